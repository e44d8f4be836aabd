"""What do the colours say, and whom does the operator want to pick out?"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from app.downline.colouring import Colouring, Entry
from app.views.kit.theme import theme
from app.views.tree.colours import colour_of, ink_on
from app.views.tree.texts import Texts

_CODE = Qt.ItemDataRole.UserRole
_SWATCH, _SIGN = 16, 11


class Legend(QListWidget):
    """The colours with their meaning; those chosen are picked out on the map.

    Signals:
        picked: Other colours are picked out, as a frozenset of codes.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemSelectionChanged.connect(self._tell)
        self._shown: tuple[object, ...] = ()
        self._colouring: Colouring | None = None

    def show_colours(self, colouring: Colouring, texts: Texts, *, dark: bool) -> None:
        """List the colours, the most noticeable first; nothing is picked out then."""
        shown = (texts.language, dark, theme().scale)
        if colouring is self._colouring and shown == self._shown:
            return
        self._colouring, self._shown = colouring, shown
        size = theme().pixels(_SWATCH)
        self.setIconSize(QSize(size, size))
        self.blockSignals(True)
        self.clear()
        for entry in reversed(colouring.legend):
            if entry.members:
                self.addItem(_item(entry, colouring, texts, dark=dark))
        self.blockSignals(False)
        self.setVisible(self.count() > 0)
        # Short lists leave their room to what is known of the member.
        lines = self.sizeHintForRow(0) * self.count()
        self.setMaximumHeight(lines + 2 * self.frameWidth() + size)

    def _tell(self) -> None:
        codes = frozenset(item.data(_CODE) for item in self.selectedItems())
        self.picked.emit(codes)


def _item(
    entry: Entry, colouring: Colouring, texts: Texts, *, dark: bool
) -> QListWidgetItem:
    label = texts.entry(entry, colouring.mode)
    item = QListWidgetItem(f"{label}  ({texts.count(entry.members)})")
    sign = texts.sign(entry)
    item.setIcon(_swatch(entry, colouring, sign, dark=dark))
    item.setData(_CODE, entry.code)
    return item


def _swatch(entry: Entry, colouring: Colouring, sign: str, *, dark: bool) -> QIcon:
    """Return a piece of the colour, with the sign that says the rank without it."""
    colour = colour_of(entry, colouring, dark=dark)
    size = theme().pixels(_SWATCH)
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(colour)
    painter = QPainter(pixmap)
    try:
        font = painter.font()
        font.setPixelSize(theme().pixels(_SIGN))
        painter.setFont(font)
        painter.setPen(ink_on(colour))
        area = pixmap.rect().adjusted(0, 0, -size, -size)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign)
    finally:
        painter.end()
    swatch = QIcon(pixmap)
    # The colour stays what it is, also on a line that is chosen.
    swatch.addPixmap(pixmap, QIcon.Mode.Selected)
    return swatch
