"""Which payment files has a month, and what became of them?"""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Currency
from app.records.months import PaymentFileRecord
from app.views.kit.flat_table import Shown
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.tongue import Tongue

_STATES: dict[str, object] = {
    "made": QT_TRANSLATE_NOOP("PaymentStates", "made, not sent yet"),
    "sent": QT_TRANSLATE_NOOP("PaymentStates", "sent to the bank"),
    "confirmed": QT_TRANSLATE_NOOP("PaymentStates", "confirmed by the bank"),
    "rejected": QT_TRANSLATE_NOOP("PaymentStates", "rejected"),
}
_MAY_BECOME = {
    "made": ("sent", "rejected"),
    "sent": ("confirmed", "rejected"),
    "confirmed": (),
    "rejected": (),
}


class PaymentFiles(QWidget):
    """The files of one month; the buttons change the one that is chosen.

    Signals:
        marked: A file is to become sent, confirmed or rejected.
        chosen: Another file is looked at, or None.
    """

    marked = Signal(str, str)
    chosen = Signal(object)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self._currency = Currency.TOMAN
        self.table: RecordTable[PaymentFileRecord] = RecordTable(self)
        self.view = record_view(self.table)
        self.view.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self._show_buttons()
        )
        self.none = QLabel()
        self.none.setObjectName("muted")
        self.buttons = {
            state: QPushButton() for state in ("sent", "confirmed", "rejected")
        }
        row = QHBoxLayout()
        row.addStretch(1)
        for state, button in self.buttons.items():
            button.setObjectName(f"mark_{state}")
            button.clicked.connect(lambda _on=False, state=state: self._mark(state))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.none)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def show_files(
        self, files: Sequence[PaymentFileRecord], currency: Currency
    ) -> None:
        """Show the files of a month, the newest one chosen."""
        self._currency = currency
        self._fill(files)

    def _fill(self, files: Sequence[PaymentFileRecord]) -> None:
        language = self._tongue.language
        self.table.show_records(
            (
                Shown(self.tr("File"), lambda file: f"\u2066{file.message_id}\u2069"),
                Shown(
                    self.tr("Payments"),
                    lambda file: formats.count(file.count, language),
                    lambda file: file.count,
                    is_figure=True,
                ),
                Shown(
                    self.tr("Total"),
                    lambda file: formats.money_with_unit(
                        file.total, self._currency, language
                    ),
                    lambda file: file.total,
                    is_figure=True,
                ),
                Shown(self.tr("State"), lambda file: payment_state_text(file.state)),
            ),
            files,
        )
        self.none.setVisible(not files)
        self.view.setVisible(bool(files))
        if files:
            # A row is selected by its place: there is none yet on a hidden page.
            self.view.setCurrentIndex(self.table.index(len(files) - 1, 0))
        self._show_buttons()

    def _mark(self, state: str) -> None:
        chosen = self.table.record(self.view.currentIndex())
        if chosen is not None:
            self.marked.emit(chosen.message_id, state)

    def _show_buttons(self) -> None:
        chosen = self.table.record(self.view.currentIndex())
        self.chosen.emit(chosen)
        for state, button in self.buttons.items():
            button.setVisible(bool(self.table.records))
            button.setEnabled(chosen is not None and state in _MAY_BECOME[chosen.state])

    def _retranslate(self) -> None:
        self.none.setText(self.tr("No payment file was made yet."))
        self.buttons["sent"].setText(self.tr("Mark as sent"))
        self.buttons["confirmed"].setText(self.tr("Mark as confirmed"))
        self.buttons["rejected"].setText(self.tr("Mark as rejected"))
        self.view.setAccessibleName(self.tr("Payment files"))
        self._fill(self.table.records)


def payment_state_text(state: str) -> str:
    """Return what became of a payment file."""
    return QCoreApplication.translate("PaymentStates", str(_STATES[state]))
