"""Which small worlds of the Farhan plan show late facts at work?

A world tells everything as it truly was. Some of it is found out late: orders and
returns, who sponsors whom, who is a customer, legal excuses. The plan's ranks are
within reach of a dozen members, so that ranks, their counts and awards, heads and
closings change with it.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

from app.bootstrap import Office, actor, now, open_office
from app.calendars import Period, day_text
from app.files.csv_write import write_table
from app.models.store.session import OrganisationFile
from app.resources import plan_template
from app.services.correcting import Late, LateExemption, LateOrders, TrueMember
from app.services.farhan.books import FarhanBooks
from app.services.farhan.correcting import FarhanCorrector
from app.services.organisations import begin_plan
from tests.helpers.farhan_networks import CHOICES

FIRST = Period(1403, 1)
MONTHS = 4
MEMBERS = 14
PRODUCTS = {
    "code": ["P", "Q"],
    "name": ["Full", "Tenth"],
    "price": ["1000", "1000"],
    "coefficient": ["1", "0.1"],
    "licence": ["L", "L"],
}
ORDER_COLUMNS = ("order_no", "date", "member", "product", "quantity")


@cache
def easy_plan() -> str:
    """Return the plan with ranks that a small network reaches."""
    text = plan_template("farhan")
    codes = re.findall(r'\{ code = "([a-z_0-9]+)"', text)
    rows = []
    for number, code in enumerate(codes, 1):
        branches = ""
        if number % 5 == 2:
            branches = f"branch_points = [{20 * number}], "
        elif number % 5 == 4:
            branches = f'branch_ranks = ["{codes[number // 3 - 1]}"], '
        rows.append(
            f'    {{ code = "{code}", name_fa = "{code}", name = "{code}", '
            f"personal = {40 * number}, {branches}total = {60 * number} }},"
        )
    start = text.index("value = [\n    { code =")
    end = text.index("\n]", start)
    return text[:start] + "value = [\n" + "\n".join(rows) + text[end:]


@dataclass(frozen=True)
class Order:
    """One order of one line; a return has a negative quantity."""

    number: str
    day: str
    member: str
    product: str
    quantity: int

    @property
    def row(self) -> dict[str, str]:
        """The row of a file of orders."""
        values = (self.number, self.day, self.member, self.product, str(self.quantity))
        return dict(zip(ORDER_COLUMNS, values, strict=True))


@dataclass
class World:
    """Everything as it truly was, and what was not known of it at first.

    Attributes:
        sponsors, kinds, joined: The truth by member code.
        orders: By month.
        exemptions: Member and month.
        options: Readings in force.
        late_orders: Numbers of orders found out late.
        wrong_sponsors, wrong_kinds: What was entered at first.
        late_exemptions: Those found out late.
    """

    sponsors: dict[str, str]
    kinds: dict[str, str]
    joined: dict[str, Period]
    orders: dict[Period, list[Order]]
    exemptions: list[tuple[str, Period]]
    options: dict[str, str]
    late_orders: set[str] = field(default_factory=set)
    wrong_sponsors: dict[str, str] = field(default_factory=dict)
    wrong_kinds: dict[str, str] = field(default_factory=dict)
    late_exemptions: list[tuple[str, Period]] = field(default_factory=list)


def months() -> list[Period]:
    """Return the months of every world."""
    found = [FIRST]
    while len(found) < MONTHS:
        found.append(found[-1].next())
    return found


def random_world(seed: int) -> World:
    """Draw a world."""
    random = Random(seed)
    codes = [f"M{number:02d}" for number in range(1, MEMBERS + 1)]
    sponsors = {
        code: random.choice(codes[max(0, row - 4) : row]) if row else ""
        for row, code in enumerate(codes)
    }
    kinds = {
        code: "customer" if random.random() < 0.1 else "representative"
        for code in codes
    }
    joined = {code: random.choice(months()[:1] * 4 + months()[:2]) for code in codes}
    orders = {
        month: [
            order
            for code in codes
            if joined[code] <= month
            for order in _orders(random, code, month)
        ]
        for month in months()
    }
    world = World(
        sponsors=sponsors,
        kinds=kinds,
        joined=joined,
        orders=orders,
        exemptions=[
            (code, random.choice(months()[1:]))
            for code in codes
            if random.random() < 0.1
        ],
        options={name: random.choice(values) for name, values in CHOICES.items()},
    )
    _forget(random, world, codes)
    return world


def _orders(random: Random, code: str, month: Period) -> list[Order]:
    if random.random() < 0.25:
        return []
    found = []
    for place in range(random.choice((1, 1, 2))):
        day = day_text(month.day(random.randint(1, 28)), jalali=True)
        product = random.choice(("P", "P", "P", "Q"))
        quantity = random.choice((50, 99, 100, 130, 250, 400, 700, 1_000))
        number = f"{month}-{code}-{place}"
        found.append(Order(number, day, code, product, quantity))
    if random.random() < 0.15:
        day = day_text(month.day(29), jalali=True)
        back = -random.choice((10, 60, 120))
        found.append(Order(f"{month}-{code}-R", day, code, "P", back))
    return found


def _forget(random: Random, world: World, codes: list[str]) -> None:
    """Choose what is not known at first."""
    closed = months()[:-1]
    possible = [order.number for month in closed for order in world.orders[month]]
    world.late_orders |= set(random.sample(possible, random.choice((0, 1, 2, 5))))
    if random.random() < 0.5:
        row = random.randrange(2, MEMBERS)
        world.wrong_sponsors[codes[row]] = random.choice(codes[:row])
    if random.random() < 0.3:
        code = random.choice(codes[1:])
        other = {"customer": "representative", "representative": "customer"}
        world.wrong_kinds[code] = other[world.kinds[code]]
    world.late_exemptions += [
        one for one in world.exemptions if one[1] in closed and random.random() < 0.5
    ]


class Telling:
    """An organisation to which a world is told, month by month."""

    def __init__(self, folder: Path, name: str, world: World) -> None:
        self.folder, self.world = folder, world
        path = folder / f"{name}.parvi"
        OrganisationFile.create(
            path,
            plan="farhan",
            name=name,
            clock=now,
            actor=actor(),
            begin=lambda writing: begin_plan(
                writing, FarhanBooks(), easy_plan(), world.options
            ),
        ).close()
        self.office: Office = open_office(path, lambda: None)
        self._files = 0

    def take(self, kind: str, table: dict[str, list[str]]) -> None:
        """Import a table, if it has rows."""
        rows = list(zip(*table.values(), strict=True))
        if rows:
            self._files += 1
            path = self.folder / f"{self.office.file.path.stem}-{self._files}.csv"
            write_table(str(path), list(table), rows)
            self.office.imports.take(kind, path)

    def begin(self, *, all_known: bool) -> None:
        """Tell the products, the members and the legal excuses."""
        world = self.world
        sponsors = world.sponsors | ({} if all_known else world.wrong_sponsors)
        kinds = world.kinds | ({} if all_known else world.wrong_kinds)
        codes = list(world.sponsors)
        self.take("products", PRODUCTS)
        self.take(
            "members",
            {
                "code": codes,
                "name": codes,
                "kind": [kinds[code] for code in codes],
                "sponsor": [sponsors[code] for code in codes],
                "joined": [f"{world.joined[code]}-01" for code in codes],
            },
        )
        known = [
            one
            for one in world.exemptions
            if all_known or one not in world.late_exemptions
        ]
        self.take(
            "exemptions",
            {
                "member": [code for code, _ in known],
                "period": [str(period) for _, period in known],
                "reason": ["ill"] * len(known),
            },
        )

    def closed_codes(self) -> set[str]:
        """Return who may not buy at present."""
        with self.office.file.reading() as reading:
            keys = set(self.office.members._rules.closed(reading))
            rows = reading.exec_driver_sql("SELECT code, id FROM member")
            return {code for code, key in rows if key in keys}

    def tell_orders(self, orders: list[Order]) -> list[Order]:
        """Import orders; return those of members who are closed, who may not buy."""
        closed = self.closed_codes()
        refused = [o for o in orders if o.member in closed and o.quantity > 0]
        taken = [order for order in orders if order not in refused]
        columns = {name: [order.row[name] for order in taken] for name in ORDER_COLUMNS}
        self.take("orders", columns)
        return refused


def told_at_once(folder: Path, world: World) -> Telling:
    """Close all months with everything known."""
    telling = Telling(folder, "at-once", world)
    telling.begin(all_known=True)
    for month in months():
        refused = telling.tell_orders(world.orders[month])
        for order in refused:
            world.orders[month].remove(order)
            world.late_orders.discard(order.number)
        telling.office.closing.close(month)
    return telling


def told_late(folder: Path, world: World) -> tuple[Telling, list[Late]]:
    """Close all months but the last; return what was not known."""
    telling = Telling(folder, "late", world)
    telling.begin(all_known=False)
    late: list[Late] = []
    for month in months()[:-1]:
        known = [o for o in world.orders[month] if o.number not in world.late_orders]
        unknown = [o for o in world.orders[month] if o.number in world.late_orders]
        unknown += telling.tell_orders(known)
        telling.office.closing.close(month)
        late += [LateOrders([order.row]) for order in unknown]
    for code in world.wrong_sponsors:
        truth = {"sponsor": world.sponsors[code]}
        late.append(TrueMember(code, truth, months()[0]))
    for code in world.wrong_kinds:
        late.append(TrueMember(code, {"kind": world.kinds[code]}, months()[0]))
    late += [LateExemption(code, [month]) for code, month in world.late_exemptions]
    return telling, late


def in_order(late: list[Late]) -> list[Late]:
    """Put purchases that keep somebody open before later ones."""
    return sorted(late, key=lambda one: not isinstance(one, LateExemption))


def post_all(telling: Telling, late: list[Late]) -> None:
    """Correct the closed months by all that was not known."""
    for one in in_order(late):
        FarhanCorrector(telling.office.file).post(one, "found out late")
