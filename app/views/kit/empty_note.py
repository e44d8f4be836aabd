"""What does a place say that has nothing to show, and what does it offer?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.views.kit.wrapped import sided, wrap


@dataclass(frozen=True)
class Offer:
    """A way on from a place that is empty.

    Attributes:
        name: Its name for tests.
        title: What the button says, in the language of the window.
        act: What it does.
    """

    name: str
    title: str
    act: Callable[[], object]


class EmptyNote(QWidget):
    """A text at the top, and under it a button for each way on."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setObjectName("muted")
        wrap(self.text)
        self.buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addLayout(self._row)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def say(self, text: str, offers: Sequence[Offer] = ()) -> None:
        """Say this instead, with these ways on."""
        self.text.setText(sided(text))
        while self._row.count():
            taken = self._row.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for place, offer in enumerate(offers):
            button = QPushButton(offer.title)
            # It looks like the way on that it is.
            button.setDefault(place == 0)
            button.setObjectName(offer.name)
            button.clicked.connect(lambda _on, act=offer.act: act())
            self.buttons[offer.name] = button
            self._row.addWidget(button)
        self._row.addStretch(1)
