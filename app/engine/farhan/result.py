"""What does a Farhan close find?

Rows of `members` are depth-first: every sponsor before its downline. Members who
have not joined by the end of the period have a row with `is_present` false.
"""

from dataclasses import dataclass
from enum import IntEnum

from app.engine.columns import BoolColumn, IntColumn, RowColumn


class LineKind(IntEnum):
    """Kinds of bonus line, in the order in which lines are listed (by name)."""

    DEVELOPMENT = 1
    GENERATION = 2
    MULTILEVEL = 3
    PERSISTENCE = 4
    RETAIL_DISCOUNT = 5
    RETAIL_INCENTIVE = 6


class HoldReason(IntEnum):
    """Why a balance is not paid; the first that holds. NONE: paid, or nothing due."""

    NONE = 0
    CLOSED = 1
    DUTIES = 2
    NO_UNIT_CODE = 3
    NO_IBAN = 4
    NEGATIVE = 5
    MINIMUM = 6


@dataclass(frozen=True)
class MemberFigures:
    """One row a member, depth-first, columns of shape (members,).

    Attributes:
        member_id: Key of the member.
        sponsor_row: Row of the sponsor, -1 for a root.
        end_row: First row after the member's subtree.
        upline_row: Row of the nearest qualified upline (compressed), -1 for none.
        is_present: Joined by the end of the period.
        is_qualified: Qualified representative of the period.
        gross_toman: Orders of the period before discounts, net of returns.
        points_micro: Own net points, signed.
        team_points_micro: Team points as `rank_depth` counts them; 0 if unqualified.
        group_points_micro: Personal-group points; 0 if unqualified.
        rank: 1 to 16, 0 for none.
        is_head: Generation head.
        streak: Consecutive qualified periods, this one included.
        had_order, is_starter, last_order_month: State after the period.
        is_closed: Closed after the close.
    """

    member_id: IntColumn
    sponsor_row: RowColumn
    end_row: RowColumn
    upline_row: RowColumn
    is_present: BoolColumn
    is_qualified: BoolColumn
    gross_toman: IntColumn
    points_micro: IntColumn
    team_points_micro: IntColumn
    group_points_micro: IntColumn
    rank: IntColumn
    is_head: BoolColumn
    streak: IntColumn
    had_order: BoolColumn
    is_starter: BoolColumn
    last_order_month: IntColumn
    is_closed: BoolColumn


@dataclass(frozen=True)
class LineFigures:
    """Bonus lines by (member key, kind, level), columns of shape (lines,).

    Attributes:
        member_id: Payee.
        kind: `LineKind`.
        level: Level or generation, 0 for kinds without levels.
        base_micro: Base points; the month's signed net for both retail kinds, 0 for
            persistence.
        rate_bp: Rate in basis points, 0 for kinds without one rate.
        before_cap_toman: Rounded line, never 0.
        amount_toman: Line after the cap.
    """

    member_id: IntColumn
    kind: IntColumn
    level: IntColumn
    base_micro: IntColumn
    rate_bp: IntColumn
    before_cap_toman: IntColumn
    amount_toman: IntColumn


@dataclass(frozen=True)
class PayoutFigures:
    """Members with any of these figures, by member key, columns of shape (payouts,).

    carried_in + adjustment + bonuses = paid + carried_out in every row. `bonuses` is
    the sum of the capped lines without the retail discount. `reason`: `HoldReason`.
    """

    member_id: IntColumn
    carried_in_toman: IntColumn
    adjustment_toman: IntColumn
    bonuses_toman: IntColumn
    paid_toman: IntColumn
    carried_out_toman: IntColumn
    reason: IntColumn


@dataclass(frozen=True)
class TallyFigures:
    """State of the persistence counters after the close, by (member key, rank)."""

    member_id: IntColumn
    rank: IntColumn
    periods: IntColumn


@dataclass(frozen=True)
class Totals:
    """Sums of the period in toman, and counts of members.

    `bonuses` are all lines but the retail discount. The cap bites when
    `discounts + bonuses_before_cap` exceeds the capped share of `sales`; each bonus
    line is then `line * allowed // bonuses_before_cap`.
    """

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
class CloseResult:
    """All that a close found."""

    members: MemberFigures
    lines: LineFigures
    payouts: PayoutFigures
    tallies: TallyFigures
    totals: Totals
