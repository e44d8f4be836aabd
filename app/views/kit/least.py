"""How large is a widget at least, whatever the size of the letters?"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.views.kit.theme import theme


class _Least(QObject):
    """Keeps the least size of its widget in step with the letters."""

    def __init__(self, widget: QWidget, width: int, height: int) -> None:
        super().__init__(widget)
        self._widget, self._width, self._height = widget, width, height
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        worn = theme()
        if self._width:
            self._widget.setMinimumWidth(worn.pixels(self._width))
        if self._height:
            self._widget.setMinimumHeight(worn.pixels(self._height))


def keep_least(widget: QWidget, *, width: int = 0, height: int = 0) -> None:
    """Keep a widget at least as large as this, in pixels at the normal size.

    For a single field or picture: a panel takes its least width from what stands in
    it, and a width of its own would let that be cut.
    """
    _Least(widget, width, height)
