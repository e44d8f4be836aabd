"""Who ordered what, and when?

An order keeps its totals beside its lines: gross amount before discounts in toman
and sales points in millionths, both negative for a return.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
)

from app.calendars import Period
from app.engine.columns import IntColumn, RowColumn, group_sums
from app.models.base import Guard, guarded, metadata
from app.models.bulk import (
    insert_rows,
    read_columns,
    select_in,
    stream_rows,
)
from app.models.months import day_check, months_of_days, period_check, period_numbers
from app.models.writing import Writing
from app.records.sales import OrderLineRow, OrderRow

_LARGEST = float(2**62)

sale_order = guarded(
    Table(
        "sale_order",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("order_no", Text, nullable=False, unique=True),
        Column("member_id", ForeignKey("member.id"), nullable=False),
        Column("ordered_on", Integer, nullable=False),
        Column("period", Integer, nullable=False, index=True),
        Column("gross_toman", Integer, nullable=False),
        Column("points_micro", Integer, nullable=False),
        CheckConstraint("order_no <> '' AND instr(order_no, char(10)) = 0"),
        day_check("ordered_on"),
        period_check("period"),
        Index("sale_order_of_member", "member_id", "ordered_on"),
        sqlite_strict=True,
    ),
    Guard.LOCKED_BY_CLOSE,
)

order_line = guarded(
    Table(
        "order_line",
        metadata,
        Column("order_id", ForeignKey("sale_order.id"), primary_key=True),
        Column("line", Integer, primary_key=True),
        Column("product_id", ForeignKey("product.id"), nullable=False),
        Column("quantity", Integer, nullable=False),
        Column("unit_price_toman", Integer, nullable=False),
        Column("coefficient_milli", Integer, nullable=False),
        Column("promotion_id", ForeignKey("promotion.id")),
        CheckConstraint("line > 0 AND quantity <> 0"),
        CheckConstraint("unit_price_toman >= 0 AND coefficient_milli >= 0"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.LOCKED_BY_CLOSE,
)


@dataclass(frozen=True)
class NewOrders:
    """Orders to be entered, and their lines in any order.

    Attributes:
        order_no: Number of each order, unique, shape (orders,).
        member_id: Who ordered, shape (orders,).
        ordered_on: Day `YYYYMMDD` of an open period, shape (orders,).
        order_row: Order of each line, shape (lines,).
        product_id: What, shape (lines,).
        quantity: How many; negative for a return, never 0, shape (lines,).
        unit_price_toman: Price in force on the day, shape (lines,).
        coefficient_milli: Coefficient in force, in thousandths, shape (lines,).
        promotion_id: The promotion in force, 0 for none, shape (lines,).
    """

    order_no: Sequence[str]
    member_id: IntColumn
    ordered_on: IntColumn
    order_row: RowColumn
    product_id: IntColumn
    quantity: IntColumn
    unit_price_toman: IntColumn
    coefficient_milli: IntColumn
    promotion_id: IntColumn


class AmountTooLarge(ValueError):
    """An order's amount or points can't be counted exactly."""


def add_orders(
    writing: Writing,
    orders: NewOrders,
    progress: Callable[[int], None] | None = None,
) -> range:
    """Enter orders with their lines and totals and return their keys.

    Args:
        writing: The transaction.
        orders: Checked rows.
        progress: Told now and then how many rows (orders and lines) stand.

    Raises:
        AmountTooLarge: Amounts or points add up to 2**62 or more.
    """
    connection = writing.connection
    last = connection.exec_driver_sql("SELECT max(id) FROM sale_order").scalar_one()
    keys = range((last or 0) + 1, (last or 0) + 1 + len(orders.order_no))
    gross, points = order_totals(orders)
    months = months_of_days(orders.ordered_on, jalali=True)
    insert_rows(
        connection,
        "sale_order",
        (
            *("id", "order_no", "member_id", "ordered_on", "period"),
            *("gross_toman", "points_micro"),
        ),
        [
            *(keys, orders.order_no, orders.member_id, orders.ordered_on),
            *(period_numbers(months), gross, points),
        ],
        progress,
    )
    after_orders = progress and (lambda lines: progress(len(keys) + lines))
    _add_lines(connection, orders, keys.start, after_orders)
    return keys


def known_order_nos(connection: Connection, order_nos: Sequence[str]) -> set[str]:
    """Return which of some order numbers stand already."""
    query = "SELECT order_no FROM sale_order WHERE order_no IN ({keys})"
    return {row[0] for row in select_in(connection, query, order_nos)}


def orders_of_period(connection: Connection, period: Period) -> Iterator[OrderRow]:
    """Yield the orders of a period by day and number, without holding them all."""
    clause = "WHERE o.period = ? ORDER BY o.ordered_on, o.order_no"
    return _orders(connection, clause, (period.number,))


def orders_of_members(
    connection: Connection, keys: Sequence[int], period: Period
) -> dict[int, list[OrderRow]]:
    """Return the orders of some members in a period, each by day and number."""
    query = f"""
    SELECT o.id, o.order_no, o.ordered_on, o.member_id, m.code, o.gross_toman,
      o.points_micro
    FROM sale_order o JOIN member m ON m.id = o.member_id
    WHERE o.member_id IN ({{keys}}) AND +o.period = {period.number:d}
    """  # noqa: S608 - names and numbers of this program
    found: dict[int, list[OrderRow]] = {key: [] for key in keys}
    for row in select_in(connection, query, keys):
        order = OrderRow(*row)
        found[order.member_id].append(order)
    for own in found.values():
        own.sort(key=lambda order: (order.ordered_on, order.order_no))
    return found


def orders_by_id(connection: Connection, keys: Sequence[int]) -> list[OrderRow]:
    """Return some orders in the order of their keys as given."""
    query = """
    SELECT o.id, o.order_no, o.ordered_on, o.member_id, m.code, o.gross_toman,
      o.points_micro
    FROM sale_order o JOIN member m ON m.id = o.member_id WHERE o.id IN ({keys})
    """
    found = {row[0]: OrderRow(*row) for row in select_in(connection, query, keys)}
    return [found[key] for key in keys]


def order_by_no(connection: Connection, order_no: str) -> OrderRow | None:
    """Return the order of a number, or None."""
    found = list(_orders(connection, "WHERE o.order_no = ?", (order_no,)))
    return found[0] if found else None


def place_among_own(connection: Connection, order: OrderRow, period: Period) -> int:
    """Return how many orders of its member a close of its period reads before it."""
    query = """
    SELECT count(*) FROM sale_order WHERE member_id = ? AND +period = ? AND id < ?
    """
    parameters = (order.member_id, period.number, order.id)
    return int(connection.exec_driver_sql(query, parameters).scalar_one())


def lines_of_order(connection: Connection, order_id: int) -> list[OrderLineRow]:
    """Return the lines of an order, first line first."""
    query = """
    SELECT l.line, p.code, p.name, l.quantity, l.unit_price_toman,
      l.coefficient_milli, l.promotion_id
    FROM order_line l JOIN product p ON p.id = l.product_id
    WHERE l.order_id = ? ORDER BY l.line
    """
    rows = connection.exec_driver_sql(query, (order_id,))
    return [OrderLineRow(*row) for row in rows]


def order_points(
    connection: Connection, period: Period, member_id: int | None = None
) -> tuple[IntColumn, IntColumn, IntColumn]:
    """Return key, member key and points of the orders of a period, by day and number.

    With a member, only those of this one.
    """
    whose = "" if member_id is None else "AND member_id = ?"
    query = f"""
    SELECT id, member_id, points_micro FROM sale_order
    WHERE {"period" if member_id is None else "+period"} = ? {whose}
    ORDER BY ordered_on, order_no
    """  # noqa: S608 - names of this program
    parameters = (period.number,) if member_id is None else (period.number, member_id)
    key, member, points = read_columns(connection, query, parameters, 3)
    return key, member, points


def first_order_day(connection: Connection, member_id: int) -> int | None:
    """Return the day `YYYYMMDD` of a member's first order or return, None for none."""
    query = "SELECT min(ordered_on) FROM sale_order WHERE member_id = ?"
    first: int | None = connection.exec_driver_sql(query, (member_id,)).scalar_one()
    return first


