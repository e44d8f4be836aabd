"""What has changed between two closes?"""

from dataclasses import dataclass

import numpy as np

from app.downline.colouring import Colouring, Key, Mode, coloured
from app.downline.index import DownlineIndex
from app.downline.measures import STATUSES, Amount, Measures, Status
from app.engine.columns import NO_ROW, BoolColumn, IntColumn, RowColumn, frozen

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
        team_change: Team points now minus then.
    """

    earlier_row: RowColumn
    has_moved: BoolColumn
    rank_change: IntColumn
    old_sponsor: RowColumn
    has_left: BoolColumn
    team_change: IntColumn

    @property
    def joined(self) -> int:
        """How many joined."""
        return int(np.count_nonzero(self.earlier_row == NO_ROW))

    @property
    def moved(self) -> int:
        """How many have another sponsor."""
        return int(np.count_nonzero(self.has_moved))

    @property
    def rank_up(self) -> int:
        """How many rose."""
        return int(np.count_nonzero(self.rank_change > 0))

    @property
    def rank_down(self) -> int:
        """How many fell."""
        return int(np.count_nonzero(self.rank_change < 0))


def compare(
    earlier: tuple[DownlineIndex, Measures], later: tuple[DownlineIndex, Measures]
) -> Comparison:
    """Compare two closes, member by member."""
    old, old_measures = earlier
    new, new_measures = later
    row = old.rows_of(new.member_id)
    is_known = row != NO_ROW
    # Both sponsors as rows of the earlier close; a newcomer was nobody's there.
    sponsor_then = np.append(old.parent, NO_ROW)[row]
    sponsor_now = np.append(np.where(is_known, row, _NEWCOMER), NO_ROW)[new.parent]
    has_moved = is_known & (sponsor_then != sponsor_now)
    old_sponsor = np.full(len(new), NO_ROW, dtype=np.int64)
    keys_then = np.append(old.member_id, 0)[sponsor_then[has_moved]]
    old_sponsor[has_moved] = new.rows_of(keys_then)
    was_gone = np.append(_is_gone(old_measures), False)[row]
    return frozen(
        Comparison(
            earlier_row=row,
            has_moved=has_moved,
            rank_change=_change(new_measures.rank, old_measures.rank, row),
            old_sponsor=old_sponsor,
            has_left=_is_gone(new_measures) & is_known & ~was_gone,
            team_change=_change(
                new_measures.amount(Amount.TEAM), old_measures.amount(Amount.TEAM), row
            ),
        )
    )


def change_colouring(comparison: Comparison) -> Colouring:
    """Colour every row of the later close by what has changed."""
    codes = np.ones(len(comparison.rank_change), dtype=np.uint8)
    codes[comparison.rank_change < 0] = 2
    codes[comparison.has_moved] = 3
    codes[comparison.has_left] = 4
    codes[comparison.earlier_row == NO_ROW] = 5
    codes[comparison.rank_change > 0] = 6
    keys = (Key.SAME, Key.RANK_DOWN, Key.MOVED, Key.LEFT, Key.JOINED, Key.RANK_UP)
    return coloured(Mode.CHANGE, codes, [(key, 0) for key in keys])


def _is_gone(measures: Measures) -> BoolColumn:
    gone: BoolColumn = np.isin(measures.status, _GONE)
    return gone


def _change(now: IntColumn, then: IntColumn, row: RowColumn) -> IntColumn:
    known = row != NO_ROW
    return np.where(known, now - np.append(then, 0)[row], 0)
