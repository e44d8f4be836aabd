"""What work does a close take, and what came of it?"""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Office
from app.calendars import Period
from app.progress import Progress, unreported
from app.records.months import PaymentFileRecord
from app.services.closing import CloseOutcome, MonthPreview
from app.services.payments.filing import PayOutcome
from app.services.payments.planning import PayChoice
from app.views.kit.jobs import Jobs
from app.views.kit.one_work import OneWork

_STATES: Mapping[str, Literal["sent", "confirmed", "rejected"]] = {
    "sent": "sent",
    "confirmed": "confirmed",
    "rejected": "rejected",
}


class CloseWork(OneWork):
    """Does one piece of work at a time and tells its end by one signal.

    Signals, besides those of every work:
        previewed, closed: With a `MonthPreview` and a `CloseOutcome`.
        payments_made: With a `PayOutcome`.
        marked: What became of a payment file is recorded, as a `PaymentFileRecord`.
        reopened: With the period.
    """

    previewed = Signal(object)
    closed = Signal(object)
    payments_made = Signal(object)
    marked = Signal(object)
    reopened = Signal(object)

    def __init__(self, office: Office, jobs: Jobs, parent: QObject) -> None:
        super().__init__(jobs, parent)
        self._office = office

    def preview(self, period: Period, earlier: MonthPreview | None) -> None:
        """Work a month out without writing anything."""

        def work(progress: Progress) -> MonthPreview:
            preview = self._office.closing.compared_preview
            return self._jobs.apart(partial(preview, period, earlier=earlier), progress)

        self.start(work, self.tr("Reading orders and members"), self.previewed.emit)

    def close(self, outcome: CloseOutcome) -> None:
        """Close a month with just the figures that were shown."""

        def work(progress: Progress) -> CloseOutcome:
            close, digest = self._office.closing.close, outcome.result_digest
            return self._jobs.apart(
                partial(close, outcome.period, previewed=digest), progress
            )

        self.start(work, self.tr("Making a backup"), self.closed.emit)

    def make_payments(self, period: Period, path: Path, choice: PayChoice) -> None:
        """Write the payments that are due to a new file."""

        def work(progress: Progress) -> PayOutcome:
            make = partial(self._office.payments.make, period, str(path), choice)
            return self._jobs.apart(partial(unreported, make), progress)

        self.start(work, self.tr("Writing the payment file"), self.payments_made.emit)

    def mark(self, period: Period, message_id: str, state: str) -> None:
        """Record what became of a payment file."""

        def work(_progress: Progress) -> PaymentFileRecord:
            return self._office.payments.mark(period, _STATES[state], message_id)

        self.start(work, self.tr("Recording"), self.marked.emit)

    def reopen(self, period: Period, reason: str) -> None:
        """Take the last close back."""

        def work(progress: Progress) -> Period:
            reopen = self._office.closing.reopen
            self._jobs.apart(partial(reopen, period, reason), progress)
            return period

        self.start(work, self.tr("Making a backup"), self.reopened.emit)
