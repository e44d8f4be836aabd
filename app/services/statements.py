"""Where are the documents of a month written, shown and handed out?"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import Literal

from app.calendars import Period
from app.files.document_names import checked_pattern, file_name
from app.files.statement_pdf import Dressed, Printed, write_dressed, write_statements
from app.files.whole_file import UnwritableFile
from app.formats import Language
from app.models.close import live_close
from app.models.statement_print import PrintedKind, add_prints, was_printed
from app.models.store.session import OrganisationFile
from app.progress import Progress, silent
from app.records.organisation import DocumentStyle, PrintRecord
from app.services.paper_choice import (
    OF_CLOSE,
    Bundle,
    Choice,
    ChosenPapers,
    NoStatement,
)
from app.services.paper_prints import (
    Before,
    Looks,
    StatementOutcome,
    Tally,
    lacking_of,
    missing_of,
)
from app.services.plan_papers import PlanPapers, look_of

_ALL = Choice()


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
        missing: Characters that the font can't draw, wherever they stand.
        printed: Whether it was printed before, and came out the same then.
        lacking: What ought to stand on an invoice among them and is not known.
    """

    pdf: bytes
    language: Language
    place: int
    count: int
    code: str
    name: str
    missing: str
    printed: Literal["never", "same", "other"]
    lacking: Sequence[str] = ()


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
        tally = Tally()
        with self._file.reading() as reading:
            run = ChosenPapers(reading, self._papers, period, choice, merged=merged)
            before = Before(reading, run.printed)
            looks = Looks(reading, before, as_printed=choice.as_printed)
            bundles = _told(run, tally, progress)
            if merged:
                target = folder / _file_name(pattern, run, None)
                written = _write_merged(target, bundles, run.language, looks)
                tally.files += bool(written)
                for bundle, printed in written:
                    tally.note(before.compared(bundle, printed), printed)
            else:
                for bundle in bundles:
                    target = folder / _file_name(pattern, run, bundle)
                    printed = write_statements(
                        target, bundle.statements, bundle.language, looks.of(bundle)
                    )
                    tally.files += 1
                    tally.note(before.compared(bundle, printed), printed)
        differing = self._keep(run.printed, tally)
        return tally.outcome(differing)

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
        tally = Tally()
        with self._file.reading() as reading:
            run = ChosenPapers(reading, self._papers, period, choice, merged=False)
            before = Before(reading, run.printed)
            looks = Looks(reading, before, as_printed=choice.as_printed)
            for bundle in _told(run, tally, progress):
                content = BytesIO()
                printed = write_statements(
                    content, bundle.statements, bundle.language, looks.of(bundle)
                )
                take(content.getvalue())
                tally.note(before.compared(bundle, printed), printed)
        differing = self._keep(run.printed, tally)
        return tally.outcome(differing)

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
            before = Before(reading, run.printed)
            looks = Looks(reading, before, as_printed=choice.as_printed)
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
            missing=missing_of(printed),
            printed="never"
            if now.last is None
            else "same"
            if now.last.digest == now.now.digest
            else "other",
            lacking=lacking_of(bundle),
        )

    def _keep(self, printed: PrintedKind, tally: Tally) -> tuple[str, ...]:
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


def _told(run: ChosenPapers, tally: Tally, progress: Progress) -> Iterator[Bundle]:
    """Yield the documents, and count them."""
    for done, bundle in enumerate(run.bundles(), 1):
        tally.statements += len(bundle.statements)
        for what in lacking_of(bundle):
            tally.lacking.setdefault(what, []).append(bundle.code)
        yield bundle
        progress("statements", done, run.count)


def _write_merged(
    target: Path, bundles: Iterator[Bundle], language: Language, looks: Looks
) -> list[tuple[Bundle, Sequence[Printed]]]:
    """Write one file, unless there is nothing to write; pages stay on the disk."""
    counted: list[tuple[Bundle, int]] = []

    def dressed() -> Iterator[Dressed]:
        for bundle in bundles:
            light = replace(bundle, language=language, statements=())
            counted.append((light, len(bundle.statements)))
            look = looks.of(light)
            yield from ((statement, look) for statement in bundle.statements)

    content = dressed()
    first = next(content, None)
    if first is None:
        return []
    printed = iter(write_dressed(target, chain([first], content), language))
    return [(bundle, list(islice(printed, count))) for bundle, count in counted]


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
