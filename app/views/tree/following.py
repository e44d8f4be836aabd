"""How are trails and sources of payouts read while the operator moves on?"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.calendars import Period
from app.downline.trail import Sources, Trail, Trails
from app.engine.farhan.explain import NotInMonth
from app.progress import Progress
from app.views.jobs import Jobs
from app.views.tree.preparing import Prepared

_REST = 250
"""Milliseconds for which a selection rests before its trail is read."""


class Following(QObject):
    """Reads trails of the member who is selected; late answers are dropped.

    Signals:
        found: The trail and, if they were asked for, the sources, of a member.
        failed: They can't be read.
    """

    found = Signal(object, object)
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
            self.found.emit(None, None)
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
    ) -> tuple[Trail, Sources | None] | None:
        period, key, with_sources = asked
        try:
            trail = self._trails.trail(period, key)
            found = self._trails.sources(period, key) if with_sources else None
        except NotInMonth:
            return None
        return trail, found

    def _take(self, asked: tuple[Period, int, bool], found: object) -> None:
        if asked != self._asked:
            return
        trail, sources = found if isinstance(found, tuple) else (None, None)
        self.found.emit(trail, sources)
