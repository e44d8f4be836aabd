"""Where in a box of choices does a value stand?"""

from PySide6.QtWidgets import QComboBox


def row_of(box: QComboBox, value: object) -> int:
    """Return the row whose data equals a value, -1 for none.

    Qt's own search finds a Python object only if it is the very same one.
    """
    rows = range(box.count())
    return next((row for row in rows if box.itemData(row) == value), -1)
