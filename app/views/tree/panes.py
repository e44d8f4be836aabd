"""Where do the parts of the tree stand on its screen?"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.downline.trail import Answer
from app.formats import Language
from app.views.kit.theme import theme
from app.views.tree.acts import TreeActions
from app.views.tree.branch import Branch
from app.views.tree.breadcrumb import Breadcrumb
from app.views.tree.controls import Controls
from app.views.tree.legend import Legend
from app.views.tree.map_widget import MapWidget
from app.views.tree.member_panel import MemberPanel
from app.views.tree.needs_list import NeedsList
from app.views.tree.status_line import StatusLine
from app.views.tree.texts import Texts
from app.views.tree.trail_list import TrailList

_ACROSS = (1_000, 280)
_LEAST_SIDE = 270
"""What figures with their titles need in letters of the usual size."""
_PICTURES = (280, 420)
_SIDE = (220, 460)
_OWN_KEYS = {
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Home, Qt.Key.Key_Backspace),
}
"""Keys of the tree that lists, lines and buttons have a use of their own for."""


class Panes(QWidget):
    """Controls above, map over board and outline, colours and member beside them."""

    def __init__(self, acts: TreeActions) -> None:
        super().__init__()
        self.controls, self.breadcrumb = Controls(acts), Breadcrumb()
        self.map, self.branch = MapWidget(), Branch()
        self.legend, self.panel, self.trail = Legend(), MemberPanel(), TrailList()
        self.needs, self.status = NeedsList(), StatusLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.controls)
        column.addWidget(self.breadcrumb)
        column.addWidget(self._pictures(), 1)
        column.addWidget(self.status)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave a key to the list, line or button that has the focus and uses it."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._uses(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _uses(self, event: QKeyEvent) -> bool:
        if self.focusWidget() in {self.map, self.branch.board, self.branch.outline}:
            return False
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_letter = event.text().isprintable() and event.text() not in {"", "/"}
        return is_plain and (is_letter or event.key() in _OWN_KEYS)

    def show_answer(self, texts: Texts, answer: Answer | None) -> None:
        """Show who was paid from a member, and what its next rank asks for."""
        self.trail.show_trail(texts, None if answer is None else answer.trail)
        self.needs.show_needs(texts, None if answer is None else answer.next_rank)

    def focus_next(self) -> None:
        """Move the focus to the next of map, board or outline, colours and search."""
        panes: list[QWidget] = [self.map, self.branch.pane, self.legend]
        panes.append(self.controls.search)
        at = next((n for n, pane in enumerate(panes) if pane.hasFocus()), -1)
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self) -> None:
        """Show all of the board if it has the focus, else all of the map."""
        board = self.branch.board
        if board.hasFocus():
            board.fit()
        else:
            self.map.fit()

    def retranslate(self, language: Language) -> None:
        """Say everything in a language."""
        self.controls.retranslate(language)
        self.branch.retranslate()
        self.map.setAccessibleName(self.tr("Map of the downline"))
        self.legend.setAccessibleName(
            self.tr("Colours; choose some to pick out their members")
        )

    def _pictures(self) -> QSplitter:
        known = QWidget()
        below = QVBoxLayout(known)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.panel)
        below.addWidget(self.needs)
        below.addWidget(self.trail, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(known)
        pictures = _split(Qt.Orientation.Vertical, (self.map, self.branch), _PICTURES)
        side = _split(Qt.Orientation.Vertical, (self.legend, scroll), _SIDE)
        self._side = side
        theme().changed.connect(self._fit_side)
        self._fit_side()
        whole = _split(Qt.Orientation.Horizontal, (pictures, side), _ACROSS)
        whole.setStretchFactor(0, 1)
        pictures.setStretchFactor(0, 2)
        pictures.setStretchFactor(1, 3)
        self.splitters = (whole, pictures, side)
        return whole

    def _fit_side(self) -> None:
        self._side.setMinimumWidth(theme().pixels(_LEAST_SIDE))

    def shares(self) -> tuple[tuple[int, ...], ...]:
        """Return how the room is shared, to be remembered."""
        return tuple(tuple(one.sizes()) for one in self.splitters)

    def share(self, shares: tuple[tuple[int, ...], ...]) -> None:
        """Share the room as it was remembered."""
        for splitter, sizes in zip(self.splitters, shares, strict=False):
            if sum(sizes):
                splitter.setSizes(list(sizes))


def _split(
    orientation: Qt.Orientation, parts: tuple[QWidget, QWidget], sizes: tuple[int, int]
) -> QSplitter:
    splitter = QSplitter(orientation)
    for part in parts:
        splitter.addWidget(part)
    splitter.setSizes(list(sizes))
    return splitter
