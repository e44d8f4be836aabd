"""How is each kind of file taken, and what is it given on the way?"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.files.csv_table import Chunk
from app.files.findings import Findings
from app.models.writing import Writing
from app.progress import Progress


@dataclass(frozen=True)
class Importer:
    """How one kind of file is taken.

    Attributes:
        required: Columns that must be there.
        optional: Columns that may be there.
        take: Checks every row, noting findings in the table, and if there are none
            gives back how to write them.
        takes_others: Other columns may be there and are passed over; it is a file
            of another program.
        replaces: A row replaces what stood under its key: the same file again says
            so anew, where something else was entered in between.
    """

    required: Sequence[str]
    optional: Sequence[str]
    take: Callable[["Incoming"], "Taken"]
    takes_others: bool = False
    replaces: bool = False


@dataclass(frozen=True)
class DocumentImporter:
    """How a kind of file that is no table is taken.

    Attributes:
        read: Reads a file of a size that such files have.
        take: Checks all of it, noting findings in the document, and if there are none
            gives back how to write it.
    """

    read: Callable[[Path], bytes]
    take: Callable[["Document"], "Taken"]


@dataclass(frozen=True)
class Document:
    """A file that is no table on its way in; `findings` tell what is wrong in it."""

    findings: Findings
    content: bytes
    writing: Writing


class Rows(Protocol):
    """Rows of a file, or typed in a window, to be read once from top to bottom."""

    @property
    def header(self) -> Sequence[str]:
        """Its columns, in their order."""

    @property
    def findings(self) -> Findings:
        """What is wrong so far; whoever parses the cells adds to it."""

    @property
    def size(self) -> int:
        """How much there is to read."""

    @property
    def position(self) -> int:
        """How much of it is read."""

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows, some at a time."""


@dataclass(frozen=True)
class Incoming:
    """A table on its way in: its rows, the transaction and where to report."""

    table: Rows
    writing: Writing
    progress: Progress


@dataclass(frozen=True)
class Taken:
    """Checked rows, and how to write them.

    Attributes:
        rows: Their number.
        write: Writes them, given the audit event of the import.
        known: How many more the file holds that were there before.
        left_out: What else it holds that is nothing to take, and why.
    """

    rows: int
    write: Callable[[int], None]
    known: int = 0
    left_out: Sequence[str] = ()
