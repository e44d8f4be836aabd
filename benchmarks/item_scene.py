"""What does one graphics item per member cost? The usual way, to compare with.

Each member is a rectangle item where the map has its box at fit: the same left and
right edge, the same row of its level, the same colour and the same darker edge. The
items have no names, marks or territories, which the map draws in its frame as well.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
)

from app.downline.map_layout import level_edges
from app.downline.scene import Scene
from app.views.tree.colours import palette_of


class ItemScene:
    """The boxes of the map as items of a scene, at the same places."""

    def __init__(self, scene: Scene, width: int, height: int) -> None:
        layout = scene.layout
        edges = level_edges(layout.level_counts, height).tolist()
        self.scene = QGraphicsScene()
        palette = palette_of(scene.colouring, scene.picked, dark=False).tolist()
        brushes = [QBrush(QColor.fromRgb(colour)) for colour in palette]
        scale = width / layout.total
        # The edges that the map has too.
        pens = [QPen(brush.color().darker(140), 0) for brush in brushes]
        codes = scene.codes.tolist()
        for level in range(layout.levels):
            boxes = layout.level(level)
            high = max(edges[level + 1] - edges[level] - 1, 0.0)
            for place in range(boxes.start, boxes.stop):
                left = float(layout.start[place]) * scale
                right = float(layout.end[place]) * scale
                item = QGraphicsRectItem(left, edges[level], right - left, high)
                item.setBrush(brushes[codes[place]])
                item.setPen(pens[codes[place]])
                item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
                self.scene.addItem(item)
        self.view = QGraphicsView(self.scene)
        self.view.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.view.resize(width, height)
        self.view.setSceneRect(QRectF(0, 0, width, height))

    def paint(self, step: int) -> None:
        """Paint a frame with everything in sight, moved by a pixel."""
        self.view.horizontalScrollBar().setValue(step % 3)
        self.view.viewport().repaint()
