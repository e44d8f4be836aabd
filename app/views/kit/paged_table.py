"""How is a list of any size shown while only some pages of it are held?"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from app.progress import Progress
from app.views.kit.asking import Asking
from app.views.kit.flat_table import (
    RECORD_ROLE,
    WAITING,
    ColumnTable,
    Index,
    Shown,
    alignment,
    dress,
    flat,
)
from app.views.kit.jobs import Jobs
from app.views.kit.theme import theme

Record = TypeVar("Record")
ROWS_A_PAGE = 200
KEPT_PAGES = 32
_COLUMN_WIDTH, _ROW_HEIGHT = 130, 32
ReadPage = Callable[[int, int], Sequence[Record]]


class PagedTable(ColumnTable[Record], Generic[Record]):
    """Rows by number; a page is read when one of its rows is looked at."""

    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._read: ReadPage[Record] | None = None
        self._pages: dict[int, Sequence[Record]] = {}
        self._wanted: list[int] = []
        self._asking = Asking(jobs, self)
        self._asking.failed.connect(self.failed)

    def show_rows(
        self,
        columns: Sequence[Shown[Record]],
        count: int,
        read: ReadPage[Record],
    ) -> None:
        """Show another list.

        Args:
            columns: Its columns.
            count: How many rows it has.
            read: Reads the rows from one number up to another, outside the window's
                thread.
        """
        self.beginResetModel()
        self._asking.stop()
        self._columns, self._count, self._read = columns, count, read
        self._pages, self._wanted = {}, []
        self.endResetModel()

    def close(self) -> None:
        """Take no more answers."""
        self._asking.close()

    def holds(self, row: int) -> bool:
        """Return whether a row is there."""
        return row // ROWS_A_PAGE in self._pages

    def record(self, index: Index) -> Record | None:
        """Return the record of a row, None while it is not there."""
        if not index.isValid():
            return None
        page, place = divmod(index.row(), ROWS_A_PAGE)
        records = self._pages.get(page)
        return None if records is None else records[place]

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return flat(parent, self._count)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(is_figure=column.is_figure)
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            RECORD_ROLE,
        }:
            return None
        record = self.record(index)
        if record is None:
            self._want(index.row() // ROWS_A_PAGE)
            return WAITING if role == Qt.ItemDataRole.DisplayRole else None
        return record if role == RECORD_ROLE else column.text(record)

    def _want(self, page: int) -> None:
        """Note a page that is looked at; what was scrolled past is forgotten."""
        if page in self._wanted:
            return
        self._wanted = [*self._wanted[-1:], page]
        if not self._asking.is_waiting:
            self._ask()

    def _ask(self) -> None:
        page, read = self._wanted[-1], self._read
        assert read is not None
        start = page * ROWS_A_PAGE
        stop = min(start + ROWS_A_PAGE, self._count)

        def question(_progress: Progress) -> tuple[int, Sequence[Record]]:
            return page, read(start, stop)

        self._asking.ask(question, self._take)

    def _take(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        page, records = answer
        while len(self._pages) >= KEPT_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[page] = records
        if page in self._wanted:
            self._wanted.remove(page)
        first = page * ROWS_A_PAGE
        last = min(first + len(records), self._count) - 1
        if records:
            self.dataChanged.emit(
                self.index(first, 0), self.index(last, self.columnCount() - 1)
            )
        if self._wanted:
            self._ask()


class PagedView(QTableView):
    """A view of a list of any size: whole rows, no sorting, columns by the letters."""

    def __init__(self, table: QAbstractTableModel) -> None:
        super().__init__()
        self.setModel(table)
        dress(self)
        theme().changed.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        """Give columns and rows the sizes that the letters ask for."""
        self.horizontalHeader().setDefaultSectionSize(theme().pixels(_COLUMN_WIDTH))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme().pixels(_ROW_HEIGHT))
