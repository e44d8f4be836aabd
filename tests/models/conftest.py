"""Which organisations do the tests of the tables work on?"""

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.models.store.session import OrganisationFile

PASSPHRASE = "sala'sana ä ۱۲۳"  # noqa: S105  # of files that live for one test


class SteppingClock:
    """Goes on by one second each time it's read."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 2, 8, 0, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Books:
    """Creates and opens one organisation, always with the same passphrase."""

    def __init__(
        self, path: Path, passphrase: str | None, clock: SteppingClock
    ) -> None:
        self.path = path
        self.passphrase = passphrase
        self.clock = clock

    def create(self) -> OrganisationFile:
        return OrganisationFile.create(
            self.path,
            plan="farhan",
            name="Example",
            clock=self.clock,
            actor="tester",
            passphrase=self.passphrase,
        )

    def open(
        self, passphrase: Callable[[], str | None] | None = None
    ) -> OrganisationFile:
        return OrganisationFile.open(
            self.path,
            clock=self.clock,
            actor="tester",
            passphrase=passphrase or (lambda: self.passphrase),
        )


def first_line(process: subprocess.Popen[bytes]) -> bytes:
    """Return what another process says first, waiting for it."""
    assert process.stdout
    return process.stdout.readline()


@pytest.fixture
def clock():
    return SteppingClock()


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def any_books(request, tmp_path, clock):
    """An organisation to create, once plain and once encrypted."""
    return Books(tmp_path / "books.parvi", request.param, clock)


@pytest.fixture
def plain_books(tmp_path, clock):
    """A plain organisation to create."""
    return Books(tmp_path / "books.parvi", None, clock)


@pytest.fixture
def encrypted_books(tmp_path, clock):
    """An encrypted organisation to create."""
    return Books(tmp_path / "books.parvi", PASSPHRASE, clock)


@pytest.fixture
def organisation(plain_books):
    """A new plain organisation, open."""
    with plain_books.create() as opened:
        yield opened
