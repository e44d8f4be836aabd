"""What does a close have to know of the orders of its month?"""

from collections.abc import Sequence

import numpy as np
from sqlalchemy import Connection

from app.calendars import Period
from app.engine.columns import IntColumn, RowColumn
from app.engine.farhan.inputs import OrderFacts
from app.models.bulk import read_columns, select_in
from app.models.late_facts import LateOrder


def order_facts(
    connection: Connection, period: Period, late: Sequence[LateOrder] = ()
) -> OrderFacts:
    """Read what a close needs of the orders of a period.

    Args:
        connection: Where to read.
        period: The period.
        late: Orders that were found out late, of any period; those of this one stand
            after the others.
    """
    query = """
    SELECT id, member_id, ordered_on, gross_toman, points_micro
    FROM sale_order WHERE period = ? ORDER BY id
    """
    columns = read_columns(connection, query, (period.number,), 5)
    key = columns[0]
    own_late = [order for order in late if order.period == period]
    member_id, day, gross, points = (
        np.concatenate([column, np.array(late_column, np.int64)])
        for column, late_column in zip(
            columns[1:],
            (
                [order.member_id for order in own_late],
                [order.day for order in own_late],
                [order.gross_toman for order in own_late],
                [order.points_micro for order in own_late],
            ),
            strict=True,
        )
    )
    numbers = [order.order_no for order in own_late]
    ties = _ties(member_id, day, gross)
    return OrderFacts(
        member_id=member_id,
        day=day,
        number_rank=_number_ranks(connection, key, numbers, ties),
        gross_toman=gross,
        points_micro=points,
    )


def _ties(member_id: IntColumn, day: IntColumn, gross_toman: IntColumn) -> RowColumn:
    """Return the rows of purchases that share their member's first day of purchase.

    Only among them does the number decide which order was the first.
    """
    bought = np.flatnonzero(gross_toman > 0)
    whose, when = member_id[bought], day[bought]
    members = int(member_id.max(initial=0)) + 1
    first_day = np.full(members, np.iinfo(np.int64).max)
    np.minimum.at(first_day, whose, when)
    is_first = when == first_day[whose]
    orders = np.bincount(whose[is_first], minlength=members)
    rows: RowColumn = bought[is_first & (orders[whose] > 1)]
    return rows


def _number_ranks(
    connection: Connection, order_id: IntColumn, late: list[str], rows: RowColumn
) -> IntColumn:
    """Rank some orders by number, late ones after all keys; 0 for all others."""
    count = len(order_id)
    ranks = np.zeros(count + len(late), np.int64)
    query = "SELECT id, order_no FROM sale_order WHERE id IN ({keys})"
    keys = order_id[rows[rows < count]].tolist()
    found = {row[0]: row[1] for row in select_in(connection, query, keys)}
    numbers = [
        found[int(order_id[row])] if row < count else late[row - count]
        for row in rows.tolist()
    ]
    by_number = sorted(range(len(numbers)), key=numbers.__getitem__)
    ranks[rows[by_number]] = np.arange(1, len(rows) + 1)
    return ranks
