"""How is one piece of work killed again and again, and what must be found then?"""

import hashlib
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.store.automatic_backup import automatic_backups
from app.models.store.new_file import PART_SUFFIX, journal_of
from tests.helpers.disk_faults import Kind, disk_faults
from tests.helpers.killed_work import Death, Warm, Work
from tests.helpers.small_books import SmallBooks, examined

_WHOLE: dict[bytes, str] = {}
"""What organisations that were found whole hold, by the digest of their files."""
KILLS = 50
MOST_RUNS_FOR_ONE = 3
EVERY = 12
"""Of the many steps that write a page only every twelfth is tried."""


class Killing:
    """One piece of work, killed again and again.

    Attributes:
        states: What the organisation holds before the first step and after each.
        seconds: How long the work takes when nobody disturbs it.
    """

    def __init__(self, warm: Warm, work: Work, start: SmallBooks, folder: Path) -> None:
        self._warm, self._work, self._start, self._folder = warm, work, start, folder
        self._clones = 0
        undisturbed = [self.run()[1].seconds for _ in range(3)]
        self.seconds = sorted(undisturbed)[1]
        self.states = [examined(self.clone().path), *self._states_after()]

    def clone(self) -> SmallBooks:
        """Return books to begin from."""
        self._clones += 1
        return self._start.clone(self._folder / f"run-{self._clones}")

    def run(
        self, *, after: float | None = None, at_step: int = 0
    ) -> tuple[SmallBooks, Death]:
        """Do the work once in a process of its own, which may be killed."""
        books = self.clone()
        return books, self._warm.run(self._work, books, after=after, at_step=at_step)

    def kills(
        self, seed: int, wanted: int = KILLS
    ) -> Iterator[tuple[SmallBooks, Death, str]]:
        """Yield what is left after each of 50 kills, spread evenly over the work.

        Args:
            seed: The same one gives the same moments.
            wanted: Another number of kills.

        Yields:
            The books, how the work ended, and what tells the kill in a failure.
        """
        chance = random.Random(seed)
        killed = 0
        for attempt in range(MOST_RUNS_FOR_ONE * wanted):
            late = attempt - killed
            after = (killed + chance.random()) / wanted * self.seconds * 0.97**late
            books, death = self.run(after=after)
            if death.was_killed:
                killed += 1
                yield books, death, f"seed {seed}, kill {killed} after {after:.6f} s"
            shutil.rmtree(books.folder)
            if killed == wanted:
                return
        pytest.fail(f"only {killed} of {wanted} kills came in time")

    def kills_at_steps(self) -> Iterator[tuple[SmallBooks, str]]:
        """Yield what is left after kills right before a step of the disk.

        Every step that opens, syncs, names, cuts or deletes, and some that write.
        """
        writes = 0
        for number, step in enumerate(self.steps(), start=1):
            if step == "xWrite":
                writes += 1
                if writes % EVERY:
                    continue
            books, death = self.run(at_step=number)
            assert death.was_killed
            yield books, f"step {number}, {step}"
            shutil.rmtree(books.folder)

    def steps(self) -> list[str]:
        """Return the steps of the disk that the work takes."""
        with disk_faults() as faults:
            books = self.clone()
            with faults.failing(0, Kind.BROKEN):
                for _ in self._work(books):
                    pass
        return faults.steps

    def _states_after(self) -> Iterator[str]:
        books = self.clone()
        for step, _ in enumerate(self._work(books)):
            # The work stands still inside the open file: look at a copy of it.
            copy = books.folder / f"after-{step}.parvi"
            shutil.copy(books.path, copy)
            yield examined(copy)


def examined_once(path: Path) -> str:
    """Return what an organisation that nobody writes to holds, having checked it.

    One that is the same to the byte as another one needs no second look.
    """
    if journal_of(path).exists():
        return examined(path)
    digest = hashlib.sha256(path.read_bytes()).digest()
    if digest not in _WHOLE:
        _WHOLE[digest] = examined(path)
    return _WHOLE[digest]


def check_backups(books: SmallBooks) -> None:
    """Every automatic backup that has its final name is whole."""
    for backup in automatic_backups(books.path):
        examined_once(backup)


def parts_of(books: SmallBooks) -> list[str]:
    """Return what is left of files that never got their name."""
    return [name for name in books.names() if PART_SUFFIX in name]
