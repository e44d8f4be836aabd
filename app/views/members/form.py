"""How is a member's record changed, checked while it is typed?"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.calendars import day_text, number_day
from app.formats import Language
from app.records.member_table import ValueKind
from app.records.members import MemberRecord
from app.services.members import problem_of
from app.services.plan_books import FieldParser
from app.views.kit.date_field import DateField, read_day
from app.views.kit.room import Column
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import sided, wrap
from app.views.members.words import MemberWords, word
from app.views.words.findings import expected_text

_WIDTH, _HEIGHT = 520, 560
_CHOICES: Mapping[str, Sequence[str]] = {
    "language": ("", *Language),
    "renewal": ("", "12", "3", "pause"),
    "vat_registered": ("", "yes", "no"),
}
_DAYS = ("joined",)


class MemberForm(QDialog):
    """The fields of one member; what does not fit is said beside the field.

    Signals:
        decided: New text by field, and the reason.
    """

    decided = Signal(object, str)

    def __init__(
        self,
        member: MemberRecord,
        fields: Sequence[str],
        parsers: Mapping[str, FieldParser],
        words: MemberWords,
        tongue: Tongue,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change {member}").format(member=member.code))
        self._parsers, self._words, self._tongue = parsers, words, tongue
        self._before = texts_of(member, fields)
        self.fields = {name: self._field(name) for name in fields}
        self.problems = {name: QLabel() for name in fields}
        self.reason = QLineEdit()
        form = QFormLayout()
        form.setVerticalSpacing(6)
        for name, field in self.fields.items():
            problem = self.problems[name]
            problem.setObjectName("wrong")
            wrap(problem)
            problem.hide()
            label = QLabel(words.title_of(name, ValueKind.TEXT))
            label.setBuddy(field)
            field.setAccessibleName(label.text())
            form.addRow(label, field)
            form.addRow("", problem)
        inner = QWidget()
        inner.setLayout(form)
        why = QFormLayout()
        why.addRow(self.tr("&Reason"), self.reason)
        self.reason.setPlaceholderText(self.tr("is needed; it goes into the journal"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.do = QPushButton(self.tr("Save"))
        self.do.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Column(inner), 1)
        column.addLayout(why)
        column.addWidget(buttons)
        self.resize(theme().pixels(_WIDTH), theme().pixels(_HEIGHT))
        self.reason.textChanged.connect(self._look)
        self._look()

    @property
    def changes(self) -> dict[str, str]:
        """New text by field, of the fields that are no longer as they were."""
        found = {name: self._text(name) for name in self.fields}
        return {
            name: text for name, text in found.items() if text != self._before[name]
        }

    @override
    def accept(self) -> None:
        self.decided.emit(self.changes, self.reason.text().strip())
        super().accept()

    def _field(self, name: str) -> QLineEdit | QComboBox:
        text = self._before[name]
        if name in _CHOICES or name == "kind":
            box = QComboBox()
            for choice in self._kinds() if name == "kind" else _CHOICES[name]:
                box.addItem(self._choice(name, choice), choice)
            box.setCurrentIndex(max(0, box.findData(text)))
            box.currentIndexChanged.connect(self._look)
            return box
        if name in _DAYS:
            number = read_day(text)
            line: QLineEdit = DateField(self._tongue, jalali=self._words.is_jalali)
            if isinstance(line, DateField):
                line.set_day(number)
        else:
            line = QLineEdit(text)
        line.textChanged.connect(self._look)
        return line

    def _kinds(self) -> Sequence[str]:
        return tuple(map(str, self._words.columns["kind"].choices))

    def _choice(self, name: str, choice: str) -> str:
        if not choice:
            return "–"
        if name == "vat_registered":
            return self.tr("yes") if choice == "yes" else self.tr("no")
        return word(choice)

    def _text(self, name: str) -> str:
        field = self.fields[name]
        if isinstance(field, QComboBox):
            return str(field.currentData())
        text = field.text().strip()
        when = read_day(text) if name in _DAYS else None
        if when is None:
            return text
        return day_text(when, jalali=False)

    def _look(self) -> None:
        """Say beside each changed field what does not fit, and allow what fits."""
        is_right = True
        changes = self.changes
        for name, label in self.problems.items():
            problem = ""
            if name in changes:
                problem = problem_of(self._parsers, name, changes[name])
            label.setVisible(bool(problem))
            if problem:
                is_right = False
                expected = expected_text(problem, self._tongue.language)
                text = self.tr("expected {expected}").format(expected=expected)
                label.setText(sided(text))
        has_reason = bool(self.reason.text().strip())
        self.do.setEnabled(is_right and has_reason and bool(changes))


def texts_of(member: MemberRecord, fields: Sequence[str]) -> dict[str, str]:
    """Return the fields of a member as they would be typed."""
    texts = {}
    for name in fields:
        if name == "joined":
            texts[name] = day_text(number_day(member.joined_on), jalali=False)
        elif name == "vat_registered":
            flag = member.vat_registered
            texts[name] = "" if flag is None else ("yes" if flag else "no")
        elif name == "sponsor":
            texts[name] = member.sponsor_code or ""
        else:
            texts[name] = str(getattr(member, name) or "")
    return texts
