"""Which invoices does the close of a month raise?"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from app.calendars import Period
from app.engine.findings import Finding
from app.engine.money import half_up
from app.engine.porukka.catalogue import net_of
from app.engine.porukka.inputs import AddOn, CloseInput, Member
from app.engine.porukka.ledger import (
    Invoice,
    InvoiceKind,
    InvoiceLine,
    InvoiceState,
)
from app.engine.porukka.plan import QUARTER, YEAR, MemberStatus, PorukkaOptions
from app.engine.porukka.terms import next_term_start, status_on, term_end, terms_of


@dataclass(frozen=True)
class InvoiceDraft:
    """What an invoice is for, before it has a number, a total and a due day.

    `prices` are items with their list prices, tax included.
    """

    member_id: int
    kind: InvoiceKind
    dated_on: date
    term_start: date
    term_end: date
    prices: tuple[tuple[str, int], ...]


def issued(
    draft: InvoiceDraft,
    number: int,
    vat_bp: int,
    payment_days: int,
    credit_cents: int = 0,
) -> Invoice:
    """Return an invoice.

    Args:
        draft: What it is for. Each line is split into net and tax on its own.
        number: Its number.
        vat_bp: Rate of tax on the first day of the term.
        payment_days: Days from its date, or from the start of its term if that is
            later, to its due day.
        credit_cents: Credit that may be set off against the net; a debt counts as 0.

    Returns:
        The invoice, its total after set-off rounded half up once.

    Source: Porukka plan, sections 1, 3 and 4.
    """
    lines = tuple(
        InvoiceLine(item, price, net_of(price, vat_bp)) for item, price in draft.prices
    )
    list_gross = sum(line.gross_cents for line in lines)
    list_net = sum(line.net_cents for line in lines)
    set_off = max(0, min(credit_cents, list_net))
    left = list_net - set_off
    return Invoice(
        number=number,
        member_id=draft.member_id,
        kind=draft.kind,
        dated_on=draft.dated_on,
        term_start=draft.term_start,
        term_end=draft.term_end,
        lines=lines,
        set_off_cents=set_off,
        gross_cents=half_up(list_gross * left, list_net) if set_off else list_gross,
        vat_bp=vat_bp,
        due_on=max(draft.dated_on, draft.term_start) + timedelta(days=payment_days),
    )


def free_numbers(invoices: Iterable[Invoice], first: int) -> Iterator[int]:
    """Yield the numbers that a close gives out: `first`, and on, if it is free.

    A close that is run once more thus gives its invoices the numbers that they had,
    though later ones were entered meanwhile, and no number is left out for good.
    """
    taken = {invoice.number for invoice in invoices}
    return (number for number in count(first) if number not in taken)


def raised_invoices(
    facts: CloseInput,
    states: Mapping[int, tuple[InvoiceState, ...]],
    credit_cents: Mapping[int, int],
) -> tuple[tuple[Invoice, ...], list[Finding]]:
    """Raise the renewals and the add-on invoices of a close.

    Args:
        facts: The close, its records in order.
        states: Invoices of each member after the payments of the period.
        credit_cents: Credit of each member after payouts, as far as there is any.

    Returns:
        Invoices by number, in order of member code and the renewal first; and what
        cannot be invoiced because it is not on sale.

    Source: Porukka plan, sections 3 and 4.
    """
    drafts = _Drafts(facts, states)
    numbers = free_numbers(facts.invoices, facts.values.first_invoice)
    invoices = [
        issued(
            draft,
            number,
            facts.values.vat_bp.on(draft.term_start),
            facts.options.payment_days,
            credit_cents.get(draft.member_id, 0) if may_set_off else 0,
        )
        for (draft, may_set_off), number in zip(
            drafts.in_order(), numbers, strict=False
        )
    ]
    return tuple(invoices), drafts.findings


class _Drafts:
    """Looks through the members for what has to be invoiced."""

    def __init__(
        self, facts: CloseInput, states: Mapping[int, tuple[InvoiceState, ...]]
    ) -> None:
        self.facts, self.states = facts, states
        self.last_day = facts.period.last_day
        self.next: Period = facts.period.next()
        self.findings: list[Finding] = []
        self.addons: defaultdict[int, list[AddOn]] = defaultdict(list)
        for addon in facts.addons:
            if addon.touches(self.next.first_day, self.next.last_day):
                self.addons[addon.member_id].append(addon)

    def in_order(self) -> list[tuple[InvoiceDraft, bool]]:
        """Return the drafts, and whether credit is set off against each."""
        drafts: list[tuple[InvoiceDraft, bool]] = []
        for member in self.facts.members:
            renewal = self._renewal(member)
            if renewal is not None:
                drafts.append((renewal, is_set_off_against(member, self.facts.options)))
            addon = self._addon(member, renewed=renewal is not None)
            if addon is not None:
                drafts.append((addon, False))
        return drafts

    def _renewal(self, member: Member) -> InvoiceDraft | None:
        """Draft the next term of a member who is active and does not pause."""
        terms = terms_of(self.states[member.member_id])
        if not terms or member.renewal == "pause":
            return None
        start = next_term_start(terms[-1])
        if Period.containing(start, jalali=False) != self.next or not self._is(
            member, MemberStatus.ACTIVE
        ):
            return None
        months = YEAR if member.renewal == "12" else QUARTER
        package = member.package or terms[-1].package
        price = self.facts.catalogue.fee_cents(package, months, start)
        if price is None:
            self._refuse(member, f"package {package} for {months} months")
            return None
        return InvoiceDraft(
            member_id=member.member_id,
            kind=InvoiceKind.RENEWAL,
            dated_on=self.last_day,
            term_start=start,
            term_end=term_end(start, months),
            prices=((package, price),),
        )

    def _addon(self, member: Member, *, renewed: bool) -> InvoiceDraft | None:
        """Draft the add-ons of the next month.

        Who has left owes nothing, nor does a member in a pause: one who had a term
        and has none in that month.
        """
        addons = self.addons[member.member_id]
        if not addons or member.has_left_by(self.last_day):
            return None
        terms = terms_of(self.states[member.member_id])
        first, last = self.next.first_day, self.next.last_day
        has_term = any(t.term_start <= last and first <= t.term_end for t in terms)
        if any(t.term_end < first for t in terms) and not (has_term or renewed):
            return None
        prices: list[tuple[str, int]] = []
        for addon in addons:
            sold = self.facts.catalogue.addon(addon.code, max(first, addon.from_on))
            if sold is None:
                self._refuse(member, f"add-on {addon.code}")
            else:
                prices.append((addon.code, sold.month_cents))
        return InvoiceDraft(
            member_id=member.member_id,
            kind=InvoiceKind.ADDON,
            dated_on=self.last_day,
            term_start=first,
            term_end=last,
            prices=tuple(prices),
        )

    def _is(self, member: Member, status: MemberStatus) -> bool:
        """Return whether a member has a status on the period's last day."""
        states = self.states[member.member_id]
        facts = self.facts
        found = status_on(member, states, self.last_day, facts.values, facts.options)
        return found is status

    def _refuse(self, member: Member, what: str) -> None:
        self.findings.append(
            Finding("not_on_sale", member.member_id, f"member {member.code}: {what}")
        )


def is_set_off_against(member: Member, options: PorukkaOptions) -> bool:
    """Return whether credit reduces the renewal of a member.

    Source: Porukka plan, section 4.
    """
    return options.set_off_terms == "all" or member.renewal == str(YEAR)
