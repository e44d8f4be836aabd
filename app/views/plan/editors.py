"""With which field is a value or a reading of the plan typed or chosen?"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.services.plan_in_force import PlanOption, PlanValue
from app.services.plan_values import PlanFigure
from app.views.kit.messages import refusal_text
from app.views.kit.theme import colour, theme
from app.views.plan.grid import CellFault, GridForm
from app.views.plan.words import NotANumber, PlanWords, typed_number
from app.views.words.plan import plan_text

_ROW_HEIGHT, _MOST_ROWS, _LIST_HEIGHT = 32, 17, 220
_COLUMN_WIDTH = 92


class Editor(Protocol):
    """What a dialog needs of a field."""

    @property
    def changed(self) -> SignalInstance:
        """Something else stands there."""

    def problem(self) -> str:
        """Return what is wrong with what stands there, "" for nothing."""

    def figure(self) -> PlanFigure:
        """Return what stands there, once there is no problem."""


class NumberEditor(QLineEdit):
    """A number, as it is written in the language."""

    changed = Signal()

    def __init__(self, value: PlanFigure, words: PlanWords) -> None:
        super().__init__(words.number(value))
        self._language = words.language
        self.selectAll()
        self.textChanged.connect(lambda _text: self.changed.emit())

    def problem(self) -> str:
        """Return what is wrong, "" for nothing."""
        try:
            self.figure()
        except NotANumber as fault:
            return refusal_text(fault, self._language)
        return ""

    def figure(self) -> PlanFigure:
        """Return the number."""
        return typed_number(self.text().strip(), self._language)


class CodeEditor(QComboBox):
    """One of some ranks or packages."""

    changed = Signal()

    def __init__(self, value: str, names: Mapping[str, str]) -> None:
        super().__init__()
        for code, name in names.items():
            self.addItem(name, code)
        self.setCurrentIndex(max(self.findData(value), 0))
        self.activated.connect(lambda _row: self.changed.emit())

    def problem(self) -> str:
        """Return nothing: every choice is possible."""
        return ""

    def figure(self) -> PlanFigure:
        """Return the code."""
        return str(self.currentData())


class ReadingEditor(QWidget):
    """One of the readings of an option, each with its meaning."""

    changed = Signal()

    def __init__(self, option: PlanOption) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for value, meaning in option.readings.items():
            button = QRadioButton(plan_text(meaning))
            button.setChecked(value == option.value)
            button.toggled.connect(lambda _on: self.changed.emit())
            self._group.addButton(button)
            self.buttons[value] = button
            column.addWidget(button)

    def problem(self) -> str:
        """Return nothing: every choice is possible."""
        return ""

    def figure(self) -> PlanFigure:
        """Return the reading that is chosen."""
        return next(value for value, one in self.buttons.items() if one.isChecked())


class ListEditor(QListWidget):
    """Some of all ranks or statuses, ticked."""

    changed = Signal()

    def __init__(self, chosen: Iterable[str], names: Mapping[str, str]) -> None:
        super().__init__()
        held = set(chosen)
        for code, name in names.items():
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, code)
            state = Qt.CheckState.Checked if code in held else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.addItem(item)
        height = min(self.count() * _ROW_HEIGHT, _LIST_HEIGHT)
        self.setMinimumHeight(theme().pixels(height))
        self.itemChanged.connect(lambda _item: self.changed.emit())

    def problem(self) -> str:
        """Return nothing: any may be chosen, or none."""
        return ""

    def figure(self) -> PlanFigure:
        """Return the codes ticked, with commas between."""
        items = map(self.item, range(self.count()))
        return ",".join(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )


class GridEditor(QTableWidget):
    """A table whose cells are typed; what can't be read is marked."""

    changed = Signal()

    def __init__(self, known: PlanValue, form: GridForm, words: PlanWords) -> None:
        self._before = known.in_force.value
        grid = form.grid(self._before, words)
        super().__init__(len(grid.rows), len(grid.header))
        self._form, self._words = form, words
        self.setHorizontalHeaderLabels(list(grid.header))
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setMinimumSectionSize(theme().pixels(_COLUMN_WIDTH))
        for row, cells in enumerate(grid.rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell.text)
                if cell.kind == "title":
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                elif cell.kind == "number":
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight
                        | Qt.AlignmentFlag.AlignAbsolute
                        | Qt.AlignmentFlag.AlignVCenter
                    )
                self.setItem(row, column, item)
        self.resizeColumnsToContents()
        shown = min(len(grid.rows), _MOST_ROWS) + 2
        self.setMinimumHeight(theme().pixels(_ROW_HEIGHT) * shown)
        width = sum(map(self.columnWidth, range(self.columnCount())))
        self.setMinimumWidth(min(width + theme().pixels(30), theme().pixels(980)))
        self.itemChanged.connect(lambda _item: self.changed.emit())

    def put(self, row: int, column: int, text: str) -> None:
        """Type into a cell."""
        self._cell(row, column).setText(text)

    def problem(self) -> str:
        """Return what is wrong with the first cell that can't be read; mark it."""
        fault: CellFault | None = None
        try:
            self.figure()
        except CellFault as found:
            fault = found
        marked = None if fault is None else (fault.row, fault.column)
        with QSignalBlocker(self):
            for row in range(self.rowCount()):
                for column in range(self.columnCount()):
                    is_wrong = (row, column) == marked
                    paint = colour("problem") if is_wrong else QColor(0, 0, 0, 0)
                    self._cell(row, column).setBackground(paint)
        return "" if fault is None else refusal_text(fault.fault, self._words.language)

    def figure(self) -> PlanFigure:
        """Return the table.

        Raises:
            CellFault: A cell can't be read.
        """
        texts = [
            [self._cell(row, column).text() for column in range(self.columnCount())]
            for row in range(self.rowCount())
        ]
        return self._form.figure(self._before, texts, self._words)

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        cell = self.item(row, column)
        assert cell is not None
        return cell
