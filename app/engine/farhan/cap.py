"""How far may bonuses reach, and what becomes of the lines?"""

from dataclasses import dataclass

from app.engine.columns import IntColumn
from app.engine.money import proportional_floor

WHOLE_BP = 10_000


@dataclass(frozen=True)
class Cap:
    """The cap of one period, in toman.

    Attributes:
        cap: The capped share of sales, rounded down; negative where returns prevail.
        allowed: What is left for the bonuses when the cap bites.
        discounts: Sum of the retail discounts.
        bonuses: Sum of the bonus lines before the cap.
        is_capped: Discounts and bonuses together exceed the share.
    """

    cap: int
    allowed: int
    discounts: int
    bonuses: int
    is_capped: bool

    def applied(self, before_toman: IntColumn) -> IntColumn:
        """Return bonus lines after the cap, shape (n,)."""
        if not self.is_capped or not self.bonuses:
            return before_toman
        return proportional_floor(before_toman, self.allowed, self.bonuses)


def cap_of(
    sales_toman: int, discounts_toman: int, bonuses_toman: int, share_bp: int
) -> Cap:
    """Compare discounts and bonuses with the capped share of sales.

    Source: Farhan plan, section 11.
    """
    cap = sales_toman * share_bp // WHOLE_BP
    given = discounts_toman + bonuses_toman
    return Cap(
        cap=cap,
        allowed=max(0, cap - discounts_toman),
        discounts=discounts_toman,
        bonuses=bonuses_toman,
        is_capped=given * WHOLE_BP > sales_toman * share_bp,
    )
