"""Who buys what in an invented network, month by month?

Members of teams buy every month what their rank asks for and more. Of the others some
are loyal, some buy now and then, some soon stop. Whoever has been away so long that the
plan closes the membership never orders again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.services.demo.chance import Chance
from app.services.demo.goods import GOODS, products, promoted
from app.services.demo.network import NO_TEAM, TEAM_BUYER, Person
from app.services.demo.people import member_code

ORDER_COLUMNS = ("order_no", "date", "member", "product", "quantity", "price")
MOST_MISSED = 2
_BUYER_POINTS, _OTHER_POINTS, _CUSTOMER_POINTS = (620, 1_150), (45, 420), (30, 260)
# Source of the least points by rank: Farhan plan, section 4; section 2 for the closing.
_LEADER_POINTS = {4: 550, 7: 600, 9: 700, 11: 800, 13: 950, 16: 1_300}
_POINTS_ABOVE = 550
# How often in a thousand months the loyal, the occasional and the fading buy.
_HABITS = (930, 930, 930, 930, 930, 700, 700, 700, 200, 200)
_CUSTOMER_HABIT = 550
_MOST_PIECES = 6

Line = tuple[str, int, str]


@dataclass
class Month:
    """What happens in one period.

    Attributes:
        orders: By day of the month, who orders and the lines of the order: product,
            quantity, own price or "".
        buyers: Representatives who ordered, by place.
        excused: Representatives with a legal excuse for not ordering, by place.
    """

    orders: list[list[tuple[int, list[Line]]]]
    buyers: list[int] = field(default_factory=list)
    excused: list[int] = field(default_factory=list)


class Trade:
    """Lets the people of a network buy, one period after the other."""

    def __init__(self, people: Sequence[Person], chance: Chance) -> None:
        self._people = people
        self._chance = chance
        self._products = products()
        self._habits = [
            _CUSTOMER_HABIT if person.is_customer else chance.pick(_HABITS)
            for person in people
        ]
        self._missed = [0] * len(people)

    def month(self, period: int, days: int) -> Month:
        """Return what happens in the next period, `days` long; periods in order."""
        month = Month([[] for _ in range(days)])
        for row, person in enumerate(self._people):
            if person.period > period:
                break
            if person.is_customer:
                if self._chance.happens(_CUSTOMER_HABIT):
                    self._buy(month, row, period)
            elif self._missed[row] < MOST_MISSED:
                self._decide(month, row, period)
        return month

    def _decide(self, month: Month, row: int, period: int) -> None:
        """Let a representative buy, or not, or be excused."""
        person = self._people[row]
        if person.team or self._chance.happens(self._habits[row]):
            self._missed[row] = 0
            month.buyers.append(row)
            self._buy(month, row, period)
        elif self._chance.happens(40):
            month.excused.append(row)
        elif person.period < period:
            self._missed[row] += 1

    def _buy(self, month: Month, row: int, period: int) -> None:
        chance = self._chance
        person = self._people[row]
        first = person.day if person.period == period else 0
        last = len(month.orders) - 1
        day, lines = chance.between(first, last), self._basket(person)
        while lines:
            in_order = lines if len(lines) == 1 else lines[: chance.between(1, 3)]
            lines = lines[len(in_order) :]
            month.orders[day].append((row, in_order))
            self._give_back(month, row, day, in_order, period)
            day = chance.between(first, last)

    def _basket(self, person: Person) -> list[Line]:
        """Choose goods of at least the points that the person aims at."""
        chance = self._chance
        least, most = _aim(person)
        wanted = chance.between(least, most)
        lines: list[Line] = []
        while wanted > 0:
            product = chance.pick(self._products)
            pieces = min(_MOST_PIECES, chance.between(0, wanted // product.points) or 1)
            price = ""
            if not person.team and chance.happens(6):
                price = str(product.price_toman * 9 // 10_000 * 1_000)
            lines.append((product.code, pieces, price))
            wanted -= pieces * product.points
        return lines

    def _give_back(
        self, month: Month, row: int, day: int, lines: list[Line], period: int
    ) -> None:
        """Now and then let a piece come back in the same month."""
        code, _, price = lines[0]
        is_plain = not price and code != GOODS[promoted(period)][0]
        if self._people[row].team == NO_TEAM and is_plain and self._chance.happens(15):
            later = self._chance.between(day, len(month.orders) - 1)
            month.orders[later].append((row, [(code, -1, "")]))


def _aim(person: Person) -> tuple[int, int]:
    """Return the least and the most points that a person buys in a month."""
    if person.is_customer:
        return _CUSTOMER_POINTS
    if person.team == NO_TEAM:
        return _OTHER_POINTS
    if person.team == TEAM_BUYER:
        return _BUYER_POINTS
    least = max(
        points for rank, points in _LEADER_POINTS.items() if rank <= person.team
    )
    return least, least + _POINTS_ABOVE


def order_rows(month: Month, prefix: str, days: Sequence[str]) -> dict[str, list[str]]:
    """Return the import file of a month's orders.

    Args:
        month: What happened.
        prefix: What the order numbers begin with.
        days: Text of each day of the month.
    """
    columns: dict[str, list[str]] = {name: [] for name in ORDER_COLUMNS}
    numbers, dates, members, codes, quantities, prices = columns.values()
    count = 0
    for day, orders in zip(days, month.orders, strict=True):
        for row, lines in orders:
            count += 1
            number, member = f"{prefix}{count:06d}", member_code(row)
            for code, pieces, price in lines:
                numbers.append(number)
                dates.append(day)
                members.append(member)
                codes.append(code)
                quantities.append(str(pieces))
                prices.append(price)
    return columns
