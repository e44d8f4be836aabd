"""How is one register shown and kept?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.calendars import Period
from app.progress import Progress
from app.services.explaining import Question
from app.views.kit.asking import Asking
from app.views.kit.empty_note import EmptyNote, Offer
from app.views.kit.flat_table import Shown
from app.views.kit.flow_layout import FlowLayout
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Jobs
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.row_form import Form, RowForm
from app.views.kit.tongue import Tongue
from app.views.kit.undoing import Undo
from app.views.kit.why_act import WhyAct
from app.views.kit.wrapped import wrap

Record = Any
"""Each register has records of its own kind; a page only hands them on."""


@dataclass(frozen=True)
class Act:
    """Something that can be done in a register.

    Attributes:
        name: Its name for tests and the palette.
        title: What it is called, in the language of the window.
        drawing: Name of its icon.
        form: Returns what is asked, given the record that is chosen.
        needs_record: Whether a record has to be chosen.
        fits: Whether it can be done with the record.
    """

    name: str
    title: str
    drawing: str
    form: Callable[[Record, Period | None], Form]
    needs_record: bool = True
    fits: Callable[[Record], bool] = lambda _record: True


@dataclass(frozen=True)
class Register:
    """A register, as it is said in the language of the window.

    Attributes:
        name: Its name.
        title: What it is called.
        about: What it is for, where it is empty too.
        columns: Its columns.
        read: Reads its records, of a month where it has months.
        acts: What can be done.
        has_months: Whether its records belong to months.
        member: Returns the code of a record's member, "" for none.
        is_imported: Whether a file can bring its records.
    """

    name: str
    title: str
    about: str
    columns: Sequence[Shown[Record]]
    read: Callable[[Period | None], Sequence[Record]]
    acts: Sequence[Act]
    has_months: bool = False
    member: Callable[[Record], str] = lambda _record: ""
    is_imported: bool = False

    @property
    def way_in(self) -> str:
        """What the act is called that enters a record, "" where none does."""
        return next((act.title for act in self.acts if not act.needs_record), "")


class RegisterPage(QWidget):
    """The table of one register with its buttons.

    Signals:
        kept: A record was entered, changed or taken away.
        undoable: That can be taken back, as an `Undo`.
        import_wanted: A file is to be imported.
        explain_wanted: A question about the member of a record is to be answered.
    """

    kept = Signal()
    undoable = Signal(object)
    import_wanted = Signal()
    member_wanted = Signal(str)
    explain_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._jobs, self._tongue = jobs, tongue
        self.register: Register | None = None
        self._period: Period | None = None
        self._jalali = True
        self._can_change = True
        self.asking = Asking(jobs, self)
        self.asking.failed.connect(self.failed)
        self.about = QLabel()
        self.about.setObjectName("muted")
        wrap(self.about)
        self.table: RecordTable[Record] = RecordTable(self)
        self.view = record_view(self.table)
        self.view.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self._show_buttons()
        )
        self.view.activated.connect(lambda index: self._open(index.row()))
        self.why = WhyAct(self.view, tongue, self._question)
        self.why.wanted.connect(self.explain_wanted)
        self.none = EmptyNote()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.none)
        self.buttons: dict[str, QPushButton] = {}
        row = QWidget()
        self._row = FlowLayout(row)
        self.form: RowForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.about)
        column.addWidget(row)
        column.addWidget(self._stack, 1)

    def show_register(
        self,
        register: Register,
        period: Period | None,
        *,
        jalali: bool,
        can_change: bool = True,
    ) -> None:
        """Show a register, of a month where it has months."""
        self.register, self._period = register, period
        self._jalali, self._can_change = jalali, can_change
        self.about.setText(register.about)
        self.about.setVisible(bool(register.about))
        self.view.setAccessibleName(register.title)
        self._make_buttons(register)
        self.read()

    def read(self) -> None:
        """Read the records anew."""
        register, period = self.register, self._period
        assert register is not None

        def ask(_progress: Progress) -> Sequence[Record]:
            return register.read(period)

        self.asking.ask(ask, self._take)

    def stop(self) -> None:
        """Take no more answers."""
        self.asking.close()

    def act(self, name: str) -> None:
        """Open the form of something that can be done."""
        assert self.register is not None
        wanted = next(act for act in self.register.acts if act.name == name)
        record = self.table.record(self.view.currentIndex())
        if wanted.needs_record and record is None:
            return
        self.form = RowForm(
            wanted.form(record, self._period),
            self._jobs,
            self._tongue,
            jalali=self._jalali,
            parent=self,
        )
        self.form.saved.connect(self._after)
        self.form.open()

    def _after(self, result: object) -> None:
        self.read()
        self.kept.emit()
        if isinstance(result, Undo):
            self.undoable.emit(result)

    def _take(self, records: object) -> None:
        assert isinstance(records, Sequence)
        assert self.register is not None
        self.table.show_records(self.register.columns, records)
        if not records:
            self._say_none(self.register)
        self._stack.setCurrentWidget(self.view if records else self.none)
        self._show_buttons()

    def _say_none(self, register: Register) -> None:
        """Tell why nothing stands here, and what to do where something should."""
        way_in, offers = register.way_in, []
        if not self._can_change:
            text = self.tr("Nothing was entered for this month, which is closed.")
        elif not way_in:
            text = self.tr("Nothing stands here, so there is nothing to do.")
        elif not register.is_imported:
            text = self.tr("Nothing is entered yet. Press “{act}” above.")
        else:
            text = self.tr("Nothing is entered yet. Press “{act}” above, or import it.")
            title = self.tr("Import a file")
            offers.append(Offer("import", title, self.import_wanted.emit))
        self.none.say(text.format(act=way_in), offers)

    def _make_buttons(self, register: Register) -> None:
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for act in register.acts:
            button = QPushButton(icon(act.drawing), beside_icon(act.title))
            button.setObjectName(act.name)
            button.clicked.connect(partial(self._press, act.name))
            self.buttons[act.name] = button
            self._row.addWidget(button)
        self._show_buttons()

    def _press(self, name: str, _is_checked: bool = False) -> None:
        self.act(name)

    def _question(self, index: QModelIndex) -> Question | None:
        assert self.register is not None
        code = self.register.member(self.table.records[index.row()])
        return Question("member", self._period, member=code) if code else None

    def _open(self, row: int) -> None:
        assert self.register is not None
        code = self.register.member(self.table.records[row])
        if code:
            self.member_wanted.emit(code)

    def _show_buttons(self) -> None:
        if self.register is None:
            return
        record = self.table.record(self.view.currentIndex())
        for act in self.register.acts:
            is_chosen = record is not None and act.fits(record)
            self.buttons[act.name].setEnabled(
                self._can_change and (is_chosen or not act.needs_record)
            )
