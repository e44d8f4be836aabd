"""Who stands where in the downline, largest leg first?

Rows are depth-first, every sponsor before its downline, so a branch is a slice and a
sum over a branch is a difference of two running totals. Arrays are read-only.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.downline.chains import depths
from app.engine.columns import NO_ROW, IntColumn, RowColumn, frozen, rows_of
from app.engine.tree import CyclicTree, depth_first, running_total
from app.errors import AppError

_NAMED = 5
NameOf = Callable[[int], str]
"""Tells how the member of a position is called in a message."""


class TwiceInNetwork(AppError):
    """A member is listed more than once."""

    template = "{members}: listed more than once, so the tree can't be drawn"


class SponsorMissing(AppError):
    """The sponsor of a member is not listed."""

    template = "{members}: their sponsor is not there, so the tree can't be drawn"


class SponsorCircle(AppError):
    """Members sponsor each other in a circle."""

    template = "{members}: they sponsor each other in a circle"


@dataclass(frozen=True)
class DownlineIndex:
    """A forest in depth-first order, columns of shape (members,).

    Attributes:
        member_id: Key of the member.
        given_row: Its position in the columns that the index was built from.
        parent: Row of the sponsor, -1 for a root.
        end: First row after the branch.
        depth: Levels above the row, 0 for a root.
        leaf_before: Members without downline before each row, and of all, shape
            (members + 1,).
        child_row: Rows sorted by parent, roots first, siblings largest first.
        child_start: Where the children of each row begin in `child_row`; those of
            row r stop where those of r + 1 begin, shape (members + 1,).
        key_row: Rows sorted by member key.
    """

    member_id: IntColumn
    given_row: RowColumn
    parent: RowColumn
    end: RowColumn
    depth: IntColumn
    leaf_before: IntColumn
    child_row: RowColumn
    child_start: RowColumn
    key_row: RowColumn

    def __len__(self) -> int:
        return len(self.member_id)

    @property
    def size(self) -> IntColumn:
        """Members of each branch, its top included."""
        return self.end - np.arange(len(self))

    @property
    def roots(self) -> RowColumn:
        """Rows without a sponsor, largest first."""
        return self.child_row[: self.child_start[0]]

    def children(self, row: int) -> RowColumn:
        """Return the rows directly below a row, -1 for the roots, largest first."""
        if row == NO_ROW:
            return self.roots
        return self.child_row[self.child_start[row] : self.child_start[row + 1]]

    def child_count(self, row: int) -> int:
        """Count the rows directly below a row."""
        return int(self.child_start[row + 1] - self.child_start[row])

    def branch(self, row: int) -> slice:
        """Return the rows of a branch, its top first; -1 for everybody."""
        if row == NO_ROW:
            return slice(0, len(self))
        return slice(row, int(self.end[row]))

    def path(self, row: int) -> list[int]:
        """Return the rows from a root down to a row, both included."""
        rows = []
        while row != NO_ROW:
            rows.append(row)
            row = int(self.parent[row])
        return rows[::-1]

    def is_below(self, row: int, upline: int) -> bool:
        """Return whether a row is in the branch of another, or is that one."""
        return upline == NO_ROW or upline <= row < int(self.end[upline])

    def row_of(self, member_id: int) -> int:
        """Return the row of a member key, -1 where it is missing."""
        return int(self.rows_of(np.array([member_id], dtype=np.int64))[0])

    def rows_of(self, member_ids: IntColumn) -> RowColumn:
        """Return the row of each member key, -1 where it is missing."""
        found = rows_of(self._sorted_keys, member_ids)
        if not len(self):
            return found
        rows = self.key_row[found]
        rows[found == NO_ROW] = NO_ROW
        return rows

    @cached_property
    def _sorted_keys(self) -> IntColumn:
        return self.member_id[self.key_row]

    def branch_sums(self, amounts: IntColumn) -> IntColumn:
        """Sum a column of rows over each branch, its top included."""
        before = running_total(amounts)
        return before[self.end] - before[:-1]


def build_index(
    member_id: IntColumn,
    sponsor_id: IntColumn,
    amounts: IntColumn | None = None,
    name_of: NameOf | None = None,
) -> DownlineIndex:
    """Order members depth-first, the largest leg first.

    Args:
        member_id: Keys in any order, each once, shape (n,).
        sponsor_id: Key of each sponsor, 0 for a root, shape (n,).
        amounts: What makes a leg large, not negative, shape (n,); without it the
            members of the leg. Equal legs stand in the order given.
        name_of: How messages name the member of a position; its key without it.

    Raises:
        TwiceInNetwork: A key stands twice.
        SponsorMissing: A sponsor is not among the members.
        SponsorCircle: Somebody stands above itself.
    """
    call = _Names(member_id, name_of)
    parent = _positions(member_id, sponsor_id, call)
    try:
        order, place, tree = depth_first(parent)
    except CyclicTree as circle:
        raise SponsorCircle(members=call(circle.rows)) from None
    counted = np.ones(len(parent), np.int64) if amounts is None else amounts[order]
    weight = tree.subtree_sums(counted)[place]
    largest_first = np.argsort(-weight, kind="stable")
    rank = np.empty_like(largest_first)
    rank[largest_first] = np.arange(len(rank))
    sorted_parent = np.append(rank, NO_ROW)[parent[largest_first]]
    order, _, tree = depth_first(sorted_parent)
    given_row = largest_first[order]
    return _index(member_id[given_row], given_row, tree.parent_row, tree.end_row)


@dataclass(frozen=True)
class _Names:
    """Names some positions for a message."""

    member_id: IntColumn
    name_of: NameOf | None

    def __call__(self, positions: RowColumn) -> str:
        few = positions[:_NAMED].tolist()
        names = [
            str(self.member_id[one]) if self.name_of is None else self.name_of(one)
            for one in few
        ]
        return ", ".join(names) + (" …" if len(positions) > _NAMED else "")


def _positions(member_id: IntColumn, sponsor_id: IntColumn, call: _Names) -> RowColumn:
    """Return the position of each sponsor, -1 for a root."""
    by_key = np.argsort(member_id, kind="stable")
    keys = member_id[by_key]
    twice = by_key[1:][keys[1:] == keys[:-1]]
    if len(twice):
        raise TwiceInNetwork(members=call(np.sort(twice)))
    found = rows_of(keys, sponsor_id)
    orphans = np.flatnonzero((found == NO_ROW) & (sponsor_id != 0))
    if len(orphans):
        raise SponsorMissing(members=call(orphans))
    found = np.where(sponsor_id == 0, NO_ROW, found)
    return np.append(by_key, NO_ROW)[found]


def spread(index: DownlineIndex, member_id: IntColumn, amounts: IntColumn) -> IntColumn:
    """Put figures of some members, by key, in the rows of a tree; 0 elsewhere."""
    found = np.zeros(len(index), dtype=np.int64)
    rows = index.rows_of(member_id)
    known = rows != NO_ROW
    found[rows[known]] = amounts[known]
    return found


def index_of_rows(
    member_id: IntColumn, given_row: RowColumn, parent: RowColumn
) -> DownlineIndex:
    """Index rows that are depth-first already.

    Args:
        member_id: Keys, shape (n,).
        given_row: What each row is elsewhere, shape (n,).
        parent: Row of each parent, always an earlier one, -1 for a root.
    """
    order, _, tree = depth_first(parent)
    assert np.array_equal(order, np.arange(len(order)))
    return _index(member_id, given_row, parent, tree.end_row)


def _index(
    key: IntColumn, given_row: RowColumn, parent: RowColumn, end: RowColumn
) -> DownlineIndex:
    count = len(parent)
    is_leaf = end == np.arange(1, count + 1)
    children = np.bincount(parent + 1, minlength=count + 1)
    return frozen(
        DownlineIndex(
            member_id=key,
            given_row=given_row,
            parent=parent,
            end=end,
            depth=depths(end),
            leaf_before=running_total(is_leaf.astype(np.int64)),
            child_row=np.argsort(parent, kind="stable"),
            child_start=np.cumsum(children),
            key_row=np.argsort(key, kind="stable"),
        )
    )
