"""Which invoices does a list of subscriptions raise as it is entered?"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.inputs import Member
from app.engine.porukka.invoices import InvoiceDraft, issued
from app.engine.porukka.ledger import Invoice, InvoiceKind
from app.engine.porukka.plan import PorukkaValues, TermMonths
from app.engine.porukka.terms import term_end


@dataclass(frozen=True)
class Subscription:
    """A package that a member takes from a day on, for some months."""

    member_id: int
    package: str
    start_on: date
    months: int


@dataclass(frozen=True)
class Refusal:
    """What is wrong with a subscription, as a phrase of what was expected.

    `row` is its place in the list, from 0.
    """

    row: int
    column: Literal["member", "package", "start", "term"]
    expected: str


@dataclass(frozen=True)
class Entered:
    """Invoices in the order of the list; meant to be kept if nothing is refused."""

    invoices: tuple[Invoice, ...]
    refusals: tuple[Refusal, ...]


def enter_subscriptions(
    subscriptions: Sequence[Subscription],
    members: Iterable[Member],
    invoices: Iterable[Invoice],
    catalogue: Catalogue,
    values: PorukkaValues,
    payment_days: int,
    *,
    last_number: int = 0,
) -> Entered:
    """Raise the invoices of subscriptions, each dated its term's start.

    The first term of a member is a `first_year`, any later one a `renewal` without
    set-off. A later term starts after the one before has ended.

    Args:
        subscriptions: In the order in which they are entered.
        members: Members, as far as they are named.
        invoices: Every invoice so far.
        catalogue: Packages and prices.
        values: Numbers of the plan.
        payment_days: Option in force.
        last_number: The largest number that an invoice has had which was taken back
            since; it may stand on somebody's paper, so it waits for its close.

    Returns:
        Invoices and refusals; a refused subscription has no invoice.

    Source: Porukka plan, sections 2 and 3.
    """
    desk = _Desk({member.member_id: member for member in members}, catalogue, values)
    earlier = tuple(invoices)
    number = max((one.number for one in earlier), default=values.first_invoice - 1)
    number = max(number, last_number) + 1
    for invoice in earlier:
        if invoice.is_term:
            desk.note(invoice.member_id, invoice.term_end)
    raised: list[Invoice] = []
    refusals: list[Refusal] = []
    for row, subscription in enumerate(subscriptions):
        found = desk.draft(row, subscription)
        if isinstance(found, Refusal):
            refusals.append(found)
            continue
        desk.note(found.member_id, found.term_end)
        vat_bp = values.vat_bp.on(found.term_start)
        raised.append(issued(found, number + len(raised), vat_bp, payment_days))
    return Entered(tuple(raised), tuple(refusals))


class _Desk:
    """Knows until when each member has terms."""

    def __init__(
        self, members: dict[int, Member], catalogue: Catalogue, values: PorukkaValues
    ) -> None:
        self.members, self.catalogue, self.values = members, catalogue, values
        self.covered_until: defaultdict[int, date] = defaultdict(lambda: date.min)

    def note(self, member_id: int, last_day: date) -> None:
        """Keep the last day of a term."""
        self.covered_until[member_id] = max(self.covered_until[member_id], last_day)

    def draft(self, row: int, subscription: Subscription) -> InvoiceDraft | Refusal:
        """Return what is to be invoiced, or what is wrong."""
        member = self.members.get(subscription.member_id)
        if member is None:
            return Refusal(row, "member", "a member of the organisation")
        start = subscription.start_on
        if member.has_left_by(start):
            return Refusal(row, "member", "a member who has not left")
        earliest = self._earliest_start(member)
        if start < earliest:
            return Refusal(row, "start", f"a day from {earliest} on")
        is_first = member.member_id not in self.covered_until
        months = self._possible_months(start, is_first=is_first)
        term = next((m for m in months if m == subscription.months), None)
        if term is None:
            return Refusal(row, "term", " or ".join(map(str, months)) + " months")
        price = self.catalogue.fee_cents(subscription.package, term, start)
        if price is None:
            return Refusal(row, "package", self._on_sale(subscription, term))
        return InvoiceDraft(
            member_id=member.member_id,
            kind=InvoiceKind.FIRST_YEAR if is_first else InvoiceKind.RENEWAL,
            dated_on=start,
            term_start=start,
            term_end=term_end(start, term),
            prices=((subscription.package, price),),
        )

    def _on_sale(self, subscription: Subscription, term: TermMonths) -> str:
        """Return what was expected in place of a package that is not sold."""
        expected = f"a package on sale on {subscription.start_on} for {term} months"
        package = self.catalogue.package(subscription.package, subscription.start_on)
        if package is not None and package.missing:
            missing = ", ".join(package.missing)
            expected += f"; {package.code} can be sold once it has {missing}"
        return expected

    def _earliest_start(self, member: Member) -> date:
        earliest = max(member.joined_on, self.values.first_day)
        if member.member_id in self.covered_until:
            until = self.covered_until[member.member_id]
            earliest = max(earliest, date.fromordinal(until.toordinal() + 1))
        return earliest

    def _possible_months(
        self, start: date, *, is_first: bool
    ) -> tuple[TermMonths, ...]:
        if is_first:
            return (self.values.first_term_months.on(start),)
        return self.values.later_term_months.on(start)
