"""Who stands below whom, and what does a subtree or a level add up to?

Rows are depth-first: every sponsor before its downline, and a subtree is the slice
from a row to its `end_row`. All passes are array operations whose number of rounds
grows with the logarithm of the depth, so chains and stars cost what other trees do.
"""

from dataclasses import dataclass

import numpy as np

from app.engine.columns import NO_ROW, BoolColumn, IntColumn, RowColumn, group_sums


@dataclass(frozen=True)
class Tree:
    """A forest in depth-first order.

    Attributes:
        parent_row: Row of the parent, -1 for a root; always an earlier row.
        end_row: First row after the subtree.
    """

    parent_row: RowColumn
    end_row: RowColumn

    def __len__(self) -> int:
        return len(self.parent_row)

    def subtree_sums(self, amounts: IntColumn) -> IntColumn:
        """Sum each row's subtree, itself included, shape (n,)."""
        before = running_total(amounts)
        return before[self.end_row] - before[:-1]

    def child_sums(self, amounts: IntColumn) -> IntColumn:
        """Sum over each row's children, shape (n,)."""
        return group_sums(self.parent_row, amounts, len(self))

    def counts_below(self, marked: BoolColumn) -> IntColumn:
        """Count the marked rows in each row's subtree, itself included."""
        return self.subtree_sums(marked.astype(np.int64))


def running_total(amounts: IntColumn) -> IntColumn:
    """Return the sums of all rows before each row, and of all, shape (n + 1,)."""
    total = np.zeros(len(amounts) + 1, dtype=np.int64)
    np.cumsum(amounts, out=total[1:])
    return total


def nearest_marked(parent_row: RowColumn, marked: BoolColumn) -> RowColumn:
    """Return the nearest marked row at or above each row, -1 where there is none."""
    rows = np.arange(len(parent_row), dtype=np.int64)
    above = np.append(np.where(marked, rows, parent_row), NO_ROW)
    final = np.append(marked, True)
    open_rows = np.flatnonzero(~final[above])
    while len(open_rows):
        above[open_rows] = above[above[open_rows]]
        open_rows = open_rows[~final[above[open_rows]]]
    return above[:-1]


def depth_first(parent: RowColumn) -> tuple[RowColumn, RowColumn, Tree]:
    """Order a forest depth-first, siblings in their given order.

    Args:
        parent: Position of each row's parent in the given order, -1 for a root.

    Returns:
        The given positions in depth-first order, shape (n,); the row at which each
        given position then stands, shape (n,); and the tree of the ordered rows.

    Raises:
        CyclicTree: A row is above itself.
    """
    count = len(parent)
    size = _subtree_sizes(parent)
    by_parent = np.argsort(parent, kind="stable")
    before = running_total(size[by_parent])[:-1]
    siblings = parent[by_parent]
    is_first = np.append(True, siblings[1:] != siblings[:-1])[:count]
    first = np.maximum.accumulate(np.where(is_first, np.arange(count), 0))
    offset = np.empty(count, dtype=np.int64)
    offset[by_parent] = before - before[first]
    place = sums_along_ancestors(np.where(parent == NO_ROW, offset, offset + 1), parent)
    order = np.empty(count, dtype=np.int64)
    order[place] = np.arange(count)
    ordered_parent = parent[order]
    linked = ordered_parent != NO_ROW
    ordered_parent[linked] = place[ordered_parent[linked]]
    return order, place, Tree(ordered_parent, np.arange(count) + size[order])


class CyclicTree(Exception):
    """Some rows are above themselves; `rows` are positions in the given order."""

    def __init__(self, rows: RowColumn) -> None:
        self.rows = rows
        super().__init__(f"{len(rows)} rows in cycles")


def _subtree_sizes(parent: RowColumn) -> IntColumn:
    """Count each row's subtree by doubling the distance that is counted."""
    count = len(parent)
    size = np.ones(count, dtype=np.int64)
    ancestor = parent.copy()
    for _ in range(max(count, 1).bit_length() + 1):
        rows = np.flatnonzero(ancestor != NO_ROW)
        if not len(rows):
            return size
        size += group_sums(ancestor[rows], size[rows], count)
        step = np.full(count, NO_ROW, dtype=np.int64)
        step[rows] = ancestor[ancestor[rows]]
        ancestor = step
    raise CyclicTree(_rows_in_cycles(parent))


def sums_along_ancestors(amounts: IntColumn, parent: RowColumn) -> IntColumn:
    """Sum each row with all rows above it, shape (n,)."""
    total = amounts.copy()
    ancestor = parent.copy()
    rows = np.flatnonzero(ancestor != NO_ROW)
    while len(rows):
        above = ancestor[rows]
        total[rows] += total[above]
        ancestor[rows] = ancestor[above]
        rows = rows[ancestor[rows] != NO_ROW]
    return total


def _rows_in_cycles(parent: RowColumn) -> RowColumn:
    """Return the rows from which following the parents comes back to the row."""
    above = np.append(parent, NO_ROW)
    for _ in range(len(parent).bit_length() + 1):
        above = above[above]
    landing = np.unique(above[:-1])
    in_cycle = np.zeros(len(parent) + 1, dtype=bool)
    frontier = landing[landing != NO_ROW]
    while len(frontier):
        in_cycle[frontier] = True
        frontier = np.unique(parent[frontier])
        frontier = frontier[~in_cycle[frontier]]
    return np.flatnonzero(in_cycle[:-1])
