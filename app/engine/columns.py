"""What may stand in a column of the engine, and how are columns summed exactly?"""

import hashlib
from dataclasses import fields, is_dataclass, replace
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


def rows_of(keys: IntColumn, wanted: IntColumn) -> RowColumn:
    """Find keys in a sorted column without doubles.

    Args:
        keys: Sorted keys, shape (n,).
        wanted: Keys to find, shape (m,).

    Returns:
        Row of each wanted key, -1 where it is missing, shape (m,).
    """
    if not len(keys):
        return np.full(len(wanted), NO_ROW, dtype=np.int64)
    if keys[-1] - keys[0] == len(keys) - 1:
        rows: RowColumn = wanted - keys[0]
        rows[(rows < 0) | (rows >= len(keys))] = NO_ROW
        return rows
    rows = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[rows] == wanted, rows, NO_ROW)


def spread(keys: IntColumn, whose: IntColumn, amounts: IntColumn) -> IntColumn:
    """Return an amount for every key, 0 where none is given.

    Args:
        keys: Sorted keys, shape (n,).
        whose: Keys with an amount, each among `keys` and once, shape (m,).
        amounts: Whole numbers, shape (m,).
    """
    column = np.zeros(len(keys), np.int64)
    column[_places(keys, whose)] = amounts
    return column


def marked(keys: IntColumn, whose: IntColumn) -> BoolColumn:
    """Tell which of the sorted keys are named; each named one is among them."""
    column = np.zeros(len(keys), np.bool_)
    column[_places(keys, whose)] = True
    return column


def _places(keys: IntColumn, whose: IntColumn) -> RowColumn:
    places = rows_of(keys, whose)
    assert (places != NO_ROW).all()
    return places


def taken(record: Record, rows: RowColumn) -> Record:
    """Return a record of columns with only the given rows, in their order."""
    assert is_dataclass(record)
    assert not isinstance(record, type)
    columns = {
        field.name: getattr(record, field.name)[rows] for field in fields(record)
    }
    return replace(record, **columns)


def digest_of(*records: object) -> str:
    """Return the SHA-256 of records of columns: names, lengths and every value.

    Booleans count as 0 and 1, so the same figures give the same digest everywhere.
    """
    digest = hashlib.sha256()
    for record in records:
        assert is_dataclass(record)
        assert not isinstance(record, type)
        for field in fields(record):
            column = np.asarray(getattr(record, field.name))
            digest.update(f"{field.name}:{column.size};".encode())
            digest.update(np.ascontiguousarray(column, dtype="<i8").tobytes())
    return digest.hexdigest()
