"""Which documents does a closed month bring, and where are they written?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import Literal, TypeAlias

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn
from app.errors import AppError
from app.files.document_names import checked_pattern, file_name
from app.files.paper.look import Look
from app.files.pdf_fonts import missing_glyphs
from app.files.statement_pdf import Printed, Statement, write_statements
from app.files.whole_file import UnwritableFile
from app.formats import Language
from app.models.close import live_close
from app.models.document_style import style_in_force
from app.models.member import member_ids, members_by_id, sorted_member_ids
from app.models.session import OrganisationFile
from app.models.statement_print import PrintedKind, add_prints, last_prints
from app.models.writing import Reading
from app.progress import Progress, silent
from app.records import MemberRecord, PrintRecord
from app.services.plan_books import NotClosed
from app.services.plan_papers import (
    PaperKind,
    PlanPapers,
    look_of,
)

_MEMBERS_AT_ONCE = 500
_OF_CLOSE = "month"


class NoStatement(AppError):
    """A member had not joined in the period, or nothing concerns it."""

    template = "{member} has no statement for {period}"


class NoSuchDocument(AppError):
    """The plan has no document of that kind."""

    template = "there is no document {document}; there are: {documents}"


Order: TypeAlias = Literal["code", "upline"]
"""In which order the documents are written."""


@dataclass(frozen=True)
class Choice:
    """Which documents are wanted.

    Attributes:
        document: Kind of document; "" for all that a closed month brings.
        members: Codes; empty for everybody who gets one.
        language: Of the pages; None for that of each member, or of the plan in a
            merged file.
        order: Of the files and within a merged one.
        names: Pattern of file names without their ending; "" for the program's own.
    """

    document: str = ""
    members: Sequence[str] = ()
    language: Language | None = None
    order: Order = "code"
    names: str = ""


@dataclass(frozen=True)
class StatementOutcome:
    """What was written.

    Attributes:
        files: Number of files.
        statements: Number of documents.
        missing_glyphs: Characters of names that the font can't draw, by member code.
        differing: Codes of members whose documents of the month came out unlike the
            last time they were printed.
    """

    files: int
    statements: int
    missing_glyphs: dict[str, str]
    differing: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Bundle:
    """The documents of one member, or one list of the organisation."""

    member: MemberRecord | None
    language: Language
    statements: Sequence[Statement]
    list_name: str = ""

    @property
    def code(self) -> str:
        """Code of the member, or name of the list."""
        return self.list_name if self.member is None else self.member.code


@dataclass
class _Tally:
    """What came about while documents were written."""

    missing: dict[str, str] = field(default_factory=dict)
    prints: list[tuple[_Bundle, str]] = field(default_factory=list)
    statements: int = 0
    files: int = 0


class Statements:
    """Writes the documents of one organisation."""

    def __init__(self, organisation: OrganisationFile, papers: PlanPapers) -> None:
        self._file = organisation
        self._papers = papers

    @property
    def documents(self) -> Sequence[str]:
        """The kinds of document, by name."""
        return tuple(self._papers.kinds)

    def write(
        self,
        period: Period,
        folder: Path,
        choice: Choice = Choice(),
        *,
        merged: bool = False,
        progress: Progress = silent,
    ) -> StatementOutcome:
        """Write documents of a closed month as PDF files, and keep their fingerprints.

        Args:
            period: The month.
            folder: Where to; made if it is missing.
            choice: Which documents.
            merged: One file for all, instead of one a member.
            progress: Told how many members are done.

        Raises:
            NotClosed: The period is not closed.
            NoSuchDocument: The plan has no such kind.
            NoStatement: A member has none.
            BadFileNames: The pattern has an unknown place, or no code of the member.
            UnwritableFile: A file can't be written.
        """
        pattern = checked_pattern(
            choice.names, has_kind=bool(choice.document), is_merged=merged
        )
        _make_folder(folder)
        tally = _Tally()
        with self._file.reading() as reading:
            run = _Run(reading, self._papers, period, choice, merged=merged)
            look = look_of(style_in_force(reading))
            bundles = _told(run, tally, progress)
            if merged:
                target = folder / _file_name(pattern, run, None)
                _write_merged(target, bundles, run.language, look, tally)
            else:
                for bundle in bundles:
                    target = folder / _file_name(pattern, run, bundle)
                    printed = write_statements(
                        target, bundle.statements, bundle.language, look
                    )
                    tally.files += 1
                    tally.prints.append((bundle, _joined(printed)))
            before = _before(reading, run.printed, tally)
        differing = self._keep(run.printed, before, tally)
        return StatementOutcome(tally.files, tally.statements, tally.missing, differing)

    def rendered(
        self,
        period: Period,
        choice: Choice = Choice(),
        progress: Progress = silent,
    ) -> bytes:
        """Return documents in one PDF, to be looked at; nothing is kept or written.

        Raises:
            NotClosed: The period is not closed.
            NoSuchDocument: The plan has no such kind.
            NoStatement: A member has none, or nobody has.
        """
        with self._file.reading() as reading:
            run = _Run(reading, self._papers, period, choice, merged=True)
            if not run.count:
                raise NoStatement(member=choice.document or _OF_CLOSE, period=period)
            look = look_of(style_in_force(reading))
            content = BytesIO()
            bundles = _told(run, _Tally(), progress)
            statements = (one for bundle in bundles for one in bundle.statements)
            write_statements(content, statements, run.language, look)
        return content.getvalue()

    def _keep(
        self,
        printed: PrintedKind,
        before: Mapping[tuple[int | None, str], str],
        tally: _Tally,
    ) -> tuple[str, ...]:
        """Keep new fingerprints; return the codes of those that differ from before."""
        new: dict[str, list[PrintRecord]] = {}
        differing = []
        for bundle, digest in tally.prints:
            key = None if bundle.member is None else bundle.member.id
            last = before.get((key, bundle.language.value))
            if last == digest:
                continue
            if last is not None:
                differing.append(bundle.code or printed.kind)
            new.setdefault(bundle.language.value, []).append(PrintRecord(key, digest))
        if new:
            with self._file.writing() as writing:
                for language, prints in new.items():
                    add_prints(writing, replace(printed, language=language), prints)
        return tuple(differing)


class _Run:
    """The chosen documents of one closed month, in order."""

    def __init__(
        self,
        reading: Reading,
        papers: PlanPapers,
        period: Period,
        choice: Choice,
        *,
        merged: bool,
    ) -> None:
        kinds = _kinds(papers, choice.document)
        close = live_close(reading, period)
        if close is None and any(kind.needs_close for kind in kinds):
            raise NotClosed(period=period)
        self._reading, self._papers = reading, papers
        self.period, self._choice, self._merged = period, choice, merged
        self.language = choice.language or papers.language
        self.printed = PrintedKind(period, choice.document or _OF_CLOSE, "")
        self._runs = [
            kind.members(reading, period, close)
            for kind in kinds
            if kind.members is not None
        ]
        self._lists = [
            named
            for kind in kinds
            if kind.whole is not None
            for named in kind.whole(reading, period, close)
        ]
        self._keys = self._chosen()
        self.count = len(self._keys) + len(self._lists)

    def bundles(self) -> Iterator[_Bundle]:
        """Yield the documents, member by member."""
        for name, statement in self._lists:
            yield _Bundle(None, self.language, (statement,), name)
        for start in range(0, len(self._keys), _MEMBERS_AT_ONCE):
            some: list[int] = self._keys[start : start + _MEMBERS_AT_ONCE].tolist()
            members = members_by_id(self._reading, some)
            for key in some:
                yield self._bundle(members[key])

    def _bundle(self, member: MemberRecord) -> _Bundle:
        statements = [one for run in self._runs for one in run.of(member)]
        return _Bundle(member, self._language_of(member), statements)

    def _language_of(self, member: MemberRecord) -> Language:
        """Return the language of a member who is written to alone."""
        own = member.language
        if self._merged or self._choice.language or own not in list(Language):
            return self.language
        return Language(own)

    def _chosen(self) -> IntColumn:
        """Return the keys of those who get something, in order."""
        if self._choice.members:
            keys = self._named()
        else:
            keys = np.array([], dtype=np.int64)
            for run in self._runs:
                keys = np.union1d(keys, run.concerned)
        ordered = sorted_member_ids(self._reading, self._choice.order)
        return ordered[np.isin(ordered, keys)]

    def _named(self) -> IntColumn:
        codes = self._choice.members
        known = member_ids(self._reading, codes)
        for code in codes:
            if not any(run.has(known.get(code, 0)) for run in self._runs):
                raise NoStatement(member=code, period=self.period)
        return np.array([known[code] for code in codes], dtype=np.int64)


def _kinds(papers: PlanPapers, document: str) -> list[PaperKind]:
    if not document:
        return [kind for kind in papers.kinds.values() if kind.comes_with_close]
    kind = papers.kinds.get(document)
    if kind is None:
        raise NoSuchDocument(document=document, documents=", ".join(papers.kinds))
    return [kind]


def _told(run: _Run, tally: _Tally, progress: Progress) -> Iterator[_Bundle]:
    """Yield the documents, count them, and note what can't be drawn of names."""
    for done, bundle in enumerate(run.bundles(), 1):
        missing = missing_glyphs(bundle.member.name) if bundle.member else ()
        if missing:
            tally.missing[bundle.code] = " ".join(missing)
        tally.statements += len(bundle.statements)
        yield bundle
        progress("statements", done, run.count)


