"""Which day and which month is meant, in the Jalali or the Gregorian calendar?

Days are `datetime.date` (Gregorian) in the program and integers `YYYYMMDD` in
columns and tables. A month is a `Period`, an integer `YYYYMM` in tables and a
month number (year * 12 + month - 1) in arithmetic. A year below 1700 is Jalali.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from persiantools.jdatetime import JalaliDate
from typing_extensions import override

FIRST_GREGORIAN_YEAR = 1700
MONTHS = 12
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_ASCII_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
_DIGIT_SETS = ("0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩")


def plain_digits(text: str) -> str:
    """Return `text` with its Persian or Arabic digits as ASCII ones.

    Raises:
        ValueError: Digits of more than one script, or of any other script.
    """
    used = {character for character in text if character.isdigit()}
    if not any(used <= set(digits) for digits in _DIGIT_SETS):
        raise ValueError(text)
    return text.translate(_ASCII_DIGITS)


def parse_day(text: str) -> date:
    """Read a day written `YYYY-MM-DD` in either calendar.

    Raises:
        ValueError: Not of that form, or no such day in its calendar.
    """
    match = _DAY.fullmatch(plain_digits(text))
    if match is None:
        raise ValueError(text)
    year, month, day = map(int, match.groups())
    if year < FIRST_GREGORIAN_YEAR:
        return JalaliDate(year, month, day).to_gregorian()
    return date(year, month, day)


def day_text(day: date, *, jalali: bool) -> str:
    """Write a day as `YYYY-MM-DD` in the chosen calendar."""
    if jalali:
        return str(JalaliDate.to_jalali(day).isoformat())
    return day.isoformat()


def day_number(day: date) -> int:
    """Return the day as the integer `YYYYMMDD` (Gregorian)."""
    return day.year * 10_000 + day.month * 100 + day.day


def number_day(number: int) -> date:
    """Return the day of an integer `YYYYMMDD` (Gregorian)."""
    return date(number // 10_000, number // 100 % 100, number % 100)


@dataclass(frozen=True, order=True)
class Period:
    """One month of the Jalali or the Gregorian calendar."""

    year: int
    month: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a month written `YYYY-MM`.

        Raises:
            ValueError: Not of that form, or no such month.
        """
        match = _MONTH.fullmatch(plain_digits(text))
        if match is None:
            raise ValueError(text)
        period = cls(int(match[1]), int(match[2]))
        if not (1 <= period.month <= MONTHS and period.year > 0):
            raise ValueError(text)
        return period

    @classmethod
    def of_number(cls, number: int) -> Self:
        """Return the period of an integer `YYYYMM`."""
        return cls(number // 100, number % 100)

    @classmethod
    def of_month_number(cls, month_number: int) -> Self:
        """Return the period of a month number."""
        return cls(month_number // MONTHS, month_number % MONTHS + 1)

    @classmethod
    def containing(cls, day: date, *, jalali: bool) -> Self:
        """Return the month of the chosen calendar in which `day` lies."""
        if jalali:
            day_there = JalaliDate.to_jalali(day)
            return cls(day_there.year, day_there.month)
        return cls(day.year, day.month)

    @property
    def is_jalali(self) -> bool:
        """Whether this is a month of the Jalali calendar."""
        return self.year < FIRST_GREGORIAN_YEAR

    @property
    def number(self) -> int:
        """The integer `YYYYMM`."""
        return self.year * 100 + self.month

    @property
    def month_number(self) -> int:
        """Months since year 0: differences count months."""
        return self.year * MONTHS + self.month - 1

    @property
    def first_day(self) -> date:
        """The month's first day."""
        if self.is_jalali:
            return JalaliDate(self.year, self.month, 1).to_gregorian()
        return date(self.year, self.month, 1)

    def day(self, number: int) -> date:
        """Return a day of the month by its number, from 1."""
        return self.first_day + timedelta(days=number - 1)

    @property
    def last_day(self) -> date:
        """The month's last day."""
        return self.next().first_day - timedelta(days=1)

    def next(self) -> Self:
        """Return the month after this one."""
        return self.of_month_number(self.month_number + 1)

    def previous(self) -> Self:
        """Return the month before this one."""
        return self.of_month_number(self.month_number - 1)

    @override
    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"
