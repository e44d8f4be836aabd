"""Which background tells a problem or a success apart, in light and in dark?"""

from enum import Enum

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_HALF = 128


class Tint(Enum):
    """What a background says; a sign or a text beside it says the same."""

    PROBLEM = ("#fdecea", "#5a2320")
    GAIN = ("#e2f3ea", "#1d4432")
    NOTICE = ("#fff5e0", "#4d3c12")


def is_dark() -> bool:
    """Return whether the window is shown light on dark."""
    base = QApplication.palette().color(QPalette.ColorRole.Base)
    return base.lightness() < _HALF


def tint(wanted: Tint) -> QColor:
    """Return the colour of a background for the palette in use."""
    light, dark = wanted.value
    return QColor(dark if is_dark() else light)
