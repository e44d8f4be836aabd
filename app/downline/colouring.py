"""Which colour has each member, and what does the legend say about it?

A colour is a small number, its code; a higher one wins where many members share a
pixel, so the more noticeable has the higher one.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.calendars import Period, day_number
from app.downline.index import DownlineIndex
from app.downline.measures import STATUSES, Amount, Measures, Status, generations
from app.downline.raster import Codes
from app.engine.columns import IntColumn


class Mode(StrEnum):
    """What colours can show."""

    RANK = "rank"
    QUALIFIED = "qualified"
    STATUS = "status"
    PERSONAL = "personal"
    TEAM = "team"
    GROUP = "group"
    PAID = "paid"
    EARNED = "earned"
    CREDIT = "credit"
    CAMPAIGNS = "campaigns"
    GROWTH = "growth"
    GENERATION = "generation"
    JOINED = "joined"
    CHANGE = "change"
    SOURCE = "source"


class Key(StrEnum):
    """What a colour of the legend stands for."""

    UNQUALIFIED = "unqualified"
    UNRANKED = "unranked"
    RANK = "rank"
    CLOSED = "closed"
    QUALIFIED = "qualified"
    STATUS = "status"
    BELOW_ZERO = "below_zero"
    ZERO = "zero"
    FROM = "from"
    SAME = "same"
    LESS = "less"
    MUCH_LESS = "much_less"
    MORE = "more"
    MUCH_MORE = "much_more"
    GENERATION = "generation"
    AND_DEEPER = "and_deeper"
    OLDER = "older"
    WITHIN_MONTHS = "within_months"
    JOINED = "joined"
    MOVED = "moved"
    LEFT = "left"
    RANK_UP = "rank_up"
    RANK_DOWN = "rank_down"


@dataclass(frozen=True)
class Entry:
    """One line of the legend.

    Attributes:
        code: The colour.
        key: What it stands for.
        value: The rank, the lower limit, the generation, the months or the status.
        members: How many members have it.
    """

    code: int
    key: Key
    value: int
    members: int


@dataclass(frozen=True)
class Colouring:
    """The colours of all rows, and their legend, lowest code first."""

    mode: Mode
    codes: Codes
    legend: tuple[Entry, ...]

    def code_at(self, row: int) -> int:
        """Return the colour of a row."""
        return int(self.codes[row])


_SHARES = (0.5, 0.75, 0.9, 0.97, 0.995)
_DEEPEST = 9
_RECENT_MONTHS = (24, 12, 3, 1)
AMOUNT_MODES = {
    mode: Amount(mode.value)
    for mode in (
        *(Mode.PERSONAL, Mode.TEAM, Mode.GROUP),
        *(Mode.PAID, Mode.EARNED, Mode.CREDIT, Mode.CAMPAIGNS),
    )
}


def colouring(
    mode: Mode, index: DownlineIndex, measures: Measures, period: Period
) -> Colouring:
    """Colour every row by one measure.

    Args:
        mode: Which one; `CHANGE` comes from a comparison instead.
        index: The downline.
        measures: The close.
        period: Its month; joining days are counted from its end.
    """
    if mode in AMOUNT_MODES:
        return _by_amount(mode, measures.amount(AMOUNT_MODES[mode]))
    codes, keys = {
        Mode.RANK: _by_rank,
        Mode.QUALIFIED: _by_qualification,
        Mode.STATUS: _by_status,
        Mode.GROWTH: _by_growth,
    }.get(mode, _by_rank)(measures)
    if mode is Mode.GENERATION:
        codes, keys = _by_generation(index, measures)
    elif mode is Mode.JOINED:
        codes, keys = _by_joining(measures, period)
    return coloured(mode, codes, keys)


def source_colouring(amounts: IntColumn) -> Colouring:
    """Colour every row by how much of somebody's payout came from there."""
    return _by_amount(Mode.SOURCE, amounts)


