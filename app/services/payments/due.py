"""Who is still to be paid for a closed month, and on which account?"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.calendars import Period
from app.files import check_digits
from app.models.close import live_close
from app.models.member import members_by_id
from app.models.payment import amounts_in_live_files
from app.models.payment_return import PaymentReturn, returns_of_close
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.records.months import CloseRecord, PaymentFileRecord
from app.services.payments.refusals import (
    ChangedAccounts,
    NoAccount,
    NoSuchPaymentFile,
    Unbalanced,
    listed,
    named,
)
from app.services.plan_books import NotClosed, PayoutRules


@dataclass(frozen=True)
class DuePayout:
    """A payout that stands in no live payment file."""

    member: MemberRecord
    amount: int


@dataclass(frozen=True)
class AccountChange:
    """A member whose account is another than that of the last payment."""

    member: str
    name: str
    before: str
    after: str
    last_file: str


def existing_close(reading: Reading, period: Period) -> CloseRecord:
    """Return the close of a period.

    Raises:
        NotClosed: There is none.
    """
    close = live_close(reading, period)
    if close is None:
        raise NotClosed(period=period)
    return close


def chosen_file(
    files: Sequence[PaymentFileRecord], period: Period, message_id: str | None
) -> PaymentFileRecord:
    """Return the payment file of an id, the newest where that is None.

    Raises:
        NoSuchPaymentFile: There is none.
    """
    chosen = [one for one in files if message_id in (None, one.message_id)]
    if not chosen:
        raise NoSuchPaymentFile(
            period=period, message_id=message_id or "", files=listed(files)
        )
    return chosen[-1]


def due_payouts(
    reading: Reading,
    close: CloseRecord,
    rules: PayoutRules,
    among: Container[int] | None = None,
) -> list[DuePayout]:
    """Return the payouts that stand in no live file, by member code.

    Those that came back from the bank and wait are left out.

    Args:
        reading: Where to read.
        close: The close that is paid.
        rules: The plan's.
        among: Keys of the members asked for; all where None.

    Raises:
        Unbalanced: A live file pays somebody another amount than the close.
    """
    paid = dict(rules.paid(reading, close))
    in_files = amounts_in_live_files(reading, close.id)
    for key, amount in in_files.items():
        if paid.get(key) != amount:
            member = members_by_id(reading, [key])[key]
            raise Unbalanced(period=close.period, member=member.code)
    held = {one.member_id for one in held_returns(reading, close)}
    open_keys = [
        key
        for key in paid
        if key not in in_files and key not in held and (among is None or key in among)
    ]
    members = members_by_id(reading, open_keys)
    return [DuePayout(members[key], paid[key]) for key in open_keys]


def held_returns(reading: Reading, close: CloseRecord) -> tuple[PaymentReturn, ...]:
    """Return what came back and waits: for another account, or to be released."""
    in_files = amounts_in_live_files(reading, close.id)
    last = {one.member_id: one for one in returns_of_close(reading, close.id)}
    waiting = [
        one for key, one in last.items() if key not in in_files and not one.released
    ]
    members = members_by_id(reading, [one.member_id for one in waiting])
    return tuple(
        one for one in waiting if members[one.member_id].iban in (None, one.iban)
    )


def account_changes(
    due: Iterable[DuePayout], left: Mapping[int, tuple[str, str]]
) -> tuple[AccountChange, ...]:
    """Return whose account is another than at the last payment that went out.

    Args:
        due: Who is to be paid.
        left: As `accounts_left` says.
    """
    return tuple(
        AccountChange(
            member=payout.member.code,
            name=payout.member.name,
            before=left[payout.member.id][0],
            after=payout.member.iban or "",
            last_file=left[payout.member.id][1],
        )
        for payout in due
        if payout.member.id in left
    )


def refuse_changes(period: Period, changes: tuple[AccountChange, ...]) -> None:
    """Refuse to pay on accounts that have changed.

    Raises:
        ChangedAccounts: There are any.
    """
    if changes:
        raise ChangedAccounts(
            period=period,
            count=len(changes),
            members=named(
                f"{one.member} ({one.before} → {one.after or '-'})" for one in changes
            ),
        )


def accounts(due: Iterable[DuePayout]) -> list[str]:
    """Return the account of every payout.

    Raises:
        NoAccount: Some have gone, or their digits do not fit; all are named.
    """
    found: list[str] = []
    wrong: list[str] = []
    expected = ""
    for payout in due:
        try:
            found.append(check_digits.iban(payout.member.iban or ""))
        except ValueError as error:
            wrong.append(payout.member.code)
            expected = expected or str(error)
    if wrong:
        raise NoAccount(member=named(wrong), expected=expected)
    return found
