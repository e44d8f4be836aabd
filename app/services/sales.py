"""What may be sold, what was ordered, and how is an order entered by hand?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.calendars import Period, number_day
from app.engine.columns import IntColumn
from app.engine.farhan.discounts import order_discounts
from app.engine.farhan.plan import FarhanValues
from app.engine.plan_file import NoValueYet
from app.errors import CellFinding
from app.files.typed_rows import TypedRows
from app.models.member import member_ids
from app.models.sale import (
    lines_of_order,
    order_points,
    orders_by_id,
)
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.progress import silent
from app.records.sales import OrderLineRow, OrderRow
from app.services.farhan_values import values_in_force
from app.services.imports.by_hand import enter
from app.services.imports.orders import OrderTable, order_importer, read_orders
from app.services.members import NoSuchMember


@dataclass(frozen=True)
class TypedLine:
    """One line of an order as it was typed; `price` "" takes what is in force."""

    product: str
    quantity: str
    price: str = ""


@dataclass(frozen=True)
class TypedOrder:
    """An order as it was typed; negative quantities are a return."""

    order_no: str
    date: str
    member: str
    lines: Sequence[TypedLine]

    @property
    def rows(self) -> list[dict[str, str]]:
        """The rows of a file that would hold it."""
        return [
            {
                "order_no": self.order_no,
                "date": self.date,
                "member": self.member,
                "product": line.product,
                "quantity": line.quantity,
                "price": line.price,
            }
            for line in self.lines
        ]


@dataclass(frozen=True)
class PreviewLine:
    """What a line is worth on its day; `promotion_id` 0 for none."""

    unit_price_toman: int
    coefficient_milli: int
    promotion_id: int
    gross_toman: int
    points_micro: int


@dataclass(frozen=True)
class OrderPreview:
    """What an order would be, while it is typed.

    Attributes:
        findings: What is wrong; their lines count the lines of the order, from 1.
        lines: Each line that can be priced, None for the others.
        gross_toman: Before discount, of the lines that can be priced.
        points_micro: Points of these lines.
        points_before_micro: What the member has in this month before the order.
        discount_toman: What the order gives at once.
    """

    findings: tuple[CellFinding, ...]
    lines: tuple[PreviewLine | None, ...]
    gross_toman: int
    points_micro: int
    points_before_micro: int
    discount_toman: int

    @property
    def payable_toman(self) -> int:
        """What the member pays."""
        return self.gross_toman - self.discount_toman


@dataclass(frozen=True)
class OrderList:
    """The orders of a month by day and number, columns of shape (orders,)."""

    order_id: IntColumn
    discount_toman: IntColumn


@dataclass(frozen=True)
class ListedOrder:
    """An order and the discount that it gave at once."""

    order: OrderRow
    discount_toman: int

    @property
    def payable_toman(self) -> int:
        """What the member pays, or gets back where it is negative."""
        return self.order.gross_toman - self.discount_toman


class Sales:
    """Orders of one organisation of the Farhan plan."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def orders(self, period: Period, member: str | None = None) -> OrderList:
        """Return the orders of a month, all or of one member, for a table.

        Raises:
            NoSuchMember: Nobody has the code.
        """
        with self._file.reading() as reading:
            key = None if member is None else _member_id(reading, member)
            order_id, whose, points = order_points(reading, period, key)
            values = values_in_force(reading, period)
        return OrderList(order_id, order_discounts(whose, points, values))

    def page(self, orders: OrderList, start: int, stop: int) -> list[ListedOrder]:
        """Return some rows of a list of orders, at most a few hundred."""
        keys = orders.order_id[start:stop].tolist()
        with self._file.reading() as reading:
            rows = orders_by_id(reading, keys)
        discounts = orders.discount_toman[start:stop].tolist()
        return [ListedOrder(*pair) for pair in zip(rows, discounts, strict=True)]

    def lines(self, order_id: int) -> list[OrderLineRow]:
        """Return the lines of an order, with what was in force on its day."""
        with self._file.reading() as reading:
            return lines_of_order(reading, order_id)

    def preview(self, typed: TypedOrder) -> OrderPreview:
        """Work out points and discount of an order while it is typed."""
        importer = order_importer()
        table = TypedRows(typed.rows, (*importer.required, *importer.optional))
        with self._file.reading() as reading:
            read = read_orders(table, reading, silent)
            table.tell()
            lines = _priced_lines(read)
            priced = [line for line in lines if line is not None]
            points = sum(line.points_micro for line in priced)
            before, discount = _discount(reading, read, points)
        return OrderPreview(
            findings=table.findings.listed(),
            lines=lines,
            gross_toman=sum(line.gross_toman for line in priced),
            points_micro=points,
            points_before_micro=before,
            discount_toman=discount,
        )

    def enter(self, typed: TypedOrder) -> None:
        """Enter an order or a return, under the very checks of a file of orders.

        Raises:
            BadEntry: Something is wrong; the error holds all findings.
        """
        facts: dict[str, str] = {"date": typed.date, "member": typed.member}
        lines: list[Mapping[str, str]] = [
            {"product": line.product, "quantity": line.quantity, "price": line.price}
            for line in typed.lines
        ]
        with self._file.writing() as writing:
            enter(
                writing,
                order_importer(),
                typed.rows,
                lambda: writing.record(
                    "order_entered", typed.order_no, {**facts, "lines": lines}
                ),
            )


