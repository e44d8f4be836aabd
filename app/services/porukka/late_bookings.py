"""What does the next close book for what was found out late about closed months?"""

from dataclasses import replace

from app.calendars import Period
from app.engine.porukka.credit import booked_commissions, standing_commissions
from app.engine.porukka.inputs import CloseInput
from app.engine.porukka.ledger import Booking
from app.engine.porukka.matching import Matching, match_payments, states_by_member
from app.engine.porukka.plan_tables import load_porukka_plan, porukka_options
from app.models.plan import latest_plan, options_in_force
from app.models.porukka.input import load_close_input
from app.models.writing import Reading


def pending_bookings(reading: Reading, period: Period) -> tuple[Booking, ...]:
    """Return what the close of the open month books for recorded corrections."""
    facts = _facts(reading, period)
    return _booked(facts, _matching(facts))


def unjudged_bookings(reading: Reading, period: Period) -> tuple[Booking, ...]:
    """Return what it would book if late payments were judged, and is not told to.

    Late are payments dated in closed months that the open month counts: they tell
    how their payers stood on days on which they earned commissions, or did not.
    """
    facts = _facts(reading, period)
    matching = _matching(facts)
    payers = {
        matching.states[match.invoice].invoice.member_id
        for match in matching.matches
        if match.day < period.first_day
    }
    standing = standing_commissions(facts.bookings)
    brought = {one.member_id for one in facts.members if one.referrer_id in payers}
    brought |= {key for key, one in standing.items() if one.referrer_id in payers}
    told = set(facts.late_referrers)
    judged = replace(facts, late_referrers=tuple(sorted(told | brought)))
    return tuple(
        one for one in _booked(judged, matching) if one.referred_id in brought - told
    )


def _facts(reading: Reading, period: Period) -> CloseInput:
    plan = load_porukka_plan(latest_plan(reading).text)
    options = porukka_options(plan, options_in_force(reading, period))
    packages = plan.package_versions()
    return load_close_input(reading, period, plan.values(), options, packages)


def _matching(facts: CloseInput) -> Matching:
    return match_payments(facts.period, facts.invoices, facts.matches, facts.payments)


def _booked(facts: CloseInput, matching: Matching) -> tuple[Booking, ...]:
    states = states_by_member(facts.members, matching.states.values())
    return booked_commissions(facts, (), states)
