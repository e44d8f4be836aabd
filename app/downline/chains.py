"""How deep does each row stand, and which intervals cover it?"""

import numpy as np

from app.engine.columns import BoolColumn, IntColumn, RowColumn


def depths(end: RowColumn) -> IntColumn:
    """Count the rows above each row.

    Args:
        end: First row after the branch of each row, depth-first, shape (n,).

    Returns:
        Levels above each row, 0 for a root, shape (n,).
    """
    return marked_above(end, np.ones(len(end), dtype=np.bool_)) - 1


def marked_above(end: RowColumn, marked: BoolColumn) -> IntColumn:
    """Count the marked rows at or above each row.

    Args:
        end: First row after the branch of each row, depth-first, shape (n,).
        marked: What is counted, shape (n,).
    """
    count = len(end)
    opened = np.cumsum(marked)
    closed = np.cumsum(np.bincount(end[marked], minlength=count + 1)[:count])
    counted: IntColumn = opened - closed
    return counted
