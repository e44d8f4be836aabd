"""What goes into the reference close, and what comes out of it?

Months are month numbers (year * 12 + month - 1), 0 for none. Money is whole toman.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Key: TypeAlias = int | str
"""What a member is called."""

LineKey: TypeAlias = tuple[Key, str, int]
Tallies: TypeAlias = Mapping[tuple[Key, int], int]


@dataclass(frozen=True)
class Member:
    """A member as the period finds it; the meaning of `MemberFacts`."""

    key: Key
    sponsor: Key | None = None
    kind: str = "representative"
    joined_month: int = 0
    has_unit_code: bool = True
    has_iban: bool = True
    duties_missed: bool = False
    released: bool = False
    reopened_month: int = 0
    closed: bool = False
    streak: int = 0
    had_order: bool = False
    starter: bool = False
    last_order_month: int = 0
    previous_rank: int = 0
    carried_in: int = 0
    adjustment: int = 0


@dataclass(frozen=True)
class Order:
    """An order of the period; amounts are negative for a return."""

    member: Key
    day: int
    number: str
    gross: int
    points_micro: int


@dataclass(frozen=True)
class Figures:
    """What the close finds about one member."""

    present: bool
    qualified: bool
    upline: Key | None
    gross: int
    points_micro: int
    team_micro: int
    group_micro: int
    rank: int
    head: bool
    streak: int
    had_order: bool
    starter: bool
    last_order_month: int
    closed: bool


@dataclass(frozen=True)
class Line:
    """A bonus line; `percent` is None for kinds without one rate."""

    base_micro: int
    percent: int | None
    before_cap: int
    amount: int


@dataclass(frozen=True)
class Payout:
    """What is paid to a member, what is carried on, and why."""

    carried_in: int
    adjustment: int
    bonuses: int
    paid: int
    carried_out: int
    reason: str


@dataclass(frozen=True)
class Totals:
    """Sums of the period."""

    sales: int
    discounts: int
    bonuses_before_cap: int
    bonuses: int
    cap: int
    allowed: int
    is_capped: bool
    members: int
    qualified: int
    closed_now: int


@dataclass(frozen=True)
class ReferenceResult:
    """All that the close found; `discounts` are those of each order number."""

    figures: dict[Key, Figures]
    lines: dict[LineKey, Line]
    payouts: dict[Key, Payout]
    tallies: dict[tuple[Key, int], int]
    totals: Totals
    discounts: dict[str, int]
