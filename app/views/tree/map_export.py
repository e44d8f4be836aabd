"""How is the part of the map in sight drawn on paper?

As on the screen in its light dress, but as vectors: boxes are rectangles, names are
texts. Below stands what the colours say.
"""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from app.downline.colouring import Entry
from app.downline.drawing import rectangles
from app.downline.raster import bands
from app.downline.scene import Scene, Window, shown_rows
from app.engine.columns import NO_ROW, RowColumn
from app.views.kit.theme_colours import LIGHT
from app.views.tree.canvas import Canvas
from app.views.tree.colours import colour_of, ink_on, palette_of
from app.views.tree.overlays import MapOverlays
from app.views.tree.paper import HEADER, MARGIN, Drawing, write_header
from app.views.tree.territories import Territories
from app.views.tree.texts import Texts

_LETTERS = 12
_LINE = 22.0
_SWATCH = 16.0
_GAP = 6.0


@dataclass(frozen=True)
class MapSheet:
    """What is put on paper.

    Attributes:
        scene: What the map shows.
        window: The part in sight.
        size: Pixels of the picture, across and down.
        texts: Writes names and figures.
        font: That of the window.
        header: Organisation, month, branch and colours.
        selected: Row of the selected member, -1 for none.
        sponsor_then: Row of the sponsor it had before it moved, -1 for none.
        hits: Rows that a search found.
        hub: What the hits gather around, "" for nothing.
        territories: The break-away groups, None where they are not shown.
    """

    scene: Scene
    window: Window
    size: tuple[int, int]
    texts: Texts
    font: QFont
    header: str
    selected: int = NO_ROW
    sponsor_then: int = NO_ROW
    hits: RowColumn | None = None
    hub: str = ""
    territories: Territories | None = None

    @property
    def drawing(self) -> Drawing:
        """The map with its header and the meaning of its colours."""
        width, height = self.size
        below = _LINE * len(self._legend()) + _GAP
        size = QSizeF(width + 2 * MARGIN, HEADER + height + below + MARGIN)
        return Drawing(size, self.header, self._draw)

    def rows(self) -> list[int]:
        """Return whoever has a box in the part that is shown, sponsors first."""
        rows: list[int] = np.sort(
            shown_rows(self.scene, self.window, self.size[1])
        ).tolist()
        return rows

    @property
    def _is_mirrored(self) -> bool:
        return self.scene.layout.is_mirrored

    @property
    def _font(self) -> QFont:
        font = QFont(self.font)
        font.setPixelSize(_LETTERS)
        return font

    def _draw(self, painter: QPainter) -> None:
        width, height = self.size
        mirrored = self._is_mirrored
        full = width + 2 * MARGIN
        write_header(painter, self.header, full, self.font.family(), mirrored=mirrored)
        painter.translate(MARGIN, HEADER)
        painter.save()
        painter.setClipRect(QRectF(0, 0, width, height))
        self._draw_boxes(painter)
        overlays = MapOverlays(lambda: self.font)
        overlays.texts = self.texts
        overlays.select(self.selected, self.sponsor_then)
        overlays.territories = self.territories
        overlays.hub = self.hub
        if self.hits is not None:
            overlays.show_hits(self.hits)
        canvas = Canvas(self.scene, self.window, self.size, ratio=1.0, dark=False)
        overlays.paint(painter, canvas, NO_ROW)
        painter.restore()
        painter.translate(0, height + _GAP)
        self._draw_legend(painter)

    def _draw_boxes(self, painter: QPainter) -> None:
        scene, window = self.scene, self.window
        palette = palette_of(scene.colouring, scene.picked, dark=False).tolist()
        painter.fillRect(QRectF(0, 0, *self.size), QColor.fromRgb(palette[0]))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        found = bands(scene.layout, scene.codes, window.view, window.rows, self.size[1])
        for code, areas in sorted(rectangles(found).items()):
            painter.setBrush(QColor.fromRgb(palette[code]))
            painter.drawRects(
                [
                    QRectF(left, top, right - left, bottom - top)
                    for left, top, right, bottom in areas
                ]
            )
        painter.restore()

    def _legend(self) -> list[list[tuple[float, Entry, str]]]:
        """Return the lines of the legend: how far from the start, what, its text."""
        metrics, colouring = QFontMetricsF(self._font), self.scene.colouring
        lines: list[list[tuple[float, Entry, str]]] = [[]]
        at = 0.0
        for entry in reversed(colouring.legend):
            if not entry.members:
                continue
            text = self.texts.entry(entry, colouring.mode)
            text = f"{text} ({self.texts.count(entry.members)})"
            wide = _SWATCH + 3 * _GAP + metrics.horizontalAdvance(text)
            if lines[-1] and at + wide > self.size[0]:
                lines.append([])
                at = 0.0
            lines[-1].append((at, entry, text))
            at += wide
        return lines

    def _draw_legend(self, painter: QPainter) -> None:
        painter.setFont(self._font)
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag(0)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        for number, line in enumerate(self._legend()):
            for at, entry, text in line:
                start = self.size[0] - at - _SWATCH if self._is_mirrored else at
                swatch = QRectF(start, number * _LINE, _SWATCH, _SWATCH)
                colour = colour_of(entry, self.scene.colouring, dark=False)
                painter.fillRect(swatch, colour)
                painter.setPen(ink_on(colour))
                sign = self.texts.sign(entry)
                if sign:
                    painter.drawText(swatch, Qt.AlignmentFlag.AlignCenter, sign)
                room = QFontMetricsF(self._font).horizontalAdvance(text) + 1
                area = QRectF(swatch.right() + _GAP, swatch.top(), room, _SWATCH)
                if self._is_mirrored:
                    area.moveRight(swatch.left() - _GAP)
                painter.setPen(QColor(LIGHT["text"]))
                painter.drawText(area, flags, text)
