"""Which numbers of the Farhan plan hold in a month, closed or not?"""

from app.calendars import Period
from app.engine.farhan.plan import FarhanValues
from app.engine.farhan.plan_tables import load_farhan_plan
from app.models.close import live_close
from app.models.plan import latest_plan, plan_text
from app.models.writing import Reading
from app.records.months import CloseRecord


def values_in_force(reading: Reading, period: Period) -> FarhanValues:
    """Return the plan's numbers of a month: of its close, else of the latest plan."""
    return values_of(reading, period, live_close(reading, period))


def values_of(
    reading: Reading, period: Period, close: CloseRecord | None
) -> FarhanValues:
    """Return the plan's numbers of a month whose close is at hand, None while open."""
    if close is None:
        text = latest_plan(reading).text
    else:
        text = plan_text(reading, close.plan_version_id)
    return load_farhan_plan(text).values_on(period.first_day)
