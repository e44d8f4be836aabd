"""Why this amount, why no commission, and what is missing to a payout?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.engine.findings import Finding
from app.engine.porukka.credit import (
    Payout,
    payout_of,
    standing_commissions,
    target_cents,
)
from app.engine.porukka.inputs import CloseInput, Member
from app.engine.porukka.invoices import is_set_off_against
from app.engine.porukka.ledger import Booking, InvoiceKind, InvoiceState
from app.engine.porukka.plan import MemberStatus
from app.engine.porukka.terms import status_on

NoSetOff = Literal["", "not_a_renewal", "entered", "short_term", "no_credit"]
NoCommission = Literal["no_referrer", "no_first_year", "unpaid", "status", "not_booked"]


@dataclass(frozen=True)
class CommissionAccount:
    """What became of the commission for one referred member.

    Attributes:
        referred_id: Who was brought.
        booking: The commission that stands, None for none.
        reason: Why there is none, "" where one stands.
        rest_cents: What is left to pay of the first-year fee, for `unpaid`.
        day: The day it became paid, for `status` and `not_booked`.
        status: Status of the referrer on that day, for both; where it earns, this
            referrer was entered after the fee was counted, or stood otherwise by what
            was known then.
    """

    referred_id: int
    booking: Booking | None
    reason: NoCommission | Literal[""]
    rest_cents: int = 0
    day: date | None = None
    status: MemberStatus | None = None


@dataclass(frozen=True)
class PayoutOutlook:
    """What a close of the month would pay a referrer.

    Attributes:
        credit_cents: Credit with the commissions booked so far.
        target_cents: Net of a year of the own package: credit up to it is kept. None
            where the whole credit is paid, or where the package has no price.
        least_cents: Smallest excess that is paid.
        payout: What would be paid, or why not; None where the package has no price.
    """

    credit_cents: int
    target_cents: int | None
    least_cents: int
    payout: Payout | None

    @property
    def missing_cents(self) -> int:
        """What is missing until something is paid."""
        if self.target_cents is None:
            return 0
        return max(0, self.target_cents + self.least_cents - self.credit_cents)


def commission_account(
    facts: CloseInput,
    referred: Member,
    states: Mapping[int, tuple[InvoiceState, ...]],
    bookings: Iterable[Booking],
) -> CommissionAccount:
    """Tell what became of the commission for a member.

    Args:
        facts: Members, values and readings.
        referred: The member who was brought.
        states: Invoices of every member.
        bookings: Every booking so far.

    Source: Porukka plan, section 4.
    """
    key = referred.member_id
    booking = standing_commissions(bookings).get(key)
    if booking is not None:
        return CommissionAccount(key, booking, "")
    members = {member.member_id: member for member in facts.members}
    referrer = members.get(referred.referrer_id)
    if referrer is None:
        return CommissionAccount(key, None, "no_referrer")
    first = next(
        (s for s in states[key] if s.invoice.kind is InvoiceKind.FIRST_YEAR), None
    )
    if first is None:
        return CommissionAccount(key, None, "no_first_year")
    if first.paid_on is None:
        return CommissionAccount(key, None, "unpaid", rest_cents=first.rest_cents)
    status = status_on(
        referrer,
        states[referrer.member_id],
        first.paid_on,
        facts.values,
        facts.options,
    )
    reason: NoCommission = "status"
    if status in facts.options.earning_statuses:
        reason = "not_booked"
    return CommissionAccount(key, None, reason, day=first.paid_on, status=status)


def payout_outlook(
    facts: CloseInput,
    member: Member,
    states: tuple[InvoiceState, ...],
    credit_cents: int,
) -> PayoutOutlook:
    """Tell what a close of the month would pay a referrer, and what is missing.

    Source: Porukka plan, section 4.
    """
    payout = payout_of(facts, member, states, credit_cents)
    target = target_cents(facts, member, states)
    pauses = facts.options.pause_pays_out and member.renewal == "pause"
    is_whole = pauses or member.has_left_by(facts.period.last_day)
    return PayoutOutlook(
        credit_cents=credit_cents,
        target_cents=None if is_whole or isinstance(target, Finding) else target,
        least_cents=max(1, facts.options.minimum_payout_cents),
        payout=None if isinstance(payout, Finding) else payout,
    )


def why_no_set_off(
    facts: CloseInput, state: InvoiceState, *, was_entered: bool
) -> NoSetOff:
    """Return why no credit was taken from an invoice, "" where some was.

    Args:
        facts: The close that raised it, or the present.
        state: The invoice.
        was_entered: Raised as a subscription was entered, not by a close.

    Source: Porukka plan, sections 3 and 4.
    """
    invoice = state.invoice
    if invoice.set_off_cents:
        return ""
    if invoice.kind is not InvoiceKind.RENEWAL:
        return "not_a_renewal"
    if was_entered:
        return "entered"
    members = {member.member_id: member for member in facts.members}
    if not is_set_off_against(members[invoice.member_id], facts.options):
        return "short_term"
    return "no_credit"
