"""How do rows grow with texts that need several lines?"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
)
from typing_extensions import override

from app.views.kit.theme import theme

_BESIDE, _ABOVE = 8, 5
"""On either side of a text, and above and below, as in the style sheet."""
_FRAME = 3
"""What a style adds to it on either side."""


def wrap_rows(rows: QTreeWidget | QListWidget) -> None:
    """Let the texts of a list go on in the next line where there is no room."""
    rows.setWordWrap(True)
    rows.setItemDelegate(_Wrapped(rows))
    if isinstance(rows, QTreeWidget):
        rows.header().sectionResized.connect(rows.scheduleDelayedItemsLayout)


class _Wrapped(QStyledItemDelegate):
    """Asks for the height that a text takes in its column."""

    def __init__(self, rows: QTreeWidget | QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        worn, rows = theme(), self._rows
        room = self._room(index.column()) - 2 * (worn.pixels(_BESIDE) + _FRAME)
        icon = 0
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            icon = option.decorationSize.width()
            room -= icon + 2 * _FRAME
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        wraps = Qt.TextFlag.TextWordWrap
        lines = rows.fontMetrics().boundingRect(QRect(0, 0, room, 0), wraps, text)
        height = max(lines.height(), icon) + 2 * worn.pixels(_ABOVE)
        return QSize(room, height)

    def _room(self, column: int) -> int:
        rows = self._rows
        if isinstance(rows, QListWidget):
            # As if the bar were there, which may come when all rows are measured.
            bar = rows.verticalScrollBar().sizeHint().width()
            return rows.maximumViewportSize().width() - bar - 2 * rows.spacing()
        return rows.columnWidth(column) - (0 if column else rows.indentation())
