"""How are trails and sources of payouts read while the operator moves on?"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.calendars import Period
from app.downline.trail import Answer, Trails
from app.engine.farhan.explain import NotInMonth
from app.progress import Progress
from app.views.kit.jobs import Jobs
from app.views.tree.preparing import Prepared

_REST = 250
"""Milliseconds for which a selection rests before its trail is read."""


class Following(QObject):
    """Reads trails of the member who is selected; late answers are dropped.

    Signals:
        found: An `Answer` about a member, None for none.
        failed: They can't be read.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, trails: Trails, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._trails, self._jobs = trails, jobs
        self._asked: tuple[Period, int, bool] | None = None
        self._is_stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._read)

    def follow(self, prepared: Prepared, key: int, *, with_sources: bool) -> None:
        """Read the trail of a member, 0 for nobody, once the selection rests."""
        if not key or not prepared.full.is_closed or self._is_stopped:
            self._asked = None
            self._timer.stop()
            self.found.emit(None)
            return
        asked = (prepared.full.period, key, with_sources)
        if asked != self._asked:
            self._asked = asked
            self._timer.start()

    def stop(self) -> None:
        """Ask for nothing more."""
        self._is_stopped = True
        self._timer.stop()
        self._asked = None

    def _read(self) -> None:
        if self._asked is None:
            return
        asked = self._asked
        job = self._jobs.start(partial(self._work, asked))
        job.finished.connect(partial(self._take, asked))
        job.failed.connect(self.failed)

    def _work(
        self, asked: tuple[Period, int, bool], _progress: Progress
    ) -> Answer | None:
        period, key, with_sources = asked
        trails = self._trails
        try:
            return Answer(
                trail=trails.trail(period, key),
                sources=trails.sources(period, key) if with_sources else None,
                next_rank=trails.next_rank(period, key),
            )
        except NotInMonth:
            return None

    def _take(self, asked: tuple[Period, int, bool], found: object) -> None:
        if asked == self._asked:
            self.found.emit(found)
