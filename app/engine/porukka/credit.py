"""What does a referrer earn, and how much of the credit is paid out?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.engine.findings import Finding
from app.engine.porukka.catalogue import net_of, share_of
from app.engine.porukka.inputs import CloseInput, Member, in_booking_order
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
    """Book the commissions of a period, corrections first, then by payment.

    A first-year fee that becomes paid earns its member's referrer a commission,
    unless one stands already, or the referrer's status on that day does not earn.
    A refund that leaves it unpaid takes the commission back from who had it. Where
    the referrer was corrected since it was earned, it is taken back and goes to the
    right one, if that one earned on the same day. Where it was found out late how
    the referrer stood on that day, it is taken back, or booked, accordingly.

    Args:
        facts: The close.
        changes: Invoices that became paid or unpaid, in order.
        states: Invoices of each member after all payments of the period.

    Source: Porukka plan, section 4.
    """
    book = _CommissionBook(facts, states)
    book.follow_corrections()
    for change in changes:
        if change.invoice.kind is InvoiceKind.FIRST_YEAR:
            book.take(change)
    return tuple(book.booked)


class _CommissionBook:
    """Knows which commissions stand while new ones are booked."""

    def __init__(
        self, facts: CloseInput, states: Mapping[int, tuple[InvoiceState, ...]]
    ) -> None:
        self.facts, self.states = facts, states
        self.members = {member.member_id: member for member in facts.members}
        self.standing = standing_commissions(facts.bookings)
        self.booked: list[Booking] = []

    def follow_corrections(self) -> None:
        """Move the commissions of members whose referrer is another one by now.

        And take back, or book, those of referrers of whom something was found out.
        """
        judged = set(self.facts.late_referrers)
        for referred_id, earlier in sorted(self.standing.items()):
            right = self.members[referred_id].referrer_id
            is_right = right == earlier.referrer_id
            if is_right and referred_id not in judged:
                continue
            earns = self._earns(right, earlier.day)
            if is_right and earns:
                continue
            self._book(replace(earlier, amount_cents=-earlier.amount_cents))
            if earns:
                self._book(replace(earlier, referrer_id=right))
        for referred_id in self.facts.late_referrers:
            paid = _last_paid(self.facts, referred_id)
            if paid is not None and referred_id not in self.standing:
                self.take(paid)

    def take(self, change: Change) -> None:
        """Book what a first-year fee earns, or take it back."""
        referred = self.members[change.invoice.member_id]
        earlier = self.standing.get(referred.member_id)
        if change.is_paid == (earlier is not None):
            return
        if earlier is not None:
            referrer_id, amount = earlier.referrer_id, -earlier.amount_cents
        elif self._earns(referred.referrer_id, change.day):
            referrer_id, amount = referred.referrer_id, self._commission(change)
        else:
            return
        self._book(
            Booking(
                period=self.facts.period,
                place=0,
                referrer_id=referrer_id,
                referred_id=referred.member_id,
                invoice=change.invoice.number,
                payment=change.payment,
                day=change.day,
                amount_cents=amount,
            )
        )

    def _book(self, entry: Booking) -> None:
        """Add an entry in the next place; one of nothing is left out."""
        if entry.amount_cents == 0:
            return
        place = len(self.booked) + 1
        self.booked.append(replace(entry, period=self.facts.period, place=place))
        if entry.amount_cents > 0:
            self.standing[entry.referred_id] = self.booked[-1]
        else:
            del self.standing[entry.referred_id]

    def _earns(self, referrer_id: int, day: date) -> bool:
        """Return whether there is a referrer, in a status that earns, on a day."""
        referrer = self.members.get(referrer_id)
        if referrer is None:
            return False
        options, values = self.facts.options, self.facts.values
        states = self.states[referrer_id]
        status = status_on(referrer, states, day, values, options)
        return status in options.earning_statuses

    def _commission(self, change: Change) -> int:
        """Return the amount that a paid first-year fee earns."""
        values = self.facts.values
        if self.facts.options.commission_basis == "fixed":
            return values.commission_cents.on(change.day)
        rate_bp = values.commission_bp.on(change.day)
        return share_of(change.invoice.list_net_cents, rate_bp)


def _last_paid(facts: CloseInput, member_id: int) -> Change | None:
    """Return how the first-year fee of a member became paid in an earlier close.

    None while the fee is open.
    """
    fees = {
        invoice.number: InvoiceState.raised(invoice)
        for invoice in facts.invoices
        if invoice.member_id == member_id and invoice.kind is InvoiceKind.FIRST_YEAR
    }
    paid: Change | None = None
    for match in in_booking_order(facts.matches):
        if match.invoice not in fees:
            continue
        before = fees[match.invoice]
        after = before.after(match.day, match.amount_cents)
        fees[match.invoice] = after
        if after.is_paid and not before.is_paid:
            paid = Change(after.invoice, match.payment, match.day, is_paid=True)
        elif before.is_paid and not after.is_paid:
            paid = None
    return paid


def standing_commissions(bookings: Iterable[Booking]) -> dict[int, Booking]:
    """Return the commissions that were not taken back, by referred member."""
    standing: dict[int, Booking] = {}
    for booking in sorted(bookings, key=lambda b: (b.period, b.place)):
        if booking.amount_cents > 0:
            standing[booking.referred_id] = booking
        else:
            standing.pop(booking.referred_id, None)
    return standing


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
        The payout; nothing and no reason where nothing is due, whatever the smallest
        payout is. A finding if no package has a price to compare the credit with.

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
    term, else the one that the plan names. One that has no price on the period's last
    day, such as one sold from a later day on, is passed over.
    """
    day = facts.period.last_day
    terms = terms_of(states)
    own = (member.package, terms[-1].package if terms else "")
    codes = [code for code in (*own, facts.values.target_package.on(day)) if code]
    versions = [facts.catalogue.package(code, day) for code in codes]
    prices = [version.price_cents(YEAR) for version in versions if version]
    price = next((cents for cents in prices if cents is not None), None)
    if price is None:
        what = f"member {member.code}: package {codes[0]} for {YEAR} months"
        return Finding("not_on_sale", member.member_id, what)
    return net_of(price, facts.values.vat_bp.on(day))
