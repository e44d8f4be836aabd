"""How are the payouts of a closed month given to the bank?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, get_args

from app.calendars import Period
from app.errors import AppError
from app.files import check_digits
from app.files.csv_write import write_rows
from app.files.whole_file import UnwritableFile, flush_to_disk, whole_file
from app.models.close import live_close
from app.models.database_errors import Unconfirmed
from app.models.farhan_row import payout_rows
from app.models.member import members_by_id
from app.models.payment import (
    PaymentState,
    add_payment_file,
    members_in_live_files,
    payment_files,
    set_payment_state,
)
from app.models.session import OrganisationFile
from app.models.writing import Reading
from app.records import CloseRecord, MemberRecord, PaymentFileRecord, PaymentLine
from app.services.plan_books import NotClosed

RIAL_IN_TOMAN = 10
_COLUMNS = ("payment", "sheba", "amount_rial", "name", "member", "period")


class NothingToPay(AppError):
    """Every payout of the period stands in a payment file, or there is none."""

    template = "{period}: no payout is left to pay; payment files: {files}"


class NoAccount(AppError):
    """An account that a payout needs has gone or is wrong."""

    template = "{member}: expected {expected} for a payout of {amount} toman"


class NoSuchPaymentFile(AppError):
    """A payment file is asked for that was never made."""

    template = "{period}: there is no payment file {message_id}; there are: {files}"


class WrongState(AppError):
    """A payment file can't come into that state."""

    template = "payment file {message_id} is {state}: it can't become {wanted}"


_NEXT_STATES = {
    "made": ("sent", "confirmed", "rejected"),
    "sent": ("confirmed", "rejected"),
    "confirmed": (),
    "rejected": (),
}


@dataclass(frozen=True)
class _Payout:
    """One payout that is due."""

    member: MemberRecord
    amount_toman: int


class Payments:
    """Makes payment files of one organisation and records what became of them."""

    states: Sequence[str] = get_args(PaymentState)[1:]

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def files(self, period: Period) -> tuple[PaymentFileRecord, ...]:
        """Return the payment files of a closed period, oldest first.

        Raises:
            NotClosed: The period is not closed.
        """
        with self._file.reading() as reading:
            return payment_files(reading, _close(reading, period).id)

    def make(self, period: Period, target: str) -> PaymentFileRecord:
        """Write the payouts that stand in no live file, in rial, to a new CSV file.

        Each row names its payment, the Sheba, the amount in rial, the name, the
        member and the period. The file gets its name only once it is recorded: what
        lies there was never made twice.

        Raises:
            NotClosed: The period is not closed.
            NothingToPay: No payout is left.
            NoAccount: An account has gone or its digits do not fit.
            UnwritableFile: The file can't be written; its payouts are still to be
                paid then, also where the disk refused the name at the very end.
        """
        earlier = self.files(period)
        try:
            with whole_file(target) as stream:
                return self._recorded(period, stream)
        except (UnwritableFile, Unconfirmed):
            self._take_back(period, earlier)
            raise

    def _take_back(self, period: Period, earlier: Sequence[PaymentFileRecord]) -> None:
        """Set the payouts of a file free that was recorded but not written."""
        for file in self.files(period)[len(earlier) :]:
            with self._file.writing() as writing:
                set_payment_state(writing, file, "rejected", "it was not written")

    def _recorded(self, period: Period, stream: BinaryIO) -> PaymentFileRecord:
        """Record a payment file whose rows are on the disk, not yet under its name."""
        with self._file.writing() as writing:
            close = _close(writing.connection, period)
            earlier = payment_files(writing.connection, close.id)
            due = _due(writing.connection, close)
            if not due:
                files = _listed(earlier)
                raise NothingToPay(period=period, files=files)
            lines = [
                PaymentLine(one.member.id, one.amount_toman, _account(one))
                for one in due
            ]
            made = add_payment_file(
                writing, close.id, _message_id(close, len(earlier) + 1), lines
            )
            assert made.total == sum(one.amount_toman for one in due)
            write_rows(stream, _COLUMNS, _rows(made, close, due), ("name",))
            flush_to_disk(stream)
        return made

    def mark(
        self, period: Period, state: PaymentState, message_id: str | None = None
    ) -> PaymentFileRecord:
        """Record that a payment file was sent, confirmed or rejected.

        Args:
            period: The closed period.
            state: What became of it.
            message_id: Which file; the newest where None.

        Raises:
            NotClosed: The period is not closed.
            NoSuchPaymentFile: There is none, or none of that id.
            WrongState: From its present state it can't come into this one.
        """
        with self._file.writing() as writing:
            close = _close(writing.connection, period)
            files = payment_files(writing.connection, close.id)
            chosen = [one for one in files if message_id in (None, one.message_id)]
            if not chosen:
                raise NoSuchPaymentFile(
                    period=period, message_id=message_id or "", files=_listed(files)
                )
            file = chosen[-1]
            if state not in _NEXT_STATES[file.state]:
                raise WrongState(
                    message_id=file.message_id, state=file.state, wanted=state
                )
            set_payment_state(writing, file, state)
        return self.files(period)[files.index(file)]


def _close(reading: Reading, period: Period) -> CloseRecord:
    close = live_close(reading, period)
    if close is None:
        raise NotClosed(period=period)
    return close


def _due(reading: Reading, close: CloseRecord) -> list[_Payout]:
    """Return the payouts that stand in no live file, by member code."""
    in_files = set(members_in_live_files(reading, close.id).tolist())
    paid = {
        row.member_id: row.paid_toman
        for row in payout_rows(reading, close)
        if row.paid_toman > 0 and row.member_id not in in_files
    }
    members = members_by_id(reading, list(paid))
    return [_Payout(members[key], amount) for key, amount in paid.items()]


def _account(payout: _Payout) -> str:
    try:
        return check_digits.iban(payout.member.iban or "")
    except ValueError as error:
        raise NoAccount(
            member=payout.member.code, amount=payout.amount_toman, expected=error
        ) from None


def _message_id(close: CloseRecord, number: int) -> str:
    return f"{close.period}-C{close.id}-{number}"


def _rows(
    made: PaymentFileRecord, close: CloseRecord, due: list[_Payout]
) -> list[tuple[object, ...]]:
    return [
        (
            f"{made.message_id}-{number}",
            payout.member.iban,
            payout.amount_toman * RIAL_IN_TOMAN,
            payout.member.name,
            payout.member.code,
            close.period,
        )
        for number, payout in enumerate(due, 1)
    ]


def _listed(files: Sequence[PaymentFileRecord]) -> str:
    return ", ".join(f"{one.message_id} ({one.state})" for one in files) or "none"
