"""What is each member called, and who has a piece of text in code or name?

All texts are one block, so a million of them cost their letters and no more.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.calendars import plain_digits
from app.engine.columns import NO_ROW, IntColumn, RowColumn, rows_of

_BETWEEN = "\t"
_END = "\n"
_FOLDED = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "\u200c": None, "\u200f": None, "\u200e": None}
)


@dataclass(frozen=True)
class Block:
    """Texts one after the other, with the byte at which each begins."""

    text: bytes
    start: IntColumn

    def line(self, row: int) -> str:
        """Return one of the texts."""
        return self.text[int(self.start[row]) : int(self.start[row + 1]) - 1].decode()


@dataclass(frozen=True)
class Directory:
    """Codes and names by row.

    Attributes:
        shown: Code and name as they are written.
        folded: The same as they are searched: small letters, Persian forms of Arabic
            letters, no joiners, ASCII digits.
        byte_counts: How often each byte stands in `folded`, shape (256,).
        line: Line of each row, rising; None where each row is its own line.
    """

    shown: Block
    folded: Block
    byte_counts: IntColumn
    line: RowColumn | None = None

    def __len__(self) -> int:
        return len(self.shown.start) - 1 if self.line is None else len(self.line)

    def narrowed(self, rows: RowColumn) -> "Directory":
        """Return the same texts for some of the rows, rising."""
        return replace(self, line=rows if self.line is None else self.line[rows])

    def _line_of(self, row: int) -> int:
        return row if self.line is None else int(self.line[row])

    def _rows_of(self, lines: RowColumn) -> RowColumn:
        """Return the rows of lines, without those that no row has."""
        if self.line is None:
            return lines
        rows = rows_of(self.line, lines)
        known: RowColumn = rows[rows != NO_ROW]
        return known

    def code(self, row: int) -> str:
        """Return the code of a member."""
        return self.shown.line(self._line_of(row)).partition(_BETWEEN)[0]

    def name(self, row: int) -> str:
        """Return the name of a member."""
        return self.shown.line(self._line_of(row)).partition(_BETWEEN)[2]

    def first(self, text: str, most: int) -> list[int]:
        """Return the first rows that hold a text, at most so many."""
        wanted = fold(text).encode()
        rows: list[int] = []
        block, at = self.folded, 0
        while wanted and len(rows) < most:
            at = block.text.find(wanted, at)
            if at < 0:
                break
            line = int(np.searchsorted(block.start, at, side="right")) - 1
            rows += self._rows_of(np.array([line])).tolist()
            at = int(block.start[line + 1])
        return rows

    def find(self, text: str) -> RowColumn:
        """Return all rows that hold a text in code or name, rising."""
        wanted = np.frombuffer(fold(text).encode(), dtype=np.uint8)
        if not len(wanted):
            return np.zeros(0, dtype=np.int64)
        letters = np.frombuffer(self.folded.text, dtype=np.uint8)
        # The rarest letter first: few places are left for the others.
        order = np.argsort(self.byte_counts[wanted], kind="stable").tolist()
        last = len(letters) - len(wanted) + 1
        first = order[0]
        places = np.flatnonzero(letters[first : first + max(last, 0)] == wanted[first])
        for step in order[1:]:
            places = places[letters[places + step] == wanted[step]]
        lines = np.searchsorted(self.folded.start, places, side="right") - 1
        is_new = np.append(True, lines[1:] != lines[:-1])[: len(lines)]
        return self._rows_of(lines[is_new])


def directory(texts: Sequence[str], order: RowColumn) -> Directory:
    """Put texts together.

    Args:
        texts: Code, a tab and the name of each member, in any order.
        order: Position in `texts` of each row.
    """
    together = _END.join([texts[place] for place in order.tolist()])
    folded = _block(fold(together))
    counts = np.bincount(np.frombuffer(folded.text, dtype=np.uint8), minlength=256)
    return Directory(_block(together), folded, counts)


def fold(text: str) -> str:
    """Return a text as it is searched."""
    return plain_digits_of(text.lower().translate(_FOLDED))


def plain_digits_of(text: str) -> str:
    """Return a text with all its digits as ASCII ones, even in several scripts."""
    try:
        return plain_digits(text)
    except ValueError:
        return "".join(str(int(one)) if one.isdecimal() else one for one in text)


def _block(text: str) -> Block:
    together = (text + _END).encode() if text else b""
    ends = np.flatnonzero(_bytes(together) == ord(_END)) + 1
    return Block(together, np.append(0, ends))


def _bytes(text: bytes) -> NDArray[np.uint8]:
    return np.frombuffer(text, dtype=np.uint8)
