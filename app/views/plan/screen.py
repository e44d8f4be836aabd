"""Which numbers and readings has the plan, since when, why, and how do they change?"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.bootstrap import Office
from app.progress import Progress
from app.services.plan_in_force import PlanInForce, PlanOption, PlanValue
from app.services.plan_values import SOLD_ONE_BY_ONE, PlanFigure
from app.views.kit.asking import Asking
from app.views.kit.icons import icon
from app.views.kit.jobs import Jobs
from app.views.kit.screen import Screen
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped_rows import wrap_rows
from app.views.plan.detail import PlanDetail
from app.views.plan.dialog import PlanChangeAsked, PlanDialog
from app.views.plan.editors import (
    CodeEditor,
    Editor,
    GridEditor,
    ListEditor,
    NumberEditor,
    ReadingEditor,
)
from app.views.plan.grid import grid_form
from app.views.plan.packages import PlanPackages, Sold, read_sold
from app.views.plan.words import PlanWords, status_text
from app.views.words.plan import plan_text
from app.views.words.standing import STATUS_CODES

_KEY = Qt.ItemDataRole.UserRole
_LIST_WIDTH, _DETAIL_WIDTH, _VALUE_WIDTH = 420, 680, 150
_WHOLE = "plan"
_SPLITS = (2, 3)


class PlanScreen(Screen):
    """The rules of the plan in a list, and the one that is chosen beside it."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._jobs, self._tongue = office, jobs, tongue
        self._found: tuple[PlanInForce, Sold] | None = None
        self._wanted = ""
        self.asking = Asking(jobs, self)
        self.asking.failed.connect(self.failed)
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.addAction(
            icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.line.textChanged.connect(lambda _text: self._filter())
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        wrap_rows(self.list)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        theme().changed.connect(self._fit)
        self._fit()
        self.list.currentItemChanged.connect(lambda _now, _then: self._show_rule())
        self.packages = PlanPackages(office, jobs, tongue)
        self.packages.kept.connect(self.changed)
        self.detail = PlanDetail(self.packages)
        self.detail.change_wanted.connect(self.ask_change)
        self.detail.hide()
        self.addActions(
            [
                self.detail.change,
                self.packages.change_package,
                self.packages.change_addon,
            ]
        )
        self._arrange()
        tongue.changed.connect(self._show)
        self._show()
        self.refresh()

    @override
    def refresh(self) -> None:
        def read(_progress: Progress) -> tuple[PlanInForce, Sold]:
            plan = self._office.plan_values.plan()
            has_packages = plan.plan == "porukka"
            return plan, read_sold(self._office) if has_packages else Sold()

        self.asking.ask(read, self._take)

    @override
    def show_place(self, place: object) -> None:
        """Show a value or an option by its key."""
        self.line.clear()
        self._choose(str(place))

    @override
    def start_search(self) -> bool:
        self.line.setFocus()
        self.line.selectAll()
        return True

    @override
    def stop(self) -> None:
        self.asking.close()

    @override
    def state(self) -> QByteArray:
        return QByteArray(self.chosen.encode())

    @override
    def restore(self, state: QByteArray) -> None:
        self._wanted = bytes(state.data()).decode()

    @property
    def chosen(self) -> str:
        """The key of the rule that is shown, "" for none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(0, _KEY) or "")

    def ask_change(self) -> None:
        """Ask how the rule that is shown should be from now on."""
        rule = self._rule()
        if isinstance(rule, PlanValue):
            self._ask(self._value_asked(rule))
        elif isinstance(rule, PlanOption):
            self._ask(self._option_asked(rule))

    def _ask(self, asked: PlanChangeAsked) -> None:
        self.dialog = PlanDialog(asked, self._jobs, self._tongue, self)
        self.dialog.kept.connect(self._tell_kept)
        self.dialog.open()

    def _tell_kept(self) -> None:
        self.told.emit(self.tr("The plan has changed; closed months stay as they were"))
        self.changed.emit()
        self.refresh()

    def _value_asked(self, known: PlanValue) -> PlanChangeAsked:
        plan, words = self._plan, self._words
        later = [one for one in known.values if one.from_on > plan.suggested]
        about = self.tr(
            "The new value holds from the day on; months that are closed stay as they "
            "were."
        )
        if later:
            about += " " + self.tr(
                "Other values stand in the plan for later days and hold from then on."
            )
        save = partial(self._save_value, known.key)
        return PlanChangeAsked(
            plan_text(known.label),
            about,
            self._editor(known, words),
            plan.suggested,
            plan.is_jalali,
            save,
        )

    def _save_value(
        self, key: str, value: PlanFigure, since: date | None, reason: str
    ) -> object:
        assert since is not None
        return self._office.plan_values.set_value(key, value, since, reason)

    @staticmethod
    def _editor(known: PlanValue, words: PlanWords) -> Editor:
        value = known.in_force.value
        form = grid_form(known.key, value)
        if form is not None:
            return GridEditor(known, form, words)
        if isinstance(value, str):
            names = words.ranks if known.unit == "rank" else words.packages
            return CodeEditor(value, names)
        return NumberEditor(value, words)

    def _option_asked(self, option: PlanOption) -> PlanChangeAsked:
        words = self._words
        editor: Editor
        if option.kind == "choice":
            editor = ReadingEditor(option)
        elif option.kind == "ranks":
            editor = ListEditor(option.value.split(","), words.ranks)
        elif option.kind == "statuses":
            names = {code: status_text(code) for code in STATUS_CODES if code}
            editor = ListEditor(option.value.split(","), names)
        else:
            editor = NumberEditor(_number(option.value), words)

        def save(value: PlanFigure, _since: date | None, reason: str) -> object:
            organisations = self._office.organisations
            return organisations.set_option(option.name, str(value), reason)

        about = self.tr("It holds from the first open month on.")
        return PlanChangeAsked(
            plan_text(option.label), about, editor, None, self._plan.is_jalali, save
        )

    @property
    def _plan(self) -> PlanInForce:
        assert self._found is not None
        return self._found[0]

    @property
    def _words(self) -> PlanWords:
        return PlanWords(self._plan, self._tongue.language)

    def _rule(self) -> PlanValue | PlanOption | None:
        """Return the rule that is chosen."""
        if self._found is None:
            return None
        rules: dict[str, PlanValue | PlanOption] = {
            value.key: value for value in self._plan.values
        }
        rules |= {f"options.{one.name}": one for one in self._plan.options}
        return rules.get(self.chosen)

    def _take(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._found = found
        self._show()

    def _show(self) -> None:
        hint = self.tr("Search the plan")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.list.setAccessibleName(self.tr("Rules of the plan"))
        self.list.setHeaderLabels([self.tr("Rule"), self.tr("In force")])
        if self._found is None:
            return
        plan, words = self._plan, self._words
        kept = self._wanted or self.chosen
        self.list.blockSignals(True)
        self.list.clear()
        self._add_group(
            self.tr("Values"),
            [
                (one.key, plan_text(one.label), self._short(one, words))
                for one in plan.values
            ],
        )
        self._add_group(
            self.tr("Options: readings that can be chosen"),
            [
                (
                    f"options.{one.name}",
                    plan_text(one.label),
                    words.reading(one, one.value),
                )
                for one in plan.options
            ],
        )
        if plan.notes:
            title = self.tr("The plan as a whole")
            self._add_group(title, [(_WHOLE, self._notes_title(), "")])
        self.list.blockSignals(False)
        self._choose(kept)
        self._filter()

    def _short(self, known: PlanValue, words: PlanWords) -> str:
        if self._is_sold(known):
            return self.tr("packages")
        return words.figure(known, known.in_force.value)

    def _is_sold(self, known: PlanValue) -> bool:
        return self._plan.plan == "porukka" and known.key == SOLD_ONE_BY_ONE

    def _notes_title(self) -> str:
        return self.tr("Readings taken without an option")

    def _add_group(self, title: str, rows: Sequence[tuple[str, str, str]]) -> None:
        group = QTreeWidgetItem([title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        self.list.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for key, label, value in rows:
            item = QTreeWidgetItem([label, value])
            item.setData(0, _KEY, key)
            item.setToolTip(0, label)
            item.setToolTip(1, value)
            group.addChild(item)
        group.setExpanded(True)

    def _fit(self) -> None:
        """Give what is in force the room that letters of this size need."""
        width = theme().pixels(_VALUE_WIDTH)
        self.list.header().resizeSection(1, width)
        self.list.setMinimumWidth(2 * width)

    def _rows(self) -> list[QTreeWidgetItem]:
        root = self.list.invisibleRootItem()
        return [row for group in _children(root) for row in _children(group)]

    def _choose(self, key: str) -> None:
        """Show a rule, the first one where there is none of that key."""
        rows = self._rows()
        if not rows:
            self._wanted = key
            return
        self._wanted = ""
        fitting = [row for row in rows if row.data(0, _KEY) in (key, f"options.{key}")]
        self.list.setCurrentItem((fitting or rows)[0])
        self._show_rule()

    def _filter(self) -> None:
        wanted = self.line.text().casefold().split()
        for item in self._rows():
            text = " ".join((item.text(0), item.text(1), str(item.data(0, _KEY))))
            item.setHidden(not all(word in text.casefold() for word in wanted))

    def _show_rule(self) -> None:
        rule = self._rule()
        if isinstance(rule, PlanValue):
            is_sold = self._is_sold(rule)
            if is_sold and self._found is not None:
                self.packages.show_sold(self._found[1], self._plan.suggested)
            self.detail.show_value(rule, self._words, is_sold=is_sold)
        elif isinstance(rule, PlanOption):
            self.detail.show_option(rule, self._words)
        elif self._found is not None and self.chosen == _WHOLE:
            self.detail.show_notes(self._notes_title(), self._plan.notes)
        self.detail.setVisible(bool(self.chosen))

    def _arrange(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self.detail)
        split.setSizes([_LIST_WIDTH, _DETAIL_WIDTH])
        for place, stretch in enumerate(_SPLITS):
            split.setStretchFactor(place, stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 8, 20, 16)
        whole.addWidget(split)


def _number(text: str) -> PlanFigure:
    return Decimal(text)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = map(item.child, range(item.childCount()))
    return [child for child in found if child is not None]
