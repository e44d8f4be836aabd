"""What is wrong in a file, from its first line to its last?"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.errors import CellFinding
from app.views.kit.tongue import Tongue
from app.views.words.files import column_text
from app.views.words.findings import finding_text

_Index = QModelIndex | QPersistentModelIndex
_LINE, _COLUMN, _TEXT = range(3)


class FindingTable(QAbstractTableModel):
    """One row a finding: line, column, what is wrong."""

    def __init__(self, tongue: Tongue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self.findings: Sequence[CellFinding] = ()

    def show_findings(self, findings: Sequence[CellFinding]) -> None:
        """Show these findings instead."""
        self.beginResetModel()
        self.findings = findings
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.findings)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not index.isValid() or role not in shown:
            return None
        return self.text(index.row(), index.column())

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_title = orientation is Qt.Orientation.Horizontal
        if role != Qt.ItemDataRole.DisplayRole or not is_title:
            return None
        return (self.tr("Line"), self.tr("Column"), self.tr("Finding"))[section]

    def text(self, row: int, column: int) -> str:
        """Return what a cell says."""
        finding, language = self.findings[row], self._tongue.language
        if column == _LINE:
            return formats.count(finding.line, language) if finding.line else ""
        if column == _COLUMN:
            return column_text(finding.column)
        return finding_text(finding, finding.column, language)


class ImportFindings(QWidget):
    """The list of findings; a row that is chosen is shown in the file."""

    wanted = Signal(object)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.table = FindingTable(tongue, self)
        self.view = QTableView()
        self.view.setModel(self.table)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.verticalHeader().hide()
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(_LINE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_COLUMN, QHeaderView.ResizeMode.ResizeToContents)
        self.view.selectionModel().currentRowChanged.connect(
            lambda index, _before: self.wanted.emit(index.row())
        )
        self.copy = QPushButton()
        self.copy.clicked.connect(self._copy)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTrailing)

    @property
    def count(self) -> int:
        """How many findings there are."""
        return len(self.table.findings)

    def finding(self, row: object) -> CellFinding:
        """Return the finding of a row."""
        assert isinstance(row, int)
        return self.table.findings[row]

    def show_findings(self, findings: Sequence[CellFinding]) -> None:
        """Show these findings instead."""
        self.table.show_findings(findings)
        self.copy.setText(self.tr("Copy the findings"))
        self.view.setAccessibleName(self.tr("Findings"))

    def _copy(self) -> None:
        """Put all findings on the clipboard, one a line."""
        rows = range(self.table.rowCount())
        lines = (
            "\t".join(self.table.text(row, column) for column in range(3))
            for row in rows
        )
        QApplication.clipboard().setText("\n".join(lines))
