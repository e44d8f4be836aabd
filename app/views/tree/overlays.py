"""What is drawn over the map: names, the selection, the upline, hits, territories?"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QStaticText,
)

from app.downline.measures import Amount, generations
from app.downline.scene import Box, Scene, Window, box_of, marks, wide_boxes
from app.engine.columns import NO_ROW, IntColumn, RowColumn
from app.views.tree.colours import colour_of, ink_on
from app.views.tree.texts import Texts

LIT = QColor("#ff8a00")
"""The selection and its upline."""
HIT = QColor("#e6007e")
"""Whoever a search found."""
MOVE = QColor("#8a4fb5")
"""From the sponsor then to whoever has moved since."""
BORDER = QColor("#7a1fa2")
"""The border of a break-away group."""

_LEAST_LABEL = 44
_LEAST_TAG = 90
_WIDTH_CLASS = 8
_PADDING = 4
_LETTERS = 0.62
_NOBODY: RowColumn = np.zeros(0, dtype=np.int64)
_MOST_TERRITORIES = 60
_LEAST_TERRITORY = 30
_MARK = 3
_LEAST_OUTLINE = 5


@dataclass(frozen=True)
class Canvas:
    """Where overlays are drawn.

    Attributes:
        scene: What is shown.
        window: The part in sight.
        size: Pixels of the screen, across and down.
        ratio: Pixels of the screen a pixel of the widget.
        dark: Whether the window is dark.
    """

    scene: Scene
    window: Window
    size: tuple[int, int]
    ratio: float
    dark: bool


@dataclass(frozen=True)
class Territories:
    """Break-away groups: their heads, rising, and the generation of every row."""

    heads: RowColumn
    generation: IntColumn


def territories_of(scene: Scene) -> Territories:
    """Return the break-away groups of a downline."""
    index, measures = scene.snapshot.index, scene.snapshot.measures
    return Territories(
        np.flatnonzero(measures.is_head), generations(index, measures.is_head)
    )


class MapOverlays:
    """Light passes over the painted map; each may be absent."""

    def __init__(self, font: Callable[[], QFont]) -> None:
        """Prepare.

        Args:
            font: Gives the font of the window, which may change.
        """
        self._window_font = font
        self.selected = self.sponsor_then = NO_ROW
        self.hits: RowColumn = _NOBODY
        self.texts: Texts | None = None
        self.territories: Territories | None = None
        self._font = QFont(font())
        self._inks: dict[int, QColor] = {}
        self._elided = lru_cache(maxsize=4_000)(self._elide)
        self._marks: tuple[object, list[tuple[int, int]]] | None = None

    def name_pixels(self, ratio: float) -> float:
        """Return the height of a row in which a name can be written."""
        return QFontMetricsF(self._label_font(ratio)).height() + 1

    def _label_font(self, ratio: float) -> QFont:
        font = QFont(self._window_font())
        letters = QFontMetricsF(font).height() * _LETTERS * ratio
        font.setPixelSize(max(round(letters), 8))
        return font

    def forget(self) -> None:
        """Forget names that were cut for another scene, size or language."""
        self._marks = None
        self._inks = {}
        self._elided.cache_clear()

    def select(self, row: int, sponsor_then: int = NO_ROW) -> None:
        """Light a member and its upline, and whom it has moved away from."""
        self.selected, self.sponsor_then = row, sponsor_then

    def show_hits(self, rows: RowColumn) -> None:
        """Mark whoever a search found."""
        self.hits, self._marks = rows, None

    def paint(self, painter: QPainter, canvas: Canvas, pointed: int) -> None:
        """Draw everything over the map.

        Args:
            painter: Of the widget.
            canvas: Where.
            pointed: Row under the pointer, -1 for none.
        """
        painter.save()
        painter.scale(1 / canvas.ratio, 1 / canvas.ratio)
        self._font = self._label_font(canvas.ratio)
        painter.setFont(self._font)
        if self.texts is not None:
            self._paint_labels(painter, canvas)
        if self.territories is not None:
            self._paint_territories(painter, canvas, self.territories)
        self._paint_hits(painter, canvas)
        if pointed not in {NO_ROW, self.selected}:
            _paint_path(painter, canvas, pointed, 1.5)
        if self.selected != NO_ROW:
            _paint_path(painter, canvas, self.selected, 2.5)
        if self.sponsor_then != NO_ROW:
            _paint_move(painter, canvas, self.sponsor_then, self.selected)
        painter.restore()

    def _paint_labels(self, painter: QPainter, canvas: Canvas) -> None:
        scene = canvas.scene
        line = round(QFontMetricsF(self._font).height())
        least = (round(_LEAST_LABEL * canvas.ratio), line - 2)
        if not self._inks:
            self._inks = {
                entry.code: ink_on(colour_of(entry, scene.colouring, dark=canvas.dark))
                for entry in scene.colouring.legend
            }
        for box in wide_boxes(scene, canvas.window, least, canvas.size[1]):
            code = scene.colouring.code_at(box.row)
            if scene.picked and code not in scene.picked:
                continue
            painter.setPen(self._inks[code])
            self._paint_label(painter, canvas, box, line)

    def _paint_label(
        self, painter: QPainter, canvas: Canvas, box: Box, line: int
    ) -> None:
        left = max(box.left, 0.0) + _PADDING
        right = min(box.right, float(canvas.size[0])) - _PADDING
        room = int(right - left) // _WIDTH_CLASS * _WIDTH_CLASS
        high = box.bottom - box.top - 1
        lines = 2 if high >= 2 * line + 2 else 1
        top = box.top + (high - lines * line) / 2
        for number in range(lines):
            text = self._elided(box.row, room, number, lines, self._font.pixelSize())
            width = text.size().width()
            at = right - width if canvas.scene.layout.is_mirrored else left
            painter.drawStaticText(QPointF(at, top + number * line), text)

    def _elide(
        self, row: int, room: int, number: int, lines: int, _size: int
    ) -> QStaticText:
        """Return what a line of a label says, cut to the room there is."""
        texts = self.texts
        assert texts is not None
        text = texts.name(row) if number == 0 else texts.numbered_standing(row)
        badge = texts.badge(row)
        if badge and lines == 1:
            text = f"{badge} · {text}"
        metrics = QFontMetricsF(self._font)
        shown = QStaticText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.prepare(font=self._font)
        return shown

    def _paint_hits(self, painter: QPainter, canvas: Canvas) -> None:
        if not len(self.hits):
            return
        if self._marks is None or self._marks[0] is not canvas.window:
            found = marks(canvas.scene, canvas.window, self.hits, canvas.size[1])
            self._marks = (canvas.window, found)
        size = _MARK * canvas.ratio
        painter.setPen(QPen(QColor("white"), 1))
        painter.setBrush(HIT)
        painter.drawRects(
            [QRectF(x - size / 2, y, size, 3 * size) for x, y in self._marks[1]]
        )

    def _paint_territories(
        self, painter: QPainter, canvas: Canvas, groups: Territories
    ) -> None:
        """Outline the groups that are wide enough, largest legs first."""
        index = canvas.scene.snapshot.index
        branch = index.branch(canvas.scene.top)
        first, last = np.searchsorted(groups.heads, [branch.start, branch.stop])
        heads = groups.heads[int(first) : int(last)]
        # The largest groups are the ones that can be seen.
        sizes = index.end[heads] - heads
        heads = heads[np.argsort(-sizes, kind="stable")[: 8 * _MOST_TERRITORIES]]
        drawn = 0
        for row in heads.tolist():
            box = box_of(canvas.scene, canvas.window, row)
            if box is None or box.right - box.left < _LEAST_TERRITORY:
                continue
            if box.right < 0 or box.left > canvas.size[0]:
                continue
            self._paint_territory(painter, canvas, box, int(groups.generation[row]))
            drawn += 1
            if drawn == _MOST_TERRITORIES:
                return

    def _paint_territory(
        self, painter: QPainter, canvas: Canvas, box: Box, generation: int
    ) -> None:
        outline = _inside(box, canvas.size[0], 3)
        outline.setBottom(float(canvas.window.rows.last[-1]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, pen in ((QColor("white"), 4), (BORDER, 2)):
            painter.setPen(QPen(colour, pen * canvas.ratio))
            painter.drawRect(outline)
        if self.texts is None or outline.width() < _LEAST_TAG:
            return
        group = self.texts.amount_of(Amount.GROUP, box.row)
        tag = f"{self.texts.count(generation)} · {group}"
        metrics = QFontMetricsF(self._font)
        width = metrics.horizontalAdvance(tag) + 2 * _PADDING
        if 2 * width > outline.width():
            return
        area = QRectF(outline.left(), outline.top(), width, metrics.height())
        if not canvas.scene.layout.is_mirrored:
            area.moveRight(outline.right())
        painter.fillRect(area, BORDER)
        painter.setPen(QColor("white"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tag)


def _paint_path(painter: QPainter, canvas: Canvas, row: int, width: float) -> None:
    """Outline a member and everybody above it that is shown."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = width * canvas.ratio
    painter.setPen(QPen(LIT, pen))
    thin: list[Box] = []
    for above in reversed(canvas.scene.snapshot.index.path(row)):
        box = box_of(canvas.scene, canvas.window, above)
        if box is None:
            break
        if box.bottom - box.top >= _LEAST_OUTLINE:
            painter.drawRect(_inside(box, canvas.size[0], pen))
        else:
            thin.append(box)
    if thin:
        # Of thin levels a line down the middle is enough.
        low, high = thin[0], thin[-1]
        middle = (max(low.left, 0.0) + min(low.right, float(canvas.size[0]))) / 2
        painter.drawLine(QPointF(middle, high.top), QPointF(middle, low.bottom))


