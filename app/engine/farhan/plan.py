"""Which numbers and which readings of the Farhan plan hold in a month?

Rank numbers are 1 (the lowest) to the number of ranks; 0 stands for no rank.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class RankRule:
    """One rank: points in millionths; ranks by number, 1 the lowest.

    `branch_points_micro` and `branch_ranks` are sorted, highest first; at least one
    of them is empty.
    """

    code: str
    name_fa: str
    name: str
    personal_micro: int
    total_micro: int
    branch_points_micro: tuple[int, ...]
    branch_ranks: tuple[int, ...]


@dataclass(frozen=True)
class RetailScale:
    """F of one month: rates in basis points, points in millionths."""

    threshold_micro: int
    below_bp: int
    band_ends_micro: tuple[int, ...]
    band_rates_bp: tuple[int, ...]


@dataclass(frozen=True)
class FarhanValues:
    """The plan's numbers in one month. Rates by rank: index 0 is "no rank"."""

    starter_order_toman: int
    qualifying_sales_toman: int
    paid_levels: int
    head_rank: int
    first_leader: int
    capped_share_bp: int
    idle_months: int
    payment_day: int
    ranks: tuple[RankRule, ...]
    retail: tuple[RetailScale, ...]
    development_bp: tuple[int, ...]
    multilevel_bp: tuple[tuple[int, ...], ...]
    generation_bp: tuple[tuple[int, ...], ...]
    award_periods: int
    award_toman: tuple[int, ...]
    gifts: tuple[str, ...]


@dataclass(frozen=True)
class FarhanOptions:
    """The readings in force. `development_ranks` are rank numbers."""

    compressed_points: Literal["exclude", "roll_up"]
    rank_depth: Literal["unlimited", "seven_levels"]
    branch_rank: Literal["anywhere", "head"]
    starter_gate: bool
    incentive_month: Literal["consecutive", "since_joining"]
    development_ranks: tuple[int, ...]
    multilevel_scope: Literal["team", "personal_group"]
    leaders_multilevel: Literal["none", "personal_group"]
    generation_depth: Literal["seven_levels", "unlimited"]
    persistence_count: Literal["consecutive", "cumulative"]
    minimum_payout_toman: int
