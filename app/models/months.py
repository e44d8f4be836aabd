"""How do days, periods and month numbers stand in tables and columns?

A table holds days as `YYYYMMDD` (Gregorian) and periods as `YYYYMM`; the engine
counts in month numbers (year * 12 + month - 1). 0 stands for "none".
"""

import numpy as np
from sqlalchemy import CheckConstraint

from app.calendars import Period, day_number, number_day
from app.engine.columns import IntColumn


def period_check(column: str) -> CheckConstraint:
    """Return the constraint that a column holds periods `YYYYMM`."""
    return CheckConstraint(
        f"{column} BETWEEN 100001 AND 299912 AND {column} % 100 BETWEEN 1 AND 12"
    )


def day_check(column: str) -> CheckConstraint:
    """Return the constraint that a column holds days `YYYYMMDD`, or NULL."""
    return CheckConstraint(
        f"{column} BETWEEN 19000101 AND 29991231"
        f" AND {column} / 100 % 100 BETWEEN 1 AND 12"
        f" AND {column} % 100 BETWEEN 1 AND 31"
    )


def month_numbers(periods: IntColumn) -> IntColumn:
    """Return the month numbers of periods `YYYYMM`; 0 stays 0."""
    months: IntColumn = periods // 100 * 12 + periods % 100 - 1
    return np.where(periods == 0, 0, months)


def period_numbers(months: IntColumn) -> IntColumn:
    """Return the periods `YYYYMM` of month numbers; 0 stays 0."""
    periods: IntColumn = months // 12 * 100 + months % 12 + 1
    return np.where(months == 0, 0, periods)


def months_of_days(days: IntColumn, *, jalali: bool) -> IntColumn:
    """Return the month number of each day `YYYYMMDD` in the chosen calendar."""
    if len(days) == 0:
        return np.zeros(0, np.int64)
    first = Period.containing(number_day(int(days.min())), jalali=jalali)
    last = Period.containing(number_day(int(days.max())), jalali=jalali)
    starts = [
        day_number(Period.of_month_number(month).first_day)
        for month in range(first.month_number, last.month_number + 1)
    ]
    row: IntColumn = np.searchsorted(np.array(starts), days, side="right")
    return first.month_number - 1 + row
