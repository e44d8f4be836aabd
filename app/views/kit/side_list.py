"""How does a list beside a page grow with the letters?"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.views.kit.theme import theme


class SideList(QListWidget):
    """A short list at the leading edge; its width and rows follow the letters."""

    def __init__(self, width: int, row_height: int) -> None:
        super().__init__()
        self._width, self._row_height = width, row_height
        self.setObjectName("steps")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self._grow)
        self._grow()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these instead; the place that is chosen stays, and nobody is told."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for text in texts:
            self.addItem(QListWidgetItem(text))
        self._grow()
        self.setCurrentRow(row)
        self.blockSignals(False)

    def _grow(self) -> None:
        self.setFixedWidth(theme().pixels(self._width))
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, theme().pixels(self._row_height)))
