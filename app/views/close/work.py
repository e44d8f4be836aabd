"""What work does a close take, and what came of it?"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Office
from app.calendars import Period
from app.progress import Progress
from app.records.months import PaymentFileRecord
from app.services.closing import CloseOutcome, MonthPreview
from app.services.payments.filing import PayOutcome
from app.services.payments.planning import PayChoice
from app.views.kit.jobs import Job, Jobs

_STATES: Mapping[str, Literal["sent", "confirmed", "rejected"]] = {
    "sent": "sent",
    "confirmed": "confirmed",
    "rejected": "rejected",
}


class CloseWork(QObject):
    """Does one piece of work at a time and tells its end by one signal.

    Signals:
        began: A job began, with a text of what it does.
        previewed, closed: With a `MonthPreview` and a `CloseOutcome`.
        payments_made: With a `PayOutcome`.
        marked: What became of a payment file is recorded.
        reopened: With the period.
        failed: With the error.
        stopped: The operator stopped it.
    """

    began = Signal(object, str)
    previewed = Signal(object)
    closed = Signal(object)
    payments_made = Signal(object)
    marked = Signal()
    reopened = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, office: Office, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._jobs = office, jobs
        self._job: Job | None = None

    @property
    def is_free(self) -> bool:
        """Whether nothing is being done."""
        return self._job is None

    def preview(self, period: Period, earlier: MonthPreview | None) -> None:
        """Work a month out without writing anything."""

        def work(progress: Progress) -> MonthPreview:
            preview = self._office.closing.compared_preview
            return self._jobs.apart(partial(preview, period, earlier=earlier), progress)

        self._start(work, self.tr("Reading orders and members"), self.previewed.emit)

    def close(self, outcome: CloseOutcome) -> None:
        """Close a month with just the figures that were shown."""

        def work(progress: Progress) -> CloseOutcome:
            close, digest = self._office.closing.close, outcome.result_digest
            return self._jobs.apart(
                partial(close, outcome.period, previewed=digest), progress
            )

        self._start(work, self.tr("Making a backup"), self.closed.emit)

    def make_payments(self, period: Period, path: Path, choice: PayChoice) -> None:
        """Write the payments that are due to a new file."""

        def work(_progress: Progress) -> PayOutcome:
            return self._office.payments.make(period, str(path), choice)

        self._start(work, self.tr("Writing the payment file"), self.payments_made.emit)

    def mark(self, period: Period, message_id: str, state: str) -> None:
        """Record what became of a payment file."""

        def work(_progress: Progress) -> PaymentFileRecord:
            return self._office.payments.mark(period, _STATES[state], message_id)

        self._start(work, self.tr("Recording"), lambda _file: self.marked.emit())

    def reopen(self, period: Period, reason: str) -> None:
        """Take the last close back."""

        def work(progress: Progress) -> Period:
            reopen = self._office.closing.reopen
            self._jobs.apart(partial(reopen, period, reason), progress)
            return period

        self._start(work, self.tr("Making a backup"), self.reopened.emit)

    def stop(self) -> None:
        """End what is being done, telling nobody."""
        if self._job is not None:
            self._job.blockSignals(True)
            self._job.cancel()

    def _start(
        self,
        work: Callable[[Progress], object],
        text: str,
        done: Callable[[object], object],
    ) -> None:
        self._job = job = self._jobs.start(work)
        job.finished.connect(partial(self._end, done))
        job.failed.connect(partial(self._end, self.failed.emit))
        job.cancelled.connect(partial(self._end, lambda _nothing: self.stopped.emit()))
        self.began.emit(job, text)

    def _end(self, tell: Callable[[object], object], result: object = None) -> None:
        self._job = None
        tell(result)
