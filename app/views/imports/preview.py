"""Which rows does a file hold, and what is wrong in which cell?"""

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from app import formats
from app.errors import CellFinding
from app.services.imports.checked import CheckedFile
from app.views.kit.cell_delegate import TintDelegate
from app.views.kit.flat_table import Index, alignment, flat
from app.views.kit.icons import icon
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.words.files import column_text
from app.views.words.findings import finding_text

_ROW_FAULT = ""


def _as_typed(text: str) -> str:
    """Keep the order of signs of a number or code among Persian words."""
    return f"\u2066{text}\u2069" if text.isascii() else text


def _sign(_said: str) -> object:
    return icon("warning", "problem_text")


_MARKS: dict[int, Callable[[str], object]] = {
    Qt.ItemDataRole.ToolTipRole: lambda said: said,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda said: said,
    Qt.ItemDataRole.BackgroundRole: lambda _said: QColor(theme().colours["problem"]),
    Qt.ItemDataRole.DecorationRole: _sign,
}
"""How a cell with findings is marked, by role."""


class ImportPreview(QAbstractTableModel):
    """The first rows of a checked file and all rows with findings, as typed."""

    def __init__(self, tongue: Tongue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._checked: CheckedFile | None = None
        self._columns: tuple[str, ...] = ()
        self._rows: list[tuple[int, tuple[str, ...]]] = []
        self._faults: dict[tuple[int, str], list[CellFinding]] = {}
        self._row_of: dict[int, int] = {}

    def show_file(self, checked: CheckedFile | None) -> None:
        """Show a file, or nothing."""
        self.beginResetModel()
        self._checked = checked
        self._columns = () if checked is None else checked.columns
        faults: dict[tuple[int, str], list[CellFinding]] = defaultdict(list)
        rows: dict[int, tuple[str, ...]] = {}
        if checked is not None:
            rows = {row.line: row.cells for row in checked.rows}
            for finding in checked.findings:
                faults[finding.line, finding.column].append(finding)
                if finding.line > 1:
                    # A row that could not be split into cells stands there empty.
                    rows.setdefault(finding.line, ("",) * len(self._columns))
        self._faults = dict(faults)
        self._rows = sorted(rows.items())
        self._row_of = {line: row for row, (line, _) in enumerate(self._rows)}
        self.endResetModel()

    def place_of(self, finding: CellFinding) -> QModelIndex:
        """Return where a finding is shown; invalid for one about the whole file."""
        row = self._row_of.get(finding.line, -1)
        if row < 0:
            return QModelIndex()
        is_cell = finding.column in self._columns
        return self.index(row, self._columns.index(finding.column) if is_cell else 0)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return flat(parent, len(self._rows))

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return flat(parent, len(self._columns))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _as_typed(self._rows[index.row()][1][index.column()])
        faults = self._faults_at(index)
        show = _MARKS.get(role)
        if not faults or show is None:
            return None
        return show("\n".join(self._said(fault) for fault in faults))

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(is_figure=False)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return column_text(self._columns[section])
        return formats.count(self._rows[section][0], self._tongue.language)

    def _faults_at(self, index: Index) -> list[CellFinding]:
        line = self._rows[index.row()][0]
        column = self._columns[index.column()]
        return [
            *self._faults.get((line, column), ()),
            *self._faults.get((line, _ROW_FAULT), ()),
        ]

    def _said(self, finding: CellFinding) -> str:
        return finding_text(finding, finding.column, self._tongue.language)


def preview_view(preview: ImportPreview) -> QTableView:
    """Return a table of the rows, with cells at fault in another colour."""
    table = QTableView()
    table.setModel(preview)
    table.setItemDelegate(TintDelegate(table))
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setMinimumHeight(160)
    table.horizontalHeader().setHighlightSections(False)
    return table
