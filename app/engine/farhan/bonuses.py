"""Which bonus lines does a period bring, before the cap?

Each bonus is one function from the same `Earnings` to lines. Lines are sums of
exact base points, rounded once.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.engine.columns import NO_ROW, BoolColumn, IntColumn, RowColumn, group_sums
from app.engine.farhan.network import (
    Network,
    carrying,
    group_level_points,
    level_points,
)
from app.engine.farhan.plan import FarhanOptions, FarhanValues
from app.engine.farhan.points import retail_value
from app.engine.farhan.result import LineKind
from app.engine.money import percent_of_points
from app.engine.tree import nearest_marked


@dataclass(frozen=True)
class Earnings:
    """What the bonuses look at; columns of members, or of qualified where said.

    Attributes:
        network: The compressed tree.
        levels: Points at each paid distance below each qualified member.
        rank: Rank of each qualified member.
        points_micro: Net points of every member, signed.
        first_order_micro: First-order points of every member (section 7).
        incentive_month: m of every qualified member, from 1.
        awarded_rank: Rank for which each qualified member gets the persistence
            bonus, or 0.
    """

    network: Network
    levels: list[IntColumn]
    rank: IntColumn
    points_micro: IntColumn
    first_order_micro: IntColumn
    incentive_month: IntColumn
    awarded_rank: IntColumn
    values: FarhanValues
    options: FarhanOptions

    @property
    def is_head(self) -> BoolColumn:
        """Generation heads among the qualified."""
        return self.rank >= self.values.head_rank

    @property
    def is_leader(self) -> BoolColumn:
        """Members of the second eight managerial ranks among the qualified."""
        return self.rank >= self.values.first_leader


@dataclass(frozen=True)
class BonusLines:
    """Lines of one kind and level, columns of shape (lines,).

    `member_row` is a row among all members; amounts are rounded toman above 0.
    """

    kind: LineKind
    level: int
    member_row: RowColumn
    base_micro: IntColumn
    rate_bp: IntColumn
    amount_toman: IntColumn


def _lines(
    kind: LineKind,
    level: int,
    member_row: RowColumn,
    base_micro: IntColumn,
    rate_bp: IntColumn,
    amount_toman: IntColumn,
) -> BonusLines:
    """Keep the lines that are not 0."""
    kept = amount_toman != 0
    columns = (member_row, base_micro, rate_bp, amount_toman)
    return BonusLines(kind, level, *(column[kept] for column in columns))


def _rated(
    kind: LineKind,
    level: int,
    earnings: Earnings,
    base_micro: IntColumn,
    rate_by_rank_bp: IntColumn,
) -> BonusLines:
    """Pay the rate of each qualified member's rank on its base."""
    payees = np.flatnonzero((rate_by_rank_bp[earnings.rank] > 0) & (base_micro > 0))
    rate = rate_by_rank_bp[earnings.rank[payees]]
    base = base_micro[payees]
    amount = percent_of_points(base, rate)
    return _lines(kind, level, earnings.network.member_row[payees], base, rate, amount)


def rate_rows(
    kind: LineKind, values: FarhanValues, options: FarhanOptions
) -> tuple[tuple[int, ...], ...]:
    """Return the rates of each rank by level; a shorter row pays fewer levels.

    Index 0 is "no rank"; kinds without levels have no rates.

    Source: Farhan plan, sections 7 to 9.
    """
    if kind == LineKind.DEVELOPMENT:
        return tuple(
            values.development_bp if rank in options.development_ranks else ()
            for rank in range(len(values.ranks) + 1)
        )
    if kind == LineKind.MULTILEVEL:
        rows = list(values.multilevel_bp)
        if options.leaders_multilevel == "personal_group":
            for number in range(values.first_leader, len(rows)):
                rows[number] = rows[values.first_leader - 1]
        return tuple(rows)
    if kind == LineKind.GENERATION:
        return values.generation_bp
    return ()


def _rates_at(rows_bp: tuple[tuple[int, ...], ...], level: int) -> IntColumn:
    """Return the rate of each rank at one level, 0 where its row is shorter."""
    return np.array(
        [row[level - 1] if len(row) >= level else 0 for row in rows_bp], dtype=np.int64
    )


def retail_discount(earnings: Earnings) -> list[BonusLines]:
    """Sum the discounts that the month's invoices gave.

    Source: Farhan plan, section 5.
    """
    points = earnings.points_micro
    buyers = np.flatnonzero(points > 0)
    amount = retail_value(points[buyers], earnings.values.retail[0])
    none = np.zeros_like(buyers)
    return [_lines(LineKind.RETAIL_DISCOUNT, 0, buyers, points[buyers], none, amount)]


def retail_incentive(earnings: Earnings) -> list[BonusLines]:
    """Pay qualified members the rates of their month above those of the first.

    Source: Farhan plan, section 6.
    """
    scales = earnings.values.retail
    rows = earnings.network.member_row
    points = earnings.points_micro[rows]
    month = np.minimum(earnings.incentive_month, len(scales))
    amount = np.zeros_like(points)
    for number, scale in enumerate(scales[1:], 2):
        now = np.flatnonzero(month == number)
        amount[now] = retail_value(points[now], scale) - retail_value(
            points[now], scales[0]
        )
    none = np.zeros_like(rows)
    return [_lines(LineKind.RETAIL_INCENTIVE, 0, rows, points, none, amount)]


