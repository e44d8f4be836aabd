"""What has changed between two closes?"""

from dataclasses import dataclass
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.downline.colouring import Colouring, Key, Mode, coloured
from app.downline.index import DownlineIndex
from app.downline.measures import STATUSES, Amount, Measures, Status
from app.engine.columns import NO_ROW, BoolColumn, IntColumn, RowColumn, frozen

Steps: TypeAlias = NDArray[np.int8]
"""Ranks up or down, small so that a million of them are read quickly."""

_Figure = TypeVar("_Figure", bound=np.generic)
_NEWCOMER = -2
_GONE = [STATUSES.index(status) for status in (Status.LEFT, Status.CLOSED)]


@dataclass(frozen=True)
class Comparison:
    """Two closes by member, columns by the rows of the later one.

    Attributes:
        earlier_row: Row of the member in the earlier close, -1 for who joined since.
        has_moved: Who has another sponsor than before.
        rank_change: Rank now minus rank then, 0 for who joined since.
        old_sponsor: Row, in the later close, of the sponsor then of whoever moved; -1
            for none.
        has_left: Who left or was closed since.
        team_then: Team points by the rows of the earlier close.
        team_now: Team points by the rows of the later one.
    """

    earlier_row: RowColumn
    has_moved: BoolColumn
    rank_change: Steps
    old_sponsor: RowColumn
    has_left: BoolColumn
    team_then: IntColumn
    team_now: IntColumn

    def team_change(self, row: int) -> int:
        """Return a member's team points now minus then, 0 for who joined since."""
        then = int(self.earlier_row[row])
        return 0 if then == NO_ROW else int(self.team_now[row] - self.team_then[then])


def compare(
    earlier: tuple[DownlineIndex, Measures], later: tuple[DownlineIndex, Measures]
) -> Comparison:
    """Compare two closes, member by member."""
    old, old_measures = earlier
    new, new_measures = later
    row = old.rows_of(new.member_id)
    joined = np.flatnonzero(row == NO_ROW)
    # Both sponsors as rows of the earlier close; a newcomer was nobody's there.
    sponsor_then = _then(old.parent, row, joined, NO_ROW)
    known = row.copy()
    known[joined] = _NEWCOMER
    sponsor_now = known[new.parent]
    sponsor_now[new.roots] = NO_ROW
    has_moved = sponsor_then != sponsor_now
    has_moved[joined] = False
    old_sponsor = np.full(len(new), NO_ROW, dtype=np.int64)
    moved = np.flatnonzero(has_moved)
    then = sponsor_then[moved]
    had_sponsor = then != NO_ROW
    old_sponsor[moved[had_sponsor]] = new.rows_of(old.member_id[then[had_sponsor]])
    rank_then = _then(old_measures.rank.astype(np.int8), row, joined, 0)
    rank_change = new_measures.rank.astype(np.int8) - rank_then
    rank_change[joined] = 0
    has_left = _is_gone(new_measures.status)
    has_left[joined] = False
    gone = np.flatnonzero(has_left)
    has_left[gone] = ~_is_gone(old_measures.status[row[gone]])
    return frozen(
        Comparison(
            earlier_row=row,
            has_moved=has_moved,
            rank_change=rank_change,
            old_sponsor=old_sponsor,
            has_left=has_left,
            team_then=old_measures.amount(Amount.TEAM),
            team_now=new_measures.amount(Amount.TEAM),
        )
    )


def change_colouring(comparison: Comparison) -> Colouring:
    """Colour every row of the later close by what has changed."""
    change = comparison.rank_change
    codes = np.ones(len(change), dtype=np.uint8)
    # Who changed in several ways has the last of them.
    for code, has_changed in enumerate(
        (
            change < 0,
            comparison.has_moved,
            comparison.has_left,
            comparison.earlier_row == NO_ROW,
            change > 0,
        ),
        2,
    ):
        np.maximum(codes, has_changed * np.uint8(code), out=codes)
    keys = (Key.SAME, Key.RANK_DOWN, Key.MOVED, Key.LEFT, Key.JOINED, Key.RANK_UP)
    return coloured(Mode.CHANGE, codes, [(key, 0) for key in keys])


def _is_gone(status: IntColumn) -> BoolColumn:
    left, closed = _GONE
    gone: BoolColumn = (status == left) | (status == closed)
    return gone


def _then(
    column: NDArray[_Figure], row: RowColumn, joined: RowColumn, missing: int
) -> NDArray[_Figure]:
    """Return figures of the earlier close by the rows of the later one.

    Args:
        column: The figures.
        row: Row of each member in the earlier close, -1 for who joined since.
        joined: Who joined since.
        missing: The figure of those.
    """
    if not len(column):
        return np.full(len(row), missing, dtype=column.dtype)
    found = column[row]
    found[joined] = missing
    return found
