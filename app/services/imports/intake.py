"""How is a file of the operator taken, whole or not at all?"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.files.csv_table import Chunk, open_table
from app.files.findings import Findings
from app.files.text_lines import opened
from app.models.automatic_backup import automatic_backup
from app.models.import_file import known_import, record_import
from app.models.session import OrganisationFile
from app.models.writing import Writing
from app.progress import Progress, silent
from app.services.plan_books import NotInThisPlan


@dataclass(frozen=True)
class Importer:
    """How one kind of file is taken.

    Attributes:
        required: Columns that must be there.
        optional: Columns that may be there.
        take: Checks every row, noting findings in the table, and if there are none
            gives back how to write them.
    """

    required: Sequence[str]
    optional: Sequence[str]
    take: Callable[["Incoming"], "Taken"]


class Rows(Protocol):
    """Rows of a file, or typed in a window, to be read once from top to bottom."""

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
    """

    rows: int
    write: Callable[[int], None]


@dataclass(frozen=True)
class ImportOutcome:
    """What became of a file.

    Attributes:
        name: The file as the operator gave it.
        kind: What it holds.
        rows: Rows taken; 0 where the very same file had been imported before.
        is_repeat: The very same file had been imported before.
    """

    name: str
    kind: str
    rows: int
    is_repeat: bool


class Imports:
    """Takes files into one organisation."""

    def __init__(
        self, organisation: OrganisationFile, importers: Mapping[str, Importer]
    ) -> None:
        self._file, self._importers = organisation, importers

    @property
    def kinds(self) -> Sequence[str]:
        """The kinds of file that the organisation takes."""
        return tuple(self._importers)

    def take(self, kind: str, path: Path, progress: Progress = silent) -> ImportOutcome:
        """Import a file, all rows or none.

        The very same file again adds nothing.

        Raises:
            NotInThisPlan: The organisation has no files of this kind.
            UnreadableFile: The file can't be read.
            BadFile: Rows are wrong; the error holds all findings.
        """
        if kind not in self._importers:
            raise NotInThisPlan(kind=kind, kinds=", ".join(self._importers))
        digest = _digest(path)
        with self._file.reading() as reading:
            known = known_import(reading, kind, digest)
        if known is not None:
            return ImportOutcome(str(path), kind, 0, is_repeat=True)
        automatic_backup(self._file, "import")
        with self._file.writing() as writing:
            rows = self._take(kind, path, writing, progress)
        return ImportOutcome(str(path), kind, rows, is_repeat=False)

    def _take(self, kind: str, path: Path, writing: Writing, progress: Progress) -> int:
        importer = self._importers[kind]
        with open_table(path, importer.required, importer.optional) as table:
            taken = importer.take(Incoming(table, writing, progress))
            if len(table.findings):
                _tell_cells(path, importer, table.findings)
            digest = table.digest
        taken.write(record_import(writing, kind, digest, path.name, taken.rows))
        return taken.rows


def _tell_cells(path: Path, importer: Importer, findings: Findings) -> None:
    """Read the file once more for what the operator typed in the cells at fault."""
    with open_table(path, importer.required, importer.optional) as table:
        for chunk in table.chunks():
            for row, line in enumerate(chunk.lines):
                if line in findings.untold_lines:
                    texts = {name: cells[row] for name, cells in chunk.columns.items()}
                    findings.tell(line, texts)


def _digest(path: Path) -> str:
    """Return the SHA-256 of a file.

    Raises:
        UnreadableFile: It can't be read.
    """
    with opened(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
