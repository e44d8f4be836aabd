"""What does an invented organisation with believable figures consist of?

All tables have the columns and the text of import files, so that they go the same way
as those of an operator.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.calendars import Period
from app.services.demo.chance import Chance
from app.services.demo.goods import product_rows, promotion_rows
from app.services.demo.network import Person, network
from app.services.demo.orders import Month, Trade, order_rows
from app.services.demo.people import member_code, member_rows

Table = dict[str, list[str]]

_EXCUSES = ("بیماری", "بستری در بیمارستان", "سوگ خانواده", "سفر ضروری")
_DONE_NOTES = ("جلسه آموزشی", "جلسه معرفی", "گردهمایی ماهانه", "")
_MISSED_NOTES = ("در جلسه آموزشی نبود", "گزارش ماهانه نرسید", "")
_ADJUSTMENTS = (
    (60_000, "جبران هزینه ارسال"),
    (150_000, "اصلاح محاسبه دوره قبل"),
    (-45_000, "هزینه صدور کارت"),
    (-120_000, "اصلاح پرداخت دوباره"),
)


@dataclass(frozen=True)
class DemoData:
    """Tables by name of their column, every column of a table of one length.

    Attributes:
        members: Sponsors before their downline.
        products: Goods and a pack, all with a licence.
        promotions: One in every second period.
        duties: What was recorded, mostly as done.
        exemptions: Legal excuses of members who ordered nothing.
        adjustments: Small corrections in both directions.
        orders: The orders of each period, by date and number.
    """

    members: Table
    products: Table
    promotions: Table
    duties: Table
    exemptions: Table
    adjustments: Table
    orders: tuple[tuple[Period, Table], ...]


def demo_farhan(
    members: int, periods: int, seed: int, first_period: Period
) -> DemoData:
    """Invent an organisation of the Farhan plan.

    The network grows over the periods; a fifth are customers, some stop buying and
    will be closed. From about 500 members and 6 periods on the ranks go up to rahbar*,
    with more members higher. Time and memory grow with members times periods.

    Args:
        members: How many have joined by the end of the last period, at least 1.
        periods: How many periods there are, at least 1.
        seed: The same seed gives the same tables on every computer.
        first_period: The first period.
    """
    assert members > 0
    assert periods > 0
    chance = Chance(seed)
    calendar = [first_period]
    while len(calendar) < periods:
        calendar.append(calendar[-1].next())
    days = [_days(period) for period in calendar]
    people = network(members, [len(texts) for texts in days], chance)
    member_table = member_rows(people, days, chance)
    trade = Trade(people, chance)
    remarks = _Remarks(people, chance)
    orders = []
    for place, period in enumerate(calendar):
        month = trade.month(place, len(days[place]))
        remarks.add(str(period), month)
        prefix = f"{period.number}-"
        orders.append((period, order_rows(month, prefix, days[place])))
    return DemoData(
        members=member_table,
        products=product_rows(days),
        promotions=promotion_rows(days),
        duties=remarks.duties,
        exemptions=remarks.exemptions,
        adjustments=remarks.adjustments,
        orders=tuple(orders),
    )


def _days(period: Period) -> Sequence[str]:
    count = (period.last_day - period.first_day).days + 1
    return [f"{period}-{day:02d}" for day in range(1, count + 1)]


class _Remarks:
    """What an operator notes about members beside their orders."""

    def __init__(self, people: Sequence[Person], chance: Chance) -> None:
        self._people = people
        self._chance = chance
        self.duties: Table = {"member": [], "period": [], "done": [], "note": []}
        self.exemptions: Table = {"member": [], "period": [], "reason": []}
        self.adjustments: Table = {
            "member": [],
            "period": [],
            "amount": [],
            "reason": [],
        }

    def add(self, period: str, month: Month) -> None:
        """Note what there is to note about a month."""
        chance = self._chance
        for row in month.excused:
            _add(self.exemptions, row, period, chance.pick(_EXCUSES))
        for row in month.buyers:
            if chance.happens(12):
                note = chance.pick(_MISSED_NOTES)
                _add(self.duties, row, period, "no", note)
            elif self._people[row].team and chance.happens(150):
                _add(self.duties, row, period, "yes", chance.pick(_DONE_NOTES))
            if chance.happens(8):
                amount, reason = chance.pick(_ADJUSTMENTS)
                _add(self.adjustments, row, period, str(amount), reason)


def _add(table: Table, row: int, *cells: str) -> None:
    for column, cell in zip(table.values(), (member_code(row), *cells), strict=True):
        column.append(cell)
