"""What is there to do in an organisation of the Farhan plan?"""

from app.calendars import Period, day_number
from app.engine.farhan.plan_tables import load_farhan_plan
from app.models.farhan.member_list import FARHAN_LIST
from app.models.writing import Reading
from app.records.member_table import MemberFilter
from app.services.home_items import HomeItem, Moment, held_items, members_item


def farhan_home(reading: Reading, moment: Moment) -> tuple[HomeItem, ...]:
    """Find representatives who close soon, and what is held for which reason."""
    if moment.closed is None:
        return ()
    items = [_closing_soon(reading, moment, moment.closed.next())]
    items += held_items(reading, FARHAN_LIST)
    return tuple(item for item in items if item.count)


def _closing_soon(reading: Reading, moment: Moment, following: Period) -> HomeItem:
    """Return the representatives whom the next close closes unless they order.

    An exemption or a reopening may still keep some of them.

    Source: Farhan plan, section 13.
    """
    plan = load_farhan_plan(moment.plan_text)
    last = following
    for _ in range(plan.values_on(following.first_day).idle_months):
        last = last.previous()
    filters = (
        MemberFilter("kind", choices=("representative",)),
        MemberFilter("status", choices=("active",)),
        MemberFilter("last_order", most=last.number),
        MemberFilter("joined", most=day_number(last.last_day)),
    )
    return members_item(reading, FARHAN_LIST, "closing_soon", filters, needs_care=True)
