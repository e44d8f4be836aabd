"""Where are the documents of a month written, shown and handed out?"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import Literal

from app.calendars import Period
from app.files.document_names import checked_pattern, file_name
from app.files.paper.look import Look
from app.files.pdf_fonts import missing_glyphs
from app.files.statement_pdf import Printed, Statement, write_statements
from app.files.whole_file import UnwritableFile
from app.formats import Language
from app.models.close import live_close
from app.models.document_style import style_at, style_in_force
from app.models.statement_print import PrintedKind, add_prints, last_prints, was_printed
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.progress import Progress, silent
from app.records import DocumentStyle, PrintRecord
from app.services.paper_choice import (
    OF_CLOSE,
    Bundle,
    Choice,
    ChosenPapers,
    NoStatement,
)
from app.services.plan_papers import PlanPapers, look_of

_ALL = Choice()


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
class ShownPapers:
    """The documents of one member, or one list, as they would be printed.

    Attributes:
        pdf: The file.
        language: Of the pages.
        place: Which one it is of those chosen, from 0.
        count: How many are chosen.
        code: Code of the member, or name of the list.
        name: Name of the member; "" for a list.
        missing: Characters of the name that the font can't draw.
        printed: Whether it was printed before, and came out the same then.
    """

    pdf: bytes
    language: Language
    place: int
    count: int
    code: str
    name: str
    missing: str
    printed: Literal["never", "same", "other"]


@dataclass
class _Tally:
    """What came about while documents were written."""

    missing: dict[str, str] = field(default_factory=dict)
    prints: list["_Print"] = field(default_factory=list)
    statements: int = 0
    files: int = 0


@dataclass(frozen=True)
class _Print:
    """What was printed now, and the last time."""

    code: str
    language: str
    now: PrintRecord
    last: PrintRecord | None


class Statements:
    """Writes the documents of one organisation."""

    def __init__(self, organisation: OrganisationFile, papers: PlanPapers) -> None:
        self._file = organisation
        self._papers = papers

    @property
    def documents(self) -> Sequence[str]:
        """The kinds of document, by name."""
        return tuple(self._papers.kinds)

    def open_documents(self) -> Sequence[str]:
        """Return the kinds that a month brings which is not closed yet."""
        kinds = self._papers.kinds.items()
        return tuple(name for name, kind in kinds if not kind.needs_close)

    def is_printed(self, period: Period) -> bool:
        """Return whether documents of a month were printed or saved since its close."""
        with self._file.reading() as reading:
            close = live_close(reading, period)
            return close is not None and was_printed(reading, close)

    def write(
        self,
        period: Period,
        folder: Path,
        choice: Choice = _ALL,
        *,
        merged: bool = False,
        progress: Progress = silent,
    ) -> StatementOutcome:
        """Write documents of a month as PDF files, and keep their fingerprints.

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
            run = ChosenPapers(reading, self._papers, period, choice, merged=merged)
            before = _Before(reading, run.printed)
            bundles = _told(run, tally, progress)
            if merged:
                target = folder / _file_name(pattern, run, None)
                look = look_of(style_in_force(reading))
                written = _write_merged(target, bundles, run.language, look)
                tally.files += bool(written)
                tally.prints += [before.compared(*one) for one in written]
            else:
                looks = _Looks(reading, before, as_printed=choice.as_printed)
                for bundle in bundles:
                    target = folder / _file_name(pattern, run, bundle)
                    printed = write_statements(
                        target, bundle.statements, bundle.language, looks.of(bundle)
                    )
                    tally.files += 1
                    tally.prints.append(before.compared(bundle, printed))
        differing = self._keep(run.printed, tally)
        return StatementOutcome(tally.files, tally.statements, tally.missing, differing)

    def hand_out(
        self,
        period: Period,
        choice: Choice,
        take: Callable[[bytes], None],
        progress: Progress = silent,
    ) -> StatementOutcome:
        """Hand the documents of each member to a printer, and keep their fingerprints.

        Args:
            period: The month.
            choice: Which documents.
            take: Given one PDF file a member; what it raises ends the work, and no
                fingerprint is kept.
            progress: Told how many members are done.

        Raises:
            NotClosed: The period is not closed.
            NoSuchDocument: The plan has no such kind.
            NoStatement: A member has none.
        """
        tally = _Tally()
        with self._file.reading() as reading:
            run = ChosenPapers(reading, self._papers, period, choice, merged=False)
            before = _Before(reading, run.printed)
            looks = _Looks(reading, before, as_printed=choice.as_printed)
            for bundle in _told(run, tally, progress):
                content = BytesIO()
                printed = write_statements(
                    content, bundle.statements, bundle.language, looks.of(bundle)
                )
                take(content.getvalue())
                tally.prints.append(before.compared(bundle, printed))
        differing = self._keep(run.printed, tally)
        return StatementOutcome(0, tally.statements, tally.missing, differing)

    def shown(
        self,
        period: Period,
        choice: Choice = _ALL,
        place: int = 0,
        style: DocumentStyle | None = None,
    ) -> ShownPapers:
        """Return the documents of one of those chosen, to be looked at.

        Args:
            period: The month.
            choice: Which documents.
            place: Of whom, in their order from 0; the nearest one that there is.
            style: A style to try, instead of that in force.

        Raises:
            NotClosed: The period is not closed.
            NoSuchDocument: The plan has no such kind.
            NoStatement: A member has none, or nobody has.
        """
        with self._file.reading() as reading:
            run = ChosenPapers(reading, self._papers, period, choice, merged=False)
            if not run.count:
                raise NoStatement(member=choice.document or OF_CLOSE, period=period)
            place = max(0, min(place, run.count - 1))
            bundle = run.bundle_at(place)
            before = _Before(reading, run.printed)
            looks = _Looks(reading, before, as_printed=choice.as_printed)
            look = looks.of(bundle) if style is None else look_of(style)
            content = BytesIO()
            printed = write_statements(
                content, bundle.statements, bundle.language, look
            )
            now = before.compared(bundle, printed)
        name = bundle.member.name if bundle.member else ""
        return ShownPapers(
            pdf=content.getvalue(),
            language=bundle.language,
            place=place,
            count=run.count,
            code=bundle.code,
            name=name,
            missing=" ".join(missing_glyphs(name)),
            printed="never"
            if now.last is None
            else "same"
            if now.last.digest == now.now.digest
            else "other",
        )

    def _keep(self, printed: PrintedKind, tally: _Tally) -> tuple[str, ...]:
        """Keep new fingerprints; return the codes of those that differ from before."""
        new: dict[str, list[PrintRecord]] = {}
        differing = []
        for one in tally.prints:
            if one.last is not None and one.last.digest == one.now.digest:
                continue
            if one.last is not None:
                differing.append(one.code or printed.kind)
            new.setdefault(one.language, []).append(one.now)
        if new:
            with self._file.writing() as writing:
                for language, prints in new.items():
                    add_prints(writing, replace(printed, language=language), prints)
        return tuple(differing)


