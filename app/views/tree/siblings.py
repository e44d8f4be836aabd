"""Who else stands below the same sponsor, sorted and filtered?"""

from enum import IntEnum

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.downline.directory import fold
from app.downline.measures import Amount
from app.engine.columns import IntColumn, RowColumn
from app.views.tree.texts import Texts, amount_text, standing_title

BATCH = 500
AnyIndex = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_SIZE = (720, 520)


class Column(IntEnum):
    """Columns of the list."""

    NAME = 0
    CODE = 1
    STANDING = 2
    BELOW = 3
    FIRST_AMOUNT = 4
    SECOND_AMOUNT = 5


class SiblingsModel(QAbstractTableModel):
    """Members below one sponsor, in batches."""

    def __init__(self, texts: Texts, rows: RowColumn, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._all = texts, rows
        self.rows = rows
        self._shown = min(len(rows), BATCH)
        amounts = texts.snapshot.plan.amounts
        self.amounts = (amounts[1], Amount.PAID)

    def show_matching(self, text: str) -> None:
        """Show only members with a text in code or name."""
        self.beginResetModel()
        self.rows = self._all
        if fold(text.strip()):
            hits = self._texts.snapshot.directory.find(text.strip())
            self.rows = self._all[np.isin(self._all, hits)]
        self._shown = min(len(self.rows), BATCH)
        self.endResetModel()

    @override
    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        self.beginResetModel()
        for name in ("rows", "_all"):
            rows = getattr(self, name)
            key = self._sort_key(rows, Column(column))
            place = np.argsort(key, kind="stable")
            if order == Qt.SortOrder.DescendingOrder:
                place = place[::-1]
            setattr(self, name, rows[place])
        self._shown = min(len(self.rows), BATCH)
        self.endResetModel()

    def _sort_key(self, rows: RowColumn, column: Column) -> IntColumn:
        snapshot = self._texts.snapshot
        if column in {Column.NAME, Column.CODE}:
            write = self._texts.name if column is Column.NAME else self._texts.code
            texts = [fold(write(row)) for row in rows.tolist()]
            order = {text: place for place, text in enumerate(sorted(set(texts)))}
            return np.array([order[text] for text in texts], dtype=np.int64)
        if column is Column.STANDING:
            measures = snapshot.measures
            return (measures.rank if snapshot.plan.has_ranks else measures.status)[rows]
        if column is Column.BELOW:
            return snapshot.index.end[rows] - rows
        amount = self.amounts[column - Column.FIRST_AMOUNT]
        return snapshot.measures.amount(amount)[rows]

    @override
    def rowCount(self, parent: AnyIndex = _NONE) -> int:
        return 0 if parent.isValid() else self._shown

    @override
    def columnCount(self, parent: AnyIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and self._shown < len(self.rows)

    @override
    def fetchMore(self, parent: AnyIndex) -> None:
        last = min(self._shown + BATCH, len(self.rows))
        self.beginInsertRows(QModelIndex(), self._shown, last - 1)
        self._shown = last
        self.endInsertRows()

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= Column.BELOW:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._text(int(self.rows[index.row()]), column)

    def _text(self, row: int, column: Column) -> str:
        texts = self._texts
        if column is Column.NAME:
            return texts.name(row)
        if column is Column.CODE:
            return texts.code(row)
        if column is Column.STANDING:
            return texts.standing(row)
        if column is Column.BELOW:
            return texts.count(int(texts.snapshot.index.end[row]) - row - 1)
        return texts.amount_of(self.amounts[column - Column.FIRST_AMOUNT], row)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is not Qt.Orientation.Horizontal:
            return self._texts.count(section + 1)
        return (
            self.tr("Name"),
            self.tr("Code"),
            standing_title(self._texts.snapshot.plan),
            self.tr("Downline"),
            amount_text(self.amounts[0]),
            amount_text(self.amounts[1]),
        )[section]


class SiblingsDialog(QDialog):
    """All members directly below one, in a list.

    Signals:
        chosen: A member was chosen, by row.
    """

    chosen = Signal(int)

    def __init__(self, texts: Texts, parent_row: int, window: QWidget) -> None:
        super().__init__(window)
        self._texts = texts
        self.setObjectName("siblings")
        children = texts.snapshot.index.children(parent_row)
        self.model = SiblingsModel(texts, children, self)
        self.line, self.count, self.table = QLineEdit(), QLabel(), QTableView()
        self.line.setPlaceholderText(self.tr("Part of a name or a code"))
        self.line.setAccessibleName(self.tr("Find in the list"))
        self.line.setClearButtonEnabled(True)
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(Column.FIRST_AMOUNT, Qt.SortOrder.DescendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(
            Column.NAME, QHeaderView.ResizeMode.Stretch
        )
        self.table.activated.connect(self._choose)
        self.line.textChanged.connect(self._filter)
        column = QVBoxLayout(self)
        for widget in (self.line, self.count, self.table):
            column.addWidget(widget)
        name = texts.snapshot.organisation
        if parent_row >= 0:
            name = texts.name(parent_row)
        self.setWindowTitle(self.tr("Directly below {name}").format(name=name))
        self.resize(*_SIZE)
        self._filter("")

    def _filter(self, text: str) -> None:
        self.model.show_matching(text)
        self.count.setText(
            self.tr("{count} members; Enter shows one on the board").format(
                count=self._texts.count(len(self.model.rows))
            )
        )

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(int(self.model.rows[index.row()]))
        self.accept()
