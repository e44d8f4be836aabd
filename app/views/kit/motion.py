"""May things glide on the screen, and for how long?"""

from PySide6.QtWidgets import QStyle, QWidget

from app.views.kit.theme import theme


def glide(widget: QWidget, most: int) -> int:
    """Return for how many milliseconds something moves; 0: it changes at once.

    Nothing moves where the operator or the computer wants no motion.

    Args:
        widget: Where.
        most: How long it would move otherwise.
    """
    if theme().is_still or not widget.isVisible():
        return 0
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return max(min(widget.style().styleHint(hint, None, widget), most), 0)
