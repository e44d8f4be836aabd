"""How is work done without stopping the window?

All work on an organisation's file goes through one thread, one job after the other.
Results and progress come back in the window's thread.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import AppError
from app.progress import Progress, Stopped

Work = Callable[[Progress], object]
Interrupter = Callable[[Callable[[], bool]], AbstractContextManager[None]]
Result = TypeVar("Result")
_SECONDS_BETWEEN_REPORTS = 0.05


class Helper(Protocol):
    """Does heavy work elsewhere and waits for its end."""

    def __call__(self, work: Callable[..., Result], progress: Progress) -> Result:
        """Do it; `work` is called with `progress` by name."""


class Job(QObject):
    """One piece of work on its way; exactly one of the last three signals ends it."""

    progressed = Signal(str, int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    @property
    def is_stopping(self) -> bool:
        """Whether the job was asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; it ends soon after, with a signal as always."""
        self._stop.set()


class Jobs(QObject):
    """Runs work in one thread beside the window's."""

    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="file")
        self._running: set[Job] = set()
        self._interrupter: Interrupter | None = None
        self._helper: Helper = _done_here
        self._is_closed = False
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being done and nothing waits."""
        return not self._running

    def interrupt_with(self, interrupter: Interrupter | None) -> None:
        """Set what stops a long statement of the database inside a job."""
        self._interrupter = interrupter

    def help_with(self, helper: Helper | None) -> None:
        """Set who does the work of `apart`; without a helper it is done in the job."""
        self._helper = helper or _done_here

    def apart(self, work: Callable[..., Result], progress: Progress) -> Result:
        """Have heavy work done in a process of its own; to be called inside a job.

        Args:
            work: A method of a service, arguments bound by `partial`; it is called
                with `progress`, and what it takes and returns is records.
            progress: The job's.
        """
        return self._helper(work, progress)

    def start(self, work: Work, interrupter: Interrupter | None = None) -> Job:
        """Do work after all that was started before.

        Args:
            work: Takes a progress to report to, which raises when it should stop.
            interrupter: Instead of that of `interrupt_with`.
        """
        job = Job()
        self._running.add(job)
        stopper = interrupter or self._interrupter or _not_interrupted
        self._thread.submit(self._do, job, work, stopper)
        return job

    def close(self) -> None:
        """Stop what runs and wait for its end."""
        for job in self._running:
            job.cancel()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._is_closed = True
        self._running.clear()

    def _do(self, job: Job, work: Work, interrupter: Interrupter) -> None:
        """Do the work of a job; this runs in the other thread."""
        try:
            report = _Reporter(job, self._came.emit)
            report("", 0, 0)
            with interrupter(lambda: job.is_stopping):
                result = work(report)
        except Exception as error:  # noqa: BLE001 - the window's thread deals with it
            is_wanted = job.is_stopping and isinstance(error, AppError)
            end = job.cancelled.emit if is_wanted else partial(job.failed.emit, error)
        else:
            end = partial(job.finished.emit, result)
        self._came.emit(partial(self._end, job, end))

    def _end(self, job: Job, end: Callable[[], object]) -> None:
        self._running.discard(job)
        end()

    def _deliver(self, message: Callable[[], object]) -> None:
        """Take what came from the other thread; this runs in the window's.

        What was on its way when the window closed has nobody to go to any more.
        """
        if not self._is_closed:
            message()


class _Reporter:
    """Hands progress over, not more often than an eye can follow."""

    def __init__(self, job: Job, send: Callable[[object], object]) -> None:
        self._job, self._send = job, send
        self._step = ""
        self._next = 0.0

    def __call__(self, step: str, done: int, total: int) -> None:
        """Report the state of one step.

        Raises:
            Stopped: The operator wants it so.
        """
        if self._job.is_stopping:
            raise Stopped
        now = time.monotonic()
        if step != self._step or now >= self._next:
            self._step, self._next = step, now + _SECONDS_BETWEEN_REPORTS
            self._send(partial(self._job.progressed.emit, step, done, total))


def _not_interrupted(_is_cancelled: Callable[[], bool]) -> AbstractContextManager[None]:
    return nullcontext()


def _done_here(work: Callable[..., Result], progress: Progress) -> Result:
    return work(progress=progress)
