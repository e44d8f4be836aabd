"""How does a problem look: what happened, to what, and what to do?"""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.views.kit.icons import beside_icon, icon
from app.views.kit.theme import theme
from app.views.kit.wrapped import sided, wrap

_WIDTH, _ICON, _DETAILS = 480, 32, 160


@dataclass(frozen=True)
class Problem:
    """What is told.

    Attributes:
        title: In a few words.
        text: What happened, to which record, and what to do.
        details: More for those who ask; "" for none.
        drawing: Name of its icon.
    """

    title: str
    text: str
    details: str = ""
    drawing: str = "warning"


class ProblemDialog(QDialog):
    """One problem, whose text and details can be copied."""

    def __init__(self, problem: Problem, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(problem.title)
        self.problem = problem
        self.text = QLabel(sided(problem.text))
        wrap(self.text)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setAccessibleName(problem.text)
        self.details = QPlainTextEdit(problem.details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMinimumHeight(theme().pixels(_DETAILS))
        self.details.hide()
        self.more = QPushButton(self.tr("Details"))
        self.more.setCheckable(True)
        if not problem.details:
            self.more.hide()
        self.more.toggled.connect(self._show_details)
        self.copy = QAction(icon("copy"), self.tr("Copy"), self)
        self.copy.setObjectName("copy_problem")
        self.copy.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy.triggered.connect(self._copy)
        self.addAction(self.copy)
        self.leave = QPushButton(self.tr("Close"))
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(18)
        column.addLayout(self._head())
        column.addWidget(self.details, 1)
        column.addLayout(self._buttons())
        self.setMinimumWidth(theme().pixels(_WIDTH))
        self.leave.setFocus()

    def _head(self) -> QHBoxLayout:
        drawing, title = QLabel(), QLabel(self.problem.title)
        size = theme().pixels(_ICON)
        shape = icon(self.problem.drawing, "problem_text")
        drawing.setPixmap(shape.pixmap(QSize(size, size)))
        title.setObjectName("heading")
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(title)
        told.addWidget(self.text)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(told, 1)
        return head

    def _buttons(self) -> QHBoxLayout:
        copy = QPushButton(self.copy.icon(), beside_icon(self.copy.text()))
        copy.clicked.connect(self.copy.trigger)
        buttons = QHBoxLayout()
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(self.leave)
        return buttons

    def _show_details(self, is_wanted: bool) -> None:
        self.details.setVisible(is_wanted)
        self.adjustSize()

    def _copy(self) -> None:
        parts = (self.problem.title, self.problem.text, self.problem.details)
        text = "\n\n".join(part for part in parts if part)
        QGuiApplication.clipboard().setText(text)
