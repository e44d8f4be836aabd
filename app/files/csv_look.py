"""How does a table file begin, before anybody knows what it holds?"""

import csv
from collections.abc import Collection
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.errors import BadFile
from app.files.csv_table import SEPARATORS
from app.files.findings import Findings
from app.files.text_lines import MalformedText, TextLines

EXAMPLE_ROWS = 20


@dataclass(frozen=True)
class TableLook:
    """The beginning of a table file.

    Attributes:
        header: Its columns as they are called there.
        examples: The first cell of each column that is not empty, "" for none.
        size: Length of the file in bytes.
    """

    header: tuple[str, ...]
    examples: tuple[str, ...]
    size: int


def look_at(path: Path, known: Collection[str]) -> TableLook:
    """Read the header row and the first rows of a table file.

    Args:
        path: The file.
        known: Names of columns; they tell which mark separates the cells.

    Raises:
        UnreadableFile: The file can't be opened.
        BadFile: Its first lines are no table.
    """
    lines = TextLines(path)
    try:
        first = list(islice(iter(lines), EXAMPLE_ROWS + 1))
        size = lines.size
    except MalformedText as fault:
        raise _refusal(path, fault.line, fault.value, fault.expected) from None
    finally:
        lines.close()
    tables = [_split(first, mark) for mark in SEPARATORS]

    def fit(table: list[list[str]]) -> tuple[int, int]:
        return len(set(table[0]) & set(known)), len(table[0])

    table = max(tables, key=fit) if first else [[]]
    header = tuple(table[0])
    if not header:
        raise _refusal(path, 1, "", "a header row")
    return TableLook(header, tuple(_examples(table, len(header))), size)


def _split(lines: list[str], mark: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=mark)) or [[]]
    except csv.Error:
        return [[]]


def _examples(table: list[list[str]], width: int) -> list[str]:
    rows = [row for row in table[1:] if len(row) == width]
    return [
        next((row[place] for row in rows if row[place]), "") for place in range(width)
    ]


def _refusal(path: Path, line: int, value: str, expected: str) -> BadFile:
    findings = Findings(str(path))
    findings.add(line, "", value, expected)
    return BadFile(str(path), findings.listed())
