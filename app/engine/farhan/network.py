"""What does the period's compressed tree look like, and what do its levels hold?

The compressed tree has one row a qualified member, depth-first. Points of members
who are not qualified count nowhere, or under `roll_up` as extra points one level
below their nearest qualified upline.
"""

from dataclasses import dataclass, replace

import numpy as np

from app.engine.columns import NO_ROW, BoolColumn, IntColumn, RowColumn, group_sums
from app.engine.farhan.plan import FarhanOptions
from app.engine.tree import Tree, nearest_marked, running_total


@dataclass(frozen=True)
class Network:
    """The compressed tree and the points that count in it.

    Attributes:
        tree: One row a qualified member.
        member_row: Row of each qualified member among all members.
        qualified_before: Qualified members before each member row, and all of them;
            of a qualified member this is its row in the tree; shape (members + 1,).
        upline_row: Nearest qualified upline of every member, as a row among all
            members, -1 for none; shape (members,).
        own_micro: Countable points v of each qualified member.
        extra_micro: Points rolled up to each qualified member, at distance 1.
        extra_points: Each rolled-up member's own points, above 0.
        extra_row: Compressed row to which they roll up.
        extra_member_row: Who they are, rising.
    """

    tree: Tree
    member_row: RowColumn
    qualified_before: IntColumn
    upline_row: RowColumn
    own_micro: IntColumn
    extra_micro: IntColumn
    extra_points: IntColumn
    extra_row: RowColumn
    extra_member_row: RowColumn

    def place(self, amounts: IntColumn, members: int) -> IntColumn:
        """Spread a column of qualified members over all members, 0 elsewhere."""
        spread = np.zeros(members, dtype=amounts.dtype)
        spread[self.member_row] = amounts
        return spread


def compress(
    tree: Tree,
    is_qualified: BoolColumn,
    points_micro: IntColumn,
    options: FarhanOptions,
) -> Network:
    """Take whoever is not qualified out of the tree.

    Args:
        tree: All members, depth-first.
        is_qualified: Who stays.
        points_micro: Net points of every member, signed.
        options: `compressed_points` decides about the points of the others.

    Source: Farhan plan, section 3.
    """
    member_row = np.flatnonzero(is_qualified)
    qualified_before = running_total(is_qualified.astype(np.int64))
    at_or_above = nearest_marked(tree.parent_row, is_qualified)
    upline_row = _above(at_or_above, tree.parent_row)
    upline = upline_row[member_row]
    none = np.zeros(0, dtype=np.int64)
    bare = Network(
        tree=Tree(
            parent_row=np.where(upline == NO_ROW, NO_ROW, qualified_before[upline]),
            end_row=qualified_before[tree.end_row[member_row]],
        ),
        member_row=member_row,
        qualified_before=qualified_before,
        upline_row=upline_row,
        own_micro=none,
        extra_micro=none,
        extra_points=none,
        extra_row=none,
        extra_member_row=none,
    )
    return carrying(bare, np.maximum(points_micro, 0), options)


def carrying(
    network: Network, points_micro: IntColumn, options: FarhanOptions
) -> Network:
    """Return the same tree with other points.

    Args:
        network: The compressed tree.
        points_micro: Points of every member, never negative, shape (members,).
        options: `compressed_points` decides about those who are not qualified.

    Source: Farhan plan, section 3.
    """
    rolled = _rolled_up(network, points_micro, options)
    extra_row = network.qualified_before[network.upline_row[rolled]]
    extra_points = points_micro[rolled]
    return replace(
        network,
        own_micro=points_micro[network.member_row],
        extra_micro=group_sums(extra_row, extra_points, len(network.tree)),
        extra_points=extra_points,
        extra_row=extra_row,
        extra_member_row=rolled,
    )


def _above(at_or_above: RowColumn, parent_row: RowColumn) -> RowColumn:
    """Turn "at or above" into "above": the mark of the parent."""
    return np.append(at_or_above, NO_ROW)[parent_row]


def _rolled_up(
    network: Network, points_micro: IntColumn, options: FarhanOptions
) -> RowColumn:
    """Return the members whose points count one level below their upline."""
    if options.compressed_points == "exclude":
        return np.zeros(0, dtype=np.int64)
    has_points = points_micro > 0
    has_points[network.member_row] = False
    return np.flatnonzero(has_points & (network.upline_row != NO_ROW))


def level_points(
    tree: Tree, own_micro: IntColumn, extra_micro: IntColumn, levels: int
) -> list[IntColumn]:
    """Sum the points at each distance below each member.

    Args:
        tree: The compressed tree.
        own_micro: Points of each member, passed up level by level.
        extra_micro: Points that enter at distance 1.
        levels: How many distances.

    Returns:
        The sums at distances 1 to `levels`, each of shape (n,).
    """
    sums: list[IntColumn] = []
    passed = own_micro
    for level in range(1, levels + 1):
        passed = tree.child_sums(passed)
        if level == 1:
            passed = passed + extra_micro
        sums.append(passed)
    return sums


def group_level_points(
    tree: Tree,
    own_micro: IntColumn,
    extra_micro: IntColumn,
    is_head: BoolColumn,
    levels: int,
) -> list[IntColumn]:
    """Like `level_points`, of members with no generation head in between.

    Neither a head's own points nor those below it are passed up.
    """
    sums: list[IntColumn] = []
    passed = np.where(is_head, 0, own_micro)
    for level in range(1, levels + 1):
        at_level = tree.child_sums(passed)
        if level == 1:
            at_level = at_level + extra_micro
        sums.append(at_level)
        passed = np.where(is_head, 0, at_level)
    return sums


def group_points(network: Network, is_head: BoolColumn) -> IntColumn:
    """Return the personal-group points: own, and all below up to the next heads.

    Every head's subtree is taken from the subtree of each member between it and the
    next head above. Heads are sorted by that next head and their row, so the heads
    that bound one member's group are a slice.

    Source: Farhan plan, section 4.
    """
    tree = network.tree
    whole = tree.subtree_sums(network.own_micro + network.extra_micro)
    head_row = np.flatnonzero(is_head)
    if not len(head_row):
        return whole
    at_or_above = nearest_marked(tree.parent_row, is_head)
    next_head = _above(at_or_above, tree.parent_row)[head_row]
    stride = np.int64(len(tree) + 1)
    key = (next_head + 1) * stride + head_row
    order = np.argsort(key)
    key = key[order]
    bounded = running_total(whole[head_row[order]])
    rows = np.flatnonzero(tree.counts_below(is_head) > is_head)
    base = (at_or_above[rows] + 1) * stride
    first = np.searchsorted(key, base + rows + 1)
    last = np.searchsorted(key, base + tree.end_row[rows])
    points = whole.copy()
    points[rows] -= bounded[last] - bounded[first]
    return points