class _Before:
    """What was printed before, of one kind and month."""

    def __init__(self, reading: Reading, printed: PrintedKind) -> None:
        self._reading, self._printed = reading, printed
        self._prints: dict[Language, dict[int | None, PrintRecord]] = {}

    def last(self, bundle: Bundle) -> PrintRecord | None:
        """Return the last print of the documents of a member in their language."""
        if bundle.language not in self._prints:
            printed = replace(self._printed, language=bundle.language.value)
            self._prints[bundle.language] = last_prints(self._reading, printed)
        key = None if bundle.member is None else bundle.member.id
        return self._prints[bundle.language].get(key)

    def compared(self, bundle: Bundle, printed: Sequence[Printed]) -> _Print:
        """Return a print of now beside the last one."""
        key = None if bundle.member is None else bundle.member.id
        now = PrintRecord(key, _joined(printed))
        return _Print(bundle.code, bundle.language.value, now, self.last(bundle))


class _Looks:
    """The look of now, or that which each document had when it was printed."""

    def __init__(self, reading: Reading, before: _Before, *, as_printed: bool) -> None:
        self._reading, self._before, self._as_printed = reading, before, as_printed
        self._now = look_of(style_in_force(reading))
        self._then: dict[int, Look] = {}

    def of(self, bundle: Bundle) -> Look:
        """Return the look of the documents of a member."""
        last = self._before.last(bundle) if self._as_printed else None
        if last is None:
            return self._now
        if last.event_seq not in self._then:
            style = style_at(self._reading, last.event_seq)
            self._then[last.event_seq] = look_of(style)
        return self._then[last.event_seq]


def _told(run: ChosenPapers, tally: _Tally, progress: Progress) -> Iterator[Bundle]:
    """Yield the documents, count them, and note what can't be drawn of names."""
    for done, bundle in enumerate(run.bundles(), 1):
        missing = missing_glyphs(bundle.member.name) if bundle.member else ()
        if missing:
            tally.missing[bundle.code] = " ".join(missing)
        tally.statements += len(bundle.statements)
        yield bundle
        progress("statements", done, run.count)


def _write_merged(
    target: Path, bundles: Iterator[Bundle], language: Language, look: Look
) -> list[tuple[Bundle, Sequence[Printed]]]:
    """Write one file, unless there is nothing to write; pages stay on the disk."""
    counted: list[tuple[Bundle, int]] = []

    def statements() -> Iterator[Statement]:
        for bundle in bundles:
            light = replace(bundle, language=language, statements=())
            counted.append((light, len(bundle.statements)))
            yield from bundle.statements

    content = statements()
    first = next(content, None)
    if first is None:
        return []
    printed = iter(write_statements(target, chain([first], content), language, look))
    return [(bundle, list(islice(printed, count))) for bundle, count in counted]


def _joined(printed: Sequence[Printed]) -> str:
    """Return one fingerprint of the documents of a member."""
    together = "\n".join(one.fingerprint for one in printed)
    return sha256(together.encode()).hexdigest()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFile(file=folder, reason=error.strerror) from error


def _file_name(pattern: str, run: ChosenPapers, bundle: Bundle | None) -> str:
    member = bundle.member if bundle else None
    parts = {
        "period": str(run.period),
        "document": run.printed.kind,
        "code": bundle.code if bundle else "",
        "name": member.name if member else "",
        "language": (bundle.language if bundle else run.language).value,
    }
    return file_name(pattern, parts)
