"""Whom does a month touch, beside the month before or an earlier preview?"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QTableView, QTabWidget, QVBoxLayout, QWidget

from app import formats
from app.formats import Currency, Language
from app.services.dashboards import Overview
from app.services.explaining import Question
from app.services.month_changes import ChangeList, MonthChanges, NamedChange
from app.views.kit.flat_table import Shown
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.tongue import Tongue
from app.views.kit.why_act import WhyAct
from app.views.words.figures import signed
from app.views.words.standing import standing_text

_Write = Callable[[int], str]


@dataclass(frozen=True)
class _Standing:
    """How many members stand at a rank or status, before and after."""

    number: int
    before: int
    after: int


class CloseChanges(QTabWidget):
    """One tab for each kind of change; a double click asks for the member.

    Signals:
        member_wanted: The card of a member is wanted, by its code.
        explain_wanted: A question about a member is to be answered.
    """

    member_wanted = Signal(str)
    explain_wanted = Signal(object)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self.setDocumentMode(True)
        self.standings: RecordTable[_Standing] = RecordTable(self)
        self._standing_view = record_view(self.standings)
        self.tables: dict[str, RecordTable[NamedChange]] = {}
        self._views: dict[str, QTableView] = {}
        self._notes: dict[str, QLabel] = {}
        for name in ("risen", "fallen", "movers", "unpaid"):
            table: RecordTable[NamedChange] = RecordTable(self)
            view = record_view(table)
            view.activated.connect(
                lambda index, table=table: self._want(table, index.row())
            )
            why = WhyAct(view, tongue, partial(self._question, table))
            why.wanted.connect(self.explain_wanted)
            self.tables[name], self._views[name] = table, view
            self._notes[name] = QLabel()
            self._notes[name].setObjectName("muted")

    def show_changes(
        self, changes: MonthChanges, overview: Overview, currency: Currency
    ) -> None:
        """Show what changed."""
        language = self._tongue.language
        current = self.currentIndex()
        self.clear()

        def standing(number: int) -> str:
            return standing_text(number, overview, language)

        def money(amount: int) -> str:
            return formats.money(amount, currency, language)

        self._show_standings(changes, standing)
        has_ranks = len(overview.rank_names) > 1
        titles = {
            "risen": (
                self.tr("Risen ({count})")
                if has_ranks
                else self.tr("Changes of status ({count})")
            ),
            "fallen": self.tr("Fallen ({count})"),
            "movers": self.tr("Biggest movers ({count})"),
            "unpaid": self.tr("No longer paid ({count})"),
        }
        for name, title in titles.items():
            found: ChangeList = getattr(changes, name)
            if name == "fallen" and not has_ranks:
                continue
            write = money if name in {"movers", "unpaid"} else standing
            self._show(name, title, found, write)
        self.setCurrentIndex(max(current, 0))

    def _show_standings(self, changes: MonthChanges, write: _Write) -> None:
        language = self._tongue.language
        pairs = zip(
            changes.standings_before.tolist(),
            changes.standings_after.tolist(),
            strict=True,
        )
        rows = [_Standing(number, *pair) for number, pair in enumerate(pairs)]

        def count(number: int) -> str:
            return formats.count(number, language)

        self.standings.show_records(
            (
                Shown(self.tr("Rank or status"), lambda row: write(row.number)),
                Shown(
                    self.tr("Members before"),
                    lambda row: count(row.before),
                    lambda row: row.before,
                    is_figure=True,
                ),
                Shown(
                    self.tr("Members now"),
                    lambda row: count(row.after),
                    lambda row: row.after,
                    is_figure=True,
                ),
                Shown(
                    self.tr("Change"),
                    lambda row: _grown(row.before, row.after, count, language),
                    lambda row: row.after - row.before,
                    is_figure=True,
                ),
            ),
            [row for row in rows if row.before or row.after],
        )
        self.addTab(self._standing_view, self.tr("Ranks and statuses"))

    def _show(self, name: str, title: str, found: ChangeList, write: _Write) -> None:
        language = self._tongue.language
        is_money = name in {"movers", "unpaid"}
        columns: list[Shown[NamedChange]] = [
            Shown(self.tr("Code"), lambda row: row.member_code),
            Shown(self.tr("Name"), lambda row: row.member_name),
            Shown(
                self.tr("Before"),
                lambda row: write(row.before),
                lambda row: row.before,
                is_figure=is_money,
            ),
            Shown(
                self.tr("Now"),
                lambda row: write(row.after),
                lambda row: row.after,
                is_figure=is_money,
            ),
        ]
        if is_money:
            columns.append(
                Shown(
                    self.tr("Change"),
                    lambda row: _grown(row.before, row.after, write, language),
                    lambda row: abs(row.after - row.before),
                    is_figure=True,
                )
            )
        self.tables[name].show_records(columns, found.rows)
        self._views[name].setAccessibleName(title.format(count=""))
        note = self._notes[name]
        is_cut = found.count > len(found.rows)
        note.setVisible(is_cut)
        note.setText(
            self.tr("The {shown} changed most of {count}.").format(
                shown=formats.count(len(found.rows), language),
                count=formats.count(found.count, language),
            )
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views[name])
        column.addWidget(note)
        self._views[name].show()
        self.addTab(page, title.format(count=formats.count(found.count, language)))

    def _question(
        self, table: RecordTable[NamedChange], index: QModelIndex
    ) -> Question:
        return Question("member", member=table.records[index.row()].member_code)

    def _want(self, table: RecordTable[NamedChange], row: int) -> None:
        self.member_wanted.emit(table.records[row].member_code)


def _grown(before: int, after: int, write: _Write, language: Language) -> str:
    grown = after - before
    return signed(write(grown), grown, language) if grown else ""
