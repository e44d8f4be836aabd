"""What became of the single payments of a file: which of them came back?"""

from dataclasses import dataclass
from datetime import date

from app.calendars import Period, day_number, day_text, number_day
from app.models.member import member_by_code, members_by_id
from app.models.payment import payment_files, payment_lines
from app.models.payment_return import (
    add_return,
    release_return,
    returns_of_file,
)
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.records.months import PaymentFileRecord
from app.services.payments.due import chosen_file, existing_close, held_returns
from app.services.payments.refusals import (
    NothingHeld,
    NotReturnable,
    ReturnedTooEarly,
    listed,
)
from app.services.plan_books import PlanBooks
from app.services.reasons import given_reason

_OUT = ("sent", "confirmed")


@dataclass(frozen=True)
class TransferRow:
    """One payment of a payment file, for a list on screen.

    `returned_on` is the day on which it came back, None where it did not, and
    `reason` says why. `is_held` tells that the payout waits: for another account, or
    to be released.
    """

    number: str
    member: str
    name: str
    iban: str
    amount: int
    returned_on: date | None = None
    reason: str = ""
    is_held: bool = False


class SinglePayments:
    """Lists the payments of one organisation's files, and records what came back."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._is_jalali = organisation, books.is_jalali

    @property
    def today(self) -> date:
        """The present day."""
        return self._file.clock().astimezone().date()

    def rows(
        self, period: Period, message_id: str | None = None
    ) -> tuple[TransferRow, ...]:
        """Return the payments of one file in the order in which they stand in it.

        Accounts and amounts are those of the file, names those of today.

        Args:
            period: The closed period.
            message_id: Which file; the newest where None.

        Raises:
            NotClosed: The period is not closed.
            NoSuchPaymentFile: There is none, or none of that id.
        """
        with self._file.reading() as reading:
            close = existing_close(reading, period)
            file = chosen_file(payment_files(reading, close.id), period, message_id)
            lines = payment_lines(reading, file.id)
            members = members_by_id(reading, [line.member_id for line in lines])
            returns = {one.member_id: one for one in returns_of_file(reading, file.id)}
            held = {one.id for one in held_returns(reading, close)}
        by_code = sorted(lines, key=lambda line: members[line.member_id].code)
        rows = []
        for place, line in enumerate(by_code, 1):
            back = returns.get(line.member_id)
            row = TransferRow(
                number=f"{file.message_id}-{place}",
                member=members[line.member_id].code,
                name=members[line.member_id].name,
                iban=line.iban,
                amount=line.amount,
                returned_on=None if back is None else number_day(back.returned_on),
                reason="" if back is None else back.reason,
                is_held=back is not None and back.id in held,
            )
            rows.append(row)
        return tuple(rows)

    def mark_returned(
        self,
        period: Period,
        member: str,
        reason: str,
        on: date | None = None,
        message_id: str | None = None,
    ) -> str:
        """Record that the bank sent one payment back; its payout is due again.

        It waits until the member has another account, or it is released.

        Args:
            period: The closed period.
            member: Code of the member.
            reason: Why, in the words of the bank.
            on: When it came back; None for today.
            message_id: Of which file; None for the newest that pays the member.

        Returns:
            The id of the file.

        Raises:
            NotClosed: The period is not closed.
            NotReturnable: No payment of the member was sent, or it came back before.
            ReturnedTooEarly: The day lies in the future.
            ReasonNeeded: The reason says nothing.
        """
        why = given_reason(reason)
        today = self.today
        if on is not None and on > today:
            days = (day_text(day, jalali=self._is_jalali) for day in (on, today))
            raise ReturnedTooEarly(day=next(days), today=next(days))
        with self._file.writing() as writing:
            reading = writing.connection
            close = existing_close(reading, period)
            files = payment_files(reading, close.id)
            found = member_by_code(reading, member)
            key = 0 if found is None else found.id
            for file in reversed(files):
                is_meant = message_id in (None, file.message_id)
                if is_meant and _can_return(reading, file, key):
                    add_return(writing, file.id, key, day_number(on or today), why)
                    return file.message_id
        raise NotReturnable(member=member, period=period, files=listed(files))

    def release(self, period: Period, member: str, reason: str) -> None:
        """Let what came back go to the same account again.

        Raises:
            NotClosed: The period is not closed.
            NothingHeld: Nothing of the member waits.
            ReasonNeeded: The reason says nothing.
        """
        why = given_reason(reason)
        with self._file.writing() as writing:
            close = existing_close(writing.connection, period)
            for one in held_returns(writing.connection, close):
                if _code(writing.connection, one.member_id) == member:
                    release_return(writing, one, why)
                    return
        raise NothingHeld(member=member, period=period)


def _can_return(reading: Reading, file: PaymentFileRecord, member_id: int) -> bool:
    """Return whether a file that went out pays a member, and it has not come back."""
    if file.state not in _OUT:
        return False
    payees = {line.member_id for line in payment_lines(reading, file.id)}
    back = {one.member_id for one in returns_of_file(reading, file.id)}
    return member_id in payees - back


def _code(reading: Reading, member_id: int) -> str:
    return members_by_id(reading, [member_id])[member_id].code
