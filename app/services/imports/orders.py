"""How does a file of orders become orders?

A file may hold millions of rows: they are read in chunks into columns of integers,
checked as columns, and written only when everything is right.
"""

from array import array
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.calendars import day_number, day_text, number_day
from app.engine.columns import BoolColumn, IntColumn, RowColumn, group_sums
from app.files import cells
from app.files.columns import Column
from app.files.csv_table import Chunk
from app.files.findings import Findings
from app.models.close import closed_through, live_closes
from app.models.farhan.row import closed_member_ids
from app.models.late_facts import late_order_nos
from app.models.member import MemberKeys, joining_days
from app.models.sale import (
    NewOrders,
    add_orders,
    are_countable,
    known_order_nos,
)
from app.models.writing import Reading
from app.progress import Progress
from app.services.imports.importers import Importer, Incoming, Rows, Taken
from app.services.imports.price_list import NO_PRICE, PriceList
from app.services.imports.rows import day, known, unit_price

_LARGEST_QUANTITY = 10**6


def order_importer() -> Importer:
    """Return how orders are imported."""
    return Importer(
        ("order_no", "date", "member", "product", "quantity"), ("price",), _take
    )


def quantity(text: str) -> int:
    """Read how many were ordered; negative for a return.

    Raises:
        ValueError: 0, too many, or no whole number.
    """
    number = cells.signed(text)
    if number == 0 or abs(number) > _LARGEST_QUANTITY:
        raise ValueError(
            f"a whole number up to {_LARGEST_QUANTITY}, below 0 for a return, not 0"
        )
    return number


@dataclass(frozen=True)
class OrderLines:
    """Rows of the file, columns of shape (rows,).

    Attributes:
        line: Line in the file.
        order_row: Order, counted as they turn up.
        member_id: Who ordered, 0 where the cell is refused.
        day: Day `YYYYMMDD`, 0 where the cell is refused.
        product_id: What, 0 where the cell is refused.
        quantity: How many, 0 where the cell is refused.
        own_price: Unit price given in the file, or -1.
    """

    line: IntColumn
    order_row: RowColumn
    member_id: IntColumn
    day: IntColumn
    product_id: IntColumn
    quantity: IntColumn
    own_price: IntColumn


class _Reader:
    """Reads the file into columns."""

    def __init__(self, members: MemberKeys, products: dict[str, int]) -> None:
        self.order_row: dict[str, int] = {}
        self._number = Column("order_no", cells.code, default="", optional=False)
        self._integers = (
            Column("member", known(members, "a member"), default=0, optional=False),
            Column("date", day, default=0, optional=False),
            Column("product", known(products, "a product"), default=0, optional=False),
            Column("quantity", quantity, default=0, optional=False),
            Column("price", unit_price, default=NO_PRICE, optional=True),
        )
        self._parts: list[tuple[IntColumn, ...]] = []

    def read(self, chunk: Chunk, findings: Findings) -> None:
        """Take the rows of one chunk."""
        numbers = self._number.read(chunk, findings)
        order_row = self.order_row
        rows = array("q")
        for number in numbers:
            row = order_row.get(number)
            if row is None:
                row = order_row[number] = len(order_row)
            rows.append(row)
        columns = (column.read(chunk, findings) for column in self._integers)
        self._parts.append(
            (
                np.array(chunk.lines, dtype=np.int64),
                np.frombuffer(rows, dtype=np.int64),
                *(np.array(column, dtype=np.int64) for column in columns),
            )
        )

    def lines(self) -> OrderLines:
        """Return all rows read."""
        empty = (np.zeros(0, dtype=np.int64),) * 7
        parts = zip(*(self._parts or [empty]), strict=True)
        return OrderLines(*(np.concatenate(part) for part in parts))


