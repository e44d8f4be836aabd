"""Who stands where below a member, and who stands between?

Distances and generations of a whole subtree are differences of two columns that are
made once: how deep each qualified member stands, and how many generation heads there
are from it upwards.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.engine.columns import NO_ROW, BoolColumn, IntColumn, RowColumn
from app.engine.farhan.network import Network
from app.engine.tree import Tree, running_total, sums_along_ancestors


@dataclass(frozen=True)
class Below:
    """Who counts below one member, columns of shape (contributors,).

    Attributes:
        member_row: Row among all members, rising among the qualified, then rising
            among those whose points roll up.
        distance: d(a, c): qualified members strictly between, and 1.
        generation: g(a, c): generation heads from below a down to c, c included.
        points_micro: Points that count.
    """

    member_row: RowColumn
    distance: IntColumn
    generation: IntColumn
    points_micro: IntColumn

    def where(self, wanted: BoolColumn) -> "Below":
        """Return some of them."""
        return Below(
            self.member_row[wanted],
            self.distance[wanted],
            self.generation[wanted],
            self.points_micro[wanted],
        )

    def sum_where(self, wanted: BoolColumn) -> int:
        """Return the points of some of them."""
        return int(self.points_micro[wanted].sum())


class Places:
    """Tells places below members of one period."""

    def __init__(self, tree: Tree, network: Network, is_head: BoolColumn) -> None:
        parent = network.tree.parent_row
        self._tree, self._network = tree, network
        self._depth = sums_along_ancestors(np.ones_like(parent), parent)
        self._heads = sums_along_ancestors(is_head.astype(np.int64), parent)
        self._by_depth = np.argsort(self._depth, kind="stable")
        self._depth_start = running_total(np.bincount(self._depth))

    def is_qualified(self, row: int) -> bool:
        """Return whether a member stands in the compressed tree."""
        before = self._network.qualified_before
        return bool(before[row + 1] > before[row])

    def standing(self, row: int) -> int:
        """Return the compressed row at or above which a member's downline counts.

        That of the member if qualified, else of the nearest qualified upline, -1
        where there is none.
        """
        if not self.is_qualified(row):
            row = int(self._network.upline_row[row])
        return NO_ROW if row == NO_ROW else int(self._network.qualified_before[row])

    def slice_below(self, row: int) -> tuple[int, int]:
        """Return the compressed rows of everybody qualified below a member."""
        before = self._network.qualified_before
        return int(before[row + 1]), int(before[self._tree.end_row[row]])

    def tops(self, row: int) -> RowColumn:
        """Return the compressed rows of the level-1 members of a member, rising."""
        depth = self.depth_of(self.standing(row))
        return self._rows_at(depth + 1, *self.slice_below(row))

    def _rows_at(self, depth: int, first: int, last: int) -> RowColumn:
        """Return the compressed rows of a slice that stand at one depth, rising."""
        if depth + 1 >= len(self._depth_start):
            return self._by_depth[:0]
        start, end = self._depth_start[depth : depth + 2]
        rows = self._by_depth[start:end]
        return rows[slice(*np.searchsorted(rows, (first, last)))]

    def rolled_below(self, network: Network, row: int) -> tuple[int, int]:
        """Return the slice of the rolled-up members below a member."""
        ends = [row + 1, self._tree.end_row[row]]
        first, last = np.searchsorted(network.extra_member_row, ends)
        return int(first), int(last)

    def depth_of(self, compressed_row: int) -> int:
        """Return how many qualified members stand at or above one; 0 for no row."""
        return int(self._depth[compressed_row]) if compressed_row != NO_ROW else 0

    def heads_of(self, compressed_row: int) -> int:
        """Return how many generation heads stand at or above one; 0 for no row."""
        return int(self._heads[compressed_row]) if compressed_row != NO_ROW else 0

    def below(self, row: int, network: Network, distance: int | None = None) -> Below:
        """Return everybody who brings points below a member.

        For a member who is not qualified these are the places as seen by the nearest
        qualified upline, which are those that the member would see if qualified.

        Args:
            row: The member, among all.
            network: The compressed tree with the points that count.
            distance: Only those at this distance; None for all.
        """
        above = self.standing(row)
        depth, heads = self.depth_of(above), self.heads_of(above)
        first, last = self.slice_below(row)
        extra = np.arange(*self.rolled_below(network, row))
        if distance is None:
            own = np.flatnonzero(network.own_micro[first:last] > 0) + first
        else:
            own = self._rows_at(depth + distance, first, last)
            own = own[network.own_micro[own] > 0]
            under = self._depth[network.extra_row[extra]]
            extra = extra[under == depth + distance - 1]
        under = network.extra_row[extra]
        return Below(
            member_row=np.concatenate(
                [network.member_row[own], network.extra_member_row[extra]]
            ),
            distance=np.concatenate([self._depth[own], self._depth[under] + 1]) - depth,
            generation=np.concatenate([self._heads[own], self._heads[under]]) - heads,
            points_micro=np.concatenate(
                [network.own_micro[own], network.extra_points[extra]]
            ),
        )

    def chain(self, row: int, top: int = NO_ROW) -> Iterator[int]:
        """Yield the members strictly between one and another above it, lowest first.

        Whoever is not qualified is among them.
        """
        row = int(self._tree.parent_row[row])
        while row not in (top, NO_ROW):
            yield row
            row = int(self._tree.parent_row[row])
