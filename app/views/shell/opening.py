"""How does an organisation come into the window?"""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from app.bootstrap import (
    Office,
    begin_office,
    open_office,
    put_back,
    ready_demo,
    wants_passphrase,
)
from app.errors import AppError
from app.progress import Progress
from app.resources import FOLDER
from app.services.dashboards import Overview
from app.views.kit.jobs import Job, Jobs
from app.views.shell.new_organisation import SUFFIX, NewOrganisation

DEMO_FILES = {
    plan: FOLDER / "demo" / name
    for plan, name in (("farhan", "demo.parvi"), ("porukka", "malliporukka.parvi"))
}
_OPEN_PERIODS = 1


class Opening(QObject):
    """Opens files, asking for a passphrase where one is needed.

    Signals:
        began: A job began, with what it does.
        opened: An organisation is open: its office and its overview.
        failed: Why it could not be opened.
    """

    began = Signal(object, str)
    opened = Signal(object, object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._window = jobs, window

    def open_file(self, path: Path, passphrase: str | None = None) -> None:
        """Open an organisation file."""

        def work(progress: Progress) -> tuple[Office, Overview]:
            return _opened(path, passphrase, progress)

        job = self._jobs.start(work)
        job.finished.connect(self._hand_over)
        again = partial(self.open_file, path)
        job.failed.connect(partial(self._refused, path, again))
        self._tell(job, self.tr("Opening {file}").format(file=path.name))

    def open_demo(self, plan: str = "farhan") -> None:
        """Open a plan's demonstration, which is made first if it isn't there."""
        path = DEMO_FILES[plan]

        def work(progress: Progress) -> Path:
            ready_demo(path, plan=plan, open_periods=_OPEN_PERIODS, progress=progress)
            return path

        job = self._jobs.start(work)
        job.finished.connect(self.open_file)
        job.failed.connect(self.failed)
        self._tell(job, self.tr("Making the demonstration"))

    def make(self, wanted: NewOrganisation) -> None:
        """Make a new organisation and open it."""

        def work(progress: Progress) -> tuple[Office, Overview]:
            begin_office(wanted.path, wanted.plan, wanted.name, {}, wanted.passphrase)
            return _opened(wanted.path, wanted.passphrase, progress)

        job = self._jobs.start(work)
        job.finished.connect(self._hand_over)
        job.failed.connect(self.failed)
        self._tell(job, self.tr("Making {file}").format(file=wanted.path.name))

    def restore(
        self, source: Path, target: Path, passphrase: str | None = None
    ) -> None:
        """Put a checked copy of a backup under a name, and open it.

        A file of that name is kept beside it under a dated name.
        """

        def work(progress: Progress) -> tuple[Office, Overview]:
            put_back(source, target, lambda: passphrase, replace=True)
            return _opened(target, passphrase, progress)

        job = self._jobs.start(work)
        job.finished.connect(self._hand_over)
        again = partial(self.restore, source, target)
        job.failed.connect(partial(self._refused, source, again))
        self._tell(job, self.tr("Restoring {file}").format(file=target.name))

    def ask_restore(self) -> tuple[Path, Path] | None:
        """Ask for a backup and for the name that its copy gets."""
        kinds = self.tr("Organisation (*.parvi)")
        source, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Choose the backup"), "", kinds
        )
        if not source:
            return None
        target, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Restore it as"), "", kinds
        )
        if not target:
            return None
        path = Path(target)
        return Path(source), path if path.suffix else path.with_suffix(SUFFIX)

    def ask_file(self) -> Path | None:
        """Ask which organisation to open."""
        path, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open an organisation"),
            "",
            self.tr("Organisation (*.parvi)"),
        )
        return Path(path) if path else None

    def _hand_over(self, opened: tuple[Office, Overview]) -> None:
        self.opened.emit(*opened)

    def _refused(self, path: Path, again: Callable[[str], None], error: object) -> None:
        """Ask for the passphrase where that was missing, and try again."""
        if not (isinstance(error, AppError) and wants_passphrase(error)):
            self.failed.emit(error)
            return
        phrase, is_given = QInputDialog.getText(
            self._window,
            self.tr("Encrypted organisation"),
            self.tr("Passphrase of {file}").format(file=path.name),
            QLineEdit.EchoMode.Password,
        )
        if is_given and phrase:
            again(phrase)

    def _tell(self, job: Job, text: str) -> None:
        self.began.emit(job, text)


def _opened(
    path: Path, passphrase: str | None, progress: Progress
) -> tuple[Office, Overview]:
    """Open a file and look at it; one that nobody waits for any more is closed."""
    office = open_office(path, lambda: passphrase)
    with ExitStack() as undo:
        undo.callback(office.file.close)
        overview = office.dashboards.overview()
        progress("", 0, 0)
        undo.pop_all()
    return office, overview
