"""Which files does the operator write from the window, and where to?"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app import formats
from app.bootstrap import Office, back_up
from app.calendars import Period
from app.progress import Progress, unreported
from app.views.kit.jobs import Job, Jobs
from app.views.kit.tongue import Tongue


class Papers(QObject):
    """Asks where to, writes in a job, and says what was written."""

    started = Signal(object, str)
    written = Signal(str)
    failed = Signal(object)

    def __init__(
        self, office: Office, jobs: Jobs, tongue: Tongue, window: QWidget
    ) -> None:
        super().__init__(window)
        self._office, self._jobs, self._tongue = office, jobs, tongue
        self._window = window

    def ask_payouts(self, period: Period) -> None:
        """Ask for a file and export the payouts of a closed month."""
        path = self._ask_file(
            self.tr("Export payouts"), f"payouts-{period}.csv", self.tr("Table (*.csv)")
        )
        if path:
            self.write_payouts(period, path)

    def ask_backup(self) -> None:
        """Ask for a file and write a verified copy."""
        name = f"{self._office.file.path.stem}-copy.parvi"
        path = self._ask_file(
            self.tr("Back up"), name, self.tr("Organisation (*.parvi)")
        )
        if path:
            self.write_backup(Path(path))

    def write_payouts(self, period: Period, path: str) -> None:
        """Export the payouts of a closed month as CSV."""

        def work(progress: Progress) -> str:
            write = partial(self._office.exports.write, "payouts", period, path)
            self._jobs.apart(partial(unreported, write), progress)
            return path

        text = self.tr("Payouts of {month} are in {file}").replace(
            "{month}", formats.month(period, self._tongue.language)
        )
        self._start(self._jobs.start(work), self.tr("Exporting payouts"), text)

    def write_backup(self, path: Path) -> None:
        """Write a verified copy of the organisation."""

        def work(progress: Progress) -> Path:
            write = partial(back_up, self._office, path)
            self._jobs.apart(partial(unreported, write), progress)
            return path

        text = self.tr("A verified copy is in {file}")
        self._start(self._jobs.start(work), self.tr("Making a backup"), text)

    @property
    def _folder(self) -> Path:
        return self._office.file.path.parent

    def _ask_file(self, title: str, name: str, kinds: str) -> str:
        path, _kind = QFileDialog.getSaveFileName(
            self._window, title, str(self._folder / name), kinds
        )
        return path

    def _start(self, job: Job, doing: str, done: str) -> None:
        def tell(path: object) -> None:
            self.written.emit(done.replace("{file}", f"\u2068{path}\u2069"))

        job.finished.connect(tell)
        job.failed.connect(self.failed)
        self.started.emit(job, doing)
