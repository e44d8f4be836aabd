"""How does what a table shows become a file?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from app.errors import AppError
from app.files.csv_write import write_table
from app.files.formula_text import escaped
from app.files.xlsx_table import MOST_ROWS, write_sheet
from app.progress import Progress, silent

SHEET_SUFFIX = ".xlsx"
Cell = str | int | Decimal | None


class TooManyRows(AppError):
    """A sheet can't hold the table."""

    template = (
        "{file}: a sheet holds {most} rows, this table has {count}: write a CSV file, "
        "or show fewer rows"
    )


@dataclass(frozen=True)
class ShownTable:
    """A table as it is shown.

    Attributes:
        title: What it is called.
        header: Titles of the columns shown, in their order.
        count: How many rows there are.
        rows: Text as it is read, numbers as numbers.
        right_to_left: Whether the first column stands on the right.
    """

    title: str
    header: Sequence[str]
    count: int
    rows: Iterable[Sequence[Cell]]
    right_to_left: bool


def write_shown(path: Path, table: ShownTable, progress: Progress = silent) -> None:
    """Write a table to an XLSX or, with any other ending, to a CSV file.

    Raises:
        TooManyRows: There are more than a sheet holds.
        UnwritableFile: The file can't be written; an older one is unchanged.
    """
    rows = _reported(table, progress)
    if path.suffix.lower() != SHEET_SUFFIX:
        write_table(str(path), _safe_titles(table.header), map(_safe, rows))
        return
    if table.count > MOST_ROWS:
        raise TooManyRows(file=path, most=MOST_ROWS, count=table.count)
    write_sheet(
        str(path),
        table.title,
        table.header,
        rows,
        right_to_left=table.right_to_left,
    )


def clipboard_text(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as text that a spreadsheet takes from the clipboard."""
    lines = [header, *rows]
    return "\n".join(
        "\t".join(escaped(cell.replace("\t", " ").replace("\n", " ")) for cell in line)
        for line in lines
    )


def _reported(table: ShownTable, progress: Progress) -> Iterator[Sequence[Cell]]:
    for done, row in enumerate(table.rows):
        progress("exporting", done, table.count)
        yield row


def _safe(row: Sequence[Cell]) -> list[Cell]:
    return [escaped(cell) if isinstance(cell, str) else cell for cell in row]


def _safe_titles(header: Sequence[str]) -> list[str]:
    return [escaped(title) for title in header]