def first_order_network(earnings: Earnings) -> Network:
    """Return the compressed tree with the points of first orders alone.

    Source: Farhan plan, section 7.
    """
    return carrying(earnings.network, earnings.first_order_micro, earnings.options)


def development(earnings: Earnings) -> list[BonusLines]:
    """Pay three levels on the first order ever of each contributor.

    Source: Farhan plan, section 7.
    """
    network = first_order_network(earnings)
    bases = level_points(
        network.tree,
        network.own_micro,
        network.extra_micro,
        len(earnings.values.development_bp),
    )
    return _by_level(LineKind.DEVELOPMENT, earnings, bases)


def _by_level(
    kind: LineKind, earnings: Earnings, bases: list[IntColumn]
) -> list[BonusLines]:
    """Pay the base of each level, from the first on, by the payee's rank."""
    rows = rate_rows(kind, earnings.values, earnings.options)
    return [
        _rated(kind, level, earnings, base, _rates_at(rows, level))
        for level, base in enumerate(bases, 1)
    ]


def counts_own_group(options: FarhanOptions, *, is_leader: bool) -> bool:
    """Tell whether leaders, or others, count the personal group alone.

    Source: Farhan plan, section 8.
    """
    if options.multilevel_scope == "personal_group":
        return True
    return is_leader and options.leaders_multilevel == "personal_group"


def multilevel(earnings: Earnings) -> list[BonusLines]:
    """Pay the levels below by the payee's rank.

    Source: Farhan plan, section 8.
    """
    bases = earnings.levels
    own_group = np.where(
        earnings.is_leader,
        counts_own_group(earnings.options, is_leader=True),
        counts_own_group(earnings.options, is_leader=False),
    )
    if own_group.any():
        groups = group_level_points(
            earnings.network.tree,
            earnings.network.own_micro,
            earnings.network.extra_micro,
            earnings.is_head,
            earnings.values.paid_levels,
        )
        bases = [
            np.where(own_group, group, team)
            for group, team in zip(groups, bases, strict=True)
        ]
    return _by_level(LineKind.MULTILEVEL, earnings, bases)


def generation(earnings: Earnings) -> list[BonusLines]:
    """Pay leaders on the generations below them.

    Source: Farhan plan, section 9.
    """
    if not earnings.is_leader.any():
        return []
    if earnings.options.generation_depth == "unlimited":
        bases = _generations_of_any_depth(earnings)
    else:
        bases = _generations_within_levels(earnings)
    return _by_level(LineKind.GENERATION, earnings, bases)


def _generations_of_any_depth(earnings: Earnings) -> list[IntColumn]:
    """Sum the points of each generation below each head: a tree of heads alone."""
    network, is_head = earnings.network, earnings.is_head
    count = len(network.tree)
    at_or_above = nearest_marked(network.tree.parent_row, is_head)
    passed = group_sums(at_or_above, network.own_micro + network.extra_micro, count)
    above = np.append(at_or_above, NO_ROW)[network.tree.parent_row]
    heads = np.flatnonzero(is_head)
    bases = []
    for _ in range(earnings.values.paid_levels):
        passed = group_sums(above[heads], passed[heads], count)
        bases.append(passed)
    return bases


def _generations_within_levels(earnings: Earnings) -> list[IntColumn]:
    """Walk up from every contributor, counting heads, as far as bonuses are paid.

    Rolled-up points stand one level below the member they roll up to.
    """
    network, values = earnings.network, earnings.values
    count = len(network.tree)
    is_head, is_leader = earnings.is_head, earnings.is_leader
    parent = network.tree.parent_row
    own = np.flatnonzero(network.own_micro > 0)
    extra = np.flatnonzero(network.extra_micro > 0)
    payee = np.concatenate([parent[own], extra])
    points = np.concatenate([network.own_micro[own], network.extra_micro[extra]])
    number = np.concatenate([is_head[own], np.zeros(len(extra))]).astype(np.int64)
    bases = [np.zeros(count, dtype=np.int64) for _ in range(values.paid_levels)]
    for _ in range(values.paid_levels):
        going = payee != NO_ROW
        payee, points, number = payee[going], points[going], number[going]
        paid = is_leader[payee] & (number > 0)
        for generation_number in np.unique(number[paid]):
            now = paid & (number == generation_number)
            bases[generation_number - 1] += group_sums(payee[now], points[now], count)
        number = number + is_head[payee]
        payee = parent[payee]
    return bases


def persistence(earnings: Earnings) -> list[BonusLines]:
    """Pay leaders who held the same rank for the full count of periods.

    Source: Farhan plan, section 10.
    """
    payees = np.flatnonzero(earnings.awarded_rank > 0)
    cash = np.array(earnings.values.award_toman, dtype=np.int64)
    amount = cash[earnings.awarded_rank[payees]]
    none = np.zeros_like(payees)
    rows = earnings.network.member_row[payees]
    return [_lines(LineKind.PERSISTENCE, 0, rows, none, none, amount)]


BONUSES: tuple[Callable[[Earnings], list[BonusLines]], ...] = (
    retail_discount,
    retail_incentive,
    development,
    multilevel,
    generation,
    persistence,
)
