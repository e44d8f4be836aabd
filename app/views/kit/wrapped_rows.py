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

_PADDING = 8
"""On either side of a text, as in the style sheet."""


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
        size = super().sizeHint(option, index)
        room = self._room(index.column()) - 2 * theme().pixels(_PADDING)
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            room -= self._rows.iconSize().width() + _PADDING
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        letters = self._rows.fontMetrics()
        wraps = Qt.TextFlag.TextWordWrap
        lines = letters.boundingRect(QRect(0, 0, room, 0), wraps, text).height()
        more = max(lines - letters.lineSpacing(), 0)
        return QSize(min(size.width(), room), size.height() + more)

    def _room(self, column: int) -> int:
        rows = self._rows
        if isinstance(rows, QListWidget):
            return rows.viewport().width() - 2 * rows.spacing()
        return rows.columnWidth(column) - (0 if column else rows.indentation())
