"""Which two months of a co-operative are compared, and written as tables?"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from app.explanation import Explanation
from app.files.csv_write import write_table
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.progress import Progress, silent
from app.services.alternatives import Viewed
from app.services.people import People
from app.services.porukka.answer_comparison import comparison_answer
from app.services.porukka.change import Changer
from app.services.porukka.comparison import Comparison, Side, compare, side_of
from app.services.porukka.rerun import rerun
from app.services.scenarios import Scenario

TABLES = ("totals", "statuses", "members", "invoices", "moves")
_Table = tuple[Sequence[str], Iterator[Sequence[object]]]


class PorukkaComparing:
    """Compares months of one co-operative; writes nothing to it."""

    tables = TABLES

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def compare(
        self, before: Viewed, after: Viewed, progress: Progress = silent
    ) -> Comparison:
        """Compare two closes, two previews, or a preview with a close.

        Raises:
            NotNext: Months before one of them are open.
            AppError: A scenario is not possible.
            UnsoundFigures: The engine cannot go on.
        """
        with self._file.reading() as reading:
            return compare(
                _side(reading, before, progress), _side(reading, after, progress)
            )

    def shown(self, comparison: Comparison, most: int) -> Explanation:
        """Return a comparison to be shown, at most so many members of each list."""
        with self._file.reading() as reading:
            return comparison_answer(_people(reading, comparison), comparison, most)

    def write(self, comparison: Comparison, table: str, target: str) -> None:
        """Write one table of a comparison as CSV, `-` to standard output.

        Raises:
            UnwritableFile: The file can't be written.
        """
        with self._file.reading() as reading:
            people = _people(reading, comparison)
            header, rows = _TABLES[table](comparison, people)
            write_table(target, header, rows)


def _people(reading: Reading, comparison: Comparison) -> People:
    people = People(reading)
    people.introduce(comparison.newcomers)
    return people


def _side(reading: Reading, viewed: Viewed, progress: Progress) -> Side:
    changer = Changer(reading, viewed.scenario or Scenario(), viewed.period)
    (month,) = rerun(reading, [viewed.period], changer, progress)
    return side_of(
        month.facts,
        month.result,
        changer.newcomers,
        is_projection=month.close is None,
    )


def _totals(comparison: Comparison, _people: People) -> _Table:
    after = asdict(comparison.after.totals)
    rows = (
        (name, one, after[name], after[name] - one)
        for name, one in asdict(comparison.before.totals).items()
    )
    return ("key", "before", "after", "change"), rows


def _statuses(comparison: Comparison, _people: People) -> _Table:
    rows = (
        (status.value, one, other, other - one)
        for status, (one, other) in comparison.statuses.items()
    )
    return ("status", "before", "after", "change"), rows


def _members(comparison: Comparison, people: People) -> _Table:
    people.meet(comparison.members)
    names = ("status", "earned", "received", "credit")
    rows = (
        (
            people(key).code,
            *(
                getattr(standing, name)
                for name in names
                for standing in comparison.standings(key)
            ),
        )
        for key in comparison.members
    )
    header = [f"{name}_{side}" for name in names for side in ("before", "after")]
    return ("member", *header), rows


def _invoices(comparison: Comparison, people: People) -> _Table:
    people.meet(key for key, _kind in comparison.invoices)
    rows = (
        (people(key).code, kind, *comparison.amounts((key, kind)))
        for key, kind in comparison.invoices
    )
    return ("member", "kind", "before", "after"), rows


def _moves(comparison: Comparison, people: People) -> _Table:
    rows = (
        (what, people(key).code)
        for what in ("joined", "left", "moved")
        for key in getattr(comparison, what)
    )
    return ("what", "member"), rows


_TABLES = {
    "totals": _totals,
    "statuses": _statuses,
    "members": _members,
    "invoices": _invoices,
    "moves": _moves,
}