def _member_id(reading: Reading, code: str) -> int:
    keys = member_ids(reading, [code])
    if code not in keys:
        raise NoSuchMember(member=code)
    return keys[code]


def _priced_lines(read: OrderTable) -> tuple[PreviewLine | None, ...]:
    """Price the lines whose product, day and quantity are known."""
    lines = read.lines
    found: list[PreviewLine | None] = [None] * len(lines.line)
    can_price = (lines.product_id != 0) & (lines.day != 0) & (lines.quantity != 0)
    rows = np.flatnonzero(can_price)
    priced = read.prices.priced(
        lines.product_id[rows], lines.day[rows], lines.own_price[rows]
    )
    for place, row in enumerate(rows.tolist()):
        price = int(priced.unit_price_toman[place])
        coefficient = int(priced.coefficient_milli[place])
        gross = int(lines.quantity[row]) * price
        found[row] = PreviewLine(
            unit_price_toman=price,
            coefficient_milli=coefficient,
            promotion_id=int(priced.promotion_id[place]),
            gross_toman=gross,
            points_micro=gross * coefficient,
        )
    return tuple(found)


def _discount(reading: Reading, read: OrderTable, points: int) -> tuple[int, int]:
    """Return the member's points before an order in its month, and its discount.

    An order without a number yet counts as the last one of its day.
    """
    if not len(read.lines.line) or not read.lines.day[0]:
        return 0, 0
    day, member_id = int(read.lines.day[0]), int(read.lines.member_id[0])
    period = Period.containing(number_day(day), jalali=True)
    key, _, earlier = order_points(reading, period, member_id)
    number = read.numbers[0]
    place = 0
    for row in orders_by_id(reading, key.tolist()):
        comes_before = (row.ordered_on, row.order_no) < (day, number)
        place += comes_before if number else row.ordered_on <= day
    try:
        values = values_in_force(reading, period)
    except NoValueYet:
        return 0, 0
    return _discount_at(place, points, earlier, values)


def _discount_at(
    place: int, points: int, earlier: IntColumn, values: FarhanValues
) -> tuple[int, int]:
    """Return the points before an order among those of its month, and its discount."""
    all_points = np.insert(earlier, place, points)
    discounts = order_discounts(np.zeros_like(all_points), all_points, values)
    return int(earlier[:place].sum()), int(discounts[place])
