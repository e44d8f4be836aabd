"""How do widgets stand in a row that goes on in the next line?"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

_SPACING = 8


class FlowLayout(QLayout):
    """Places widgets along the script and breaks the line where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_wanted=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_wanted=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, is_wanted: bool) -> int:
        """Place the widgets, if that is wanted, and return the height they take."""
        parent = self.parentWidget()
        assert parent is not None
        direction = parent.layoutDirection()
        x, y, line = rect.left(), rect.top(), 0
        for item in self._items:
            widget = item.widget()
            if widget is None or widget.isHidden():
                continue
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and line:
                x, y, line = rect.left(), y + line + _SPACING, 0
            if is_wanted:
                place = QRect(x, y, min(size.width(), rect.width()), size.height())
                item.setGeometry(QStyle.visualRect(direction, rect, place))
            x += size.width() + _SPACING
            line = max(line, size.height())
        return y + line - rect.top()


def flowing(*widgets: QWidget) -> QWidget:
    """Return a row of these widgets that goes on in the next line."""
    row = QWidget()
    layout = FlowLayout(row)
    for widget in widgets:
        layout.addWidget(widget)
    return row
