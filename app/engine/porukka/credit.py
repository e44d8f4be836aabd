"""What does a referrer earn, and how much of the credit is paid out?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.engine.findings import Finding
from app.engine.porukka.catalogue import net_of, share_of
from app.engine.porukka.inputs import CloseInput, Member
from app.engine.porukka.ledger import Booking, InvoiceKind, InvoiceState
from app.engine.porukka.matching import Change
from app.engine.porukka.plan import YEAR
from app.engine.porukka.result import HoldReason
from app.engine.porukka.terms import status_on, terms_of


@dataclass(frozen=True)
class Payout:
    """What a referrer is paid, net and tax, or why not."""

    net_cents: int
    vat_cents: int
    reason: HoldReason


def booked_commissions(
    facts: CloseInput,
    changes: Iterable[Change],
    states: Mapping[int, tuple[InvoiceState, ...]],
) -> tuple[Booking, ...]:
    """Book the commissions of a period, in the order of the payments.

    A first-year fee that becomes paid earns its member's referrer a commission,
    unless one stands already, or the referrer's status on that day does not earn.
    A refund that leaves it unpaid takes the commission back from who had it.

    Args:
        facts: The close.
        changes: Invoices that became paid or unpaid, in order.
        states: Invoices of each member after all payments of the period.

    Source: Porukka plan, section 4.
    """
    members = {member.member_id: member for member in facts.members}
    standing = standing_commissions(facts.bookings)
    booked: list[Booking] = []
    for change in changes:
        if change.invoice.kind is not InvoiceKind.FIRST_YEAR:
            continue
        referred = members[change.invoice.member_id]
        earlier = standing.get(referred.member_id)
        if change.is_paid == (earlier is not None):
            continue
        if earlier is None:
            referrer_id = referred.referrer_id
            amount = _commission(facts, change, members.get(referrer_id), states)
        else:
            referrer_id, amount = earlier.referrer_id, -earlier.amount_cents
        if amount == 0:
            continue
        booking = Booking(
            period=facts.period,
            place=len(booked) + 1,
            referrer_id=referrer_id,
            referred_id=referred.member_id,
            invoice=change.invoice.number,
            payment=change.payment,
            day=change.day,
            amount_cents=amount,
        )
        booked.append(booking)
        if change.is_paid:
            standing[referred.member_id] = booking
        else:
            del standing[referred.member_id]
    return tuple(booked)


def standing_commissions(bookings: Iterable[Booking]) -> dict[int, Booking]:
    """Return the commissions that were not taken back, by referred member."""
    standing: dict[int, Booking] = {}
    for booking in sorted(bookings, key=lambda b: (b.period, b.place)):
        if booking.amount_cents > 0:
            standing[booking.referred_id] = booking
        else:
            standing.pop(booking.referred_id, None)
    return standing


def _commission(
    facts: CloseInput,
    change: Change,
    referrer: Member | None,
    states: Mapping[int, tuple[InvoiceState, ...]],
) -> int:
    """Return what a paid first-year fee earns, 0 for nothing."""
    if referrer is None:
        return 0
    options, values = facts.options, facts.values
    status = status_on(
        referrer, states[referrer.member_id], change.day, values, options
    )
    if status not in options.earning_statuses:
        return 0
    if options.commission_basis == "fixed":
        return values.commission_cents.on(change.day)
    return share_of(change.invoice.list_net_cents, values.commission_bp.on(change.day))


def payout_of(
    facts: CloseInput,
    member: Member,
    states: tuple[InvoiceState, ...],
    credit_cents: int,
) -> Payout | Finding:
    """Pay the excess of a referrer's credit.

    Args:
        facts: The close.
        member: The referrer.
        states: Invoices of the referrer.
        credit_cents: Credit with the commissions of the period, before set-off.

    Returns:
        The payout; nothing and no reason where nothing is due. A finding if the
        referrer's package has no price to compare the credit with.

    Source: Porukka plan, section 4.
    """
    if credit_cents < 0:
        return Payout(0, 0, HoldReason.NEGATIVE)
    last_day, options = facts.period.last_day, facts.options
    pauses = options.pause_pays_out and member.renewal == "pause"
    excess = credit_cents
    if credit_cents and not (pauses or member.has_left_by(last_day)):
        target = target_cents(facts, member, states)
        if isinstance(target, Finding):
            return target
        excess = max(0, credit_cents - target)
    if excess == 0:
        return Payout(0, 0, HoldReason.NONE)
    if excess < options.minimum_payout_cents:
        return Payout(0, 0, HoldReason.MINIMUM)
    if not member.has_iban:
        return Payout(0, 0, HoldReason.NO_IBAN)
    has_vat = options.payout_vat == "all" or member.is_vat_registered
    vat = share_of(excess, facts.values.vat_bp.on(last_day)) if has_vat else 0
    return Payout(excess, vat, HoldReason.NONE)


def target_cents(
    facts: CloseInput, member: Member, states: tuple[InvoiceState, ...]
) -> int | Finding:
    """Return the credit that a referrer keeps: the net of a year of the own package.

    The own package is the one chosen for the next term, else that of the latest
    term, else the one that the plan names.
    """
    day = facts.period.last_day
    terms = terms_of(states)
    package = member.package or (terms[-1].package if terms else "")
    code = package or facts.values.target_package.on(day)
    version = facts.catalogue.package(code, day)
    price = version.price_cents(YEAR) if version else None
    if price is None:
        what = f"member {member.code}: package {code} for {YEAR} months"
        return Finding("not_on_sale", member.member_id, what)
    return net_of(price, facts.values.vat_bp.on(day))
