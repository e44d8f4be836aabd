"""What did a scenario bring a co-operative, month by month, member by member?"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn
from app.engine.porukka.result import Totals

BANDS_CENTS = (1, 1_000, 5_000, 10_000, 50_000, 100_000)
"""Lower ends of the bands in which commissions are counted, after nothing at all."""


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
    """All months, and what they bring each member, in cents.

    Attributes:
        months: In their order.
        member_id: Members with a commission or a payout on either side, by key,
            shape (members,).
        earned_before, earned_after: Commissions.
        paid_before, paid_after: Paid with tax, or set off against fees.
        newcomers: Codes of members who are not in the books, by key.
    """

    months: tuple[MonthOutcome, ...]
    member_id: IntColumn
    earned_before: IntColumn
    earned_after: IntColumn
    paid_before: IntColumn
    paid_after: IntColumn
    newcomers: Mapping[int, str]

    @property
    def columns(self) -> tuple[IntColumn, ...]:
        """Who, and what each gets."""
        return (
            self.member_id,
            *(self.earned_before, self.earned_after),
            *(self.paid_before, self.paid_after),
        )

    @property
    def is_identical(self) -> bool:
        """Whether every closed month comes out as it was closed."""
        return all(month.is_identical or month.is_open for month in self.months)

    def winners(self) -> IntColumn:
        """Return the rows of who earns more, or is paid more of the same."""
        return self._by_change(1)

    def losers(self) -> IntColumn:
        """Return the rows of who earns less, or is paid less of the same."""
        return self._by_change(-1)

    def _by_change(self, sign: int) -> IntColumn:
        earned = sign * (self.earned_after - self.earned_before)
        paid = sign * (self.paid_after - self.paid_before)
        order = np.lexsort((self.member_id, -paid, -earned))
        wins = (earned > 0) | ((earned == 0) & (paid > 0))
        rows: IntColumn = order[wins[order]]
        return rows
