"""Whose documents are looked at, and what is known of them?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.services.statements import ShownPapers
from app.views.documents.outcome import printed_text, shown_text
from app.views.documents.page_view import PageView
from app.views.kit.actions import with_shortcut
from app.views.kit.jobs import Jobs
from app.views.kit.named_action import named_action
from app.views.kit.said import Said, Tone
from app.views.kit.tongue import Tongue
from app.views.kit.why_act import KEYS
from app.views.kit.wrapped import sided, wrap


class DocumentPages(QWidget):
    """The pages of one member or one list, with the way to the next.

    Signals:
        place_wanted: The documents at another place are wanted, from 0.
        explain_wanted: The figures of a member are asked about, by code.
        failed: A page can't be drawn, with the error.
    """

    place_wanted = Signal(int)
    explain_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self.shown: ShownPapers | None = None
        self.view = PageView(jobs, tongue)
        self.view.failed.connect(self.failed)
        self.whose, self.printed, self.said = QLabel(), QLabel(), Said()
        self.whose.setObjectName("figure")
        wrap(self.whose)
        self.printed.setObjectName("muted")
        wrap(self.printed)
        self.previous = named_action(self, "document_previous", "backward", "Ctrl+PgUp")
        self.next = named_action(self, "document_next", "forward", "Ctrl+PgDown")
        self.previous.triggered.connect(lambda: self._go(-1))
        self.next.triggered.connect(lambda: self._go(1))
        self.why = named_action(self, "document_explain", "why", KEYS)
        self.why.triggered.connect(self._explain)
        row = QHBoxLayout()
        row.addWidget(_button(self.previous))
        row.addWidget(_button(self.next))
        row.addWidget(self.whose, 1)
        row.addWidget(_button(self.why))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.said)
        column.addLayout(row)
        column.addWidget(self.printed)
        column.addWidget(self.view, 1)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def show_papers(self, shown: ShownPapers) -> None:
        """Show the documents of one member, or one list."""
        self.shown = shown
        self.said.say("", "muted")
        self.view.show_pdf(shown.pdf)
        self._retranslate()

    def show_none(self, text: str, tone: Tone) -> None:
        """Say why there is nothing to look at."""
        self.shown = None
        self.said.say(text, tone)
        self.view.show_pdf(b"")
        self._retranslate()

    def stop(self) -> None:
        """Draw nothing any more."""
        self.view.stop()

    def _go(self, step: int) -> None:
        if self.shown is not None:
            self.place_wanted.emit(self.shown.place + step)

    def _explain(self) -> None:
        if self.shown is not None and self.shown.name:
            self.explain_wanted.emit(self.shown.code)

    def _retranslate(self) -> None:
        shown = self.shown
        self.previous.setText(self.tr("The one before"))
        self.next.setText(self.tr("The next one"))
        self.why.setText(self.tr("Why these figures?"))
        self.why.setEnabled(shown is not None and bool(shown.name))
        self.previous.setEnabled(shown is not None and shown.place > 0)
        self.next.setEnabled(shown is not None and shown.place + 1 < shown.count)
        for action in (self.previous, self.next, self.why):
            action.setToolTip(with_shortcut(action))
        self.whose.setText(
            "" if shown is None else sided(shown_text(shown, self._tongue.language))
        )
        self.printed.setText("" if shown is None else printed_text(shown))
        self.printed.setVisible(shown is not None)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
