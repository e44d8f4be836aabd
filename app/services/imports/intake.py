"""How is a file of the operator taken, whole or not at all?"""

import hashlib
from codecs import BOM_UTF8
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.errors import AppError, BadFile
from app.files.csv_look import TableLook, look_at
from app.files.csv_table import CsvTable, ReadingOf, open_table
from app.files.csv_write import write_empty_table
from app.files.findings import Findings
from app.files.text_lines import UnreadableFile, opened
from app.models.import_file import known_import, record_import, record_repeat
from app.models.store.automatic_backup import automatic_backup
from app.models.store.session import OrganisationFile
from app.progress import Progress, silent
from app.services.imports.checked import CheckedFile, Seen, shown_rows
from app.services.imports.header_names import remember_names, remembered_names
from app.services.imports.importers import (
    Document,
    DocumentImporter,
    Importer,
    Incoming,
    Taken,
)
from app.services.imports.recognition import Guess, best_guess, guess
from app.services.plan_books import NotInThisPlan

_AS_CALLED: Mapping[str, str] = {}
_BEGINNING = 256
_NO_DOCUMENTS: "Mapping[str, DocumentImporter]" = {}


class FileHasChanged(AppError):
    """Another program wrote the file after it was checked."""

    template = "{file} has changed since it was checked: check it again"


@dataclass(frozen=True)
class ImportOutcome:
    """What became of a file.

    Attributes:
        name: The file as the operator gave it.
        kind: What it holds.
        rows: Rows taken; 0 where the very same file had been imported before.
        is_repeat: The very same file had been imported before.
        known: How many more it holds that were there before.
        left_out: What else it holds that is nothing to take, and why.
    """

    name: str
    kind: str
    rows: int
    is_repeat: bool
    known: int = 0
    left_out: Sequence[str] = ()


@dataclass(frozen=True)
class FileLook:
    """A table before it is read.

    Attributes:
        table: How it begins.
        best: The kind it most likely is, and its columns.
        guesses: The same for every kind of the organisation.
    """

    table: TableLook
    best: Guess
    guesses: Mapping[str, Guess]


