"""How are the payouts of a closed month given to the bank?"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, get_args

from app.calendars import Period
from app.files.transfers import Transfer, TransferOrder, Unfit
from app.files.whole_file import (
    STANDARD_OUTPUT,
    UnwritableFile,
    flush_to_disk,
    whole_file,
)
from app.models.database_errors import Unconfirmed
from app.models.member import member_ids
from app.models.payment import (
    PaymentContent,
    PaymentState,
    accounts_left,
    add_payment_file,
    payment_files,
    set_payment_state,
)
from app.models.store.later_payment import LaterFile, later_files, settle
from app.models.store.session import OrganisationFile
from app.models.writing import Writing
from app.records.months import CloseRecord, PaymentFileRecord, PaymentLine
from app.services.payments.due import (
    AccountChange,
    account_changes,
    chosen_file,
    due_payouts,
    existing_close,
)
from app.services.payments.planning import PayChoice, PayPlan, pay_plan
from app.services.payments.refusals import (
    EarlierFirst,
    PartlyMade,
    SeveralFiles,
    UnknownPayee,
    WrongState,
    named,
)
from app.services.plan_books import PlanBooks

_NEXT_STATES = {
    "made": ("sent", "confirmed", "rejected"),
    "sent": ("confirmed", "rejected"),
    "confirmed": (),
    "rejected": (),
}


@dataclass(frozen=True)
class PayOutcome:
    """What was written for the bank.

    Attributes:
        files: The payment files, in order.
        names: Where each of them lies.
        unfit: Payouts that are left for another form.
        held: Codes of members to whom nothing goes, as their last payment came back,
            each with the reason.
    """

    files: tuple[PaymentFileRecord, ...]
    names: tuple[str, ...]
    unfit: tuple[Unfit, ...]
    held: tuple[str, ...] = ()


class _Digested:
    """Writes on, and knows the SHA-256 of what was written."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._digest = stream, hashlib.sha256()

    def write(self, data: bytes, /) -> None:
        """Write some bytes."""
        self._digest.update(data)
        self._stream.write(data)

    @property
    def digest(self) -> str:
        """64 hexadecimal digits."""
        return self._digest.hexdigest()


