"""How does a test load, close and keep a Farhan month of an organisation?"""

from functools import cache
from pathlib import Path

from app.calendars import Period
from app.engine.farhan.close import close_period
from app.engine.farhan.inputs import CloseInput
from app.engine.farhan.plan import FarhanOptions, FarhanValues
from app.engine.farhan.plan_tables import farhan_options, load_farhan_plan
from app.engine.farhan.result import CloseResult
from app.models.farhan.close import kept_part, save_close
from app.models.farhan.input import load_close_input
from app.models.store.session import OrganisationFile
from app.records.months import CloseRecord
from tests.helpers.organisation import close_empty

PLAN_FILE = Path(__file__).parents[2] / "resources" / "plan" / "farhan.toml"


@cache
def plan_of(period: Period) -> tuple[FarhanValues, FarhanOptions]:
    """Return the plan's numbers and its default readings."""
    plan = load_farhan_plan(PLAN_FILE.read_text(encoding="utf-8"))
    values = plan.values_on(period.first_day)
    return values, farhan_options(plan, {}, values)


def load_month(organisation: OrganisationFile, period: Period) -> CloseInput:
    """Load what the close of a period has to know."""
    with organisation.reading() as connection:
        return load_close_input(connection, period, *plan_of(period))


def close_month(
    organisation: OrganisationFile, period: Period
) -> tuple[CloseRecord, CloseResult]:
    """Close a period with the engine and keep what it finds."""
    result = close_period(load_month(organisation, period))
    gifts = dict(enumerate(plan_of(period)[0].gifts))
    with organisation.writing() as writing:
        record = close_empty(writing, period)
        save_close(writing, record.id, kept_part(result), result.totals, gifts)
    return record, result
