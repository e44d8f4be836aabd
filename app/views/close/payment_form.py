"""How do the payouts of a month go to the bank?"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.services.payments.due import AccountChange
from app.services.payments.planning import PayChoice
from app.views.close.month_state import MonthState
from app.views.kit.flat_table import Shown
from app.views.kit.least import keep_least
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import wrap

_FORMS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("PaymentForms", "Table of Shebas and amounts in rial (CSV)"),
    QT_TRANSLATE_NOOP(
        "PaymentForms",
        "Paya batch (CSV; a template: compare it with your bank's own form)",
    ),
    QT_TRANSLATE_NOOP(
        "PaymentForms",
        "Paya batch (Excel; a template: compare it with your bank's own form)",
    ),
    QT_TRANSLATE_NOOP(
        "PaymentForms",
        "Satna batch (CSV; a template: compare it with your bank's own form)",
    ),
    QT_TRANSLATE_NOOP("PaymentForms", "SEPA credit transfer (pain.001.001.09)"),
)
"""What the forms are called in the files that define them."""

_LEAST_WIDTH = 240


class PaymentForm(QWidget):
    """The form of the file, and the accounts that are others than last time."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self.form, self._label = QComboBox(), QLabel()
        self._label.setBuddy(self.form)
        self.form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        keep_least(self.form, width=_LEAST_WIDTH)
        self.warning = QLabel()
        self.warning.setObjectName("notice")
        wrap(self.warning)
        self.accounts: RecordTable[AccountChange] = RecordTable(self)
        self._view = record_view(self.accounts)
        self.accept, self.leave = QCheckBox(), QCheckBox()
        form = QFormLayout()
        form.setFieldGrowthPolicy(form.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self._label, self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.leave)
        column.addWidget(self.warning)
        column.addWidget(self._view)
        column.addWidget(self.accept)

    @property
    def choice(self) -> PayChoice:
        """What is chosen now."""
        return PayChoice(
            form=str(self.form.currentData() or ""),
            accept_changed_accounts=self.accept.isChecked(),
            leave_unfit=self.leave.isChecked(),
        )

    def show_month(self, state: MonthState) -> None:
        """Show how the payouts of a month can go to the bank."""
        self._label.setText(self.tr("Form of the file"))
        kept = self.form.currentData()
        self.form.clear()
        for name, label in state.forms.items():
            self.form.addItem(form_text(label), name)
        self.form.setCurrentIndex(max(self.form.findData(kept), 0))
        self.leave.setText(
            self.tr("Leave payouts unpaid that the form has no room for")
        )
        has_changed = bool(state.accounts)
        for widget in (self.warning, self._view, self.accept):
            widget.setVisible(has_changed)
        self.warning.setText(
            self.tr(
                "These members have another account than at their last payment. Make "
                "sure with each of them, by a way other than the message of the change."
            )
        )
        self.accept.setText(self.tr("I have made sure; pay to the new accounts"))
        self.accounts.show_records(
            (
                Shown(self.tr("Code"), lambda change: change.member),
                Shown(self.tr("Name"), lambda change: change.name),
                Shown(self.tr("Account before"), lambda one: _account(one.before)),
                Shown(self.tr("Account now"), lambda one: _account(one.after)),
                Shown(self.tr("Last file"), lambda one: f"\u2066{one.last_file}\u2069"),
            ),
            state.accounts,
        )


def form_text(label: str) -> str:
    """Return what a form of payment file is called."""
    return QCoreApplication.translate("PaymentForms", label)


def _account(number: str) -> str:
    return f"\u2066{formats.iban(number)}\u2069"
