"""How does the operator type one record, and see at each field what is wrong?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.calendars import day_text, parse_day
from app.progress import Progress
from app.services.imports.by_hand import BadEntry
from app.views.kit.date_field import DateField
from app.views.kit.jobs import Job, Jobs
from app.views.kit.least import keep_least
from app.views.kit.messages import refusal_text
from app.views.kit.said import Said
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import sided, wrap
from app.views.words.findings import finding_text

_WIDTH, _FIELD_WIDTH = 520, 280
Row = Mapping[str, str]


@dataclass(frozen=True)
class Field:
    """One field of a form.

    Attributes:
        name: Name of its column.
        title: What it is called, in the language of the window.
        kind: A line of text, a day, or one of `choices`.
        choices: Value and text of each choice.
        is_needed: Whether it may not be empty.
        value: What stands there at first; a day as `YYYY-MM-DD`.
        is_fixed: Whether it is only shown.
        hint: Stands in it while it is empty.
    """

    name: str
    title: str
    kind: Literal["text", "day", "choice"] = "text"
    choices: Sequence[tuple[str, str]] = ()
    is_needed: bool = True
    value: str = ""
    is_fixed: bool = False
    hint: str = ""


@dataclass(frozen=True)
class Form:
    """What is asked, and what is done with the answers.

    `save` may return an `Undo`, which is offered once the record is kept.
    """

    title: str
    fields: Sequence[Field]
    save: Callable[[Row], object]
    text: str = ""


class RowForm(QDialog):
    """Fields with what is wrong below each; it closes once the record is kept.

    Signals:
        saved: It is kept, with what `save` returned.
    """

    saved = Signal(object)

    def __init__(
        self,
        form: Form,
        jobs: Jobs,
        tongue: Tongue,
        *,
        jalali: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._jobs, self._tongue = form, jobs, tongue
        self._jalali = jalali
        self._job: Job | None = None
        self.setWindowTitle(form.title)
        self.inputs: dict[str, QWidget] = {}
        self.faults: dict[str, QLabel] = {}
        self.said = Said()
        self.save_button, self.leave = QPushButton(), QPushButton()
        self.save_button.setText(self.tr("Save"))
        self.save_button.setObjectName("primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.leave.setText(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self._arrange()

    @property
    def row(self) -> dict[str, str]:
        """What stands in the fields, as a row of a file."""
        return {name: self._typed(name) for name in self.inputs}

    def put(self, name: str, text: str) -> None:
        """Set one field; a day as `YYYY-MM-DD`."""
        field = self.inputs[name]
        if isinstance(field, QComboBox):
            field.setCurrentIndex(max(field.findData(text), 0))
        elif isinstance(field, DateField):
            field.set_day(parse_day(text) if text else None)
        else:
            assert isinstance(field, QLineEdit)
            field.setText(text)

    def save(self) -> None:
        """Have the record kept, unless a field that is needed is empty."""
        row = self.row
        for label in self.faults.values():
            label.hide()
        empty = [
            field
            for field in self._form.fields
            if field.is_needed and not row[field.name].strip()
        ]
        for field in empty:
            self._tell(field.name, self.tr("This is needed."))
        if empty or self._job is not None:
            return
        self.save_button.setEnabled(False)

        def work(_progress: Progress) -> object:
            return self._form.save(row)

        self._job = self._jobs.start(work)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._refuse)

    @override
    def reject(self) -> None:
        if self._job is not None:
            self._job.blockSignals(True)
        super().reject()

    def _take(self, result: object) -> None:
        self._job = None
        self.saved.emit(result)
        self.accept()

    def _refuse(self, error: object) -> None:
        self._job = None
        self.save_button.setEnabled(True)
        if not isinstance(error, BadEntry):
            language = self._tongue.language
            text = refusal_text(error, language, jalali=self._jalali)
            self.said.say(text, "problem")
            return
        for finding in error.findings:
            text = finding_text(finding, finding.column, self._tongue.language)
            if finding.column in self.faults:
                self._tell(finding.column, text)
            else:
                self.said.say(text, "problem")

    def _tell(self, name: str, text: str) -> None:
        self.faults[name].setText(sided(text))
        self.faults[name].show()

    def _typed(self, name: str) -> str:
        field = self.inputs[name]
        if isinstance(field, QComboBox):
            return str(field.currentData())
        if isinstance(field, DateField):
            day = field.day()
            # What is no day is refused where days are read, with what is expected.
            return day_text(day, jalali=False) if day is not None else field.text()
        assert isinstance(field, QLineEdit)
        return field.text().strip()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(20)
        for field in self._form.fields:
            entry = self._entry(field)
            self.inputs[field.name] = entry
            fault = QLabel()
            fault.setObjectName("wrong")
            wrap(fault)
            fault.hide()
            self.faults[field.name] = fault
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(entry)
            cell.addWidget(fault)
            label = QLabel(field.title)
            label.setBuddy(entry)
            entry.setAccessibleName(field.title)
            entry.setEnabled(not field.is_fixed)
            keep_least(entry, width=_FIELD_WIDTH)
            form.addRow(label, cell)
        text = QLabel(sided(self._form.text))
        wrap(text)
        text.setVisible(bool(self._form.text))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(14)
        column.addWidget(text)
        column.addWidget(self.said)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(buttons)
        keep_least(self, width=_WIDTH)

    def _entry(self, field: Field) -> QWidget:
        if field.kind == "choice":
            box = QComboBox()
            for value, text in field.choices:
                box.addItem(text, value)
            box.setCurrentIndex(max(box.findData(field.value), 0))
            return box
        if field.kind == "day":
            day = DateField(self._tongue, jalali=self._jalali)
            if field.value:
                day.set_day(parse_day(field.value))
            return day
        line = QLineEdit(field.value)
        line.setPlaceholderText(field.hint)
        return line
