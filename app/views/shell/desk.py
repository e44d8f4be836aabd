"""Which place of the open organisation is shown, and how does one get to another?"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.bootstrap import Office
from app.services.dashboards import Overview
from app.views.kit.actions import Actions, shortcut_text, with_shortcut
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Jobs
from app.views.kit.remembered import Remembered
from app.views.kit.room import Room
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.shell.not_yet import NotYet
from app.views.shell.places import Place, places_of
from app.views.shell.rail import Rail

_KEYS = 9
_SEARCHED = "members"


class Desk(QWidget):
    """The rail and the screens of one organisation; a screen is built when wanted.

    Signals:
        shown: Another place is shown.
        changed: The books have changed.
        undoable: What has just changed them can be taken back.
    """

    failed = Signal(object)
    started = Signal(object, str)
    told = Signal(str)
    shown = Signal()
    changed = Signal()
    undoable = Signal(object)

    def __init__(
        self,
        office: Office,
        overview: Overview,
        jobs: Jobs,
        tongue: Tongue,
        actions: Actions,
    ) -> None:
        super().__init__()
        self.office, self.overview = office, overview
        self._jobs, self._tongue, self._acts = jobs, tongue, actions
        self.places = {place.name: place for place in places_of(overview.plan)}
        self.screens: dict[str, Screen] = {}
        self._rooms: dict[str, Room] = {}
        self._kept: dict[str, QByteArray] = {}
        self._stale: set[str] = set()
        self._path: list[tuple[str, object]] = []
        self._step = -1
        self.place_actions = self._place_actions()
        self.rail = Rail(tuple(self.places.values()), self.place_actions, tongue, self)
        self.rail.chosen.connect(self._go_by_rail)
        self.title = QLabel()
        self.title.setObjectName("title")
        self.not_yet = NotYet(self.go)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.not_yet)
        self._arrange()
        actions.backward.triggered.connect(self.go_back)
        actions.forward.triggered.connect(self.go_forward)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def place(self) -> Place | None:
        """The place that is shown."""
        return self.places[self._path[self._step][0]] if self._path else None

    @property
    def shown_screen(self) -> Screen | None:
        """The screen that is shown."""
        return self.screens[self.place.name] if self.place is not None else None

    @property
    def room(self) -> Room:
        """The room of the screen that is shown."""
        assert self.place is not None
        return self._rooms[self.place.name]

    def go(self, name: str, what: object = None) -> None:
        """Show a place, and something particular there if it is given."""
        if name not in self.places:
            return
        here = (name, what)
        if not self._path or self._path[self._step] != here:
            self._path = [*self._path[: self._step + 1], here]
            self._step = len(self._path) - 1
        self._show_step()

    def go_back(self) -> None:
        """Show the place before this one."""
        if self._step > 0:
            self._step -= 1
            self._show_step()

    def go_forward(self) -> None:
        """Show the place from which one went back."""
        if self._step + 1 < len(self._path):
            self._step += 1
            self._show_step()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.leave_room(event.size().width())

    def start_search(self) -> None:
        """Put the cursor where one searches: here, or among the members."""
        if self.shown_screen is None or not self.shown_screen.start_search():
            self.go(_SEARCHED)
            self.screens[_SEARCHED].start_search()

    def member_wanted(self, code: str) -> None:
        """Show the card of a member."""
        self.go("member" if "member" in self.places else _SEARCHED, code)

    def take_overview(self, overview: Overview) -> None:
        """Know how the organisation stands now."""
        self.overview = overview
        self._retranslate()

    def refresh(self) -> None:
        """Have every screen read anew: this one now, the others when shown."""
        self._stale = set(self.screens)
        self._refresh_shown()

    def keep(self, remembered: Remembered) -> None:
        """Remember the place that is shown and how each screen is arranged."""
        path = self.office.file.path
        for name, screen in self.screens.items():
            remembered.keep_state(path, f"place-{name}", screen.state())
        if self.place is not None:
            remembered.keep_state(path, "place", QByteArray(self.place.name.encode()))

    def restore(self, remembered: Remembered) -> None:
        """Show the place that was shown last, everything arranged as it was."""
        path = self.office.file.path
        for name in self.places:
            state = remembered.state(path, f"place-{name}")
            if state is not None and not state.isEmpty():
                self._kept[name] = state
        kept = remembered.state(path, "place")
        name = bytes(kept.data()).decode() if kept is not None else ""
        is_there = name in self.places and self.places[name].is_in_rail
        self.go(name if is_there else next(iter(self.places)))

    def stop(self) -> None:
        """End what the screens still do."""
        for screen in self.screens.values():
            screen.stop()
        self._acts.backward.triggered.disconnect(self.go_back)
        self._acts.forward.triggered.disconnect(self.go_forward)

    def _show_step(self) -> None:
        name, what = self._path[self._step]
        screen = self._built(name)
        self.rail.show_current(name)
        self._refresh_shown()
        if what is not None:
            screen.show_place(what)
        self._retranslate()
        _focus(screen if self.not_yet.isHidden() else self.not_yet)
        self.shown.emit()

    def _refresh_shown(self) -> None:
        if self.place is not None and self.place.name in self._stale:
            self._stale.discard(self.place.name)
            self.screens[self.place.name].refresh()

    def _built(self, name: str) -> Screen:
        if name in self.screens:
            return self.screens[name]
        screen = self.places[name].build(self.office, self._jobs, self._tongue)
        screen.failed.connect(self.failed)
        screen.started.connect(self.started)
        screen.told.connect(self.told)
        screen.changed.connect(self.changed)
        screen.undoable.connect(self.undoable)
        screen.member_wanted.connect(self.member_wanted)
        screen.place_wanted.connect(self.go)
        self.screens[name] = screen
        self._rooms[name] = Room(screen)
        self._stack.addWidget(self._rooms[name])
        if name in self._kept:
            screen.restore(self._kept.pop(name))
        return screen

    def _place_actions(self) -> list[QAction]:
        actions: list[QAction] = []
        for place in self.places.values():
            if not place.is_in_rail:
                continue
            action = QAction(icon(place.icon), "", self)
            action.setObjectName(f"place_{place.name}")
            if len(actions) < _KEYS:
                action.setShortcut(QKeySequence(f"Ctrl+{len(actions) + 1}"))
            action.triggered.connect(partial(self._go_by_action, place.name))
            actions.append(action)
        return actions

    def _go_by_action(self, name: str, _is_checked: bool = False) -> None:
        self.go(name)

    def _go_by_rail(self, name: str) -> None:
        """Show a place and let the keys go on moving in the rail."""
        self.go(name)
        self.rail.list.setFocus()

    def _arrange(self) -> None:
        head = QWidget()
        head.setObjectName("head")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 10, 16, 6)
        for action in (self._acts.backward, self._acts.forward):
            row.addWidget(_button(action))
        row.addWidget(self.title, 1)
        self.palette_button = QPushButton(icon("search", "muted"), "")
        self.palette_button.setObjectName("palette")
        self.palette_button.clicked.connect(self._acts.palette.trigger)
        row.addWidget(self.palette_button)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(column, 1)

    def _retranslate(self) -> None:
        names: Sequence[str] = [place.name for place in self.places.values()]
        for action in self.place_actions:
            name = action.objectName().removeprefix("place_")
            assert name in names
            action.setText(self.places[name].title_text)
            action.setToolTip(with_shortcut(action))
        if self.place is not None:
            is_early = self.not_yet.stands_in(self.place.needs, self.overview)
            self._stack.setCurrentWidget(self.not_yet if is_early else self.room)
        self.title.setText(self.place.title_text if self.place is not None else "")
        self._acts.backward.setEnabled(self._step > 0)
        self._acts.forward.setEnabled(self._step + 1 < len(self._path))
        self.palette_button.setText(
            beside_icon(
                self.tr("Search or do … ({keys})").format(
                    keys=shortcut_text(self._acts.palette)
                )
            )
        )
        plans = {"farhan": self.tr("Farhan plan"), "porukka": self.tr("Porukka plan")}
        self.rail.show_organisation(self.overview.name, plans[self.overview.plan])


def _focus(screen: QWidget) -> None:
    """Put the cursor on the first thing of a screen that takes it."""
    widget: QWidget | None = screen
    while widget is not None and (widget is screen or screen.isAncestorOf(widget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        widget = widget.nextInFocusChain()


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
