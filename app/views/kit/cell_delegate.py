"""How are the cells of a table painted: their text cut at its end, their own tint?"""

import unicodedata

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u2066", "\u2067"


class CellDelegate(QStyledItemDelegate):
    """Lets a text that is too long lose its end, whichever way its own script runs."""

    @override
    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return running_its_way(super().displayText(value, locale))


class TintDelegate(CellDelegate):
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


def running_its_way(text: str) -> str:
    """Return a text that keeps its direction in a window that runs the other way.

    The mark is left open: where the text is cut, the dots stand at its own end.
    """
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    has_latin, has_persian = "L" in kinds, not kinds.isdisjoint({"R", "AL"})
    if is_mirrored and has_latin and not has_persian:
        return f"{_LEFT_TO_RIGHT}{text}"
    if not is_mirrored and has_persian and not has_latin:
        return f"{_RIGHT_TO_LEFT}{text}"
    return text
