"""What stands in a table file of the operator, column by column?

The file is UTF-8, has a header row, and is separated by commas or semicolons; quotes
follow RFC 4180. Whatever is wrong becomes a finding with its line.
"""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, islice
from pathlib import Path
from typing import Self

from app.files.findings import Findings
from app.files.text_lines import MalformedText, TextLines

SEPARATORS = (",", ";")
CHUNK_ROWS = 2_000
PASSED_OVER = "\0"
"""Stands in `CsvTable.header` for a column that nobody reads; no file holds it."""
_QUOTES = "quotes around the whole cell, doubled inside it"
_EXPECTED = {
    "new-line character": "lines that end in LF or CR LF",
    "field larger": "a shorter cell, or a closing quote",
    "unexpected end": "a closing quote",
}
"""What to say where the csv module complains, by how its message begins."""


@dataclass(frozen=True)
class Chunk:
    """Some rows that follow one another.

    Attributes:
        lines: Line on which each row starts, the header being line 1.
        columns: Cells by column name, each of the length of `lines`. An optional
            column that the file hasn't got consists of empty cells.
    """

    lines: Sequence[int]
    columns: dict[str, list[str]]

    def __len__(self) -> int:
        return len(self.lines)


def _nobody(_chunk: Chunk) -> None:
    """Look at no row."""


@dataclass(frozen=True)
class ReadingOf:
    """How a table is read.

    Attributes:
        names: Column by the name that stands in the header row, where the operator
            calls a column otherwise; "" for a column that is passed over.
        watch: Is shown every chunk before whoever reads it.
        takes_others: Columns that nobody knows are passed over, not refused.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    watch: Callable[[Chunk], None] = _nobody
    takes_others: bool = False


AS_IT_STANDS = ReadingOf()


class CsvTable:
    """An open table file, to be read once from top to bottom.

    Attributes:
        name: The file as the operator gave it.
        header: Its columns.
        findings: What is wrong so far; whoever parses the cells adds to it.
    """

    def __init__(
        self,
        path: Path,
        required: Sequence[str],
        optional: Sequence[str],
        way: ReadingOf = AS_IT_STANDS,
    ) -> None:
        """Open the file and check its header row; see `open_table`."""
        self.name = str(path)
        self._way = way
        self.findings = Findings(self.name)
        self.header: list[str] = []
        self._columns = (*required, *optional)
        self._lines = TextLines(path)
        self._text = iter(self._lines)
        self._line = 1
        self._is_at_end = False
        try:
            self._read_header(required)
            self.findings.raise_if_any()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._lines.close()

    @property
    def size(self) -> int:
        """Length of the file in bytes."""
        return self._lines.size

    @property
    def position(self) -> int:
        """How many bytes are read, for a progress display."""
        return self._lines.position

    @property
    def digest(self) -> str:
        """SHA-256 of the file as 64 hexadecimal digits, once all chunks are read.

        Raises:
            BadFile: There are findings, so the file may not be taken.
        """
        self.findings.raise_if_any()
        assert self._is_at_end, "the file is not read to its end"
        return self._lines.digest.hexdigest()

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows, some at a time; empty lines are no rows.

        A row with the wrong number of cells is left out. Reading ends early at a
        fault behind which nothing can be trusted, and when there are more findings
        than anybody reads: `findings` tells, and `digest` refuses.

        Raises:
            UnreadableFile: The disk fails.
        """
        reader = csv.reader(self._text, delimiter=self._separator, strict=True)
        while not (self._is_at_end or self.findings.is_full):
            rows: list[list[str]] = []
            fault: csv.Error | MalformedText | None = None
            try:
                # What was read before a fault stays in the list.
                rows.extend(islice(reader, CHUNK_ROWS))
                self._is_at_end = len(rows) < CHUNK_ROWS
            except (csv.Error, MalformedText) as error:
                fault = error
            chunk = self._chunk(rows, reader.line_num + 2)
            if fault is not None:
                self._note(fault)
            if len(chunk):
                self._way.watch(chunk)
                yield chunk

    def _chunk(self, rows: list[list[str]], next_line: int) -> Chunk:
        """Leave out empty lines and rows that have not a cell for each column."""
        width = len(self.header)
        lines: Sequence[int] = range(self._line, next_line)
        if len(lines) == len(rows):
            self._line = next_line
        else:
            lines = self._lines_of(rows)
        if set(map(len, rows)) != {width}:
            good = []
            for line, row in zip(lines, rows, strict=True):
                if len(row) == width:
                    good.append((line, row))
                elif row:
                    self.findings.add(line, "", f"{len(row)} cells", f"{width} cells")
            lines = [line for line, _ in good]
            rows = [row for _, row in good]
        columns = {name: [""] * len(rows) for name in self._columns}
        cells = list(chain.from_iterable(rows))
        for place, name in enumerate(self.header):
            if name != PASSED_OVER:
                columns[name] = cells[place::width]
        return Chunk(lines, columns)

    def _lines_of(self, rows: list[list[str]]) -> Sequence[int]:
        """Return the line on which each row starts, counting ends inside of cells."""
        lengths = ("".join(row).count("\n") + 1 for row in rows)
        *lines, self._line = accumulate(lengths, initial=self._line)
        return lines

    def _note(self, fault: csv.Error | MalformedText) -> None:
        """Note a fault that ends the reading."""
        self._is_at_end = True
        if isinstance(fault, MalformedText):
            self.findings.add(fault.line, "", fault.value, fault.expected)
            return
        begins = (text for text in _EXPECTED if str(fault).startswith(text))
        self.findings.add(self._line, "", "", _EXPECTED.get(next(begins, ""), _QUOTES))

    def _read_header(self, required: Sequence[str]) -> None:
        splits: dict[str, list[str]] = {}
        try:
            first = next(self._text, "")
            for mark in SEPARATORS:
                splits[mark] = next(csv.reader([first], delimiter=mark), [])
        except (csv.Error, MalformedText) as fault:
            self._note(fault)
            return
        names = self._way.names
        known = {*self._columns, PASSED_OVER}
        spoken = known | set(names)
        self._separator = max(splits, key=lambda mark: len(spoken & set(splits[mark])))
        self.header = [
            names.get(name, name) or (PASSED_OVER if name in names else "")
            for name in splits[self._separator]
        ]
        if self._way.takes_others:
            self.header = [n if n in known else PASSED_OVER for n in self.header]
        self._line = 2
        listed = ", ".join(self._columns)
        if not self.header:
            self.findings.add(1, "", "", f"a header row with columns out of {listed}")
            return
        for place, name in enumerate(self.header):
            if name not in known:
                self.findings.add(1, "", name, f"one of the columns {listed}")
            elif name != PASSED_OVER and name in self.header[:place]:
                self.findings.add(1, name, name, "each column once")
        for name in required:
            if name not in self.header:
                self.findings.add(1, name, "", "this column in the header row")


def open_table(
    path: Path,
    required: Sequence[str],
    optional: Sequence[str] = (),
    way: ReadingOf = AS_IT_STANDS,
) -> CsvTable:
    """Open a table file and check its header row.

    Args:
        path: The file.
        required: Columns that must be there.
        optional: Columns that may be there; all others are refused.
        way: How the columns are called in this file, and who looks on.

    Raises:
        UnreadableFile: The file can't be opened.
        BadFile: The header row is missing, or has unknown, missing or doubled columns.
    """
    return CsvTable(path, required, optional, way)
