"""Which condition of a bonus does a member fail first, and by how much?"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.engine.columns import BoolColumn, IntColumn, taken
from app.engine.farhan.bonuses import rate_rows
from app.engine.farhan.explain_line import (
    bearing,
    counting,
    has_own_group_only,
    retail_account,
)
from app.engine.farhan.places import Below, Places
from app.engine.farhan.points import QualifyingCondition, qualifying_conditions
from app.engine.farhan.result import LineKind
from app.engine.farhan.workings import Workings

ReasonCode = Literal[
    "not_joined",
    "customer",
    "member_closed",
    "sales_below",
    "no_points",
    "first_month",
    "rounds_to_zero",
    "no_rank",
    "rank_not_paid",
    "count_short",
    "level_not_paid",
    "nobody_below",
    "nobody_counts",
    "no_points_below",
    "no_first_order",
    "no_head_below",
    "behind_head",
    "too_far",
    "no_points_at_level",
]
"""What fails; what `required` and `actual` count is said by the code:

not_joined: month numbers. sales_below: toman. no_points, no_points_below,
rounds_to_zero: millionths of a point. first_month: months. no_rank, rank_not_paid:
rank numbers, `required` the lowest rank above that is paid, 0 for none. count_short:
periods. level_not_paid: levels. nobody_below, nobody_counts: members. no_head_below,
behind_head: generations. too_far, no_points_at_level: levels.
"""


@dataclass(frozen=True)
class Reason:
    """The first condition that failed: what it asks for, and what there is."""

    code: ReasonCode
    required: int = 0
    actual: int = 0

    @property
    def missing(self) -> int:
        """What is missing, 0 where the condition is no amount."""
        return max(0, self.required - self.actual)


_CODES: dict[QualifyingCondition, ReasonCode] = {
    "joined": "not_joined",
    "representative": "customer",
    "open": "member_closed",
    "sales": "sales_below",
}


def why_not_qualified(work: Workings, row: int) -> Reason | None:
    """Return why a member is not qualified, None for who is.

    Source: Farhan plan, section 2.
    """
    if work.result.members.is_qualified[row]:
        return None
    facts = work.facts
    members = taken(work.members, np.array([row]))
    gross = work.bought.gross_toman[row : row + 1]
    conditions = qualifying_conditions(members, gross, facts.month, facts.values)
    failed = next((name for name, holds in conditions.items() if not holds[0]), None)
    if failed is None:
        return None
    amounts = {
        "joined": (facts.month, int(members.joined_month[0])),
        "sales": (facts.values.qualifying_sales_toman, int(gross[0])),
    }
    return Reason(_CODES[failed], *amounts.get(failed, (0, 0)))


def why_no_line(
    work: Workings, places: Places, row: int, kind: LineKind, level: int = 0
) -> Reason:
    """Return why a member has no line of a kind, at a level or at any.

    Args:
        work: The close.
        places: Places of its members.
        row: The member, who has no such line.
        kind: Kind of line.
        level: Level or generation; 0 for all.
    """
    if kind == LineKind.RETAIL_DISCOUNT:
        return _why_no_value(work, row, int(work.bought.points_micro[row]))
    unqualified = why_not_qualified(work, row)
    if unqualified is not None:
        return unqualified
    if kind == LineKind.RETAIL_INCENTIVE:
        return _why_no_incentive(work, row)
    if kind == LineKind.PERSISTENCE:
        return _why_no_award(work, row)
    return why_not_paid(work, row, kind, level) or _why_no_base(
        work, places, row, kind, level
    )


def _why_no_value(work: Workings, row: int, points: int) -> Reason:
    if not work.result.members.is_present[row]:
        return Reason(
            "not_joined", work.facts.month, int(work.members.joined_month[row])
        )
    if points <= 0:
        return Reason("no_points", 1, points)
    return Reason("rounds_to_zero", points, points)


def _why_no_incentive(work: Workings, row: int) -> Reason:
    points = int(work.bought.points_micro[row])
    if points <= 0:
        return Reason("no_points", 1, points)
    place = int(work.earnings.network.qualified_before[row])
    month = int(work.earnings.incentive_month[place])
    if retail_account(work, row, month).month == 1:
        return Reason("first_month", 2, 1)
    return Reason("rounds_to_zero", points, points)


def _why_no_award(work: Workings, row: int) -> Reason:
    """Return why the persistence bonus is not paid.

    Source: Farhan plan, section 10.
    """
    values = work.facts.values
    rank = int(work.result.members.rank[row])
    paid = [number for number, cash in enumerate(values.award_toman) if cash > 0]
    if rank not in paid:
        return _rank_reason(rank, paid)
    return Reason("count_short", values.award_periods, periods_at_rank(work, row))


def periods_at_rank(work: Workings, row: int) -> int:
    """Return how often a member's rank of the period counts since its last award.

    This period included; 0 for who has no such rank, and for who was awarded.
    """
    tallies = work.result.tallies
    key, rank = int(work.members.member_id[row]), int(work.result.members.rank[row])
    first, last = np.searchsorted(tallies.member_id, [key, key + 1])
    held = np.flatnonzero(tallies.rank[first:last] == rank)
    return int(tallies.periods[first + held[0]]) if len(held) else 0


def _rank_reason(rank: int, paid: list[int]) -> Reason:
    above = next((number for number in paid if number > rank), 0)
    return Reason("rank_not_paid" if rank else "no_rank", above, rank)


def why_not_paid(
    work: Workings, row: int, kind: LineKind, level: int = 0
) -> Reason | None:
    """Return why the rank of a qualified member pays nothing at a level, or at all.

    None if it pays. Whoever is refused by rank, nobody else gets it instead.
    """
    rows = rate_rows(kind, work.facts.values, work.facts.options)
    rank = int(work.result.members.rank[row])
    rates = rows[rank] if rank < len(rows) else ()
    if not any(rates):
        return _rank_reason(rank, [n for n, rates in enumerate(rows) if any(rates)])
    if level > len(rates) or (level and not rates[level - 1]):
        return Reason("level_not_paid", level, len(rates))
    return None


def _why_no_base(
    work: Workings, places: Places, row: int, kind: LineKind, level: int
) -> Reason:
    below = bearing(work, places, row, kind)
    levels = counting(work, row, kind, below)
    rates = rate_rows(kind, work.facts.values, work.facts.options)[
        int(work.result.members.rank[row])
    ]
    wanted = _is_wanted(levels, level, len(rates))
    if wanted.any():
        points = below.sum_where(wanted)
        return Reason("rounds_to_zero", points, points)
    if not len(below.member_row):
        return _why_nothing_below(work, places, row, kind)
    if kind == LineKind.GENERATION:
        return _why_no_generation(work, below, level, len(rates))
    near = _is_wanted(below.distance, level, len(rates))
    if kind == LineKind.MULTILEVEL and has_own_group_only(work, row) and near.any():
        return Reason("behind_head", 0, int(below.generation[near].min()))
    return Reason("no_points_at_level", level or len(rates), int(below.distance.min()))


def _is_wanted(levels: IntColumn, level: int, deepest: int) -> BoolColumn:
    return levels == level if level else (levels > 0) & (levels <= deepest)


def _why_nothing_below(
    work: Workings, places: Places, row: int, kind: LineKind
) -> Reason:
    end = int(work.tree.end_row[row])
    there = int(work.result.members.is_present[row + 1 : end].sum())
    if not there:
        return Reason("nobody_below", 1, 0)
    first, last = places.slice_below(row)
    counts_all = work.facts.options.compressed_points == "roll_up"
    if first == last and not counts_all:
        return Reason("nobody_counts", 1, 0)
    if kind == LineKind.DEVELOPMENT:
        return Reason("no_first_order", 1, 0)
    return Reason("no_points_below", 1, 0)


def _why_no_generation(
    work: Workings, below: Below, level: int, deepest: int
) -> Reason:
    headed = below.generation > 0
    if not headed.any():
        return Reason("no_head_below", 1, 0)
    wanted = _is_wanted(below.generation, level, deepest)
    if wanted.any():
        limit = work.facts.values.paid_levels
        return Reason("too_far", limit, int(below.distance[wanted].min()))
    nearest = int(below.generation[headed].min())
    return Reason("no_points_at_level", level or deepest, nearest)
