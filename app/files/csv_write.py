"""How does a table become a file for the operator?

UTF-8 without a byte order mark, lines that end in LF, cells quoted only where RFC
4180 asks for it: the same rows always give the same bytes.
"""

import re
from codecs import BOM_UTF8
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from app.files.formula_text import escaped
from app.files.whole_file import whole_file

ROWS_AT_ONCE = 20_000
_RARE = re.compile('["\r\n]')


def write_table(
    target: str,
    header: Sequence[str],
    rows: Iterable[Sequence[object]],
    text_columns: Collection[str] = (),
) -> None:
    """Write a table under its name, whole or not at all.

    Args:
        target: Path of the file, which is replaced, or `-` for standard output.
        header: As `write_rows` says.
        rows: As `write_rows` says.
        text_columns: As `write_rows` says.

    Raises:
        UnwritableFile: The file can't be written; an older one is unchanged.
    """
    with whole_file(target) as stream:
        write_rows(stream, header, rows, text_columns)


def write_rows(
    stream: BinaryIO,
    header: Sequence[str],
    rows: Iterable[Sequence[object]],
    text_columns: Collection[str] = (),
) -> None:
    """Write a table to an open file.

    Args:
        stream: Where to.
        header: Names of the columns.
        rows: Cells of each row in the order of `header`: text as it stands, numbers,
            None for an empty cell.
        text_columns: Columns of free text. Where such a text could run as a formula
            in a spreadsheet, an apostrophe is set in front of it, which
            `cells.free_text` takes off again. All other columns are written as they
            are, so `-5` stays a number.
    """
    texts = [place for place, name in enumerate(header) if name in text_columns]
    lines = _lines(header, rows, texts)
    while block := "".join(islice(lines, ROWS_AT_ONCE)):
        stream.write(block.encode("utf-8"))


def write_empty_table(target: str, header: Sequence[str], *, separator: str) -> None:
    """Write a table without rows, to be filled in with a spreadsheet.

    It begins with the mark by which such programs know UTF-8.

    Args:
        target: Path of the file, which is replaced.
        header: Names of the columns, in which the separator never stands.
        separator: What the spreadsheets of the operator's language expect.

    Raises:
        UnwritableFile: The file can't be written; an older one is unchanged.
    """
    assert not any(separator in name for name in header)
    with whole_file(target) as stream:
        stream.write(BOM_UTF8 + f"{separator.join(header)}\r\n".encode())


def _lines(
    header: Sequence[str], rows: Iterable[Sequence[object]], texts: Sequence[int]
) -> Iterator[str]:
    width = len(header)
    yield _line(list(header))
    for row in rows:
        cells = ["" if cell is None else str(cell) for cell in row]
        assert len(cells) == width, f"{len(cells)} cells for {width} columns"
        for place in texts:
            cells[place] = escaped(cells[place])
        yield _line(cells)


def _line(cells: list[str]) -> str:
    line = ",".join(cells)
    if line.count(",") >= len(cells) or _RARE.search(line):
        line = ",".join(_quoted(cell) for cell in cells)
    return f"{line}\n"


def _quoted(cell: str) -> str:
    if "," in cell or _RARE.search(cell):
        return '"' + cell.replace('"', '""') + '"'
    return cell