class Imports:
    """Takes files into one organisation."""

    def __init__(
        self,
        organisation: OrganisationFile,
        importers: Mapping[str, Importer],
        documents: Mapping[str, DocumentImporter] = _NO_DOCUMENTS,
    ) -> None:
        self._file, self._importers = organisation, importers
        self._documents = documents

    @property
    def kinds(self) -> Sequence[str]:
        """The kinds of table that the organisation takes."""
        return tuple(self._importers)

    @property
    def document_kinds(self) -> Sequence[str]:
        """The kinds of file that it takes and that are no tables."""
        return tuple(self._documents)

    def columns(self, kind: str) -> tuple[Sequence[str], Sequence[str]]:
        """Return the columns of a kind of file: the required, then the optional.

        Raises:
            NotInThisPlan: The organisation has no files of this kind.
        """
        importer = self._importer(kind)
        return importer.required, importer.optional

    def has_form(self, kind: str) -> bool:
        """Whether a person fills in files of a kind, rather than a program."""
        return not self._importer(kind).takes_others

    def write_form(
        self, kind: str, path: Path, spoken: Mapping[str, str], separator: str
    ) -> None:
        """Write an empty file of a kind, with every column that it may have.

        Args:
            kind: Kind of file.
            path: The file, which is replaced.
            spoken: What people call each column, as `look` is told it.
            separator: What stands between columns.

        Raises:
            NotInThisPlan: The organisation has no files of this kind.
            UnwritableFile: The file can't be written.
        """
        header = [spoken[name] for columns in self.columns(kind) for name in columns]
        write_empty_table(str(path), header, separator=separator)

    def look(self, path: Path, spoken: Mapping[str, str] = _AS_CALLED) -> FileLook:
        """Tell what a file most likely holds, by its header row.

        Args:
            path: The file.
            spoken: What people call each column, in the language of the window.

        Raises:
            UnreadableFile: The file can't be read.
            BadFile: It has no header row.
        """
        with self._file.reading() as reading:
            remembered = {kind: remembered_names(reading, kind) for kind in self.kinds}
        known = {name for names in remembered.values() for name in names}
        known.update(spoken.values())
        for importer in self._importers.values():
            known.update(importer.required, importer.optional)
        table = look_at(path, known)
        guesses = {
            kind: guess(kind, table.header, importer, remembered[kind], spoken)
            for kind, importer in self._importers.items()
        }
        passed_over = {
            kind: len(one.unknown)
            if self._importers[kind].takes_others and len(one.unknown) < len(one.names)
            else sum(remembered[kind].get(name) == "" for name in one.unknown)
            for kind, one in guesses.items()
        }
        best = best_guess(list(guesses.values()), passed_over)
        return FileLook(table, best, guesses)

    def document_kind(self, path: Path) -> str:
        """Return which kind of file that is no table it is, "" for a table.

        Raises:
            UnreadableFile: The file can't be read.
        """
        with opened(path) as file:
            begins = file.read(_BEGINNING).removeprefix(BOM_UTF8).lstrip()
        # There is one kind so far, and its files are XML.
        is_document = begins.startswith(b"<") and bool(self._documents)
        return self.document_kinds[0] if is_document else ""

    def check_document(self, kind: str, path: Path) -> CheckedFile:
        """Read a file that is no table and check all of it, writing nothing.

        Raises:
            UnreadableFile: The file can't be read.
        """
        importer, findings = self._documents[kind], Findings(str(path))
        digest, seen = _digest(path), Seen()
        with self._file.reading() as reading:
            is_repeat = known_import(reading, kind, digest) is not None
        taken = Taken(0, _nothing)
        try:
            content = importer.read(path)
            with self._file.writing() as writing:
                taken = importer.take(Document(findings, content, writing))
        except BadFile as refusal:
            return CheckedFile(
                kind, path, {}, digest, is_repeat, seen, refusal.findings, ()
            )
        seen.rows = taken.rows
        return CheckedFile(
            kind,
            path,
            {},
            digest,
            is_repeat,
            seen,
            findings.listed(),
            (),
            taken.known,
            taken.left_out,
        )

    def check(
        self,
        kind: str,
        path: Path,
        progress: Progress = silent,
        *,
        names: Mapping[str, str] = _AS_CALLED,
    ) -> CheckedFile:
        """Read a file and check every row, writing nothing.

        Args:
            kind: What it holds.
            path: The file.
            progress: Told how far it is.
            names: Column by the name that stands in the header row; "" for none.

        Raises:
            NotInThisPlan: The organisation has no files of this kind.
            UnreadableFile: The file can't be read.
        """
        importer = self._importer(kind)
        digest = _digest(path)
        is_repeat = self._is_repeat(kind, importer, digest)
        seen = Seen()
        way = ReadingOf(names, seen)
        try:
            # Nothing is written in it: what is taken has to be asked to write.
            with self._file.writing() as writing, _opened(path, importer, way) as table:
                importer.take(Incoming(table, writing, progress))
                found = table.findings
                _tell_cells(path, importer, found, names)
        except BadFile as refusal:
            return CheckedFile(
                kind, path, names, digest, is_repeat, seen, refusal.findings, ()
            )
        findings = found.listed()
        lines = {finding.line for finding in findings}
        with _opened(path, importer, ReadingOf(names)) as table:
            names = names or {name: name for name in table.header}
            shown = tuple(shown_rows(table, lines))
        return CheckedFile(kind, path, names, digest, is_repeat, seen, findings, shown)

    def take_checked(
        self, checked: CheckedFile, progress: Progress = silent
    ) -> ImportOutcome:
        """Import the file that was checked; its names of columns are remembered.

        Raises:
            FileHasChanged: It is no longer the file that was checked.
            UnreadableFile: The file can't be read.
            BadFile: Rows are wrong; the error holds all findings.
        """
        if _digest(checked.path) != checked.digest:
            raise FileHasChanged(file=str(checked.path))
        return self.take(checked.kind, checked.path, progress, names=checked.names)

    def take(
        self,
        kind: str,
        path: Path,
        progress: Progress = silent,
        *,
        names: Mapping[str, str] = _AS_CALLED,
    ) -> ImportOutcome:
        """Import a file, all rows or none.

        The very same file again adds nothing, unless its rows replace others.

        Args:
            kind: What it holds.
            path: The file.
            progress: Told how far it is.
            names: Column by the name that stands in the header row; "" for none.
                They are remembered for the next file of the kind.

        Raises:
            NotInThisPlan: The organisation has no files of this kind.
            UnreadableFile: The file can't be read.
            BadFile: Rows are wrong; the error holds all findings.
        """
        if kind in self._documents:
            return self._take_document(kind, path)
        importer = self._importer(kind)
        if self._is_repeat(kind, importer, _digest(path)):
            return ImportOutcome(str(path), kind, 0, is_repeat=True)
        automatic_backup(self._file, "import")
        with (
            self._file.writing() as writing,
            _opened(path, importer, ReadingOf(names)) as table,
        ):
            taken = importer.take(Incoming(table, writing, progress))
            _tell_cells(path, importer, table.findings, names)
            digest = table.digest
            is_known = known_import(writing.connection, kind, digest) is not None
            record = record_repeat if is_known else record_import
            taken.write(record(writing, kind, digest, path.name, taken.rows))
            remember_names(writing, kind, names)
        return _outcome(path, kind, taken)

    def _take_document(self, kind: str, path: Path) -> ImportOutcome:
        importer = self._documents[kind]
        content = importer.read(path)
        digest = hashlib.sha256(content).hexdigest()
        with self._file.reading() as reading:
            known = known_import(reading, kind, digest)
        if known is not None:
            return ImportOutcome(str(path), kind, 0, is_repeat=True)
        automatic_backup(self._file, "import")
        findings = Findings(str(path))
        with self._file.writing() as writing:
            taken = importer.take(Document(findings, content, writing))
            findings.raise_if_any()
            taken.write(record_import(writing, kind, digest, path.name, taken.rows))
        return _outcome(path, kind, taken)

    def _is_repeat(self, kind: str, importer: Importer, digest: str) -> bool:
        """Return whether the very same file was taken, and can't say anything anew."""
        with self._file.reading() as reading:
            known = known_import(reading, kind, digest)
        return known is not None and not importer.replaces

    def _importer(self, kind: str) -> Importer:
        importer = self._importers.get(kind)
        if importer is None:
            kinds = ", ".join((*self._importers, *self._documents))
            raise NotInThisPlan(kind=kind, kinds=kinds)
        return importer


def _nothing(_event_seq: int) -> None:
    """Write nothing."""


def _outcome(path: Path, kind: str, taken: Taken) -> ImportOutcome:
    return ImportOutcome(
        str(path),
        kind,
        taken.rows,
        is_repeat=False,
        known=taken.known,
        left_out=taken.left_out,
    )


def _opened(path: Path, importer: Importer, way: ReadingOf) -> CsvTable:
    way = replace(way, takes_others=importer.takes_others)
    return open_table(path, importer.required, importer.optional, way)


def _tell_cells(
    path: Path, importer: Importer, findings: Findings, names: Mapping[str, str]
) -> None:
    """Read the file once more for what the operator typed in the cells at fault."""
    if not len(findings):
        return
    with _opened(path, importer, ReadingOf(names)) as table:
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
        try:
            return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise UnreadableFile(file=str(path), reason=error.strerror) from error
