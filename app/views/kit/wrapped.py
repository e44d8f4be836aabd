"""How does a text of several lines keep its edges and its side in either direction?"""

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
_STRONG = frozenset({"L", "R", "AL"})


def wrap(label: QLabel) -> None:
    """Let a label break its lines, and its text be marked and copied.

    A label whose text can't be marked counts the space where a line breaks as part of
    that line: from right to left, the line begins too far in and its end is cut.
    """
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


def sided(text: str) -> str:
    """Return a text that runs as the window does, whatever name it begins with.

    A label goes by the first letter, and a refusal often begins with a file or a code.
    """
    first = next((kind for kind in map(bidirectional, text) if kind in _STRONG), None)
    is_mirrored = QGuiApplication.isRightToLeft()
    if first is None or (first == "L") is not is_mirrored:
        return text
    return f"{_RIGHT_TO_LEFT if is_mirrored else _LEFT_TO_RIGHT}{text}"
