"""Is every commission, or its absence, explained as the slow reference sees it?"""

from collections import Counter

import pytest

from app.engine.porukka.explain import commission_account, why_no_set_off
from app.engine.porukka.ledger import InvoiceKind
from app.engine.porukka.matching import replay, states_by_member
from tests.helpers.porukka_reference_reasons import Why
from tests.helpers.porukka_replay import period_of, played
from tests.helpers.porukka_stories import made_up

STORIES, SLICES = 500, 5

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("part", range(SLICES))
def test_commissions_and_their_absence_are_those_of_the_reference(part):
    for seed in range(part, STORIES, SLICES):
        story = made_up(seed)
        for month, books, _result in played(story):
            facts = books.facts(period_of(month).next())
            states = states_by_member(
                facts.members, replay(facts.invoices, facts.matches).values()
            )
            for member in facts.members:
                code = books.code(member.member_id)
                account = commission_account(facts, member, states, facts.bookings)
                expected = story.commissions[month][code]
                where = f"story {seed}, {month:%Y-%m}, {code}, {story.options}"
                assert _told(books, account) == expected, where


def _told(books, account) -> Why:
    if account.booking is not None:
        booking = account.booking
        return Why("", books.code(booking.referrer_id), booking.amount_cents)
    status = "" if account.status is None else account.status.value
    return Why(account.reason, rest=account.rest_cents, status=status)


@pytest.mark.parametrize("part", range(SLICES))
def test_what_a_referrer_has_is_the_sum_of_what_stands(part):
    for seed in range(part, STORIES, SLICES):
        story = made_up(seed)
        gained: Counter[str] = Counter()
        for month, books, result in played(story):
            for row in result.credits:
                gained[books.code(row.member_id)] += row.earned_cents
            standing: Counter[str] = Counter()
            for why in story.commissions[month].values():
                standing[why.referrer] += why.amount
            del standing[""]
            assert +gained == +standing, f"story {seed}, {month:%Y-%m}"


@pytest.mark.parametrize("part", range(SLICES))
def test_every_invoice_without_set_off_says_why(part):
    for seed in range(part, STORIES, SLICES):
        story = made_up(seed)
        for month, books, result in played(story):
            facts = books.facts(period_of(month).next())
            states = replay(facts.invoices, facts.matches)
            raised = {invoice.number for invoice in result.invoices}
            for bill in story.bills[month]:
                state = states[bill.number]
                entered = bill.number not in raised
                if entered and state.invoice.kind is InvoiceKind.RENEWAL:
                    continue
                reason = why_no_set_off(facts, state, was_entered=False)
                where = f"story {seed}, {month:%Y-%m}, {bill.number}"
                if bill.set_off:
                    assert reason == "", where
                elif bill.kind != "renewal":
                    assert reason == "not_a_renewal", where
                else:
                    months = 12 if (bill.end - bill.start).days > 100 else 3
                    is_short = story.options.get("set_off_terms") == "12"
                    short = is_short and months == 3
                    assert reason == ("short_term" if short else "no_credit"), where
