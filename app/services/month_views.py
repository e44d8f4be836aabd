"""What changed for the members from one month, or one preview, to another?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.calendars import Period
from app.engine.columns import BoolColumn, IntColumn, frozen
from app.models.writing import Reading
from app.records.months import CloseRecord

MOST_LISTED = 100
"""Members listed of one kind of change; all are counted."""


@dataclass(frozen=True)
class MemberResults:
    """What a month found for each member, by member key, shape (members,).

    Attributes:
        member_id: Keys, rising.
        standing: Rank or status as a number of the plan, 0 for none.
        earned: What the month brings, in toman or cents; may be negative.
        paid: What goes to the account.
    """

    member_id: IntColumn
    standing: IntColumn
    earned: IntColumn
    paid: IntColumn


@dataclass(frozen=True)
class Notice:
    """Something to know before a month is closed.

    Attributes:
        code: What it is; the window has a text for it.
        count: How many there are.
        amount: A sum in toman or cents that belongs to it, 0 where there is none.
        needs_care: Whether it should be looked at before the close.
    """

    code: str
    count: int
    amount: int = 0
    needs_care: bool = False


@dataclass(frozen=True)
class Stack:
    """Figures of some kinds month by month, which add up.

    Attributes:
        items: The kinds: ranks, kinds of bonus, statuses, as numbers of the plan.
        values: Shape (months, items).
    """

    items: tuple[int, ...]
    values: IntColumn


@dataclass(frozen=True)
class Top:
    """One of the largest, by name."""

    code: str
    name: str
    value: int


@dataclass(frozen=True)
class ChartData:
    """Finished arrays for charts, one row a closed month.

    Attributes:
        periods: The months.
        series: Figures by key, each of shape (months,).
        stacks: Figures that add up, by key.
        tops: The largest of the last month, by key.
    """

    periods: tuple[Period, ...]
    series: Mapping[str, IntColumn]
    stacks: Mapping[str, Stack]
    tops: Mapping[str, tuple[Top, ...]]


@dataclass(frozen=True)
class MonthViews:
    """What a plan shows of its months beside the totals.

    Attributes:
        has_ranks: Whether a larger standing is a higher one.
        results: Reads what a closed month found for each member.
        notices: Finds what to know before a month is closed.
        first_period: Suggests the month to be closed first, None without a hint.
        charts: Reads what charts show of some closes, first one first.
    """

    has_ranks: bool
    results: Callable[[Reading, CloseRecord], MemberResults]
    notices: Callable[[Reading, Period], tuple[Notice, ...]]
    first_period: Callable[[Reading], Period | None]
    charts: Callable[[Reading, Sequence[CloseRecord]], ChartData]


@dataclass(frozen=True)
class Changes:
    """Members with one kind of change, those changed most first.

    Attributes:
        count: How many there are; at most `MOST_LISTED` of them are listed.
        member_id: Who, shape (listed,).
        before: What was, in the unit of the kind, shape (listed,).
        after: What is now, shape (listed,).
    """

    count: int
    member_id: IntColumn
    before: IntColumn
    after: IntColumn


@dataclass(frozen=True)
class Comparison:
    """What is different between two months, or two previews of one.

    Attributes:
        standings_before, standings_after: Members by standing.
        risen: Members with a higher standing, or with any other where standings
            are no ranks.
        fallen: Members with a lower standing; nobody where standings are no ranks.
        movers: Members whose month brings another amount, or who are paid another one
            of the same, most changed first.
        unpaid: Members who were paid before and get nothing now.
    """

    standings_before: IntColumn
    standings_after: IntColumn
    risen: Changes
    fallen: Changes
    movers: Changes
    unpaid: Changes


def compare(
    before: MemberResults, after: MemberResults, *, has_ranks: bool
) -> Comparison:
    """Compare what two months found for each member."""
    keys = np.union1d(before.member_id, after.member_id)
    stood, stands = (
        _aligned(keys, results, results.standing) for results in (before, after)
    )
    earned, earns = (
        _aligned(keys, results, results.earned) for results in (before, after)
    )
    was_paid, is_paid = (
        _aligned(keys, results, results.paid) for results in (before, after)
    )
    # Who earns the same may be paid another amount: held before, or no more.
    is_same = earned == earns
    had, has = np.where(is_same, was_paid, earned), np.where(is_same, is_paid, earns)
    has_risen = stands > stood if has_ranks else stands != stood
    has_fallen = stands < stood if has_ranks else np.zeros(len(keys), np.bool_)
    most = int(max(stood.max(initial=0), stands.max(initial=0))) + 1
    return frozen(
        Comparison(
            standings_before=np.bincount(stood, minlength=most),
            standings_after=np.bincount(stands, minlength=most),
            risen=_changes(keys, stood, stands, has_risen, stands),
            fallen=_changes(keys, stood, stands, has_fallen, stood),
            movers=_changes(keys, had, has, had != has, np.abs(has - had)),
            unpaid=_changes(
                keys, was_paid, is_paid, (was_paid > 0) & (is_paid == 0), was_paid
            ),
        )
    )


def _aligned(keys: IntColumn, results: MemberResults, column: IntColumn) -> IntColumn:
    """Return a column by the given keys, 0 for members who are not in the results."""
    whole = np.zeros(len(keys), np.int64)
    whole[np.searchsorted(keys, results.member_id)] = column
    return whole


def _changes(
    keys: IntColumn,
    before: IntColumn,
    after: IntColumn,
    is_changed: BoolColumn,
    weight: IntColumn,
) -> Changes:
    rows = np.flatnonzero(is_changed)
    # A stable sort: equally changed members stand by key.
    listed = rows[np.argsort(-weight[rows], kind="stable")[:MOST_LISTED]]
    return Changes(len(rows), keys[listed], before[listed], after[listed])
