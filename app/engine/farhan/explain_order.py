"""Who was paid from one order, and who was passed over?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.engine.columns import NO_ROW
from app.engine.farhan.bonuses import rate_rows
from app.engine.farhan.explain_line import RATED, counting
from app.engine.farhan.places import Below, Places
from app.engine.farhan.reasons import Reason, why_not_paid, why_not_qualified
from app.engine.farhan.result import LineKind
from app.engine.farhan.workings import Workings

NotCounted = Literal["", "not_qualified", "no_upline", "net_not_above_zero"]


@dataclass(frozen=True)
class OrderShare:
    """What one kind of bonus gives somebody from an order.

    Attributes:
        kind: Kind of bonus.
        level: Level or generation.
        points_micro: Points of the order in the base of the line.
        rate_bp: Rate of the payee's rank; points times rate, in ten-millionths of a
            toman, is the exact share before the line is rounded.
        reason: Why nothing is paid, None where it is.
    """

    kind: LineKind
    level: int
    points_micro: int
    rate_bp: int
    reason: Reason | None


@dataclass(frozen=True)
class OrderUpline:
    """Somebody above the buyer.

    Attributes:
        member_id: Who.
        unqualified: Why not qualified: passed over, and everybody below moves up.
        distance: Distance from the buyer, 0 for who is passed over.
        generation: Generation of the buyer.
        rank: Rank of the period.
        shares: What each kind gives, or why not.
    """

    member_id: int
    unqualified: Reason | None
    distance: int
    generation: int
    rank: int
    shares: tuple[OrderShare, ...]


@dataclass(frozen=True)
class OrderAccount:
    """One order and everybody above its buyer, as far as the plan pays.

    Attributes:
        position: Row among the orders of the facts.
        member_id: Buyer.
        gross_toman, points_micro: Of the order; negative for a return.
        net_micro: Points of the buyer's month, which are what counts.
        is_first: The buyer's first order ever: the development bonus counts it alone.
        not_counted: Why the buyer's points count for nobody above.
        unqualified: Why the buyer is not qualified, None for who is.
        uplines: From the buyer upwards.
        is_cut: More uplines stand above, further than the plan pays.
    """

    position: int
    member_id: int
    gross_toman: int
    points_micro: int
    net_micro: int
    is_first: bool
    not_counted: NotCounted
    unqualified: Reason | None
    uplines: tuple[OrderUpline, ...]
    is_cut: bool


def order_account(work: Workings, places: Places, position: int) -> OrderAccount:
    """Explain one order.

    Args:
        work: The close.
        places: Places of its members.
        position: Row of the order among those of the facts.

    Source: Farhan plan, sections 3 and 7 to 9.
    """
    orders = work.facts.orders
    row = int(work.order_row[position])
    uplines, is_cut = _uplines(work, places, position)
    return OrderAccount(
        position=position,
        member_id=int(orders.member_id[position]),
        gross_toman=int(orders.gross_toman[position]),
        points_micro=int(orders.points_micro[position]),
        net_micro=int(work.bought.points_micro[row]),
        is_first=_is_first(work, position),
        not_counted=_not_counted(work, row),
        unqualified=why_not_qualified(work, row),
        uplines=uplines,
        is_cut=is_cut,
    )


def _not_counted(work: Workings, row: int) -> NotCounted:
    is_qualified = bool(work.result.members.is_qualified[row])
    if not is_qualified and work.facts.options.compressed_points == "exclude":
        return "not_qualified"
    if int(work.earnings.network.upline_row[row]) == NO_ROW:
        return "no_upline"
    return "net_not_above_zero" if work.bought.points_micro[row] <= 0 else ""


def _is_first(work: Workings, position: int) -> bool:
    """Return whether an order is its buyer's first ever."""
    return int(work.bought.first_order[work.order_row[position]]) == position


def _uplines(
    work: Workings, places: Places, position: int
) -> tuple[tuple[OrderUpline, ...], bool]:
    """Walk up until nobody further up can be paid; tell whether more stand there."""
    row = int(work.order_row[position])
    standing = places.standing(row)
    depth = places.depth_of(standing) + (not places.is_qualified(row))
    heads = places.heads_of(standing)
    found: list[OrderUpline] = []
    for above in places.chain(row):
        unqualified = why_not_qualified(work, above)
        distance = generation = 0
        shares: tuple[OrderShare, ...] = ()
        if unqualified is None:
            compressed = places.standing(above)
            distance = depth - places.depth_of(compressed)
            generation = heads - places.heads_of(compressed)
            if not _is_in_reach(work, distance, generation):
                return tuple(found), True
            place = _place(row, distance, generation)
            shares = tuple(_shares(work, above, position, place))
        found.append(
            OrderUpline(
                member_id=int(work.members.member_id[above]),
                unqualified=unqualified,
                distance=distance,
                generation=generation,
                rank=int(work.result.members.rank[above]),
                shares=shares,
            )
        )
    return tuple(found), False


def _is_in_reach(work: Workings, distance: int, generation: int) -> bool:
    """Return whether anybody so far above can be paid by any kind of bonus."""
    limit = work.facts.values.paid_levels
    if work.facts.options.generation_depth == "unlimited":
        return distance <= limit or generation <= limit
    return distance <= limit


def _place(row: int, distance: int, generation: int) -> Below:
    """Return one buyer as it stands below somebody."""
    columns = (row, distance, generation, 0)
    return Below(*(np.array([value]) for value in columns))


def _shares(
    work: Workings, above: int, position: int, place: Below
) -> Iterator[OrderShare]:
    """Yield what each kind of bonus gives a qualified upline from an order."""
    row = int(work.order_row[position])
    not_counted = _not_counted(work, row)
    rank = int(work.result.members.rank[above])
    for kind in RATED:
        points = int(work.facts.orders.points_micro[position])
        if kind == LineKind.DEVELOPMENT:
            if not _is_first(work, position) or not_counted == "not_qualified":
                continue
            points = int(work.bought.first_order_micro[row])
        elif not_counted:
            continue
        level = int(counting(work, above, kind, place)[0])
        reason = why_not_paid(work, above, kind, level)
        rate = 0
        if reason is None and not level:
            reason = _out_of_count(work, kind, place)
        if reason is None:
            rows = rate_rows(kind, work.facts.values, work.facts.options)
            rate = rows[rank][level - 1]
        yield OrderShare(kind, level, points, rate, reason)


def _out_of_count(work: Workings, kind: LineKind, place: Below) -> Reason:
    """Return why a buyer does not count for somebody above."""
    distance, generation = int(place.distance[0]), int(place.generation[0])
    if kind == LineKind.GENERATION and not generation:
        return Reason("no_head_below", 1, 0)
    limit = work.facts.values.paid_levels
    if distance > limit:
        return Reason("too_far", limit, distance)
    return Reason("behind_head", 0, generation)
