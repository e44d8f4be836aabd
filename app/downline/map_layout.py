"""Where does each member stand on the map: one row a level, one box a branch?

Widths are slots: a running sum over the depth-first rows, so a box covers exactly the
boxes below it. Within a level boxes are sorted and never overlap. For a script from
right to left the slots are mirrored here, not where they are painted.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.downline.index import DownlineIndex
from app.engine.columns import NO_ROW, IntColumn, RowColumn, frozen
from app.engine.tree import running_total

FloatColumn: TypeAlias = NDArray[np.float64]

SlotColumn: TypeAlias = NDArray[np.int32]
"""Slots, small so that a frame finds its way among them quickly."""

SLOTS = 1 << 30
"""Slots that amounts are spread over."""
_SHARED = SLOTS // 32
"""Slots shared evenly among members without downline, so that nobody vanishes."""
_MASSIVE = 2e-4
"""Share of the members from which a level gets a row of its own."""
_TAIL_SHARE = 0.18
_TAIL_PIXELS = 12.0
_FIRST_LEVELS = 6
_EVEN_SHARE, _MOST_EVEN = 0.45, 0.75
NAME_PIXELS = 20.0
"""What a name needs in letters of the usual size."""


@dataclass(frozen=True)
class MapLayout:
    """Boxes of one branch by level, then from the first slot to the last.

    Attributes:
        top: Row whose branch is shown, -1 for everybody.
        total: Slots of the whole width.
        row: Row of the index, shape (boxes,).
        start, end: First slot of each box and the one after its last; whole numbers.
        level_start: Where each level begins in the columns, shape (levels + 1,).
        is_mirrored: Whether the first leg stands at the right.
    """

    top: int
    total: float
    row: RowColumn
    start: SlotColumn
    end: SlotColumn
    level_start: IntColumn
    is_mirrored: bool

    @property
    def levels(self) -> int:
        """How many levels there are."""
        return len(self.level_start) - 1

    @property
    def level_counts(self) -> IntColumn:
        """Members of each level."""
        counts: IntColumn = np.diff(self.level_start)
        return counts

    def level(self, number: int) -> slice:
        """Return where the boxes of a level stand in the columns."""
        return slice(int(self.level_start[number]), int(self.level_start[number + 1]))

    @cached_property
    def widest(self) -> SlotColumn:
        """Slots of the widest box of each level."""
        found: SlotColumn = np.maximum.reduceat(
            self.end - self.start, self.level_start[:-1]
        )
        return found

    def whole(self, slots: FloatColumn) -> SlotColumn:
        """Return slots without their fraction, none beyond the last."""
        found: SlotColumn = np.minimum(slots, self.total).astype(np.int32)
        return found

    def place_of(self, index: DownlineIndex, row: int) -> tuple[int, float, float]:
        """Return level, first slot and last slot of a row that is shown."""
        level = int(index.depth[row]) - _top_depth(index, self.top)
        boxes = self.level(level)
        rows = self.row[boxes]
        if self.is_mirrored:
            at = len(rows) - 1 - int(np.searchsorted(rows[::-1], row))
        else:
            at = int(np.searchsorted(rows, row))
        at += boxes.start
        return level, float(self.start[at]), float(self.end[at])


def slot_weights(index: DownlineIndex, amounts: IntColumn | None) -> IntColumn:
    """Return how many slots each member needs for itself.

    Args:
        index: The downline.
        amounts: What the width shows; negative ones count as 0. Without it every
            member without downline gets one slot.

    Returns:
        Slots, whole numbers, at least one a leaf, shape (members,).
    """
    leaves: IntColumn = np.diff(index.leaf_before)
    if amounts is None:
        return leaves
    wanted = np.maximum(amounts, 0)
    whole = float(wanted.sum(dtype=np.float64))
    if whole == 0:
        return leaves
    share = (wanted * ((SLOTS - _SHARED) / whole)).astype(np.int64)
    return share + leaves * max(_SHARED // int(index.leaf_before[-1]), 1)


def lay_out(
    index: DownlineIndex,
    weights: IntColumn,
    top: int = NO_ROW,
    *,
    is_mirrored: bool = False,
) -> MapLayout:
    """Place the boxes of a branch.

    Args:
        index: The downline.
        weights: Slots of each member for itself, as from `slot_weights`.
        top: Row whose branch is shown, -1 for everybody.
        is_mirrored: Whether the first leg stands at the right.
    """
    branch = index.branch(top)
    before = running_total(weights[branch])
    depth = index.depth[branch] - _top_depth(index, top)
    count = len(depth)
    levels = int(depth.max()) + 1 if count else 0
    # Few levels sort ten times faster as small numbers.
    if levels <= np.iinfo(np.uint16).max:
        depth = depth.astype(np.uint16)
    if is_mirrored:
        place = count - 1 - np.argsort(depth[::-1], kind="stable")
    else:
        place = np.argsort(depth, kind="stable")
    total = int(before[-1])
    assert total <= np.iinfo(np.int32).max
    slots = before.astype(np.int32)
    start = slots[place]
    end = slots[index.end[branch] - branch.start][place]
    if is_mirrored:
        start, end = total - end, total - start
    counts = np.bincount(depth, minlength=levels)
    return frozen(
        MapLayout(
            top=top,
            total=max(float(total), 1.0),
            row=place + branch.start,
            start=start,
            end=end,
            level_start=running_total(counts),
            is_mirrored=is_mirrored,
        )
    )


def level_edges(
    counts: IntColumn,
    height: float,
    *,
    tail_open: bool = False,
    name_pixels: float = NAME_PIXELS,
) -> FloatColumn:
    """Return where the row of each level begins, and the last one ends, in pixels.

    A level with enough members, or among the first few, gets a row: half of the
    height is shared evenly among those, half by their members; where all of them have
    room for a name, each has, else as many of the first few as can. All other levels
    share a band of at most 18 % of the height, so that a chain of a thousand levels
    does not press the company into a line.

    Args:
        counts: Members of each level.
        height: Pixels of all rows together.
        tail_open: Whether the band and the rows change places.
        name_pixels: What a name needs.
    """
    if not len(counts):
        return np.zeros(1)
    is_massive = counts >= _MASSIVE * counts.sum()
    is_massive[:_FIRST_LEVELS] = True
    thin = len(counts) - int(is_massive.sum())
    band = min(_TAIL_SHARE * height, thin * _TAIL_PIXELS)
    if thin and tail_open:
        band = (1 - _TAIL_SHARE) * height
    rest = height - band
    mass = np.where(is_massive, counts, 0)
    even = rest / is_massive.sum()
    rows = is_massive * _EVEN_SHARE * even
    if even >= name_pixels:
        rows = np.maximum(rows, is_massive * name_pixels)
    else:
        # The leaders stand in the first levels, however few members those have.
        room = (_MOST_EVEN - _EVEN_SHARE) * rest
        named = int(room // (name_pixels - _EVEN_SHARE * even))
        rows[: min(named, _FIRST_LEVELS)] = name_pixels
    rows += mass * ((rest - rows.sum()) / mass.sum())
    rows[~is_massive] = band / max(thin, 1)
    edges = np.zeros(len(counts) + 1)
    np.cumsum(rows, out=edges[1:])
    return edges


def _top_depth(index: DownlineIndex, top: int) -> int:
    return 0 if top == NO_ROW else int(index.depth[top])
