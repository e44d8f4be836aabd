"""What makes up one bonus line?

The base of a line is a sum of exact points; it is rounded once, and reduced by the
cap once. Shares of a line are cut so that they add up to it: each is what the
rounded sum grows by with one more contributor.
"""

from dataclasses import dataclass

import numpy as np

from app.engine.columns import IntColumn, RowColumn
from app.engine.farhan.bonuses import counts_own_group
from app.engine.farhan.cap import Cap
from app.engine.farhan.places import Below, Places
from app.engine.farhan.points import points_by_rate, retail_value
from app.engine.farhan.result import LineKind
from app.engine.farhan.workings import Workings
from app.engine.money import percent_of_points, proportional_floor

RATED = (LineKind.DEVELOPMENT, LineKind.MULTILEVEL, LineKind.GENERATION)


@dataclass(frozen=True)
class Contributors:
    """Who brought a line, most points first, columns of shape (shown,).

    Attributes:
        member_id: Key of the contributor.
        distance: Qualified members strictly between, and 1; 0 for the payee.
        generation: Generation heads from below the payee down to the contributor.
        points_micro: Points of the base.
        share_toman: Share of the line before the cap.
        amount_toman: Share of the line after the cap.
        others: What those brought together who are not shown; with it, the shares
            add up to the line.
    """

    member_id: IntColumn
    distance: IntColumn
    generation: IntColumn
    points_micro: IntColumn
    share_toman: IntColumn
    amount_toman: IntColumn
    others: "Others"


@dataclass(frozen=True)
class Others:
    """What contributors brought together who are not shown one by one."""

    count: int
    points_micro: int
    share_toman: int
    amount_toman: int


@dataclass(frozen=True)
class BandPart:
    """Points that one band of a retail scale pays, and its rate."""

    points_micro: int
    rate_bp: int


@dataclass(frozen=True)
class RetailAccount:
    """How the points of the month turn into a retail figure.

    Attributes:
        month: Month of the scale, from 1.
        bands: Points by band of that month's scale, empty ones left out.
        value_toman: Their value.
        first_bands, first_value_toman: The same by the scale of the first month,
            which the invoices gave already.
    """

    month: int
    bands: tuple[BandPart, ...]
    value_toman: int
    first_bands: tuple[BandPart, ...]
    first_value_toman: int


@dataclass(frozen=True)
class LineAccount:
    """One line with all that made it.

    Attributes:
        member_id: Payee.
        kind, level, base_micro, rate_bp, before_cap_toman, amount_toman: As listed.
        rank: Rank of the payee, 0 for none.
        contributors: Who brought it; the payee for kinds without levels.
        own_group_only: Only the personal group counts (multi-level bonus).
        retail: Bands, for both retail kinds.
        cap: What bound all lines of the period together.
    """

    member_id: int
    kind: LineKind
    level: int
    rank: int
    base_micro: int
    rate_bp: int
    before_cap_toman: int
    amount_toman: int
    contributors: Contributors
    own_group_only: bool
    retail: RetailAccount | None
    cap: Cap


def entering(
    work: Workings, places: Places, row: int, kind: LineKind, level: int
) -> Below:
    """Return who enters the base of a rated line of a member.

    Args:
        work: The close.
        places: Places of its members.
        row: The payee, among all members.
        kind: One of the rated kinds.
        level: Level or generation, from 1.

    Source: Farhan plan, sections 7 to 9.
    """
    distance = None if kind == LineKind.GENERATION else level
    below = bearing(work, places, row, kind, distance)
    return below.where(counting(work, row, kind, below) == level)


def bearing(
    work: Workings,
    places: Places,
    row: int,
    kind: LineKind,
    distance: int | None = None,
) -> Below:
    """Return everybody below a member with points of the sort that a kind counts.

    Only those at one distance, if one is given.
    """
    if kind == LineKind.DEVELOPMENT:
        return places.below(row, work.first_orders, distance)
    return places.below(row, work.earnings.network, distance)


def counting(work: Workings, row: int, kind: LineKind, below: Below) -> IntColumn:
    """Return the level at which everybody below a member counts, 0 for none.

    Source: Farhan plan, sections 7 to 9.
    """
    values, options = work.facts.values, work.facts.options
    if kind == LineKind.GENERATION:
        counts = below.generation <= values.paid_levels
        if options.generation_depth == "seven_levels":
            counts &= below.distance <= values.paid_levels
        return np.where(counts, below.generation, 0)
    counts = below.distance <= values.paid_levels
    if kind == LineKind.MULTILEVEL and has_own_group_only(work, row):
        counts &= below.generation == 0
    return np.where(counts, below.distance, 0)


