"""How is a month closed, looked at before, and taken back?"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.calendars import Period
from app.errors import AppError
from app.models.audit import head
from app.models.close import (
    append_close,
    close_figures,
    closed_through,
    last_live_close,
    live_close,
    live_closes,
    reverse_close,
)
from app.models.payment import payment_files, set_payment_state
from app.models.plan import latest_plan, options_in_force
from app.models.store.automatic_backup import automatic_backup
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.progress import Progress, silent
from app.records.months import CloseRecord
from app.services.month_changes import MonthChanges, MonthFigures, month_changes
from app.services.month_views import Notice
from app.services.plan_books import PlanBooks, WorkedOut
from app.services.reasons import given_reason

_PAID_STATES = ("sent", "confirmed")


class WrongCalendar(AppError):
    """A period of the other calendar."""

    template = "{period} is a month of the {calendar} calendar; expected {expected}"


class NotNext(AppError):
    """Periods are closed one after the other."""

    template = "{period} can't be closed now: the next period to close is {next}"


class AlreadyClosed(AppError):
    """The period is closed."""

    template = "{period} is closed already; reopen it first, if it is the last one"


class NotLastClosed(AppError):
    """Only the last close can be taken back."""

    template = "{period} can't be reopened: {last}"


class AlreadyPaid(AppError):
    """Money has gone out on the strength of a close."""

    template = (
        "{period} can't be reopened: payment file {message_id} is marked as {state}"
    )


class PreviewIsStale(AppError):
    """Something changed between the preview and the close."""

    template = "{period} was not closed: its figures are no longer those previewed"


@dataclass(frozen=True)
class CloseOutcome:
    """What a close or its preview found.

    Attributes:
        period: The month.
        figures: Totals by key.
        result_digest: Fingerprint of all figures; binds a close to its preview.
        audit_events: Events in the audit journal after the close.
        audit_head: Fingerprint of the journal's last event.
    """

    period: Period
    figures: Mapping[str, int]
    result_digest: str
    audit_events: int
    audit_head: str


@dataclass(frozen=True)
class MonthPreview:
    """A month worked out, beside the one before and an earlier preview of it.

    Attributes:
        outcome: Its totals, and the digest that binds a close to them.
        notices: What it pays, holds and raises.
        found: What can be compared with a later preview.
        since_last: What differs from the last closed month, None before the first.
        since_earlier: What differs from the preview given, None without one.
    """

    outcome: CloseOutcome
    notices: tuple[Notice, ...]
    found: MonthFigures
    since_last: MonthChanges | None
    since_earlier: MonthChanges | None


class Closing:
    """Closes the months of one organisation."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._books = organisation, books

    def closed_through(self) -> Period | None:
        """Return the last closed period, None before the first close."""
        with self._file.reading() as reading:
            return closed_through(reading)

    def closed_periods(self) -> tuple[Period, ...]:
        """Return every closed period, first one first."""
        with self._file.reading() as reading:
            return tuple(close.period for close in live_closes(reading))

    def figures(self, period: Period) -> Mapping[str, int] | None:
        """Return the totals of a closed period, None while it is open."""
        with self._file.reading() as reading:
            close = live_close(reading, period)
            return None if close is None else close_figures(reading, close.id)

    def totals_in_words(self, outcome: CloseOutcome) -> Mapping[str, str]:
        """Return the totals of a close or preview as text for a console, by label."""
        return self._books.totals_in_words(outcome.figures)

    def preview(self, period: Period, progress: Progress = silent) -> CloseOutcome:
        """Work a period out without writing anything.

        Raises:
            NotNext, AlreadyClosed, WrongCalendar: It is not this period's turn.
            UnsoundFigures: The engine cannot go on.
        """
        with self._file.reading() as reading:
            worked = self._work_out(reading, period, progress)
            return _outcome(reading, period, worked)

    def compared_preview(
        self,
        period: Period,
        progress: Progress = silent,
        earlier: MonthPreview | None = None,
    ) -> MonthPreview:
        """Work a period out without writing anything, and tell what it changes.

        Args:
            period: The period to be closed next.
            progress: Told of the steps.
            earlier: A preview of the same period, to see what a correction did.

        Raises:
            NotNext, AlreadyClosed, WrongCalendar: It is not this period's turn.
            UnsoundFigures: The engine cannot go on.
        """
        with self._file.reading() as reading:
            worked = self._work_out(reading, period, progress)
            found = MonthFigures(period, worked.figures, worked.results())
            progress("comparing", 0, 0)
            last = self._last_month(reading)
            has_ranks = self._books.months.has_ranks

            def beside(before: MonthFigures | None) -> MonthChanges | None:
                if before is None:
                    return None
                return month_changes(reading, before, found, has_ranks=has_ranks)

            return MonthPreview(
                outcome=_outcome(reading, period, worked),
                notices=worked.found(),
                found=found,
                since_last=beside(last),
                since_earlier=beside(None if earlier is None else earlier.found),
            )

    def notices(self, period: Period) -> tuple[Notice, ...]:
        """Return what to know before a period is closed."""
        with self._file.reading() as reading:
            found = self._books.months.notices(reading, period)
        if self._file.clock().date() > period.last_day:
            return found
        return (Notice("month_not_over", 0, needs_care=True), *found)

    def next_period(self) -> Period | None:
        """Return the period to be closed next, or a suggestion for the first one."""
        with self._file.reading() as reading:
            closed = closed_through(reading)
            if closed is not None:
                return closed.next()
            return self._books.months.first_period(reading)

    def close(
        self,
        period: Period,
        progress: Progress = silent,
        *,
        previewed: str | None = None,
    ) -> CloseOutcome:
        """Close a period, whole or not at all.

        Args:
            period: The period after the last closed one, or any as the first.
            progress: Told of the steps.
            previewed: Digest of the preview that was approved, if there was one.

        Raises:
            NotNext, AlreadyClosed, WrongCalendar: It is not this period's turn.
            PreviewIsStale: The figures are no longer those of the preview.
            UnsoundFigures: The engine cannot go on.
        """
        with self._file.reading() as reading:
            self._check_turn(reading, period)
        progress("backup", 0, 0)
        automatic_backup(self._file, "close")
        with self._file.writing() as writing:
            reading = writing.connection
            worked = self._work_out(reading, period, progress)
            if previewed not in (None, worked.result_digest):
                raise PreviewIsStale(period=period)
            progress("writing", 0, 0)
            close = append_close(
                writing,
                period,
                plan_version_id=latest_plan(reading).id,
                options=options_in_force(reading, period),
                inputs_digest=worked.inputs_digest,
                result_digest=worked.result_digest,
            )
            worked.save(writing, close)
            outcome = _outcome(reading, period, worked)
        progress("writing", 1, 1)
        return outcome

    def reopen(self, period: Period, reason: str, progress: Progress = silent) -> None:
        """Take back the last close by a recorded event.

        A payment file that was made but not sent is rejected with it. What was
        posted for late facts after the close goes with it and is posted anew, as far
        as it concerns earlier months.

        Raises:
            NotLastClosed: Another period is the last closed one, or none is.
            AlreadyPaid: Its payments are marked as sent.
            ReasonNeeded: The reason is empty.
        """
        why = given_reason(reason)
        with self._file.reading() as reading:
            self._check_reopening(reading, period)
        progress("backup", 0, 0)
        automatic_backup(self._file, "reopen")
        with self._file.writing() as writing:
            close = self._check_reopening(writing.connection, period)
            for file in payment_files(writing.connection, close.id):
                if file.state == "made":
                    set_payment_state(writing, file, "rejected", "period reopened")
            reverse_close(writing, close, why)
            self._books.after_reopening(writing, progress)

    def _last_month(self, reading: Reading) -> MonthFigures | None:
        close = last_live_close(reading)
        if close is None:
            return None
        return MonthFigures(
            close.period,
            close_figures(reading, close.id),
            self._books.months.results(reading, close),
        )

    def _check_turn(self, reading: Reading, period: Period) -> None:
        if period.is_jalali is not self._books.is_jalali:
            raise WrongCalendar(
                period=period,
                calendar="Jalali" if period.is_jalali else "Gregorian",
                expected="a month like "
                + ("1403-05" if self._books.is_jalali else "2024-05"),
            )
        closed = closed_through(reading)
        if closed is None or period == closed.next():
            return
        if period <= closed and live_close(reading, period) is not None:
            raise AlreadyClosed(period=period)
        raise NotNext(period=period, next=closed.next())

    def _check_reopening(self, reading: Reading, period: Period) -> CloseRecord:
        last = last_live_close(reading)
        if last is None:
            raise NotLastClosed(period=period, last="no period is closed")
        if last.period != period:
            raise NotLastClosed(period=period, last=f"the last closed is {last.period}")
        for file in payment_files(reading, last.id):
            if file.state in _PAID_STATES:
                raise AlreadyPaid(
                    period=period, message_id=file.message_id, state=file.state
                )
        return last

    def _work_out(
        self, reading: Reading, period: Period, progress: Progress
    ) -> WorkedOut:
        self._check_turn(reading, period)
        return self._books.work_out(
            reading,
            period,
            latest_plan(reading).text,
            options_in_force(reading, period),
            progress,
        )


def _outcome(reading: Reading, period: Period, worked: WorkedOut) -> CloseOutcome:
    last = head(reading)
    return CloseOutcome(
        period, worked.figures, worked.result_digest, last.count, last.hash
    )
