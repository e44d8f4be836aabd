"""How does a cell keep its own background under a style sheet?"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override


class TintDelegate(QStyledItemDelegate):
    """Fills a cell with the colour of its model, where it is not selected."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colour = index.data(Qt.ItemDataRole.BackgroundRole)
        is_selected = option.state & QStyle.StateFlag.State_Selected
        if isinstance(colour, QColor) and not is_selected:
            painter.fillRect(option.rect, colour)
        super().paint(painter, option, index)
