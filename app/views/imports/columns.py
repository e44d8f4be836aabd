"""Which column of the organisation does each column of a file stand for?"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from app.views.words.files import column_text

_NAME, _EXAMPLE, _COLUMN = range(3)
_MOST_ROWS_SHOWN = 4


class ImportColumns(QTableWidget):
    """One line for each column of the file, with a choice of what it is."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setObjectName("columns")
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._combos: dict[str, QComboBox] = {}
        self._shown: tuple[Sequence[str], Sequence[str]] = ((), ())

    @property
    def names(self) -> dict[str, str]:
        """The column of each name in the header; "" for one passed over."""
        return {name: combo.currentData() for name, combo in self._combos.items()}

    def show_columns(
        self,
        names: Mapping[str, str],
        examples: Sequence[str],
        columns: Sequence[str],
    ) -> None:
        """Show the columns of a file.

        Args:
            names: The column of each name, "" where none is known.
            examples: A cell of each.
            columns: The columns to choose from.
        """
        self._shown = (examples, columns)
        self.setRowCount(len(names))
        self.setHorizontalHeaderLabels(
            [self.tr("In the file"), self.tr("For example"), self.tr("Column")]
        )
        self._combos = {}
        for name, column in names.items():
            self._combos[name] = self._combo(column, columns)
            self._combos[name].setAccessibleName(name)
        pairs = list(zip(names, examples, strict=True))
        # What the operator has to decide stands first.
        pairs.sort(key=lambda pair: bool(names[pair[0]]))
        for row, (name, example) in enumerate(pairs):
            self.setItem(row, _NAME, QTableWidgetItem(name))
            self.setItem(row, _EXAMPLE, QTableWidgetItem(f"\u2068{example}\u2069"))
            self.setCellWidget(row, _COLUMN, self._combos[name])
        self.resizeRowsToContents()
        shown = min(len(names), _MOST_ROWS_SHOWN)
        heights = sum(self.rowHeight(row) for row in range(shown))
        self.setFixedHeight(heights + self.horizontalHeader().sizeHint().height() + 6)

    def begin(self) -> None:
        """Put the cursor where the first column is chosen."""
        combo = self.cellWidget(0, _COLUMN)
        if combo is not None and self.isVisible():
            combo.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language of the window; choices stay."""
        self.show_columns(self.names, *self._shown)

    def _combo(self, column: str, columns: Sequence[str]) -> QComboBox:
        combo = QComboBox()
        combo.addItem(self.tr("(passed over)"), "")
        for name in columns:
            combo.addItem(f"{column_text(name)}  ·  \u2066{name}\u2069", name)
        combo.setCurrentIndex(max(combo.findData(column), 0))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.currentIndexChanged.connect(lambda _index: self.chosen.emit())
        return combo
