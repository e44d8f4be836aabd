"""Which duties, excuses, adjustments and gifts are on record, and how do they change?

What is typed in is checked like a row of the file of its kind, and every change goes
into the journal with what stood before.
"""

from datetime import date

from app.calendars import Period, day_number, number_day
from app.errors import AppError
from app.files import cells
from app.models.close import closed_through
from app.models.database_errors import PeriodClosed
from app.models.farhan.gift import gifts, record_handover
from app.models.register import (
    adjustments,
    duties,
    exemptions,
    remove_adjustment,
    remove_exemption,
)
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.records.registers import (
    AdjustmentRecord,
    DutyRecord,
    ExemptionRecord,
    GiftRecord,
)
from app.services.imports.by_hand import enter
from app.services.imports.registers import (
    adjustment_importer,
    duty_importer,
    exemption_importer,
)
from app.services.reasons import given_reason


class NotOnRecord(AppError):
    """What is to be taken away is not there, or no longer."""

    template = "{member}, {period}: this is not on record, or no longer; look again"


class HandedOver(AppError):
    """A gift can't be handed over twice."""

    template = "{member}, {period}: the gift was handed over on {day} by {by}"


class NotDue(AppError):
    """A gift was not earned after all."""

    template = "{member}, {period}: a correction took the gift back, it is not owed"


class NotYetDay(AppError):
    """A gift is said to have been handed over in the future."""

    template = "{day} is not here yet: name the day on which it was handed over"


class WhoHandedOver(AppError):
    """It must be known who handed a gift over."""

    template = "say who handed it over, in one line"


