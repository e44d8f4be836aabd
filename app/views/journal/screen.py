"""What was done in the organisation, and is the record of it whole?"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)
from typing_extensions import override

from app import formats
from app.progress import Progress
from app.services.journal import EventFilter, Journal, JournalEnd, JournalEvent
from app.services.verification import CheckReport, Verification
from app.views.journal.texts import action_text, subject_text, values_text
from app.views.kit.asking import Asking
from app.views.kit.date_field import DateField
from app.views.kit.flat_table import Shown
from app.views.kit.flow_layout import flowing, stretch
from app.views.kit.instants import instant_text
from app.views.kit.jobs import Job, Jobs
from app.views.kit.least import keep_least
from app.views.kit.messages import refusal_text
from app.views.kit.named_action import named_action
from app.views.kit.one_work import OneWork
from app.views.kit.paged_table import PagedTable, PagedView
from app.views.kit.said import Said
from app.views.kit.screen import Screen
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.work_line import WorkLine

_MILLISECONDS_OF_TYPING = 300
_DIGEST_SHOWN = 16
_MOST_FAULTS = 10
_WIDTHS = (80, 150, 110, 220)
_TEXT_WIDTH = 270


class JournalScreen(Screen):
    """A table of events of any size, with filters, a check and an export."""

    def __init__(
        self,
        journal: Journal,
        verification: Verification,
        jobs: Jobs,
        tongue: Tongue,
        *,
        jalali: bool,
    ) -> None:
        super().__init__()
        self._journal, self._verification = journal, verification
        self._jobs, self._tongue = jobs, tongue
        self._jalali = jalali
        self.asking, self.choosing = Asking(jobs, self), Asking(jobs, self)
        self.first = DateField(tongue, jalali=jalali)
        self.last = DateField(tongue, jalali=jalali)
        self.actor, self.action = QComboBox(), QComboBox()
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.said = Said()
        self.events: PagedTable[JournalEvent] = PagedTable(jobs, self)
        self.view = PagedView(self.events)
        self.values = QPlainTextEdit()
        self.values.setReadOnly(True)
        self.verify_button, self.export_button = QPushButton(), QPushButton()
        self.check_button = QPushButton()
        self.acts = {
            name: named_action(self, name)
            for name in ("check_journal", "export_journal", "check_file", "copy_report")
        }
        self.work = WorkLine(tongue)
        self.doing = OneWork(jobs, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_MILLISECONDS_OF_TYPING)
        self._arrange()
        self._connect()
        tongue.changed.connect(self._show)
        self._show()

    @property
    def wanted(self) -> EventFilter:
        """Which events are asked for."""
        return EventFilter(
            first=self.first.day(),
            last=self.last.day(),
            actor=str(self.actor.currentData() or ""),
            action=str(self.action.currentData() or ""),
            text=self.text.text(),
        )

    @override
    def refresh(self) -> None:
        self.choosing.ask(lambda _progress: self._journal.choices(), self._take_choices)
        self.read()

    @override
    def start_search(self) -> bool:
        self.text.setFocus()
        return True

    @override
    def show_place(self, place: object) -> None:
        """Show the events about a subject."""
        self.text.setText(str(place))
        self.read()

    @override
    def stop(self) -> None:
        self.asking.close()
        self.choosing.close()
        self.events.close()
        self.doing.stop()

    def read(self) -> None:
        """Find the events that are asked for."""
        wanted = self.wanted
        self.asking.ask(lambda _progress: self._journal.find(wanted), self._take)

    def verify(self) -> None:
        """Work every fingerprint out again."""
        work = partial(self._jobs.apart, self._journal.verify)
        self.doing.start(work, self.tr("Checking the journal"), self._show_verified)

    def check(self) -> None:
        """Check the whole file: pages, journal, and every closed month anew."""
        work = partial(self._jobs.apart, self._verification.check)
        self.doing.start(work, self.tr("Checking the file"), self._show_checked)

    def export(self, path: Path) -> None:
        """Write the events that are shown."""
        wanted = self.wanted

        def work(progress: Progress) -> int:
            export = partial(self._journal.export, wanted, str(path))
            return self._jobs.apart(export, progress)

        done = partial(self._show_exported, path)
        self.doing.start(work, self.tr("Writing the events"), done)

    def _show_begun(self, job: Job, text: str) -> None:
        self.work.follow(job, text)
        self.said.say("", "muted")
        self._show_buttons()

    def _show_problem(self, error: object) -> None:
        self.said.say(refusal_text(error, self._tongue.language), "problem")

    def _show_verified(self, end: object) -> None:
        assert isinstance(end, JournalEnd)
        text = self.tr("The journal is whole: {count} events, head {head}")
        self.said.say(
            text.format(
                count=formats.count(end.count, self._tongue.language),
                head=f"\u2066{end.hash[:_DIGEST_SHOWN]}\u2069",
            ),
            "good",
        )

    def _show_checked(self, report: object) -> None:
        assert isinstance(report, CheckReport)
        if report.faults:
            text = self.tr("Something is wrong ({count}):")
            count = formats.count(len(report.faults), self._tongue.language)
            lines = [text.format(count=count), *report.faults[:_MOST_FAULTS]]
            self.said.say("\n".join(lines), "problem")
            self._show_buttons()
            return
        text = self.tr(
            "All is well: {closes} closed months were worked out again, and the "
            "journal has {count} events."
        )
        language = self._tongue.language
        self.said.say(
            text.format(
                closes=formats.count(report.closes, language),
                count=formats.count(report.audit_events, language),
            ),
            "good",
        )
        self._show_buttons()

    def _show_exported(self, path: Path, count: int) -> None:
        text = self.tr("{count} events are in {file}").replace(
            "{count}", formats.count(count, self._tongue.language)
        )
        self.said.say(text.replace("{file}", f"\u2068{path}\u2069"), "good")

    def _ask_export(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the events"), "journal.csv", "*.csv"
        )
        if path:
            self.export(Path(path))

    def _take_choices(self, found: object) -> None:
        assert isinstance(found, tuple)
        actors, actions = found
        _fill(self.actor, self.tr("Anybody"), {name: name for name in actors})
        texts = {name: action_text(name) for name in actions}
        ordered = dict(sorted(texts.items(), key=lambda pair: pair[1]))
        _fill(self.action, self.tr("Anything done"), ordered)

    def _take(self, found: object) -> None:
        assert isinstance(found, np.ndarray)
        self.events.show_rows(
            self._columns(), len(found), partial(self._journal.page, found)
        )
        for column, width in enumerate(_WIDTHS):
            self.view.setColumnWidth(column, theme().pixels(width))
        text = self.tr("Events: {count}")
        self.count.setText(
            text.format(count=formats.count(len(found), self._tongue.language))
        )
        self.values.clear()
        self.values.setPlaceholderText(
            "" if len(found) else self.tr("No event fits. Clear a filter.")
        )
        if len(found):
            self.view.setCurrentIndex(self.events.index(0, 0))

    def _columns(self) -> Sequence[Shown[JournalEvent]]:
        language = self._tongue.language
        return (
            Shown(
                self.tr("Number"),
                lambda event: formats.count(event.seq, language),
                is_figure=True,
            ),
            Shown(
                self.tr("When"),
                lambda event: instant_text(event.at, language, jalali=self._jalali),
            ),
            Shown(self.tr("Who"), lambda event: event.actor),
            Shown(self.tr("What"), lambda event: action_text(event.action)),
            Shown(self.tr("To what"), lambda event: subject_text(event, language)),
        )

    def _show_values(self) -> None:
        event = self.events.record(self.view.currentIndex())
        self.values.setPlainText(
            "" if event is None else values_text(event.payload, self._tongue.language)
        )

    def _show_buttons(self) -> None:
        for button in (self.verify_button, self.export_button, self.check_button):
            button.setEnabled(self.doing.is_free)
        for act in self.acts.values():
            act.setEnabled(self.doing.is_free)
        self.acts["copy_report"].setEnabled(bool(self.said.text))

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.said.text)

    def _connect(self) -> None:
        for asking in (self.asking, self.choosing, self.events):
            asking.failed.connect(self.failed)
        self.doing.began.connect(self._show_begun)
        self.doing.ended.connect(self._show_buttons)
        self.doing.failed.connect(self._show_problem)
        self._typing.timeout.connect(self.read)
        for line in (self.text, self.first, self.last):
            line.textChanged.connect(lambda _text: self._typing.start())
        for box in (self.actor, self.action):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _row: self.read())
        self.view.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self._show_values()
        )
        self.events.dataChanged.connect(lambda *_: self._show_values())
        self.acts["check_journal"].triggered.connect(self.verify)
        self.acts["export_journal"].triggered.connect(self._ask_export)
        self.acts["check_file"].triggered.connect(self.check)
        self.acts["copy_report"].triggered.connect(self._copy_report)
        self.acts["copy_report"].setShortcut(QKeySequence("Ctrl+Shift+C"))
        self.verify_button.clicked.connect(self.acts["check_journal"].trigger)
        self.export_button.clicked.connect(self.acts["export_journal"].trigger)
        self.check_button.clicked.connect(self.acts["check_file"].trigger)

    def _arrange(self) -> None:
        keep_least(self.text, width=_TEXT_WIDTH)
        stretch(self.text)
        filters = flowing(self.first, self.last, self.actor, self.action, self.text)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(self.values)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.count)
        buttons.addWidget(self.work, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.verify_button)
        buttons.addWidget(self.check_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 16)
        column.setSpacing(12)
        column.addWidget(filters)
        column.addWidget(self.said)
        column.addWidget(split, 1)
        column.addLayout(buttons)

    def _show(self) -> None:
        fields = {
            self.first: self.tr("From the day"),
            self.last: self.tr("To the day"),
            self.text: self.tr("Part of the subject or the values"),
        }
        for field, text in fields.items():
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
        self.actor.setAccessibleName(self.tr("Who"))
        self.action.setAccessibleName(self.tr("What"))
        self.view.setAccessibleName(self.tr("Events"))
        self.values.setAccessibleName(self.tr("Values of the event"))
        self.verify_button.setText(self.tr("Check the journal"))
        self.export_button.setText(self.tr("Export …"))
        self.check_button.setText(self.tr("Check the whole file"))
        self.acts["copy_report"].setText(self.tr("Copy the report"))
        for name, button in (
            ("check_journal", self.verify_button),
            ("export_journal", self.export_button),
            ("check_file", self.check_button),
        ):
            self.acts[name].setText(button.text())
        self._show_buttons()
        self.refresh()


def _fill(box: QComboBox, any_text: str, texts: dict[str, str]) -> None:
    """Show what can be chosen; the choice stays."""
    kept = box.currentData()
    box.clear()
    box.addItem(any_text, "")
    for value, text in texts.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(kept), 0))
