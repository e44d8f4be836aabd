"""What is drawn over the map: names, the selection, the upline, hits, territories?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QStaticText,
)

from app.downline.measures import Amount
from app.downline.scene import Box, box_of, marks, wide_boxes
from app.engine.columns import NO_ROW, RowColumn
from app.views.tree.canvas import Canvas, inside
from app.views.tree.colours import colour_of, ink_on
from app.views.tree.hubs import HIT, MOST_GATHERED, paint_hub, paint_spokes
from app.views.tree.territories import (
    BORDER,
    Territories,
    Territory,
    outline,
    wide_territories,
)
from app.views.tree.texts import Texts

LIT = QColor("#ff8a00")
"""The selection and its upline."""
MOVE = QColor("#8a4fb5")
"""From the sponsor then to whoever has moved since."""

_LEAST_LABEL = 44
_LEAST_TAG = 90
_WIDTH_CLASS = 8
_PADDING = 4
_LETTERS = 0.62
_NOBODY: RowColumn = np.zeros(0, dtype=np.int64)
_MARK = 3
_FEW = 300
"""Hits that can be told apart, each with a rim of its own."""
_LEAST_OUTLINE = 5
_HUB = 1.2
"""Height of a hub, in lines of its text."""


@dataclass(frozen=True)
class Tag:
    """A figure at the end of a box."""

    text: str
    colour: QColor


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
        self._legs: dict[int, int] = {}
        self.hub = ""
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

    def show_hits(self, rows: RowColumn, legs: Sequence[tuple[int, int]] = ()) -> None:
        """Mark whoever a search found, and how many of them are in each leg."""
        self.hits, self._marks = rows, None
        self._legs = dict(legs)

    def paint(
        self,
        painter: QPainter,
        canvas: Canvas,
        pointed: int,
        *,
        with_names: bool = True,
    ) -> None:
        """Draw everything over the map.

        Args:
            painter: Of the widget.
            canvas: Where.
            pointed: Row under the pointer, -1 for none.
            with_names: Whether boxes are labelled.
        """
        painter.save()
        painter.scale(1 / canvas.ratio, 1 / canvas.ratio)
        self._font = self._label_font(canvas.ratio)
        painter.setFont(self._font)
        groups: list[Territory] = []
        if self.territories is not None:
            groups = wide_territories(canvas, self.territories)
        tags = self._tags(groups) if self.texts is not None and with_names else {}
        for group in groups:
            outline(painter, canvas, group)
        if self.texts is not None and with_names:
            self._paint_labels(painter, canvas, tags)
        self._paint_hits(painter, canvas)
        if pointed not in {NO_ROW, self.selected}:
            _paint_path(painter, canvas, pointed, 1.5)
        if self.selected != NO_ROW:
            _paint_path(painter, canvas, self.selected, 2.5)
        if self.sponsor_then != NO_ROW:
            _paint_move(painter, canvas, self.sponsor_then, self.selected)
        painter.restore()

    def _tags(self, groups: Sequence[Territory]) -> dict[int, list[Tag]]:
        """Return what stands at the end of boxes: a group's points, a leg's hits."""
        texts = self.texts
        assert texts is not None
        found: dict[int, list[Tag]] = {}
        for group in groups:
            assert self.territories is not None
            row = group.box.row
            number = texts.count(int(self.territories.generation[row]))
            points = texts.amount_of(Amount.GROUP, row)
            found[row] = [Tag(f"{number} · {points}", BORDER)]
        for leg, count in self._legs.items():
            found.setdefault(leg, []).append(Tag(texts.count(count), HIT))
        return found

    def _paint_labels(
        self, painter: QPainter, canvas: Canvas, tags: Mapping[int, Sequence[Tag]]
    ) -> None:
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
            room = self._paint_tags(painter, canvas, box, tags.get(box.row, ()))
            if scene.picked and code not in scene.picked:
                continue
            painter.setPen(self._inks[code])
            self._paint_label(painter, canvas, room, line)

    def _paint_tags(
        self, painter: QPainter, canvas: Canvas, box: Box, tags: Sequence[Tag]
    ) -> Box:
        """Write the tags of a box at its end; return what is left of it."""
        metrics = QFontMetricsF(self._font)
        high = min(metrics.height() + 2, box.bottom - box.top - 1)
        left, right = max(box.left, 0.0), min(box.right, float(canvas.size[0]))
        for tag in tags:
            width = metrics.horizontalAdvance(tag.text) + 2 * _PADDING
            if right - left < max(_LEAST_TAG * canvas.ratio, 2 * width):
                break
            if canvas.scene.layout.is_mirrored:
                area = QRectF(left, box.top, width, high)
                left += width
            else:
                right -= width
                area = QRectF(right, box.top, width, high)
            painter.fillRect(area, tag.colour)
            painter.setPen(QColor("white"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tag.text)
        return replace(box, left=left, right=right)

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
            # The name is cut at its own end, whichever way it runs.
            text = f"{badge} · \u2068{text}"
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
        places = self._marks[1]
        if self.hub:
            self._paint_hub(painter, canvas, places)
        size, high = _MARK * canvas.ratio, 3 * _MARK * canvas.ratio
        painter.setPen(QPen(QColor("white"), 1))
        if len(places) > _FEW:
            # So many that rims would hide the map.
            size, high = canvas.ratio, 1.5 * _MARK * canvas.ratio
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(HIT)
        painter.drawRects([QRectF(x - size / 2, y, size, high) for x, y in places])

    def _paint_hub(
        self, painter: QPainter, canvas: Canvas, places: Sequence[tuple[int, int]]
    ) -> None:
        """Draw what the hits gather around at the lower edge."""
        metrics = QFontMetricsF(self._font)
        width, high = canvas.size
        tall = metrics.height() * _HUB
        room = min(metrics.horizontalAdvance(self.hub) + 1.2 * tall, width)
        area = QRectF((width - room) / 2, high - 1.2 * tall, room, tall)
        if len(places) <= MOST_GATHERED:
            middle = area.center()
            paint_spokes(painter, [QLineF(middle, QPointF(*at)) for at in places])
        paint_hub(painter, area, self.hub)


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
            painter.drawRect(inside(box, canvas.size[0], pen))
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
        points = inside(start, width, 1).center(), inside(end, width, 1).center()
        paint_move(painter, *points, 2 * canvas.ratio)


def paint_move(painter: QPainter, then: QPointF, now: QPointF, width: float) -> None:
    """Draw a dashed line from a sponsor of another month, with a dot where it ends."""
    painter.setBrush(MOVE)
    for colour, wide in ((QColor("white"), 2 * width), (MOVE, width)):
        painter.setPen(QPen(colour, wide, Qt.PenStyle.DashLine))
        painter.drawLine(then, now)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(now, 2 * width, 2 * width)
