"""What does a close say about each member of the downline?

Every figure is read from what a close keeps; nothing is worked out anew. Only what
the tree itself says is counted here: levels, generations, who is above whom.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from app.downline.chains import marked_above
from app.downline.index import DownlineIndex, index_of_rows
from app.engine.columns import NO_ROW, BoolColumn, IntColumn, RowColumn
from app.engine.tree import nearest_marked


class Amount(StrEnum):
    """Figures with a size: points in millionths, money in toman or cents."""

    PERSONAL = "personal"
    TEAM = "team"
    GROUP = "group"
    PAID = "paid"
    EARNED = "earned"
    CREDIT = "credit"
    GROWTH = "growth"
    CAMPAIGNS = "campaigns"


POINTS = frozenset({Amount.PERSONAL, Amount.TEAM, Amount.GROUP, Amount.GROWTH})
"""Figures in millionths of a point; the others are money, but for what is counted."""
COUNTED = frozenset({Amount.CAMPAIGNS})
"""Figures that count something: the campaigns begun that a member takes part in."""


class Status(StrEnum):
    """How a member stands; the later one is the more noticeable."""

    UNKNOWN = "unknown"
    LEFT = "left"
    CLOSED = "closed"
    CUSTOMER = "customer"
    LAPSED = "lapsed"
    PAUSED = "paused"
    TRIAL = "trial"
    ACTIVE = "active"


STATUSES = tuple(Status)


@dataclass(frozen=True)
class Measures:
    """One value a row of the index, columns of shape (members,).

    Attributes:
        rank: Rank of the month, 0 for none.
        is_qualified: Counts in the month's compressed tree.
        is_head: Heads a generation of its own.
        upline: Row of the nearest qualified upline, which is paid for the member; -1
            for none.
        status: Position in `STATUSES`.
        joined_on: Day `YYYYMMDD`.
        amounts: The figures that the plan keeps.
    """

    rank: IntColumn
    is_qualified: BoolColumn
    is_head: BoolColumn
    upline: RowColumn
    status: IntColumn
    joined_on: IntColumn
    amounts: Mapping[Amount, IntColumn]

    def amount(self, amount: Amount) -> IntColumn:
        """Return a figure of every member, 0 where the plan does not keep it."""
        kept = self.amounts.get(amount)
        return np.zeros_like(self.rank) if kept is None else kept


def generations(index: DownlineIndex, is_head: BoolColumn) -> IntColumn:
    """Count the generation heads at or above each member.

    A head and everybody below it down to the next heads are one generation; whoever
    has no head above is generation 0.
    """
    return marked_above(index.end, is_head)


def groups(index: DownlineIndex, is_head: BoolColumn) -> RowColumn:
    """Return the row of the head of each member's break-away group, -1 for none."""
    return nearest_marked(index.parent, is_head)


def compressed(index: DownlineIndex, measures: Measures) -> DownlineIndex:
    """Return the downline with only the qualified, each below its paid upline.

    Args:
        index: The downline.
        measures: The close, which says who is the nearest qualified upline.

    Returns:
        An index whose `given_row` is the row of the member in `index`.
    """
    rows = np.flatnonzero(measures.is_qualified)
    place = np.full(len(index) + 1, NO_ROW, dtype=np.int64)
    place[rows] = np.arange(len(rows))
    parent = place[measures.upline[rows]]
    return index_of_rows(index.member_id[rows], rows, parent)
