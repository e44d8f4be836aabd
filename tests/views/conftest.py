from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction

from app.bootstrap import make_demo
from app.formats import Language
from app.progress import silent
from app.views.kit.jobs import Jobs
from app.views.kit.reason_dialog import ReasonDialog
from app.views.kit.remembered import Remembered
from app.views.kit.tongue import Tongue
from app.views.members.card import MemberCardScreen
from app.views.members.screen import MembersScreen
from app.views.shell.main_window import MainWindow

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
def window(tongue, tmp_path):
    window = MainWindow(Jobs(), tongue, Remembered(tmp_path / "window.ini"))
    window.show()
    yield window
    # Gone before the language is set back, of which it would hear.
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(window, organisation_file, qtbot):
    """The window, showing an organisation with its first page of members."""
    window.open_file(organisation_file)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    window.desk.go("members")
    qtbot.waitUntil(lambda: shows_members(window), timeout=20_000)
    return window


def members_of(window) -> MembersScreen:
    """The table of members of the organisation that is open."""
    screen = window.desk.screens["members"]
    assert isinstance(screen, MembersScreen)
    return screen


def shows_members(window) -> bool:
    if window.desk is None or "members" not in window.desk.screens:
        return False
    table = members_of(window).table
    return table.rowCount() > 0 and table.holds(0)


def now() -> datetime:
    return datetime(2026, 9, 1, tzinfo=UTC)


def decide(card: MemberCardScreen, act: str, qtbot) -> None:
    """Start an act of a member's card, type a reason, and wait for the change."""
    action = card.findChild(QAction, act)
    assert action is not None
    action.trigger()
    dialog = card.window().findChild(ReasonDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.reason, "As asked for")
    with qtbot.waitSignal(card.changed, timeout=20_000):
        qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
