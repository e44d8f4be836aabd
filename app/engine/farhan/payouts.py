"""Who is closed, which ranks persist, and what is paid to whom?"""

import numpy as np

from app.engine.columns import BoolColumn, IntColumn, RowColumn, rows_of
from app.engine.farhan.inputs import MemberFacts, RankTallies
from app.engine.farhan.plan import FarhanOptions, FarhanValues
from app.engine.farhan.result import HoldReason, PayoutFigures, TallyFigures


def is_closed_after(
    members: MemberFacts,
    last_order_month: IntColumn,
    exempt_row: RowColumn,
    exempt_month: IntColumn,
    month: int,
    values: FarhanValues,
) -> BoolColumn:
    """Tell who is closed from the next period on.

    Args:
        members: One row a member.
        last_order_month: Month of the last order, this period included, 0 for none.
        exempt_row: Member row of each exemption.
        exempt_month: Month of each exemption.
        month: The period.
        values: The plan's numbers.

    Source: Farhan plan, section 13.
    """
    since = np.maximum(members.joined_month, last_order_month)
    since = np.maximum(since, members.reopened_month)
    counts = (exempt_month > since[exempt_row]) & (exempt_month <= month)
    exempt = np.bincount(exempt_row[counts], minlength=len(since))
    is_idle = month - since - exempt >= values.idle_months
    stays_closed = members.is_closed & (members.reopened_month != month)
    is_there = members.joined_month <= month
    closed: BoolColumn = members.is_representative & is_there & (stays_closed | is_idle)
    return closed


def count_ranks(
    member_id: IntColumn,
    previous_rank: IntColumn,
    rank: IntColumn,
    tallies: RankTallies,
    values: FarhanValues,
    options: FarhanOptions,
) -> tuple[IntColumn, TallyFigures]:
    """Count the periods at a rank and find who has reached an award.

    Args:
        member_id: Keys of all members.
        previous_rank: Rank of the previous period.
        rank: Rank of this period.
        tallies: Counts before this period.
        values: Awards by rank.
        options: `persistence_count`.

    Returns:
        Rank for which each member gets the award, 0 for none, shape (members,);
        and the counts after this period.

    Source: Farhan plan, section 10.
    """
    has_award = np.array(values.award_toman) > 0
    now = np.flatnonzero(has_award[rank])
    before = _tally_keys(tallies, has_award)
    key = member_id[now] * len(has_award) + rank[now]
    place = rows_of(before.keys, key)
    periods = np.where(place >= 0, np.append(before.periods, 0)[place], 0)
    if options.persistence_count == "consecutive":
        periods = np.where(previous_rank[now] == rank[now], periods, 0)
        kept = np.zeros(len(before.keys), dtype=bool)
    else:
        kept = np.isin(before.keys, key, invert=True)
    periods = periods + 1
    is_awarded = periods >= values.award_periods
    awarded = np.zeros(len(member_id), dtype=np.int64)
    awarded[now[is_awarded]] = rank[now[is_awarded]]
    keys = np.concatenate([before.keys[kept], key[~is_awarded]])
    counts = np.concatenate([before.periods[kept], periods[~is_awarded]])
    order = np.argsort(keys)
    member, rank_after = np.divmod(keys[order], len(has_award))
    return awarded, TallyFigures(member, rank_after, counts[order])


class _Tallies:
    """Counts above 0 by one key of member and rank, sorted."""

    def __init__(self, keys: IntColumn, periods: IntColumn) -> None:
        order = np.argsort(keys)
        self.keys, self.periods = keys[order], periods[order]


def _tally_keys(tallies: RankTallies, has_award: BoolColumn) -> _Tallies:
    kept = has_award[tallies.rank] & (tallies.periods > 0)
    keys = tallies.member_id[kept] * len(has_award) + tallies.rank[kept]
    return _Tallies(keys, tallies.periods[kept])


def payouts(
    members: MemberFacts,
    bonuses_toman: IntColumn,
    is_closed: BoolColumn,
    minimum_toman: int,
    by_key: RowColumn,
) -> PayoutFigures:
    """Pay or carry every balance.

    Args:
        members: One row a member.
        bonuses_toman: Capped bonus lines of each member, without the discount.
        is_closed: Closed after this very close.
        minimum_toman: Smallest balance that is paid.
        by_key: Rows in the order of their keys.

    Source: Farhan plan, section 12.
    """
    balance = members.carried_in_toman + members.adjustment_toman + bonuses_toman
    reason = np.select(
        [
            balance == 0,
            is_closed & ~members.is_released,
            members.duties_missed,
            members.is_representative & ~members.has_unit_code,
            ~members.has_iban,
            balance < 0,
            balance < minimum_toman,
        ],
        [
            HoldReason.NONE,
            HoldReason.CLOSED,
            HoldReason.DUTIES,
            HoldReason.NO_UNIT_CODE,
            HoldReason.NO_IBAN,
            HoldReason.NEGATIVE,
            HoldReason.MINIMUM,
        ],
        default=HoldReason.NONE,
    ).astype(np.int64)
    paid = np.where(reason == HoldReason.NONE, balance, 0)
    is_listed = (
        (members.carried_in_toman != 0)
        | (members.adjustment_toman != 0)
        | (bonuses_toman != 0)
    )
    listed = by_key[is_listed[by_key]]
    return PayoutFigures(
        member_id=members.member_id[listed],
        carried_in_toman=members.carried_in_toman[listed],
        adjustment_toman=members.adjustment_toman[listed],
        bonuses_toman=bonuses_toman[listed],
        paid_toman=paid[listed],
        carried_out_toman=(balance - paid)[listed],
        reason=reason[listed],
    )
