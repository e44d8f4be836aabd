"""What does the window show while no organisation is open?"""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.views.kit.icons import beside_icon, icon
from app.views.kit.remembered import Remembered
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.work_line import WorkLine
from app.views.kit.wrapped import wrap

_ACTS_WIDTH, _RECENT_WIDTH, _RECENT_HEIGHT, _ICON = 300, 420, 300, 20
_PATH_ROLE = Qt.ItemDataRole.UserRole


class Welcome(QWidget):
    """Offers to make, open or restore an organisation, and lists the last ones.

    It can be read in another language at once: nothing is set up yet.

    Signals:
        wanted: An organisation opened before is wanted, by its path.
    """

    wanted = Signal(object)

    def __init__(
        self,
        tongue: Tongue,
        work: WorkLine,
        acts: Sequence[QAction],
        languages: Sequence[QAction],
        remembered: Remembered,
    ) -> None:
        super().__init__()
        self._remembered, self._tongue = remembered, tongue
        self.title, self.text = QLabel(), QLabel()
        self.title.setObjectName("title")
        self.text.setObjectName("muted")
        wrap(self.text)
        self.buttons = [_button_of(act) for act in acts]
        self.buttons[0].setObjectName("primary")
        self.buttons[0].setIcon(icon("add", "accent_text"))
        self.setFocusProxy(self.buttons[0])
        self.languages = [_choice_of(act) for act in languages]
        self.recent_title = QLabel()
        self.recent_title.setObjectName("heading")
        self.recent = QListWidget()
        self.recent.itemActivated.connect(self._open)
        self.recent.itemClicked.connect(self._open)
        self.forget = QAction(self)
        self.forget.setObjectName("forget_organisation")
        self.forget.setShortcut(Qt.Key.Key_Delete)
        self.forget.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.forget.triggered.connect(self._forget)
        self.recent.addAction(self.forget)
        self.recent.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.nothing = QLabel()
        self.nothing.setObjectName("muted")
        self._choice = QWidget()
        self._work = work
        self._arrange()
        work.ended.connect(self.show_choice)
        theme().changed.connect(self._fit)
        tongue.changed.connect(self._retranslate)
        self._fit()
        self._retranslate()

    def show_work(self) -> None:
        """Show the work alone, as there is nothing to choose meanwhile."""
        self._choice.hide()

    def show_choice(self) -> None:
        """Offer what can be done."""
        self._choice.show()
        self._fill()

    def begin(self) -> None:
        """Put the cursor on the first thing that can be done."""
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self.recent.clear()
        for path in self._remembered.recent:
            folder = f"\u2066{path.parent}\u2069"
            item = QListWidgetItem(icon("papers"), f"{path.stem}\n{folder}")
            item.setData(_PATH_ROLE, path)
            item.setToolTip(str(path))
            self.recent.addItem(item)
        has_some = self.recent.count() > 0
        self.recent.setVisible(has_some)
        self.nothing.setVisible(not has_some)

    def _open(self, item: QListWidgetItem) -> None:
        path = item.data(_PATH_ROLE)
        assert isinstance(path, Path)
        self.wanted.emit(path)

    def _forget(self) -> None:
        item = self.recent.currentItem()
        if item is not None:
            self._remembered.forget(item.data(_PATH_ROLE))
            self._fill()

    def _arrange(self) -> None:
        acts = QVBoxLayout()
        acts.setSpacing(10)
        for button in self.buttons:
            acts.addWidget(button)
        acts.addStretch(1)
        recent = QVBoxLayout()
        recent.setSpacing(8)
        for widget in (self.recent_title, self.recent, self.nothing):
            recent.addWidget(widget)
        recent.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(40)
        row.addLayout(acts)
        row.addLayout(recent)
        inner = QVBoxLayout(self._choice)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(18)
        inner.addWidget(self.text)
        inner.addLayout(row)
        middle = QVBoxLayout()
        middle.setSpacing(14)
        middle.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        for choice in self.languages:
            head.addWidget(choice)
        middle.addLayout(head)
        middle.addWidget(self._choice)
        middle.addWidget(self._work)
        middle.addStretch(2)
        whole = QHBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(1)
        for before, after in pairwise([*self.buttons, self.recent, *self.languages]):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        worn = theme()
        for button in self.buttons:
            button.setMinimumWidth(worn.pixels(_ACTS_WIDTH))
        self.recent.setMinimumWidth(worn.pixels(_RECENT_WIDTH))
        self.recent.setMinimumHeight(worn.pixels(_RECENT_HEIGHT))
        size = worn.pixels(_ICON)
        self.recent.setIconSize(QSize(size, size))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Parvi"))
        self.text.setText(
            self.tr(
                "The books of a member network. Open an organisation, make a new one, "
                "or look around in a demonstration first."
            )
        )
        self.recent_title.setText(self.tr("Opened last"))
        self.recent.setAccessibleName(self.tr("Opened last"))
        self.nothing.setText(self.tr("Nothing was opened on this computer yet."))
        self.forget.setText(self.tr("Take off the list"))
        self._fill()


def _choice_of(act: QAction) -> QToolButton:
    """Return a small button of an action that can be chosen."""
    button = QToolButton()
    button.setDefaultAction(act)
    return button


def _button_of(act: QAction) -> QPushButton:
    """Return a button that does, and says, what the action does."""
    button = QPushButton(act.icon(), "")

    def say() -> None:
        button.setText(beside_icon(act.text()))
        button.setToolTip(act.toolTip())
        button.setEnabled(act.isEnabled())

    act.changed.connect(say)
    button.clicked.connect(act.trigger)
    say()
    return button
