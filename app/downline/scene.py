"""What does the map show: whose branch, how wide, in which colours?"""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from app.downline.colouring import Colouring
from app.downline.map_layout import (
    NAME_PIXELS,
    FloatColumn,
    MapLayout,
    lay_out,
    level_edges,
    slot_weights,
)
from app.downline.measures import Amount
from app.downline.raster import Codes, Rows, View, box_codes, fitted, pixel_rows
from app.downline.snapshot import Snapshot
from app.downline.view_state import Width
from app.engine.columns import NO_ROW, IntColumn, RowColumn

PICKED = 0x40
"""Added to the code of whoever the legend picks out; the others are dimmed."""

_WIDTHS = {Width.POINTS: Amount.PERSONAL, Width.PAYOUT: Amount.PAID}
_BOX_PIXELS = 220
_MOST_ZOOM = 1e7


@dataclass(frozen=True)
class Scene:
    """All that the map is painted from; nothing of it ever changes.

    Attributes:
        snapshot: Whose figures.
        weights: Slots of each member for itself.
        layout: The boxes of the branch that is shown.
        colouring: The colours of all rows.
        picked: Codes that the legend picks out; none for all.
        codes: What is shown of each box.
    """

    snapshot: Snapshot
    weights: IntColumn
    layout: MapLayout
    colouring: Colouring
    picked: frozenset[int]
    codes: Codes

    @property
    def top(self) -> int:
        """Row whose branch is shown, -1 for everybody."""
        return self.layout.top

    def hoisted(self, top: int) -> "Scene":
        """Return the scene of another branch."""
        layout = lay_out(
            self.snapshot.index,
            self.weights,
            top,
            is_mirrored=self.layout.is_mirrored,
        )
        return replace(
            self,
            layout=layout,
            codes=_box_codes(self.colouring, self.picked, layout),
        )

    def coloured(
        self, colouring: Colouring, picked: frozenset[int] = frozenset()
    ) -> "Scene":
        """Return the scene in other colours, or with other ones picked out."""
        return replace(
            self,
            colouring=colouring,
            picked=picked,
            codes=_box_codes(colouring, picked, self.layout),
        )

    @cached_property
    def most_zoom(self) -> float:
        """How far zooming makes sense in a window of one pixel."""
        narrowest = float((self.layout.end - self.layout.start).min(initial=1.0))
        return min(self.layout.total / max(narrowest, 1.0) * _BOX_PIXELS, _MOST_ZOOM)

    def most_zoom_in(self, width: int) -> float:
        """Return how many times wider than a window the map may become."""
        return max(self.most_zoom / max(width, 1), 1.0)


def make_scene(
    snapshot: Snapshot,
    colouring: Colouring,
    width: Width,
    *,
    top: int = NO_ROW,
    is_mirrored: bool = False,
    picked: frozenset[int] = frozenset(),
) -> Scene:
    """Lay out a branch.

    Args:
        snapshot: The downline.
        colouring: The colours of its rows.
        width: What the width of a box shows.
        top: Row whose branch is shown, -1 for everybody.
        is_mirrored: Whether the first leg stands at the right.
        picked: Codes that the legend picks out.
    """
    measures = snapshot.measures
    amounts = measures.amount(_WIDTHS[width]) if width in _WIDTHS else None
    weights = slot_weights(snapshot.index, amounts)
    layout = lay_out(snapshot.index, weights, top, is_mirrored=is_mirrored)
    codes = _box_codes(colouring, picked, layout)
    return Scene(snapshot, weights, layout, colouring, picked, codes)


def _box_codes(
    colouring: Colouring, picked: frozenset[int], layout: MapLayout
) -> Codes:
    codes = box_codes(colouring.codes, layout)
    if picked:
        lifted = np.arange(256, dtype=np.uint8)
        for code in picked:
            lifted[code] |= PICKED
        codes = lifted[codes]
    return codes


@dataclass(frozen=True)
class Window:
    """The part of a scene in sight, and its pixels.

    Attributes:
        view: Across.
        edges: Pixel at which each level begins, and the last one ends, before
            scrolling.
        scrolled: Pixels above the top of the picture.
        rows: Pixel rows of the levels.
    """

    view: View
    edges: FloatColumn
    scrolled: int
    rows: Rows


@dataclass(frozen=True)
class Sight:
    """How a scene is looked at.

    Attributes:
        zoom: How much wider the map is than the picture.
        origin: Share of the map before the picture.
        stretch: How much higher the map is than the picture.
        scrolled: Pixels above the top of the picture.
        tail_open: Whether the thin levels have the height.
        name_pixels: Height that a name needs.
    """

    zoom: float = 1.0
    origin: float = 0.0
    stretch: float = 1.0
    scrolled: int = 0
    tail_open: bool = False
    name_pixels: float = NAME_PIXELS


