"""How does a drawing in `resources/icons` become an icon in the colour of the theme?"""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from app.resources import FOLDER
from app.views.kit.theme import theme

_INK = b"currentColor"
_POINTING = frozenset({"again", "back", "backward", "forward"})
"""Drawings that point along the script, and turn with it."""


def icon(name: str, colour: str = "text") -> QIcon:
    """Return a drawing as an icon.

    Args:
        name: Name of its file in `resources/icons`, without the ending.
        colour: Name of its colour in the theme; a new dress gives a new colour.
    """
    # It is put on before anything is painted: never in the middle of painting.
    theme()
    return QIcon(_TintedDrawing(name, colour))


def beside_icon(text: str) -> str:
    """Return a text as it stands beside an icon on a button, with room between."""
    return f"\u00a0{text}"


class _TintedDrawing(QIconEngine):
    """Paints one drawing at any size, in the colour of the dress that is worn."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    @override
    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State
    ) -> None:
        name = "disabled" if mode is QIcon.Mode.Disabled else self._colour
        ink = theme().colours[name].encode()
        painter.save()
        if self._name in _POINTING and QGuiApplication.isRightToLeft():
            painter.translate(rect.left() * 2 + rect.width(), 0)
            painter.scale(-1, 1)
        _renderer(self._name, ink).render(painter, QRectF(rect))
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():
            # Asked by something that has no room at all yet.
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        return _TintedDrawing(self._name, self._colour)


@cache
def _renderer(name: str, ink: bytes) -> QSvgRenderer:
    path = FOLDER / "resources" / "icons" / f"{name}.svg"
    return QSvgRenderer(QByteArray(path.read_bytes().replace(_INK, ink)))
