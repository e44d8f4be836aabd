"""Which rank does each qualified member hold in the period?"""

from dataclasses import dataclass

import numpy as np

from app.engine.columns import NO_ROW, BoolColumn, IntColumn, RowColumn
from app.engine.farhan.network import Network
from app.engine.farhan.plan import FarhanOptions, FarhanValues, RankRule
from app.engine.tree import running_total


@dataclass(frozen=True)
class RankPoints:
    """What the point conditions look at, columns of shape (qualified,).

    Attributes:
        personal_micro: Own countable points.
        team_micro: Team points, as `rank_depth` counts them.
        branch_micro: Points of the branch that each member heads for its upline.
    """

    personal_micro: IntColumn
    team_micro: IntColumn
    branch_micro: IntColumn


def rank_points(
    network: Network, levels: list[IntColumn], options: FarhanOptions
) -> RankPoints:
    """Gather the points that the rank conditions look at.

    Args:
        network: The compressed tree.
        levels: Points at each paid distance below each member.
        options: `rank_depth` limits team and branch points to the paid levels.

    Source: Farhan plan, sections 3 and 4.
    """
    own = network.own_micro
    if options.rank_depth == "unlimited":
        team = network.tree.subtree_sums(own + network.extra_micro)
        return RankPoints(own, team, team)
    within = own + np.sum(levels[:-1], axis=0, dtype=np.int64)
    return RankPoints(own, within + levels[-1], within)


def ranks(
    network: Network,
    points: RankPoints,
    is_starter: BoolColumn,
    values: FarhanValues,
    options: FarhanOptions,
) -> IntColumn:
    """Give every qualified member the highest rank whose conditions all hold.

    Ranks are tried from the lowest up, as requirements name lower ranks. Where a
    member reaches a rank without holding a lower one that somebody above needed,
    another sweep starts from what is known; ranks only rise, so this ends.

    Args:
        network: The compressed tree.
        points: What the point conditions look at.
        is_starter: Starter status, shape (qualified,).
        values: The plan's numbers.
        options: `branch_rank` and `starter_gate`.

    Returns:
        Rank numbers, 0 for none, shape (qualified,).

    Source: Farhan plan, section 4.
    """
    branches = _Branches(network, points, options)
    allowed = is_starter if options.starter_gate else np.ones_like(is_starter)
    rank = np.zeros(len(network.tree), dtype=np.int64)
    while True:
        seen: dict[int, int] = {}
        for number, rule in enumerate(values.ranks, 1):
            for needed in set(rule.branch_ranks) - set(seen):
                seen[needed] = int((rank >= needed).sum())
            holds = _meets(rule, points, allowed, branches, rank)
            rank[holds] = np.maximum(rank[holds], number)
        if all(int((rank >= needed).sum()) == count for needed, count in seen.items()):
            return rank


def _meets(
    rule: RankRule,
    points: RankPoints,
    allowed: BoolColumn,
    branches: "_Branches",
    rank: IntColumn,
) -> RowColumn:
    """Return the rows that meet every condition of one rank.

    Requirements are sorted from the hardest down, and whoever meets one meets the
    easier ones: different branches exist for all of them when at least i branches
    meet the i-th.
    """
    rows = np.flatnonzero(
        allowed
        & (points.personal_micro >= rule.personal_micro)
        & (points.team_micro >= rule.total_micro)
    )
    for place, needed in enumerate(rule.branch_points_micro, 1):
        rows = rows[branches.with_points(needed)[rows] >= place]
    for place, needed in enumerate(rule.branch_ranks, 1):
        if not len(rows):
            break
        rows = rows[branches.with_rank(needed, rank)[rows] >= place]
    return rows


class _Branches:
    """Counts the branches of each member that meet a requirement."""

    def __init__(
        self, network: Network, points: RankPoints, options: FarhanOptions
    ) -> None:
        self.network, self.points, self.options = network, points, options
        self.tree = network.tree
        self._with_points: dict[int, IntColumn] = {}

    def with_points(self, needed_micro: int) -> IntColumn:
        """Count branches by points; a rolled-up member is a branch of its own."""
        if needed_micro not in self._with_points:
            strong = self.points.branch_micro >= needed_micro
            extra = self.network.extra_points >= needed_micro
            self._with_points[needed_micro] = self._count(
                self.tree.parent_row[strong]
            ) + self._count(self.network.extra_row[extra])
        return self._with_points[needed_micro]

    def with_rank(self, needed: int, rank: IntColumn) -> IntColumn:
        """Count branches in which somebody, or whose head, holds a rank."""
        holds = rank >= needed
        if self.options.branch_rank == "head":
            return self._count(self.tree.parent_row[holds])
        holders = np.flatnonzero(holds)
        return self._count(self.tree.parent_row[self._at_or_above(holders)])

    def _at_or_above(self, holders: RowColumn) -> RowColumn:
        """Return the rows whose subtree has a holder, each once.

        A row has one when the first holder from the row on lies before its end.
        """
        counts = running_total(np.bincount(holders, minlength=len(self.tree)))
        return np.flatnonzero(counts[self.tree.end_row] > counts[:-1])

    def _count(self, parents: RowColumn) -> IntColumn:
        return np.bincount(parents[parents != NO_ROW], minlength=len(self.tree))
