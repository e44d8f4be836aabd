"""How far may bonuses reach, and what becomes of the lines?"""

from dataclasses import dataclass

import numpy as np

from app.engine.columns import IntColumn
from app.engine.money import proportional_floor

WHOLE_BP = 10_000


@dataclass(frozen=True)
class Cap:
    """The cap of one period, in toman.

    Attributes:
        cap: The capped share of sales, rounded down; negative where returns prevail.
        allowed: What is left for the bonuses when the cap bites.
        bonuses: Sum of the bonus lines before the cap.
        is_capped: Discounts and bonuses together exceed the share.
    """

    cap: int
    allowed: int
    bonuses: int
    is_capped: bool

    def applied(self, before_toman: IntColumn) -> IntColumn:
        """Return bonus lines after the cap, shape (n,)."""
        if not self.is_capped or not self.bonuses:
            return before_toman
        return proportional_floor(before_toman, self.allowed, self.bonuses)


def cap_of(
    sales_toman: int, discounts_toman: int, bonuses_toman: IntColumn, share_bp: int
) -> Cap:
    """Compare discounts and bonuses with the capped share of sales.

    Source: Farhan plan, section 11.
    """
    bonuses = int(np.sum(bonuses_toman))
    cap = sales_toman * share_bp // WHOLE_BP
    exceeds = (discounts_toman + bonuses) * WHOLE_BP > sales_toman * share_bp
    return Cap(cap, max(0, cap - discounts_toman), bonuses, exceeds)
