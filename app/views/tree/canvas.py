"""On what is drawn over the map, and where does a box stand there?"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from app.downline.scene import Box, Scene, Window


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


def inside(box: Box, width: int, pen: float) -> QRectF:
    """Return a box inside the picture, at least some pixels wide."""
    left, right = max(box.left, 0.0), min(box.right, float(width))
    if right - left < 2 * pen:
        middle = (left + right) / 2
        left, right = middle - pen, middle + pen
    high = max(box.bottom - box.top - 1, 1)
    return QRectF(QPointF(left, box.top), QPointF(right, box.top + high))
