"""Which cell of the table of members shows what?

The model holds the keys of all rows in their order, and the rows themselves only for
some pages. Whoever fills it listens to `page_wanted`.
"""

from collections.abc import Callable, Sequence
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
from typing_extensions import override

from app import formats
from app.calendars import number_day
from app.engine.columns import IntColumn
from app.formats import Currency
from app.records import MemberLine
from app.services.dashboards import Overview
from app.services.member_list import MemberOrder
from app.views.theme import colour
from app.views.tongue import Tongue

ROWS_A_PAGE = 256
KEPT_PAGES = 64
RAW_ROLE = Qt.ItemDataRole.UserRole
RECORD_ROLE = Qt.ItemDataRole.UserRole + 1
_WAITING = "…"
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in their order at first."""

    CODE = 0
    NAME = 1
    KIND = 2
    RANK = 3
    STATUS = 4
    POINTS = 5
    TEAM_POINTS = 6
    PAID = 7
    JOINED = 8

    @property
    def order(self) -> MemberOrder:
        """What the members are sorted by when this column is clicked."""
        return _ORDERS[self]


_ORDERS: dict[Column, MemberOrder] = {
    Column.CODE: "code",
    Column.NAME: "name",
    Column.KIND: "kind",
    Column.RANK: "rank",
    Column.STATUS: "status",
    Column.POINTS: "points",
    Column.TEAM_POINTS: "team_points",
    Column.PAID: "paid",
    Column.JOINED: "joined",
}
_RAW: dict[Column, Callable[[MemberLine], object]] = {
    Column.CODE: lambda line: line.code,
    Column.NAME: lambda line: line.name,
    Column.KIND: lambda line: line.kind,
    Column.RANK: lambda line: line.rank,
    Column.STATUS: lambda line: line.is_closed,
    Column.POINTS: lambda line: line.points_micro,
    Column.TEAM_POINTS: lambda line: line.team_points_micro,
    Column.PAID: lambda line: line.paid_toman,
    Column.JOINED: lambda line: line.joined_on,
}
_FIGURES = (Column.POINTS, Column.TEAM_POINTS, Column.PAID)
# Units stand under units, whichever way the script runs.
_FIGURE_ALIGNMENT = (
    Qt.AlignmentFlag.AlignRight
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.AlignmentFlag.AlignVCenter
)
_TEXT_ALIGNMENT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class MemberTable(QAbstractTableModel):
    """Rows of members, of which only the pages looked at are held."""

    page_wanted = Signal(int)

    def __init__(self, tongue: Tongue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._overview: Overview | None = None
        self._keys: IntColumn = np.zeros(0, np.int64)
        self._pages: dict[int, Sequence[MemberLine]] = {}
        self._retranslate()
        tongue.changed.connect(self._retranslate)

    def show_order(self, overview: Overview, keys: IntColumn) -> None:
        """Show these members in this order, all pages anew."""
        self.beginResetModel()
        self._overview = overview
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def page_keys(self, page: int) -> list[int]:
        """Return the keys of the members on a page."""
        start = page * ROWS_A_PAGE
        keys: list[int] = self._keys[start : start + ROWS_A_PAGE].tolist()
        return keys

    def put_page(self, page: int, lines: Sequence[MemberLine]) -> None:
        """Take the rows of a page; the page put first goes when there are too many."""
        assert [line.id for line in lines] == self.page_keys(page)
        while len(self._pages) >= KEPT_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[page] = lines
        first = page * ROWS_A_PAGE
        last = first + len(lines) - 1
        self.dataChanged.emit(
            self.index(first, 0), self.index(last, self.columnCount() - 1)
        )

    def holds(self, page: int) -> bool:
        """Return whether the rows of a page are there."""
        return page in self._pages

    def row_of(self, member_id: int) -> int:
        """Return the row of a member, -1 if it is not shown."""
        rows = np.flatnonzero(self._keys == member_id)
        return int(rows[0]) if len(rows) else -1

    def member_id(self, row: int) -> int:
        """Return the key of the member of a row."""
        return int(self._keys[row])

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _FIGURE_ALIGNMENT if column in _FIGURES else _TEXT_ALIGNMENT
        if role not in self._shown_by_role:
            return None
        line = self._line(index.row())
        if line is None:
            return _WAITING if role == Qt.ItemDataRole.DisplayRole else None
        return self._shown_by_role[role](line, column)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            is_text = role == Qt.ItemDataRole.DisplayRole
            return (
                formats.count(section + 1, self._tongue.language) if is_text else None
            )
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _FIGURE_ALIGNMENT if column in _FIGURES else _TEXT_ALIGNMENT
        return None

    def _line(self, row: int) -> MemberLine | None:
        """Return the record of a row, or ask for its page."""
        page, place = divmod(row, ROWS_A_PAGE)
        lines = self._pages.get(page)
        if lines is None:
            self.page_wanted.emit(page)
            return None
        return lines[place]

    @property
    def _shown_by_role(self) -> dict[int, Callable[[MemberLine, Column], object]]:
        return {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.ForegroundRole: _colour,
            RAW_ROLE: lambda line, column: _RAW[column](line),
            RECORD_ROLE: lambda line, _column: line,
        }

    def _text(self, line: MemberLine, column: Column) -> str:
        show = self._texts.get(column)
        return str(_RAW[column](line)) if show is None else show(line)

    @property
    def _texts(self) -> dict[Column, Callable[[MemberLine], str]]:
        """How each column is written where its value is no text already."""
        language, overview = self._tongue.language, self._overview
        assert overview is not None
        return {
            Column.KIND: lambda line: self._kinds.get(line.kind, line.kind),
            Column.RANK: lambda line: overview.rank_name(line.rank, language),
            Column.STATUS: lambda line: self._states[line.is_closed],
            Column.POINTS: lambda line: formats.points(line.points_micro, language),
            Column.TEAM_POINTS: lambda line: formats.points(
                line.team_points_micro, language
            ),
            Column.PAID: lambda line: formats.money(
                line.paid_toman, Currency.TOMAN, language
            ),
            Column.JOINED: lambda line: formats.day(
                number_day(line.joined_on), language, jalali=overview.is_jalali
            ),
        }

    def _retranslate(self) -> None:
        self._titles = {
            Column.CODE: self.tr("Code"),
            Column.NAME: self.tr("Name"),
            Column.KIND: self.tr("Kind"),
            Column.RANK: self.tr("Rank"),
            Column.STATUS: self.tr("Status"),
            Column.POINTS: self.tr("Own points"),
            Column.TEAM_POINTS: self.tr("Team points"),
            Column.PAID: self.tr("Paid (toman)"),
            Column.JOINED: self.tr("Joined"),
        }
        self._kinds = {
            "customer": self.tr("preferred customer"),
            "representative": self.tr("sales representative"),
            "member": self.tr("member"),
        }
        self._states = {False: self.tr("active"), True: self.tr("closed")}
        last = self.columnCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if len(self._keys):
            end = self.index(len(self._keys) - 1, last)
            self.dataChanged.emit(self.index(0, 0), end)


def _colour(line: MemberLine, _column: Column) -> object:
    return colour("muted") if line.is_closed else None
