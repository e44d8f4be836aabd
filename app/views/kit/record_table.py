"""Which cell of a short list of records says what?

For lists that fit into memory many times over: registers, changes, files.
"""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from app.views.kit.flat_table import (
    RAW_ROLE,
    RECORD_ROLE,
    ColumnTable,
    Index,
    Shown,
    alignment,
    dress,
    flat,
)

Record = TypeVar("Record")
_WIDEST = 330


class RecordTable(ColumnTable[Record], Generic[Record]):
    """A list of records in columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records: list[Record] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def show_records(
        self, columns: Sequence[Shown[Record]], records: Sequence[Record]
    ) -> None:
        """Show these records instead, in the order given or last sorted by."""
        self.beginResetModel()
        self._columns = columns
        self.records = list(records)
        self._order()
        self.endResetModel()

    def record(self, index: Index) -> Record | None:
        """Return the record of a row, None for no row."""
        return self.records[index.row()] if index.isValid() else None

    @override
    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        self.layoutAboutToBeChanged.emit()
        self._sorted = None if column < 0 else (column, order)
        self._order()
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return flat(parent, len(self.records))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column, record = self._columns[index.column()], self.records[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(record)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(is_figure=column.is_figure)
        if role == RAW_ROLE:
            return _raw(column, record)
        return record if role == RECORD_ROLE else None

    def _order(self) -> None:
        if self._sorted is None or self._sorted[0] >= len(self._columns):
            return
        column, order = self._columns[self._sorted[0]], self._sorted[1]
        self.records.sort(
            key=lambda record: _sort_key(_raw(column, record)),
            reverse=order is Qt.SortOrder.DescendingOrder,
        )


def record_view(table: RecordTable[Record]) -> QTableView:
    """Return a view of a list: whole rows, sorted by a click on a heading."""
    view = QTableView()
    view.setModel(table)
    dress(view)
    view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    view.setSortingEnabled(True)
    table.modelReset.connect(lambda: _fit(view))
    return view


def _fit(view: QTableView) -> None:
    """Let columns be as wide as what stands in them, none too wide to see others."""
    view.resizeColumnsToContents()
    for column in range(view.model().columnCount()):
        if view.columnWidth(column) > _WIDEST:
            view.setColumnWidth(column, _WIDEST)
    # A table that is not seen yet forgets that its last column reaches the end.
    for is_stretched in (False, True):
        view.horizontalHeader().setStretchLastSection(is_stretched)


def _raw(column: Shown[Record], record: Record) -> object:
    return column.text(record) if column.raw is None else column.raw(record)


def _sort_key(value: object) -> tuple[bool, int, str]:
    """Order numbers as numbers and texts as texts, nothing before either."""
    if isinstance(value, int):
        return True, value, ""
    return value is not None, 0, str(value or "")
