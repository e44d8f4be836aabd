"""Which numbers and readings of the Farhan plan hold, or held, in a month?"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.calendars import Period
from app.engine.farhan.plan import FarhanOptions, FarhanValues
from app.engine.farhan.plan_tables import farhan_options, load_farhan_plan
from app.models.correction import known_corrections
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


def plan_known_of(reading: Reading, close: CloseRecord, seq: int | None) -> PlanInForce:
    """Return the plan of a closed month by what is known before an audit event.

    A number that was corrected stands in a text of its own, dated from its true month.

    Args:
        reading: Where to read.
        close: The closed month.
        seq: Audit event; None for the present.
    """
    version = close.plan_version_id
    for one in known_corrections(reading, seq):
        if one.kind == "value" and one.event_seq > close.event_seq:
            version = one.facts["plan_version"]
    return plan_in_force(plan_text(reading, version), close.options, close.period)


def plan_of_close(reading: Reading, close: CloseRecord) -> PlanInForce:
    """Return what a closed month was closed with."""
    text = plan_text(reading, close.plan_version_id)
    return plan_in_force(text, close.options, close.period)
