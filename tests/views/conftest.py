from datetime import UTC, datetime

import pytest

from app.bootstrap import make_demo
from app.formats import Language
from app.progress import silent
from app.views.jobs import Jobs
from app.views.main_window import MainWindow
from app.views.remembered import Remembered
from app.views.tongue import Tongue

MEMBERS, PERIODS, OPEN_PERIODS = 60, 2, 1


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory):
    """A demonstration with one closed month and the orders of the next."""
    path = tmp_path_factory.mktemp("demo") / "demo.parvi"
    make_demo(
        path,
        members=MEMBERS,
        periods=PERIODS,
        seed=1,
        progress=silent,
        open_periods=OPEN_PERIODS,
    )
    return path


@pytest.fixture
def organisation_file(demo_file, tmp_path):
    """A copy of the demonstration that a test may change."""
    path = tmp_path / "books.parvi"
    path.write_bytes(demo_file.read_bytes())
    return path


@pytest.fixture
def tongue(qapp):
    tongue = Tongue()
    tongue.speak(Language.EN)
    yield tongue
    tongue.speak(Language.EN)


@pytest.fixture
def window(qtbot, tongue, tmp_path):
    window = MainWindow(Jobs(), tongue, Remembered(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def open_window(window, organisation_file, qtbot):
    """The window, showing an organisation with its first page of members."""
    window.open_file(organisation_file)
    qtbot.waitUntil(lambda: shows_members(window), timeout=20_000)
    return window


def shows_members(window) -> bool:
    return (
        window.panel is not None
        and window.panel.table.rowCount() > 0
        and window.panel.table.holds(0)
    )


def now() -> datetime:
    return datetime(2026, 9, 1, tzinfo=UTC)
