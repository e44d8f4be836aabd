"""How does every member stand after the last close?"""

from datetime import date

from app.calendars import Period
from app.engine.porukka.inputs import Member
from app.engine.porukka.ledger import InvoiceState
from app.engine.porukka.matching import replay, states_by_member
from app.engine.porukka.plan import MemberStatus
from app.engine.porukka.plan_tables import load_porukka_plan, porukka_options
from app.engine.porukka.terms import status_on
from app.models.close import closed_through
from app.models.member import all_members
from app.models.plan import latest_plan, options_in_force
from app.models.porukka.billing import invoices_before, invoices_of_close
from app.models.porukka.close import all_matches, matches_through
from app.models.porukka.input import porukka_member
from app.models.writing import Reading
from app.records.months import CloseRecord


def states_at_close(reading: Reading, close: CloseRecord) -> dict[int, InvoiceState]:
    """Return the invoices that a close knew or raised, by number, as it left them."""
    invoices = [
        *invoices_before(reading, close.event_seq),
        *invoices_of_close(reading, close.id),
    ]
    return replay(invoices, matches_through(reading, close.period))


def present_states(reading: Reading) -> dict[int, InvoiceState]:
    """Return every invoice by number, with the payments that closes have matched."""
    return replay(invoices_before(reading, None), all_matches(reading))


def present_statuses(reading: Reading) -> dict[int, MemberStatus]:
    """Return the status of every member by key, as it follows from the last close.

    It is that of the last day of the last closed month, or of the joining day if that
    is later or nothing is closed. Who was entered as leaving by the first day of the
    open month has left.
    """
    closed = closed_through(reading)
    plan = load_porukka_plan(latest_plan(reading).text)
    options = porukka_options(plan, options_in_force(reading, closed))
    members = [porukka_member(one) for one in all_members(reading)]
    states = states_by_member(members, present_states(reading).values())
    return {
        member.member_id: MemberStatus.LEFT
        if closed is not None and member.has_left_by(closed.next().first_day)
        else status_on(
            member,
            states[member.member_id],
            _day_of(member, closed),
            plan.values(),
            options,
        )
        for member in members
    }


def _day_of(member: Member, closed: Period | None) -> date:
    if closed is None:
        return member.joined_on
    return max(closed.last_day, member.joined_on)
