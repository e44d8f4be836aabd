"""Which months of a Farhan organisation stand ready to answer questions?

A month that was worked out is kept until anything is written to the file, or until
other months are asked about.
"""

from collections import OrderedDict
from dataclasses import dataclass

from app.calendars import Period
from app.engine.farhan.explain import Explainer
from app.models.audit import head
from app.models.close import live_close, live_closes
from app.models.farhan.input import load_close_input
from app.models.plan import latest_plan, options_in_force
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.farhan.plans import plan_in_force, plan_of_close
from app.services.plan_books import NotClosed

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
        self._kept: OrderedDict[tuple[Period, int], ReadyMonth] = OrderedDict()

    def month(self, reading: Reading, period: Period) -> ReadyMonth:
        """Return a closed month, or the open one as a preview.

        Raises:
            NotNext: Months before it are open.
            UnsoundFigures: The engine cannot go on.
        """
        close = live_close(reading, period)
        key = (period, head(reading).count)
        if key not in self._kept:
            self._kept[key] = _ready(reading, period, close)
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def _ready(reading: Reading, period: Period, close: CloseRecord | None) -> ReadyMonth:
    if close is None:
        settings = options_in_force(reading, period)
        plan = plan_in_force(latest_plan(reading).text, settings, period)
    else:
        plan = plan_of_close(reading, close)
    facts = load_close_input(reading, period, plan.values, plan.options)
    return ReadyMonth(period, close, Explainer(facts))


def last_closed(reading: Reading) -> Period:
    """Return the last closed month.

    Raises:
        NotClosed: None is.
    """
    closes = live_closes(reading)
    if not closes:
        raise NotClosed(period="no month")
    return closes[-1].period


def open_month(reading: Reading) -> Period:
    """Return the month after the last closed one.

    Raises:
        NotClosed: None is closed, so any could be the first.
    """
    return last_closed(reading).next()
