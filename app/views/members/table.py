"""Which cell of the table of members shows what?

The model holds the keys of all rows in their order, and the rows themselves only for
some pages. Whoever fills it listens to `page_wanted`.
"""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from typing_extensions import override

from app import formats
from app.engine.columns import IntColumn
from app.records.member_table import MemberRow, ValueKind
from app.services.dashboards import Overview
from app.views.kit.flat_table import (
    RAW_ROLE,
    RECORD_ROLE,
    WAITING,
    Index,
    alignment,
    flat,
)
from app.views.kit.theme import colour
from app.views.kit.tongue import Tongue
from app.views.members.words import MemberWords

ROWS_A_PAGE = 256
KEPT_PAGES = 64
_SHOWN_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ForegroundRole,
    RAW_ROLE,
    RECORD_ROLE,
)
_GONE = ("closed", "left", "lapsed")


class MemberTable(QAbstractTableModel):
    """Rows of members, of which only the pages looked at are held."""

    page_wanted = Signal(int)

    def __init__(
        self, words: MemberWords, tongue: Tongue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tongue, self._words = tongue, words
        self.names: tuple[str, ...] = tuple(words.columns)
        self._figures = {
            section
            for section, name in enumerate(self.names)
            if words.columns[name].kind.is_figure
        }
        self._keys: IntColumn = np.zeros(0, np.int64)
        self._pages: dict[int, Sequence[MemberRow]] = {}
        tongue.changed.connect(self._retranslate)

    @property
    def keys(self) -> IntColumn:
        """The keys of all members shown, in their order."""
        return self._keys

    def section(self, name: str) -> int:
        """Return the number of a column."""
        return self.names.index(name)

    def show_order(self, overview: Overview, keys: IntColumn) -> None:
        """Show these members in this order, all pages anew but an unchanged first."""
        first = self._pages.get(0, ())
        is_same = bool(first) and len(first) == len(keys[:ROWS_A_PAGE])
        is_same = is_same and [row.id for row in first] == keys[:ROWS_A_PAGE].tolist()
        is_extended = is_same and len(self._keys) < len(keys)
        self.beginResetModel()
        self._words.overview = overview
        self._keys = keys
        self._pages.clear()
        if is_extended:
            self._pages[0] = first
        self.endResetModel()
        self._retranslate()

    def forget_pages(self) -> None:
        """Ask for every page anew, as other columns are shown."""
        self._pages.clear()
        self._tell_all()

    def page_keys(self, page: int) -> list[int]:
        """Return the keys of the members on a page."""
        start = page * ROWS_A_PAGE
        keys: list[int] = self._keys[start : start + ROWS_A_PAGE].tolist()
        return keys

    def put_page(self, page: int, rows: Sequence[MemberRow]) -> None:
        """Take the rows of a page; the page put first goes when there are too many."""
        assert [row.id for row in rows] == self.page_keys(page)
        while len(self._pages) >= KEPT_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[page] = rows
        first = page * ROWS_A_PAGE
        last = first + len(rows) - 1
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

    def record(self, row: int) -> MemberRow | None:
        """Return the record of a row, None while its page is not there."""
        page, place = divmod(row, ROWS_A_PAGE)
        rows = self._pages.get(page)
        return rows[place] if rows is not None and row >= 0 else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return flat(parent, len(self._keys))

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return flat(parent, len(self.names))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in _SHOWN_ROLES:
            return None
        row = self._row(index.row())
        if row is None:
            return WAITING if role == Qt.ItemDataRole.DisplayRole else None
        return self._shown(row, self.names[index.column()], role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_text = role == Qt.ItemDataRole.DisplayRole
        if orientation is Qt.Orientation.Vertical:
            number = formats.count(section + 1, self._tongue.language)
            return number if is_text else None
        if is_text:
            return self._words.title(self.names[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        return alignment(is_figure=section in self._figures)

    def _row(self, number: int) -> MemberRow | None:
        """Return the record of a row, or ask for its page."""
        row = self.record(number)
        if row is None:
            self.page_wanted.emit(number // ROWS_A_PAGE)
        return row

    def _shown(self, row: MemberRow, name: str, role: int) -> object:
        if role == RECORD_ROLE:
            return row
        value = row.values.get(name)
        if role == RAW_ROLE:
            return value
        if role == Qt.ItemDataRole.ForegroundRole:
            is_gone = row.values.get("status") in _GONE
            return colour("muted") if is_gone else None
        if value is None:
            return WAITING
        is_nobody = self._words.columns[name].kind is ValueKind.RANK and not value
        return "" if is_nobody else self._words.value(name, value)

    def _retranslate(self) -> None:
        last = self.columnCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        self._tell_all()

    def _tell_all(self) -> None:
        if len(self._keys):
            end = self.index(len(self._keys) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), end)
