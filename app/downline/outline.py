"""How does the outline list the downline, so that no chain runs off the screen?

A long run of single children is listed as one line of siblings below the member
above it; its members keep their level as a number.
"""

from collections import OrderedDict

import numpy as np

from app.downline.index import DownlineIndex
from app.downline.unfold import LONGEST_CHAIN
from app.engine.columns import NO_ROW, RowColumn

_MOST_LISTS = 2_000


class Outline:
    """The lines of a branch, by row of the index."""

    def __init__(self, index: DownlineIndex, top: int) -> None:
        """Prepare.

        Args:
            index: The downline.
            top: Row at the top, the only first line; -1 for all roots.
        """
        self._index, self.top = index, top
        # A run of single children stands in consecutive rows.
        self._breaks = np.flatnonzero(np.diff(index.child_start) != 1)
        self._lists: OrderedDict[int, RowColumn] = OrderedDict()

    def children(self, row: int) -> RowColumn:
        """Return the lines below a line, rising; -1 for the first lines."""
        found = self._lists.get(row)
        if found is None:
            found = self._listed(row)
            self._lists[row] = found
            if len(self._lists) > _MOST_LISTS:
                self._lists.popitem(last=False)
        return found

    def has_children(self, row: int) -> bool:
        """Return whether there are lines below a line."""
        if row == NO_ROW:
            return bool(len(self._index))
        return self._index.child_count(row) > 0 and not self._is_in_run(row)

    def parent(self, row: int) -> int:
        """Return the line above a line, -1 for a first one."""
        if row == self.top:
            return NO_ROW
        above = int(self._index.parent[row])
        if above not in {NO_ROW, self.top} and self._is_in_run(above):
            above = self._above_run(above)
        return above

    def place(self, row: int) -> int:
        """Return the how-many-eth line below its parent a line is, from 0."""
        return int(np.searchsorted(self.children(self.parent(row)), row))

    def _listed(self, row: int) -> RowColumn:
        if row == NO_ROW and self.top != NO_ROW:
            return np.array([self.top], dtype=np.int64)
        children = self._index.children(row)
        if row != NO_ROW and self._is_in_run(row) and row != self.top:
            return children[:0]
        ends = self._breaks[np.searchsorted(self._breaks, children)]
        length = ends - children
        is_long = length > LONGEST_CHAIN
        if not is_long.any():
            return children
        counts = np.where(is_long, length + 1, 1)
        starts = np.repeat(children - np.cumsum(counts) + counts, counts)
        return starts + np.arange(int(counts.sum()))

    def _run(self, row: int) -> tuple[int, int]:
        """Return the first row of the run that a row belongs to, and its end."""
        place = int(np.searchsorted(self._breaks, row))
        first = int(self._breaks[place - 1]) + 1 if place else 0
        return max(first, self.top + 1), int(self._breaks[place])

    def _is_in_run(self, row: int) -> bool:
        """Return whether a row's only child is listed beside it."""
        if row == self.top or self._index.child_count(row) != 1:
            return False
        first, end = self._run(row)
        return end - first > LONGEST_CHAIN

    def _above_run(self, row: int) -> int:
        return int(self._index.parent[self._run(row)[0]])
