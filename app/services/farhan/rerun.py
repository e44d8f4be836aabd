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
from app.models.farhan_input import Hindsight, load_close_input
from app.models.writing import Reading
from app.progress import Progress, silent
from app.records import CloseRecord
from app.services.farhan.plans import PlanInForce, plan_of_close

Change = Callable[[CloseInput], CloseInput]
"""What is different about a month; given and giving its facts."""


@dataclass(frozen=True)
class RerunMonth:
    """A closed month that was worked out anew."""

    close: CloseRecord
    facts: CloseInput
    result: CloseResult


def unchanged(facts: CloseInput) -> CloseInput:
    """Return a month's facts as they are."""
    return facts


def rerun(
    reading: Reading,
    first: Period,
    last: Period,
    *,
    hindsight: Hindsight | None = None,
    change: Change = unchanged,
    plan: Callable[[Reading, CloseRecord], PlanInForce] = plan_of_close,
    progress: Progress = silent,
) -> Iterator[RerunMonth]:
    """Work closed months out anew, the first one first.

    Args:
        reading: Where to read.
        first: First month; what was before it stands as it was closed.
        last: Last month.
        hindsight: With what was found out since; None for as it was closed.
        change: What is different about each month.
        plan: The plan of each month; that of its close unless told.
        progress: Told how many months are done.

    Raises:
        UnsoundFigures: The engine cannot go on.
    """
    closes = closes_between(reading, first, last)
    earlier: CloseResult | None = None
    for done, close in enumerate(closes):
        progress("closed periods", done, len(closes))
        in_force = plan(reading, close)
        facts = load_close_input(
            reading, close.period, in_force.values, in_force.options, hindsight
        )
        if earlier is not None:
            facts = carried_on(facts, earlier)
        facts = change(facts)
        earlier = close_period(facts)
        yield RerunMonth(close, facts, earlier)
    progress("closed periods", len(closes), len(closes))


def closes_between(
    reading: Reading, first: Period, last: Period
) -> Sequence[CloseRecord]:
    """Return the live closes from one month to another, both included."""
    return [one for one in live_closes(reading) if first <= one.period <= last]
