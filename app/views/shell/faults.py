"""What happens when the program itself makes a mistake?

It is written to a log without any value, which could be somebody's data: only what
kind of mistake it was and through which lines of the program it came.
"""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from platformdirs import user_log_path
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.views.kit.problem_dialog import Problem, ProblemDialog
from app.worker.fault import fault_lines

LOG_NAME: Final = "parvi"
_BYTES, _FILES = 262_144, 2


class Faults(QObject):
    """Takes every exception that nobody caught, logs it and tells the operator."""

    _came = Signal(str)

    def __init__(self, log: Path, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown: ProblemDialog | None = None
        self._path = log
        log.parent.mkdir(parents=True, exist_ok=True)
        self._handler = RotatingFileHandler(
            log, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
        )
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        self._log = logging.getLogger(LOG_NAME)
        self._log.addHandler(self._handler)
        self._log.propagate = False
        # A fault of another thread is shown in the window's.
        self._came.connect(self._show, Qt.ConnectionType.AutoConnection)

    @classmethod
    def of_user(cls, window: QWidget) -> "Faults":
        """Return the one that logs where programs of this user do."""
        return cls(user_log_path("parvi", appauthor=False) / "faults.log", window)

    def watch(self) -> None:
        """Be the one who takes what nobody catches."""
        sys.excepthook = self.take
        threading.excepthook = lambda hooked: self.take(
            hooked.exc_type, hooked.exc_value, hooked.exc_traceback
        )

    def take(
        self,
        kind: type[BaseException],
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log a fault and show it."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, value or kind(), trace)
            return
        lines = fault_lines(kind, value, trace)
        self._log.error("%s", "\n".join(lines))
        self._came.emit("\n".join(lines))

    def close(self) -> None:
        """Let go of the log."""
        self._log.removeHandler(self._handler)
        self._handler.close()

    def _show(self, details: str) -> None:
        if self._shown is not None:
            return
        text = self.tr(
            "Parvi made a mistake. What you did last was not written; all that was "
            "written before is safe. Please start the program anew and, if it comes "
            "again, report the details. They hold no data of your organisation and "
            "are also in {file}."
        ).format(file=f"\u2068{self._path}\u2069")
        problem = Problem(self.tr("A mistake of the program"), text, details, "problem")
        self._shown = ProblemDialog(problem, self._window)
        self._shown.finished.connect(self._forget)
        self._shown.open()

    def _forget(self) -> None:
        self._shown = None
