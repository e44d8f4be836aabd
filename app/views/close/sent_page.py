"""What became of the payments of a month at the bank, file by file and one by one?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bootstrap import Office
from app.calendars import Period
from app.records.months import PaymentFileRecord
from app.views.close.month_state import MonthState
from app.views.close.payment_files import PaymentFiles
from app.views.close.payments_in_file import PaymentsInFile
from app.views.kit.jobs import Jobs
from app.views.kit.tongue import Tongue


class SentPage(QWidget):
    """The files of the month, and below them the payments of the chosen one."""

    marked = Signal(str, str)

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._period: Period | None = None
        self.files = PaymentFiles(tongue)
        self.payments = PaymentsInFile(office, jobs, tongue)
        self.files.marked.connect(self.marked)
        self.files.chosen.connect(self._show_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.files, 2)
        column.addWidget(self.payments, 3)

    def show_month(self, state: MonthState) -> None:
        """Show the files of a month."""
        self._period = state.period
        self.files.show_files(state.files, state.currency)

    def _show_file(self, file: PaymentFileRecord | None) -> None:
        self.payments.show_file(self._period, file)
