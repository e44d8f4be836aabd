"""How does an organisation come into the window?"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from app.bootstrap import Office, open_office, ready_demo, wants_passphrase
from app.errors import AppError
from app.progress import Progress
from app.resources import FOLDER
from app.services.dashboards import Overview
from app.views.jobs import Job, Jobs

DEMO_FILE = FOLDER / "demo" / "demo.parvi"
DEMO_MEMBERS, DEMO_PERIODS, DEMO_OPEN_PERIODS = 500, 7, 1


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

        def work(_progress: Progress) -> tuple[Office, Overview]:
            office = open_office(path, lambda: passphrase)
            return office, office.dashboards.overview()

        job = self._jobs.start(work)
        job.finished.connect(self._hand_over)
        job.failed.connect(partial(self._opening_failed, path))
        self._tell(job, self.tr("Opening {file}").format(file=path.name))

    def open_demo(self) -> None:
        """Open the demonstration, which is made first if it isn't there."""

        def work(progress: Progress) -> Path:
            ready_demo(
                DEMO_FILE,
                members=DEMO_MEMBERS,
                periods=DEMO_PERIODS,
                open_periods=DEMO_OPEN_PERIODS,
                progress=progress,
            )
            return DEMO_FILE

        job = self._jobs.start(work)
        job.finished.connect(self.open_file)
        job.failed.connect(self.failed)
        self._tell(job, self.tr("Making the demonstration"))

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

    def _opening_failed(self, path: Path, error: object) -> None:
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
            self.open_file(path, phrase)

    def _tell(self, job: Job, text: str) -> None:
        self.began.emit(job, text)
