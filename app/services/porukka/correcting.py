"""How is a commission of a closed month corrected?

What was found out late is recorded with a reason; the next close takes the commission
back from who had it and books it for who should have.
"""

from typing import NoReturn

from app.calendars import Period
from app.engine.porukka.fingerprint import digest_of_bookings
from app.engine.porukka.ledger import Booking
from app.explanation import (
    Cell,
    Count,
    Day,
    Explanation,
    Label,
    Month,
    Part,
    Sentence,
    Table,
    Word,
)
from app.models.close import closed_through
from app.models.correction import corrections
from app.models.store.automatic_backup import automatic_backup
from app.models.store.session import OrganisationFile
from app.models.writing import Reading, Writing
from app.progress import Progress, silent
from app.services.correcting import EffectsChanged, Late, NotCorrected, Told
from app.services.people import People
from app.services.porukka.answer_invoice import euros
from app.services.porukka.late import KINDS, record_late
from app.services.porukka.late_bookings import pending_bookings
from app.services.reasons import given_reason


class NotTakenBack(NotCorrected):
    """A referrer that was found out is corrected by another correction."""

    template = "correction {correction}: correct the member once more instead"


class _Undone(Exception):
    """Ends a transaction without writing it; holds what it found."""

    def __init__(self, told: Told) -> None:
        self.told = told
        super().__init__()


class PorukkaCorrector:
    """Corrects the commissions of closed months of one Porukka organisation."""

    kinds = KINDS

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def listed(self) -> Explanation:
        """Return every correction ever recorded."""
        with self._file.reading() as reading:
            rows = tuple(
                (
                    Count(one.id),
                    Word(f"correction.{one.kind}"),
                    Month(one.from_period),
                    Month(one.until_period.next()),
                    Label(one.reason),
                )
                for one in corrections(reading)
            )
        columns = ("number", "kind_of_fact", "since", "posted_in", "cause")
        none = () if rows else (Sentence("says.no_corrections"),)
        part = Part(None, none, Table(columns, rows))
        return Explanation(Sentence("title.corrections"), (part,))

    def told_before(self, late: Late, progress: Progress = silent) -> Told:
        """Return what the next close will book; nothing is written.

        Raises:
            AppError: The fact is refused; see `record_late`.
        """
        progress("calculating", 0, 0)
        try:
            with self._file.writing() as writing:
                _undo(_recorded(writing, late, "preview", 0))
        except _Undone as undone:
            return undone.told

    def told_after(
        self,
        late: Late,
        reason: str,
        progress: Progress = silent,
        *,
        previewed: str | None = None,
    ) -> Told:
        """Record what was found out late; the next close books what follows.

        Raises:
            ReasonNeeded: The reason is empty.
            EffectsChanged: They are no longer those of the preview.
            AppError: The fact is refused; see `record_late`.
        """
        text = given_reason(reason)
        automatic_backup(self._file, "correct")
        with self._file.writing() as writing:
            told = _recorded(writing, late, text)
            if previewed not in (None, told.digest):
                raise EffectsChanged
        progress("writing", 1, 1)
        return told

    def told_back(
        self, correction_id: int, reason: str, progress: Progress = silent
    ) -> Told:
        """Refuse: another correction says who it really was.

        Raises:
            ReasonNeeded: The reason is empty.
            NotTakenBack: Else always.
        """
        given_reason(reason)
        progress("calculating", 0, 0)
        raise NotTakenBack(correction=correction_id)


def _undo(told: Told) -> NoReturn:
    raise _Undone(told)


def _recorded(
    writing: Writing, late: Late, reason: str, shown_number: int | None = None
) -> Told:
    """Record a late fact and return what the next close will book."""
    reading = writing.connection
    key, brought = record_late(writing, late, reason)
    period = _open_period(reading)
    bookings = tuple(
        one for one in pending_bookings(reading, period) if one.referred_id in brought
    )
    number = key if shown_number is None else shown_number
    answer = _answer(reading, number, period, bookings)
    return Told(answer, digest_of_bookings(bookings))


def _open_period(reading: Reading) -> Period:
    closed = closed_through(reading)
    assert closed is not None
    return closed.next()


def _answer(
    reading: Reading, number: int, period: Period, bookings: tuple[Booking, ...]
) -> Explanation:
    people = People(reading)
    rows: list[tuple[Cell, ...]] = [
        (
            people(one.referrer_id),
            people(one.referred_id),
            Label(str(one.invoice)),
            Day(one.day, jalali=False),
            euros(one.amount_cents),
        )
        for one in bookings
    ]
    key = "title.effects" if number else "title.effects_preview"
    title = Sentence(key, {"number": Count(number), "month": Month(period)})
    if not rows:
        return Explanation(title, (Part(None, (Sentence("says.no_booking"),)),))
    columns = ("member", "referred", "invoice", "date", "credit_change")
    table = Table(columns, tuple(rows))
    return Explanation(title, (Part(None, (Sentence("says.will_book"),), table),))
