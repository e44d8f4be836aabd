"""What did each member buy in the period, and who is qualified by it?"""

from dataclasses import dataclass

import numpy as np

from app.engine.columns import BoolColumn, IntColumn, RowColumn, group_sums
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
        first_order_micro: Points of the first order of the period, never negative;
            0 for members who had an order in an earlier period.
    """

    gross_toman: IntColumn
    points_micro: IntColumn
    has_order: BoolColumn
    has_starter_order: BoolColumn
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
    return Purchases(
        gross_toman=group_sums(order_row, orders.gross_toman, count),
        points_micro=group_sums(order_row, orders.points_micro, count),
        has_order=_any_by_row(order_row[is_order], count),
        has_starter_order=_any_by_row(
            order_row[orders.gross_toman > values.starter_order_toman], count
        ),
        first_order_micro=_first_order_points(members, orders, order_row),
    )


def _any_by_row(rows: RowColumn, count: int) -> BoolColumn:
    found = np.zeros(count, dtype=bool)
    found[rows] = True
    return found


def _first_order_points(
    members: MemberFacts, orders: OrderFacts, order_row: RowColumn
) -> IntColumn:
    points = np.zeros(len(members.member_id), dtype=np.int64)
    candidates = np.flatnonzero(
        (orders.gross_toman > 0) & ~members.had_order[order_row]
    )
    rows, day = order_row[candidates], orders.day[candidates]
    first_day = np.full(len(points), np.iinfo(np.int64).max)
    np.minimum.at(first_day, rows, day)
    candidates = candidates[day == first_day[rows]]
    by_number = np.lexsort((orders.number_rank[candidates], order_row[candidates]))
    candidates = candidates[by_number]
    rows = order_row[candidates]
    is_first = np.append(True, rows[1:] != rows[:-1])[: len(rows)]
    firsts = candidates[is_first]
    points[order_row[firsts]] = np.maximum(orders.points_micro[firsts], 0)
    return points


def is_qualified(
    members: MemberFacts, gross_toman: IntColumn, month: int, values: FarhanValues
) -> BoolColumn:
    """Tell who is a qualified representative of the period.

    Source: Farhan plan, section 2.
    """
    return (
        members.is_representative
        & ~members.is_closed
        & (members.joined_month <= month)
        & (gross_toman >= values.qualifying_sales_toman)
    )


def retail_value(points_micro: IntColumn, scale: RetailScale) -> IntColumn:
    """Return R(F(x)): the retail value of points, rounded half up.

    Args:
        points_micro: Points in millionths; below 0 counts as 0.
        scale: Bands and rates of one month.

    Returns:
        Whole toman.

    Source: Farhan plan, sections 5 and 6.
    """
    points = np.maximum(points_micro, 0)
    bands = zip((*scale.band_ends_micro, None), scale.band_rates_bp, strict=True)
    is_below = points < scale.threshold_micro
    whole, rest = _parts(np.where(is_below, points, 0), scale.below_bp)
    banded = np.where(is_below, 0, points)
    start = 0
    for end, rate in bands:
        more_whole, more_rest = _parts(np.clip(banded, start, end) - start, rate)
        whole += more_whole
        rest += more_rest
        start = end or start
    return whole + (rest + LINE_DIVISOR // 2) // LINE_DIVISOR


def _parts(points: IntColumn, rate_bp: int) -> tuple[IntColumn, IntColumn]:
    """Split `points * rate` into whole toman and a rest, far from int64's limit."""
    points = np.maximum(points, 0)
    return points // LINE_DIVISOR * rate_bp, points % LINE_DIVISOR * rate_bp
