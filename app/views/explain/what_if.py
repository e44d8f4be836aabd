"""What would months have paid otherwise, and in what do two months differ?"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.calendars import Period
from app.explanation import Explanation
from app.progress import Progress
from app.services.alternatives import Viewed, worked_out
from app.services.comparing import compared
from app.services.explaining import MOST_ROWS
from app.services.plan_in_force import PlanInForce
from app.services.scenarios import NotANewcomer, Scenario
from app.views.explain.scenario import ScenarioForm
from app.views.explain.spread_chart import SpreadChart
from app.views.explain.view import ExplainView
from app.views.kit.asking import Asking
from app.views.kit.box_row import row_of
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Job, Jobs
from app.views.kit.least import keep_least
from app.views.kit.messages import refusal_text
from app.views.kit.named_action import named_action
from app.views.kit.one_work import OneWork
from app.views.kit.said import Said
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.kit.work_line import WorkLine

_FIELD_WIDTH, _GAP = 344, 8
_ROOM = 10_000
_Read = tuple[tuple[Period, ...], list[str], PlanInForce]


class WhatIfScreen(Screen):
    """A list of changes, months to work out, and what came of it."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._is_jalali = office.plan == "farhan"
        self._office, self._jobs, self._tongue = office, jobs, tongue
        self._asking = Asking(jobs, self)
        self._run: Callable[..., Explanation] | None = None
        self._run_text = ""
        self._periods: tuple[Period, ...] = ()
        self.kept = QComboBox()
        self.kept.setEditable(True)
        self.form = ScenarioForm(office.plan)
        self.first, self.last = QComboBox(), QComboBox()
        self.run = named_action(self, "run_what_if", "why")
        self.compare = named_action(self, "compare_months", "columns")
        self.keep = named_action(self, "keep_scenario", "backup")
        self.forget = named_action(self, "forget_scenario", "remove")
        self.export = named_action(self, "export_what_if", "export")
        self._buttons = {action: QPushButton() for action in self._acts}
        self._buttons[self.run].setObjectName("primary")
        self._labels = {box: QLabel() for box in (self.kept, self.first, self.last)}
        self.said = Said()
        self.view = ExplainView(tongue)
        self.chart = SpreadChart(tongue)
        self.work = WorkLine(tongue)
        self.doing = OneWork(jobs, self)
        self._arrange()
        self._connect()
        self._retranslate()
        self._show_acts()
        self.refresh()

    @property
    def _acts(self) -> tuple[QAction, ...]:
        return (self.run, self.compare, self.keep, self.forget, self.export)

    @override
    def refresh(self) -> None:
        office = self._office

        def read(_progress: Progress) -> _Read:
            months, names = office.closing.closed_periods(), office.scenarios.names()
            return months, names, office.plan_values.plan()

        self._asking.ask(read, self._take)

    @override
    def stop(self) -> None:
        self._asking.close()
        self.doing.stop()

    def work_out(self) -> None:
        """Work the months out with the changes; nothing is written."""
        scenario, months = self._scenario(), self._months()
        if scenario is None or months is None:
            return
        run = partial(worked_out, self._office.what_if, scenario, *months, MOST_ROWS)
        self._start(run, self.tr("Working the months out"))

    def compare_months(self) -> None:
        """Compare the two months; with changes, the last one as it is and would be."""
        scenario, months = self._scenario(), self._months()
        if scenario is None or months is None:
            return
        sides = (Viewed(months[0]), Viewed(months[1]))
        if scenario != Scenario():
            sides = (Viewed(months[1]), Viewed(months[1], scenario))
        run = partial(compared, self._office.comparing, *sides, MOST_ROWS)
        self._start(run, self.tr("Comparing"))

    def _start(self, run: Callable[..., Explanation], text: str) -> None:
        done = partial(self._show_run, run, text)
        self.doing.start(partial(self._jobs.apart, run), text, done)

    def _show_run(
        self, run: Callable[..., Explanation], text: str, answer: object
    ) -> None:
        self._run, self._run_text = run, text
        self._show(answer)
        self._show_acts()

    def _show_begun(self, job: Job, text: str) -> None:
        self.work.follow(job, text)
        self.said.say("", "muted")
        self._show_acts()

    def _show(self, answer: object) -> None:
        assert isinstance(answer, Explanation)
        self.view.show_explanation(answer)
        self.chart.show_explanation(answer)

    def _show_problem(self, error: object) -> None:
        text = refusal_text(error, self._tongue.language, jalali=self._is_jalali)
        self.said.say(text, "problem")

    def _scenario(self) -> Scenario | None:
        try:
            return self.form.scenario
        except NotANewcomer as error:
            self._show_problem(error)
            return None

    def _months(self) -> tuple[Period, Period] | None:
        first, last = self.first.currentData(), self.last.currentData()
        if first is None or last is None:
            self.said.say(self.tr("Close a month first."), "notice")
            return None
        return min(first, last), max(first, last)

    def _keep(self) -> None:
        name, scenario = self.kept.currentText().strip(), self._scenario()
        if not name or scenario is None:
            return
        scenarios = self._office.scenarios

        def work(_progress: Progress) -> list[str]:
            scenarios.keep(name, scenario)
            return scenarios.names()

        self._asking.ask(work, self._take_names)

    def _forget(self) -> None:
        name, scenarios = self.kept.currentText().strip(), self._office.scenarios

        def work(_progress: Progress) -> list[str]:
            scenarios.forget(name)
            return scenarios.names()

        self._asking.ask(work, self._take_names)

    def _choose(self, name: str) -> None:
        scenarios = self._office.scenarios

        def take(answer: object) -> None:
            assert isinstance(answer, Scenario)
            self.form.show_scenario(answer)

        self._asking.ask(lambda _progress: scenarios.scenario(name), take)

    def _ask_export(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.export.text(), "what-if.csv", self.tr("Table (*.csv)")
        )
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the members of what is shown as a table.

        It is worked out once more: the window holds nothing of every member.
        """
        assert self._run is not None
        work = partial(self._jobs.apart, partial(self._run, target=str(path)))
        self.doing.start(work, self._run_text, partial(self._show_written, path))

    def _show_written(self, path: Path, answer: object) -> None:
        self._show(answer)
        text = self.tr("The table is in {file}").format(file=f"\u2068{path}\u2069")
        self.said.say(text, "good")

    def _take(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        self._periods, names, plan = answer
        self.form.offer(plan)
        self._fill_months()
        self._take_names(names)

    def _take_names(self, names: object) -> None:
        assert isinstance(names, list)
        text = self.kept.currentText()
        self.kept.clear()
        self.kept.addItems(names)
        self.kept.setEditText(text)

    def _fill_months(self) -> None:
        offered = [*self._periods]
        if offered:
            offered.append(offered[-1].next())
        for box, usual in ((self.first, 0), (self.last, len(self._periods) - 1)):
            chosen = box.currentData()
            box.clear()
            for month in offered:
                box.addItem(formats.month(month, self._tongue.language), month)
            place = row_of(box, chosen)
            box.setCurrentIndex(place if place >= 0 else usual)

    def _show_acts(self) -> None:
        is_free = self.doing.is_free
        for action in self._acts:
            action.setEnabled(is_free)
        self.export.setEnabled(is_free and self._run is not None)
        for action, button in self._buttons.items():
            button.setEnabled(action.isEnabled())

    def _connect(self) -> None:
        self._asking.failed.connect(self._show_problem)
        self.doing.began.connect(self._show_begun)
        self.doing.ended.connect(self._show_acts)
        self.doing.failed.connect(self._show_problem)
        self.run.triggered.connect(self.work_out)
        self.compare.triggered.connect(self.compare_months)
        self.keep.triggered.connect(self._keep)
        self.forget.triggered.connect(self._forget)
        self.export.triggered.connect(self._ask_export)
        self.kept.textActivated.connect(self._choose)
        for action, button in self._buttons.items():
            button.clicked.connect(action.trigger)
        self.view.member_wanted.connect(self.member_wanted)
        self._tongue.changed.connect(self._retranslate)

    def _arrange(self) -> None:
        side = QWidget()
        keep_least(self.kept, width=_FIELD_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(_GAP, 0, _GAP, 0)
        column.setSpacing(10)
        for box, label in self._labels.items():
            label.setBuddy(box)
        column.addWidget(self._labels[self.kept])
        column.addWidget(self.kept)
        row = QHBoxLayout()
        row.addWidget(self._buttons[self.keep])
        row.addWidget(self._buttons[self.forget])
        column.addLayout(row)
        column.addWidget(self.form, 1)
        months = QFormLayout()
        months.setVerticalSpacing(8)
        for box in (self.first, self.last):
            months.addRow(self._labels[box], box)
        column.addLayout(months)
        acts = QHBoxLayout()
        acts.addWidget(self._buttons[self.run])
        acts.addWidget(self._buttons[self.compare])
        column.addLayout(acts)
        column.addWidget(self._buttons[self.export])
        column.addWidget(self.work)
        main = QWidget()
        answers = QVBoxLayout(main)
        answers.setContentsMargins(_GAP, 0, _GAP, 0)
        answers.setSpacing(12)
        answers.addWidget(self.said)
        shown = QSplitter(Qt.Orientation.Vertical)
        shown.setChildrenCollapsible(False)
        shown.addWidget(self.view)
        shown.addWidget(self.chart)
        # The answer is read first: the chart begins with no more than it needs.
        shown.setStretchFactor(0, 1)
        shown.setSizes([_ROOM, 1])
        answers.addWidget(shown, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(main)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 16)
        whole.addWidget(split)

    def _retranslate(self) -> None:
        texts = {
            self.run: self.tr("Work out"),
            self.compare: self.tr("Compare"),
            self.keep: self.tr("Keep"),
            self.forget: self.tr("Throw away"),
            self.export: self.tr("Save as a table …"),
        }
        for action, text in texts.items():
            action.setText(text)
            self._buttons[action].setIcon(action.icon())
            self._buttons[action].setText(beside_icon(text))
        self._buttons[self.run].setIcon(icon("why", "accent_text"))
        labels = (self.tr("&Scenario"), self.tr("&From"), self.tr("&To"))
        for (box, label), text in zip(self._labels.items(), labels, strict=True):
            label.setText(text)
            box.setAccessibleName(text.replace("&", ""))
        self.form.retranslate()
        self._fill_months()
