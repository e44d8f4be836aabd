"""Which numbers and readings of the Farhan plan hold, or held, in a month?"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.calendars import Period
from app.engine.farhan.plan import FarhanOptions, FarhanValues
from app.engine.farhan.plan_tables import farhan_options, load_farhan_plan
from app.models.plan import plan_text
from app.models.writing import Reading
from app.records.months import CloseRecord


@dataclass(frozen=True)
class PlanInForce:
    """The plan's numbers and readings of one month."""

    values: FarhanValues
    options: FarhanOptions


def plan_in_force(
    text: str, settings: Mapping[str, str], period: Period
) -> PlanInForce:
    """Return what a plan text says for a month."""
    plan = load_farhan_plan(text)
    values = plan.values_on(period.first_day)
    return PlanInForce(values, farhan_options(plan, settings, values))


def plan_of_close(reading: Reading, close: CloseRecord) -> PlanInForce:
    """Return what a closed month was closed with."""
    text = plan_text(reading, close.plan_version_id)
    return plan_in_force(text, close.options, close.period)