def _write_merged(
    target: Path,
    bundles: Iterator[_Bundle],
    language: Language,
    look: Look,
    tally: _Tally,
) -> None:
    """Write one file, unless there is nothing to write; pages stay on the disk."""
    written: list[tuple[_Bundle, int]] = []

    def statements() -> Iterator[Statement]:
        for bundle in bundles:
            light = replace(bundle, language=language, statements=())
            written.append((light, len(bundle.statements)))
            yield from bundle.statements

    content = statements()
    first = next(content, None)
    if first is None:
        return
    printed = iter(write_statements(target, chain([first], content), language, look))
    tally.files += 1
    for bundle, count in written:
        tally.prints.append((bundle, _joined(list(islice(printed, count)))))


def _joined(printed: Sequence[Printed]) -> str:
    """Return one fingerprint of the documents of a member."""
    together = "\n".join(one.fingerprint for one in printed)
    return sha256(together.encode()).hexdigest()


def _before(
    reading: Reading, printed: PrintedKind, tally: _Tally
) -> dict[tuple[int | None, str], str]:
    """Return the last fingerprints of what was printed now, by member and language."""
    languages = {bundle.language.value for bundle, _ in tally.prints}
    return {
        (key, language): one.digest
        for language in languages
        for key, one in last_prints(
            reading, replace(printed, language=language)
        ).items()
    }


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFile(file=folder, reason=error.strerror) from error


def _file_name(pattern: str, run: _Run, bundle: _Bundle | None) -> str:
    member = bundle.member if bundle else None
    parts = {
        "period": str(run.period),
        "document": run.printed.kind,
        "code": bundle.code if bundle else "",
        "name": member.name if member else "",
        "language": (bundle.language if bundle else run.language).value,
    }
    return file_name(pattern, parts)
