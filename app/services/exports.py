"""How does a table of the organisation become a file for other programs?"""

from app.calendars import Period
from app.errors import WrongUsage
from app.files.csv_write import write_table
from app.models.close import live_close
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.services.plan_books import (
    ExportKind,
    ExportTable,
    NotClosed,
    NotInThisPlan,
    PlanBooks,
)


class PeriodNeeded(WrongUsage):
    """A table belongs to a period, and none was named."""

    template = "{kind}: name the period, like --period 1403-05"


class Exports:
    """Writes tables of one organisation."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._books = organisation, books

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of table."""
        return tuple(self._books.exports)

    def needs_month(self, kind: str) -> bool:
        """Return whether a table belongs to a month."""
        return self._books.exports[kind].of_all_time is None

    def write(self, kind: str, period: Period | None, target: str) -> None:
        """Write a table as CSV.

        Args:
            kind: One of `kinds`.
            period: The month after whose close a table is read; the list of members
                and the registers do without, and are then read as they stand now.
            target: Path of the file, which is replaced, or `-` for standard output.

        Raises:
            NotInThisPlan: There is no such table.
            PeriodNeeded: The table belongs to a period.
            NotClosed: The period must be closed first.
            UnwritableFile: The file can't be written.
        """
        export = self._books.exports.get(kind)
        if export is None:
            raise NotInThisPlan(kind=kind, kinds=", ".join(self.kinds))
        with self._file.reading() as reading:
            table = _table(reading, export, kind, period)
            write_table(target, table.columns, table.rows, table.text_columns)


def _table(
    reading: Reading, export: ExportKind, kind: str, period: Period | None
) -> ExportTable:
    if export.of_all_time is not None and (period is None or export.of_close is None):
        return export.of_all_time(reading)
    if period is None:
        raise PeriodNeeded(kind=kind)
    close = live_close(reading, period)
    if export.of_period is not None:
        return export.of_period(reading, period, close)
    if close is None:
        raise NotClosed(period=period)
    assert export.of_close is not None
    return export.of_close(reading, close)
