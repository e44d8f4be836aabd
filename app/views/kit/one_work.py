"""How does a place do one piece of work at a time, and tell its end?"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.progress import Progress
from app.views.kit.jobs import Job, Jobs


class OneWork(QObject):
    """One piece of work at a time; its end is told by one signal.

    Signals:
        began: A job began, with a text of what it does.
        failed: With the error.
        stopped: The operator stopped it.
        ended: Whatever became of it, before that is told.
    """

    began = Signal(object, str)
    failed = Signal(object)
    stopped = Signal()
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def is_free(self) -> bool:
        """Whether nothing is being done."""
        return self._job is None

    def stop(self) -> None:
        """End what is being done, telling nobody."""
        if self._job is not None:
            self._job.blockSignals(True)
            self._job.cancel()
            self._job = None

    def start(
        self,
        work: Callable[[Progress], object],
        text: str,
        done: Callable[..., object],
    ) -> None:
        """Begin some work.

        Args:
            work: The work.
            text: What it does, in the language of the window.
            done: Told of its result.
        """
        self._job = job = self._jobs.start(work)
        job.finished.connect(partial(self._end, done))
        job.failed.connect(partial(self._end, self.failed.emit))
        job.cancelled.connect(partial(self._end, lambda _nothing: self.stopped.emit()))
        self.began.emit(job, text)

    def _end(self, tell: Callable[..., object], result: object = None) -> None:
        self._job = None
        self.ended.emit()
        tell(result)
