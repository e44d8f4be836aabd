"""In what do two months, or two ways of working one out, differ, in any plan?"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeAlias, TypeVar

from app.explanation import Explanation
from app.files.csv_write import write_table
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.progress import Progress, silent
from app.services.alternatives import Viewed
from app.services.people import People


class Compared(Protocol):
    """What a comparison of any plan knows."""

    @property
    def newcomers(self) -> Mapping[int, str]:
        """Codes of members who are not in the books, by key."""


Side = TypeVar("Side")
Found = TypeVar("Found", bound=Compared)
Table: TypeAlias = tuple[Sequence[str], Iterator[Sequence[object]]]
"""A header and its rows."""


@dataclass(frozen=True)
class ComparedParts(Generic[Side, Found]):
    """What a plan brings to a comparison.

    Attributes:
        side: Works one month out, with its scenario.
        compare: Sets two months beside each other.
        answer: Says what differs, at most so many members of each list.
        tables: What can be written, by name.
    """

    side: Callable[[Reading, Viewed, Progress], Side]
    compare: Callable[[Side, Side], Found]
    answer: Callable[[People, Found, int], Explanation]
    tables: Mapping[str, Callable[[Found, People], Table]]


class Comparing(Generic[Side, Found]):
    """Compares months of one organisation; writes nothing to it."""

    def __init__(
        self, organisation: OrganisationFile, parts: ComparedParts[Side, Found]
    ) -> None:
        self._file, self._parts = organisation, parts

    @property
    def tables(self) -> Sequence[str]:
        """The tables that can be written."""
        return tuple(self._parts.tables)

    def compare(
        self, before: Viewed, after: Viewed, progress: Progress = silent
    ) -> Found:
        """Compare two closes, two previews, or a preview with a close.

        Raises:
            OutOfReach: A month is neither closed nor the next one to close.
            AppError: A scenario is not possible.
            UnsoundFigures: The engine cannot go on.
        """
        with self._file.reading() as reading:
            return self._parts.compare(
                self._parts.side(reading, before, progress),
                self._parts.side(reading, after, progress),
            )

    def shown(self, comparison: Found, most: int) -> Explanation:
        """Return a comparison to be shown, at most so many members of each list."""
        with self._file.reading() as reading:
            return self._parts.answer(_people(reading, comparison), comparison, most)

    def write(self, comparison: Found, table: str, target: str) -> None:
        """Write one table of a comparison as CSV, `-` to standard output.

        Raises:
            UnwritableFile: The file can't be written.
        """
        with self._file.reading() as reading:
            people = _people(reading, comparison)
            header, rows = self._parts.tables[table](comparison, people)
            write_table(target, header, rows)


def compared(
    comparing: Comparing[Side, Found],
    before: Viewed,
    after: Viewed,
    most: int,
    target: str = "",
    progress: Progress = silent,
) -> Explanation:
    """Compare two months, and say in what they differ, as one piece of work.

    Where a target is given, the table of members is written there.
    """
    comparison = comparing.compare(before, after, progress)
    if target:
        comparing.write(comparison, "members", target)
    return comparing.shown(comparison, most)


def _people(reading: Reading, comparison: Compared) -> People:
    people = People(reading)
    people.introduce(comparison.newcomers)
    return people
