"""Which colour has every pixel of the map, and who stands under it?

A pixel shows the highest code among the boxes it touches, so that no rank is lost at
any zoom. Where several levels share a pixel row, all of them count. The cost is that
of the pixels and of the boxes in sight; no step goes member by member.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.downline.map_layout import FloatColumn, MapLayout, SlotColumn
from app.engine.columns import RowColumn

Codes: TypeAlias = NDArray[np.uint8]
"""What is shown of each box of a layout: 0 is nobody, a higher code wins."""
Pixels: TypeAlias = NDArray[np.uint32]
"""Colours 0xAARRGGBB, shape (height, width)."""

EDGE = 1 << 7
"""Added to the code of a pixel on the first edge of a box that is wide enough."""
_WIDE = 3
_ALMOST = 1e-6


@dataclass(frozen=True)
class View:
    """The part of the map in sight.

    Whole pixels are counted from the first slot, so moving by some pixels gives
    exactly the same picture, moved.

    Attributes:
        origin: Pixel at the left edge of the picture.
        scale: Slots of one pixel.
        width: Pixels.
    """

    origin: int
    scale: float
    width: int

    def edges(self) -> FloatColumn:
        """Return the slots at which the pixels begin, and the last one ends."""
        pixels = np.arange(self.origin, self.origin + self.width + 1, dtype=np.float64)
        return pixels * self.scale

    def pixel_of(self, slot: float) -> float:
        """Return where a slot lies in the picture."""
        return slot / self.scale - self.origin

    def slot_of(self, pixel: float) -> float:
        """Return the slot at a place of the picture."""
        return (self.origin + pixel) * self.scale


@dataclass(frozen=True)
class Rows:
    """Which pixel rows each level has, counted from the top of the picture.

    Attributes:
        first, last: First pixel row of each level and the one after its last; levels
            too thin for a row of their own share their `first`.
    """

    first: RowColumn
    last: RowColumn

    @property
    def shares(self) -> NDArray[np.bool_]:
        """Levels whose first pixel row is also that of another one."""
        same = self.first[1:] == self.first[:-1]
        shared: NDArray[np.bool_] = np.append(same, False) | np.append(False, same)
        return shared


def fitted(layout: MapLayout, width: int) -> View:
    """Return the view that shows the whole width."""
    return View(0, layout.total / width, width)


def pixel_rows(edges: FloatColumn, top: int = 0) -> Rows:
    """Return the pixel rows of levels.

    Args:
        edges: Where each level begins and the last one ends, in pixels.
        top: Pixel of the edges that stands at the top of the picture.
    """
    whole = np.floor(edges + _ALMOST).astype(np.int64)
    first = np.minimum(whole[:-1], max(int(np.ceil(edges[-1] - _ALMOST)) - 1, 0))
    last = np.maximum(whole[1:], first + 1)
    return Rows(first - top, last - top)


def paint(
    layout: MapLayout,
    codes: Codes,
    view: View,
    rows: Rows,
    palette: NDArray[np.uint32],
    pixels: Pixels,
    coarseness: int = 1,
) -> None:
    """Paint a view into a buffer that is used again and again.

    Args:
        layout: The boxes.
        codes: What is shown of each box, as from `box_codes`.
        view: The part in sight, as wide as the buffer.
        rows: The pixel rows of the levels.
        palette: Colour of each code, and with `EDGE` of its edge, shape (256,).
        pixels: The buffer; every pixel is written.
        coarseness: How many pixels across are painted as one.
    """
    height, width = pixels.shape
    if not layout.levels:
        pixels.fill(palette[0])
        return
    pixels[: max(int(rows.first[0]), 0)] = palette[0]
    pixels[max(int(rows.last[-1]), 0) :] = palette[0]
    # Coarse pixels begin where they do in every other part, too.
    before = view.origin % coarseness
    coarse = View(
        view.origin // coarseness,
        view.scale * coarseness,
        -(-(before + width) // coarseness),
    )
    for band in bands(layout, codes, coarse, rows, height):
        line = palette[band.codes]
        if coarseness > 1 and len(line) > 1:
            line = line.repeat(coarseness)[before : before + width]
        pixels[band.top : band.bottom] = line


@dataclass(frozen=True)
class Band:
    """Pixel rows that look alike.

    Attributes:
        top, bottom: The first one and the one after the last.
        codes: Code of each pixel across; one for all where nobody is.
    """

    top: int
    bottom: int
    codes: Codes


_NOBODY: Codes = np.zeros(1, dtype=np.uint8)


def bands(
    layout: MapLayout, codes: Codes, view: View, rows: Rows, height: int
) -> Iterator[Band]:
    """Yield what all pixel rows of a picture show, in no order.

    Args:
        layout: The boxes.
        codes: What is shown of each box, as from `box_codes`.
        view: The part in sight.
        rows: The pixel rows of the levels.
        height: Pixels of the picture.
    """
    slots = view.edges()
    edges = _Edges(layout.whole(slots), layout.whole(np.ceil(slots)))
    # A box that touches three pixels covers the middle one.
    has_wide = layout.widest >= view.scale
    shown = (rows.last > 0) & (rows.first < height)
    shown &= ~rows.shares | (rows.last - rows.first > 1)
    for level in np.flatnonzero(shown).tolist():
        top, bottom = max(int(rows.first[level]), 0), int(rows.last[level])
        found = _level_codes(layout, codes, edges, level, outlined=has_wide[level])
        # The last pixel row stays empty where there is room: a line between levels.
        if bottom - int(rows.first[level]) > _WIDE:
            bottom -= 1
            yield Band(bottom, bottom + 1, _NOBODY)
        yield Band(top, min(bottom, height), found)
    yield from _thin_bands(layout, codes, view, rows, height)


def box_codes(codes: Codes, layout: MapLayout) -> Codes:
    """Return the code of each box, and a 0 after the last one.

    Args:
        codes: What is shown of each row of the index, below 0x80.
        layout: The boxes.
    """
    found = np.zeros(len(layout.row) + 1, dtype=np.uint8)
    np.take(codes, layout.row, out=found[:-1])
    return found


@dataclass(frozen=True)
class _Edges:
    """Where pixels begin, and the last one ends, in whole slots, down and up."""

    down: SlotColumn
    up: SlotColumn


def _level_codes(
    layout: MapLayout, codes: Codes, edges: _Edges, level: int, *, outlined: bool
) -> Codes:
    """Return the code of each pixel of one level, shape (width,).

    Args:
        layout: The boxes.
        codes: What is shown of each box.
        edges: The pixels.
        level: Which one.
        outlined: Whether a box may be wide enough for an edge.
    """
    boxes = layout.level(level)
    start, end = layout.start[boxes], layout.end[boxes]
    # Boxes that end before a pixel; the next one may have begun before it.
    over = end.searchsorted(edges.down, side="right")
    last_box = len(start) - 1
    begun = start[np.minimum(over, last_box)] < edges.up
    begun &= over <= last_box
    first = over[:-1]
    low = boxes.start + int(over[0])
    seen = codes[low : boxes.start + int(over[-1]) + 1]
    found: Codes = np.maximum.reduceat(seen, over - over[0])[:-1]
    found *= over[1:] > first
    # The box that ends in a later pixel, if it has begun in this one.
    np.maximum(found, seen[over[1:] - over[0]] * begun[1:], out=found)
    if not outlined:
        return found
    last = over[1:] + begun[1:]
    # A box begins where it has three pixels to itself, and not the one before.
    same = (first[1:] == first[:-1]) & (last[1:] == last[:-1])
    edge = (last[1:-2] - first[1:-2] == 1) & ~same[:-2] & same[1:-1] & same[2:]
    found[1:-2] |= edge.view(np.uint8) << 7
    return found


def _thin_bands(
    layout: MapLayout, codes: Codes, view: View, rows: Rows, height: int
) -> Iterator[Band]:
    """Find all levels that share pixel rows at once, the highest code on top."""
    is_shown = rows.shares & (rows.first >= 0) & (rows.first < height)
    levels = np.flatnonzero(is_shown)
    if not len(levels):
        return
    box = _boxes_of(layout, levels)
    count = np.diff(layout.level_start)[levels]
    shared = np.unique(rows.first[levels])
    place = np.repeat(np.searchsorted(shared, rows.first[levels]), count)
    slots = view.edges()
    start, end = layout.start[box], layout.end[box]
    seen = (end > slots[0]) & (start < slots[-1])
    low = np.searchsorted(slots, start[seen], side="right") - 1
    high = np.searchsorted(slots, end[seen], side="left") - 1
    spans = (
        place[seen],
        np.maximum(low, 0),
        np.minimum(high, view.width - 1),
    )
    shape = (len(shared), view.width)
    highest = highest_of_spans(spans, codes[box[seen]], shape)
    for row, found in zip(shared.tolist(), highest, strict=True):
        yield Band(row, row + 1, found)


def highest_of_spans(
    spans: tuple[RowColumn, RowColumn, RowColumn],
    codes: Codes,
    shape: tuple[int, int],
) -> Codes:
    """Return the highest code of the spans over each pixel, 0 where there is none.

    A span is covered by two blocks of the largest power of two that fits; blocks are
    then halved until they are single pixels.

    Args:
        spans: Pixel row, first and last pixel of each span.
        codes: Code of each span.
        shape: Height and width.
    """
    row, low, high = spans
    width = shape[1]
    is_whole = high - low == width - 1
    whole = np.zeros((shape[0], 1), dtype=np.uint8)
    np.maximum.at(whole[:, 0], row[is_whole], codes[is_whole])
    rest = np.flatnonzero(~is_whole)
    if not len(rest):
        return np.broadcast_to(whole, shape)
    row, low, high, codes = row[rest], low[rest], high[rest], codes[rest]
    power = np.frexp((high - low + 1).astype(np.float64))[1] - 1
    most = int(power.max(initial=0))
    above = np.zeros(shape, dtype=np.uint8)
    flat = above.reshape(-1)
    for level in range(most, -1, -1):
        block = 1 << level
        mine = np.flatnonzero(power == level)
        at = row[mine] * width
        np.maximum.at(flat, at + low[mine], codes[mine])
        np.maximum.at(flat, at + high[mine] - block + 1, codes[mine])
        if level:
            half = block >> 1
            halves = above.copy()
            np.maximum(halves[:, half:], above[:, :-half], out=halves[:, half:])
            above, flat = halves, halves.reshape(-1)
    found: Codes = np.maximum(above, whole)
    return found


def _boxes_of(layout: MapLayout, levels: RowColumn) -> RowColumn:
    """Return the boxes of some levels, level by level."""
    if int(levels[-1] - levels[0]) == len(levels) - 1:
        return np.arange(
            int(layout.level_start[levels[0]]), int(layout.level_start[levels[-1] + 1])
        )
    start = layout.level_start[levels]
    count = layout.level_start[levels + 1] - start
    ends = np.cumsum(count)
    boxes: RowColumn = np.arange(int(ends[-1])) + np.repeat(start - ends + count, count)
    return boxes


@dataclass(frozen=True)
class Hit:
    """What stands under one pixel.

    Attributes:
        boxes: Members whose own box the pixel touches.
        row: The one whose code is shown: the highest, of those the first.
        rows: All of them, at most as many as were asked for.
    """

    boxes: int
    row: int
    rows: RowColumn


def hit(
    layout: MapLayout,
    codes: Codes,
    view: View,
    rows: Rows,
    pixel: tuple[int, int],
) -> Hit | None:
    """Return who stands under a pixel (x, y), None where it is empty."""
    x, y = pixel
    low, high = (view.origin + x) * view.scale, (view.origin + x + 1) * view.scale
    first = int(np.searchsorted(rows.first, y, side="left"))
    stop = int(np.searchsorted(rows.first, y, side="right"))
    if first == stop:
        # Within a level that began further up.
        first -= 1
        if first < 0 or int(rows.last[first]) <= y:
            return None
    if stop - first > 1:
        boxes = _boxes_of(layout, np.arange(first, stop))
        touched = (layout.end[boxes] > low) & (layout.start[boxes] < high)
        return _best(layout, codes, boxes[touched])
    level = layout.level(first)
    # Of the columns' own type: else a column would be copied to find one place.
    low_slot, high_slot = np.int32(floor(low)), np.int32(ceil(high))
    begin = int(np.searchsorted(layout.end[level], low_slot, side="right"))
    after = int(np.searchsorted(layout.start[level], high_slot, side="left"))
    return _best(layout, codes, level.start + np.arange(begin, after))


def _best(layout: MapLayout, codes: Codes, boxes: RowColumn) -> Hit | None:
    if not len(boxes):
        return None
    rows = layout.row[boxes]
    best = int(np.argmax(codes[boxes]))
    return Hit(len(rows), int(rows[best]), rows)
