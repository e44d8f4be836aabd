"""Why, and with which value: how is an act with a reason asked for?"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.views.kit.theme import theme
from app.views.kit.wrapped import sided, wrap

_WIDTH = 460


class ReasonDialog(QDialog):
    """Says what will be done and asks why, and for a value where one is needed.

    Signals:
        decided: The reason, and the value or "".
    """

    decided = Signal(str, str)

    def __init__(
        self,
        title: str,
        text: str,
        parent: QWidget,
        *,
        value_label: str = "",
        check: Callable[[str], str] | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            title: What will be done.
            text: What follows from it.
            parent: The window.
            value_label: What value is asked for; "" for none.
            check: Says what is wrong with a value, "" for nothing.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._check = check
        told = QLabel(sided(text))
        wrap(told)
        self.value, self.reason = QLineEdit(), QLineEdit()
        self.wrong = QLabel()
        self.wrong.setObjectName("wrong")
        wrap(self.wrong)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        if value_label:
            form.addRow(value_label, self.value)
            form.addRow("", self.wrong)
        form.addRow(self.tr("&Reason"), self.reason)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Cancel)
        self.do = QPushButton(title)
        self.do.setDefault(True)
        buttons.addButton(self.do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(theme().pixels(_WIDTH))
        self._needs_value = bool(value_label)
        for line in (self.value, self.reason):
            line.textChanged.connect(self._look)
        self._look()

    @override
    def accept(self) -> None:
        self.decided.emit(self.reason.text().strip(), self.value.text().strip())
        super().accept()

    def _look(self) -> None:
        """Let the act be done only with a reason, and a value that fits."""
        value = self.value.text().strip()
        problem = self._check(value) if self._check is not None and value else ""
        self.wrong.setText(sided(problem))
        has_value = not self._needs_value or (bool(value) and not problem)
        self.do.setEnabled(has_value and bool(self.reason.text().strip()))
