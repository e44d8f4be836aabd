"""How is heavy work done without holding up the window?

In a process of its own, on the same file: what it computes and the memory that it
takes then belong to the other process. The lock of the file stays with the window's,
whose thread of file work waits meanwhile: the two never use the file at once. The
process is kept warm for a while, as a start takes about a second.
"""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import TypeVar

from app.errors import AppError
from app.models.audit import head
from app.office import Office
from app.progress import Progress
from app.worker.serving import serve
from app.worker.talk import At, Begun, Do, Done, Failed, Stop, packed

Result = TypeVar("Result")
_SECONDS_BETWEEN_LOOKS = 0.05
_SECONDS_TO_END = 5.0


class WorkCutOff(AppError):
    """The process of the work ended before the work did."""

    template = (
        "The work was cut off: its process ended, perhaps for want of memory. Nothing "
        "of it was written to the books; start it again."
    )


class WorkCutOffLate(AppError):
    """The process of the work ended when it had written, but not told the end."""

    template = (
        "The work was cut off when it had already written to the books: its process "
        "ended. Look at how the books stand before you start it again."
    )


class NoProcess(AppError):
    """The computer gives no process for the work."""

    template = (
        "No process could be started for this work ({reason}): close other programs "
        "and try again."
    )


class _Gone(Exception):
    """The other process has ended; `had_begun` says whether it had begun the work."""

    def __init__(self, *, had_begun: bool) -> None:
        super().__init__(had_begun)
        self.had_begun = had_begun


class Worker:
    """Does the heavy work of one open organisation, one piece at a time."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    @property
    def pid(self) -> int | None:
        """Number of the other process, None where there is none."""
        return None if self._process is None else self._process.pid

    def run(self, work: Callable[..., Result], progress: Progress) -> Result:
        """Have work done in the other process and wait for its end.

        Args:
            work: A method of a service of the office, arguments bound by `partial`;
                it is called with `progress`. What it takes and returns is records.
            progress: Told of the steps; to stop the work, it raises an `AppError`.

        Raises:
            Stopped: The work was stopped.
            WorkCutOff: The other process ended; nothing was written.
            WorkCutOffLate: The other process ended when it had written.
            NoProcess: There is no room for another process.
            AppError: The work refused.
            WorkerFault: The program made a mistake there.
        """
        file = self._office.file
        do = Do(
            file.path, file.passphrase, file.is_read_only, packed(work, self._office)
        )
        events = self._events()
        while True:
            was_warm = self._pipe is not None
            try:
                end = self._end_of(do, progress)
            except _Gone as gone:
                self.close()
                if was_warm and not gone.had_begun:
                    # It had nothing to do for a while and went just then.
                    continue
                is_written = self._events() > events
                raise (WorkCutOffLate if is_written else WorkCutOff) from None
            if isinstance(end, Failed):
                raise end.error
            result: Result = end.result  # type: ignore[assignment] # as it was sent
            return result

    def close(self) -> None:
        """End the other process; what it has not finished is taken back."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.join(_SECONDS_TO_END)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._process.close()
            self._process = None

    def _end_of(self, do: Do, progress: Progress) -> Done | Failed:
        """Hand work over and return how it ended.

        Raises:
            _Gone: The other process has ended.
        """
        pipe = self._pipe or self._started()
        at, had_begun, is_stopping = At("", 0, 0), False, False
        try:
            pipe.send(do)
            while True:
                if pipe.poll(_SECONDS_BETWEEN_LOOKS):
                    message = pipe.recv()
                    if isinstance(message, Done | Failed):
                        return message
                    if isinstance(message, At):
                        at = message
                    had_begun = had_begun or isinstance(message, Begun)
                if is_stopping:
                    continue
                try:
                    progress(at.step, at.done, at.total)
                except AppError:
                    is_stopping = True
                    pipe.send(Stop())
        except (EOFError, OSError):
            raise _Gone(had_begun=had_begun) from None

    def _started(self) -> Connection:
        """Start the other process and return the pipe to it."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs,), name="parvi-worker", daemon=True
        )
        try:
            process.start()
        except OSError as error:
            ours.close()
            raise NoProcess(reason=error.strerror) from error
        finally:
            # Else the end of the other process would never be seen.
            theirs.close()
        self._process, self._pipe = process, ours
        return ours

    def _events(self) -> int:
        """Return how many events the journal has: every change adds one."""
        with self._office.file.reading() as reading:
            return head(reading).count