def window_on(scene: Scene, size: tuple[int, int], sight: Sight) -> Window:
    """Return the part of a scene in sight.

    Args:
        scene: The scene.
        size: Pixels across and down.
        sight: How it is looked at.
    """
    width, height = size
    scale = scene.layout.total / (width * sight.zoom)
    view = fitted(scene.layout, width)
    if sight.zoom > 1:
        view = View(round(sight.origin * width * sight.zoom), scale, width)
    edges = level_edges(
        scene.layout.level_counts,
        height * sight.stretch,
        tail_open=sight.tail_open,
        name_pixels=sight.name_pixels,
    )
    return Window(view, edges, sight.scrolled, pixel_rows(edges, sight.scrolled))


@dataclass(frozen=True)
class Box:
    """A box in the picture, in pixels; it may reach beyond the picture."""

    row: int
    left: float
    right: float
    top: int
    bottom: int


def box_of(scene: Scene, window: Window, row: int) -> Box | None:
    """Return where the box of a row stands, None for a row that is not shown."""
    branch = scene.snapshot.index.branch(scene.top)
    if not branch.start <= row < branch.stop:
        return None
    level, start, end = scene.layout.place_of(scene.snapshot.index, row)
    return Box(
        row,
        window.view.pixel_of(start),
        window.view.pixel_of(end),
        int(window.rows.first[level]),
        int(window.rows.last[level]),
    )


def wide_boxes(
    scene: Scene, window: Window, least: tuple[int, int], height: int
) -> list[Box]:
    """Return the boxes in sight that have room for a label.

    Args:
        scene: The scene.
        window: The part in sight.
        least: Pixels across and down that a label needs.
        height: Pixels of the picture.
    """
    layout, view, rows = scene.layout, window.view, window.rows
    across, down = least
    is_high = (rows.last - rows.first >= down) & (rows.last > 0) & (rows.first < height)
    # A box of that width holds at least one of these slots.
    steps = np.arange(view.width // across + 2, dtype=np.float64) * across
    steps += view.origin
    slots = layout.whole(steps * view.scale)
    found: list[Box] = []
    is_high &= layout.widest >= across * view.scale
    for level in np.flatnonzero(is_high).tolist():
        boxes = layout.level(level)
        start, end = layout.start[boxes], layout.end[boxes]
        near = end.searchsorted(slots, side="right")
        near = near[np.append(near[1:] != near[:-1], True) & (near < len(end))]
        left = start[near] / view.scale - view.origin
        right = end[near] / view.scale - view.origin
        seen = np.minimum(right, view.width) - np.maximum(left, 0)
        wide = np.flatnonzero(seen >= across)
        top, bottom = int(rows.first[level]), int(rows.last[level])
        found += [
            Box(row, first, last, top, bottom)
            for row, first, last in zip(
                layout.row[boxes.start + near[wide]].tolist(),
                left[wide].tolist(),
                right[wide].tolist(),
                strict=True,
            )
        ]
    return found


def shown_rows(scene: Scene, window: Window, height: int) -> RowColumn:
    """Return the rows of whoever has a box in sight.

    Args:
        scene: The scene.
        window: The part in sight.
        height: Pixels of the picture.
    """
    layout, view, rows = scene.layout, window.view, window.rows
    seen = (rows.last > 0) & (rows.first < height)
    low, high = view.slot_of(0), view.slot_of(view.width)
    boxes = np.repeat(seen, layout.level_counts)
    boxes &= (layout.end > low) & (layout.start < high)
    found: RowColumn = layout.row[boxes]
    return found


def marks(
    scene: Scene, window: Window, rows: RowColumn, height: int
) -> list[tuple[int, int]]:
    """Return the pixels at which members stand, each once: x and first pixel row.

    Args:
        scene: The scene.
        window: The part in sight.
        rows: Rows of the index, rising.
        height: Pixels of the picture.
    """
    index, layout = scene.snapshot.index, scene.layout
    branch = index.branch(scene.top)
    first, last = np.searchsorted(rows, [branch.start, branch.stop])
    shown = rows[int(first) : int(last)]
    if not len(shown):
        return []
    before = _slots_before(scene)
    start = before[shown - branch.start].astype(np.float64)
    if layout.is_mirrored:
        start = layout.total - before[index.end[shown] - branch.start]
    top_depth = 0 if scene.top == NO_ROW else int(index.depth[scene.top])
    y = window.rows.first[index.depth[shown] - top_depth]
    x = np.floor(start / window.view.scale).astype(np.int64) - window.view.origin
    seen = (x >= 0) & (x < window.view.width) & (y >= 0) & (y < height)
    pixels = np.unique(y[seen] * window.view.width + x[seen])
    return [
        (pixel % window.view.width, pixel // window.view.width)
        for pixel in pixels.tolist()
    ]


def _slots_before(scene: Scene) -> IntColumn:
    """Return the slots before each row of the branch, and of all."""
    branch = scene.snapshot.index.branch(scene.top)
    before = np.zeros(branch.stop - branch.start + 1, dtype=np.int64)
    np.cumsum(scene.weights[branch], out=before[1:])
    return before
