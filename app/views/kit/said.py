"""What has just happened, and was it good?"""

from typing import Literal

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.views.kit.wrapped import sided, wrap

Tone = Literal["muted", "good", "notice", "problem"]
_TONES: tuple[Tone, ...] = ("muted", "good", "notice", "problem")


class Said(QWidget):
    """One line of what happened, dressed by its tone; nothing while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._labels: dict[Tone, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for tone in _TONES:
            # Each its own: a label that changes its name keeps its old padding.
            label = QLabel()
            label.setObjectName(tone)
            wrap(label)
            column.addWidget(label)
            self._labels[tone] = label
        self.say("", "muted")

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text

    def say(self, text: str, tone: Tone) -> None:
        """Say something instead."""
        self._text = text
        for name, label in self._labels.items():
            label.setText(sided(text))
            label.setVisible(name == tone and bool(text))
        self.setVisible(bool(text))
