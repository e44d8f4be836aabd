from datetime import date, timedelta

import numpy as np
import pytest

from app.calendars import Period, day_number
from app.models.months import month_numbers, months_of_days, period_numbers


@pytest.mark.parametrize("jalali", [True, False])
def test_every_day_of_years_falls_in_the_month_of_the_calendar(jalali):
    days = [date(2019, 12, 1) + timedelta(days=step) for step in range(2_000)]
    months = months_of_days(np.array([day_number(day) for day in days]), jalali=jalali)
    assert months.tolist() == [
        Period.containing(day, jalali=jalali).month_number for day in days
    ]


def test_no_days_have_no_months():
    assert months_of_days(np.zeros(0, np.int64), jalali=True).tolist() == []


def test_periods_and_month_numbers_turn_into_each_other_and_0_stays():
    periods = np.array([0, 140301, 140312, 202401, 202412])
    months = month_numbers(periods)
    assert months.tolist()[1:] == [
        Period.of_number(period).month_number for period in periods.tolist()[1:]
    ]
    assert months[0] == 0
    assert period_numbers(months).tolist() == periods.tolist()
