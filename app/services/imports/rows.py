"""Which values do the rows of a file hold, and which of them clash?"""

from collections.abc import Callable, Container, Hashable, Sequence
from typing import Generic, Protocol, TypeVar

from app.calendars import Period, day_number, number_day
from app.files import cells
from app.files.columns import Column
from app.files.csv_table import Chunk
from app.files.findings import Findings
from app.services.imports.importers import Incoming

_LARGEST_PRICE = 10**12
_MOST_CENTS = 10**11

Value = TypeVar("Value")
Key = TypeVar("Key", bound=Hashable)


class Readable(Protocol):
    """Takes the cells of its column."""

    def read(self, chunk: Chunk, findings: Findings) -> None:
        """Take the cells of some rows, noting those that are wrong."""


class Cells(Generic[Value]):
    """One column of a file and, once the file is read, its values row by row."""

    def __init__(self, column: Column[Value]) -> None:
        self.values: list[Value] = []
        self._column = column

    def read(self, chunk: Chunk, findings: Findings) -> None:
        """Take the cells of some rows, noting those that are wrong."""
        self.values += self._column.read(chunk, findings)


def day(text: str) -> int:
    """Read a day as `YYYYMMDD` (Gregorian).

    Raises:
        ValueError: No such day; says what is expected.
    """
    return day_number(cells.day(text))


def euros(text: str, *, negative: bool = False) -> int:
    """Read an amount in euros, such as `124.00`, in cents.

    Raises:
        ValueError: No number, more than two decimals, or above a thousand million.
    """
    cents = cells.decimal(text, 2, negative=negative)
    if abs(cents) > _MOST_CENTS:
        raise ValueError("an amount of at most 1000000000.00 euros")
    return cents


def open_day(closed: Period | None) -> Callable[[str], int]:
    """Return a reader of days that do not lie in a closed month."""

    def parse(text: str) -> int:
        number = day(text)
        if closed is not None and number_day(number) <= closed.last_day:
            raise ValueError(f"a day after {closed}, the last closed month")
        return number

    return parse


def unit_price(text: str) -> int:
    """Read a unit price in toman.

    Raises:
        ValueError: No whole number from 0 to 10**12.
    """
    price = cells.whole(text)
    if price > _LARGEST_PRICE:
        raise ValueError(f"a price of at most {_LARGEST_PRICE} toman")
    return price


class Keys(Protocol):
    """Finds the key of a record by its code."""

    def get(self, code: str, /) -> int | None:
        """Return the key, or None where no record has the code."""


def known(keys: Keys, what: str) -> Callable[[str], int]:
    """Return a reader of codes that gives their keys, 0 never being one."""

    def parse(text: str) -> int:
        key = keys.get(cells.code(text))
        if key is None:
            raise ValueError(f"the code of {what}")
        return key

    return parse


def one_known(codes: Container[str], what: str) -> Callable[[str], str]:
    """Return a reader of codes that stand among some."""

    def parse(text: str) -> str:
        code = cells.code(text)
        if code not in codes:
            raise ValueError(what)
        return code

    return parse


def open_month(closed: Period | None, *, jalali: bool) -> Callable[[str], int]:
    """Return a reader of months `YYYYMM` that are not closed."""

    def parse(text: str) -> int:
        period = cells.month(text)
        if period.is_jalali is not jalali:
            example = "1403-05" if jalali else "2024-05"
            raise ValueError(f"a month of the plan's calendar, like {example}")
        if closed is not None and period <= closed:
            raise ValueError(f"a month after {closed}, the last closed one")
        return period.number

    return parse


class RowReader:
    """Reads all rows of a file; its columns are named before `read`.

    Attributes:
        lines: Line of each row in the file.
    """

    def __init__(self, incoming: Incoming) -> None:
        self.lines: list[int] = []
        self._table = incoming.table
        self._progress = incoming.progress
        self._cells: list[Readable] = []

    def required(
        self, name: str, parse: Callable[[str], Value], blank: Value
    ) -> Cells[Value]:
        """Name a column that every row must fill; `blank` replaces bad cells."""
        return self._added(Column(name, parse, default=blank, optional=False))

    def optional(
        self, name: str, parse: Callable[[str], Value], blank: Value
    ) -> Cells[Value]:
        """Name a column that may be empty, which then reads as `blank`."""
        return self._added(Column(name, parse, default=blank, optional=True))

    def _added(self, column: Column[Value]) -> Cells[Value]:
        cells_of_column = Cells(column)
        self._cells.append(cells_of_column)
        return cells_of_column

    def read(self) -> None:
        """Read the whole file, noting every cell that is wrong."""
        for chunk in self._table.chunks():
            self.lines += chunk.lines
            for cells_of_column in self._cells:
                cells_of_column.read(chunk, self._table.findings)
            self._progress("file", self._table.position, self._table.size)

    def refuse(self, row: int, column: str, expected: str) -> None:
        """Note a finding in a row of the file; its text is shown as it was typed."""
        self._table.findings.add_cell(self.lines[row], column, expected)

    def is_refused(self, row: int, column: str) -> bool:
        """Return whether a cell has a finding already."""
        return self._table.findings.has(self.lines[row], column)

    def refuse_doubles(self, keys: Sequence[Key], column: str, what: str) -> None:
        """Note every row whose key stood in an earlier row; empty keys don't count."""
        first: dict[Key, int] = {}
        for row, key in enumerate(keys):
            if not key:
                continue
            earlier = first.setdefault(key, row)
            if earlier != row:
                expected = f"{what} once: it stands in line {self.lines[earlier]} too"
                self.refuse(row, column, expected)

    def refuse_reversed_days(self, first: Sequence[int], last: Sequence[int]) -> None:
        """Note every row whose last day, in column `to`, lies before its first."""
        for row, (start, end) in enumerate(zip(first, last, strict=True)):
            if start and end and start > end:
                self.refuse(
                    row, "to", "a day that is not before the one in column from"
                )
