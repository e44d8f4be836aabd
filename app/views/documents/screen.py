"""How does the operator look at documents, print them and save them?"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.calendars import Period
from app.errors import AppError
from app.progress import Progress
from app.records.organisation import DocumentStyle
from app.services.documents import BadStyle
from app.services.explaining import Question
from app.services.member_list import Wanted
from app.services.paper_prints import StatementOutcome
from app.services.statements import ShownPapers
from app.views.documents.form import DocumentForm, Months, WantedDocuments
from app.views.documents.outcome import warnings_of
from app.views.documents.pages import DocumentPages
from app.views.documents.paper_printer import printer_for
from app.views.documents.print_preview import PrintPreview
from app.views.documents.save_form import SaveForm
from app.views.documents.style_form import StyleForm
from app.views.documents.work import DocumentWork, FirstPages, full_choice
from app.views.kit.actions import with_shortcut
from app.views.kit.asking import Asking
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Job, Jobs
from app.views.kit.messages import refusal_text
from app.views.kit.named_action import named_action
from app.views.kit.printing import print_dialog
from app.views.kit.room import Column
from app.views.kit.said import Said
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue

_MILLISECONDS_OF_TYPING = 250
_FORM_WIDTH = 350
# Name, drawing, key.
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
_ACTIONS = (
    ("print_documents", "print", ""),
    ("preview_print", "papers", ""),
    ("save_documents", "export", "Ctrl+S"),
)


class DocumentsScreen(Screen):
    """The choice on one side, the pages on the other; printed is what is chosen."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._jobs, self._tongue = office, jobs, tongue
        self._place = 0
        self.doing = DocumentWork(office, jobs, self)
        self._reading, self._asking = Asking(jobs, self), Asking(jobs, self)
        self._reading.failed.connect(self.failed)
        self._asking.failed.connect(self._show_refusal)
        self.form = DocumentForm(office.statements.documents, tongue)
        self.saving = SaveForm(tongue)
        self.look = StyleForm(office.documents, jobs, tongue)
        self.pages, self.said = DocumentPages(jobs, tongue), Said()
        self.acts = {
            about[0]: named_action(self, *about, _WITHIN) for about in _ACTIONS
        }
        self.print_button = QPushButton(icon("print", "accent_text"), "")
        self.print_button.setObjectName("primary")
        self.preview_button = QPushButton(icon("papers"), "")
        self.save_button = QPushButton(icon("export"), "")
        self.tabs = QTabWidget()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_MILLISECONDS_OF_TYPING)
        self._connect()
        self._arrange()
        tongue.changed.connect(self._retranslate)
        self._retranslate()
        self.refresh()

    @override
    def refresh(self) -> None:
        """Read the months and the style anew, and draw anew what is shown."""

        def read(_progress: Progress) -> tuple[Months, DocumentStyle]:
            closing = self._office.closing
            months = Months(
                closing.closed_periods(),
                closing.next_period(),
                self._office.statements.open_documents(),
            )
            return months, self._office.documents.style()

        self._reading.ask(read, self._take_months)

    @override
    def show_place(self, place: object) -> None:
        """Show a month, the documents of a member, or of those in the table."""
        if isinstance(place, Period):
            self.form.choose(period=place)
        elif isinstance(place, Wanted):
            self.form.choose_table(place)
        elif isinstance(place, str):
            self.form.choose_member(place)

    @override
    def stop(self) -> None:
        self._typing.stop()
        self._reading.stop()
        self._asking.stop()
        self.pages.stop()
        self.doing.stop()

    def go(self, place: int) -> None:
        """Show the documents of another member."""
        self._place = place
        self._ask_pages()

    def print(self, printer: QPrinter) -> None:
        """Print what is chosen."""
        wanted = self.form.wanted
        if wanted is not None and self.doing.is_free:
            self.doing.print(wanted, printer)

    def save(self, folder: Path) -> None:
        """Write what is chosen into a folder."""
        wanted = self.form.wanted
        if wanted is not None and self.doing.is_free:
            saving = self.saving
            self.doing.save(wanted, folder, saving.names, merged=saving.is_merged)

    def _connect(self) -> None:
        acts = self.acts
        acts["print_documents"].triggered.connect(
            lambda _on: self._ask_printer(self._printer())
        )
        acts["preview_print"].triggered.connect(self._preview)
        acts["save_documents"].triggered.connect(self._ask_folder)
        for name, button in {
            "print_documents": self.print_button,
            "preview_print": self.preview_button,
            "save_documents": self.save_button,
        }.items():
            button.clicked.connect(acts[name].trigger)
        self._typing.timeout.connect(self._ask_pages)
        self.form.changed.connect(self._begin_anew)
        self.form.table_wanted.connect(lambda: self.place_wanted.emit("members", None))
        self.look.changed.connect(self._typing.start)
        self.pages.place_wanted.connect(self.go)
        self.pages.explain_wanted.connect(self._explain)
        self.pages.failed.connect(self.failed)
        self.look.kept.connect(self._tell_kept)
        self.look.failed.connect(self.failed)
        doing = self.doing
        doing.began.connect(self._follow)
        doing.ended.connect(self._show_acts)
        doing.printed.connect(self._show_printed)
        doing.saved.connect(self._show_saved)
        doing.previewed.connect(self._show_preview)
        doing.failed.connect(self._show_problem)
        doing.stopped.connect(self._show_stopped)

    def _explain(self, code: str) -> None:
        """Have the figures of the member who is shown explained."""
        wanted = self.form.wanted
        if wanted is not None:
            question = Question("member", wanted.period, member=code)
            self.want_explained(question)

    def _take_months(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        months, style = answer
        self.form.show_months(months)
        if style != self.look.held or not self.look.is_changed:
            self.look.show_style(style)
        self._ask_pages()

    def _begin_anew(self) -> None:
        """Show the first one of what is chosen now, once nothing is typed."""
        self._place = 0
        self.said.say("", "muted")
        self._typing.start()

    def _ask_pages(self) -> None:
        self._typing.stop()
        wanted = self.form.wanted
        if wanted is None:
            self._show_nothing()
            return
        place, draft = self._place, self.look.draft if self.look.is_changed else None
        office = self._office

        def draw(_progress: Progress) -> ShownPapers:
            style = None if draft is None else office.documents.checked(draft)
            choice = full_choice(office, wanted)
            return office.statements.shown(wanted.period, choice, place, style)

        self._asking.ask(draw, partial(self._show_pages, wanted))

    def _show_pages(self, wanted: WantedDocuments, answer: object) -> None:
        assert isinstance(answer, ShownPapers)
        self._place = answer.place
        if wanted.table is not None:
            self.form.show_found(answer.count)
        self.pages.show_papers(answer)
        if self.look.is_changed:
            text = self.tr("This look is only tried. Keep it or drop it, then print.")
            self.pages.said.say(text, "notice")
        self._show_acts()

    def _show_nothing(self) -> None:
        self._asking.stop()
        text = (
            self.tr("Type the code of a member.")
            if self.form.has_months
            else self.tr("No month is closed yet: close one first.")
        )
        self.pages.show_none(text, "muted")
        self._show_acts()

    def _show_refusal(self, error: object) -> None:
        """Say beside the pages why there are none; a bad draft leaves those there."""
        if not isinstance(error, AppError):
            self.failed.emit(error)
            return
        text = refusal_text(error, self._tongue.language)
        if isinstance(error, BadStyle):
            self.pages.said.say(text, "notice")
        else:
            self.form.show_found(0)
            self.pages.show_none(text, "notice")
        self._show_acts()

    def _show_acts(self) -> None:
        is_ready = self.pages.shown is not None and not self.look.is_changed
        can_print = is_ready and self.doing.is_free
        acts = self.acts
        for name, button in (
            ("print_documents", self.print_button),
            ("preview_print", self.preview_button),
            ("save_documents", self.save_button),
        ):
            acts[name].setEnabled(can_print)
            button.setEnabled(acts[name].isEnabled())

    def _ask_printer(self, printer: QPrinter) -> None:
        """Ask for the printer, and print."""
        title = self.acts["print_documents"].text()
        dialog = print_dialog(printer, title, self)
        dialog.accepted.connect(lambda: self.print(printer))
        QDialog.open(dialog)

    def _preview(self) -> None:
        wanted = self.form.wanted
        if wanted is not None:
            self.doing.preview(wanted, self._printer())

    def _show_preview(self, first: FirstPages) -> None:
        count = formats.count(len(first.images), self._tongue.language)
        text = (
            self.tr("The first {count} pages")
            if first.is_part
            else self.tr("{count} pages in all")
        )
        dialog = PrintPreview(
            first.printer, first.images, text.format(count=count), self
        )
        dialog.accepted.connect(lambda: self._ask_printer(first.printer))
        dialog.open()

    def _printer(self) -> QPrinter:
        return printer_for(self.look.held.page, self._title)

    @property
    def _title(self) -> str:
        return f"{self.form.document.currentText()} {self.form.month.currentText()}"

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self,
            self.tr("Folder for the documents"),
            str(self._office.file.path.parent),
        )
        if folder:
            self.save(Path(folder))

    def _tell_kept(self) -> None:
        self.told.emit(self.tr("The documents look like this from now on."))
        self.changed.emit()

    def _follow(self, job: Job, text: str) -> None:
        self.said.say("", "muted")
        self.started.emit(job, text)
        self._show_acts()

    def _show_printed(self, pages: int, outcome: StatementOutcome) -> None:
        text = self.tr("Pages printed: {count}").format(
            count=formats.count(pages, self._tongue.language)
        )
        self._show_done(text, outcome)

    def _show_saved(self, folder: Path, outcome: StatementOutcome) -> None:
        text = self.tr("Documents written: {count}, in {file}").format(
            count=formats.count(outcome.statements, self._tongue.language),
            file=f"\u2068{folder}\u2069",
        )
        self._show_done(text, outcome)

    def _show_done(self, text: str, outcome: StatementOutcome) -> None:
        self.told.emit(text)
        self.changed.emit()
        warnings = warnings_of(outcome, self._tongue.language)
        self.said.say("\n".join([text, *warnings]), "notice" if warnings else "good")

    def _show_problem(self, error: object) -> None:
        if isinstance(error, AppError):
            self.said.say(refusal_text(error, self._tongue.language), "problem")
        else:
            self.failed.emit(error)

    def _show_stopped(self) -> None:
        self.said.say(self.tr("Stopped before the end."), "notice")

    def _arrange(self) -> None:
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(6, 12, 6, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.print_button)
        column.addWidget(self.preview_button)
        column.addSpacing(12)
        column.addWidget(self.saving)
        column.addWidget(self.save_button)
        column.addStretch(1)
        look = QWidget()
        column = QVBoxLayout(look)
        column.setContentsMargins(6, 12, 6, 0)
        column.addWidget(self.look)
        self.tabs.addTab(Column(first), "")
        self.tabs.addTab(look, "")
        paper = QWidget()
        column = QVBoxLayout(paper)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addWidget(self.pages, 1)
        split = QSplitter()
        split.addWidget(self.tabs)
        split.addWidget(paper)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([_FORM_WIDTH, 3 * _FORM_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 8, 20, 16)
        whole.addWidget(split)

    def _retranslate(self) -> None:
        texts = {
            "print_documents": self.tr("Print …"),
            "preview_print": self.tr("Print preview …"),
            "save_documents": self.tr("Save …"),
        }
        for name, text in texts.items():
            self.acts[name].setText(text)
            self.acts[name].setToolTip(with_shortcut(self.acts[name]))
        self.print_button.setText(beside_icon(texts["print_documents"]))
        self.preview_button.setText(beside_icon(texts["preview_print"]))
        self.save_button.setText(beside_icon(texts["save_documents"]))
        self.tabs.setTabText(0, self.tr("Documents"))
        self.tabs.setTabText(1, self.tr("Look and words"))