class Payments:
    """Makes payment files of one organisation and records what became of them."""

    states: Sequence[str] = get_args(PaymentState)[1:]

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._rules = organisation, books.payouts
        self.currency = books.payouts.currency

    def forms(self) -> dict[str, str]:
        """Return what each form of a payment file is, by name, the usual one first."""
        return {name: form.label for name, form in self._rules.forms().items()}

    def files(self, period: Period) -> tuple[PaymentFileRecord, ...]:
        """Return the payment files of a closed period, oldest first.

        Those made after the backup from which the books were restored stand last, as
        made, with the key 0, until they are marked.

        Raises:
            NotClosed: The period is not closed.
        """
        with self._file.reading() as reading:
            close = existing_close(reading, period)
            later = later_files(reading, period)
            unsettled = tuple(_unsettled(close.id, one) for one in later)
            return payment_files(reading, close.id) + unsettled

    def changed_accounts(self, period: Period) -> tuple[AccountChange, ...]:
        """Return who of those still to be paid has another account than last time.

        Raises:
            NotClosed: The period is not closed.
        """
        with self._file.reading() as reading:
            close = existing_close(reading, period)
            left = accounts_left(reading)
            # Mostly nobody has another account: then it isn't asked who is to be paid.
            due = due_payouts(reading, close, self._rules, left) if left else ()
            return account_changes(due, left)

    def make(
        self, period: Period, target: str, choice: PayChoice | None = None
    ) -> PayOutcome:
        """Write the payouts that stand in no live file to new payment files.

        Where the form takes only so many payments, there are several files, numbered
        behind the name. A file gets its name only once it is recorded: what lies
        there was never made twice.

        Args:
            period: The closed period.
            target: Path of the file, or `-` for standard output.
            choice: How they go to the bank; in the usual way where None.

        Raises:
            NotClosed: The period is not closed.
            NothingToPay: No payout is left.
            NoAccount: An account has gone or its digits do not fit.
            ChangedAccounts: Accounts have changed, and that was not accepted.
            NoSuchForm, NoPayerDetail, OverLimit, PastDay, SeveralFiles: As named.
            Unbalanced: Files and close disagree.
            UnwritableFile: The file can't be written; its payouts are still to be
                paid then, also where the disk refused the name at the very end.
            PartlyMade: The same, but files before it were made and hold.
        """
        today = self._file.clock().astimezone().date()
        with self._file.reading() as reading:
            plan = pay_plan(reading, period, self._rules, choice or PayChoice(), today)
        names = _names(target, len(plan.files))
        if len(names) > 1 and target == STANDARD_OUTPUT:
            raise SeveralFiles(period=period, count=len(names))
        made: list[PaymentFileRecord] = []
        for transfers, name in zip(plan.files, names, strict=True):
            earlier = self.files(period)
            try:
                with whole_file(name) as stream:
                    recorded = self._recorded(plan, transfers, stream)
            except (UnwritableFile, Unconfirmed) as failure:
                self._take_back(period, earlier)
                if made:
                    held = ", ".join(names[: len(made)])
                    raise PartlyMade(reason=failure, made=held) from failure
                raise
            made.append(recorded)
        return PayOutcome(tuple(made), names, plan.unfit, plan.held)

    def _take_back(self, period: Period, earlier: Sequence[PaymentFileRecord]) -> None:
        """Set the payouts of a file free that was recorded but not written."""
        for file in self.files(period)[len(earlier) :]:
            with self._file.writing() as writing:
                set_payment_state(writing, file, "rejected", "it was not written")

    def _recorded(
        self, plan: PayPlan, transfers: Sequence[Transfer], stream: BinaryIO
    ) -> PaymentFileRecord:
        """Record a payment file whose bytes are on the disk, not yet under its name."""
        period = plan.close.period
        with self._file.writing() as writing:
            close = existing_close(writing.connection, period)
            assert close == plan.close
            earlier = payment_files(writing.connection, close.id)
            message_id = f"{period}-C{close.id}-{len(earlier) + 1}"
            order = TransferOrder(
                message_id=message_id,
                period=str(period),
                made_at=self._file.clock(),
                execute_on=plan.execute_on,
                payer=plan.payer,
                transfers=tuple(
                    replace(one, number=f"{message_id}-{place}")
                    for place, one in enumerate(transfers, 1)
                ),
            )
            sink = _Digested(stream)
            plan.form.write(order, sink)
            keys = member_ids(writing.connection)
            made = add_payment_file(
                writing,
                close.id,
                message_id,
                [
                    PaymentLine(keys[one.member], one.amount, one.iban)
                    for one in transfers
                ],
                PaymentContent(
                    plan.form_name,
                    sink.digest,
                    sorted(plan.changed & {one.member for one in transfers}),
                ),
            )
            assert (made.total, made.count) == (order.total, len(order.transfers))
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
            UnknownPayee, Unbalanced: It was made after the backup, and does not fit
                the restored books.
        """
        with self._file.writing() as writing:
            close = existing_close(writing.connection, period)
            open_files = later_files(writing.connection, period)
            for place, later in enumerate(open_files):
                if message_id in (None, later.message_id):
                    _check_turn(later, open_files[:place])
                    return self._settled(writing, later, close, state)
            files = payment_files(writing.connection, close.id)
            file = chosen_file(files, period, message_id)
            if state not in _NEXT_STATES[file.state]:
                raise WrongState(
                    message_id=file.message_id, state=file.state, wanted=state
                )
            set_payment_state(writing, file, state)
        return self.files(period)[files.index(file)]

    def _settled(
        self,
        writing: Writing,
        file: LaterFile,
        close: CloseRecord,
        state: PaymentState,
    ) -> PaymentFileRecord:
        """Take a file made after the backup over, with what became of it."""
        keys = member_ids(writing.connection)
        if missing := [code for code, _, _ in file.lines if code not in keys]:
            raise UnknownPayee(message_id=file.message_id, members=named(missing))
        settled = settle(writing, file, close.id, state, keys)
        due_payouts(writing.connection, close, self._rules)
        return settled


def _check_turn(file: LaterFile, earlier: Sequence[LaterFile]) -> None:
    """Refuse to take a file over before another that pays one of the same."""
    payees = {code for code, _, _ in file.lines}
    for other in earlier:
        if payees.intersection(code for code, _, _ in other.lines):
            raise EarlierFirst(message_id=file.message_id, earlier=other.message_id)


def _unsettled(close_id: int, file: LaterFile) -> PaymentFileRecord:
    return PaymentFileRecord(
        id=0,
        close_id=close_id,
        message_id=file.message_id,
        total=file.total,
        count=len(file.lines),
        state="made",
        event_seq=0,
        form=file.form,
        digest=file.digest,
    )


def _names(target: str, count: int) -> tuple[str, ...]:
    """Return the name of each file: `pay.csv`, or `pay-1.csv` and so on."""
    if count <= 1:
        return (target,) * count
    path = Path(target)
    return tuple(
        str(path.with_name(f"{path.stem}-{place}{path.suffix}"))
        for place in range(1, count + 1)
    )
