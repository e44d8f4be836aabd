"""What did a scenario bring, month by month and member by member?"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn
from app.engine.farhan.result import Totals
from app.services.spread import Spread, spread

BANDS_TOMAN = (1, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000, 50_000_000)
"""Lower ends of the bands in which bonuses are counted, after nothing at all."""


@dataclass(frozen=True)
class MonthOutcome:
    """One month as it is and as it would be.

    `is_identical`: every figure is that of the close, to the last byte.
    """

    period: Period
    is_open: bool
    before: Totals
    after: Totals
    is_identical: bool


@dataclass(frozen=True)
class Outcome:
    """All months, and the bonuses of each member over all of them.

    Attributes:
        months: In their order.
        member_id, before_toman, after_toman: Members with any bonus on either side,
            by key, shape (members,).
        newcomers: Codes of members who are not in the books, by key.
    """

    months: tuple[MonthOutcome, ...]
    member_id: IntColumn
    before_toman: IntColumn
    after_toman: IntColumn
    newcomers: Mapping[int, str]

    @property
    def is_identical(self) -> bool:
        """Whether every closed month comes out as it was closed."""
        return all(month.is_identical or month.is_open for month in self.months)

    def winners(self) -> IntColumn:
        """Return the rows of who gets more, the largest gain first."""
        return self._by_change(1)

    def losers(self) -> IntColumn:
        """Return the rows of who gets less, the largest loss first."""
        return self._by_change(-1)

    def _by_change(self, sign: int) -> IntColumn:
        change = sign * (self.after_toman - self.before_toman)
        order = np.lexsort((self.member_id, -change))
        return order[change[order] > 0]

    def distribution(self) -> Spread:
        """Return how many members lie in each band of `BANDS_TOMAN`, on both sides."""
        return spread(self.before_toman, self.after_toman, BANDS_TOMAN)
