"""How does the operator confirm that a month is to be closed?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app import formats
from app.calendars import Period, plain_digits
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import wrap

_WIDTH = 180


class CloseCommit(QWidget):
    """Asks for the month to be typed; `confirmed` tells whether it stands there."""

    confirmed = Signal(bool)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self._period: Period | None = None
        self.text, self.typed = QLabel(), QLineEdit()
        wrap(self.text)
        self.typed.setMaximumWidth(_WIDTH)
        self.typed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.typed.textChanged.connect(lambda _text: self.confirmed.emit(self.is_right))
        # In a row, for an alignment goes by the direction of the field itself.
        row = QHBoxLayout()
        row.addWidget(self.typed)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def is_right(self) -> bool:
        """Whether just the month stands there."""
        try:
            return plain_digits(self.typed.text().strip()) == str(self._period)
        except ValueError:
            return False

    def show_period(self, period: Period) -> None:
        """Ask for a month."""
        language = self._tongue.language
        if period != self._period:
            self._period = period
            self.typed.clear()
        shown = formats.digits(str(period), language)
        self.typed.setPlaceholderText(shown)
        self.typed.setAccessibleName(self.tr("The month to close"))
        text = self.tr(
            "{month} is closed with just the figures of the preview. A closed month "
            "can't be changed; the last one can be reopened, on record, until its "
            "payments are sent.\n\nType {typed} to confirm:"
        )
        month = formats.month(period, language)
        self.text.setText(text.format(month=month, typed=f"\u2066{shown}\u2069"))
