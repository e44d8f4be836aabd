"""What does a rank ask of a member, what is there, and what is missing?"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.engine.columns import IntColumn, RowColumn
from app.engine.farhan.places import Places
from app.engine.farhan.plan import RankRule
from app.engine.farhan.reasons import (
    Reason,
    periods_at_rank,
    why_not_qualified,
)
from app.engine.farhan.workings import Workings

MICRO_A_TOMAN = 1_000
"""Millionths of a point that one toman of goods with coefficient 1 brings."""

ConditionCode = Literal[
    "qualified", "starter", "personal", "total", "branch_points", "branch_rank"
]


@dataclass(frozen=True)
class Branch:
    """A branch below a member.

    Attributes:
        member_id: Its level-1 member.
        points_micro: Its points.
        rank: Rank that counts for requirements.
        holder_id: Who holds it there, 0 for nobody.
    """

    member_id: int
    points_micro: int
    rank: int
    holder_id: int


@dataclass(frozen=True)
class Condition:
    """One condition of a rank.

    Attributes:
        code: Which.
        place: Number of the branch requirement, from 1; 0 for others.
        required, actual: Toman for `qualified` and `starter` (the largest order),
            rank numbers for `branch_rank`, else millionths of a point.
        missing: What has to be added, 0 where the condition is met.
        branch: The branch that counts for the requirement, None for none.
        reason: Why not qualified, for `qualified` alone.
    """

    code: ConditionCode
    place: int
    required: int
    actual: int
    missing: int
    branch: Branch | None = None
    reason: Reason | None = None

    @property
    def is_met(self) -> bool:
        """Whether the condition holds."""
        return not self.missing and self.reason is None

    @property
    def effort(self) -> tuple[int, int]:
        """Return how much a missing step asks for: points first, ranks last."""
        if self.code == "branch_rank":
            return 1, self.missing
        is_money = self.code in ("qualified", "starter")
        return 0, self.missing * (MICRO_A_TOMAN if is_money else 1)


@dataclass(frozen=True)
class RankCard:
    """A member's month beside the conditions of one rank.

    Attributes:
        member_id: Whose.
        held: Rank of the period, 0 for none.
        rank: Rank that is compared.
        conditions: All of them.
        rest_micro: Team points still missing once every other step is taken.
        periods, award_periods: Times that the held rank counts for the persistence
            bonus, and how many are needed; both 0 where it has no award.
    """

    member_id: int
    held: int
    rank: int
    conditions: tuple[Condition, ...]
    rest_micro: int
    periods: int
    award_periods: int

    @property
    def is_reached(self) -> bool:
        """Whether every condition holds."""
        return all(condition.is_met for condition in self.conditions)

    @property
    def cheapest(self) -> Condition | None:
        """The missing step that asks for least, None where nothing is missing."""
        unmet = [condition for condition in self.conditions if not condition.is_met]
        return min(unmet, key=lambda condition: condition.effort, default=None)


def rank_card(work: Workings, places: Places, row: int, rank: int) -> RankCard:
    """Compare a member's month with the conditions of a rank.

    A member who is not qualified is looked at as if it were.

    Args:
        work: The close.
        places: Places of its members.
        row: The member, among all.
        rank: 1 to the number of ranks.

    Source: Farhan plan, section 4.
    """
    values = work.facts.values
    rule = values.ranks[rank - 1]
    view = _View(work, places, row)
    conditions = (
        *_gates(work, row),
        _points("personal", rule.personal_micro, view.own_micro, view.net_micro),
        _points("total", rule.total_micro, view.team_micro, view.team_micro),
        *_branch_conditions(rule, view),
    )
    held = int(work.result.members.rank[row])
    has_award = values.award_toman[held] > 0
    return RankCard(
        member_id=int(work.members.member_id[row]),
        held=held,
        rank=rank,
        conditions=conditions,
        rest_micro=_rest(conditions, view),
        periods=periods_at_rank(work, row) if has_award else 0,
        award_periods=values.award_periods if has_award else 0,
    )


def _gates(work: Workings, row: int) -> list[Condition]:
    """Return the conditions that come before any points.

    Source: Farhan plan, section 2.
    """
    values, options = work.facts.values, work.facts.options
    reason = why_not_qualified(work, row)
    gross = int(work.bought.gross_toman[row])
    required = values.qualifying_sales_toman
    gates = [
        Condition(
            "qualified", 0, required, gross, max(0, required - gross), reason=reason
        )
    ]
    if options.starter_gate:
        above = values.starter_order_toman + 1
        own = work.facts.orders.gross_toman[work.order_row == row]
        largest = int(own.max(initial=0))
        missing = 0 if work.is_starter[row] else above - largest
        gates.append(Condition("starter", 0, above, largest, missing))
    return gates


def _points(code: ConditionCode, required: int, actual: int, signed: int) -> Condition:
    """Return a condition of points; a negative net has to be made good as well."""
    missing = required - signed if actual < required else 0
    return Condition(code, 0, required, actual, missing)


def _branch_conditions(rule: RankRule, view: "_View") -> list[Condition]:
    """Give the i-th requirement the i-th best branch: both fall from the hardest."""
    by_points = view.best(len(rule.branch_points_micro), by_rank=False)
    by_rank = view.best(len(rule.branch_ranks), by_rank=True)
    found = []
    for place, needed in enumerate(rule.branch_points_micro):
        branch = by_points[place] if place < len(by_points) else None
        actual = branch.points_micro if branch else 0
        missing = max(0, needed - actual)
        found.append(
            Condition("branch_points", place + 1, needed, actual, missing, branch)
        )
    for place, needed in enumerate(rule.branch_ranks):
        branch = by_rank[place] if place < len(by_rank) else None
        actual = branch.rank if branch else 0
        missing = max(0, needed - actual)
        found.append(
            Condition("branch_rank", place + 1, needed, actual, missing, branch)
        )
    return found


def _rest(conditions: tuple[Condition, ...], view: "_View") -> int:
    """Return the team points that the other steps leave missing."""
    missing = {"personal": 0, "total": 0, "branch_points": 0}
    for condition in conditions:
        if condition.code in missing:
            missing[condition.code] += condition.missing
    brought = missing["branch_points"]
    if missing["personal"]:
        brought += missing["personal"] + view.net_micro - view.own_micro
    return max(0, missing["total"] - brought)


class _View:
    """What the conditions of ranks look at, from one member.

    Attributes:
        own_micro: Countable points.
        net_micro: Net points, signed.
        team_micro: Team points.
    """

    def __init__(self, work: Workings, places: Places, row: int) -> None:
        self._work, self._places, self._row = work, places, row
        self.net_micro = int(work.bought.points_micro[row])
        self.own_micro = max(0, self.net_micro)
        if places.is_qualified(row):
            self.team_micro = int(work.rank_points.team_micro[places.standing(row)])
        else:
            below = places.below(row, work.earnings.network)
            counts = below.distance > 0
            if work.facts.options.rank_depth == "seven_levels":
                counts = below.distance <= work.facts.values.paid_levels
            self.team_micro = self.own_micro + below.sum_where(counts)

    def best(self, count: int, *, by_rank: bool) -> list[Branch]:
        """Return the best branches, the best one first."""
        if not count:
            return []
        heads, points, ranks = self._columns
        first = ranks if by_rank else points
        second = points if by_rank else ranks
        keys = self._work.members.member_id
        order = np.lexsort((keys[heads], -second, -first))[:count]
        return [
            self._branch(int(heads[one]), int(points[one]), int(ranks[one]))
            for one in order
        ]

    @property
    def _columns(self) -> tuple[RowColumn, IntColumn, IntColumn]:
        """Return the level-1 members, and points and deciding rank of each branch."""
        work, places, row = self._work, self._places, self._row
        network = work.earnings.network
        first, last = places.slice_below(row)
        top = places.tops(row)
        ranks = work.earnings.rank
        if work.facts.options.branch_rank == "anywhere" and len(top):
            highest = np.maximum.reduceat(ranks[first:last], top - first)
        else:
            highest = ranks[top]
        start, end = places.rolled_below(network, row)
        own = network.extra_row[start:end] == places.standing(row)
        rolled = network.extra_member_row[start:end][own]
        return (
            np.concatenate([network.member_row[top], rolled]),
            np.concatenate(
                [
                    work.rank_points.branch_micro[top],
                    network.extra_points[start:end][own],
                ]
            ),
            np.concatenate([highest, np.zeros_like(rolled)]),
        )

    def _branch(self, head: int, points: int, rank: int) -> Branch:
        members = self._work.members.member_id
        return Branch(
            member_id=int(members[head]),
            points_micro=points,
            rank=rank,
            holder_id=int(members[self._holder(head, rank)]) if rank else 0,
        )

    def _holder(self, head: int, rank: int) -> int:
        """Return the first member of a branch who holds its rank."""
        if self._work.facts.options.branch_rank == "head":
            return head
        end = self._work.tree.end_row[head]
        held = self._work.result.members.rank[head:end] == rank
        return head + int(np.argmax(held))
