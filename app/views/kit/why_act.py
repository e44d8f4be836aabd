"""How is a figure in a table asked about, wherever it stands?"""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from app.services.explaining import Question
from app.views.kit.icons import icon
from app.views.kit.tongue import Tongue

KEYS = "Alt+Return"


class WhyAct(QAction):
    """Asks why the figures of a row are what they are: by menu, and by key.

    Signals:
        wanted: A question is to be answered.
    """

    wanted = Signal(object)

    def __init__(
        self,
        view: QAbstractItemView,
        tongue: Tongue,
        question: Callable[[QModelIndex], Question | None],
    ) -> None:
        super().__init__(icon("why"), "", view)
        self._view, self._question = view, question
        self.setObjectName("explain_row")
        self.setShortcut(QKeySequence(KEYS))
        self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        view.addAction(self)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.triggered.connect(self._ask)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def _ask(self) -> None:
        index = self._view.currentIndex()
        question = self._question(index) if index.isValid() else None
        if question is not None:
            self.wanted.emit(question)

    def _retranslate(self) -> None:
        self.setText(self.tr("Why this figure?"))
