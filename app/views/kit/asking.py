"""How does a screen ask its services, so that only the last answer counts?"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.progress import Progress
from app.views.kit.jobs import Job, Jobs


class Asking(QObject):
    """Asks one thing at a time: a new question, or the end, silences the last."""

    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._is_closed = False

    def ask(
        self,
        question: Callable[[Progress], object],
        take: Callable[[object], object],
    ) -> None:
        """Have something read, and its answer taken in the window's thread."""
        self.stop()
        if self._is_closed:
            return
        self._job = job = self._jobs.start(question)
        job.finished.connect(lambda answer: self._end(job, take, answer))
        job.failed.connect(lambda error: self._end(job, self.failed.emit, error))

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def stop(self) -> None:
        """Take no answer any more."""
        if self._job is not None:
            self._job.blockSignals(True)
            self._job.cancel()
            self._job = None

    def close(self) -> None:
        """Ask nothing any more: the organisation is about to be closed."""
        self.stop()
        self._is_closed = True

    def _end(self, job: Job, take: Callable[[object], object], answer: object) -> None:
        if job is self._job:
            self._job = None
            take(answer)
