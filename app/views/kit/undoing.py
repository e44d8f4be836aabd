"""What was done last, and how is it taken back?

Nothing is erased: taking back is a further entry, with its place in the journal.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from app.views.kit.actions import shortcut_text
from app.views.kit.jobs import Jobs
from app.views.kit.tongue import Tongue


@dataclass(frozen=True)
class Undo:
    """Something done that can be taken back.

    Attributes:
        title: What was done, in the language of the window.
        take_back: Takes it back in the books, given the reason for the journal.
    """

    title: str
    take_back: Callable[[str], object]


class Undoing(QObject):
    """Keeps what was done last until something else is done.

    Signals:
        told: What was done or taken back, as a text.
        undone: The books are as they were before.
        failed: It could not be taken back, with the error.
    """

    told = Signal(str)
    undone = Signal()
    failed = Signal(object)

    def __init__(self, action: QAction, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__(action)
        self._action, self._jobs = action, jobs
        self._last: Undo | None = None
        action.triggered.connect(self.undo)
        tongue.changed.connect(self._show)
        self._show()

    def keep(self, undo: Undo) -> None:
        """Offer to take back what was just done."""
        self._last = undo
        self._show()
        text = self.tr("Done: {what}. {keys} takes it back.")
        self.told.emit(text.format(what=undo.title, keys=shortcut_text(self._action)))

    def forget(self) -> None:
        """Offer nothing: what was done last cannot be taken back."""
        self._last = None
        self._show()

    def undo(self) -> None:
        """Take back what was done last."""
        last, reason = self._last, self.tr("Undone")
        if last is None:
            return
        self.forget()
        job = self._jobs.start(lambda _progress: last.take_back(reason))
        job.finished.connect(lambda _done: self._tell(last))
        job.failed.connect(self.failed)

    def _tell(self, undone: Undo) -> None:
        self.told.emit(self.tr("Taken back: {what}").format(what=undone.title))
        self.undone.emit()

    def _show(self) -> None:
        last = self._last
        self._action.setEnabled(last is not None)
        if last is None:
            self._action.setText(self.tr("Undo"))
        else:
            self._action.setText(self.tr("Undo: {what}").format(what=last.title))