@dataclass(frozen=True)
class OrderTable:
    """Orders that were read and checked; the table that they came from has findings.

    Attributes:
        numbers: Number of each order, "" where the cell is refused.
        lines: Their lines.
        prices: What may be sold, and at which price.
    """

    numbers: list[str]
    lines: OrderLines
    prices: PriceList


def read_orders(
    table: Rows, reading: Reading, progress: Progress, *, are_late: bool = False
) -> OrderTable:
    """Read a table of orders and note everything that is wrong in its findings.

    Args:
        table: The table.
        reading: Where members and products are looked up.
        progress: Told how many rows are read.
        are_late: They are dated in closed months, and correct these; else in open
            ones.
    """
    prices = PriceList(reading)
    reader = _Reader(MemberKeys(reading), prices.by_code)
    for chunk in table.chunks():
        reader.read(chunk, table.findings)
        progress("file", table.position, table.size)
    lines = reader.lines()
    numbers = list(reader.order_row)
    check = _Check(lines, numbers, table.findings, prices)
    check.run(reading, are_late=are_late)
    return OrderTable(numbers, lines, prices)


def _take(incoming: Incoming) -> Taken:
    read = read_orders(incoming.table, incoming.writing.connection, incoming.progress)
    orders = None if len(incoming.table.findings) else priced_orders(read)
    if orders is not None and not are_countable(orders):
        expected = "amounts and points that add up to less than 4.6 million million"
        incoming.table.findings.add(0, "", "", f"{expected} million")

    def write(_event_seq: int) -> None:
        assert orders is not None
        total = len(read.numbers) + len(read.lines.line)
        add_orders(
            incoming.writing,
            orders,
            lambda rows: incoming.progress("writing", rows, total),
        )

    return Taken(len(read.lines.line), write)


def priced_orders(read: OrderTable) -> NewOrders:
    """Return orders that were found right, with what was in force on their days."""
    lines = read.lines
    _, first = np.unique(lines.order_row, return_index=True)
    priced = read.prices.priced(lines.product_id, lines.day, lines.own_price)
    return NewOrders(
        order_no=read.numbers,
        member_id=lines.member_id[first],
        ordered_on=lines.day[first],
        order_row=lines.order_row,
        product_id=lines.product_id,
        quantity=lines.quantity,
        unit_price_toman=priced.unit_price_toman,
        coefficient_milli=priced.coefficient_milli,
        promotion_id=priced.promotion_id,
    )


