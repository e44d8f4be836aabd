"""What do all tables of the window share: columns, headings and their dress?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

from app.views.kit.cell_delegate import CellDelegate

Record = TypeVar("Record")
Index = QModelIndex | QPersistentModelIndex
RAW_ROLE = Qt.ItemDataRole.UserRole
RECORD_ROLE = Qt.ItemDataRole.UserRole + 1
WAITING = "…"
"""Stands in a cell whose row is being read."""

# Units stand under units, whichever way the script runs.
_FIGURE = (
    Qt.AlignmentFlag.AlignRight
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.AlignmentFlag.AlignVCenter
)
_TEXT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Shown(Generic[Record]):
    """One column of a list.

    Attributes:
        title: Its heading, in the language of the window.
        text: Writes its cell.
        raw: Gives what it is sorted by; the text where None.
        is_figure: Whether units stand under units.
    """

    title: str
    text: Callable[[Record], str]
    raw: Callable[[Record], object] | None = None
    is_figure: bool = False


def flat(parent: Index | None, count: int) -> int:
    """Return a count of rows or columns; a cell has none of its own."""
    return 0 if parent is not None and parent.isValid() else count


class ColumnTable(QAbstractTableModel, Generic[Record]):
    """A table whose columns say themselves what stands in them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[Shown[Record]] = ()

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return flat(parent, len(self._columns))

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(is_figure=self._columns[section].is_figure)
        return None


def alignment(*, is_figure: bool) -> Qt.AlignmentFlag:
    """Return where a cell's text stands."""
    return _FIGURE if is_figure else _TEXT


def dress(view: QTableView) -> None:
    """Show whole rows, one of them chosen, without a grid."""
    view.setItemDelegate(CellDelegate(view))
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