def faulty_orders(connection: Connection, period: Period) -> list[str]:
    """Return the orders of a period whose totals are not the sums of their lines."""
    query = """
    SELECT o.order_no FROM sale_order o LEFT JOIN order_line l ON l.order_id = o.id
    WHERE o.period = ? GROUP BY o.id
    HAVING o.gross_toman IS NOT sum(l.quantity * l.unit_price_toman)
      OR o.points_micro IS NOT
        sum(l.quantity * l.unit_price_toman * l.coefficient_milli)
    ORDER BY o.order_no
    """
    return [row[0] for row in connection.exec_driver_sql(query, (period.number,))]


def are_countable(orders: NewOrders) -> bool:
    """Return whether amounts and points add up to less than 2**62."""
    amount = np.abs(orders.quantity).astype(np.float64) * orders.unit_price_toman
    points = amount * orders.coefficient_milli
    return bool(amount.sum() < _LARGEST and points.sum() < _LARGEST)


def order_totals(orders: NewOrders) -> tuple[IntColumn, IntColumn]:
    """Return gross amount and points of each order, exactly.

    Raises:
        AmountTooLarge: Amounts or points add up to 2**62 or more.
    """
    if not are_countable(orders):
        raise AmountTooLarge
    count = len(orders.order_no)
    line_gross = orders.quantity * orders.unit_price_toman
    line_points = line_gross * orders.coefficient_milli
    return (
        group_sums(orders.order_row, line_gross, count),
        group_sums(orders.order_row, line_points, count),
    )


def _add_lines(
    connection: Connection,
    orders: NewOrders,
    first_id: int,
    progress: Callable[[int], None] | None,
) -> None:
    by_order = np.argsort(orders.order_row, kind="stable")
    row = orders.order_row[by_order]
    start = np.searchsorted(row, row, side="left")
    promotion = orders.promotion_id[by_order]
    columns = (
        orders.product_id,
        orders.quantity,
        orders.unit_price_toman,
        orders.coefficient_milli,
    )
    insert_rows(
        connection,
        "order_line",
        (
            *("order_id", "line", "product_id", "quantity", "unit_price_toman"),
            *("coefficient_milli", "promotion_id"),
        ),
        [
            *(first_id + row, np.arange(len(row)) - start + 1),
            *(column[by_order] for column in columns),
            [key or None for key in promotion.tolist()],
        ],
        progress,
    )


def _orders(
    connection: Connection, clause: str, parameters: Sequence[object]
) -> Iterator[OrderRow]:
    query = f"""
    SELECT o.id, o.order_no, o.ordered_on, o.member_id, m.code, o.gross_toman,
      o.points_micro
    FROM sale_order o JOIN member m ON m.id = o.member_id {clause}
    """  # noqa: S608 - names of this program
    for row in stream_rows(connection, query, parameters):
        yield OrderRow(*row)
