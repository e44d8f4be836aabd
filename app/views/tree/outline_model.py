"""What does the outline show, line by line, as far as it was asked for?"""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from app.downline.measures import Amount
from app.downline.outline import Outline
from app.engine.columns import NO_ROW
from app.views.tree.remarks import Remarks
from app.views.tree.status import member_text
from app.views.tree.texts import Texts, amount_text, standing_title

BATCH = 500
AnyIndex = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class Column(IntEnum):
    """Columns of the outline."""

    NAME = 0
    CODE = 1
    STANDING = 2
    LEVEL = 3
    BELOW = 4
    FIRST_AMOUNT = 5
    SECOND_AMOUNT = 6
    REMARKS = 7


class OutlineModel(QAbstractItemModel):
    """The lines of a branch; lines below one come in batches."""

    def __init__(self, texts: Texts, top: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = texts
        self.outline = Outline(texts.snapshot.index, top)
        amounts = texts.snapshot.plan.amounts
        self._amounts = (amounts[1], Amount.PAID)
        # Qt asks for them at every line that opens.
        self._titles = self._written_titles()
        self.remarks: Remarks | None = None
        # How many lines below each line were asked for.
        self._shown = {NO_ROW: min(len(self.outline.children(NO_ROW)), BATCH)}

    def row_at(self, index: AnyIndex) -> int:
        """Return the member of a line, -1 for none."""
        return int(index.internalId()) if index.isValid() else NO_ROW

    def index_of(self, row: int) -> QModelIndex:
        """Return the line of a member of the branch, loaded if need be."""
        if row == NO_ROW:
            return QModelIndex()
        path, above = [row], self.outline.parent(row)
        while above != NO_ROW:
            path.append(above)
            above = self.outline.parent(above)
        found = QModelIndex()
        for one in reversed(path):
            place = self.outline.place(one)
            self._load(found, place + 1)
            found = self.index(place, 0, found)
        return found

    @override
    def index(self, row: int, column: int, parent: AnyIndex = _NONE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        member = int(self.outline.children(self.row_at(parent))[row])
        return self.createIndex(row, column, member)

    @override
    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override] # Qt has two of that name
        if not index.isValid():
            return QModelIndex()
        above = self.outline.parent(self.row_at(index))
        if above == NO_ROW:
            return QModelIndex()
        return self.createIndex(self.outline.place(above), 0, above)

    @override
    def rowCount(self, parent: AnyIndex = _NONE) -> int:
        if parent.column() > 0:
            return 0
        return self._shown.get(self.row_at(parent), 0)

    @override
    def columnCount(self, parent: AnyIndex = _NONE) -> int:
        return len(Column)

    @override
    def hasChildren(self, parent: AnyIndex = _NONE) -> bool:
        if parent.column() > 0:
            return False
        return self.outline.has_children(self.row_at(parent))

    @override
    def canFetchMore(self, parent: AnyIndex) -> bool:
        if parent.column() > 0:
            return False
        row = self.row_at(parent)
        return self._shown.get(row, 0) < len(self.outline.children(row))

    @override
    def fetchMore(self, parent: AnyIndex) -> None:
        row = self.row_at(parent)
        self._load(parent, self._shown.get(row, 0) + BATCH)

    def _load(self, parent: AnyIndex, wanted: int) -> None:
        """Have at least so many lines below a line, in whole batches."""
        row = self.row_at(parent)
        shown, there = self._shown.get(row, 0), len(self.outline.children(row))
        wanted = min(-(-wanted // BATCH) * BATCH, there)
        if wanted > shown:
            self.beginInsertRows(QModelIndex(parent), shown, wanted - 1)  # type: ignore[arg-type] # either kind
            self._shown[row] = wanted
            self.endInsertRows()

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self.row_at(index), Column(index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if Column.LEVEL <= index.column() < Column.REMARKS:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            return None
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.REMARKS:
            return self._remark(self.row_at(index))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            row = self.row_at(index)
            said = (member_text(self.texts, row), self._remark(row))
            return ". ".join(part for part in said if part)
        return None

    def _remark(self, row: int) -> str:
        return "" if self.remarks is None else self.remarks.of(row)

    def _text(self, row: int, column: Column) -> str:
        texts, tree = self.texts, self.texts.snapshot.index
        if column in {Column.FIRST_AMOUNT, Column.SECOND_AMOUNT}:
            return texts.amount_of(self._amounts[column - Column.FIRST_AMOUNT], row)
        write: Callable[[int], str] = {
            Column.NAME: texts.name,
            Column.CODE: texts.code,
            Column.STANDING: texts.numbered_standing,
            Column.LEVEL: lambda one: texts.count(int(tree.depth[one])),
            Column.BELOW: lambda one: texts.count(int(tree.end[one]) - one - 1),
            Column.REMARKS: self._remark,
        }[column]
        return write(row)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if (
            orientation is not Qt.Orientation.Horizontal
            or role != Qt.ItemDataRole.DisplayRole
        ):
            return None
        return self._titles[section]

    def _written_titles(self) -> tuple[str, ...]:
        return (
            QCoreApplication.translate("Tree", "Name"),
            QCoreApplication.translate("Tree", "Code"),
            standing_title(self.texts.snapshot.plan),
            QCoreApplication.translate("Tree", "Level"),
            QCoreApplication.translate("Tree", "Downline"),
            amount_text(self._amounts[0]),
            amount_text(self._amounts[1]),
            QCoreApplication.translate("Tree", "Remarks"),
        )
