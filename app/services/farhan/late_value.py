"""How is a number of the plan that was another in closed months read and recorded?

The plan gets one more dated value, from its true month on, and that text is what the
closed months are worked out anew with.
"""

from app.calendars import Period, day_text, parse_day
from app.engine.farhan.plan_tables import farhan_options, load_farhan_plan
from app.engine.plan_change import NoSuchValue, changed_figure
from app.engine.plan_file import BadPlanFile
from app.files.plan_text import PlanFigure, read_tables, with_value
from app.models.audit import JSON
from app.models.close import closed_through, live_closes
from app.models.correction import record_correction
from app.models.plan import latest_plan, options_in_force, store_plan
from app.models.plan_change import record_value
from app.models.writing import Reading, Writing
from app.services.correcting import NotAClosedMonth, NothingCorrected, TrueValue
from app.services.plan_in_force import journal_figure
from app.services.plan_problem import UnfitValue, first_problem


def record_plan_value(writing: Writing, late: TrueValue, reason: str) -> int:
    """Record a true number of the plan and return the key of the correction.

    It holds until a later value that stands in the plan.

    Raises:
        NotAClosedMonth: The month in which it began is open.
        NoSuchValue, BadValue, UnfitValue: It can't be that number.
        NothingCorrected: It was that number already.
    """
    reading = writing.connection
    last = closed_through(reading)
    assert last is not None
    since = late.since or last
    if all(close.period != since for close in live_closes(reading)):
        raise NotAClosedMonth(period=since)
    key, *way = late.name.split(".")
    text = latest_plan(reading).text
    before = _held(text, key, since, late.name)
    after = changed_figure(before, way, late.name, late.text)
    if after == before:
        raise NothingCorrected(member=late.name)
    day = day_text(since.first_day, jalali=True)
    _check(reading, with_value(text, key, day, after, key), late.name, since)
    told = journal_figure(before), journal_figure(after)
    seq = record_value(writing, key, day, *told, reason)
    note = f"Event {seq} of the journal: {key} from {day}."
    version = store_plan(writing, with_value(text, key, day, after, note))
    facts: dict[str, JSON] = {
        "name": late.name,
        "text": late.text,
        "plan_version": version,
    }
    return record_correction(writing, "value", since, last, facts, reason)


def _held(text: str, key: str, since: Period, name: str) -> PlanFigure:
    """Return what a plan says of a key in a month."""
    table = read_tables(text).get(key)
    dated = table.get("values") if isinstance(table, dict) else None
    if not isinstance(dated, list):
        raise NoSuchValue(value=name, example="capped_share")
    begun = [one for one in dated if parse_day(one["from"]) <= since.first_day]
    held: PlanFigure = (begun or dated)[-1 if begun else 0]["value"]
    return held


def _check(reading: Reading, text: str, name: str, since: Period) -> None:
    """Refuse a plan that breaks its own rules, in that month or in the open one."""
    try:
        plan = load_farhan_plan(text)
        for day in (since.first_day, max(plan.change_days())):
            farhan_options(plan, options_in_force(reading, since), plan.values_on(day))
    except BadPlanFile as refusal:
        raise UnfitValue(rule=name, finding=first_problem(refusal)) from None
