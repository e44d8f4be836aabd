"""What came of printing now, and what was printed before?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from app.files.paper.look import Look
from app.files.statement_pdf import Printed
from app.formats import Language
from app.models.document_style import style_at, style_in_force
from app.models.statement_print import PrintedKind, last_prints
from app.models.writing import Reading
from app.records.organisation import PrintRecord
from app.services.paper_choice import Bundle
from app.services.plan_papers import look_of
from app.statement.invoice import Invoice
from app.statement.referral import ReferralStatement


@dataclass(frozen=True)
class StatementOutcome:
    """What was written.

    Attributes:
        files: Number of files.
        statements: Number of documents.
        missing_glyphs: Characters that the font can't draw, wherever they stand, by
            member code or name of the list.
        differing: Codes of members whose documents of the month came out unlike the
            last time they were printed.
        lacking: What ought to stand on invoices and is not known, with the codes of
            those whose invoices lack it.
    """

    files: int
    statements: int
    missing_glyphs: dict[str, str]
    differing: tuple[str, ...] = ()
    lacking: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass
class Tally:
    """What came about while documents were written."""

    missing: dict[str, str] = field(default_factory=dict)
    prints: list["Print"] = field(default_factory=list)
    statements: int = 0
    files: int = 0
    lacking: dict[str, list[str]] = field(default_factory=dict)

    def note(self, one: "Print", printed: Sequence[Printed]) -> None:
        """Note what was printed, and what of it can't be drawn."""
        self.prints.append(one)
        if missing := missing_of(printed):
            self.missing[one.code] = missing

    def outcome(self, differing: tuple[str, ...]) -> StatementOutcome:
        """Return what was written."""
        return StatementOutcome(
            self.files, self.statements, self.missing, differing, self.lacking
        )


@dataclass(frozen=True)
class Print:
    """What was printed now, and the last time."""

    code: str
    language: str
    now: PrintRecord
    last: PrintRecord | None


class Before:
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

    def compared(self, bundle: Bundle, printed: Sequence[Printed]) -> Print:
        """Return a print of now beside the last one."""
        key = None if bundle.member is None else bundle.member.id
        now = PrintRecord(key, _joined(printed))
        return Print(bundle.code, bundle.language.value, now, self.last(bundle))


class Looks:
    """The look of now, or that which each document had when it was printed."""

    def __init__(self, reading: Reading, before: Before, *, as_printed: bool) -> None:
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


def missing_of(printed: Sequence[Printed]) -> str:
    """Return what the font can't draw of some documents, each sign once."""
    return " ".join(sorted({sign for one in printed for sign in one.missing.split()}))


def lacking_of(bundle: Bundle) -> list[str]:
    """Return what the invoices of a member lack, each once."""
    lacking = {
        what: None
        for one in bundle.statements
        if isinstance(one, Invoice | ReferralStatement)
        for what in one.lacking
    }
    return list(lacking)


def _joined(printed: Sequence[Printed]) -> str:
    """Return one fingerprint of the documents of a member."""
    together = "\n".join(one.fingerprint for one in printed)
    return sha256(together.encode()).hexdigest()
