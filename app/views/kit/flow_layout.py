"""How do widgets stand in a row that goes on in the next line?"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

_SPACING = 8


class FlowLayout(QLayout):
    """Places widgets along the script and breaks the line where there is no room.

    A widget whose size policy stretches takes what its line leaves.
    """

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
        y = rect.top()
        for line in self._lines(rect.width()):
            height = max(size.height() for _item, size in line)
            if is_wanted:
                self._place_line(line, QRect(rect.left(), y, rect.width(), height))
            y += height + _SPACING
        return max(y - _SPACING, rect.top()) - rect.top()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return what is seen, line by line, each with the size it wants."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = -1
        for item in self._items:
            widget, size = item.widget(), item.sizeHint()
            if widget is None or widget.isHidden() or size.isEmpty():
                continue
            if size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + _SPACING
        return lines

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect) -> None:
        parent = self.parentWidget()
        assert parent is not None
        x = rect.left()
        taken = sum(size.width() + _SPACING for _item, size in line) - _SPACING
        spare = max(rect.width() - taken, 0)
        for item, size in line:
            if spare and _stretches(item):
                size.setWidth(size.width() + spare)
                spare = 0
            y = rect.top() + (rect.height() - size.height()) // 2
            place = QRect(x, y, min(size.width(), rect.width()), size.height())
            item.setGeometry(QStyle.visualRect(parent.layoutDirection(), rect, place))
            x += size.width() + _SPACING


def _stretches(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalStretch() > 0


def stretch(widget: QWidget) -> None:
    """Let a widget take the room that its line leaves."""
    policy = widget.sizePolicy()
    policy.setHorizontalStretch(1)
    widget.setSizePolicy(policy)


def flowing(*widgets: QWidget) -> QWidget:
    """Return a row of these widgets that goes on in the next line."""
    row = QWidget()
    layout = FlowLayout(row)
    for widget in widgets:
        layout.addWidget(widget)
    return row


def beside(*widgets: QWidget) -> QWidget:
    """Return widgets that stay together in such a row, as a field with its label."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_SPACING)
    for widget in widgets:
        row.addWidget(widget)
    return group
