"""What does a posting for late facts do to months, to pay and to standing?"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from app.calendars import Period
from app.engine.columns import BoolColumn, IntColumn
from app.engine.farhan.result import LineKind
from app.models.farhan.close import read_close
from app.models.farhan.corrected_gift import CorrectedGift
from app.models.farhan.correction_posting import Posting
from app.models.writing import Reading
from app.records.months import CloseRecord


@dataclass(frozen=True)
class MonthEffect:
    """What changes in one closed month, in toman.

    `lines` counts the lines that change; discounts are given on invoices, not paid.
    """

    period: Period
    lines: int
    bonuses_change: int
    discounts_change: int


@dataclass(frozen=True)
class MemberEffect:
    """What is posted for a member in the open month; negative is a debt."""

    member_id: int
    amount_toman: int


@dataclass(frozen=True)
class StandingEffect:
    """How a member stands after the last closed month, and really stands."""

    member_id: int
    rank_before: int
    rank: int
    streak_before: int
    streak: int
    was_closed: bool
    is_closed: bool


@dataclass(frozen=True)
class Effects:
    """All effects of a correction.

    Attributes:
        correction_id: Key of the correction, 0 for a preview.
        period: The open month in which the differences are posted.
        months: By closed month.
        members: By member, the largest first.
        standings: Members who stand otherwise than the last close says.
        gifts: Gifts that are owed in truth, or are not.
        digest: Fingerprint of every figure; binds the posting to its preview.
    """

    correction_id: int
    period: Period
    months: tuple[MonthEffect, ...]
    members: tuple[MemberEffect, ...]
    standings: tuple[StandingEffect, ...]
    gifts: tuple[CorrectedGift, ...]
    digest: str

    @property
    def total_toman(self) -> int:
        """What is posted in all."""
        return sum(effect.amount_toman for effect in self.members)


def effects_of(
    reading: Reading, base: CloseRecord, posting: Posting, correction_id: int
) -> Effects:
    """Return all effects of a posting after a close."""
    return Effects(
        correction_id=correction_id,
        period=base.period.next(),
        months=_months(posting),
        members=_members(posting),
        standings=_standings(reading, base, posting),
        gifts=posting.gifts,
        digest=posting.digest,
    )


def _months(posting: Posting) -> tuple[MonthEffect, ...]:
    found = posting.differences
    change = found.after_toman - found.before_toman
    is_bonus = found.kind != LineKind.RETAIL_DISCOUNT
    return tuple(
        MonthEffect(
            period=Period.of_number(number),
            lines=int((found.period == number).sum()),
            bonuses_change=_sum(change, is_bonus & (found.period == number)),
            discounts_change=_sum(change, ~is_bonus & (found.period == number)),
        )
        for number in np.unique(found.period).tolist()
    )


def _sum(change: IntColumn, wanted: BoolColumn) -> int:
    return int(change[wanted].sum())


def _members(posting: Posting) -> tuple[MemberEffect, ...]:
    members, amounts = posting.by_member()
    order = np.lexsort((members, -np.abs(amounts)))
    return tuple(MemberEffect(int(members[row]), int(amounts[row])) for row in order)


def _standings(
    reading: Reading, base: CloseRecord, posting: Posting
) -> tuple[StandingEffect, ...]:
    kept = read_close(reading, base.id).members
    held = {
        key: (rank, streak, closed)
        for key, rank, streak, closed in zip(
            kept.member_id.tolist(),
            kept.rank.tolist(),
            kept.streak.tolist(),
            kept.is_closed.tolist(),
            strict=True,
        )
    }
    true = posting.states
    rows: Mapping[int, tuple[int, int, bool]] = {
        key: (rank, streak, closed)
        for key, rank, streak, closed in zip(
            true.member_id.tolist(),
            true.rank.tolist(),
            true.streak.tolist(),
            true.is_closed.tolist(),
            strict=True,
        )
    }
    found = []
    for key, (rank, streak, closed) in rows.items():
        before = held.get(key, (0, 0, False))
        if before != (rank, streak, closed):
            found.append(
                StandingEffect(
                    member_id=key,
                    rank_before=before[0],
                    rank=rank,
                    streak_before=before[1],
                    streak=streak,
                    was_closed=before[2],
                    is_closed=closed,
                )
            )
    return tuple(found)
