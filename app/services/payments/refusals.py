"""Why can payouts not go to the bank as the operator asked?"""

from collections.abc import Iterable, Sequence
from itertools import islice

from app.errors import AppError
from app.records.months import PaymentFileRecord

_MOST_NAMED = 20


class NothingToPay(AppError):
    """Every payout of the period stands in a payment file, or there is none."""

    template = "{period}: no payout is left to pay; payment files: {files}"


class MadeAfterBackup(AppError):
    """Payment files that a restored backup does not know may have been paid."""

    template = (
        "{period} can't be paid yet: {files} were made after the backup that was "
        "restored; mark each as sent, confirmed or rejected first"
    )


class UnknownPayee(AppError):
    """A payment file made after the backup pays somebody who is not in the books."""

    template = (
        "{message_id} pays {members}, who are not in the restored books: import them "
        "first"
    )


class NoAccount(AppError):
    """An account that a payout needs has gone or is wrong."""

    template = "{member} can't be paid: expected {expected}"


class NoPayerDetail(AppError):
    """The bank's file needs to know more about the organisation."""

    template = "the bank's file needs the organisation's {fields}: enter it first"


class NoSuchForm(AppError):
    """Payment files of this plan have no such form."""

    template = "there is no form {form} of a payment file; there are: {forms}"


class OverLimit(AppError):
    """The form of the file has no room for some payouts."""

    template = (
        "{period}: {count} payouts don't fit the form {form}: {payouts}; choose "
        "another form, or leave them for another file"
    )


class ChangedAccounts(AppError):
    """Members are to be paid on another account than last time."""

    template = (
        "{period}: {count} members have another account than at their last payment: "
        "{members}; ask them, then accept the changed accounts"
    )


class PastDay(AppError):
    """A payment can't be carried out in the past."""

    template = "payments can't be carried out on {day}: expected {today} or later"


class SeveralFiles(AppError):
    """Several files can't be written to one stream."""

    template = "{period}: {count} files are needed: give the name of a file"


class PartlyMade(AppError):
    """Some of several files were made before one could not be written."""

    template = "{reason}; made before it, and to be sent: {made}"


class Unbalanced(AppError):
    """Payment files and the close disagree; nothing may be paid on them."""

    template = (
        "{period}: the payment files of {member} don't add up to the close; nothing "
        "was made, run a check of the organisation"
    )


class NoSuchPaymentFile(AppError):
    """A payment file is asked for that was never made."""

    template = "{period}: there is no payment file {message_id}; there are: {files}"


class EarlierFirst(AppError):
    """Of two files made after the backup, the later one pays whom the earlier paid."""

    template = (
        "{message_id} pays somebody whom {earlier} pays too: say what became of "
        "{earlier} first"
    )


class NotReturnable(AppError):
    """A payment did not go out, so the bank can't have sent it back."""

    template = (
        "{member}: no payment of {period} was sent that could come back; payment "
        "files: {files}"
    )


class NothingHeld(AppError):
    """No payment came back from a member's account, or it was paid again since."""

    template = "{member}: no payment of {period} came back and waits"


class ReturnedTooEarly(AppError):
    """A payment can't come back tomorrow."""

    template = "a payment can't come back on {day}: expected {today} or earlier"


class AllHeld(AppError):
    """All that is left to pay came back from the bank."""

    template = (
        "{period}: what is left to pay came back from the bank: {members}; enter the "
        "right accounts, or release the payments"
    )


class WrongState(AppError):
    """A payment file can't come into that state."""

    template = "payment file {message_id} is {state}: it can't become {wanted}"


def listed(files: Sequence[PaymentFileRecord]) -> str:
    """Return payment files with their states, in one line."""
    return ", ".join(f"{one.message_id} ({one.state})" for one in files) or "none"


def named(texts: Iterable[str]) -> str:
    """Return the first of some texts in one line, and that there are more."""
    rest = iter(texts)
    shown = list(islice(rest, _MOST_NAMED))
    return ", ".join(shown if next(rest, None) is None else [*shown, "…"])
