"""Where is what the pointer is on, or who is selected, said in words?"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from app.views.tree.map_widget import Under
from app.views.tree.outline_view import MOST_OPENED
from app.views.tree.status import hint_text, under_text
from app.views.tree.texts import Texts

_PLACE = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class StatusLine(QLabel):
    """The line below the tree."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tree_status")
        # However long a path is, the window may be narrow.
        self.setMinimumWidth(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Shorten a text that is too long; all of it is in the tip."""
        metrics, room = self.fontMetrics(), self.contentsRect()
        end = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self.text(), end, room.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.drawText(room, _PLACE, shown)

    def show_under(self, texts: Texts, under: Under) -> None:
        """Say who stands under the pointer, and how many."""
        self.setText(under_text(texts, under))

    def show_member(self, texts: Texts, row: int, legs: list[tuple[int, int]]) -> None:
        """Say who is selected, where hits are, or what can be done."""
        self.setText(hint_text(texts, row, legs))

    def show_limit(self, texts: Texts) -> None:
        """Say that not everything was opened."""
        self.setText(
            self.tr(
                "That is too much to open at once: {count} members at most."
            ).format(count=texts.count(MOST_OPENED))
        )
