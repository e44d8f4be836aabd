"""How does a table become a sheet for a spreadsheet program?"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from app.files.whole_file import UnwritableFile, whole_file

MOST_ROWS = 1_048_575
"""A sheet has so many rows below its header."""

_WIDTHS = (8, 48)
_ROOM = 3
_CONSTANT_MEMORY = {
    "constant_memory": True,
    # Text stays text: no formula, no address, no number.
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}

Cell = str | int | Decimal | None


def write_sheet(
    target: str,
    title: str,
    header: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    right_to_left: bool,
) -> int:
    """Write a table as the only sheet of an XLSX file, whole or not at all.

    Args:
        target: Path of the file, which is replaced.
        title: Name of the sheet.
        header: Titles of the columns.
        rows: Text, which never runs as a formula, numbers, or None for an empty cell.
        right_to_left: Whether the first column stands on the right.

    Returns:
        The number of rows below the header.

    Raises:
        UnwritableFile: The file can't be written; an older one is unchanged.
    """
    count = 0
    with whole_file(target) as stream:
        book = xlsxwriter.Workbook(stream, _CONSTANT_MEMORY)
        sheet = book.add_worksheet(title)
        if right_to_left:
            sheet.right_to_left()
        sheet.freeze_panes(1, 0)
        bold = book.add_format({"bold": True, "bottom": 1})
        for place, text in enumerate(header):
            width = min(max(len(text) + _ROOM, _WIDTHS[0]), _WIDTHS[1])
            sheet.set_column(place, place, width)
        for place, text in enumerate(header):
            sheet.write_string(0, place, text, bold)
        for count, row in enumerate(rows, 1):
            for place, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(count, place, cell)
                elif cell is not None:
                    sheet.write_number(count, place, cell)
        try:
            book.close()
        except XlsxWriterException as error:
            raise UnwritableFile(file=target, reason=str(error)) from error
    return count
