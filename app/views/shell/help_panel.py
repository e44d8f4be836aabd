"""What can be done in this place, and with which keys?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.views.kit.actions import shortcut_text
from app.views.kit.theme import theme
from app.views.shell.desk import Desk

_WIDTH, _HEIGHT = 520, 560


class HelpPanel(QDialog):
    """The help of the place that is shown, with every key that works there."""

    def __init__(
        self, actions: Sequence[QAction], desk: Desk | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        place = desk.place if desk is not None else None
        self.title = QLabel(self.tr("Parvi") if place is None else place.title_text)
        self.title.setObjectName("heading")
        self.text = QLabel(
            self.tr(
                "Open the file of an organisation, make a new one, or look around in "
                "the demonstration first."
            )
            if place is None
            else place.help_text
        )
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        keys_title = QLabel(self.tr("Keys"))
        keys_title.setObjectName("heading")
        here = (
            []
            if desk is None or desk.shown_screen is None
            else desk.shown_screen.actions()
        )
        places = [] if desk is None else desk.place_actions
        keys = QWidget()
        _fill(keys, [*here, *places, *actions])
        scroll = QScrollArea()
        scroll.setObjectName("keys")
        scroll.setWidgetResizable(True)
        scroll.setWidget(keys)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.title, self.text, keys_title):
            column.addWidget(widget)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        self.resize(theme().pixels(_WIDTH), theme().pixels(_HEIGHT))


def _fill(keys: QWidget, actions: Sequence[QAction]) -> None:
    grid = QGridLayout(keys)
    grid.setContentsMargins(10, 6, 8, 6)
    grid.setColumnStretch(0, 1)
    for action in actions:
        text = shortcut_text(action)
        if not text:
            continue
        row = grid.rowCount()
        grid.addWidget(QLabel(action.text().removesuffix(" …")), row, 0)
        key = QLabel(text)
        key.setObjectName("key")
        grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignTrailing)
    grid.setRowStretch(grid.rowCount(), 1)
