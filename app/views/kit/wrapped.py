"""How does a text of several lines keep straight edges in either direction?"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def wrap(label: QLabel) -> None:
    """Let a label break its lines, and its text be marked and copied.

    A label whose text can't be marked counts the space where a line breaks as part of
    that line: from right to left, the line begins too far in and its end is cut.
    """
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
