"""What would closed months have found with what is known now?

Months are worked out one after the other, each from where the one before left
everybody; nothing is written.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.calendars import Period
from app.engine.farhan.chain import carried_on
from app.engine.farhan.close import close_period
from app.engine.farhan.inputs import CloseInput
from app.engine.farhan.result import CloseResult
from app.models.close import live_closes
from app.models.farhan.input import Hindsight, load_close_input
from app.models.plan import latest_plan, options_in_force
from app.models.writing import Reading
from app.progress import Progress, silent
from app.records.months import CloseRecord
from app.services.farhan.plans import (
    PlanInForce,
    plan_in_force,
    plan_known_of,
    plan_of_close,
)
from app.services.people import members_named

Change = Callable[[CloseInput], CloseInput]
"""Gives the facts of a month with something different about them."""


@dataclass(frozen=True)
class RerunMonth:
    """A month that was worked out anew; `close` is None for the open one."""

    period: Period
    close: CloseRecord | None
    facts: CloseInput
    result: CloseResult


def unchanged(facts: CloseInput) -> CloseInput:
    """Return a month's facts as they are."""
    return facts


def plan_as_it_was(
    reading: Reading, period: Period, close: CloseRecord | None
) -> PlanInForce:
    """Return the plan of a month: that of its close, or the present one."""
    if close is not None:
        return plan_of_close(reading, close)
    settings = options_in_force(reading, period)
    return plan_in_force(latest_plan(reading).text, settings, period)


@dataclass(frozen=True)
class Alternative:
    """What is different about months that are worked out anew.

    Attributes:
        plan: Gives the plan of each month.
        people: Changes who there is, and who stands where.
        standing: Changes how members stand at the start of each month.
    """

    plan: Callable[[Reading, Period, CloseRecord | None], PlanInForce] = plan_as_it_was
    people: Change = unchanged
    standing: Change = unchanged


AS_IT_WAS = Alternative()


def rerun(
    reading: Reading,
    periods: Sequence[Period],
    *,
    hindsight: Hindsight | None = None,
    alternative: Alternative = AS_IT_WAS,
    progress: Progress = silent,
) -> Iterator[RerunMonth]:
    """Work months out anew, the first one first.

    Args:
        reading: Where to read.
        periods: Closed months that follow one another; the last may be the open one.
            What was before them stands as it was closed.
        hindsight: With what was found out since; None for as it was closed.
        alternative: What is different about each month.
        progress: Told how many months are done.

    Raises:
        UnsoundFigures: The engine cannot go on.
    """
    closes = {close.period: close for close in live_closes(reading)}
    earlier: CloseResult | None = None
    for done, period in enumerate(periods):
        progress("closed periods", done, len(periods))
        close = closes.get(period)
        if hindsight is None or close is None:
            plan = alternative.plan(reading, period, close)
        else:
            plan = plan_known_of(reading, close, hindsight.seq)
        facts = load_close_input(reading, period, plan.values, plan.options, hindsight)
        facts = alternative.people(facts)
        if earlier is not None:
            facts = carried_on(facts, earlier)
        facts = alternative.standing(facts)
        with members_named(reading):
            earlier = close_period(facts)
        yield RerunMonth(period, close, facts, earlier)
    progress("closed periods", len(periods), len(periods))


def months_between(first: Period, last: Period) -> list[Period]:
    """Return the months from one to another, both included."""
    numbers = range(first.month_number, last.month_number + 1)
    return [Period.of_month_number(number) for number in numbers]
