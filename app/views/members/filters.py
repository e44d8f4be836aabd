"""Which members are shown: how are filters set, seen and taken away?"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from app import formats
from app.calendars import Period
from app.records.member_table import MemberFilter, ValueKind
from app.services.member_list import ListColumn
from app.views.kit.flow_layout import FlowLayout
from app.views.kit.icons import beside_icon, icon
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.members.filter_dialogs import BranchDialog, RangeDialog
from app.views.members.words import MemberWords

_ICON = 12


class MemberFilters(QWidget):
    """The chips of the filters that hold, and the menu that adds one.

    Signals:
        changed: Other members are wanted.
    """

    changed = Signal()

    def __init__(
        self,
        words: MemberWords,
        choices: Callable[[str, Callable[[Sequence[str]], None]], None],
        tongue: Tongue,
    ) -> None:
        """Make the chips.

        Args:
            words: Titles and values.
            choices: Finds the values of a column that can vary, and hands them on.
            tongue: The language of the window.
        """
        super().__init__()
        self._words, self._tongue, self._choices = words, tongue, choices
        self.filters: tuple[MemberFilter, ...] = ()
        self.branch = ""
        self.add = QPushButton(icon("filter"), "")
        self.menu = QMenu(self)
        self.add.setMenu(self.menu)
        self.clear = QPushButton()
        self.clear.setFlat(True)
        self.clear.clicked.connect(self.clear_all)
        self._chips: list[QToolButton] = []
        self._row = FlowLayout(self)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def show_filters(self, filters: Sequence[MemberFilter], branch: str) -> None:
        """Let these filters hold, and no others."""
        self.filters, self.branch = tuple(filters), branch
        self._retranslate()

    def set_filter(self, wanted: MemberFilter) -> None:
        """Let a filter hold in place of the one of its column."""
        kept = tuple(one for one in self.filters if one.column != wanted.column)
        is_empty = not wanted.choices and wanted.least is None and wanted.most is None
        self.filters = kept if is_empty else (*kept, wanted)
        self._tell()

    def set_branch(self, code: str) -> None:
        """Show only the branch of a member, or the whole network for ""."""
        self.branch = code
        self._tell()

    def clear_all(self) -> None:
        """Show everybody again."""
        self.filters, self.branch = (), ""
        self._tell()

    def words_of(self, wanted: MemberFilter) -> str:
        """Return what a filter says, and of which month where it is of one."""
        if wanted.month is None:
            return self._values_text(wanted)
        return self.tr("{filter} ({month})").format(
            filter=self._values_text(wanted),
            month=formats.month(Period.of_number(wanted.month), self._tongue.language),
        )

    def _values_text(self, wanted: MemberFilter) -> str:
        title = self._words.title(wanted.column)
        if wanted.choices:
            values = [self._words.choice(wanted.column, one) for one in wanted.choices]
            comma = self.tr("{first}, {next}")
            text = values[0]
            for value in values[1:]:
                text = comma.format(first=text, next=value)
            return self.tr("{column}: {values}").format(column=title, values=text)
        limits = {
            name: self._words.value(wanted.column, limit)
            for name, limit in (("least", wanted.least), ("most", wanted.most))
            if limit is not None
        }
        if len(limits) == 2:  # noqa: PLR2004 - both ends
            template = self.tr("{column}: {least} to {most}")
        elif "least" in limits:
            template = self.tr("{column}: from {least}")
        else:
            template = self.tr("{column}: up to {most}")
        return template.format(column=title, **limits)

    def _tell(self) -> None:
        self._retranslate()
        self.changed.emit()

    def _fill_menu(self) -> None:
        self.menu.clear()
        for column in self._words.columns.values():
            title = self._words.title(column.name)
            if column.choices or column.can_vary:
                menu = self.menu.addMenu(title)
                if column.can_vary:
                    self._fill_when_shown(menu, column)
                else:
                    self._fill_choices(menu, column.name, column.choices)
            elif column.kind.is_figure or column.kind is ValueKind.DAY:
                action = self.menu.addAction(f"{title} …")
                action.triggered.connect(self._asker(column))
        self.menu.addSeparator()
        branch = self.menu.addAction(self.tr("Branch of …"))
        branch.setObjectName("filter_branch")
        branch.triggered.connect(self._ask_branch)

    def _fill_when_shown(self, menu: QMenu, column: ListColumn) -> None:
        def fill() -> None:
            self._choices(
                column.name,
                lambda found: self._fill_choices(menu, column.name, found),
            )

        # A menu without entries is not shown.
        menu.addAction("…").setEnabled(False)
        menu.aboutToShow.connect(fill)

    def _fill_choices(
        self, menu: QMenu, name: str, choices: Sequence[int | str]
    ) -> None:
        menu.clear()
        filter_held = self._held(name)
        held = () if filter_held is None else filter_held.choices
        for value in choices:
            action = QAction(self._words.choice(name, value), menu)
            action.setCheckable(True)
            action.setChecked(value in held)
            action.triggered.connect(self._chooser(name, value))
            menu.addAction(action)

    def _chooser(self, name: str, value: int | str) -> Callable[[bool], None]:
        def choose(is_wanted: bool) -> None:
            held = self._held(name) or MemberFilter(name)
            others = tuple(one for one in held.choices if one != value)
            chosen = (*others, value) if is_wanted else others
            self.set_filter(replace(held, choices=chosen))

        return choose

    def _held(self, name: str) -> MemberFilter | None:
        return next((one for one in self.filters if one.column == name), None)

    def _asker(self, column: ListColumn) -> Callable[[], None]:
        def ask() -> None:
            held = next(
                (one for one in self.filters if one.column == column.name), None
            )
            dialog = RangeDialog(column, self._words, self._tongue, held, self.window())
            dialog.chosen.connect(self.set_filter)
            dialog.open()

        return ask

    def _ask_branch(self) -> None:
        dialog = BranchDialog(self.branch, self.window())
        dialog.chosen.connect(self.set_branch)
        dialog.open()

    def _retranslate(self) -> None:
        self.add.setText(beside_icon(self.tr("Filter")))
        self.clear.setText(self.tr("Show all"))
        if self._words.overview is not None:
            # Before, nobody knows what there is to choose from.
            self._fill_menu()
        while self._row.count():
            self._row.takeAt(0)
        for chip in self._chips:
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        self._chips = [
            self._chip(self.words_of(one), self._remover(one)) for one in self.filters
        ]
        if self.branch:
            text = self.tr("Branch of {member}").format(member=self.branch)
            self._chips.append(self._chip(text, lambda: self.set_branch("")))
        self.clear.setVisible(bool(self._chips))
        for widget in (self.add, *self._chips, self.clear):
            self._row.addWidget(widget)

    def _remover(self, wanted: MemberFilter) -> Callable[[], None]:
        return lambda: self.set_filter(MemberFilter(wanted.column))

    def _chip(self, text: str, remove: Callable[[], None]) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("chip")
        chip.setText(text)
        chip.setIcon(icon("remove", "chosen_text"))
        size = theme().pixels(_ICON)
        chip.setIconSize(QSize(size, size))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        remove_text = self.tr("Remove the filter {filter}").format(filter=text)
        chip.setToolTip(remove_text)
        chip.setAccessibleName(remove_text)
        chip.clicked.connect(remove)
        chip.show()
        return chip
