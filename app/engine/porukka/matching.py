"""Which invoice does a payment belong to?"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from app.calendars import Period
from app.engine.porukka.inputs import Member, in_booking_order
from app.engine.porukka.ledger import (
    Invoice,
    InvoiceState,
    Match,
    MatchRule,
    Payment,
)
from app.engine.porukka.result import Unmatched, UnmatchedReason


@dataclass(frozen=True)
class Change:
    """An invoice became paid by a payment, or unpaid by a refund."""

    invoice: Invoice
    payment: str
    day: date
    is_paid: bool


@dataclass(frozen=True)
class Matching:
    """What the payments of a period did.

    Attributes:
        matches: New matches, in the order in which they were made.
        unmatched: Payments without an invoice, in the order of the payments.
        changes: Invoices that became paid or unpaid, in order.
        states: Every invoice after it, by number.
    """

    matches: tuple[Match, ...]
    unmatched: tuple[Unmatched, ...]
    changes: tuple[Change, ...]
    states: dict[int, InvoiceState]


def replay(
    invoices: Iterable[Invoice], matches: Iterable[Match]
) -> dict[int, InvoiceState]:
    """Return every invoice with what was received for it, by number.

    Args:
        invoices: Any invoices.
        matches: Matches of these invoices in any order. Those up to a period give
            the state at the end of its close.
    """
    states = {invoice.number: InvoiceState.raised(invoice) for invoice in invoices}
    for match in in_booking_order(tuple(matches)):
        state = states[match.invoice]
        states[match.invoice] = state.after(match.day, match.amount_cents)
    return states


def states_by_member(
    members: Iterable[Member], states: Iterable[InvoiceState]
) -> dict[int, tuple[InvoiceState, ...]]:
    """Return the invoices of every member, by number."""
    found: dict[int, list[InvoiceState]] = {m.member_id: [] for m in members}
    for state in sorted(states, key=lambda state: state.invoice.number):
        found[state.invoice.member_id].append(state)
    return {member_id: tuple(of_member) for member_id, of_member in found.items()}


def match_payments(
    period: Period,
    invoices: Iterable[Invoice],
    matches: Iterable[Match],
    payments: Iterable[Payment],
) -> Matching:
    """Match the payments of a period, in order of day and number.

    A payment belongs to the invoice that the operator chose for it, else to that of
    its reference number. Without one, it belongs to the member's oldest open invoice
    (by date, then number) whose open rest is exactly the amount, and a refund to the
    invoice of the member that was paid last (by day, then number). Too much and too
    little are kept as they are.

    Args:
        period: The period that is closed.
        invoices: Every invoice so far, whatever its date.
        matches: Matches of earlier closes.
        payments: Payments that count in the period, in any order.

    Source: Porukka plan, section 3.
    """
    work = _Work(replay(invoices, matches))
    for payment in sorted(payments, key=lambda payment: (payment.day, payment.number)):
        work.take(period, payment)
    return Matching(
        tuple(work.matches), tuple(work.unmatched), tuple(work.changes), work.states
    )


@dataclass
class _Work:
    """Invoices while payments are taken, one after the other."""

    states: dict[int, InvoiceState]
    matches: list[Match] = field(default_factory=list)
    unmatched: list[Unmatched] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.by_reference: dict[int, int] = {}
        self.by_member: defaultdict[int, list[int]] = defaultdict(list)
        for number, state in self.states.items():
            self.by_reference[state.invoice.reference] = number
            self.by_member[state.invoice.member_id].append(number)

    def take(self, period: Period, payment: Payment) -> None:
        """Match one payment, or list it for the operator."""
        found = self._place(payment)
        if isinstance(found, UnmatchedReason):
            self.unmatched.append(Unmatched(payment.number, found))
            return
        number, rule = found
        self.matches.append(
            Match(
                period, payment.number, payment.day, payment.amount_cents, number, rule
            )
        )
        before = self.states[number]
        after = before.after(payment.day, payment.amount_cents)
        self.states[number] = after
        if before.is_paid != after.is_paid:
            self.changes.append(
                Change(after.invoice, payment.number, payment.day, after.is_paid)
            )

    def _place(self, payment: Payment) -> tuple[int, MatchRule] | UnmatchedReason:
        if payment.invoice:
            return payment.invoice, MatchRule.CHOSEN
        if payment.reference in self.by_reference:
            return self.by_reference[payment.reference], MatchRule.REFERENCE
        if not payment.member_id:
            return UnmatchedReason.NO_MEMBER
        of_member = [self.states[n] for n in self.by_member[payment.member_id]]
        if payment.amount_cents > 0:
            number = _oldest_open(of_member, payment.amount_cents)
            rule = MatchRule.AMOUNT
        else:
            number, rule = _latest_paid(of_member), MatchRule.LATEST_PAID
        return (number, rule) if number else UnmatchedReason.NO_INVOICE


def _oldest_open(states: list[InvoiceState], amount_cents: int) -> int:
    """Return the number of the oldest invoice of this open rest, 0 for none."""
    fitting = [state.invoice for state in states if state.rest_cents == amount_cents]
    oldest = min(fitting, key=lambda i: (i.dated_on, i.number), default=None)
    return oldest.number if oldest else 0


def _latest_paid(states: list[InvoiceState]) -> int:
    """Return the number of the invoice that was paid last, 0 for none."""
    paid = [(s.paid_on, s.invoice.number) for s in states if s.paid_on is not None]
    return max(paid)[1] if paid else 0
