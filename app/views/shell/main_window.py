"""What is the window around the places, and which organisation does it show?"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.formats import Language
from app.services.dashboards import Overview
from app.views.kit.actions import Actions
from app.views.kit.jobs import Job, Jobs
from app.views.kit.messages import Messages
from app.views.kit.remembered import Remembered
from app.views.kit.room import Room
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.undoing import Undoing
from app.views.kit.work_line import WorkLine
from app.views.shell.command_palette import CommandPalette
from app.views.shell.desk import Desk
from app.views.shell.help_panel import HelpPanel
from app.views.shell.new_organisation import NewOrganisation, NewOrganisationDialog
from app.views.shell.opening import Opening
from app.views.shell.papers import Papers
from app.views.shell.welcome import Welcome
from app.worker.worker import Worker

_WIDTH, _HEIGHT = 1280, 820
_MILLISECONDS_SHOWN = 15_000


class MainWindow(QMainWindow):
    """Shows one organisation at a time, or how to open one."""

    def __init__(self, jobs: Jobs, tongue: Tongue, remembered: Remembered) -> None:
        super().__init__()
        self._jobs, self._tongue, self._remembered = jobs, tongue, remembered
        self.desk: Desk | None = None
        self._first_place = ""
        self.worker: Worker | None = None
        self._left: list[Callable[[], None]] = []
        self.papers: Papers | None = None
        self.messages = Messages(tongue, self)
        self.actions_ = Actions(self, tongue)
        self.undoing = Undoing(self.actions_.undo, jobs, tongue)
        self.opening = Opening(jobs, self)
        self.opening_line = WorkLine(tongue)
        acts = self.actions_
        self.welcome = Welcome(
            tongue,
            self.opening_line,
            [acts.new, acts.open, acts.restore, acts.demo, acts.demo_porukka],
            list(acts.languages.values()),
            remembered,
        )
        self._stack = QStackedWidget()
        self._welcome_room = Room(self.welcome)
        self._stack.addWidget(self._welcome_room)
        self.setCentralWidget(self._stack)
        self.state_line = QLabel()
        self.work_line = WorkLine(tongue)
        self.statusBar().addWidget(self.state_line, 1)
        self.statusBar().addPermanentWidget(self.work_line)
        self.resize(_WIDTH, _HEIGHT)
        self._connect()
        tongue.changed.connect(self._retranslate)
        tongue.changed.connect(self.statusBar().clearMessage)
        self._keep_look()
        self._retranslate()

    @property
    def office(self) -> Office | None:
        """The organisation that is open."""
        return self.desk.office if self.desk is not None else None

    @property
    def overview(self) -> Overview | None:
        """How the organisation stands that is open."""
        return self.desk.overview if self.desk is not None else None

    def open_file(self, path: Path, passphrase: str | None = None) -> None:
        """Open an organisation file in place of the one that is open."""
        self.leave()
        self.opening.open_file(path, passphrase)

    def open_demo(self, plan: str = "farhan") -> None:
        """Open a demonstration in place of the organisation that is open."""
        self.leave()
        self.opening.open_demo(plan)

    def make(self, wanted: NewOrganisation) -> None:
        """Make a new organisation, and begin with its import."""
        self.leave()
        self._first_place = "import"
        self.opening.make(wanted)

    def close_month(self) -> None:
        """Show where the next month is closed."""
        assert self.desk is not None
        self.desk.go("close")

    def refresh(self) -> None:
        """Read anew how the organisation stands, and all that is shown."""
        assert self.desk is not None
        dashboards = self.desk.office.dashboards
        job = self._jobs.start(lambda _progress: dashboards.overview())
        job.finished.connect(self._take_overview)
        job.failed.connect(self._show_problem)
        self.desk.refresh()

    def leave(self) -> None:
        """Remember how the window stands and close the organisation that is open."""
        if self.desk is None:
            return
        desk, self.desk, self.papers = self.desk, None, None
        self.undoing.forget()
        self._keep(desk)
        desk.stop()
        self._stack.setCurrentWidget(self._welcome_room)
        self._stack.removeWidget(desk)
        self.welcome.begin()
        desk.deleteLater()
        self.actions_.show_places([])
        self._jobs.interrupt_with(None)
        self._jobs.help_with(None)
        worker, self.worker = self.worker, None

        def close() -> None:
            if worker is not None:
                worker.close()
            desk.office.file.close()

        self._left.append(close)
        job = self._jobs.start(lambda _progress: close())
        job.finished.connect(lambda _nothing: self._left.remove(close))
        self._retranslate()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave()
        self._jobs.close()
        # What still ran may have kept files from being closed in their turn.
        for close in self._left:
            close()
        super().closeEvent(event)

    def _connect(self) -> None:
        acts, opening = self.actions_, self.opening
        acts.open.triggered.connect(self._ask_file)
        acts.new.triggered.connect(self._ask_new)
        acts.restore.triggered.connect(self._ask_restore)
        acts.demo.triggered.connect(lambda: self.open_demo("farhan"))
        acts.demo_porukka.triggered.connect(lambda: self.open_demo("porukka"))
        self.welcome.wanted.connect(self.open_file)
        acts.leave.triggered.connect(self.leave)
        acts.close_month.triggered.connect(self.close_month)
        acts.documents.triggered.connect(self._show_documents)
        acts.payouts.triggered.connect(self._ask_payouts)
        acts.backup.triggered.connect(self._ask_backup)
        acts.find.triggered.connect(self._find)
        acts.palette.triggered.connect(self._show_palette)
        acts.help.triggered.connect(self._show_help)
        acts.quit.triggered.connect(self.close)
        acts.larger.triggered.connect(lambda: theme().resize(1))
        acts.smaller.triggered.connect(lambda: theme().resize(-1))
        acts.normal_size.triggered.connect(lambda: theme().resize(0))
        acts.language_chosen.connect(self._tongue.speak)
        acts.dress_chosen.connect(lambda dress: theme().wear(dress, theme().scale))
        self._tongue.changed.connect(self._keep_language)
        theme().changed.connect(self._keep_look)
        self.undoing.told.connect(self._tell)
        self.undoing.undone.connect(self.refresh)
        self.undoing.failed.connect(self._show_problem)
        opening.began.connect(self._wait)
        self.opening_line.ended.connect(lambda: acts.allow_opening(True))
        opening.opened.connect(self._show_office)
        opening.failed.connect(self._show_problem)

    def _keep_look(self) -> None:
        """Remember the dress, the size of the letters, and whether things glide."""
        worn = theme()
        self._remembered.dress, self._remembered.scale = worn.dress, worn.scale
        self._remembered.is_still = worn.is_still
        self.actions_.dresses[worn.dress].setChecked(True)

    def _keep_language(self) -> None:
        self._remembered.language = self._tongue.language

    def _ask_file(self) -> None:
        path = self.opening.ask_file()
        if path is not None:
            self.open_file(path)

    def _ask_new(self) -> None:
        recent = self._remembered.recent
        folder = recent[0].parent if recent else Path.home()
        likely = "porukka" if self._tongue.language is Language.FI else "farhan"
        dialog = NewOrganisationDialog(folder, likely, self)
        dialog.decided.connect(self.make)
        dialog.open()

    def _ask_restore(self) -> None:
        paths = self.opening.ask_restore()
        if paths is not None:
            self.leave()
            self.opening.restore(*paths)

    def _show_documents(self) -> None:
        if self.desk is not None:
            self.desk.go("documents")

    def _ask_payouts(self) -> None:
        if self.papers is not None and self.overview is not None:
            closed = self.overview.closed_through
            assert closed is not None
            self.papers.ask_payouts(closed)

    def _ask_backup(self) -> None:
        if self.papers is not None:
            self.papers.ask_backup()

    def _find(self) -> None:
        if self.desk is not None:
            self.desk.start_search()

    def _show_palette(self) -> None:
        palette = CommandPalette(
            self.actions_.all, self.desk, self._jobs, self._tongue, self
        )
        palette.failed.connect(self._show_problem)
        palette.open()

    def _show_help(self) -> None:
        HelpPanel(self.actions_.all, self.desk, self).open()

    def _wait(self, job: Job, text: str) -> None:
        self.welcome.show_work()
        self.actions_.allow_opening(False)
        self.opening_line.follow(job, text)

    def _show_problem(self, error: object) -> None:
        self.messages.show(error)

    def _show_office(self, office: Office, overview: Overview) -> None:
        path = office.file.path
        self._remembered.opened(path)
        self._jobs.interrupt_with(office.file.cancellable)
        self.worker = Worker(office)
        self._jobs.help_with(self.worker.run)
        self.papers = Papers(office, self._jobs, self._tongue, self)
        self.papers.started.connect(self.work_line.follow)
        self.papers.written.connect(self._tell)
        self.papers.failed.connect(self._show_problem)
        self.messages.is_jalali = overview.is_jalali
        desk = Desk(office, overview, self._jobs, self._tongue, self.actions_)
        self.desk = desk
        desk.failed.connect(self._show_problem)
        desk.started.connect(self.work_line.follow)
        desk.told.connect(self._tell)
        desk.changed.connect(self.undoing.forget)
        desk.changed.connect(self.refresh)
        desk.undoable.connect(self.undoing.keep)
        self._stack.addWidget(desk)
        self._stack.setCurrentWidget(desk)
        self.actions_.show_places(desk.place_actions)
        geometry = self._remembered.state(path, "window")
        if geometry is not None:
            self.restoreGeometry(geometry)
        desk.restore(self._remembered)
        if self._first_place:
            desk.go(self._first_place)
            self._first_place = ""
        self._retranslate()

    def _take_overview(self, overview: Overview) -> None:
        if self.desk is not None:
            self.desk.take_overview(overview)
        self._retranslate()

    def _tell(self, text: str) -> None:
        self.statusBar().showMessage(text, _MILLISECONDS_SHOWN)

    def _keep(self, desk: Desk) -> None:
        path = desk.office.file.path
        self._remembered.keep_state(path, "window", self.saveGeometry())
        desk.keep(self._remembered)

    def _retranslate(self) -> None:
        overview = self.overview
        is_open = overview is not None
        acts = self.actions_
        for action in (
            acts.close_month,
            acts.documents,
            acts.backup,
            acts.find,
            acts.leave,
        ):
            action.setEnabled(is_open)
        has_close = overview is not None and overview.closed_through is not None
        acts.payouts.setEnabled(has_close)
        for action in (acts.backward, acts.forward):
            action.setEnabled(action.isEnabled() and is_open)
        self.statusBar().setVisible(is_open)
        if overview is None:
            self.setWindowTitle("Parvi")
            self.state_line.clear()
            return
        self.setWindowTitle(f"{overview.name} – Parvi")
        self.state_line.setText(self._state_text(overview))

    def _state_text(self, overview: Overview) -> str:
        language = self._tongue.language
        if overview.closed_through is None:
            return self.tr("No month is closed yet")
        month = formats.month(overview.closed_through, language)
        if overview.pay_by is None:
            return self.tr("Closed through {month}").format(month=month)
        return self.tr("Closed through {month} · to be paid by {day}").format(
            month=month,
            day=formats.day(overview.pay_by, language, jalali=overview.is_jalali),
        )
