"""How does the operator find members in a network of any size?"""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import QByteArray, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.engine.columns import IntColumn
from app.progress import Progress
from app.records.member_table import MemberFilter, MemberRow
from app.services.dashboards import Overview
from app.services.explaining import Question
from app.services.member_list import Wanted
from app.views.kit.flow_layout import beside, flowing, stretch
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Job, Jobs
from app.views.kit.least import keep_least
from app.views.kit.named_action import named_action
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import wrap
from app.views.members.bulk import MemberBulkActs
from app.views.members.export import MemberExport
from app.views.members.filters import MemberFilters
from app.views.members.question import MemberQuestion
from app.views.members.table import ROWS_A_PAGE, MemberTable
from app.views.members.view import MemberView
from app.views.members.words import MemberWords

_MILLISECONDS_OF_TYPING = 200
_MOST_PAGES_WAITING = 4
_LINE_WIDTH = 360
"""What shows all of what can be looked for."""
_ALWAYS_READ = ("code", "name", "status")


@dataclass(frozen=True)
class _Found:
    """Which members are shown, in which order; their count, where it is known."""

    overview: Overview
    keys: IntColumn
    is_all: bool
    count: int | None


class MembersScreen(Screen):
    """The table of members with a line to search it and filters."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._members, self._dashboards = office.member_list, office.dashboards
        self._jobs, self._tongue = jobs, tongue
        self._order_job: Job | None = None
        self._page_job: Job | None = None
        self._first_job: Job | None = None
        self._count_job: Job | None = None
        self._waiting: list[int] = []
        self._is_all = True
        self._has_all = False
        self._count: int | None = 0
        self._kept = 0
        self.words = MemberWords(self._members.columns, tongue)
        self.table = MemberTable(self.words, tongue, self)
        self.table.page_wanted.connect(self._want_page)
        self.filter_line = QLineEdit()
        self.filter_line.setClearButtonEnabled(True)
        self.filter_line.addAction(
            icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_MILLISECONDS_OF_TYPING)
        self._typing.timeout.connect(self.read_order)
        self.filter_line.textChanged.connect(lambda _text: self._typing.start())
        self.filters = MemberFilters(self.words, self._find_choices, tongue)
        self.filters.changed.connect(self.read_order)
        self.count_label = QLabel()
        self.count_label.setObjectName("muted")
        self.view = MemberView(self.table, self.words)
        self.view.sorting_changed.connect(self.read_order)
        self.view.columns_changed.connect(self.table.forget_pages)
        self.view.activated.connect(self._open_card)
        self.why = self.explained(self.view, tongue, self._question)
        self.columns_button = QPushButton(icon("columns"), "")
        self.columns_button.clicked.connect(self._show_columns)
        self.export = MemberExport(office, self.view, self.words, jobs, tongue, self)
        self.bulk = MemberBulkActs(office, self.view, self.words, jobs, tongue, self)
        self.documents = named_action(self, "members_documents", "print")
        self.documents.triggered.connect(
            lambda _on: self.place_wanted.emit("documents", self.wanted())
        )
        self.documents_button = QPushButton(self.documents.icon(), "")
        self.documents_button.clicked.connect(self.documents.trigger)
        self.nobody = QLabel()
        self.nobody.setObjectName("muted")
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        wrap(self.nobody)
        self._stack = QStackedWidget()
        self._arrange()
        tongue.changed.connect(self._retranslate)
        self._retranslate()
        # What is remembered comes first: the order is read once, not twice.
        QTimer.singleShot(0, self.read_order)

    @override
    def refresh(self) -> None:
        self.read_order()

    @override
    def show_place(self, place: object) -> None:
        """Show the members a question asks for, or who have a text."""
        question = place if isinstance(place, MemberQuestion) else None
        question = question or MemberQuestion(text=str(place))
        self.filters.show_filters(question.filters, question.branch)
        self.filter_line.setText(question.text)
        self.read_order()

    @override
    def start_search(self) -> bool:
        self.filter_line.setFocus()
        self.filter_line.selectAll()
        return True

    @override
    def stop(self) -> None:
        self._typing.stop()
        for job in (*self._searching, self._page_job):
            if job is not None:
                job.blockSignals(True)
                job.cancel()

    @override
    def state(self) -> QByteArray:
        state = {
            "header": self.view.header_state().toBase64().toStdString(),
            "filters": [asdict(one) for one in self.filters.filters],
            "branch": self.filters.branch,
        }
        return QByteArray(json.dumps(state).encode())

    @override
    def restore(self, state: QByteArray) -> None:
        try:
            kept = json.loads(bytes(state.data()))
            header = QByteArray.fromBase64(kept["header"].encode())
            filters = [
                MemberFilter(**{**one, "choices": tuple(one["choices"])})
                for one in kept["filters"]
                if one["column"] in self.words.columns
            ]
            branch = str(kept["branch"])
        except (ValueError, KeyError, TypeError, AttributeError):
            # It was kept by another version of the program.
            return
        self.view.restore_header(header)
        self.filters.show_filters(filters, branch)

    def wanted(self) -> Wanted:
        """Return which members are wanted, in which order."""
        by, descending = self.view.sorting
        text = self.filter_line.text()
        return Wanted(by, descending, text, self.filters.filters, self.filters.branch)

    def read_order(self) -> None:
        """Have the members sorted and filtered anew."""
        self._typing.stop()
        for job in self._searching:
            if job is not None:
                job.cancel()
        wanted = self.wanted()
        self._has_all = False
        self._first_job = self._count_job = None
        if self.words.overview is None or wanted.text.strip():
            self._read_first(wanted)
        if wanted.is_text_only:
            self._read_count(wanted)

        def sort(_progress: Progress) -> _Found:
            keys = self._members.order(wanted)
            overview = self._dashboards.overview()
            return _Found(overview, keys, wanted.is_all, len(keys))

        self._order_job = job = self._jobs.start(sort)
        job.finished.connect(lambda found: self._take_order(job, found))
        job.failed.connect(self.failed)

    def _read_first(self, wanted: Wanted) -> None:
        """Have the first rows read before all: of the page opened, or of a search."""
        columns = self._columns

        def read(_progress: Progress) -> tuple[_Found, Sequence[MemberRow]]:
            keys = self._members.order(wanted, ROWS_A_PAGE)
            rows = self._members.rows(columns, keys.tolist())
            count = len(keys) if len(keys) < ROWS_A_PAGE else None
            overview = self._dashboards.overview()
            return _Found(overview, keys, wanted.is_all, count), rows

        self._first_job = job = self._jobs.start(read)
        job.finished.connect(lambda answer: self._take_first(job, *answer))
        job.failed.connect(self.failed)

    def _take_first(self, job: Job, found: _Found, rows: Sequence[MemberRow]) -> None:
        if job is not self._first_job:
            return
        self._first_job = None
        if not len(found.keys):
            return
        self._show(found)
        self.table.put_page(0, rows)
        self._has_all = len(found.keys) == found.count

    def _read_count(self, wanted: Wanted) -> None:
        """Have those counted who are found: the first rows don't wait for that."""
        self._count_job = job = self._jobs.start(
            lambda _progress: self._members.count(wanted)
        )
        job.finished.connect(lambda count: self._take_count(job, count))
        job.failed.connect(self.failed)

    def _take_count(self, job: Job, count: int) -> None:
        if job is self._count_job and self._count is None:
            self._count = count
            self._show_count()

    def _show(self, found: _Found) -> None:
        """Show members in their order, with the same row chosen where it is there."""
        current = self.view.currentIndex()
        if current.isValid():
            self._kept = self.table.member_id(current.row())
        self._waiting.clear()
        has_overview = self.words.overview is not None
        self.table.show_order(found.overview, found.keys)
        if not has_overview:
            self.view.fit_titles()
            self.filters.show_filters(self.filters.filters, self.filters.branch)
        row = self.table.row_of(self._kept)
        if row >= 0:
            self.view.select(row)
        self._is_all, self._count = found.is_all, found.count
        self._show_count()

    @property
    def _searching(self) -> Sequence[Job | None]:
        """What finds the members wanted: some, their number, and all of them."""
        return self._first_job, self._count_job, self._order_job

    @property
    def _columns(self) -> list[str]:
        """The columns that are read of each row."""
        return list(dict.fromkeys([*_ALWAYS_READ, *self.view.shown_columns]))

    def _take_order(self, job: Job, found: _Found) -> None:
        if job is not self._order_job:
            return
        self._order_job = None
        has_all, self._has_all = self._has_all, False
        if not has_all:
            # Else the first rows were all there are, and they are shown already.
            self._show(found)
        self._kept = 0

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
        columns = self._columns

        def read(_progress: Progress) -> Sequence[MemberRow]:
            return self._members.rows(columns, keys)

        self._page_job = job = self._jobs.start(read)
        job.finished.connect(lambda rows: self._take_page(page, keys, rows))
        job.failed.connect(self._page_failed)
        job.cancelled.connect(self._page_done)

    def _take_page(self, page: int, keys: list[int], rows: Sequence[MemberRow]) -> None:
        if keys == self.table.page_keys(page):
            if page in self._waiting:
                self._waiting.remove(page)
            self.table.put_page(page, rows)
        self._page_done()

    def _page_failed(self, error: object) -> None:
        self._waiting.clear()
        self._page_job = None
        self.failed.emit(error)

    def _page_done(self) -> None:
        self._page_job = None
        if self._waiting:
            self._read_page()

    def _open_card(self) -> None:
        row = self.view.currentIndex().row()
        record = self.table.record(row)
        if record is not None:
            self.member_wanted.emit(str(record.values["code"]))

    def _question(self, index: QModelIndex) -> Question | None:
        """Return what asks about the figures of a row: those of the last close."""
        record = self.table.record(index.row())
        if record is None:
            return None
        return Question("member", member=str(record.values["code"]))

    def _find_choices(self, column: str, take: Callable[[Sequence[str]], None]) -> None:
        job = self._jobs.start(lambda _progress: self._members.choices(column))
        job.finished.connect(take)
        job.failed.connect(self.failed)

    def _show_columns(self) -> None:
        button = self.columns_button
        self.view.columns_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _show_count(self) -> None:
        text = self.tr("{count} members") if self._is_all else self.tr("{count} found")
        count, language = self._count, self._tongue.language
        number = "…" if count is None else formats.count(count, language)
        self.count_label.setText(text.format(count=number))
        self.nobody.setText(
            self.tr("There are no members yet.\nImport a file of members first.")
            if self._is_all
            else self.tr("No member fits.\nType less, or take a filter away.")
        )
        self._stack.setCurrentWidget(self.nobody if count == 0 else self.view)

    def _arrange(self) -> None:
        buttons = beside(
            self.columns_button,
            *self.export.buttons,
            self.bulk.button,
            self.documents_button,
        )
        keep_least(self.filter_line, width=_LINE_WIDTH)
        stretch(self.filter_line)
        second = QHBoxLayout()
        second.addWidget(self.filters, 1)
        second.addWidget(self.count_label, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(10)
        column.addWidget(flowing(self.filter_line, buttons))
        column.addLayout(second)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nobody)
        column.addWidget(self._stack, 1)

    def _retranslate(self) -> None:
        text = self.tr("Find by name, code, phone or national id")
        self.filter_line.setPlaceholderText(text)
        self.filter_line.setAccessibleName(text)
        self.view.setAccessibleName(self.tr("Members"))
        self.columns_button.setText(beside_icon(self.tr("Columns")))
        if self.words.overview is not None:
            self.view.fit_titles()
        self.documents.setText(self.tr("Documents …"))
        self.documents_button.setText(beside_icon(self.documents.text()))
        self._show_count()
