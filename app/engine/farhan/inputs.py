"""What does a Farhan close need to know?

Months are month numbers (year * 12 + month - 1), money is whole toman, points are
millionths. 0 stands for "none" where a month or a rank may be missing. Rows may
stand in any order.
"""

from dataclasses import dataclass

from app.engine.columns import BoolColumn, IntColumn
from app.engine.farhan.plan import FarhanOptions, FarhanValues


@dataclass(frozen=True)
class MemberFacts:
    """Everybody in the file, one row a member, every column of shape (members,).

    Attributes:
        member_id: Positive key, unique.
        sponsor_id: Key of the sponsor, 0 for a root.
        is_representative: Else a customer.
        joined_month: Month of joining; later than the period: not there yet.
        has_unit_code: The marketing-unit code is entered.
        has_iban: A bank account is entered.
        duties_missed: Recorded for this period as not done.
        is_released: The operator has released the balance held as closed.
        reopened_month: Month in which the operator last reopened the member, or 0.
        is_closed: Closed at the start of the period.
        streak: Consecutive qualified periods up to the previous one.
        had_order: Had an order in an earlier period.
        is_starter: Had an order above the starter limit in an earlier period.
        last_order_month: Month of the last order before this period, or 0.
        previous_rank: Rank in the previous period, 1 to 16, or 0.
        carried_in_toman: Balance of the previous period, negative for a debt.
        adjustment_toman: Sum of this period's adjustments.
    """

    member_id: IntColumn
    sponsor_id: IntColumn
    is_representative: BoolColumn
    joined_month: IntColumn
    has_unit_code: BoolColumn
    has_iban: BoolColumn
    duties_missed: BoolColumn
    is_released: BoolColumn
    reopened_month: IntColumn
    is_closed: BoolColumn
    streak: IntColumn
    had_order: BoolColumn
    is_starter: BoolColumn
    last_order_month: IntColumn
    previous_rank: IntColumn
    carried_in_toman: IntColumn
    adjustment_toman: IntColumn


@dataclass(frozen=True)
class OrderFacts:
    """The orders of the period, one row an order number, columns of shape (orders,).

    Attributes:
        member_id: Who ordered.
        day: Day of the order, `YYYYMMDD`.
        number_rank: Place of the order number (as text) among the purchases of a
            member's first day of purchase; 0 where there is only one, or a later day.
        gross_toman: Amount before discounts; negative for a return.
        points_micro: Sales points of the order; negative for a return.
    """

    member_id: IntColumn
    day: IntColumn
    number_rank: IntColumn
    gross_toman: IntColumn
    points_micro: IntColumn


@dataclass(frozen=True)
class RankTallies:
    """How often a rank was held since its last award, shape (tallies,).

    A pair of member and rank stands once. Under `consecutive` only the tally of the
    rank held in the previous period counts.
    """

    member_id: IntColumn
    rank: IntColumn
    periods: IntColumn


@dataclass(frozen=True)
class Exemptions:
    """Months in which a member has a legal excuse, shape (exemptions,), no doubles."""

    member_id: IntColumn
    month: IntColumn


@dataclass(frozen=True)
class CloseInput:
    """All that decides a close: the same input always gives the same result."""

    month: int
    values: FarhanValues
    options: FarhanOptions
    members: MemberFacts
    orders: OrderFacts
    tallies: RankTallies
    exemptions: Exemptions
