"""What does the close of one Porukka month find?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.calendars import Period
from app.engine.findings import Finding, UnsoundFigures
from app.engine.porukka.checks import input_findings, result_findings
from app.engine.porukka.credit import Payout, booked_commissions, payout_of
from app.engine.porukka.inputs import CloseInput, in_order
from app.engine.porukka.invoices import raised_invoices
from app.engine.porukka.ledger import Booking, Invoice, InvoiceState
from app.engine.porukka.matching import match_payments, states_by_member
from app.engine.porukka.result import (
    CloseResult,
    CreditFigures,
    StatusFigures,
    Totals,
)
from app.engine.porukka.terms import status_on, trial_end


def close_period(facts: CloseInput) -> CloseResult:
    """Close one month: match payments, book commissions, pay out, raise invoices.

    Args:
        facts: All that decides the close; records in any order.

    Returns:
        New entries for the books. The same facts in another order of records give
        the same result.

    Raises:
        UnsoundFigures: The facts have findings, something has to be invoiced that is
            not on sale, or the result breaks an invariant.
    """
    _stop_on(input_findings(facts))
    facts = in_order(facts)
    matching = match_payments(
        facts.period, facts.invoices, facts.matches, facts.payments
    )
    states = states_by_member(facts.members, matching.states.values())
    bookings = booked_commissions(facts, matching.changes, states)
    opening = {credit.member_id: credit.amount_cents for credit in facts.credits}
    earned = _earned(bookings)
    payouts, unpriced = _payouts(facts, states, opening, earned)
    credit_cents = {
        member_id: opening.get(member_id, 0) + earned[member_id] - payout.net_cents
        for member_id, payout in payouts.items()
    }
    invoices, unsold = raised_invoices(facts, states, credit_cents)
    _stop_on([*unpriced, *unsold])
    credits_after = _credits(opening, earned, payouts, invoices)
    result = CloseResult(
        invoices=invoices,
        matches=matching.matches,
        unmatched=matching.unmatched,
        bookings=bookings,
        credits=credits_after,
        statuses=_statuses(facts, states),
        totals=_totals(facts, credits_after, invoices),
    )
    _stop_on(result_findings(facts, result))
    return result


def _stop_on(findings: Iterable[Finding]) -> None:
    found = tuple(findings)
    if found:
        raise UnsoundFigures(found)


def _earned(bookings: Iterable[Booking]) -> defaultdict[int, int]:
    earned: defaultdict[int, int] = defaultdict(int)
    for booking in bookings:
        earned[booking.referrer_id] += booking.amount_cents
    return earned


def _payouts(
    facts: CloseInput,
    states: Mapping[int, tuple[InvoiceState, ...]],
    opening: Mapping[int, int],
    earned: Mapping[int, int],
) -> tuple[dict[int, Payout], list[Finding]]:
    """Return the payout of whoever has an opening credit or a booking."""
    payouts: dict[int, Payout] = {}
    findings: list[Finding] = []
    for member in facts.members:
        key = member.member_id
        if not opening.get(key, 0) and key not in earned:
            continue
        credit_cents = opening.get(key, 0) + earned.get(key, 0)
        found = payout_of(facts, member, states[key], credit_cents)
        if isinstance(found, Finding):
            findings.append(found)
        else:
            payouts[key] = found
    return payouts, findings


def _credits(
    opening: Mapping[int, int],
    earned: Mapping[int, int],
    payouts: Mapping[int, Payout],
    invoices: Iterable[Invoice],
) -> tuple[CreditFigures, ...]:
    set_off: defaultdict[int, int] = defaultdict(int)
    for invoice in invoices:
        set_off[invoice.member_id] += invoice.set_off_cents
    return tuple(
        CreditFigures(
            member_id=key,
            opening_cents=opening.get(key, 0),
            earned_cents=earned.get(key, 0),
            set_off_cents=set_off[key],
            paid_net_cents=payout.net_cents,
            paid_vat_cents=payout.vat_cents,
            closing_cents=opening.get(key, 0)
            + earned.get(key, 0)
            - set_off[key]
            - payout.net_cents,
            reason=payout.reason,
        )
        for key, payout in payouts.items()
    )


def _statuses(
    facts: CloseInput, states: Mapping[int, tuple[InvoiceState, ...]]
) -> tuple[StatusFigures, ...]:
    day = facts.period.last_day
    return tuple(
        StatusFigures(
            member.member_id,
            status_on(
                member, states[member.member_id], day, facts.values, facts.options
            ),
        )
        for member in facts.members
        if member.joined_on <= day
    )


def _totals(
    facts: CloseInput, rows: tuple[CreditFigures, ...], invoices: tuple[Invoice, ...]
) -> Totals:
    period = facts.period
    dated = [
        invoice
        for invoice in (*facts.invoices, *invoices)
        if Period.containing(invoice.dated_on, jalali=False) == period
    ]
    trials = (trial_end(member.joined_on, facts.values) for member in facts.members)
    return Totals(
        earned=sum(row.earned_cents for row in rows),
        set_off=sum(row.set_off_cents for row in rows),
        paid=sum(row.paid_cents for row in rows),
        invoiced_net=sum(invoice.net_cents for invoice in dated),
        invoiced_vat=sum(invoice.vat_cents for invoice in dated),
        invoiced_gross=sum(invoice.gross_cents for invoice in dated),
        trials_ended=sum(
            Period.containing(day, jalali=False) == period for day in trials
        ),
    )
