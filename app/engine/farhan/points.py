"""What did each member buy in the period, and who is qualified by it?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.engine.columns import NO_ROW, BoolColumn, IntColumn, RowColumn, group_sums
from app.engine.farhan.inputs import MemberFacts, OrderFacts
from app.engine.farhan.plan import FarhanValues, RetailScale
from app.engine.money import LINE_DIVISOR


@dataclass(frozen=True)
class Purchases:
    """The period's orders by member, columns of shape (members,).

    Attributes:
        gross_toman: Before discounts, net of returns.
        points_micro: Net of returns, signed.
        has_order: At least one order above 0.
        has_starter_order: At least one order above the starter limit.
        first_order: Row of the first order ever among the orders, -1 for none: also
            for members who had one in an earlier period.
        first_order_micro: Points of that order, never negative.
    """

    gross_toman: IntColumn
    points_micro: IntColumn
    has_order: BoolColumn
    has_starter_order: BoolColumn
    first_order: RowColumn
    first_order_micro: IntColumn


def purchases(
    members: MemberFacts,
    orders: OrderFacts,
    order_row: RowColumn,
    values: FarhanValues,
) -> Purchases:
    """Gather the orders of the period by member.

    Args:
        members: Rows of the members.
        orders: Orders of the period.
        order_row: Member row of each order.
        values: The plan's numbers.

    Source: Farhan plan, sections 2 and 7.
    """
    count = len(members.member_id)
    is_order = orders.gross_toman > 0
    first = _first_orders(members, orders, order_row)
    return Purchases(
        gross_toman=group_sums(order_row, orders.gross_toman, count),
        points_micro=group_sums(order_row, orders.points_micro, count),
        has_order=_any_by_row(order_row[is_order], count),
        has_starter_order=_any_by_row(
            order_row[orders.gross_toman > values.starter_order_toman], count
        ),
        first_order=first,
        first_order_micro=np.maximum(np.append(orders.points_micro, 0)[first], 0),
    )


def _any_by_row(rows: RowColumn, count: int) -> BoolColumn:
    found = np.zeros(count, dtype=bool)
    found[rows] = True
    return found


def _first_orders(
    members: MemberFacts, orders: OrderFacts, order_row: RowColumn
) -> RowColumn:
    first = np.full(len(members.member_id), NO_ROW, dtype=np.int64)
    candidates = np.flatnonzero(
        (orders.gross_toman > 0) & ~members.had_order[order_row]
    )
    rows, day = order_row[candidates], orders.day[candidates]
    first_day = np.full(len(first), np.iinfo(np.int64).max)
    np.minimum.at(first_day, rows, day)
    candidates = candidates[day == first_day[rows]]
    by_number = np.lexsort((orders.number_rank[candidates], order_row[candidates]))
    candidates = candidates[by_number]
    rows = order_row[candidates]
    is_first = np.append(True, rows[1:] != rows[:-1])[: len(rows)]
    firsts = candidates[is_first]
    first[order_row[firsts]] = firsts
    return first


QualifyingCondition = Literal["joined", "representative", "open", "sales"]


def qualifying_conditions(
    members: MemberFacts, gross_toman: IntColumn, month: int, values: FarhanValues
) -> dict[QualifyingCondition, BoolColumn]:
    """Tell who meets each condition of a qualified representative.

    Source: Farhan plan, section 2.
    """
    return {
        "joined": members.joined_month <= month,
        "representative": members.is_representative,
        "open": ~members.is_closed,
        "sales": gross_toman >= values.qualifying_sales_toman,
    }


def is_qualified(
    members: MemberFacts, gross_toman: IntColumn, month: int, values: FarhanValues
) -> BoolColumn:
    """Tell who is a qualified representative of the period: who meets them all."""
    conditions = qualifying_conditions(members, gross_toman, month, values)
    qualified: BoolColumn = np.logical_and.reduce(list(conditions.values()))
    return qualified


def points_by_rate(
    points_micro: IntColumn, scale: RetailScale
) -> Iterator[tuple[IntColumn, int]]:
    """Split points by the rate at which F pays them, the lowest band first.

    Args:
        points_micro: Points in millionths; below 0 counts as 0.
        scale: Bands and rates of one month.

    Yields:
        Points, and their rate in basis points.

    Source: Farhan plan, sections 5 and 6.
    """
    points = np.maximum(points_micro, 0)
    is_below = points < scale.threshold_micro
    yield np.where(is_below, points, 0), scale.below_bp
    banded = np.where(is_below, 0, points)
    start = 0
    bands = zip((*scale.band_ends_micro, None), scale.band_rates_bp, strict=True)
    for end, rate in bands:
        yield np.clip(banded, start, end) - start, rate
        start = end or start


def retail_value(points_micro: IntColumn, scale: RetailScale) -> IntColumn:
    """Return R(F(x)): the retail value of points, rounded half up, in whole toman.

    Each product is split into whole toman and a rest, far from int64's limit.

    Source: Farhan plan, sections 5 and 6.
    """
    whole = np.zeros_like(points_micro)
    rest = np.zeros_like(points_micro)
    for points, rate in points_by_rate(points_micro, scale):
        whole += points // LINE_DIVISOR * rate
        rest += points % LINE_DIVISOR * rate
    return whole + (rest + LINE_DIVISOR // 2) // LINE_DIVISOR
