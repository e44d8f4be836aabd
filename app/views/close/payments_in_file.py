"""Which payments stand in the chosen file, and which of them came back?"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.bootstrap import Office
from app.calendars import Period
from app.formats import Currency
from app.records.months import PaymentFileRecord
from app.services.explaining import Question
from app.services.payments.single import TransferRow
from app.views.kit.asking import Asking
from app.views.kit.date_field import read_day
from app.views.kit.flat_table import Shown
from app.views.kit.flow_layout import flowing
from app.views.kit.jobs import Jobs
from app.views.kit.reason_dialog import ReasonDialog
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.why_act import WhyAct
from app.views.kit.wrapped import wrap

_SEARCH_WIDTH = 260
_WENT_OUT = ("sent", "confirmed")


class PaymentsInFile(QWidget):
    """The payments of one file; what the bank sent back is marked and paid again.

    Signals:
        changed: Something was recorded.
        explain_wanted: A question about the amount of a payment is to be answered.
        refused: It could not be; with the error.
        failed: The payments could not be read; with the error.
    """

    changed = Signal()
    explain_wanted = Signal(object)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._tongue = office, tongue
        self._period: Period | None = None
        self._file: PaymentFileRecord | None = None
        self._rows: tuple[TransferRow, ...] = ()
        self._reading, self._writing = Asking(jobs, self), Asking(jobs, self)
        self._reading.failed.connect(self.failed)
        self._writing.failed.connect(self.refused)
        self.title, self.search = QLabel(), QLineEdit()
        self.title.setObjectName("heading")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(theme().pixels(_SEARCH_WIDTH))
        self.search.textChanged.connect(self._fill)
        self.table: RecordTable[TransferRow] = RecordTable(self)
        self.view = record_view(self.table)
        self.view.selectionModel().currentRowChanged.connect(self._show_acts)
        self.why = WhyAct(self.view, tongue, self._question)
        self.why.wanted.connect(self.explain_wanted)
        self.give_back, self.release = QAction(self), QAction(self)
        self.give_back.setObjectName("payment_returned")
        self.release.setObjectName("payment_released")
        self.give_back.triggered.connect(self._ask_return)
        self.release.triggered.connect(self._ask_release)
        wrap(self.title)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.search)
        self._buttons = {act: QPushButton() for act in (self.give_back, self.release)}
        for act, button in self._buttons.items():
            self.addAction(act)
            button.clicked.connect(act.trigger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(flowing(*self._buttons.values()))
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def show_file(self, period: Period | None, file: PaymentFileRecord | None) -> None:
        """Show the payments of a file; those of one made after a backup wait."""
        self._period, self._file = period, file
        self.setVisible(file is not None and bool(file.id))
        if period is None or file is None or not file.id:
            self._reading.stop()
            self._take(())
            return
        single = self._office.single_payments
        self._reading.ask(
            lambda _progress: single.rows(period, file.message_id), self._take
        )

    def stop(self) -> None:
        """Read nothing any more."""
        self._reading.close()
        self._writing.close()

    def _take(self, rows: object) -> None:
        assert isinstance(rows, tuple)
        self._rows = rows
        self._fill()

    def _fill(self) -> None:
        """Show the rows in which what is sought stands."""
        language, currency = self._tongue.language, self._office.payments.currency
        sought = self.search.text().strip().casefold()
        rows = [row for row in self._rows if sought in _text_of(row)]
        columns = (
            Shown[TransferRow](
                self.tr("Code"), lambda row: f"\u2066{row.member}\u2069"
            ),
            Shown[TransferRow](self.tr("Name"), lambda row: row.name),
            Shown[TransferRow](
                self.tr("Account"), lambda row: f"\u2066{formats.iban(row.iban)}\u2069"
            ),
            Shown[TransferRow](
                self.tr("Amount"),
                lambda row: formats.money_with_unit(row.amount, currency, language),
                lambda row: row.amount,
                is_figure=True,
            ),
            Shown[TransferRow](self.tr("Came back"), self._returned_text),
        )
        self.table.show_records(columns, rows)
        self._show_acts()

    def _question(self, index: QModelIndex) -> Question:
        return Question("member", member=self.table.records[index.row()].member)

    def _returned_text(self, row: TransferRow) -> str:
        if row.returned_on is None:
            return ""
        is_jalali = self._office.payments.currency is Currency.TOMAN
        day = formats.day(row.returned_on, self._tongue.language, jalali=is_jalali)
        text = (
            self.tr("Waits. {day}: {reason}")
            if row.is_held
            else self.tr("{day}: {reason}")
        )
        return text.format(day=day, reason=f"\u2068{row.reason}\u2069")

    @property
    def _chosen(self) -> TransferRow | None:
        return self.table.record(self.view.currentIndex())

    def _show_acts(self, *_rows: object) -> None:
        row, file = self._chosen, self._file
        is_out = file is not None and file.state in _WENT_OUT
        self.give_back.setEnabled(
            row is not None and is_out and row.returned_on is None
        )
        self.release.setEnabled(row is not None and row.is_held)
        for act, button in self._buttons.items():
            button.setEnabled(act.isEnabled())

    def _ask_return(self) -> None:
        row, file, period = self._chosen, self._file, self._period
        assert row is not None
        assert file is not None
        assert period is not None
        dialog = ReasonDialog(
            self.give_back.text().removesuffix(" …"),
            self.tr(
                "The bank sent the payment of {member} back. It is due again: once "
                "another account is entered for the member, or you let it go to the "
                "same one."
            ).format(member=f"\u2068{row.member}  {row.name}\u2069"),
            self,
            value_label=self.tr("&Day"),
            check=self._wrong_day,
        )
        today = self._office.single_payments.today
        is_jalali = self._office.payments.currency is Currency.TOMAN
        dialog.value.setText(
            formats.day(today, self._tongue.language, jalali=is_jalali)
        )
        single = self._office.single_payments

        def record(reason: str, day: str) -> None:
            self._record(
                lambda: single.mark_returned(
                    period, row.member, reason, read_day(day), file.message_id
                )
            )

        dialog.decided.connect(record)
        dialog.open()

    def _ask_release(self) -> None:
        row, period = self._chosen, self._period
        assert row is not None
        assert period is not None
        dialog = ReasonDialog(
            self.release.text().removesuffix(" …"),
            self.tr(
                "The next payment file pays {member} on the same account again."
            ).format(member=f"\u2068{row.member}  {row.name}\u2069"),
            self,
        )
        single = self._office.single_payments
        dialog.decided.connect(
            lambda reason, _none: self._record(
                partial(single.release, period, row.member, reason)
            )
        )
        dialog.open()

    def _record(self, act: Callable[[], object]) -> None:
        self._writing.ask(lambda _progress: act(), lambda _done: self.changed.emit())

    def _wrong_day(self, text: str) -> str:
        return "" if read_day(text) is not None else self.tr("expected a day")

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Payments in this file"))
        self.search.setPlaceholderText(self.tr("Code, name or account"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.view.setAccessibleName(self.title.text())
        self.give_back.setText(self.tr("Mark as sent back …"))
        self.release.setText(self.tr("Pay on the same account again …"))
        for act, button in self._buttons.items():
            button.setText(act.text())
        self._fill()


def _text_of(row: TransferRow) -> str:
    return f"{row.member} {row.name} {row.iban} {row.reason}".casefold()
