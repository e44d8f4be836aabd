"""How is it drawn around what members gather beside the tree, such as a campaign?"""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app.downline.snapshot import Hub
from app.downline.unfold import Kind, Node
from app.engine.columns import NO_ROW
from app.views.tree.texts import Texts

HIT = QColor("#e6007e")
"""Whoever a search found, or a hub has gathered."""
MOST_GATHERED = 40
"""Members of a hub that have cards of their own, the first ones."""
_SLANT = 0.3
_FAINT = 120


def hub_text(texts: Texts, hub: Hub) -> str:
    """Return what a hub is called, with the number of its members."""
    return f"{hub.name} ({texts.count(len(hub.rows))})"


def hub_node(hub: Hub) -> Node:
    """Return a hub as it stands on the board, beside the tops of the tree."""
    members = len(hub.rows)
    return Node(Kind.HUB, NO_ROW, NO_ROW, 0, members, NO_ROW, is_open=False)


def paint_hub(painter: QPainter, area: QRectF, text: str) -> None:
    """Draw a hub: six corners, so that nobody takes it for a member."""
    slant = area.height() * _SLANT
    left, right, middle = area.left(), area.right(), area.center().y()
    corners = [
        QPointF(left, middle),
        QPointF(left + slant, area.top()),
        QPointF(right - slant, area.top()),
        QPointF(right, middle),
        QPointF(right - slant, area.bottom()),
        QPointF(left + slant, area.bottom()),
    ]
    painter.setPen(QPen(Qt.GlobalColor.white, 1))
    painter.setBrush(HIT)
    painter.drawPolygon(QPolygonF(corners))
    metrics, room = QFontMetricsF(painter.font()), area.width() - 3 * slant
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)


def paint_spokes(painter: QPainter, spokes: Sequence[QLineF]) -> None:
    """Draw the lines from a hub to its members, as wide at every zoom."""
    faint = QColor(HIT)
    faint.setAlpha(_FAINT)
    pen = QPen(faint, 1.5)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawLines(list(spokes))
