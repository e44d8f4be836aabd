"""What goes on in the process that does heavy work?

It does one piece of work after the other, on the file that the window's process holds
open, and ends when that process ends, or when nothing was asked of it for a while.
"""

import os
import signal
import threading
import time
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue

from app.bootstrap import open_beside
from app.errors import AppError
from app.office import Office
from app.progress import Stopped
from app.worker.fault import WorkerFault, fault_lines
from app.worker.talk import At, Begun, Do, Done, Failed, unpacked

_IDLE_SECONDS = 120
"""Long enough for the steps of a close to find it warm, and then its memory is free."""
_SECONDS_BETWEEN_REPORTS = 0.05


def serve(pipe: Connection) -> None:
    """Do what comes through a pipe until it stays silent."""
    # Ctrl-C in a terminal reaches every process; the window's decides what ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _Server(pipe).serve()


class _Server:
    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._wanted: SimpleQueue[Do] = SimpleQueue()
        self._stop = threading.Event()
        self._office: Office | None = None

    def serve(self) -> None:
        """Work until nothing is asked for a while."""
        threading.Thread(target=self._listen, daemon=True).start()
        while True:
            try:
                wanted = self._wanted.get(timeout=_IDLE_SECONDS)
            except Empty:
                break
            self._pipe.send(Begun())
            self._send(self._end_of(wanted))
        if self._office is not None:
            self._office.file.close()

    def _listen(self) -> None:
        """Hear at any time what is wanted; this runs in a thread of its own."""
        try:
            while True:
                message = self._pipe.recv()
                if isinstance(message, Do):
                    self._stop.clear()
                    self._wanted.put(message)
                else:
                    self._stop.set()
        except (EOFError, OSError):
            # The window's process is gone, and with it the lock: not one more byte
            # is written. What was begun is taken back when the file is opened next.
            os._exit(1)

    def _end_of(self, wanted: Do) -> Done | Failed:
        """Do a piece of work and return how it ended."""
        try:
            office = self._opened(wanted)
            work = unpacked(wanted.work, office)
            with office.file.cancellable(self._stop.is_set):
                return Done(work(progress=_Reporter(self._pipe, self._stop)))
        except AppError as refusal:
            return Failed(refusal)
        except Exception as error:  # noqa: BLE001 - the window's process deals with it
            return Failed(_fault(error))

    def _send(self, end: Done | Failed) -> None:
        try:
            self._pipe.send(end)
        except (TypeError, AttributeError, ValueError) as error:
            self._pipe.send(Failed(_fault(error)))

    def _opened(self, wanted: Do) -> Office:
        """Return the services, made anew: they know nothing of earlier work."""
        if self._office is None:
            self._office = open_beside(
                wanted.path, wanted.passphrase, is_read_only=wanted.is_read_only
            )
        else:
            self._office = self._office.anew()
        return self._office


class _Reporter:
    """Sends progress over, not more often than an eye can follow."""

    def __init__(self, pipe: Connection, stop: threading.Event) -> None:
        self._pipe, self._stop = pipe, stop
        self._step = ""
        self._next = 0.0

    def __call__(self, step: str, done: int, total: int) -> None:
        """Report the state of one step.

        Raises:
            Stopped: The operator wants it so.
        """
        if self._stop.is_set():
            raise Stopped
        now = time.monotonic()
        if step != self._step or now >= self._next:
            self._step, self._next = step, now + _SECONDS_BETWEEN_REPORTS
            self._pipe.send(At(step, done, total))


def _fault(error: Exception) -> WorkerFault:
    return WorkerFault(tuple(fault_lines(type(error), error, error.__traceback__)))
