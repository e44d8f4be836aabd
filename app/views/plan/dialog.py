"""From when on and why: how is a change of the plan asked for?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.progress import Progress
from app.services.plan_values import PlanFigure
from app.views.kit.date_field import DateField
from app.views.kit.jobs import Job, Jobs
from app.views.kit.messages import refusal_text
from app.views.kit.said import Said
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import sided, wrap
from app.views.plan.editors import Editor

_WIDTH = 560


@dataclass(frozen=True)
class PlanChangeAsked:
    """What is asked.

    Attributes:
        title: What changes.
        about: What is to be known before.
        editor: The field, which is a widget.
        since: The day that stands there first; None where no day is asked for.
        is_jalali: Whether days are Jalali.
        save: Keeps the value from a day on, with a reason.
    """

    title: str
    about: str
    editor: Editor
    since: date | None
    is_jalali: bool
    save: Callable[[PlanFigure, date | None, str], object]


class PlanDialog(QDialog):
    """A field, a day and a reason; it closes once the change is kept.

    Signals:
        kept: The plan has changed.
    """

    kept = Signal()

    def __init__(
        self, asked: PlanChangeAsked, jobs: Jobs, tongue: Tongue, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(asked.title)
        self._asked, self._jobs, self._tongue = asked, jobs, tongue
        self._job: Job | None = None
        self.editor = asked.editor
        self.since = DateField(tongue, jalali=asked.is_jalali)
        self.since.set_day(asked.since)
        self.reason = QLineEdit()
        self.wrong = QLabel()
        self.wrong.setObjectName("wrong")
        wrap(self.wrong)
        self.said = Said()
        self.save_button = QPushButton(self.tr("Change"))
        self.save_button.setObjectName("primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.leave = QPushButton(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self._arrange()
        self.editor.changed.connect(self._look)
        self.since.day_changed.connect(lambda _day: self._look())
        self.reason.textChanged.connect(lambda _text: self._look())
        self._look()

    def save(self) -> None:
        """Have the change kept."""
        value = self.editor.figure()
        since = None if self._asked.since is None else self.since.day()
        reason = self.reason.text()

        def work(_progress: Progress) -> object:
            return self._asked.save(value, since, reason)

        self.said.say("", "muted")
        self._job = self._jobs.start(work)
        self._look()
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._refuse)

    @override
    def reject(self) -> None:
        if self._job is None:
            super().reject()

    def _take(self, _result: object) -> None:
        self._job = None
        self.kept.emit()
        self.accept()

    def _refuse(self, error: object) -> None:
        self._job = None
        text = refusal_text(error, self._tongue.language, jalali=self._asked.is_jalali)
        self.said.say(text, "problem")
        self._look()

    def _look(self) -> None:
        """Let the change be made only when nothing is wrong with it."""
        problem = self.editor.problem()
        self.wrong.setText(sided(problem))
        self.wrong.setVisible(bool(problem))
        has_day = self._asked.since is None or self.since.day() is not None
        is_whole = not problem and has_day and bool(self.reason.text().strip())
        self.save_button.setEnabled(is_whole and self._job is None)

    def _arrange(self) -> None:
        about = QLabel(self._asked.about)
        about.setObjectName("muted")
        wrap(about)
        about.setVisible(bool(self._asked.about))
        # Every editor is a widget; a protocol can't say so.
        field = cast("QWidget", self.editor)
        field.setAccessibleName(self._asked.title)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(20)
        if self._asked.since is not None:
            form.addRow(self.tr("Holds &from"), self.since)
        form.addRow(self.tr("&Reason"), self.reason)
        self.reason.setPlaceholderText(self.tr("It goes into the journal"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(field, 1)
        column.addWidget(self.wrong)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addLayout(buttons)
        # Not of the dialog: it would let a wide table be cut.
        about.setMinimumWidth(theme().pixels(_WIDTH))
        self.reason.setMinimumWidth(theme().pixels(_WIDTH * 2 // 3))
