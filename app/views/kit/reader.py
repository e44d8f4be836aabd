"""How does a screen reader hear about something that is only painted?"""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def tell_reader(widget: QWidget, text: str) -> None:
    """Describe what a widget shows now, and say so if that has changed."""
    if text != widget.accessibleDescription():
        widget.setAccessibleDescription(text)
        event = QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)
