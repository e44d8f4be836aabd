"""Where can one go, and where is one?"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.views.kit.actions import shortcut_text
from app.views.kit.icons import icon
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import wrap
from app.views.shell.places import Place

_NAME_ROLE = Qt.ItemDataRole.UserRole
_ICON = 20
_ROOM, _ROOM_NARROW = 76, 44
_MOST_SHARE = 0.25
_LEAST_WIDTH = 190
_HEIGHT, _HEADING_HEIGHT = 34, 30


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
        self._width = 0
        self.organisation = QLabel()
        self.organisation.setObjectName("organisation")
        wrap(self.organisation)
        self.plan = QLabel()
        self.plan.setObjectName("organisation_plan")
        wrap(self.plan)
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
                heading = QListWidgetItem()
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(heading)
            item = QListWidgetItem(icon(place.icon), "")
            item.setData(_NAME_ROLE, place.name)
            self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _choose(self, item: QListWidgetItem) -> None:
        name = item.data(_NAME_ROLE)
        if name:
            self.chosen.emit(name)

    def leave_room(self, width: int) -> None:
        """Show the drawings alone where the titles would take much of this width."""
        self._width = width
        self._fit()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Places"))
        for item in self._items():
            name = item.data(_NAME_ROLE)
            if name is None:
                continue
            title = self._places[name].title_text
            keys = shortcut_text(self._actions[f"place_{name}"])
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
            item.setToolTip(f"{title} ({keys})" if keys else title)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest title needs, or as a drawing does."""
        pixels, metrics = theme().pixels, self.list.fontMetrics()
        titles = self._titles()
        widest = max(map(metrics.horizontalAdvance, titles), default=0) + pixels(_ROOM)
        wide = max(pixels(_LEAST_WIDTH), widest)
        is_narrow = self._width > 0 and wide > self._width * _MOST_SHARE
        size = pixels(_ICON)
        self.list.setIconSize(QSize(size, size))
        self.setFixedWidth(size + pixels(_ROOM_NARROW) if is_narrow else wide)
        self.organisation.setHidden(is_narrow)
        self.plan.setHidden(is_narrow)
        for item, title in zip(self._items(), titles, strict=True):
            is_place = bool(item.data(_NAME_ROLE))
            item.setText("" if is_narrow else title)
            height = _HEIGHT if is_place else _HEADING_HEIGHT // (1 + is_narrow)
            item.setSizeHint(QSize(0, pixels(height)))
        self.list.doItemsLayout()

    def _titles(self) -> list[str]:
        """Return what each line says; a heading is that of the place after it."""
        names = [item.data(_NAME_ROLE) for item in self._items()]
        following = [*names[1:], None]
        return [
            self._places[name].title_text
            if name
            else self._places[next_name].group_text
            for name, next_name in zip(names, following, strict=True)
        ]
