"""Who holds a rank by little, and who is one step from the next one?"""

from dataclasses import dataclass

import numpy as np

from app.engine.columns import NO_ROW, IntColumn, RowColumn
from app.engine.farhan.places import Places
from app.engine.farhan.plan import RankRule
from app.engine.farhan.rank_card import RankCard, rank_card
from app.engine.farhan.workings import Workings


@dataclass(frozen=True)
class AtRisk:
    """Members whose rank hangs on few points, least first, columns (members,).

    `spare_micro` is what the tightest condition of points has to spare.
    """

    member_id: IntColumn
    rank: IntColumn
    spare_micro: IntColumn


def at_risk(work: Workings, margin_micro: int) -> AtRisk:
    """Find who holds a rank by less than a margin of points.

    Looked at are own points, team points and the branches that meet a requirement of
    points. A rank that hangs on the rank of somebody below is at risk where that one
    is.

    Args:
        work: The close.
        margin_micro: Points to spare below which a rank is at risk, in millionths.

    Source: Farhan plan, section 4.
    """
    rank, points = work.earnings.rank, work.rank_points
    branches = _Branches(work)
    spare = np.full(len(rank), np.iinfo(np.int64).max)
    for number, rule in enumerate(work.facts.values.ranks, 1):
        rows = np.flatnonzero(rank == number)
        over = [
            points.personal_micro[rows] - rule.personal_micro,
            points.team_micro[rows] - rule.total_micro,
        ]
        over += [
            branches.points(place)[rows] - needed
            for place, needed in enumerate(rule.branch_points_micro, 1)
        ]
        spare[rows] = np.min(over, axis=0)
    found = np.flatnonzero((rank > 0) & (spare < margin_micro))
    keys = work.members.member_id[work.earnings.network.member_row[found]]
    order = np.lexsort((keys, spare[found]))
    return AtRisk(keys[order], rank[found][order], spare[found][order])


def one_step_away(
    work: Workings, places: Places, most: int = 200
) -> tuple[RankCard, ...]:
    """Return the cards of members who miss one step to the next rank.

    Team points that the step brings with it are no step of their own.

    Args:
        work: The close.
        places: Places of its members.
        most: How many at most: points before ranks, the smallest steps first.

    Source: Farhan plan, section 4.
    """
    rank = work.earnings.rank
    member_row = work.earnings.network.member_row
    steps, effort, gap = (np.zeros(len(rank), np.int64) for _ in range(3))
    branches = _Branches(work)
    for number, rule in enumerate(work.facts.values.ranks, 1):
        rows = np.flatnonzero(rank == number - 1)
        steps[rows], effort[rows], gap[rows] = _missing(work, rule, rows, branches)
    near = np.flatnonzero(steps == 1)
    keys = work.members.member_id[member_row[near]]
    order = np.lexsort((keys, effort[near], gap[near]))[:most]
    return tuple(
        rank_card(work, places, int(member_row[row]), int(rank[row]) + 1)
        for row in near[order]
    )


def _missing(
    work: Workings, rule: RankRule, rows: RowColumn, branches: "_Branches"
) -> tuple[IntColumn, IntColumn, IntColumn]:
    """Return how many steps some members miss, in points, and in ranks of branches."""
    points = work.rank_points
    member_row = work.earnings.network.member_row[rows]
    own_micro = points.personal_micro[rows]
    lacks = np.maximum(rule.personal_micro - own_micro, 0)
    debt = np.where(lacks > 0, own_micro - work.bought.points_micro[member_row], 0)
    in_branches = [
        np.maximum(needed - branches.points(place)[rows], 0)
        for place, needed in enumerate(rule.branch_points_micro, 1)
    ]
    in_ranks = [
        np.maximum(needed - branches.ranks(place)[rows], 0)
        for place, needed in enumerate(rule.branch_ranks, 1)
    ]
    brought = lacks + _total(in_branches, rows)
    rest = np.maximum(rule.total_micro - points.team_micro[rows] - brought, 0)
    amounts = [lacks + debt, *in_branches, rest]
    steps = sum((amount > 0).astype(np.int64) for amount in (*amounts, *in_ranks))
    if work.facts.options.starter_gate:
        steps = steps + ~work.is_starter[member_row]
    return steps, _total(amounts, rows), _total(in_ranks, rows)


def _total(columns: list[IntColumn], rows: RowColumn) -> IntColumn:
    total = np.zeros(len(rows), np.int64)
    for column in columns:
        total += column
    return total


class _Branches:
    """The n-th best branch of every qualified member, by points and by rank."""

    def __init__(self, work: Workings) -> None:
        self._work = work
        self._points: dict[int, IntColumn] = {}
        self._ranks: dict[int, IntColumn] = {}

    def points(self, place: int) -> IntColumn:
        """Return the points of the n-th strongest branch, 0 for none."""
        if place not in self._points:
            network = self._work.earnings.network
            upline = np.concatenate([network.tree.parent_row, network.extra_row])
            branch = self._work.rank_points.branch_micro
            points = np.concatenate([branch, network.extra_points])
            self._points[place] = self._nth(upline, points, place)
        return self._points[place]

    def ranks(self, place: int) -> IntColumn:
        """Return the deciding rank of the n-th highest branch, 0 for none."""
        if place not in self._ranks:
            tree, rank = self._work.earnings.network.tree, self._work.earnings.rank
            highest = rank.copy()
            if self._work.facts.options.branch_rank == "anywhere":
                for number in np.unique(rank[rank > 0]).tolist():
                    highest[tree.counts_below(rank >= number) > 0] = number
            self._ranks[place] = self._nth(tree.parent_row, highest, place)
        return self._ranks[place]

    def _nth(self, upline: RowColumn, amounts: IntColumn, place: int) -> IntColumn:
        rows = np.arange(len(self._work.earnings.rank))
        order = np.lexsort((-amounts, upline))
        upline, amounts = np.append(upline[order], NO_ROW), amounts[order]
        nth = np.searchsorted(upline[:-1], rows) + place - 1
        nth = np.minimum(nth, len(upline) - 1)
        return np.where(upline[nth] == rows, np.append(amounts, 0)[nth], 0)
