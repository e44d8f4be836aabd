"""How does the operator get anywhere and do anything by typing a few letters?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.progress import Progress
from app.services.member_list import MemberHit
from app.views.kit.actions import shortcut_text
from app.views.kit.icons import icon
from app.views.kit.jobs import Job, Jobs
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.shell.desk import Desk

_MOST_MEMBERS = 8
_LEAST_LETTERS = 2
_MILLISECONDS_OF_TYPING = 120
_WIDTH, _HEIGHT, _ICON = 620, 440, 18
_ENTRY_ROLE = Qt.ItemDataRole.UserRole
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class Entry:
    """One thing that can be chosen."""

    text: str
    hint: str
    icon: QIcon
    run: Callable[[], object]


class CommandPalette(QDialog):
    """A line to type into, and what fits: places, actions and members."""

    failed = Signal(object)

    def __init__(
        self,
        actions: Sequence[QAction],
        desk: Desk | None,
        jobs: Jobs,
        tongue: Tongue,
        parent: QWidget,
    ) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint
        )
        self.setObjectName("command_palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._jobs, self._tongue = desk, jobs, tongue
        self._entries = self._known(actions)
        self._members: list[Entry] = []
        self._job: Job | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("A place, an action or a member"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.addAction(
            icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.list = _list()
        self.list.setAccessibleName(self.tr("What fits"))
        self.nothing = QLabel(self.tr("Nothing fits."))
        self.nothing.setObjectName("muted")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_MILLISECONDS_OF_TYPING)
        self._typing.timeout.connect(self._search)
        self.line.textChanged.connect(self._take_text)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._run)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        self._place(parent)
        self._show()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowDeactivate and self.isVisible():
            self.reject()
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            is_press = event.type() is QEvent.Type.KeyPress
            if is_press and event.key() in _MOVING:
                self.list.event(event)
                return True
            if is_press and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._run(item)
                return True
        return super().eventFilter(watched, event)

    def _known(self, actions: Sequence[QAction]) -> list[Entry]:
        """Return the places and actions that can be chosen now."""
        found: list[Entry] = []
        if self._desk is not None:
            place = self.tr("Place")
            found += [self._of_action(act, place) for act in self._desk.place_actions]
            screen = self._desk.shown_screen
            here = [] if screen is None else screen.actions()
            found += [self._of_action(act, self.tr("Here")) for act in here if can(act)]
        own = [act for act in actions if can(act) and act.objectName() != "palette"]
        return [*found, *(self._of_action(act, self.tr("Action")) for act in own)]

    @staticmethod
    def _of_action(action: QAction, kind: str) -> Entry:
        hint = shortcut_text(action) or kind
        return Entry(action.text(), hint, action.icon(), action.trigger)

    def _take_text(self) -> None:
        self._members = []
        self._show()
        self._typing.start()

    def _search(self) -> None:
        """Look for members; the answer to an earlier text is dropped."""
        text = self.line.text().strip()
        if self._job is not None:
            self._job.blockSignals(True)
            self._job.cancel()
            self._job = None
        if self._desk is None or len(text) < _LEAST_LETTERS:
            return
        members = self._desk.office.member_list

        def work(_progress: Progress) -> list[MemberHit]:
            return members.find(text, _MOST_MEMBERS)

        self._job = job = self._jobs.start(work)
        job.finished.connect(self._take_members)
        job.failed.connect(self.failed)

    def _take_members(self, found: Sequence[MemberHit]) -> None:
        self._job = None
        assert self._desk is not None
        wanted = self._desk.member_wanted
        self._members = [
            Entry(
                f"{one.name} · {one.code}",
                self.tr("Member"),
                icon("member"),
                partial(wanted, one.code),
            )
            for one in found
        ]
        self._show()

    def _show(self) -> None:
        words = self.line.text().casefold().split()
        fitting = [
            entry
            for entry in self._entries
            if all(word in entry.text.casefold() for word in words)
        ]
        self.list.clear()
        for entry in [*fitting, *self._members]:
            item = QTreeWidgetItem([entry.text, entry.hint])
            item.setIcon(0, entry.icon)
            item.setData(0, _ENTRY_ROLE, entry)
            item.setForeground(1, self.palette().placeholderText())
            self.list.addTopLevelItem(item)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.nothing.setVisible(first is None)

    def _run(self, item: QTreeWidgetItem) -> None:
        entry = item.data(0, _ENTRY_ROLE)
        assert isinstance(entry, Entry)
        self.accept()
        entry.run()

    def _place(self, window: QWidget) -> None:
        worn = theme()
        width = min(worn.pixels(_WIDTH), window.width())
        height = min(worn.pixels(_HEIGHT), window.height())
        self.resize(width, height)
        corner = window.mapToGlobal(window.rect().topLeft())
        down = worn.pixels(56)
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + down)


def can(action: QAction) -> bool:
    """Return whether an action can be chosen now."""
    return action.isEnabled() and not action.isSeparator() and bool(action.text())


def _list() -> QTreeWidget:
    view = QTreeWidget()
    view.setColumnCount(2)
    view.setHeaderHidden(True)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    size = theme().pixels(_ICON)
    view.setIconSize(QSize(size, size))
    header = view.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return view
