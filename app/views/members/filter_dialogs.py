"""From where to where, or whose branch: how is a filter asked for?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.formats import Currency
from app.records.member_table import MemberFilter, ValueKind
from app.services.member_list import ListColumn
from app.views.kit.date_field import DateField
from app.views.kit.tongue import Tongue
from app.views.members.words import MemberWords

_SCALES = {ValueKind.POINTS: 1_000_000, ValueKind.COUNT: 1}
_CENTS = 100


class RangeDialog(QDialog):
    """Asks from where to where a figure or a day is wanted."""

    chosen = Signal(object)

    def __init__(
        self,
        column: ListColumn,
        words: MemberWords,
        tongue: Tongue,
        held: MemberFilter | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.title(column.name))
        self._column, self._tongue = column, tongue
        self._is_day = column.kind is ValueKind.DAY
        cents = 1 if words.currency is Currency.TOMAN else _CENTS
        self._scale = _SCALES.get(column.kind, cents)
        self.least, self.most = (
            self._field(limit, jalali=words.is_jalali)
            for limit in ((held.least, held.most) if held is not None else (None, None))
        )
        form = QFormLayout()
        form.addRow(self.tr("&From"), self.least)
        form.addRow(self.tr("&To"), self.most)
        column_layout = QVBoxLayout(self)
        column_layout.addLayout(form)
        column_layout.addWidget(_buttons(self))

    @override
    def accept(self) -> None:
        limits = [self._limit(field) for field in (self.least, self.most)]
        self.chosen.emit(
            MemberFilter(self._column.name, least=limits[0], most=limits[1])
        )
        super().accept()

    def _field(self, limit: int | None, *, jalali: bool) -> QLineEdit:
        if self._is_day:
            return DateField(self._tongue, jalali=jalali, number=limit)
        field = QLineEdit()
        if limit is not None:
            field.setText(formats.count(limit // self._scale, self._tongue.language))
        return field

    def _limit(self, field: QLineEdit) -> int | None:
        if isinstance(field, DateField):
            return field.number()
        number, is_number = self._tongue.locale.toDouble(field.text().strip())
        return round(number * self._scale) if is_number else None


class BranchDialog(QDialog):
    """Asks whose branch is wanted."""

    chosen = Signal(str)

    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Branch of a member"))
        self.code = QLineEdit(code)
        form = QFormLayout()
        form.addRow(self.tr("&Code of the member"), self.code)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(_buttons(self))
        self.accepted.connect(lambda: self.chosen.emit(self.code.text().strip()))


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