def has_own_group_only(work: Workings, row: int) -> bool:
    """Return whether the multi-level bonus of a member counts its own group alone."""
    rank = int(work.result.members.rank[row])
    is_leader = rank >= work.facts.values.first_leader
    return counts_own_group(work.facts.options, is_leader=is_leader)


def line_account(
    work: Workings, places: Places, row: int, line: int, most: int | None = None
) -> LineAccount:
    """Explain one line.

    Args:
        work: The close.
        places: Places of its members.
        row: The payee, among all members.
        line: Row of the line.
        most: How many contributors to show; None for all.
    """
    lines = work.result.lines
    kind, level = LineKind(int(lines.kind[line])), int(lines.level[line])
    return LineAccount(
        member_id=int(lines.member_id[line]),
        kind=kind,
        level=level,
        rank=int(work.result.members.rank[row]),
        base_micro=int(lines.base_micro[line]),
        rate_bp=int(lines.rate_bp[line]),
        before_cap_toman=int(lines.before_cap_toman[line]),
        amount_toman=int(lines.amount_toman[line]),
        contributors=_contributors(work, places, row, line, most),
        own_group_only=kind == LineKind.MULTILEVEL and has_own_group_only(work, row),
        retail=_retail_account(work, row, kind),
        cap=work.listed.cap,
    )


def _contributors(
    work: Workings, places: Places, row: int, line: int, most: int | None
) -> Contributors:
    lines = work.result.lines
    kind, level = LineKind(int(lines.kind[line])), int(lines.level[line])
    before, amount = int(lines.before_cap_toman[line]), int(lines.amount_toman[line])
    if kind not in RATED:
        return Contributors(
            member_id=lines.member_id[line : line + 1],
            distance=np.zeros(1, np.int64),
            generation=np.zeros(1, np.int64),
            points_micro=lines.base_micro[line : line + 1],
            share_toman=np.array([before]),
            amount_toman=np.array([amount]),
            others=Others(0, 0, 0, 0),
        )
    found = entering(work, places, row, kind, level)
    base, rate_bp = int(lines.base_micro[line]), int(lines.rate_bp[line])
    assert int(found.points_micro.sum()) == base
    assert int(percent_of_points(np.array([base]), rate_bp)[0]) == before
    shown = _most_first(found.points_micro, most)
    points = found.points_micro[shown]
    reached = percent_of_points(np.cumsum(points), rate_bp)
    paid = proportional_floor(reached, amount, before)
    return Contributors(
        member_id=work.members.member_id[found.member_row[shown]],
        distance=found.distance[shown],
        generation=found.generation[shown],
        points_micro=points,
        share_toman=np.diff(reached, prepend=0),
        amount_toman=np.diff(paid, prepend=0),
        others=Others(
            count=len(found.points_micro) - len(shown),
            points_micro=base - int(points.sum()),
            share_toman=before - int(reached[-1:].sum()),
            amount_toman=amount - int(paid[-1:].sum()),
        ),
    )


def _most_first(points: IntColumn, most: int | None) -> RowColumn:
    """Return the rows with most points, most first, those with as many in order."""
    rows = np.arange(len(points))
    if most is not None and 0 < most < len(points):
        least = np.partition(points, -most)[-most]
        rows = np.flatnonzero(points >= least)
    return rows[np.argsort(-points[rows], kind="stable")][:most]


def _retail_account(work: Workings, row: int, kind: LineKind) -> RetailAccount | None:
    if kind == LineKind.RETAIL_DISCOUNT:
        return retail_account(work, row, 1)
    if kind == LineKind.RETAIL_INCENTIVE:
        place = int(work.earnings.network.qualified_before[row])
        return retail_account(work, row, int(work.earnings.incentive_month[place]))
    return None


def retail_account(work: Workings, row: int, month: int) -> RetailAccount:
    """Split a member's points by band, in a month of the incentive and in the first."""
    scales = work.facts.values.retail
    month = min(month, len(scales))
    points = work.earnings.points_micro[row : row + 1]
    now, first = scales[month - 1], scales[0]

    def bands(number: int) -> tuple[BandPart, ...]:
        parts = points_by_rate(points, scales[number])
        return tuple(BandPart(int(part[0]), rate) for part, rate in parts if part[0])

    return RetailAccount(
        month=month,
        bands=bands(month - 1),
        value_toman=int(retail_value(points, now)[0]),
        first_bands=bands(0),
        first_value_toman=int(retail_value(points, first)[0]),
    )
