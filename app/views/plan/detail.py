"""What does one value or reading of the plan say, since when, and why?"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.calendars import Period
from app.services.plan_in_force import PlanNote, PlanOption, PlanValue
from app.services.plan_values import PlanChange
from app.views.kit.flat_table import Shown
from app.views.kit.icons import beside_icon, icon
from app.views.kit.instants import instant_text
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.theme import theme
from app.views.kit.wrapped import wrap
from app.views.plan.grid import Grid, grid_form
from app.views.plan.words import PlanWords, unit_text
from app.views.words.plan import plan_text

_HISTORY_HEIGHT, _ROW_HEIGHT, _MOST_ROWS = 150, 32, 17
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class _Past:
    """One line of the history."""

    since: str
    order: int
    value: str
    who: str
    when: str
    why: str


class PlanDetail(QScrollArea):
    """One rule of the plan, with everything that is known of it.

    Signals:
        change_wanted: The rule that is shown should change.
    """

    change_wanted = Signal()

    def __init__(self, packages: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.packages = packages
        self.title, self.source = QLabel(), QLabel()
        self.title.setObjectName("heading")
        self.source.setObjectName("muted")
        self.figure, self.since = QLabel(), QLabel()
        self.figure.setObjectName("title")
        self.since.setObjectName("muted")
        self.readings, self.why, self.notes = QLabel(), QLabel(), QLabel()
        self.notes_title, self.history_title = QLabel(), QLabel()
        for label in (self.notes_title, self.history_title):
            label.setObjectName("figure")
        for label in (self.title, self.source, self.figure, self.readings, self.why):
            wrap(label)
        wrap(self.notes)
        self.grid = QTableWidget()
        self.grid.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.grid.setTabKeyNavigation(False)
        self.grid.verticalHeader().hide()
        self.grid.horizontalHeader().setDefaultAlignment(_LEADING)
        self.change = QAction(icon("edit"), "", self)
        self.change.setObjectName("change_plan")
        self.change.triggered.connect(self.change_wanted)
        self.button = QPushButton(icon("edit"), "")
        self.button.clicked.connect(self.change.trigger)
        self.history: RecordTable[_Past] = RecordTable(self)
        self.history_view = record_view(self.history)
        self.history_view.setMinimumHeight(theme().pixels(_HISTORY_HEIGHT))
        self._arrange()

    def show_value(self, known: PlanValue, words: PlanWords, *, is_sold: bool) -> None:
        """Show a value; `is_sold` where packages and add-ons stand beside the plan."""
        self._show_head(known.label, known.source)
        form = grid_form(known.key, known.in_force.value)
        is_plain = form is None
        self._show_figure(
            words.figure(known, known.in_force.value) if is_plain else "", words
        )
        day = formats.day(
            known.in_force.from_on, words.language, jalali=words.plan.is_jalali
        )
        said = self.tr("In force since {day}")
        if not is_plain:
            said = self.tr("In force since {day} ({unit})")
        self.since.setText(said.format(day=day, unit=unit_text(known.unit)))
        if form is not None and not is_sold:
            _fill(self.grid, form.grid(known.in_force.value, words))
        self._show_parts(
            {
                self.figure: is_plain,
                self.since: not is_sold,
                self.grid: not is_plain and not is_sold,
                self.packages: is_sold,
                self.readings: False,
                self.why: False,
                self.button: not is_sold,
            }
        )
        self._show_notes(known.notes)
        self._show_history(
            [
                self._past(
                    day=formats.day(
                        one.from_on, words.language, jalali=words.plan.is_jalali
                    ),
                    order=one.from_on.toordinal(),
                    value=words.figure(known, one.value),
                    change=one.change,
                    words=words,
                )
                for one in reversed(known.values)
            ]
        )

    def show_option(self, option: PlanOption, words: PlanWords) -> None:
        """Show an option, its readings and why one of them is the default."""
        self._show_head(option.label, option.source)
        self._show_figure(words.reading(option, option.value), words)
        self.readings.setText(self._readings(option))
        why = self.tr("Default: {reading}. {why}")
        self.why.setText(
            why.format(
                reading=words.reading(option, option.default), why=plan_text(option.why)
            )
        )
        self._show_parts(
            {
                self.figure: True,
                self.since: False,
                self.grid: False,
                self.packages: False,
                self.readings: option.kind == "choice",
                self.why: True,
                self.button: True,
            }
        )
        self._show_notes(())
        self._show_history(
            [
                self._past(
                    day=_month(one.since, words) or self.tr("the start"),
                    order=number,
                    value=words.reading(option, one.after),
                    change=one,
                    words=words,
                )
                for number, one in reversed(list(enumerate(option.changes)))
            ]
        )

    def show_notes(self, title: str, notes: Sequence[PlanNote]) -> None:
        """Show what is said about the plan as a whole."""
        self._show_head(title, "")
        self._show_parts(
            dict.fromkeys(
                (
                    *(self.figure, self.since, self.grid, self.packages),
                    *(self.readings, self.why, self.button),
                ),
                False,
            )
        )
        self._show_notes(notes)
        self._show_history([])

    def _show_figure(self, text: str, words: PlanWords) -> None:
        """Show what is in force on the leading side, be it text or a number."""
        mark = "\u200f" if words.language.is_right_to_left else ""
        self.figure.setText(f"{mark}{text}")

    def _show_head(self, label: str, source: str) -> None:
        self.title.setText(plan_text(label))
        said = self.tr("Source: {source}").format(source=plan_text(source))
        self.source.setText(said if source else "")
        self.source.setVisible(bool(source))
        self.change.setText(self.tr("Change …"))
        self.button.setText(beside_icon(self.change.text()))

    def _show_parts(self, parts: dict[QWidget, bool]) -> None:
        for widget, is_shown in parts.items():
            widget.setVisible(is_shown)
        self.change.setEnabled(parts[self.button])

    def _readings(self, option: PlanOption) -> str:
        lines = []
        for value, meaning in option.readings.items():
            text = escape(plan_text(meaning))
            if value == option.value:
                said = self.tr("{reading} (in force)")
                lines.append(f"◉ <b>{said.format(reading=text)}</b>")
            else:
                lines.append(f"○ {text}")
        return "<br>".join(lines)

    def _show_notes(self, notes: Sequence[PlanNote]) -> None:
        self.notes_title.setText(self.tr("Readings taken without an option"))
        said = self.tr("{text} ({source})")
        self.notes.setText(
            "\n".join(
                "•\u00a0"
                + said.format(text=plan_text(one.text), source=plan_text(one.source))
                for one in notes
            )
        )
        for label in (self.notes, self.notes_title):
            label.setVisible(bool(notes))

    def _show_history(self, history: Sequence[_Past]) -> None:
        self.history_title.setText(self.tr("History"))
        self.history.show_records(
            (
                Shown(self.tr("From"), lambda one: one.since, lambda one: one.order),
                Shown(self.tr("Value"), lambda one: one.value),
                Shown(self.tr("Who"), lambda one: f"\u2068{one.who}\u2069"),
                Shown(self.tr("When"), lambda one: one.when),
                Shown(self.tr("Why"), lambda one: f"\u2068{one.why}\u2069"),
            ),
            history,
        )
        self.history_view.setAccessibleName(self.tr("History"))
        for widget in (self.history_view, self.history_title):
            widget.setVisible(bool(history))

    def _past(
        self,
        *,
        day: str,
        order: int,
        value: str,
        change: PlanChange | None,
        words: PlanWords,
    ) -> _Past:
        if change is None:
            return _Past(day, order, value, self.tr("the plan"), "", "")
        at = instant_text(change.at, words.language, jalali=words.plan.is_jalali)
        return _Past(day, order, value, change.actor, at, change.reason)

    def _arrange(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 4, 12, 12)
        column.setSpacing(10)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(10)
        for widget in (self.figure, self.since, self.grid, self.packages):
            inside.addWidget(widget)
        inside.addWidget(self.readings)
        inside.addWidget(self.why)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        inside.addLayout(row)
        column.addWidget(self.title)
        column.addWidget(self.source)
        column.addWidget(card)
        self.card = card
        for widget in (self.notes_title, self.notes):
            column.addWidget(widget)
        column.addWidget(self.history_title)
        column.addWidget(self.history_view, 1)
        column.addStretch(0)
        self.setWidget(page)


def _month(since: str, words: PlanWords) -> str:
    return formats.month(Period.parse(since), words.language) if since else ""


def _fill(table: QTableWidget, grid: Grid) -> None:
    """Show a grid that can't be typed into."""
    table.setRowCount(len(grid.rows))
    table.setColumnCount(len(grid.header))
    table.setHorizontalHeaderLabels(list(grid.header))
    for row, cells in enumerate(grid.rows):
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(cell.text)
            if cell.kind == "number":
                item.setTextAlignment(
                    Qt.AlignmentFlag.AlignRight
                    | Qt.AlignmentFlag.AlignAbsolute
                    | Qt.AlignmentFlag.AlignVCenter
                )
            table.setItem(row, column, item)
    table.resizeColumnsToContents()
    table.resizeRowsToContents()
    rows = min(len(grid.rows), _MOST_ROWS)
    height = sum(map(table.rowHeight, range(rows)))
    table.setFixedHeight(height + table.horizontalHeader().sizeHint().height() + 24)
