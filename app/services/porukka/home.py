"""What is there to do in an organisation of the Porukka plan?"""

from datetime import timedelta

from app.calendars import day_number
from app.engine.porukka.plan_tables import load_porukka_plan
from app.models.porukka.close import unmatched_through
from app.models.porukka.joining import waiting_referrers
from app.models.porukka.member_list import PORUKKA_LIST
from app.models.porukka.payment_choice import choices_before
from app.models.writing import Reading
from app.records.member_table import MemberFilter
from app.services.home_items import HomeItem, Moment, held_items, members_item

_DAYS_AHEAD = 30


def porukka_home(reading: Reading, moment: Moment) -> tuple[HomeItem, ...]:
    """Find trials and terms that end, unpaid invoices, and what found no match."""
    waiting = len(waiting_referrers(reading))
    unmatched = 0
    if moment.closed is not None:
        chosen = choices_before(reading, None).keys()
        unmatched = len(unmatched_through(reading, moment.closed) - chosen)
    items = (
        members_item(
            reading,
            PORUKKA_LIST,
            "unpaid",
            (MemberFilter("open", least=1),),
            amount_of="open",
        ),
        HomeItem("payments_unmatched", unmatched, needs_care=True, place="registers"),
        HomeItem("referrers_waiting", waiting, needs_care=True, place="registers"),
        _trials(reading, moment),
        _terms(reading, moment),
        *held_items(reading, PORUKKA_LIST),
    )
    return tuple(item for item in items if item.count)


def _trials(reading: Reading, moment: Moment) -> HomeItem:
    """Return whose free trial ends within a month.

    Source: Porukka plan, section 1.
    """
    plan = load_porukka_plan(moment.plan_text)
    days = plan.values().trial_days.on(moment.today)
    first = moment.today - timedelta(days=days - 1)
    filters = (
        MemberFilter("status", choices=("trial", "")),
        MemberFilter("left", most=0),
        MemberFilter(
            "joined",
            least=day_number(first),
            most=day_number(first + timedelta(days=_DAYS_AHEAD)),
        ),
    )
    return members_item(reading, PORUKKA_LIST, "trials_ending", filters)


def _terms(reading: Reading, moment: Moment) -> HomeItem:
    """Return whose paid or billed term ends within a month."""
    filters = (
        MemberFilter("left", most=0),
        MemberFilter(
            "term_end",
            least=day_number(moment.today),
            most=day_number(moment.today + timedelta(days=_DAYS_AHEAD)),
        ),
    )
    return members_item(reading, PORUKKA_LIST, "terms_ending", filters)
