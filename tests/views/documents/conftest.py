"""The screen of documents over a copy of the demonstration."""

import pytest

from app.bootstrap import open_office
from app.views.documents.screen import DocumentsScreen
from app.views.kit.jobs import Jobs


@pytest.fixture
def office(organisation_file):
    with open_office(organisation_file, lambda: None) as office:
        yield office


@pytest.fixture
def screen_of(tongue, qtbot):
    """Makes the screen of an organisation, its first pages shown."""
    made = []

    def make(office):
        jobs = Jobs()
        jobs.interrupt_with(office.file.cancellable)
        screen = DocumentsScreen(office, jobs, tongue)
        made.append((screen, jobs))
        screen.changed.connect(screen.refresh)
        qtbot.addWidget(screen)
        screen.resize(1100, 760)
        screen.show()
        qtbot.waitUntil(lambda: screen.pages.view.count > 0, timeout=20_000)
        return screen

    yield make
    for screen, jobs in made:
        screen.stop()
        jobs.close()


@pytest.fixture
def screen(office, screen_of):
    return screen_of(office)