def _paint_move(painter: QPainter, canvas: Canvas, then: int, row: int) -> None:
    """Draw from where to where a member has moved."""
    start = box_of(canvas.scene, canvas.window, then)
    end = box_of(canvas.scene, canvas.window, row)
    if start is not None and end is not None:
        width = canvas.size[0]
        points = _inside(start, width, 1).center(), _inside(end, width, 1).center()
        paint_move(painter, *points, 2 * canvas.ratio)


def paint_move(painter: QPainter, then: QPointF, now: QPointF, width: float) -> None:
    """Draw a dashed line from a sponsor of another month, with a dot where it ends."""
    painter.setBrush(MOVE)
    for colour, wide in ((QColor("white"), 2 * width), (MOVE, width)):
        painter.setPen(QPen(colour, wide, Qt.PenStyle.DashLine))
        painter.drawLine(then, now)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(now, 2 * width, 2 * width)


def _inside(box: Box, width: int, pen: float) -> QRectF:
    """Return a box inside the picture, at least some pixels wide."""
    left, right = max(box.left, 0.0), min(box.right, float(width))
    if right - left < 2 * pen:
        middle = (left + right) / 2
        left, right = middle - pen, middle + pen
    high = max(box.bottom - box.top - 1, 1)
    return QRectF(QPointF(left, box.top), QPointF(right, box.top + high))
