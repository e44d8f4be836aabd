"""In what do two states of a month, or two months, differ?"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np

from app.calendars import Period
from app.engine.columns import BoolColumn, IntColumn, rows_of
from app.engine.farhan.lines import line_keys, of_line_keys
from app.engine.farhan.result import CloseResult, LineFigures, LineKind, Totals


@dataclass(frozen=True)
class Side:
    """One of the two that are compared.

    Attributes:
        period: The month.
        is_projection: The month is open.
        totals: Sums.
        members: Who had joined, by key, and the figures of each.
        lines: Bonus lines.
        newcomers: Codes of members who are not in the books, by key.
    """

    period: Period
    is_projection: bool
    totals: Totals
    members: "SideMembers"
    lines: LineFigures
    newcomers: Mapping[int, str]


@dataclass(frozen=True)
class SideMembers:
    """Members who had joined, by key, columns of shape (members,)."""

    member_id: IntColumn
    sponsor_id: IntColumn
    rank: IntColumn
    is_qualified: BoolColumn
    points_micro: IntColumn
    team_points_micro: IntColumn
    bonuses_toman: IntColumn
    paid_toman: IntColumn


@dataclass(frozen=True)
class MemberDifferences:
    """Members whose figures differ, the largest difference of bonuses first.

    Columns of shape (members,); 0 where a member had not joined.
    """

    member_id: IntColumn
    rank_before: IntColumn
    rank_after: IntColumn
    bonuses_before: IntColumn
    bonuses_after: IntColumn
    paid_before: IntColumn
    paid_after: IntColumn
    team_points_before: IntColumn
    team_points_after: IntColumn


@dataclass(frozen=True)
class LineChanges:
    """Lines that differ, by member, kind and level, columns of shape (lines,)."""

    member_id: IntColumn
    kind: IntColumn
    level: IntColumn
    before_toman: IntColumn
    after_toman: IntColumn


@dataclass(frozen=True)
class KindSums:
    """The lines of one kind on both sides."""

    kind: LineKind
    lines_before: int
    lines_after: int
    toman_before: int
    toman_after: int


@dataclass(frozen=True)
class Comparison:
    """Two sides and all differences.

    Attributes:
        joined, left: Members of the second side alone, of the first alone.
        moved: Members with another sponsor.
        ranks: Members by rank, on both sides; index 0 is no rank.
    """

    before: Side
    after: Side
    kinds: tuple[KindSums, ...]
    ranks: tuple[tuple[int, int], ...]
    members: MemberDifferences
    lines: LineChanges
    joined: IntColumn
    left: IntColumn
    moved: IntColumn

    @property
    def newcomers(self) -> Mapping[int, str]:
        """Codes of members who are not in the books, by key."""
        return {**self.before.newcomers, **self.after.newcomers}

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return self.before.totals == self.after.totals and not (
            len(self.members.member_id)
            or len(self.lines.member_id)
            or len(self.moved)
            or len(self.joined)
            or len(self.left)
        )


def side_of(
    period: Period,
    result: CloseResult,
    newcomers: Mapping[int, str],
    *,
    is_projection: bool,
) -> Side:
    """Return a month that was worked out as one side."""
    members = result.members
    present = np.flatnonzero(members.is_present)
    order = present[np.argsort(members.member_id[present])]
    keys = members.member_id[order]
    sponsor_row = members.sponsor_row[order]
    paid = rows_of(result.payouts.member_id, keys)
    return Side(
        period=period,
        is_projection=is_projection,
        totals=result.totals,
        members=SideMembers(
            member_id=keys,
            sponsor_id=np.where(sponsor_row < 0, 0, members.member_id[sponsor_row]),
            rank=members.rank[order],
            is_qualified=members.is_qualified[order],
            points_micro=members.points_micro[order],
            team_points_micro=members.team_points_micro[order],
            bonuses_toman=np.append(result.payouts.bonuses_toman, 0)[paid],
            paid_toman=np.append(result.payouts.paid_toman, 0)[paid],
        ),
        lines=result.lines,
        newcomers=newcomers,
    )


def compare(before: Side, after: Side) -> Comparison:
    """Return all differences between two sides."""
    one, other = before.members, after.members
    both = np.intersect1d(one.member_id, other.member_id)
    sponsors = [side.sponsor_id[rows_of(side.member_id, both)] for side in (one, other)]
    highest = int(max(one.rank.max(initial=0), other.rank.max(initial=0)))
    counts = [np.bincount(side.rank, minlength=highest + 1) for side in (one, other)]
    return Comparison(
        before=before,
        after=after,
        kinds=tuple(_kind_sums(kind, before, after) for kind in LineKind),
        ranks=tuple(zip(counts[0].tolist(), counts[1].tolist(), strict=True)),
        members=_member_differences(one, other),
        lines=_line_changes(before.lines, after.lines),
        joined=np.setdiff1d(other.member_id, one.member_id),
        left=np.setdiff1d(one.member_id, other.member_id),
        moved=both[sponsors[0] != sponsors[1]],
    )


def _kind_sums(kind: LineKind, before: Side, after: Side) -> KindSums:
    marked = [side.lines.kind == kind for side in (before, after)]
    amounts = [
        int(side.lines.amount_toman[mark].sum())
        for side, mark in zip((before, after), marked, strict=True)
    ]
    lines = [int(mark.sum()) for mark in marked]
    return KindSums(kind, lines[0], lines[1], amounts[0], amounts[1])


def _member_differences(one: SideMembers, other: SideMembers) -> MemberDifferences:
    keys = np.union1d(one.member_id, other.member_id)
    rows = [rows_of(side.member_id, keys) for side in (one, other)]

    def pair(name: str) -> tuple[IntColumn, IntColumn]:
        before, after = (
            np.append(getattr(side, name), 0)[row]
            for side, row in zip((one, other), rows, strict=True)
        )
        return before, after

    columns = {
        "rank": pair("rank"),
        "bonuses": pair("bonuses_toman"),
        "paid": pair("paid_toman"),
        "team_points": pair("team_points_micro"),
    }
    differs = np.zeros(len(keys), np.bool_)
    for before, after in columns.values():
        differs |= before != after
    found = np.flatnonzero(differs)
    change = np.abs(columns["bonuses"][1] - columns["bonuses"][0])[found]
    found = found[np.lexsort((keys[found], -change))]
    named = {
        f"{name}_{side}": values[place][found]
        for name, values in columns.items()
        for place, side in enumerate(("before", "after"))
    }
    assert set(named) | {"member_id"} == {f.name for f in fields(MemberDifferences)}
    return MemberDifferences(member_id=keys[found], **named)


def _line_changes(before: LineFigures, after: LineFigures) -> LineChanges:
    keys = [
        line_keys(lines.member_id, lines.kind, lines.level) for lines in (before, after)
    ]
    both = np.union1d(*keys)
    amounts = []
    for lines, own in zip((before, after), keys, strict=True):
        column = np.zeros(len(both), np.int64)
        column[rows_of(both, own)] = lines.amount_toman
        amounts.append(column)
    found = np.flatnonzero(amounts[0] != amounts[1])
    member, kind, level = of_line_keys(both[found])
    return LineChanges(member, kind, level, amounts[0][found], amounts[1][found])
