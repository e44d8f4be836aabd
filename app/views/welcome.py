"""What does the window show while no organisation is open?"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.views.tongue import Tongue
from app.views.work_line import WorkLine

_WIDTH = 460


class Welcome(QWidget):
    """Says what can be done, or how far the opening is."""

    def __init__(self, tongue: Tongue, work: WorkLine, acts: list[QAction]) -> None:
        super().__init__()
        self.title, self.text = QLabel(), QLabel()
        self.title.setObjectName("title")
        self.text.setObjectName("muted")
        self._work = work
        self._buttons = [_button_of(act) for act in acts]
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        for widget in (self.title, self.text, *self._buttons, work):
            widget.setFixedWidth(_WIDTH)
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        work.ended.connect(self._show_choice)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def show_work(self) -> None:
        """Show the work alone, as there is nothing to choose meanwhile."""
        self.text.hide()
        for button in self._buttons:
            button.hide()

    def _show_choice(self) -> None:
        self.text.show()
        for button in self._buttons:
            button.show()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Parvi"))
        self.text.setText(
            self.tr(
                "Open the file of an organisation, or look around in the "
                "demonstration first. A new organisation is made with: "
                "main.py new FILE.parvi --plan farhan"
            )
        )


def _button_of(act: QAction) -> QPushButton:
    """Return a button that does, and says, what the action does."""
    button = QPushButton()

    def say() -> None:
        button.setText(act.text())
        button.setEnabled(act.isEnabled())

    act.changed.connect(say)
    button.clicked.connect(act.trigger)
    say()
    return button
