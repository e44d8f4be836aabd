"""How does the operator bring a file in, and see first what it would bring?"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.progress import Progress
from app.services.imports.checked import CheckedFile
from app.services.imports.intake import FileLook, ImportOutcome, Imports
from app.views.imports.columns import ImportColumns
from app.views.imports.empty_forms import EmptyForms
from app.views.imports.findings import ImportFindings
from app.views.imports.preview import ImportPreview, preview_view
from app.views.imports.texts import (
    checked_text,
    guide_text,
    missing_text,
    outcome_text,
    totals_text,
)
from app.views.kit.drop_area import DropArea
from app.views.kit.jobs import Job, Jobs
from app.views.kit.messages import finding_lines, refusal_text
from app.views.kit.named_action import named_action
from app.views.kit.one_work import OneWork
from app.views.kit.said import Said, Tone
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.kit.work_line import WorkLine
from app.views.kit.wrapped import sided, wrap
from app.views.words.files import kind_text, spoken_columns
from app.views.words.findings import expected_text

_SHARES = (200, 200, 100)
"""Of rows, findings and what is left out, in the room there is."""

_ISOLATE, _END = "\u2068", "\u2069"


@dataclass(frozen=True)
class _Chosen:
    """The file that is looked at; without a look it is a document, no table."""

    path: Path
    look: FileLook | None = None
    document: str = ""


class ImportScreen(Screen):
    """Takes one file: look, map columns, check, confirm the sums, import."""

    def __init__(self, imports: Imports, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._imports, self._jobs, self._tongue = imports, jobs, tongue
        self._chosen: _Chosen | None = None
        self._checked: CheckedFile | None = None
        self._outcome: ImportOutcome | None = None
        self.choose = named_action(self, "choose_file", keys="Ctrl+I")
        self.area = DropArea()
        self.choose_button = QPushButton()
        self.kind = QComboBox()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kind_label, self.said = QLabel(), Said()
        self.forms = EmptyForms(imports, jobs, tongue)
        self.kind_label.setBuddy(self.kind)
        self.columns_button = QPushButton()
        self.columns_button.setCheckable(True)
        self.columns = ImportColumns()
        self.preview = ImportPreview(tongue, self)
        self.table = preview_view(self.preview)
        self.findings = ImportFindings(tongue)
        self.left_out = QPlainTextEdit()
        self.left_out.setReadOnly(True)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.guide = QLabel()
        wrap(self.guide)
        self.totals = QLabel()
        self.totals.setObjectName("figure")
        self.compared = QCheckBox()
        self.take_button = QPushButton()
        self.take_button.setObjectName("primary")
        self.take_button.setDefault(True)
        self.work = WorkLine(tongue)
        self.doing = OneWork(jobs, self)
        self._arrange()
        self._connect()
        self._retranslate()

    def open_file(self, path: Path) -> None:
        """Look at a file and check it."""
        columns: set[str] = set()
        for kind in self._imports.kinds:
            required, optional = self._imports.columns(kind)
            columns.update(required, optional)
        spoken = spoken_columns(columns)

        def look(_progress: Progress) -> _Chosen:
            document = self._imports.document_kind(path)
            if document:
                return _Chosen(path, document=document)
            return _Chosen(path, self._imports.look(path, spoken))

        self._forget()
        self.doing.start(look, self.tr("Looking at the file"), self._show_look)

    def take(self) -> None:
        """Import the file that was checked."""
        assert self._checked is not None
        checked = self._checked

        def work(progress: Progress) -> ImportOutcome:
            take = partial(self._imports.take_checked, checked)
            return self._jobs.apart(take, progress)

        self.doing.start(work, self.tr("Making a backup"), self._show_outcome)

    @override
    def refresh(self) -> None:
        """Check the file again: what it must agree with has changed."""
        is_open = self._checked is not None and self._outcome is None
        if is_open and self.doing.is_free:
            self._check()

    @override
    def stop(self) -> None:
        self.doing.stop()

    @override
    def show_place(self, place: object) -> None:
        """Open a file that another screen names."""
        if isinstance(place, Path):
            self.open_file(place)

    def _ask_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a file"),
            "",
            self.tr("Table or bank file (*.csv *.txt *.xml)"),
        )
        if path:
            self.open_file(Path(path))

    def _forget(self) -> None:
        self._chosen = self._checked = self._outcome = None
        self.compared.setChecked(False)
        self.preview.show_file(None)
        self.findings.show_findings(())
        self._show_all()

    def _show_look(self, chosen: _Chosen) -> None:
        self._chosen = chosen
        if chosen.look is None:
            self._show_all()
            self._check()
            return
        best = chosen.look.best
        self.kind.setCurrentIndex(self.kind.findData(best.kind))
        self._show_columns(best.kind)
        self._show_all()
        if best.missing:
            self.columns.begin()
        else:
            self._check()

    def _take_kind(self) -> None:
        self._show_columns(self.kind.currentData())
        self._check()

    def _show_columns(self, kind: str) -> None:
        assert self._chosen is not None
        look = self._chosen.look
        assert look is not None
        guess = look.guesses[kind]
        required, optional = self._imports.columns(kind)
        self.columns.show_columns(
            guess.names, look.table.examples, (*required, *optional)
        )
        self.columns_button.setChecked(bool(guess.unknown or guess.missing))

    def _check(self) -> None:
        """Read the file without writing; another check that runs is given up."""
        if self._chosen is None:
            return
        self.doing.stop()
        self._checked = self._outcome = None
        self.compared.setChecked(False)
        path, document = self._chosen.path, self._chosen.document
        kind, names = self._kind, self.columns.names

        def work(progress: Progress) -> CheckedFile:
            if document:
                return self._imports.check_document(document, path)
            check = partial(self._imports.check, kind, path, names=names)
            return self._jobs.apart(check, progress)

        self.doing.start(work, self.tr("Checking the rows"), self._show_checked)

    @property
    def _kind(self) -> str:
        return str(self.kind.currentData())

    def _show_begun(self, job: Job, text: str) -> None:
        self.work.follow(job, text)
        self.said.say(self.tr("Nothing is written yet."), "muted")
        self._show_buttons()

    def _show_checked(self, checked: CheckedFile) -> None:
        self._checked = checked
        self.preview.show_file(checked)
        self.findings.show_findings(checked.findings)
        self.table.resizeColumnsToContents()
        self._show_all()
        self.split.setSizes(list(_SHARES))
        self._go_on_at(self.findings.view if checked.findings else self.compared)

    def _show_outcome(self, outcome: ImportOutcome) -> None:
        self._outcome = outcome
        self._show_all()
        self._go_on_at(self.choose_button)
        self.told.emit(self.said.text)
        self.changed.emit()

    def _go_on_at(self, widget: QWidget) -> None:
        """Put the cursor where the next step is, while this screen is looked at."""
        if self.isVisible() and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self, error: object) -> None:
        language = self._tongue.language
        lines = (refusal_text(error, language), *finding_lines(error, language))
        self.said.say("\n".join(lines), "problem")
        self._show_buttons()
        if self._chosen is None:
            self._go_on_at(self.choose_button)

    def _show_stopped(self) -> None:
        self._show_all()
        self.said.say(self.tr("Stopped; nothing was written."), "notice")

    def _jump(self, row: object) -> None:
        finding = self.findings.finding(row)
        index = self.preview.place_of(finding)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)

    def _show_all(self) -> None:
        is_chosen = self._chosen is not None
        is_table = self._chosen is not None and self._chosen.look is not None
        for widget in (self.kind_label, self.kind, self.columns_button):
            widget.setVisible(is_table)
        self.split.setVisible(self._checked is not None)
        self.table.setVisible(is_table)
        for widget in (self.guide, self.forms):
            widget.setVisible(not is_chosen)
        self.columns.setVisible(is_table and self.columns_button.isChecked())
        self.findings.setVisible(self.findings.count > 0)
        self.area.text.setText(sided(self._area_text()))
        checked, language = self._checked, self._tongue.language
        self.totals.setText("" if checked is None else totals_text(checked, language))
        left_out = () if checked is None else checked.left_out
        self.left_out.setPlainText(
            "\n".join(expected_text(one, language) for one in left_out)
        )
        self.left_out.setVisible(bool(left_out))
        text, tone = self._state()
        self.said.say(text, tone)
        self._show_buttons()

    def _show_buttons(self) -> None:
        checked = self._checked
        is_good = (
            checked is not None
            and not checked.findings
            and not checked.is_repeat
            and self._outcome is None
        )
        self.compared.setVisible(is_good)
        self.take_button.setVisible(is_good)
        is_free = self.doing.is_free
        self.take_button.setEnabled(is_free and self.compared.isChecked())
        self.compared.setEnabled(is_free)
        self.kind.setEnabled(is_free or self._checked is None)

    def _area_text(self) -> str:
        if self._chosen is None:
            return self.tr("Drop a file here, or choose one.")
        return f"{_ISOLATE}{self._chosen.path.name}{_END}"

    def _state(self) -> tuple[str, Tone]:
        """Return what is to be said now, and how it is dressed."""
        language = self._tongue.language
        if self._outcome is not None:
            return outcome_text(self._outcome, language), "good"
        if self._checked is not None:
            return checked_text(self._checked, language)
        if self._chosen is None or self._chosen.look is None:
            return "", "muted"
        required, _ = self._imports.columns(self._kind)
        return missing_text(required, self.columns.names, language), "notice"

    def _connect(self) -> None:
        self.area.dropped.connect(self.open_file)
        self.choose_button.clicked.connect(self.choose.trigger)
        self.kind.activated.connect(lambda _index: self._take_kind())
        self.forms.told.connect(lambda text: self.said.say(text, "good"))
        self.forms.failed.connect(self._show_problem)
        self.columns_button.toggled.connect(self.columns.setVisible)
        self.columns.chosen.connect(self._check)
        self.findings.wanted.connect(self._jump)
        self.compared.toggled.connect(lambda _on: self._show_buttons())
        self.take_button.clicked.connect(self.take)
        self.doing.began.connect(self._show_begun)
        self.doing.failed.connect(self._show_problem)
        self.doing.stopped.connect(self._show_stopped)
        self.choose.triggered.connect(self._ask_file)
        self._tongue.changed.connect(self._retranslate)

    def _arrange(self) -> None:
        self.area.row.addWidget(self.kind_label)
        self.area.row.addWidget(self.kind)
        self.area.row.addWidget(self.columns_button)
        self.area.row.addWidget(self.choose_button)
        self.area.row.addWidget(self.forms)
        self.split.addWidget(self.table)
        self.split.addWidget(self.findings)
        self.split.addWidget(self.left_out)
        self.split.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self.totals, 1)
        buttons.addWidget(self.compared)
        buttons.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self.area, self.columns, self.said):
            column.addWidget(widget)
        column.addWidget(self.guide)
        column.addWidget(self.split, 1)
        column.addWidget(self.work)
        column.addLayout(buttons)
        column.addStretch(0)
        QWidget.setTabOrder(self.choose_button, self.forms)

    def _retranslate(self) -> None:
        self.guide.setText(guide_text(self._imports, self._tongue.language))
        self.choose.setText(self.tr("Choose a file …"))
        self.choose_button.setText(self.choose.text())
        self.kind_label.setText(self.tr("It holds:"))
        self.columns_button.setText(self.tr("Columns"))
        self.compared.setText(self.tr("I have compared the rows and sums with mine"))
        self.take_button.setText(self.tr("Import"))
        self.table.setAccessibleName(self.tr("Rows of the file"))
        self.left_out.setAccessibleName(self.tr("What is left out of the file"))
        kept = self.kind.currentData()
        self.kind.clear()
        for kind in self._imports.kinds:
            self.kind.addItem(kind_text(kind), kind)
        self.kind.setCurrentIndex(max(self.kind.findData(kept), 0))
        if self._chosen is not None and self._chosen.look is not None:
            self.columns.retranslate()
        self.findings.show_findings(
            () if self._checked is None else self._checked.findings
        )
        self._show_all()
