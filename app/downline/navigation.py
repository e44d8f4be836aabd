"""Whom do the arrow keys lead to?"""

from enum import Enum

import numpy as np

from app.downline.index import DownlineIndex
from app.engine.columns import NO_ROW


class Step(Enum):
    """A step in the tree, whatever the picture looks like."""

    TO_SPONSOR = "to_sponsor"
    TO_FIRST = "to_first"
    TO_NEXT = "to_next"
    TO_PREVIOUS = "to_previous"


def stepped(index: DownlineIndex, row: int, step: Step) -> int:
    """Return whom a step leads to; the row itself where it leads nowhere.

    Args:
        index: The downline.
        row: From whom; -1 for nobody, from whom every step leads to the first root.
        step: Which one. Beyond the last sibling stands the next branch of the level,
            so that every member of a level can be reached.
    """
    if row == NO_ROW:
        return 0 if len(index) else NO_ROW
    if step is Step.TO_SPONSOR:
        return max(int(index.parent[row]), 0) if index.parent[row] >= 0 else row
    if step is Step.TO_FIRST:
        return row + 1 if index.child_count(row) else row
    if step is Step.TO_NEXT:
        return _next_of_level(index, row)
    return _previous_of_level(index, row)


def _next_of_level(index: DownlineIndex, row: int) -> int:
    end = int(index.end[row])
    later = np.flatnonzero(index.depth[end:] == index.depth[row])
    return end + int(later[0]) if len(later) else row


def _previous_of_level(index: DownlineIndex, row: int) -> int:
    earlier = np.flatnonzero(index.depth[:row] == index.depth[row])
    return int(earlier[-1]) if len(earlier) else row
