"""How is a day typed or picked, in the calendar of the organisation?

A line of text is used instead of Qt's date field, which turns the parts of a day
around where the script runs from right to left.
"""

import re
from datetime import date

from PySide6.QtCore import QCalendar, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

from app import formats
from app.calendars import day_number, number_day, plain_digits
from app.files import cells
from app.formats import Language
from app.views.kit.icons import icon
from app.views.kit.theme import colour
from app.views.kit.tongue import Tongue

_FINNISH = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_LOOSE = re.compile(r"(\d{4})[/\-.](\d{1,2})[/\-.](\d{1,2})")


class DateField(QLineEdit):
    """A line that takes a day, with a calendar to pick it from.

    Signals:
        day_changed: Another day stands there, or None.
    """

    day_changed = Signal(object)

    def __init__(
        self,
        tongue: Tongue,
        *,
        jalali: bool,
        number: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tongue, self._jalali = tongue, jalali
        self.pick = QAction(icon("close", "muted"), self.tr("Pick a day"), self)
        self.pick.setObjectName("pick_day")
        self.pick.triggered.connect(self._show_calendar)
        self.addAction(self.pick, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._check)
        self.set_number(number)

    def number(self) -> int | None:
        """Return the day that stands there as `YYYYMMDD`, None for none."""
        when = self.day()
        return None if when is None else day_number(when)

    def day(self) -> date | None:
        """Return the day that stands there, None for none or what is no day."""
        return read_day(self.text())

    def set_number(self, number: int | None) -> None:
        """Show a day `YYYYMMDD`, or nothing."""
        self.set_day(None if not number else number_day(number))

    def set_day(self, when: date | None) -> None:
        """Show a day, or nothing."""
        language = self._tongue.language
        text = "" if when is None else formats.day(when, language, jalali=self._jalali)
        self.setText(text)

    def _check(self, text: str) -> None:
        when = read_day(text)
        is_wrong = bool(text.strip()) and when is None
        self.setProperty("state", "wrong" if is_wrong else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setToolTip(self.tr("This is no day") if is_wrong else "")
        self.day_changed.emit(when)

    def _show_calendar(self) -> None:
        self.calendar = calendar_of(self._tongue, jalali=self._jalali)
        self.calendar.setParent(self, Qt.WindowType.Popup)
        shown = self.day()
        if shown is not None:
            self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        self.calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self.calendar.show()

    def _take(self, when: QDate) -> None:
        self.set_day(date(when.year(), when.month(), when.day()))
        self.calendar.close()


def read_day(text: str) -> date | None:
    """Return the day that a person typed, in either calendar and any digits."""
    try:
        plain = plain_digits(text.strip())
    except ValueError:
        return None
    if (found := _FINNISH.fullmatch(plain)) is not None:
        day, month, year = map(int, found.groups())
    elif (found := _LOOSE.fullmatch(plain)) is not None:
        year, month, day = map(int, found.groups())
    else:
        return None
    try:
        return cells.day(f"{year:04}-{month:02}-{day:02}")
    except ValueError:
        return None


def calendar_of(tongue: Tongue, *, jalali: bool) -> QCalendarWidget:
    """Return a calendar in the organisation's reckoning and the window's language."""
    calendar = QCalendarWidget()
    calendar.setLocale(tongue.locale)
    if jalali:
        calendar.setCalendar(QCalendar(QCalendar.System.Jalali))
    calendar.setHorizontalHeaderFormat(
        QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
        if tongue.language is Language.FA
        else QCalendarWidget.HorizontalHeaderFormat.ShortDayNames
    )
    calendar.setFirstDayOfWeek(tongue.locale.firstDayOfWeek())
    calendar.setVerticalHeaderFormat(
        QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
    )
    work, rest = QTextCharFormat(), QTextCharFormat()
    work.setForeground(colour("text"))
    rest.setForeground(colour("problem_text"))
    working = set(tongue.locale.weekdays())
    for name, drawing in (("prevmonth", "backward"), ("nextmonth", "forward")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
        assert isinstance(button, QToolButton)
        button.setIcon(icon(drawing))
    for day in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(day, work if day in working else rest)
    return calendar
