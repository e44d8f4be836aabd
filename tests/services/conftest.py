"""Which organisations do the tests of the services work on?"""

import json

import pytest

from app.bootstrap import open_office
from app.models.audit import events


@pytest.fixture
def office(shop):
    """The shop of the Farhan plan, opened with all its services."""
    with open_office(shop.path, lambda: None) as opened:
        yield opened


@pytest.fixture
def journal():
    """Return the last event of an office's journal: action, subject, values."""

    def last(office):
        with office.file.reading() as reading:
            event = list(events(reading))[-1]
        return event.action, event.subject, json.loads(event.payload)

    return last
