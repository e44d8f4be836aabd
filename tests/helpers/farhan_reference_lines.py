"""Which bonus lines does each kind of bonus give, before the cap?"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import floor

from tests.helpers.farhan_reference_records import (
    Figures,
    Key,
    Line,
    LineKey,
    Member,
    Order,
    Tallies,
)
from tests.helpers.farhan_reference_tables import (
    BAND_POINTS,
    BANDS,
    BANDS_FROM_POINTS,
    DEVELOPMENT_PERCENT,
    GENERATION_PERCENT,
    LAST_INCENTIVE_MONTH,
    LEADER_RANK,
    LEVEL_LIMIT,
    MICRO,
    MULTILEVEL_PERCENT,
    PERSISTENCE_PERIODS,
    PERSISTENCE_TOMAN,
    RANK_NUMBER,
    TOMAN_PER_POINT,
)
from tests.helpers.farhan_reference_tree import CompressedTree, generation


def half_up(value: Fraction) -> int:
    """Round to whole toman, half up."""
    return floor(value + Fraction(1, 2))


def percent_toman(base_micro: int, percent: int) -> int:
    """Return a percentage of points as whole toman."""
    return half_up(Fraction(base_micro * percent * TOMAN_PER_POINT, 100 * MICRO))


def retail_toman(points_micro: int, month: int) -> int:
    """Return the retail figure F of month 1 to 6, in whole toman."""
    if points_micro <= 0:
        return 0
    if points_micro < BANDS_FROM_POINTS * MICRO:
        return percent_toman(points_micro, month)
    percent_of_micro = 0
    for band in range(BANDS):
        in_band = max(0, points_micro - band * BAND_POINTS * MICRO)
        if band < BANDS - 1:
            in_band = min(in_band, BAND_POINTS * MICRO)
        percent_of_micro += in_band * (2 * month + band)
    return percent_toman(percent_of_micro, 1)


def order_discounts(of_member: Mapping[Key, list[Order]]) -> dict[str, int]:
    """Return the discount of each order number, given as the month goes on."""
    discounts = {}
    for orders in of_member.values():
        before = 0
        for order in orders:
            after = before + order.points_micro
            discounts[order.number] = retail_toman(after, 1) - retail_toman(before, 1)
            before = after
    return discounts


def retail_lines(
    month: int,
    members: Sequence[Member],
    figures: Mapping[Key, Figures],
    options: Mapping[str, str],
) -> dict[LineKey, Line]:
    """Return the discounts of everybody and the incentives of the qualified."""
    lines = {}
    for member in members:
        found = figures[member.key]
        discount = retail_toman(found.points_micro, 1)
        lines[member.key, "retail_discount", 0] = Line(
            found.points_micro, None, discount, discount
        )
        if not found.qualified:
            continue
        months = found.streak
        if options["incentive_month"] == "since_joining":
            months = month - member.joined_month + 1
        months = min(months, LAST_INCENTIVE_MONTH)
        incentive = retail_toman(found.points_micro, months) - discount
        lines[member.key, "retail_incentive", 0] = Line(
            found.points_micro, None, incentive, incentive
        )
    return lines


def _percent_lines(
    bases: Mapping[tuple[Key, int], int],
    kind: str,
    percents: Mapping[Key, tuple[int, ...]],
) -> dict[LineKey, Line]:
    lines = {}
    for (payee, level), base in bases.items():
        percent = percents[payee][level - 1]
        toman = percent_toman(base, percent)
        lines[payee, kind, level] = Line(base, percent, toman, toman)
    return lines


def development_lines(
    tree: CompressedTree,
    figures: Mapping[Key, Figures],
    first_orders: Mapping[Key, Order],
    options: Mapping[str, str],
) -> dict[LineKey, Line]:
    """Pay the three qualified ancestors on each first order ever."""
    paid_ranks = {
        RANK_NUMBER[code] for code in options["development_ranks"].split(",") if code
    }
    rolls_up = options["compressed_points"] == "roll_up"
    bases: dict[tuple[Key, int], int] = {}
    for contributor, order in first_orders.items():
        found = figures[contributor]
        if not (found.qualified or (rolls_up and found.present)):
            continue
        for level in range(1, len(DEVELOPMENT_PERCENT) + 1):
            if len(tree.uplines[contributor]) < level:
                continue
            payee = tree.uplines[contributor][level - 1]
            if figures[payee].rank in paid_ranks:
                before = bases.get((payee, level), 0)
                bases[payee, level] = before + max(0, order.points_micro)
    percents = {payee: DEVELOPMENT_PERCENT for payee, _ in bases}
    return _percent_lines(bases, "development", percents)


def multilevel_lines(
    tree: CompressedTree, rank_of: Mapping[Key, int], options: Mapping[str, str]
) -> dict[LineKey, Line]:
    """Pay on the countable points of each distance."""
    bases: dict[tuple[Key, int], int] = {}
    percents = {}
    for payee, rank in rank_of.items():
        scope = options["multilevel_scope"]
        percents[payee] = MULTILEVEL_PERCENT.get(rank, ())
        if rank >= LEADER_RANK and options["leaders_multilevel"] == "personal_group":
            scope = "personal_group"
            percents[payee] = MULTILEVEL_PERCENT[RANK_NUMBER["moshaver_3"]]
        for place in tree.below[payee]:
            if place.distance > len(percents[payee]):
                continue
            if scope == "personal_group" and generation(place, rank_of) > 0:
                continue
            key = (payee, place.distance)
            bases[key] = bases.get(key, 0) + tree.counted_micro[place.contributor]
    return _percent_lines(bases, "multilevel", percents)


def generation_lines(
    tree: CompressedTree, rank_of: Mapping[Key, int], options: Mapping[str, str]
) -> dict[LineKey, Line]:
    """Pay leaders on the countable points of each generation."""
    bases: dict[tuple[Key, int], int] = {}
    percents = {
        payee: GENERATION_PERCENT[rank]
        for payee, rank in rank_of.items()
        if rank >= LEADER_RANK
    }
    for payee, levels in percents.items():
        for place in tree.below[payee]:
            level = generation(place, rank_of)
            too_far = place.distance > LEVEL_LIMIT
            if too_far and options["generation_depth"] == "seven_levels":
                continue
            if 1 <= level <= len(levels):
                before = bases.get((payee, level), 0)
                bases[payee, level] = before + tree.counted_micro[place.contributor]
    return _percent_lines(bases, "generation", percents)


def persistence(
    members: Sequence[Member],
    rank_of: Mapping[Key, int],
    tallies: Tallies,
    options: Mapping[str, str],
) -> tuple[dict[LineKey, Line], dict[tuple[Key, int], int]]:
    """Return the awards and the counters, kept for leaders' ranks, after the close."""
    is_cumulative = options["persistence_count"] == "cumulative"
    after = {
        (member, rank): periods
        for (member, rank), periods in tallies.items()
        if is_cumulative and rank >= LEADER_RANK
    }
    lines = {}
    for member in members:
        rank = rank_of.get(member.key, 0)
        if rank < LEADER_RANK:
            continue
        periods = 1
        if is_cumulative or member.previous_rank == rank:
            periods = tallies.get((member.key, rank), 0) + 1
        if periods >= PERSISTENCE_PERIODS:
            toman = PERSISTENCE_TOMAN[rank]
            lines[member.key, "persistence", 0] = Line(0, None, toman, toman)
            periods = 0
        after[member.key, rank] = periods
    return lines, {key: periods for key, periods in after.items() if periods != 0}
