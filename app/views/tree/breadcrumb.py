"""Whose branch is shown, and who stands above it?"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from app.engine.columns import NO_ROW
from app.views.tree.texts import Texts

_ENDS = 3
_SIBLINGS = 30


class Breadcrumb(QWidget):
    """The upline of the branch: the first three, how many between, the last three.

    Signals:
        chosen: The branch of a member is wanted, by row; -1 for everybody.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breadcrumb")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)

    def show_path(self, texts: Texts, row: int) -> None:
        """Show the way to a member; -1 for everybody."""
        self._clear()
        path = texts.snapshot.index.path(row)
        self._add(texts.snapshot.organisation, NO_ROW, None)
        hidden = len(path) - 2 * _ENDS
        first = path if hidden <= 1 else path[:_ENDS]
        last = [] if hidden <= 1 else path[-_ENDS:]
        for one in first:
            self._add(texts.name(one), one, texts)
        if last:
            count = self.tr("… {count} more …").format(count=texts.count(hidden))
            self._row.addWidget(QLabel(count))
        for one in last:
            self._add(texts.name(one), one, texts)
        self._row.addStretch(1)

    def _add(self, text: str, row: int, texts: Texts | None) -> None:
        if self._row.count():
            arrow = "‹" if self.layoutDirection() is _RIGHT_TO_LEFT else "›"
            self._row.addWidget(QLabel(arrow))
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(text)
        button.clicked.connect(partial(self._choose, row))
        if texts is not None and self._siblings(texts, row):
            menu = QMenu(button)
            menu.aboutToShow.connect(partial(self._fill, menu, texts, row))
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._row.addWidget(button)

    def _siblings(self, texts: Texts, row: int) -> list[int]:
        index = texts.snapshot.index
        siblings: list[int] = index.children(int(index.parent[row])).tolist()
        return siblings[:_SIBLINGS] if len(siblings) > 1 else []

    def _fill(self, menu: QMenu, texts: Texts, row: int) -> None:
        menu.clear()
        for sibling in self._siblings(texts, row):
            act = menu.addAction(f"{texts.name(sibling)}  ({texts.code(sibling)})")
            act.triggered.connect(partial(self._choose, sibling))

    def _choose(self, row: int, _is_checked: bool = False) -> None:
        self.chosen.emit(row)

    def _clear(self) -> None:
        while item := self._row.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
