"""Who is this member, and what is on record about them?"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.bootstrap import Office
from app.progress import Progress
from app.records.member_table import ValueKind
from app.services.dashboards import Overview
from app.services.explaining import Question
from app.services.member_card import CardHead, CardTable
from app.services.members import Changes
from app.services.plan_books import FieldParser
from app.views.explain.questions import question_of
from app.views.kit.asking import Asking
from app.views.kit.flat_table import Shown
from app.views.kit.flow_layout import flowing
from app.views.kit.icons import beside_icon
from app.views.kit.jobs import Jobs
from app.views.kit.least import keep_least
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.kit.undoing import Undo
from app.views.members.card_acts import CardActs
from app.views.members.card_person import CardPerson
from app.views.members.form import MemberForm, texts_of
from app.views.members.words import MemberWords

_Row = tuple[int | str, ...]
_TABS = {
    "months": QT_TRANSLATE_NOOP("CardTabs", "Months"),
    "lines": QT_TRANSLATE_NOOP("CardTabs", "Bonus lines"),
    "orders": QT_TRANSLATE_NOOP("CardTabs", "Orders"),
    "branches": QT_TRANSLATE_NOOP("CardTabs", "Branches"),
    "registers": QT_TRANSLATE_NOOP("CardTabs", "Duties and adjustments"),
    "gifts": QT_TRANSLATE_NOOP("CardTabs", "Gifts"),
    "invoices": QT_TRANSLATE_NOOP("CardTabs", "Invoices"),
    "commissions": QT_TRANSLATE_NOOP("CardTabs", "Commissions"),
    "courses": QT_TRANSLATE_NOOP("CardTabs", "Courses"),
    "campaigns": QT_TRANSLATE_NOOP("CardTabs", "Campaigns"),
    "documents": QT_TRANSLATE_NOOP("CardTabs", "Documents"),
    "journal": QT_TRANSLATE_NOOP("CardTabs", "Journal"),
}
_TABS_HEIGHT = 240
_MEMBERS_IN = ("branches", "commissions")


class MemberCardScreen(Screen):
    """One member: the person, where they stand, and a tab for every kind of record."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._tongue = office, tongue
        self._jobs = jobs
        self._cards = office.member_card
        self._code = ""
        self.head: CardHead | None = None
        self._read: set[str] = set()
        self.words = MemberWords(office.member_list.columns, tongue)
        self._asking = Asking(jobs, self)
        self._table_asking = Asking(jobs, self)
        for asking in (self._asking, self._table_asking):
            asking.failed.connect(self.failed)
        self.person = CardPerson(self._cards.fields, self.words)
        self.person.member_wanted.connect(self.member_wanted)
        self.acts = CardActs(self._cards.can_leave, self)
        self.acts.edit_wanted.connect(self.edit)
        self.acts.decided.connect(self.change)
        self.acts.agreed.connect(self.agree)
        self.acts.place_wanted.connect(
            lambda name: self.place_wanted.emit(name, self._code)
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tables: dict[str, RecordTable[_Row]] = {}
        self.empty: dict[str, QStackedWidget] = {}
        for name in self._cards.tables:
            self._add_tab(name)
        self.tabs.currentChanged.connect(lambda _tab: self._read_tab())
        self.nobody = QLabel()
        self.nobody.setObjectName("muted")
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._arrange()
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    @override
    def show_place(self, place: object) -> None:
        """Show the card of the member who has a code."""
        self._code = str(place)
        self._read.clear()
        self.refresh()

    @override
    def refresh(self) -> None:
        if self._code:
            code = self._code

            def read(_progress: Progress) -> tuple[CardHead, Overview]:
                return self._cards.head(code), self._office.dashboards.overview()

            self._read.clear()
            self._asking.ask(read, self._take_head)

    @override
    def stop(self) -> None:
        self._asking.stop()
        self._table_asking.stop()

    def edit(self) -> None:
        """Ask for new values of the member's fields."""
        job = self._jobs.start(lambda _progress: self._office.members.parsers())
        job.finished.connect(self._show_form)
        job.failed.connect(self.failed)

    def change(self, changes: Changes, reason: str) -> None:
        """Change the member; the reason goes into the journal."""
        code, members = self._code, self._office.members
        self._write(
            lambda: members.change(code, changes, reason), self._way_back(changes)
        )

    def agree(self, what: str, is_agreed: bool, reason: str) -> None:
        """Record whether the member agrees to self-billing, or to marketing."""
        code, office = self._code, self._office

        def record() -> None:
            if what == "self_billing":
                office.documents.set_self_billing(
                    code, is_agreed=is_agreed, reason=reason
                )
            else:
                office.consents.record(
                    code, "marketing", is_given=is_agreed, reason=reason
                )

        self._write(record)

    def _way_back(self, changes: Changes) -> Undo | None:
        """Return how the fields of the member get back what they hold now.

        Any other decision has consequences, and is taken back with its own act.
        """
        assert self.head is not None
        before = texts_of(self.head.member, [*self._cards.fields, "sponsor"])
        fields = {name: before[name] for name in changes.fields}
        if changes != Changes(changes.fields) or fields.get("sponsor") == "":
            return None
        code, members = self._code, self._office.members
        return Undo(
            self._text_of_change(),
            lambda reason: members.change(code, Changes(fields), reason),
        )

    def _write(self, act: Callable[[], object], undo: Undo | None = None) -> None:
        """Have something changed about the member, and tell it."""
        job = self._jobs.start(lambda _progress: act())
        job.finished.connect(lambda _done: self._tell_changed(undo))
        job.failed.connect(self.failed)

    def _tell_changed(self, undo: Undo | None) -> None:
        self.told.emit(self._text_of_change())
        self.changed.emit()
        if undo is not None:
            self.undoable.emit(undo)

    def _text_of_change(self) -> str:
        return self.tr("{member} was changed").format(member=self._code)

    def _show_form(self, parsers: Mapping[str, FieldParser]) -> None:
        if self.head is None:
            return
        form = MemberForm(
            self.head.member,
            self._cards.fields,
            parsers,
            self.words,
            self._tongue,
            self.window(),
        )
        form.decided.connect(
            lambda fields, reason: self.change(Changes(fields), reason)
        )
        form.open()

    def _take_head(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        head, overview = answer
        assert isinstance(head, CardHead)
        self.head = head
        self.words.overview = overview
        self.acts.show_member(head)
        self.person.show_member(head)
        is_first = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1)
        if is_first and self.isVisible():
            self._buttons[0][0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._read_tab()

    def _read_tab(self) -> None:
        """Read the table of the tab that is looked at."""
        name = self._cards.tables[self.tabs.currentIndex()]
        if self.head is None or name in self._read:
            return
        code = self._code
        self._table_asking.ask(
            lambda _progress: self._cards.table(code, name),
            lambda table: self._take_table(name, table),
        )

    def _take_table(self, name: str, table: object) -> None:
        assert isinstance(table, CardTable)
        self._read.add(name)
        self._show_table(name, table)

    def _show_table(self, name: str, table: CardTable) -> None:
        columns = [
            Shown[_Row](
                title=self.words.title_of(column, kind),
                text=partial(self._cell, place, kind),
                raw=itemgetter(place),
                is_figure=kind.is_figure,
            )
            for place, (column, kind) in enumerate(table.columns.items())
        ]
        self.tables[name].show_records(columns, table.rows)
        self.empty[name].setCurrentIndex(0 if table.rows else 1)

    def _cell(self, place: int, kind: ValueKind, row: _Row) -> str:
        return self.words.write(kind, row[place])

    def _open_row(self, name: str, row: int) -> None:
        """Go to the member of a row, or to why its figures are what they are."""
        if name in _MEMBERS_IN:
            table = self._cards.tables.index(name)
            assert table >= 0
            record = self.tables[name].records[row]
            place = 0 if name == "branches" else 1
            self.member_wanted.emit(str(record[place]))
            return
        question = self._question(name, self.tables[name].index(row, 0))
        if question is not None:
            self.want_explained(question)

    def _question(self, name: str, index: QModelIndex) -> Question | None:
        record = self.tables[name].records[index.row()]
        return question_of(name, record, self._code)

    def _add_tab(self, name: str) -> None:
        table: RecordTable[_Row] = RecordTable(self)
        view = record_view(table)
        view.activated.connect(self._opener(name))
        self.explained(view, self._tongue, partial(self._question, name))
        nothing = QLabel()
        nothing.setObjectName("muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        stack = QStackedWidget()
        stack.addWidget(view)
        stack.addWidget(nothing)
        self.tables[name], self.empty[name] = table, stack
        self.tabs.addTab(stack, "")

    def _opener(self, name: str) -> Callable[..., None]:
        return lambda index: self._open_row(name, index.row())

    def _arrange(self) -> None:
        self._buttons: Sequence[tuple[QPushButton, QAction]] = [
            (QPushButton(act.icon(), ""), act) for act in self.acts.shown
        ]
        for button, act in self._buttons:
            button.clicked.connect(act.trigger)
            act.changed.connect(partial(_follow, button, act))
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 6, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.person)
        column.addWidget(flowing(*(button for button, _act in self._buttons)))
        keep_least(self.tabs, height=_TABS_HEIGHT)
        column.addWidget(self.tabs, 1)
        self._stack.addWidget(self.nobody)
        self._stack.addWidget(card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _retranslate(self) -> None:
        self.acts.retranslate()
        self.nobody.setText(self.tr("Choose a member first."))
        for place, name in enumerate(self._cards.tables):
            title = QCoreApplication.translate("CardTabs", str(_TABS[name]))
            self.tabs.setTabText(place, title)
            nothing = self.empty[name].widget(1)
            assert isinstance(nothing, QLabel)
            nothing.setText(self.tr("Nothing is on record here."))
        for button, act in self._buttons:
            _follow(button, act)
        self._read.clear()
        if self.head is not None:
            self.person.show_member(self.head)
            self._read_tab()


def _follow(button: QPushButton, act: QAction) -> None:
    button.setText(beside_icon(act.text()) if not act.icon().isNull() else act.text())
    button.setEnabled(act.isEnabled())
    button.setVisible(act.isVisible())
    button.setToolTip(act.toolTip())
