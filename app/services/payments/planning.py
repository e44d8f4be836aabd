"""Who is paid in which file, and may that be?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.calendars import Period
from app.files.transfers import Parts, PaymentForm, Transfer, Unfit
from app.models.member import members_by_id
from app.models.payment import accounts_left, payment_files
from app.models.setting import organisation_details
from app.models.store.later_payment import later_files
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.records.organisation import OrganisationDetails
from app.services.payments.due import (
    account_changes,
    accounts,
    due_payouts,
    existing_close,
    held_returns,
    refuse_changes,
)
from app.services.payments.refusals import (
    AllHeld,
    MadeAfterBackup,
    NoPayerDetail,
    NoSuchForm,
    NothingToPay,
    OverLimit,
    PastDay,
    listed,
    named,
)
from app.services.plan_books import PayoutRules


@dataclass(frozen=True)
class PayChoice:
    """How the operator wants the payouts to go to the bank.

    Attributes:
        form: The form of the file; "" for the plan's usual one.
        execute_on: When the money is to go; None for today.
        accept_changed_accounts: Whether members may be paid on another account than
            at their last payment.
        leave_unfit: Whether payouts that the form has no room for stay unpaid.
    """

    form: str = ""
    execute_on: date | None = None
    accept_changed_accounts: bool = False
    leave_unfit: bool = False


@dataclass(frozen=True)
class PayPlan:
    """All that is settled before the first file is made.

    `changed` holds the codes of members whose account has changed, as was accepted;
    `held` those to whom nothing goes, as their last payment came back, with the reason.
    """

    close: CloseRecord
    payer: OrganisationDetails
    form_name: str
    form: PaymentForm
    execute_on: date
    changed: frozenset[str]
    files: tuple[tuple[Transfer, ...], ...]
    unfit: tuple[Unfit, ...]
    held: tuple[str, ...]


def pay_plan(
    reading: Reading,
    period: Period,
    rules: PayoutRules,
    choice: PayChoice,
    today: date,
) -> PayPlan:
    """Settle which payouts go into which file.

    Raises:
        AppError: They can't, or may not without the operator's consent: see
            `refusals`.
    """
    form_name = choice.form or next(iter(rules.forms()))
    form = _form(rules.forms(), form_name)
    execute_on = choice.execute_on or today
    if execute_on < today:
        raise PastDay(day=execute_on, today=today)
    close = existing_close(reading, period)
    if later := later_files(reading, period):
        files = ", ".join(f"{one.message_id} ({one.state})" for one in later)
        raise MadeAfterBackup(period=period, files=files)
    due = due_payouts(reading, close, rules)
    held = _named_held(reading, close)
    if held and not due:
        raise AllHeld(period=period, members=named(held))
    if not due:
        files = listed(payment_files(reading, close.id))
        raise NothingToPay(period=period, files=files)
    payer = organisation_details(reading)
    _check_payer(payer, form)
    message = rules.message(period)
    transfers = [
        Transfer(
            number="",
            iban=iban,
            amount=one.amount,
            name=one.member.name,
            member=one.member.code,
            message=message,
        )
        for one, iban in zip(due, accounts(due), strict=True)
    ]
    changes = account_changes(due, accounts_left(reading))
    if not choice.accept_changed_accounts:
        refuse_changes(period, changes)
    parts = form.split(transfers)
    if not (choice.leave_unfit and parts.files):
        _refuse_unfit(period, form_name, parts)
    return PayPlan(
        close=close,
        payer=payer,
        form_name=form_name,
        form=form,
        execute_on=execute_on,
        changed=frozenset(one.member for one in changes),
        files=parts.files,
        unfit=parts.unfit,
        held=held,
    )


def _named_held(reading: Reading, close: CloseRecord) -> tuple[str, ...]:
    """Return the codes of those to whom nothing can go, with the reason."""
    returns = held_returns(reading, close)
    members = members_by_id(reading, [one.member_id for one in returns])
    return tuple(
        sorted(f"{members[one.member_id].code} ({one.reason})" for one in returns)
    )


def _form(forms: Mapping[str, PaymentForm], name: str) -> PaymentForm:
    if name not in forms:
        raise NoSuchForm(form=name, forms=", ".join(forms))
    return forms[name]


def _check_payer(payer: OrganisationDetails, form: PaymentForm) -> None:
    missing = [field for field in form.needs if not getattr(payer, field)]
    if missing:
        raise NoPayerDetail(fields=", ".join(missing))


def _refuse_unfit(period: Period, form_name: str, parts: Parts) -> None:
    if not parts.unfit:
        return
    raise OverLimit(
        period=period,
        count=len(parts.unfit),
        form=form_name,
        payouts=named(f"{one.transfer.member} ({one.expected})" for one in parts.unfit),
    )
