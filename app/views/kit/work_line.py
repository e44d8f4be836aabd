"""How far is a long piece of work, and how is it stopped?"""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app import formats
from app.views.kit.jobs import Job
from app.views.kit.tongue import Tongue

_STEPS = {
    "backup": QT_TRANSLATE_NOOP("Steps", "Making a backup"),
    "reading": QT_TRANSLATE_NOOP("Steps", "Reading orders and members"),
    "file": QT_TRANSLATE_NOOP("Steps", "Reading the file"),
    "comparing": QT_TRANSLATE_NOOP("Steps", "Comparing with the month before"),
    "journal": QT_TRANSLATE_NOOP("Steps", "Going through the journal"),
    "pages and journal": QT_TRANSLATE_NOOP("Steps", "Checking pages and journal"),
    "closed periods": QT_TRANSLATE_NOOP("Steps", "Working closed months out again"),
    "calculating": QT_TRANSLATE_NOOP("Steps", "Working the month out"),
    "writing": QT_TRANSLATE_NOOP("Steps", "Writing the figures"),
    "statements": QT_TRANSLATE_NOOP("Steps", "Writing documents"),
    "exporting": QT_TRANSLATE_NOOP("Steps", "Writing rows"),
    "demonstration": QT_TRANSLATE_NOOP("Steps", "Closing months of the demonstration"),
}
_BYTES = frozenset({"file"})
"""Steps that count bytes, of which a share says more."""

_BAR_WIDTH = 180


class WorkLine(QWidget):
    """Shows one job: its step, how much of it is done, and a button to stop it."""

    ended = Signal()

    def __init__(self, tongue: Tongue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._waiting: list[tuple[Job, str]] = []
        self.text = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(_BAR_WIDTH)
        self.stop = QPushButton()
        self.stop.setObjectName("stop")
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.text)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        tongue.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    def follow(self, job: Job, first_text: str) -> None:
        """Show a job until it ends, after those that were begun before it."""
        # Of work that was given up without a word no end is ever told.
        told = [waiting for waiting in self._waiting if not waiting[0].signalsBlocked()]
        self._waiting = [*told, (job, first_text)]
        job.progressed.connect(partial(self._show_step, job))
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(partial(self._end, job))
        if len(self._waiting) == 1:
            self._show_first()

    def _show_first(self) -> None:
        _job, text = self._waiting[0]
        self.text.setText(text)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.show()

    def _show_step(self, job: Job, step: str, done: int, total: int) -> None:
        if not step or job is not self._waiting[0][0]:
            return
        text = QCoreApplication.translate("Steps", str(_STEPS.get(step, step)))
        if total and step in _BYTES:
            share = formats.percent(done * 100 // total * 100, self._tongue.language)
            text = self.tr("{step}: {share}").format(step=text, share=share)
        elif total:
            text = self.tr("{step}: {done} of {total}").format(
                step=text,
                done=formats.count(done, self._tongue.language),
                total=formats.count(total, self._tongue.language),
            )
        self.text.setText(text)
        # In thousandths: a bar counts no further than 2**31.
        self.bar.setRange(0, 1_000 if total else 0)
        if total:
            self.bar.setValue(done * 1_000 // total)

    def _stop(self) -> None:
        self._waiting[0][0].cancel()
        self.stop.setEnabled(False)
        self.text.setText(self.tr("Stopping …"))

    def _end(self, job: Job, _result: object = None) -> None:
        self._waiting = [waiting for waiting in self._waiting if waiting[0] is not job]
        if self._waiting:
            self._show_first()
            return
        self.hide()
        self.ended.emit()

    def _retranslate(self) -> None:
        self.stop.setText(self.tr("Stop"))
