"""How does the operator close a month?

First its figures are worked out and shown; what is then closed is bound to them.
"""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.calendars import MONTHS, Period
from app.progress import Progress
from app.services.closing import CloseOutcome, Closing
from app.views.close_totals import CloseTotals
from app.views.jobs import Job, Jobs
from app.views.messages import refusal_text
from app.views.tongue import Tongue
from app.views.work_line import WorkLine

_FIRST_YEAR, _LAST_YEAR = 1380, 1499
_WIDTH, _HEIGHT = 560, 560
_DIGEST_SHOWN = 16


class Page(IntEnum):
    """What the dialog shows."""

    CHOICE = 0
    WORK = 1
    TOTALS = 2
    PROBLEM = 3


class CloseDialog(QDialog):
    """Previews one month and closes it."""

    period_closed = Signal()

    def __init__(
        self,
        closing: Closing,
        jobs: Jobs,
        tongue: Tongue,
        period: Period,
        *,
        is_first: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with a month.

        Args:
            closing: Closes the months of the organisation.
            jobs: Runs the work.
            tongue: The language of the window.
            period: The month to close; a suggestion where none is closed yet.
            is_first: Whether the operator may choose the month.
            parent: The window.
        """
        super().__init__(parent)
        self._closing, self._jobs, self._tongue = closing, jobs, tongue
        self._period, self._is_first = period, is_first
        self._previewed: CloseOutcome | None = None
        self._job: Job | None = None
        self._leaves = False
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.explanation = QLabel()
        self.explanation.setObjectName("muted")
        self.year, self.month = QSpinBox(), QComboBox()
        self.work = WorkLine(tongue)
        self.work.stop.hide()
        self.totals = CloseTotals(tongue)
        self.problem = QLabel()
        self.problem.setObjectName("problem")
        self.go = QPushButton()
        self.go.setObjectName("go")
        self.leave = QPushButton()
        self.leave.setObjectName("leave")
        self.leave.clicked.connect(self.reject)
        self.pages = QStackedWidget()
        self._arrange()
        self._fill_choice()
        if is_first:
            self._show_choice()
        else:
            self.preview()

    def preview(self) -> None:
        """Work the month out without writing anything."""
        period = self._period

        def work(progress: Progress) -> CloseOutcome:
            return self._closing.preview(period, progress)

        self._title(self.tr("Preview of {month}"))
        self.explanation.setText(self.tr("Nothing is written yet."))
        self._start(self._jobs.start(work), self.tr("Reading orders and members"))
        assert self._job is not None
        self._job.finished.connect(self._show_preview)

    def close_month(self) -> None:
        """Close the month with just the figures that were shown."""
        assert self._previewed is not None
        period, digest = self._period, self._previewed.result_digest

        def work(progress: Progress) -> CloseOutcome:
            return self._closing.close(period, progress, previewed=digest)

        self._title(self.tr("Closing {month}"))
        self.explanation.setText(self.tr("Until the end it can be stopped."))
        self._start(self._jobs.start(work), self.tr("Making a backup"))
        assert self._job is not None
        self._job.finished.connect(self._show_closed)

    @override
    def reject(self) -> None:
        if self._job is None:
            super().reject()
            return
        self._leaves = True
        self.leave.setEnabled(False)
        self._job.cancel()

    def _start(self, job: Job, text: str) -> None:
        self._job = job
        self.go.setEnabled(False)
        self.go.hide()
        self.leave.setText(self.tr("Cancel"))
        job.finished.connect(self._forget_job)
        job.failed.connect(self._show_problem)
        job.cancelled.connect(self._show_cancelled)
        self.work.follow(job, text)
        self.pages.setCurrentIndex(Page.WORK)

    def _forget_job(self) -> None:
        self._job = None

    def _show_preview(self, outcome: CloseOutcome) -> None:
        if self._leaves:
            super().reject()
            return
        self._previewed = outcome
        self._title(self.tr("Close {month}?"))
        self.explanation.setText(
            self.tr("These are its figures. Nothing is written yet.")
        )
        self.totals.show_figures(outcome.figures)
        self.pages.setCurrentIndex(Page.TOTALS)
        self._offer(self.tr("Close the month"), self.close_month)

    def _show_closed(self, outcome: CloseOutcome) -> None:
        self._title(self.tr("{month} is closed"))
        self.explanation.setText(
            self.tr("Audit journal: {count} events, head {head}").format(
                count=formats.count(outcome.audit_events, self._tongue.language),
                head=outcome.audit_head[:_DIGEST_SHOWN],
            )
        )
        self.totals.show_figures(outcome.figures)
        self.pages.setCurrentIndex(Page.TOTALS)
        self._finish()
        self.period_closed.emit()

    def _show_problem(self, error: object) -> None:
        self._job = None
        if self._leaves:
            super().reject()
            return
        self._title(self.tr("{month} was not closed"))
        self.explanation.clear()
        self.problem.setText(refusal_text(error, self._tongue.language))
        self.pages.setCurrentIndex(Page.PROBLEM)
        self._offer(self.tr("Look again"), self.preview)

    def _show_cancelled(self) -> None:
        self._job = None
        super().reject()

    def _finish(self) -> None:
        self.go.hide()
        self.leave.setText(self.tr("Done"))
        self.leave.setEnabled(True)
        self.leave.setDefault(True)

    def _offer(self, text: str, act: object) -> None:
        """Let the main button do something else."""
        self.go.disconnect(self)
        self.go.setText(text)
        self.go.clicked.connect(act)
        self.go.setEnabled(True)
        self.go.show()
        self.go.setDefault(True)
        self.leave.setText(self.tr("Cancel"))

    def _title(self, text: str) -> None:
        month = formats.month(self._period, self._tongue.language)
        self.title.setText(text.format(month=month))
        self.setWindowTitle(self.title.text())

    def _show_choice(self) -> None:
        self.title.setText(self.tr("Which month is closed first?"))
        self.setWindowTitle(self.title.text())
        self.explanation.setText(
            self.tr("Later months follow one after the other, without a gap.")
        )
        self.pages.setCurrentIndex(Page.CHOICE)
        self._offer(self.tr("Preview"), self._take_choice)

    def _take_choice(self) -> None:
        self._period = Period(self.year.value(), self.month.currentIndex() + 1)
        self.preview()

    def _fill_choice(self) -> None:
        self.year.setRange(_FIRST_YEAR, _LAST_YEAR)
        self.year.setLocale(self._tongue.locale)
        self.year.setValue(self._period.year)
        for number in range(1, MONTHS + 1):
            period = Period(self._period.year, number)
            self.month.addItem(formats.month_name(period, self._tongue.language))
        self.month.setCurrentIndex(self._period.month - 1)

    def _arrange(self) -> None:
        choice = QWidget()
        form = QFormLayout(choice)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Year"), self.year)
        form.addRow(self.tr("Month"), self.month)
        for page in (choice, self.work, self.totals, self.problem):
            self.pages.addWidget(_at_top(page))
        for label in (self.title, self.explanation, self.problem):
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 24, 26, 20)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.explanation)
        column.addSpacing(8)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)
        self.resize(_WIDTH, _HEIGHT)


def _at_top(widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return page
