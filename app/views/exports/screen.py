"""Which tables does the operator give to other programs?"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.calendars import Period
from app.progress import Progress, unreported
from app.services.dashboards import Overview
from app.views.kit.asking import Asking
from app.views.kit.jobs import Job, Jobs
from app.views.kit.messages import refusal_text
from app.views.kit.one_work import OneWork
from app.views.kit.said import Said
from app.views.kit.screen import Screen
from app.views.kit.side_list import SideList
from app.views.kit.tongue import Tongue
from app.views.kit.work_line import WorkLine
from app.views.kit.wrapped import wrap
from app.views.words.files import kind_text

_WIDTH, _ROW_HEIGHT = 240, 38
_MONTHS = 60
_NAMES: dict[str, object] = {
    "ranks": QT_TRANSLATE_NOOP("Exports", "Ranks"),
    "lines": QT_TRANSLATE_NOOP("Exports", "Bonus lines"),
    "payouts": QT_TRANSLATE_NOOP("Exports", "Payouts"),
    "summary": QT_TRANSLATE_NOOP("Exports", "Totals of the month"),
    "transfers": QT_TRANSLATE_NOOP("Exports", "Payments to the bank"),
    "quota": QT_TRANSLATE_NOOP("Exports", "Product quotas"),
}
_COMMISSIONS = QT_TRANSLATE_NOOP("Exports", "Referral commissions")
"""What a co-operative calls the lines of a month."""


class ExportsScreen(Screen):
    """A list of tables, a month, and where to write."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._jobs, self._tongue = office, jobs, tongue
        self._found: tuple[Overview, Period | None] | None = None
        self.asking = Asking(jobs, self)
        self.asking.failed.connect(self.failed)
        self.list = SideList(_WIDTH, _ROW_HEIGHT)
        self.list.currentRowChanged.connect(lambda _row: self._show_choice())
        self.months, self._label = QComboBox(), QLabel()
        self.months.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._label.setBuddy(self.months)
        self.about, self.said = QLabel(), Said()
        wrap(self.about)
        self.about.setObjectName("muted")
        self.go = QPushButton()
        self.go.setObjectName("primary")
        self.go.clicked.connect(self._ask_target)
        self.work = WorkLine(tongue)
        self.doing = OneWork(jobs, self)
        self.doing.began.connect(self._show_begun)
        self.doing.ended.connect(lambda: self.go.setEnabled(True))
        self.doing.failed.connect(self._show_problem)
        self._arrange()
        tongue.changed.connect(self._show)
        self.refresh()

    @property
    def kind(self) -> str:
        """The table that is chosen."""
        return self._office.exports.kinds[max(self.list.currentRow(), 0)]

    @override
    def refresh(self) -> None:
        def read(_progress: Progress) -> tuple[Overview, Period | None]:
            overview = self._office.dashboards.overview()
            return overview, self._office.closing.next_period()

        self.asking.ask(read, self._take)

    @override
    def stop(self) -> None:
        self.asking.close()
        self.doing.stop()

    def write(self, path: Path) -> None:
        """Write the table that is chosen."""
        kind, period = self.kind, self._period

        def work(progress: Progress) -> Path:
            write = partial(self._office.exports.write, kind, period, str(path))
            self._jobs.apart(partial(unreported, write), progress)
            return path

        self.doing.start(work, self.tr("Writing the table"), self._show_written)

    @property
    def _period(self) -> Period | None:
        period: Period | None = self.months.currentData()
        return period

    def _show_begun(self, job: Job, text: str) -> None:
        self.work.follow(job, text)
        self.said.say("", "muted")
        self.go.setEnabled(False)

    def _show_written(self, path: Path) -> None:
        text = self.tr("The table is in {file}")
        self.said.say(text.replace("{file}", f"\u2068{path}\u2069"), "good")
        self.told.emit(self.said.text)

    def _show_problem(self, error: object) -> None:
        self.said.say(refusal_text(error, self._tongue.language), "problem")

    def _ask_target(self) -> None:
        needs_month = self._office.exports.needs_month(self.kind)
        month = f"-{self._period}" if needs_month and self._period else ""
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export a table"),
            str(self._office.file.path.parent / f"{self.kind}{month}.csv"),
            "*.csv",
        )
        if path:
            self.write(Path(path))

    def _take(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._found = found
        self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        overview, upcoming = self._found
        kinds = self._office.exports.kinds
        self.list.show_texts([export_text(kind, self._office.plan) for kind in kinds])
        if self.list.currentRow() < 0:
            self.list.blockSignals(True)
            self.list.setCurrentRow(0)
            self.list.blockSignals(False)
        self.list.setAccessibleName(self.tr("Tables"))
        kept = self.months.currentIndex()
        self.months.clear()
        month = upcoming
        for _ in range(_MONTHS if month is not None else 0):
            assert month is not None
            self.months.addItem(formats.month(month, self._tongue.language), month)
            month = month.previous()
        first = 0 if overview.closed_through is None else 1
        self.months.setCurrentIndex(kept if kept >= 0 else first)
        self._label.setText(self.tr("Month"))
        self.about.setText(
            self.tr(
                "A CSV file with a header row, for a spreadsheet or another program. "
                "Free texts that could run as a formula are written so that they don't."
            )
        )
        self.go.setText(self.tr("Export …"))
        self._show_choice()

    def _show_choice(self) -> None:
        needs_month = self._office.exports.needs_month(self.kind)
        self.months.setVisible(needs_month)
        self._label.setVisible(needs_month)
        self.said.say("", "muted")

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(form.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self._label, self.months)
        buttons = QHBoxLayout()
        buttons.addWidget(self.work, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.go)
        main = QVBoxLayout()
        main.setSpacing(14)
        main.addWidget(self.about)
        main.addLayout(form)
        main.addWidget(self.said)
        main.addStretch(1)
        main.addLayout(buttons)
        body = QHBoxLayout(self)
        body.setContentsMargins(20, 8, 20, 16)
        body.setSpacing(20)
        body.addWidget(self.list)
        body.addLayout(main, 1)


def export_text(kind: str, plan: str) -> str:
    """Return what a table is called in the words of a plan."""
    is_commission = kind == "lines" and plan == "porukka"
    known = _COMMISSIONS if is_commission else _NAMES.get(kind)
    if known is None:
        return kind_text(kind)
    return QCoreApplication.translate("Exports", str(known))
