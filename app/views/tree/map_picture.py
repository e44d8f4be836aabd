"""Which pixels does the map show, and how does it turn into another one?

They stand in one buffer that is used again and again. A map of another shape comes
up through the old one, so that the eye keeps its place.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.downline.raster import paint
from app.downline.scene import Scene, Window
from app.views.kit.motion import glide

_FADE = 200


class MapPicture:
    """The painted map, without anything over it."""

    def __init__(self, shown: QWidget) -> None:
        """Begin with nothing.

        Args:
            shown: Where it is drawn.
        """
        self._shown = shown
        self.palette: NDArray[np.uint32] = np.zeros(256, np.uint32)
        self._pixels: NDArray[np.uint32] = np.zeros((1, 1), np.uint32)
        self._image, self._old = QImage(), QImage()
        self._fade = QVariantAnimation(shown)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(lambda _share: shown.update())

    @property
    def is_turning(self) -> bool:
        """Whether the old map is still to be seen."""
        return self._fade.state() is QVariantAnimation.State.Running

    def turn(self) -> None:
        """Let what is shown now fade into what is painted next."""
        duration = glide(self._shown, _FADE)
        if duration and not self._image.isNull():
            # The buffer is about to be painted over.
            self._old = self._image.copy()
            self._fade.setDuration(duration)
            self._fade.start()

    def paint(self, scene: Scene, window: Window, height: int, coarseness: int) -> None:
        """Paint the part of a scene in sight into the buffer."""
        width = window.view.width
        if self._pixels.shape != (height, width):
            self._pixels = np.zeros((height, width), np.uint32)
            # The image reads the buffer where it lies; both live as long.
            self._image = QImage(
                self._pixels.data, width, height, width * 4, QImage.Format.Format_RGB32
            )
            self._image.setDevicePixelRatio(self._shown.devicePixelRatioF())
        paint(
            scene.layout,
            scene.codes,
            window.view,
            window.rows,
            self.palette,
            self._pixels,
            coarseness,
        )

    def draw(self, painter: QPainter) -> None:
        """Draw what was painted, under what fades away."""
        painter.drawImage(0, 0, self._image)
        if self.is_turning:
            painter.setOpacity(float(str(self._fade.currentValue())))
            painter.drawImage(self._shown.rect(), self._old)
            painter.setOpacity(1.0)
