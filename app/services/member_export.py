"""How are the members that a table shows written to a file?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from app import formats
from app.calendars import Period, day_text, number_day
from app.engine.columns import IntColumn
from app.formats import Language
from app.models.member_list import member_rows
from app.models.store.session import OrganisationFile
from app.progress import Progress, silent
from app.records.member_table import MemberRow, ValueKind
from app.services.plan_books import PlanBooks
from app.services.table_export import Cell, ShownTable, write_shown

_ROWS_AT_ONCE = 500
Names = Mapping[ValueKind, Mapping[int | str, str]]


@dataclass(frozen=True)
class ShownMembers:
    """Members as a table shows them.

    Attributes:
        title: What the table is called.
        columns: Names of its columns, in their order.
        header: Titles of its columns.
        keys: The members, in their order.
        names: What the values of words, ranks and flags are called.
        language: In which months are written.
    """

    title: str
    columns: Sequence[str]
    header: Sequence[str]
    keys: IntColumn
    names: Names
    language: Language


class MemberExport:
    """Writes members of one organisation to files."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._books = organisation, books

    def write(
        self, path: Path, shown: ShownMembers, progress: Progress = silent
    ) -> None:
        """Write members to an XLSX or, with any other ending, to a CSV file.

        Raises:
            TooManyRows: There are more than a sheet holds.
            UnwritableFile: The file can't be written; an older one is unchanged.
        """
        kinds = [self._books.member_list.columns[name].kind for name in shown.columns]
        rows = (
            [
                self._cell(shown, kind, value)
                for kind, value in zip(kinds, row.values.values(), strict=True)
            ]
            for row in self._rows(shown)
        )
        table = ShownTable(
            title=shown.title,
            header=shown.header,
            count=len(shown.keys),
            rows=rows,
            right_to_left=shown.language.is_right_to_left,
        )
        write_shown(path, table, progress)

    def _rows(self, shown: ShownMembers) -> Iterator[MemberRow]:
        source = self._books.member_list
        for start in range(0, len(shown.keys), _ROWS_AT_ONCE):
            some = shown.keys[start : start + _ROWS_AT_ONCE].tolist()
            with self._file.reading() as reading:
                rows = member_rows(reading, source, shown.columns, some)
            yield from rows

    def _cell(self, shown: ShownMembers, kind: ValueKind, value: int | str) -> Cell:
        """Return a value as a spreadsheet wants it: a figure as a number."""
        if kind in shown.names:
            return shown.names[kind].get(value, str(value))
        if isinstance(value, str):
            return value
        is_jalali = self._books.is_jalali
        if kind in (ValueKind.DAY, ValueKind.MONTH) and not value:
            return None
        if kind is ValueKind.DAY:
            return day_text(number_day(value), jalali=is_jalali)
        if kind is ValueKind.MONTH:
            return formats.month(Period.of_number(value), shown.language)
        return _figure(kind, value, is_jalali=is_jalali)


def _figure(kind: ValueKind, value: int, *, is_jalali: bool) -> int | Decimal:
    if kind is ValueKind.POINTS:
        return Decimal(formats.plain_points(value))
    if kind is ValueKind.MONEY and not is_jalali:
        return Decimal(formats.plain_euros(value))
    return value
