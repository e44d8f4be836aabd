"""Where does each break-away group begin and end on the map?"""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.downline.measures import generations
from app.downline.scene import Box, Scene, box_of
from app.engine.columns import NO_ROW, IntColumn, RowColumn
from app.views.tree.canvas import Canvas, inside
from app.views.tree.colours import ground

BORDER = QColor("#7a1fa2")
"""What tells a break-away group apart."""
_ON_DARK = QColor("#c58ae6")
_MOST = 60
_LEAST_WIDTH = 30


@dataclass(frozen=True)
class Territories:
    """Break-away groups.

    Attributes:
        heads: Their heads, rising.
        deepest: The deepest level of each one's branch.
        generation: The generation of every row.
    """

    heads: RowColumn
    deepest: IntColumn
    generation: IntColumn


@dataclass(frozen=True)
class Territory:
    """A group that is wide enough to be outlined."""

    box: Box
    deepest: int


def territories_of(scene: Scene) -> Territories:
    """Return the break-away groups of a downline."""
    index, measures = scene.snapshot.index, scene.snapshot.measures
    heads = np.flatnonzero(measures.is_head)
    spans = np.stack([heads, index.end[heads]], axis=1).ravel()
    # Every second maximum is that of a branch; one more place lets branches end last.
    depth = np.append(index.depth, 0)
    deepest = np.maximum.reduceat(depth, spans)[::2] if len(heads) else heads
    return Territories(heads, deepest, generations(index, measures.is_head))


def wide_territories(canvas: Canvas, groups: Territories) -> list[Territory]:
    """Return the groups that are wide enough to be outlined, largest legs first."""
    index = canvas.scene.snapshot.index
    branch = index.branch(canvas.scene.top)
    first, last = np.searchsorted(groups.heads, [branch.start, branch.stop])
    places = np.arange(int(first), int(last))
    heads = groups.heads[places]
    # The largest groups are the ones that can be seen.
    largest = np.argsort(heads - index.end[heads], kind="stable")[: 8 * _MOST]
    found: list[Territory] = []
    for place in places[largest].tolist():
        box = box_of(canvas.scene, canvas.window, int(groups.heads[place]))
        if box is None or box.right - box.left < _LEAST_WIDTH:
            continue
        if box.right < 0 or box.left > canvas.size[0]:
            continue
        found.append(Territory(box, int(groups.deepest[place])))
        if len(found) == _MOST:
            break
    return found


def outline(painter: QPainter, canvas: Canvas, territory: Territory) -> None:
    """Draw the border around a group, down to its deepest level."""
    index, rows = canvas.scene.snapshot.index, canvas.window.rows
    top = canvas.scene.top
    lowest = territory.deepest - (0 if top == NO_ROW else int(index.depth[top]))
    area = QRectF(inside(territory.box, canvas.size[0], 3))
    area.setBottom(float(rows.last[lowest]) - 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = _ON_DARK if canvas.dark else BORDER
    for ink, pen in ((ground(dark=canvas.dark), 3.5), (colour, 1.5)):
        painter.setPen(QPen(ink, pen * canvas.ratio))
        painter.drawRect(area)