class _Check:
    """Checks the rows against each other and against the organisation."""

    def __init__(
        self,
        lines: OrderLines,
        numbers: list[str],
        findings: Findings,
        prices: PriceList,
    ) -> None:
        self.lines, self.numbers, self.findings = lines, numbers, findings
        self.prices = prices
        _, first = np.unique(lines.order_row, return_index=True)
        self.first = first

    def run(self, reading: Reading, *, are_late: bool) -> None:
        """Note everything that is wrong."""
        self._one_member_and_day()
        self._new_numbers(reading)
        self._may_be_sold()
        self._members_had_joined(reading)
        if are_late:
            self._closed_days(reading)
        else:
            self._open_days(reading)
            self._members_are_open(reading)

    def _refuse(
        self, rows: RowColumn, column: str, expected: str | Callable[[int], str]
    ) -> None:
        for row in rows.tolist():
            text = expected if isinstance(expected, str) else expected(row)
            self.findings.add_cell(int(self.lines.line[row]), column, text)

    def _one_member_and_day(self) -> None:
        lines = self.lines
        first = self.first[lines.order_row] if len(lines.line) else lines.line
        is_numbered = np.array([bool(number) for number in self.numbers], np.bool_)
        has_number = is_numbered[lines.order_row]
        for column, values in (("member", lines.member_id), ("date", lines.day)):
            is_other = (values != values[first]) & (values != 0) & (values[first] != 0)
            is_other &= has_number

            def expected(row: int, column: str = column) -> str:
                number = self.numbers[int(lines.order_row[row])]
                start = int(lines.line[first[row]])
                return f"one {column} for order {number}, as in line {start}"

            self._refuse(np.flatnonzero(is_other), column, expected)

    def _new_numbers(self, reading: Reading) -> None:
        taken = known_order_nos(reading, [number for number in self.numbers if number])
        taken |= late_order_nos(reading)
        rows = [row for row, number in enumerate(self.numbers) if number in taken]
        expected = "an order number that was not imported before"
        self._refuse(self.first[rows], "order_no", expected)

    def _open_days(self, reading: Reading) -> None:
        closed = closed_through(reading)
        if closed is None:
            return
        last_day = day_number(closed.last_day)
        rows = np.flatnonzero((self.lines.day <= last_day) & (self.lines.day != 0))
        self._refuse(rows, "date", f"a day after {closed}, the last closed month")

    def _closed_days(self, reading: Reading) -> None:
        closes = live_closes(reading)
        if not closes:
            every_row = np.flatnonzero(self.lines.day)
            self._refuse(every_row, "date", "a day of a closed month; none is closed")
            return
        first, last = closes[0].period, closes[-1].period
        start, end = day_number(first.first_day), day_number(last.last_day)
        is_outside = (self.lines.day < start) | (self.lines.day > end)
        rows = np.flatnonzero(is_outside & (self.lines.day != 0))
        self._refuse(rows, "date", f"a day of a closed month, from {first} to {last}")

    def _may_be_sold(self) -> None:
        lines = self.lines
        rows = np.flatnonzero(lines.product_id)
        product, on = lines.product_id[rows], lines.day[rows]
        unlicensed = rows[~self.prices.is_licensed(product)]
        self._refuse(unlicensed, "product", "a product with a supply licence")
        off_sale = ~self.prices.is_on_sale(product, on) & (on != 0)
        off_sale &= lines.quantity[rows] > 0
        self._refuse(rows[off_sale], "product", self._days_of_sale)

    def _days_of_sale(self, row: int) -> str:
        product = self.prices.product(int(self.lines.product_id[row]))
        start, end = (_shown(day or 0) for day in (product.from_on, product.to_on))
        return f"a product sold on that day; this pack is sold from {start} to {end}"

    def _members_had_joined(self, reading: Reading) -> None:
        lines = self.lines
        known_rows = np.flatnonzero((lines.member_id != 0) & (lines.day != 0))
        whom, place = np.unique(lines.member_id[known_rows], return_inverse=True)
        joined = joining_days(reading, whom)[place]
        is_early = lines.day[known_rows] < joined
        start = dict(
            zip(known_rows[is_early].tolist(), joined[is_early].tolist(), strict=True)
        )

        def expected(row: int) -> str:
            return f"a day from {_shown(start[row])} on, when the member joined"

        self._refuse(known_rows[is_early], "date", expected)

    def _members_are_open(self, reading: Reading) -> None:
        lines = self.lines
        whom = np.unique(lines.member_id[lines.member_id != 0])
        only = int(whom[0]) if len(whom) == 1 else 0
        closed = np.isin(lines.member_id, closed_member_ids(reading, only))
        buys = self._is_purchase()[lines.order_row] & closed
        firsts = self.first[buys[self.first]] if len(lines.line) else lines.line
        self._refuse(
            firsts, "member", "a member who is not closed; reopen this one first"
        )

    def _is_purchase(self) -> BoolColumn:
        """Tell which orders have a gross amount above 0."""
        lines = self.lines
        rows = np.flatnonzero((lines.product_id != 0) & (lines.day != 0))
        price = self.prices.priced(
            lines.product_id[rows], lines.day[rows], lines.own_price[rows]
        ).unit_price_toman
        gross = group_sums(
            lines.order_row[rows], lines.quantity[rows] * price, len(self.numbers)
        )
        return gross > 0


def _shown(number: int) -> str:
    return day_text(number_day(number), jalali=True)
