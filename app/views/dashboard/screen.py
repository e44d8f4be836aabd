"""How has the organisation gone, month by month, in pictures?"""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.calendars import MONTHS
from app.progress import Progress
from app.services.dashboards import Dashboards, Overview
from app.services.explaining import Question
from app.services.month_views import ChartData, Top
from app.views.dashboard.card import DashboardCard
from app.views.dashboard.catalogue import TOPS, Frame, charts_of
from app.views.kit.asking import Asking
from app.views.kit.flat_table import Shown
from app.views.kit.jobs import Jobs
from app.views.kit.least import keep_least
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.screen import Screen
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue

_RANGES = (6, MONTHS, 24, 0)
_COLUMNS, _ONE_COLUMN_ABOVE = 2, 125
_TOP_HEIGHT = 300


class DashboardScreen(Screen):
    """Charts in two columns, and the largest branches or campaigns."""

    def __init__(self, dashboards: Dashboards, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._dashboards, self._jobs, self._tongue = dashboards, jobs, tongue
        self._found: tuple[Overview, ChartData] | None = None
        self.asking = Asking(jobs, self)
        self.asking.failed.connect(self.failed)
        self.range = QComboBox()
        self.range.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for months in _RANGES:
            self.range.addItem("", months)
        self.range.setCurrentIndex(1)
        self.range.activated.connect(lambda _row: self._show())
        self.nothing = QLabel()
        self.nothing.setObjectName("muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cards: list[DashboardCard] = []
        self.top_table: RecordTable[Top] = RecordTable(self)
        self.top_title = QLabel()
        self.top = self._top_card()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setSpacing(14)
        self.area.setWidget(self._page)
        row = QHBoxLayout()
        row.addWidget(self.range)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 8, 12)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.area, 1)
        tongue.changed.connect(self._show)
        theme().changed.connect(self._show)
        self.refresh()

    @override
    def refresh(self) -> None:
        def read(_progress: Progress) -> tuple[Overview, ChartData]:
            return self._dashboards.overview(), self._dashboards.charts()

        self.asking.ask(read, self._take)

    @override
    def stop(self) -> None:
        self.asking.close()

    @property
    def _months(self) -> int:
        return int(self.range.currentData())

    def _take(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._found = found
        if not self.cards:
            self._make_cards(found[0])
        self._show()

    def _make_cards(self, overview: Overview) -> None:
        for kind in charts_of(overview.plan):
            card = DashboardCard(kind)
            card.clicked.connect(partial(self._want_members, card))
            card.picture_wanted.connect(partial(self._save_picture, card))
            card.table_wanted.connect(partial(self._save_table, card))
            self.cards.append(card)

    def _place_cards(self) -> None:
        """Put the charts side by side; with large letters below one another."""
        columns = 1 if theme().scale > _ONE_COLUMN_ABOVE else _COLUMNS
        for place, card in enumerate((*self.cards, self.top)):
            self._grid.addWidget(card, place // columns, place % columns)
        for number in range(_COLUMNS):
            self._grid.setColumnStretch(number, int(number < columns))

    def _show(self) -> None:
        self._say()
        self._place_cards()
        if self._found is None:
            return
        overview, data = self._found
        shown = _last_months(data, self._months)
        frame = Frame(shown, overview, self._tongue.language)
        for card in self.cards:
            card.show_chart(card.kind.build(frame))
        self._show_top(overview, data)
        has_months = bool(data.periods)
        self.area.setVisible(has_months)
        self.nothing.setVisible(not has_months)

    def _show_top(self, overview: Overview, data: ChartData) -> None:
        language = self._tongue.language
        for name, largest in data.tops.items():
            title = TOPS[name]
            self.top_title.setText(QCoreApplication.translate("Charts", str(title)))
            self.top_table.show_records(
                (
                    Shown(self.tr("Code"), lambda top: f"\u2066{top.code}\u2069"),
                    Shown(self.tr("Name"), lambda top: top.name),
                    Shown(
                        self.tr("Sales"),
                        lambda top: formats.money_with_unit(
                            top.value, overview.currency, language
                        ),
                        lambda top: top.value,
                        is_figure=True,
                    ),
                ),
                largest,
            )

    def _want_members(self, card: DashboardCard, item: object, month: int) -> None:
        if self._found is None:
            return
        periods = _last_months(self._found[1], self._months).periods
        question = card.kind.question(item, periods[month])
        if question is not None:
            self.place_wanted.emit("members", question)

    def _question(self, index: QModelIndex) -> Question:
        code = self.top_table.records[index.row()].code
        return Question("member", member=code)

    def _want_branch(self, row: int) -> None:
        self.member_wanted.emit(self.top_table.records[row].code)

    def _save_picture(self, card: DashboardCard) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), f"{card.kind.name}.png", "*.png"
        )
        if path:
            self.save_picture(card, Path(path))

    def save_picture(self, card: DashboardCard, path: Path) -> None:
        """Save a card as a picture."""
        if card.grab().save(str(path), "PNG"):
            self._tell(path)
        else:
            text = self.tr("{file} can't be written.")
            self.told.emit(text.replace("{file}", f"\u2068{path}\u2069"))

    def _save_table(self, card: DashboardCard) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the figures"), f"{card.kind.name}.csv", "*.csv"
        )
        if path:
            self.save_table(card, Path(path))

    def save_table(self, card: DashboardCard, path: Path) -> None:
        """Save the figures of a card as CSV."""
        header, rows = card.table()
        job = self._jobs.start(
            lambda _progress: self._dashboards.write_figures(str(path), header, rows)
        )
        job.finished.connect(lambda _nothing: self._tell(path))
        job.failed.connect(self.failed)

    def _tell(self, path: Path) -> None:
        text = self.tr("Saved as {file}")
        self.told.emit(text.replace("{file}", f"\u2068{path}\u2069"))

    def _top_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        self.top_title.setObjectName("heading")
        view = record_view(self.top_table)
        keep_least(view, height=_TOP_HEIGHT)
        view.activated.connect(lambda index: self._want_branch(index.row()))
        self.why = self.explained(view, self._tongue, self._question)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.top_title)
        column.addWidget(view, 1)
        return card

    def _say(self) -> None:
        language = self._tongue.language
        for row, months in enumerate(_RANGES):
            if months:
                text = self.tr("Last {count} months")
                text = text.format(count=formats.count(months, language))
            else:
                text = self.tr("All months")
            self.range.setItemText(row, text)
        self.range.setAccessibleName(self.tr("Months shown"))
        self.nothing.setText(self.tr("Charts come with the first closed month."))


def _last_months(data: ChartData, months: int) -> ChartData:
    """Return only the last months of all figures; all of them for 0."""
    return replace(
        data,
        periods=data.periods[-months:],
        series={key: values[-months:] for key, values in data.series.items()},
        stacks={
            key: replace(stack, values=stack.values[-months:])
            for key, stack in data.stacks.items()
        },
    )
