"""Where can one go, and where is one?"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.views.kit.actions import shortcut_text
from app.views.kit.icons import icon
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.shell.places import Place

_NAME_ROLE = Qt.ItemDataRole.UserRole
_ICON = 20
_ROOM = 76
_LEAST_WIDTH = 190
_HEIGHT, _HEADING_HEIGHT = 38, 36


class Rail(QWidget):
    """The list of places beside the screen, with the organisation's name above."""

    chosen = Signal(str)

    def __init__(
        self,
        places: Sequence[Place],
        actions: Sequence[QAction],
        tongue: Tongue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._places = {place.name: place for place in places if place.is_in_rail}
        self._actions = {action.objectName(): action for action in actions}
        self.organisation = QLabel()
        self.organisation.setObjectName("organisation")
        self.organisation.setWordWrap(True)
        self.plan = QLabel()
        self.plan.setObjectName("organisation_plan")
        self.list = QListWidget()
        self.list.setObjectName("places")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.organisation)
        column.addWidget(self.plan)
        column.addWidget(self.list, 1)
        self._fill()
        theme().changed.connect(self._fit)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def show_organisation(self, name: str, plan: str) -> None:
        """Show whose books are open."""
        # The name stands on the side of the window's script, whatever its own is.
        mark = "\u200f" if self.isRightToLeft() else "\u200e"
        self.organisation.setText(f"{mark}{name}")
        self.plan.setText(plan)

    def show_current(self, name: str) -> None:
        """Mark the place that is shown."""
        for item in self._items():
            if item.data(_NAME_ROLE) == name:
                self.list.setCurrentItem(item)
                return
        self.list.clearSelection()

    def _fill(self) -> None:
        group = ""
        for place in self._places.values():
            if place.group != group:
                group = place.group
                self.list.addItem(QListWidgetItem())
            item = QListWidgetItem(icon(place.icon), "")
            item.setData(_NAME_ROLE, place.name)
            self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _choose(self, item: QListWidgetItem) -> None:
        name = item.data(_NAME_ROLE)
        if name:
            self.chosen.emit(name)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Places"))
        heading: QListWidgetItem | None = None
        for item in self._items():
            name = item.data(_NAME_ROLE)
            if name is None:
                heading = item
                continue
            place = self._places[name]
            item.setText(place.title_text)
            keys = shortcut_text(self._actions[f"place_{name}"])
            item.setToolTip(f"{place.title_text} ({keys})" if keys else "")
            if heading is not None:
                heading.setText(place.group_text)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading = None
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest title needs."""
        metrics = self.list.fontMetrics()
        texts = [metrics.horizontalAdvance(item.text()) for item in self._items()]
        size = theme().pixels(_ICON)
        self.list.setIconSize(QSize(size, size))
        widest = max(texts, default=0) + theme().pixels(_ROOM)
        self.setFixedWidth(max(theme().pixels(_LEAST_WIDTH), widest))
        for item in self._items():
            height = _HEIGHT if item.data(_NAME_ROLE) else _HEADING_HEIGHT
            item.setSizeHint(QSize(0, theme().pixels(height)))
        self.list.doItemsLayout()
