"""What may stand in a column of the engine, and how are columns summed exactly?"""

from dataclasses import fields, is_dataclass
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

IntColumn: TypeAlias = NDArray[np.int64]
BoolColumn: TypeAlias = NDArray[np.bool_]
RowColumn: TypeAlias = NDArray[np.int64]
"""Positions in another column; -1 says that there is none."""

NO_ROW = -1
_FLOAT_EXACT = 2**53
_LOW_BITS = 26
Record = TypeVar("Record")


def frozen(record: Record) -> Record:
    """Make every array of a record read-only and return the record."""
    assert is_dataclass(record)
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, np.ndarray):
            value.flags.writeable = False
    return record


def group_sums(group_row: RowColumn, amounts: IntColumn, groups: int) -> IntColumn:
    """Sum integers by group, exactly.

    Args:
        group_row: Group of each amount, -1 for none, shape (n,).
        amounts: Whole numbers whose absolute sum stays below 2**62, shape (n,).
        groups: Number of groups.

    Returns:
        Sum of each group, shape (groups,).
    """
    kept = (group_row >= 0) & (amounts != 0)
    if not kept.all():
        group_row, amounts = group_row[kept], amounts[kept]
    if float(np.abs(amounts).sum(dtype=np.float64)) < _FLOAT_EXACT:
        return _float_sums(group_row, amounts, groups)
    low = amounts & ((1 << _LOW_BITS) - 1)
    high = amounts >> _LOW_BITS
    return (_float_sums(group_row, high, groups) << _LOW_BITS) + _float_sums(
        group_row, low, groups
    )


def _float_sums(group_row: RowColumn, amounts: IntColumn, groups: int) -> IntColumn:
    sums = np.bincount(group_row, weights=amounts, minlength=groups)
    return sums.astype(np.int64)
