"""What does the operator see of a file before it is taken?"""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path

from app.calendars import plain_digits
from app.errors import CellFinding
from app.files.csv_table import PASSED_OVER, Chunk, CsvTable

SHOWN_ROWS = 200
SUMMED = ("quantity", "amount", "balance")
"""Columns whose sum the operator compares with a figure of their own."""


@dataclass
class Seen:
    """What runs by while a file is read: its rows, and sums of some columns."""

    rows: int = 0
    sums: dict[str, Decimal] = field(default_factory=dict)

    def __call__(self, chunk: Chunk) -> None:
        """Take some rows."""
        self.rows += len(chunk)
        for name in SUMMED:
            cells = chunk.columns.get(name)
            if cells is not None:
                found = sum((_number(text) for text in cells), Decimal(0))
                self.sums[name] = self.sums.get(name, Decimal(0)) + found


@dataclass(frozen=True)
class ShownRow:
    """One row of a file, as typed."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class CheckedFile:
    """A file that was read and checked; nothing is written.

    Attributes:
        kind: What it holds.
        path: The file.
        names: Column by the name in the header row; "" for one passed over.
        digest: SHA-256 of what was checked.
        is_repeat: The very same file was imported before: it will add nothing.
        seen: Number of rows, and sums of the columns `SUMMED` that it has.
        findings: What is wrong, in the order of lines; nothing can be taken then.
        rows: The first `SHOWN_ROWS` rows, and every row with a finding.
        known: How many more the file holds that were there before.
        left_out: What else it holds that is nothing to take, and why.
    """

    kind: str
    path: Path
    names: Mapping[str, str]
    digest: str
    is_repeat: bool
    seen: Seen
    findings: tuple[CellFinding, ...]
    rows: tuple[ShownRow, ...]
    known: int = 0
    left_out: Sequence[str] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of `rows`."""
        return tuple(column for column in self.names.values() if column)


def shown_rows(table: CsvTable, wanted: Container[int]) -> Iterator[ShownRow]:
    """Yield the first rows of a file, and those whose line is wanted."""
    names: Sequence[str] = [name for name in table.header if name != PASSED_OVER]
    shown = 0
    for chunk in table.chunks():
        for row, line in enumerate(chunk.lines):
            if shown < SHOWN_ROWS or line in wanted:
                shown += 1
                yield ShownRow(line, tuple(chunk.columns[name][row] for name in names))


def _number(text: str) -> Decimal:
    """Return what a cell says, 0 where it is no number: that is found elsewhere."""
    try:
        number = Decimal(plain_digits(text)) if text else Decimal(0)
    except (InvalidOperation, ValueError):
        return Decimal(0)
    return number if number.is_finite() else Decimal(0)
