"""Which month is looked at, and is it taken back?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QWidget,
)

from app import formats
from app.calendars import Period
from app.views.close.month_state import MonthState
from app.views.kit.tongue import Tongue

_MOST_MONTHS = 60


class MonthBar(QWidget):
    """The open month and the closed ones; the last of these can be reopened."""

    chosen = Signal(object)
    reopening = Signal(str)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self._period: Period | None = None
        self.months, self.reopen = QComboBox(), QPushButton()
        self.months.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.months.activated.connect(
            lambda _row: self.chosen.emit(self.months.currentData())
        )
        self.reopen.setObjectName("reopen")
        self.reopen.clicked.connect(self._ask_reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.months)
        row.addWidget(self.reopen)
        row.addStretch(1)

    def show_month(self, state: MonthState) -> None:
        """Show which month it is, among the others."""
        language = self._tongue.language
        self._period = state.period
        self.months.clear()
        upcoming = state.closed[-1].next() if state.closed else state.period
        if upcoming is not None:
            text, month = self.tr("{month} (open)"), formats.month(upcoming, language)
            self.months.addItem(text.format(month=month), None)
        for period in list(reversed(state.closed))[:_MOST_MONTHS]:
            text, month = self.tr("{month} (closed)"), formats.month(period, language)
            self.months.addItem(text.format(month=month), period)
        shown = state.period if state.is_closed else None
        rows = range(self.months.count())
        found = [row for row in rows if self.months.itemData(row) == shown]
        self.months.setCurrentIndex(found[0] if found else -1)
        self.months.setAccessibleName(self.tr("Month"))
        self.months.setVisible(self.months.count() > 0)
        self.reopen.setText(self.tr("Reopen …"))
        self.reopen.setVisible(state.is_last)

    def _ask_reason(self) -> None:
        assert self._period is not None
        text = self.tr(
            "Why is {month} reopened? The reason goes into the audit journal."
        )
        month = formats.month(self._period, self._tongue.language)
        reason, is_given = QInputDialog.getText(
            self, self.tr("Reopen the month"), text.format(month=month)
        )
        if is_given and reason.strip():
            self.reopening.emit(reason.strip())