def coloured(
    mode: Mode, codes: IntColumn | Codes, keys: list[tuple[Key, int]]
) -> Colouring:
    """Return a colouring from codes that count from 1, in the order of `keys`."""
    small = codes.astype(np.uint8)
    small.flags.writeable = False
    legend = tuple(
        Entry(code, key, value, int(np.count_nonzero(small == code)))
        for code, (key, value) in enumerate(keys, 1)
    )
    return Colouring(mode, small, legend)


_Found = tuple[IntColumn, list[tuple[Key, int]]]


def _by_rank(measures: Measures) -> _Found:
    highest = int(measures.rank.max(initial=0))
    keys = [(Key.UNQUALIFIED, 0), (Key.UNRANKED, 0)]
    keys += [(Key.RANK, rank) for rank in range(1, highest + 1)]
    codes = np.where(measures.is_qualified | (measures.rank > 0), 2 + measures.rank, 1)
    return codes, keys


def _by_qualification(measures: Measures) -> _Found:
    is_closed = measures.status == STATUSES.index(Status.CLOSED)
    codes = np.where(measures.is_qualified, 3, np.where(is_closed, 1, 2))
    return codes, [(Key.CLOSED, 0), (Key.UNQUALIFIED, 0), (Key.QUALIFIED, 0)]


def _by_status(measures: Measures) -> _Found:
    return measures.status + 1, [(Key.STATUS, n) for n in range(len(STATUSES))]


def _by_growth(measures: Measures) -> _Found:
    growth = measures.amount(Amount.GROWTH)
    sizes = np.abs(growth[growth != 0])
    much = int(np.quantile(sizes, 0.9)) if len(sizes) else 0
    codes = np.ones_like(growth)
    codes[growth < 0] = 2
    codes[growth < -much] = 3
    codes[growth > 0] = 4
    codes[growth > much] = 5
    keys = [(Key.SAME, 0), (Key.LESS, 0), (Key.MUCH_LESS, much)]
    return codes, [*keys, (Key.MORE, 0), (Key.MUCH_MORE, much)]


def _by_generation(index: DownlineIndex, measures: Measures) -> _Found:
    number = generations(index, measures.is_head)
    deepest = int(number.max(initial=0))
    last = min(deepest, _DEEPEST)
    keys = [(Key.GENERATION, one) for one in range(last + 1)]
    if deepest > last:
        keys[-1] = (Key.AND_DEEPER, last)
    return np.minimum(number, last) + 1, keys


def _by_joining(measures: Measures, period: Period) -> _Found:
    keys = [(Key.OLDER, _RECENT_MONTHS[0])]
    codes = np.ones_like(measures.joined_on)
    for months in _RECENT_MONTHS:
        first = period
        for _ in range(months - 1):
            first = first.previous()
        keys.append((Key.WITHIN_MONTHS, months))
        codes[measures.joined_on >= day_number(first.first_day)] = len(keys)
    return codes, keys


def _by_amount(mode: Mode, amount: IntColumn) -> Colouring:
    """Colour amounts by steps that half, a quarter, a tenth of the members reach."""
    above = amount[amount > 0]
    limits = _round_limits(np.quantile(above, _SHARES)) if len(above) else []
    steps = np.array([1, *limits], dtype=np.int64)
    codes = np.where(amount > 0, 2 + np.searchsorted(steps, amount, side="right"), 2)
    codes[amount < 0] = 1
    keys = [(Key.BELOW_ZERO, 0), (Key.ZERO, 0)]
    return coloured(mode, codes, [*keys, *((Key.FROM, int(step)) for step in steps)])


def _round_limits(limits: NDArray[np.float64]) -> list[int]:
    """Round limits to two digits, so that a legend can be read."""
    found: list[int] = []
    for limit in limits.tolist():
        digits = max(len(str(int(limit))) - 2, 0)
        rounded = round(int(limit) / 10**digits) * 10**digits
        if rounded > (found[-1] if found else 1):
            found.append(rounded)
    return found
