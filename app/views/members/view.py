"""How do the columns of the table of members stand, and which are shown?"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QTableView
from typing_extensions import override

from app.views.kit.flat_table import dress
from app.views.kit.theme import theme
from app.views.members.table import MemberTable
from app.views.members.words import MemberWords

_ROW_HEIGHT = 34
_FIRST_SHOWN = 9
_SHOWN_LATER = frozenset({"kind", "package"})
"""Of the first columns, those that say little of most members."""

_WIDTH = 104
_WIDTHS = {
    "code": 96,
    "name": 160,
    "kind": 132,
    "status": 88,
    "paid": 120,
    "held": 120,
    "sponsor": 96,
    "renewal": 116,
    "email": 180,
    "iban": 230,
    "reason": 170,
}


class MemberView(QTableView):
    """The table with its columns, which can be moved, hidden and sorted by.

    Signals:
        columns_changed: Other columns are shown.
        sorting_changed: The rows are wanted in another order.
    """

    columns_changed = Signal()
    sorting_changed = Signal()

    def __init__(self, table: MemberTable, words: MemberWords) -> None:
        super().__init__()
        self._table, self._words = table, words
        self.setModel(table)
        dress(self)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda place: self.columns_menu().popup(header.mapToGlobal(place))
        )
        for section, name in enumerate(table.names):
            is_later = section >= _FIRST_SHOWN or name in _SHOWN_LATER
            header.setSectionHidden(section, is_later)
            self.setColumnWidth(section, theme().pixels(_WIDTHS.get(name, _WIDTH)))
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(lambda *_: self.sorting_changed.emit())
        self._has_own_widths = False
        header.sectionResized.connect(self._note_width)
        theme().changed.connect(self._fit)
        self._scale = theme().scale
        self._fit()

    @property
    def sorting(self) -> tuple[str, bool]:
        """The column sorted by, and whether the largest comes first."""
        header = self.horizontalHeader()
        name = self._table.names[header.sortIndicatorSection()]
        return name, header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder

    @property
    def shown_columns(self) -> list[str]:
        """Names of the columns shown, in the order in which they stand."""
        header = self.horizontalHeader()
        sections = map(header.logicalIndex, range(header.count()))
        return [
            self._table.names[section]
            for section in sections
            if not header.isSectionHidden(section)
        ]

    def chosen_rows(self) -> list[int]:
        """Return the rows that are selected, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select(self, row: int) -> None:
        """Go to a row."""
        index = self._table.index(row, self._first_section())
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def show_column(self, name: str, is_shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        if not is_shown and self.shown_columns == [name]:
            return
        section = self._table.section(name)
        header = self.horizontalHeader()
        header.setSectionHidden(section, not is_shown)
        if is_shown and not header.sectionSize(section):
            header.resizeSection(section, theme().pixels(_WIDTHS.get(name, _WIDTH)))
        self.columns_changed.emit()

    def columns_menu(self) -> QMenu:
        """Return a menu that sorts by columns, shows and hides them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        order = menu.addMenu(self.tr("Sort by"))
        for name in self.shown_columns:
            action = order.addAction(self._words.title(name))
            action.setObjectName(f"sort_{name}")
            action.triggered.connect(partial(self._sort_by, name))
        menu.addSeparator()
        menu.addActions(self.column_actions(menu))
        return menu

    def _sort_by(self, name: str, _is_checked: bool = False) -> None:
        """Sort by a column; by the one sorted by already, the other way round."""
        orders = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        by, is_descending = self.sorting
        order = orders[by == name and not is_descending]
        self.horizontalHeader().setSortIndicator(self._table.section(name), order)

    def column_actions(self, menu: QMenu) -> Sequence[QAction]:
        """Return one action a column, which shows or hides it."""
        shown = self.shown_columns
        actions = []
        for name in self._table.names:
            action = QAction(self._words.title(name), menu)
            action.setObjectName(f"column_{name}")
            action.setCheckable(True)
            action.setChecked(name in shown)
            action.toggled.connect(self._shower(name))
            actions.append(action)
        return actions

    def header_state(self) -> QByteArray:
        """Return how the columns stand."""
        return self.horizontalHeader().saveState()

    def restore_header(self, state: QByteArray) -> None:
        """Let the columns stand as they did."""
        self._has_own_widths = True
        self.horizontalHeader().restoreState(state)

    def fit_titles(self) -> None:
        """Give every column at least the room of its title."""
        header = self.horizontalHeader()
        for section, name in enumerate(self._table.names):
            needed = header.sectionSizeHint(section)
            usual = theme().pixels(_WIDTHS.get(name, _WIDTH))
            width = header.sectionSize(section) if self._has_own_widths else usual
            if not header.isSectionHidden(section):
                header.resizeSection(section, max(width, needed))
        self._share_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _note_width(self, *_about: int) -> None:
        """Leave the widths alone once the operator has pulled at one."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._has_own_widths = True

    def _share_room(self) -> None:
        """Let names have the room that is left, until widths are chosen."""
        header = self.horizontalHeader()
        if self._has_own_widths or not self.viewport().width():
            return
        name = self._table.section("name")
        shown = [self._table.section(one) for one in self.shown_columns]
        last = shown[-1]
        # The last one is stretched; it wants no more than its title and figures.
        usual = theme().pixels(_WIDTHS.get(self._table.names[last], _WIDTH))
        wanted = max(usual, header.sectionSizeHint(last))
        others = sum(
            header.sectionSize(one) for one in shown if one not in {name, last}
        )
        left = self.viewport().width() - others - wanted
        least = theme().pixels(_WIDTHS["name"])
        header.resizeSection(name, max(least, min(left, 2 * least)))

    def _shower(self, name: str) -> Callable[[bool], None]:
        return lambda is_shown: self.show_column(name, is_shown)

    def _first_section(self) -> int:
        return self._table.section(self.shown_columns[0])

    def _fit(self) -> None:
        """Give rows and columns the room that letters of this size need."""
        scale = theme().scale
        header = self.horizontalHeader()
        for section in range(header.count()):
            width = header.sectionSize(section)
            if width and scale != self._scale:
                header.resizeSection(section, width * scale // self._scale)
        self._scale = scale
        self.verticalHeader().setDefaultSectionSize(theme().pixels(_ROW_HEIGHT))
