"""What stands in a table file of the operator, column by column?

The file is UTF-8, has a header row, and is separated by commas or semicolons; quotes
follow RFC 4180. Whatever is wrong becomes a finding with its line.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Self

from app.files.findings import Findings
from app.files.text_blocks import LONGEST_LINE, MalformedText, TextBlocks

SEPARATORS = (",", ";")
_UNCLOSED = re.compile(r'"(?:[^"]++|"")*+\Z')


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


class CsvTable:
    """An open table file, to be read once from top to bottom.

    Attributes:
        name: The file as the operator gave it.
        header: Its columns.
        findings: What is wrong so far; whoever parses the cells adds to it.
    """

    def __init__(
        self, blocks: TextBlocks, required: Sequence[str], optional: Sequence[str]
    ) -> None:
        self.name = blocks.name
        self.findings = Findings(blocks.name)
        self._blocks = blocks
        self._columns = (*required, *optional)
        self._line = 1
        self._blank_line = 0
        try:
            self._text = blocks.read()
        except MalformedText as fault:
            self._note(fault)
            self.findings.raise_if_any()
        self._read_header(required)
        mark = self._separator
        self._cell = re.compile(
            rf'(?:"((?:[^"]++|"")*+)"|([^"{mark}\r\n]*+))({mark}|\r?\n)'
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._blocks.close()

    @property
    def size(self) -> int:
        """Length of the file in bytes."""
        return self._blocks.size

    @property
    def position(self) -> int:
        """How many bytes are read, for a progress display."""
        return self._blocks.position

    @property
    def digest(self) -> str:
        """SHA-256 of the file as 64 hexadecimal digits, once all chunks are read.

        Raises:
            BadFile: There are findings, so the file may not be taken.
        """
        self.findings.raise_if_any()
        return self._blocks.digest

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows of one block after the other.

        A row with the wrong number of cells is left out. Reading ends early at a
        fault behind which nothing can be trusted, and when there are more findings
        than anybody reads: `findings` tells, and `digest` refuses.

        Raises:
            UnreadableFile: The disk fails.
        """
        try:
            while not (self.findings.is_full or self._blocks.is_at_end):
                if self._text:
                    chunk = self._take_text()
                    if len(chunk):
                        yield chunk
                self._read_on()
        except MalformedText as fault:
            self._note(fault)

    def _note(self, fault: MalformedText) -> None:
        self.findings.add(fault.line, "", fault.value, fault.expected)

    def _read_on(self) -> None:
        """Put the next block behind the record without an end that is left."""
        more = self._blocks.read()
        if self._text and (not more or len(self._text) > LONGEST_LINE):
            raise MalformedText(self._line, '"', "a closing quote")
        self._text += more

    def _read_header(self, required: Sequence[str]) -> None:
        first, _, self._text = self._text.partition("\n")
        known = set(self._columns)
        splits = {mark: _header_cells(first, mark) for mark in SEPARATORS}
        self._separator = max(splits, key=lambda mark: len(known & set(splits[mark])))
        self.header = splits[self._separator]
        self._line = 2
        listed = ", ".join(self._columns)
        if not first:
            self.findings.add(1, "", "", f"a header row with columns out of {listed}")
        for place, name in enumerate(self.header if first else []):
            if name not in known:
                self.findings.add(1, "", name, f"one of the columns {listed}")
            elif name in self.header[:place]:
                self.findings.add(1, name, name, "each column once")
        for name in required:
            if first and name not in self.header:
                self.findings.add(1, name, "", "this column in the header row")
        self.findings.raise_if_any()

    def _take_text(self) -> Chunk:
        if '"' not in self._text:
            return self._take_plain()
        chunk = self._take_all_quoted()
        return self._take_quoted() if chunk is None else chunk

    def _take_plain(self) -> Chunk:
        """Cut a text without quotes into cells."""
        text, self._text = self._text, ""
        if "\r" in text:
            text = text.replace("\r\n", "\n")
            bare = text.find("\r")
            if bare >= 0:
                line = self._line + text.count("\n", 0, bare)
                raise MalformedText(line, "\r", "lines that end in LF or CR LF")
        rows = text.split("\n")
        rows.pop()
        lines = range(self._line, self._line + len(rows))
        self._line += len(rows)
        mark = self._separator
        separators = set(map(str.count, rows, repeat(mark)))
        if separators == {len(self.header) - 1} and not self._blank_line:
            return self._chunk(lines, text[:-1].replace("\n", mark).split(mark))
        return self._checked(lines, [row.split(mark) if row else [] for row in rows])

    def _take_all_quoted(self) -> Chunk | None:
        """Cut a text of whole rows with quotes around every cell and nowhere else."""
        text = self._text.replace("\r\n", "\n")
        rows = text.split("\n")
        rows.pop()
        width = len(self.header)
        mark = f'"{self._separator}"'
        cells = text[1:-2].replace('"\n"', mark).split(mark)
        is_regular = (
            not self._blank_line
            and "\r" not in text
            and text.startswith('"')
            and text.endswith('"\n')
            and len(cells) == width * len(rows)
            and text.count('"') == 2 * len(cells)
            and set(map(str.count, rows, repeat('"'))) == {2 * width}
            and set(map(str.count, rows, repeat(mark))) == {width - 1}
        )
        if not is_regular:
            return None
        self._text = ""
        lines = range(self._line, self._line + len(rows))
        self._line += len(rows)
        return self._chunk(lines, cells)

    def _take_quoted(self) -> Chunk:
        """Cut a text with quotes into cells; a record without an end stays behind."""
        text, start, place = self._text, 0, 0
        lines: list[int] = []
        rows: list[list[str]] = []
        row: list[str] = []
        while match := self._cell.match(text, place):
            quoted, plain, end = match.groups()
            row.append(plain if quoted is None else quoted.replace('""', '"'))
            place = match.end()
            if end == self._separator:
                continue
            is_blank = row == [""] and quoted is None
            rows.append([] if is_blank else row)
            lines.append(self._line)
            self._line += text.count("\n", start, place)
            start, row = place, []
            if place == len(text):
                break
        if place < len(text) and not _UNCLOSED.match(text, place):
            line = self._line + text.count("\n", start, place)
            expected = "quotes around the whole cell, and doubled inside it"
            raise MalformedText(line, text[place:].partition("\n")[0], expected)
        self._text = text[start:]
        return self._checked(lines, rows)

    def _checked(self, lines: Sequence[int], rows: Sequence[list[str]]) -> Chunk:
        """Leave out blank lines and rows that have not a cell for each column."""
        good: list[int] = []
        cells: list[str] = []
        width = len(self.header)
        for line, row in zip(lines, rows, strict=True):
            if not row:
                self._blank_line = self._blank_line or line
                continue
            if self._blank_line:
                self.findings.add(self._blank_line, "", "", "no empty line before rows")
                self._blank_line = 0
            if len(row) == width:
                good.append(line)
                cells += row
            else:
                self.findings.add(line, "", f"{len(row)} cells", f"{width} cells")
        return self._chunk(good, cells)

    def _chunk(self, lines: Sequence[int], cells: list[str]) -> Chunk:
        width = len(self.header)
        columns = {name: [""] * len(lines) for name in self._columns}
        for place, name in enumerate(self.header):
            columns[name] = cells[place::width]
        return Chunk(lines, columns)


def _header_cells(line: str, separator: str) -> list[str]:
    cells = line.removesuffix("\r").split(separator)
    return [re.sub(r'\A"([^"]*)"\Z', r"\1", cell) for cell in cells]


def open_table(
    path: Path, required: Sequence[str], optional: Sequence[str] = ()
) -> CsvTable:
    """Open a table file and check its header row.

    Args:
        path: The file.
        required: Columns that must be there, at least two.
        optional: Columns that may be there; all others are refused.

    Raises:
        UnreadableFile: The file can't be opened.
        BadFile: The header row is missing, or has unknown, missing or doubled columns.
    """
    blocks = TextBlocks(path)
    try:
        return CsvTable(blocks, required, optional)
    except BaseException:
        blocks.close()
        raise
