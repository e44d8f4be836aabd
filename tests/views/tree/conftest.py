from contextlib import contextmanager

import pytest

from app.bootstrap import open_office
from app.views.kit.jobs import Jobs
from app.views.tree.page import TreePage


@pytest.fixture
def office(organisation_file):
    with open_office(organisation_file, lambda: None) as opened:
        yield opened


@contextmanager
def shown_page(qtbot, tongue, office):
    """Give the downline of an organisation, read and shown."""
    jobs = Jobs()
    page = TreePage(office.downline, office.trails, jobs, tongue)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show()
    qtbot.waitUntil(lambda: page.prepared is not None, timeout=20_000)
    yield page
    page.stop()
    jobs.close()


@pytest.fixture
def page(qtbot, tongue, office):
    """The downline of the demonstration."""
    with shown_page(qtbot, tongue, office) as page:
        yield page


def settle(qtbot, page):
    """Wait until what was asked for is shown."""
    qtbot.waitUntil(
        lambda: page.prepared is not None and page.prepared.wanted == page.choices.now,
        timeout=20_000,
    )
