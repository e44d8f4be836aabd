"""How does the operator find members in a network of any size?"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
)
from typing_extensions import override

from app import formats
from app.engine.columns import IntColumn
from app.progress import Progress
from app.records import MemberLine
from app.services.dashboards import Dashboards, Overview
from app.services.member_list import MemberList
from app.views.jobs import Job, Jobs
from app.views.member_table import Column, MemberTable
from app.views.screen import Screen
from app.views.tongue import Tongue

_MILLISECONDS_OF_TYPING = 200
_ROW_HEIGHT = 34
_WIDTHS = {
    Column.CODE: 100,
    Column.NAME: 170,
    Column.KIND: 140,
    Column.RANK: 115,
    Column.STATUS: 90,
    Column.POINTS: 125,
    Column.TEAM_POINTS: 125,
    Column.PAID: 135,
}
_MOST_PAGES_WAITING = 4


@dataclass(frozen=True)
class _Found:
    """Which members are shown, in which order."""

    overview: Overview
    keys: IntColumn
    is_filtered: bool


class MembersScreen(Screen):
    """The table of members with a line to filter it."""

    def __init__(
        self, members: MemberList, dashboards: Dashboards, jobs: Jobs, tongue: Tongue
    ) -> None:
        super().__init__()
        self._members, self._jobs, self._tongue = members, jobs, tongue
        self._dashboards = dashboards
        self._order_job: Job | None = None
        self._page_job: Job | None = None
        self._waiting: list[int] = []
        self._is_filtered = False
        self.table = MemberTable(tongue, self)
        self.table.page_wanted.connect(self._want_page)
        self.filter_line = QLineEdit()
        self.filter_line.setClearButtonEnabled(True)
        self.filter_line.setMaximumWidth(420)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_MILLISECONDS_OF_TYPING)
        self._typing.timeout.connect(self.read_order)
        self.filter_line.textChanged.connect(lambda _text: self._typing.start())
        self.count_label = QLabel()
        self.count_label.setObjectName("muted")
        self.view = _table_view(self.table)
        header = self.view.horizontalHeader()
        header.setSortIndicator(Column.CODE, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(lambda _column, _order: self.read_order())
        self.nobody = QLabel()
        self.nobody.setObjectName("muted")
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nobody)
        self._arrange()
        tongue.changed.connect(self._retranslate)
        self._retranslate()
        self.read_order()

    @override
    def refresh(self) -> None:
        self.read_order()

    @override
    def show_place(self, place: object) -> None:
        """Show the members who have a text in the code or the name."""
        self.filter_line.setText(str(place))

    @override
    def start_search(self) -> bool:
        self.filter_line.setFocus()
        self.filter_line.selectAll()
        return True

    @override
    def stop(self) -> None:
        for job in (self._order_job, self._page_job):
            if job is not None:
                job.blockSignals(True)
                job.cancel()

    @override
    def state(self) -> QByteArray:
        return self.view.horizontalHeader().saveState()

    @override
    def restore(self, state: QByteArray) -> None:
        self.view.horizontalHeader().restoreState(state)

    def read_order(self) -> None:
        """Have the members sorted and filtered anew."""
        if self._order_job is not None:
            self._order_job.cancel()
        header = self.view.horizontalHeader()
        by = Column(header.sortIndicatorSection()).order
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        text = self.filter_line.text()

        def sort(_progress: Progress) -> _Found:
            keys = self._members.order(by, descending=descending, text=text)
            return _Found(self._dashboards.overview(), keys, bool(text.strip()))

        self._order_job = job = self._jobs.start(sort)
        job.finished.connect(lambda found: self._take_order(job, found))
        job.failed.connect(self.failed)

    def _take_order(self, job: Job, found: _Found) -> None:
        if job is not self._order_job:
            return
        self._order_job = None
        self._is_filtered = found.is_filtered
        current = self.view.currentIndex()
        kept = self.table.member_id(current.row()) if current.isValid() else 0
        self._waiting.clear()
        self.table.show_order(found.overview, found.keys)
        self._select(self.table.row_of(kept))
        self._show_count()

    def _select(self, row: int) -> None:
        """Stay with the member that was chosen, wherever it stands now."""
        if row < 0:
            return
        index = self.table.index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(
            index, flag.ClearAndSelect | flag.Rows
        )
        self.view.scrollTo(index)

    def _want_page(self, page: int) -> None:
        """Note a page that is looked at; what was scrolled past is forgotten."""
        if page in self._waiting:
            return
        self._waiting = [*self._waiting[1 - _MOST_PAGES_WAITING :], page]
        if self._page_job is None:
            self._read_page()

    def _read_page(self) -> None:
        page = self._waiting[-1]
        keys = self.table.page_keys(page)

        def read(_progress: Progress) -> Sequence[MemberLine]:
            return self._members.lines(keys)

        self._page_job = job = self._jobs.start(read)
        job.finished.connect(lambda lines: self._take_page(page, keys, lines))
        job.failed.connect(self._page_failed)
        job.cancelled.connect(self._page_done)

    def _take_page(
        self, page: int, keys: list[int], lines: Sequence[MemberLine]
    ) -> None:
        if keys == self.table.page_keys(page):
            if page in self._waiting:
                self._waiting.remove(page)
            self.table.put_page(page, lines)
        self._page_done()

    def _page_failed(self, error: object) -> None:
        self._waiting.clear()
        self._page_job = None
        self.failed.emit(error)

    def _page_done(self) -> None:
        self._page_job = None
        if self._waiting:
            self._read_page()

    def _show_count(self) -> None:
        rows = self.table.rowCount()
        number = formats.count(rows, self._tongue.language)
        text = (
            self.tr("{count} found")
            if self._is_filtered
            else self.tr("{count} members")
        )
        self.count_label.setText(text.format(count=number))
        self.nobody.setText(
            self.tr(
                "No member has this in the code or the name.\n"
                "Type less of it, or empty the line."
            )
            if self._is_filtered
            else self.tr(
                "There are no members yet.\n"
                "Import a file of members: main.py import FILE members CSV"
            )
        )
        self._stack.setCurrentWidget(self.view if rows else self.nobody)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.filter_line, 1)
        row.addStretch(1)
        row.addWidget(self.count_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._stack)

    def _retranslate(self) -> None:
        self.filter_line.setPlaceholderText(self.tr("Find a code or a name"))
        self.filter_line.setAccessibleName(self.tr("Find a code or a name"))
        self._show_count()


def _table_view(table: MemberTable) -> QTableView:
    view = QTableView()
    view.setModel(table)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    rows = view.verticalHeader()
    rows.setSectionResizeMode(rows.ResizeMode.Fixed)
    rows.setDefaultSectionSize(_ROW_HEIGHT)
    rows.hide()
    header = view.horizontalHeader()
    header.setSectionsClickable(True)
    header.setSortIndicatorShown(True)
    header.setSectionsMovable(True)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    for column, width in _WIDTHS.items():
        view.setColumnWidth(column, width)
    return view
