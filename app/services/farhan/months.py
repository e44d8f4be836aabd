"""Which months of a Farhan organisation stand ready to answer questions?

A month that was worked out is kept until anything is written to the file, or until
other months are asked about.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from app.calendars import Period
from app.engine.farhan.explain import Explainer
from app.models.audit import head
from app.models.close import live_close, live_closes
from app.models.farhan.input import Hindsight, load_close_input
from app.models.plan import latest_plan, options_in_force
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.farhan.plans import plan_in_force, plan_of_close
from app.services.farhan.postings import first_touched
from app.services.farhan.rerun import months_between, rerun
from app.services.people import members_named
from app.services.plan_books import NothingClosed

_MOST_KEPT = 2


@dataclass(frozen=True)
class ReadyMonth:
    """A month with its answers; `close` is None while it is open."""

    period: Period
    close: CloseRecord | None
    explainer: Explainer

    @property
    def is_projection(self) -> bool:
        """Whether the figures are a preview."""
        return self.close is None


class Months:
    """Keeps the months that were asked about last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Period, int, bool], ReadyMonth] = OrderedDict()

    def month(self, reading: Reading, period: Period) -> ReadyMonth:
        """Return a closed month, or the open one as a preview.

        Raises:
            OutOfReach: A month is neither closed nor the next one to close.
            UnsoundFigures: The engine cannot go on.
        """
        close = live_close(reading, period)
        return self._ready(
            reading, period, lambda: _ready(reading, period, close), in_hindsight=False
        )

    def in_hindsight(self, reading: Reading, period: Period) -> ReadyMonth:
        """Return a closed month as it is with all that was found out since.

        Raises:
            UnsoundFigures: The engine cannot go on.
        """
        return self._ready(
            reading, period, lambda: _known_now(reading, period), in_hindsight=True
        )

    def _ready(
        self,
        reading: Reading,
        period: Period,
        work_out: Callable[[], ReadyMonth],
        *,
        in_hindsight: bool,
    ) -> ReadyMonth:
        key = (period, head(reading).count, in_hindsight)
        if key not in self._kept:
            self._kept[key] = work_out()
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def _known_now(reading: Reading, period: Period) -> ReadyMonth:
    """Work a closed month out with all late facts, from the first month they touch."""
    first = first_touched(reading) or period
    months = rerun(
        reading,
        months_between(min(first, period), period),
        hindsight=Hindsight(None),
    )
    *_, last = months
    return ReadyMonth(period, last.close, Explainer(last.facts))


def _ready(reading: Reading, period: Period, close: CloseRecord | None) -> ReadyMonth:
    if close is None:
        settings = options_in_force(reading, period)
        plan = plan_in_force(latest_plan(reading).text, settings, period)
    else:
        plan = plan_of_close(reading, close)
    facts = load_close_input(reading, period, plan.values, plan.options)
    with members_named(reading):
        return ReadyMonth(period, close, Explainer(facts))


def last_closed(reading: Reading) -> Period:
    """Return the last closed month.

    Raises:
        NothingClosed: None is.
    """
    closes = live_closes(reading)
    if not closes:
        raise NothingClosed
    return closes[-1].period


def open_month(reading: Reading) -> Period:
    """Return the month after the last closed one.

    Raises:
        NothingClosed: None is closed, so any could be the first.
    """
    return last_closed(reading).next()
