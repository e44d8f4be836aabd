"""How do screens and panels stay usable in a window that is too small for them?"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override


class Room(QScrollArea):
    """Gives a screen all the room there is, and scrolls only where it needs more.

    The window can so be made as small as the display asks for, whatever the size of
    the letters. Unlike a resizable scroll area it squeezes a screen to its least
    height before it scrolls.
    """

    def __init__(self, screen: QWidget) -> None:
        super().__init__()
        self._screen = screen
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(screen)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_done = super().eventFilter(watched, event)
        if watched is self._screen and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return is_done

    def _fit(self) -> None:
        """Make the screen as large as the room, or as it needs at least."""
        room = self.maximumViewportSize()
        wanted = self._least(room)
        # A bar that one direction needs takes room from the other.
        if wanted.height() > room.height():
            bar = self.verticalScrollBar()
            room.setWidth(room.width() - bar.sizeHint().width())
        if wanted.width() > room.width():
            bar = self.horizontalScrollBar()
            room.setHeight(room.height() - bar.sizeHint().height())
        self._screen.resize(self._least(room).expandedTo(room))

    def _least(self, room: QSize) -> QSize:
        """Return the least size of the screen where it is as wide as the room."""
        screen = self._screen
        least = screen.minimumSizeHint().expandedTo(screen.minimumSize())
        layout = screen.layout()
        if layout is None or not layout.hasHeightForWidth():
            return least
        width = max(room.width(), least.width())
        return QSize(least.width(), layout.totalMinimumHeightForWidth(width))


class Column(QScrollArea):
    """Scrolls a panel up and down, and is never narrower than what stands in it."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self._panel = panel
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(panel)

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(
            self._panel.minimumSizeHint().width() + bar,
            super().minimumSizeHint().height(),
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_done = super().eventFilter(watched, event)
        if watched is self._panel and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return is_done
