"""How is an action made that a place of the window offers?"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from app.views.kit.icons import icon


def named_action(
    place: QWidget,
    name: str,
    drawing: str = "",
    keys: str | QKeySequence.StandardKey = "",
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QAction:
    """Return a new action of a place; its text is set in the language of the window.

    Args:
        place: Where it is offered: its keys and the command palette find it there.
        name: By which it is found.
        drawing: Of its icon.
        keys: Its shortcut.
        context: Where the shortcut holds.
    """
    action = QAction(icon(drawing) if drawing else QIcon(), "", place)
    action.setObjectName(name)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(context)
    place.addAction(action)
    return action