class Registers:
    """The registers of one organisation of the Farhan plan."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def duties(self, period: Period) -> list[DutyRecord]:
        """Return what is recorded of a month's duties; no record means done."""
        with self._file.reading() as reading:
            return duties(reading, period)

    def set_duty(
        self, member: str, period: Period, *, is_done: bool, note: str = ""
    ) -> DutyRecord | None:
        """Record, or record anew, whether a member did the duties of an open month.

        Returns:
            What was recorded before, None for nothing.

        Raises:
            BadEntry: There is no such member, or the month is closed.
        """
        done = "yes" if is_done else "no"
        row = {"member": member, "period": str(period), "done": done, "note": note}
        with self._file.writing() as writing:
            before = duties(writing.connection, period, member)
            stood = [{"done": duty.is_done, "note": duty.note} for duty in before]
            enter(
                writing,
                duty_importer(),
                [row],
                lambda: writing.record(
                    "duty_set",
                    member,
                    {
                        "period": str(period),
                        "done": is_done,
                        "note": note or None,
                        "before": stood,
                    },
                ),
            )
        return before[0] if before else None

    def exemptions(self, period: Period) -> list[ExemptionRecord]:
        """Return the legal excuses for a month."""
        with self._file.reading() as reading:
            return exemptions(reading, period)

    def add_exemption(
        self, member: str, period: Period, reason: str
    ) -> ExemptionRecord | None:
        """Record, or record anew, a legal excuse for an open month.

        Returns:
            The excuse that stood before, None for none.

        Raises:
            BadEntry: No such member, a closed month, or no reason.
        """
        row = {"member": member, "period": str(period), "reason": reason}
        with self._file.writing() as writing:
            before = exemptions(writing.connection, period, member)
            stood = [excuse.reason for excuse in before]
            facts = {"period": str(period), "reason": reason}
            enter(
                writing,
                exemption_importer(),
                [row],
                lambda: writing.record(
                    "exemption_set", member, {**facts, "before": stood}
                ),
            )
        return before[0] if before else None

    def remove_exemption(self, member: str, period: Period, reason: str) -> None:
        """Take a legal excuse for an open month away.

        Raises:
            ReasonNeeded: The reason is empty.
            PeriodClosed: The month is closed.
            NotOnRecord: There is no such excuse.
        """
        why = given_reason(reason)
        with self._file.writing() as writing:
            _check_open(writing.connection, period)
            found = exemptions(writing.connection, period, member)
            if not found:
                raise NotOnRecord(member=member, period=period)
            (excuse,) = found
            writing.record(
                "exemption_removed",
                member,
                {"period": str(period), "before": excuse.reason, "reason": why},
            )
            remove_exemption(writing, excuse.member_id, period)

    def adjustments(self, period: Period) -> list[AdjustmentRecord]:
        """Return the adjustments of a month, with their authors."""
        with self._file.reading() as reading:
            return adjustments(reading, period)

    def add_adjustment(
        self, member: str, period: Period, amount: str, text: str, note: str = ""
    ) -> AdjustmentRecord:
        """Add an amount to a member's pay of an open month, or take it off.

        Args:
            member: Code.
            period: An open month.
            amount: Whole toman as typed, negative to take off.
            text: Why, as it is printed on the slip.
            note: Internal, printed nowhere.

        Returns:
            What was added.

        Raises:
            BadEntry: One of them is wrong.
        """
        facts = {"amount": amount, "reason": text, "note": note}
        row = {"member": member, "period": str(period), **facts}
        with self._file.writing() as writing:
            enter(
                writing,
                adjustment_importer(),
                [row],
                lambda: writing.record(
                    "adjustment_added", member, {"period": str(period), **facts}
                ),
            )
            entered = adjustments(writing.connection, period)
            return max(entered, key=lambda one: one.id)

    def remove_adjustment(self, entered: AdjustmentRecord, reason: str) -> None:
        """Take an adjustment of an open month away.

        Raises:
            ReasonNeeded: The reason is empty.
            PeriodClosed: The month is closed.
            NotOnRecord: It is gone already.
        """
        why = given_reason(reason)
        with self._file.writing() as writing:
            _check_open(writing.connection, entered.period)
            if entered not in adjustments(writing.connection, entered.period):
                raise NotOnRecord(member=entered.member_code, period=entered.period)
            writing.record(
                "adjustment_removed",
                entered.member_code,
                {
                    "period": str(entered.period),
                    "amount_toman": entered.amount_toman,
                    "before": entered.reason,
                    "note": entered.note,
                    "reason": why,
                },
            )
            remove_adjustment(writing, entered.id)

    def gifts(self) -> list[GiftRecord]:
        """Return the gifts of all closed months; those not handed over are owed."""
        with self._file.reading() as reading:
            return gifts(reading)

    def hand_over(self, owed: GiftRecord, handed_on: date, handed_by: str) -> None:
        """Record that a gift was handed over.

        Raises:
            WhoHandedOver: Nobody is named.
            NotYetDay: The day is in the future.
            HandedOver: It was handed over before.
            NotDue: A correction took it back.
            NotOnRecord: The month was opened again meanwhile.
        """
        try:
            by = cells.free_text(handed_by)
        except ValueError:
            raise WhoHandedOver from None
        if handed_on > self._file.clock().date():
            raise NotYetDay(day=handed_on)
        with self._file.writing() as writing:
            for gift in gifts(writing.connection):
                if _is_same(gift, owed):
                    break
            else:
                raise NotOnRecord(member=owed.member_code, period=owed.period)
            if not gift.is_due:
                raise NotDue(member=gift.member_code, period=gift.period)
            if gift.handed_on is not None:
                raise HandedOver(
                    member=gift.member_code,
                    period=gift.period,
                    day=number_day(gift.handed_on),
                    by=gift.handed_by,
                )
            record_handover(writing, gift, day_number(handed_on), by)


def _is_same(one: GiftRecord, other: GiftRecord) -> bool:
    return (one.close_id, one.posting_id, one.period, one.member_id, one.rank) == (
        other.close_id,
        other.posting_id,
        other.period,
        other.member_id,
        other.rank,
    )


def _check_open(reading: Reading, period: Period) -> None:
    closed = closed_through(reading)
    if closed is not None and period <= closed:
        raise PeriodClosed
