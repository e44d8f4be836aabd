"""Which retail discount does each invoice of a month give?"""

import numpy as np

from app.engine.columns import IntColumn
from app.engine.farhan.plan import FarhanValues
from app.engine.farhan.points import retail_value


def order_discounts(
    member_id: IntColumn, points_micro: IntColumn, values: FarhanValues
) -> IntColumn:
    """Return the discount of each order; negative for a return.

    Each gives what the value of its member's month rises by with it, so that the
    discounts of a month add up to the value of its net points.

    Args:
        member_id: Who ordered, orders by day and number, shape (orders,).
        points_micro: Points of each order, signed, shape (orders,).
        values: The plan's numbers.

    Returns:
        Whole toman, shape (orders,).

    Source: Farhan plan, section 5.
    """
    by_member = np.argsort(member_id, kind="stable")
    member, points = member_id[by_member], points_micro[by_member]
    total = np.cumsum(points)
    is_first = np.append(True, member[1:] != member[:-1])[: len(member)]
    start = np.maximum.accumulate(np.where(is_first, np.arange(len(member)), 0))
    after = total - (total - points)[start]
    value_after = retail_value(after, values.retail[0])
    value_before = retail_value(after - points, values.retail[0])
    discounts = np.empty_like(points)
    discounts[by_member] = value_after - value_before
    return discounts
