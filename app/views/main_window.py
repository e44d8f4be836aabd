"""What is the window around the screens, and which organisation does it show?"""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
)
from typing_extensions import override

from app import formats
from app.bootstrap import (
    DEMO_FIRST_PERIOD,
    Office,
    open_office,
    ready_demo,
    wants_passphrase,
)
from app.errors import AppError
from app.formats import Language
from app.progress import Progress
from app.resources import FOLDER
from app.services.dashboards import Overview
from app.views.actions import Actions
from app.views.close_dialog import CloseDialog
from app.views.jobs import Job, Jobs
from app.views.member_list import MemberListPanel
from app.views.messages import Messages
from app.views.papers import Papers
from app.views.remembered import Remembered
from app.views.tongue import Tongue
from app.views.welcome import Welcome
from app.views.work_line import WorkLine

DEMO_FILE = FOLDER / "demo" / "demo.parvi"
DEMO_MEMBERS, DEMO_PERIODS, DEMO_OPEN_PERIODS = 500, 7, 1
_WIDTH, _HEIGHT = 1200, 800
_MILLISECONDS_SHOWN = 15_000


class MainWindow(QMainWindow):
    """Shows one organisation at a time, or how to open one."""

    def __init__(self, jobs: Jobs, tongue: Tongue, remembered: Remembered) -> None:
        super().__init__()
        self._jobs, self._tongue, self._remembered = jobs, tongue, remembered
        self.office: Office | None = None
        self.overview: Overview | None = None
        self.panel: MemberListPanel | None = None
        self.papers: Papers | None = None
        self.messages = Messages(self)
        self.actions_ = Actions(self, tongue)
        opening = WorkLine(tongue)
        self._opening = opening
        self.welcome = Welcome(
            tongue, opening, [self.actions_.open, self.actions_.demo]
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self.setCentralWidget(self._stack)
        self.state_line = QLabel()
        self.work_line = WorkLine(tongue)
        self.statusBar().addWidget(self.state_line, 1)
        self.statusBar().addPermanentWidget(self.work_line)
        self.resize(_WIDTH, _HEIGHT)
        self._connect()
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def open_file(self, path: Path, passphrase: str | None = None) -> None:
        """Open an organisation file in place of the one that is open."""
        self._leave()

        def work(_progress: Progress) -> tuple[Office, Overview]:
            office = open_office(path, lambda: passphrase)
            return office, office.dashboards.overview()

        job = self._jobs.start(work)
        job.finished.connect(self._show_office)
        job.failed.connect(partial(self._opening_failed, path))
        self._wait(job, self.tr("Opening {file}").format(file=path.name))

    def open_demo(self) -> None:
        """Open the demonstration, which is made first if it isn't there."""
        self._leave()

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
        job.failed.connect(self._show_problem)
        self._wait(job, self.tr("Making the demonstration"))

    def close_month(self) -> None:
        """Preview the next month in a dialog and close it there."""
        assert self.office is not None
        assert self.overview is not None
        closed = self.overview.closed_through
        self.dialog = CloseDialog(
            self.office.closing,
            self._jobs,
            self._tongue,
            DEMO_FIRST_PERIOD if closed is None else closed.next(),
            is_first=closed is None,
            parent=self,
        )
        self.dialog.period_closed.connect(self.refresh)
        self.dialog.open()

    def refresh(self) -> None:
        """Read anew how the organisation stands."""
        assert self.office is not None
        dashboards = self.office.dashboards
        job = self._jobs.start(lambda _progress: dashboards.overview())
        job.finished.connect(self._take_overview)
        job.failed.connect(self._show_problem)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave(stays=False)
        super().closeEvent(event)

    def _connect(self) -> None:
        acts = self.actions_
        acts.open.triggered.connect(self._ask_file)
        acts.demo.triggered.connect(self.open_demo)
        acts.close_month.triggered.connect(self.close_month)
        acts.slips.triggered.connect(self._ask_slips)
        acts.payouts.triggered.connect(self._ask_payouts)
        acts.backup.triggered.connect(self._ask_backup)
        acts.find.triggered.connect(self._find)
        acts.quit.triggered.connect(self.close)
        for language, action in acts.languages.items():
            action.triggered.connect(partial(self._speak, language))

    def _speak(self, language: Language) -> None:
        self._remembered.language = language
        self._tongue.speak(language)

    def _ask_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Open an organisation"), "", self.tr("Organisation (*.parvi)")
        )
        if path:
            self.open_file(Path(path))

    def _ask_slips(self) -> None:
        assert self.papers is not None
        if self.overview is not None and self.overview.closed_through is not None:
            self.papers.ask_slips(self.overview.closed_through)

    def _ask_payouts(self) -> None:
        assert self.papers is not None
        if self.overview is not None and self.overview.closed_through is not None:
            self.papers.ask_payouts(self.overview.closed_through)

    def _ask_backup(self) -> None:
        assert self.papers is not None
        self.papers.ask_backup()

    def _find(self) -> None:
        if self.panel is not None:
            self.panel.filter_line.setFocus()

    def _wait(self, job: Job, text: str) -> None:
        self.welcome.show_work()
        self._opening.follow(job, text)

    def _opening_failed(self, path: Path, error: object) -> None:
        if isinstance(error, AppError) and wants_passphrase(error):
            phrase, is_given = QInputDialog.getText(
                self,
                self.tr("Encrypted organisation"),
                self.tr("Passphrase of {file}").format(file=path.name),
                QLineEdit.EchoMode.Password,
            )
            if is_given and phrase:
                self.open_file(path, phrase)
            return
        self._show_problem(error)

    def _show_problem(self, error: object) -> None:
        self.messages.show(error, self._tongue.language)

    def _show_office(self, opened: tuple[Office, Overview]) -> None:
        self.office, self.overview = opened
        path = self.office.file.path
        self._remembered.last_organisation = path
        self._jobs.interrupt_with(self.office.file.cancellable)
        self.papers = Papers(self.office, self._jobs, self._tongue, self)
        self.papers.started.connect(self.work_line.follow)
        self.papers.written.connect(self._tell)
        self.papers.failed.connect(self._show_problem)
        self.panel = MemberListPanel(
            self.office.member_list, self.overview, self._jobs, self._tongue
        )
        self.panel.failed.connect(self._show_problem)
        self._stack.addWidget(self.panel)
        self._stack.setCurrentWidget(self.panel)
        geometry = self._remembered.state(path, "window")
        columns = self._remembered.state(path, "members")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if columns is not None:
            self.panel.restore_header(columns)
        self._retranslate()

    def _take_overview(self, overview: Overview) -> None:
        self.overview = overview
        if self.panel is not None:
            self.panel.refresh(overview)
        self._retranslate()

    def _tell(self, text: str) -> None:
        self.statusBar().showMessage(text, _MILLISECONDS_SHOWN)

    def _leave(self, *, stays: bool = True) -> None:
        """Remember how the window stands and close the organisation that is open."""
        if self.office is not None and self.panel is not None:
            path = self.office.file.path
            self._remembered.keep_state(path, "window", self.saveGeometry())
            self._remembered.keep_state(path, "members", self.panel.header_state())
            self.panel.stop()
            self._stack.setCurrentWidget(self.welcome)
            self._stack.removeWidget(self.panel)
            self.panel.deleteLater()
            self._jobs.interrupt_with(None)
            file = self.office.file
            self.office = self.overview = self.panel = self.papers = None
            self._jobs.start(lambda _progress: file.close())
        if not stays:
            self._jobs.close()
        self._retranslate()

    def _retranslate(self) -> None:
        overview, language = self.overview, self._tongue.language
        is_open = overview is not None
        acts = self.actions_
        for action in (acts.close_month, acts.backup, acts.find):
            action.setEnabled(is_open)
        has_close = overview is not None and overview.closed_through is not None
        acts.slips.setEnabled(has_close)
        acts.payouts.setEnabled(has_close)
        if overview is None:
            self.setWindowTitle("Parvi")
            self.state_line.clear()
            return
        self.setWindowTitle(f"{overview.name} – Parvi")
        if overview.closed_through is None or overview.pay_by is None:
            self.state_line.setText(self.tr("No month is closed yet"))
            return
        self.state_line.setText(
            self.tr("Closed through {month} · to be paid by {day}").format(
                month=formats.month(overview.closed_through, language),
                day=formats.day(overview.pay_by, language, jalali=overview.is_jalali),
            )
        )
