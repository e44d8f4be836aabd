"""The same close in plain Python: dictionaries, lists and loops.

It closes the first month of a Farhan organisation under the default readings, as a
careful programmer would without arrays. It exists to be compared with.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.engine.farhan.plan import FarhanValues, RankRule, RetailScale
from app.engine.farhan.result import HoldReason, LineKind

LINE_DIVISOR = 10_000_000
Line = tuple[int, int, int, int, int, int, int]


@dataclass
class DictClose:
    """What the loops find: rows ready to be written."""

    members: list[tuple[Any, ...]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    payouts: list[tuple[int, ...]] = field(default_factory=list)


def dict_close(
    members: Iterable[Sequence[Any]],
    orders: Iterable[Sequence[Any]],
    month: int,
    period: int,
    values: FarhanValues,
) -> DictClose:
    """Close the first month.

    Args:
        members: id, sponsor id or None, kind, joined month, unit code, iban.
        orders: member id, day, order number, gross, points.
        month: Its month number.
        period: The same as `YYYYMM`.
        values: The plan's numbers.
    """
    facts = {row[0]: row for row in members}
    gross: dict[int, int] = defaultdict(int)
    points: dict[int, int] = defaultdict(int)
    first: dict[int, tuple[int, str, int]] = {}
    starters: set[int] = set()
    for member, day, number, amount, order_points in orders:
        gross[member] += amount
        points[member] += order_points
        if amount > values.starter_order_toman:
            starters.add(member)
        if amount > 0:
            order = (day, number, order_points)
            if member not in first or order < first[member]:
                first[member] = order
    qualified = {
        member
        for member, row in facts.items()
        if row[2] == "representative"
        and row[3] <= month
        and gross[member] >= values.qualifying_sales_toman
    }
    tree = _Compressed(facts, qualified)
    own = {member: max(points[member], 0) for member in qualified}
    team = tree.subtree_sums(own)
    rank = _ranks(tree, own, team, starters, values)
    found = DictClose()
    raw = _lines(tree, own, points, first, rank, values)
    sales = sum(gross.values())
    _cap(found, raw, sales, values)
    last_order = dict.fromkeys(first, period)
    _pay(found, facts, month, values, last_order)
    group = _group_points(tree, own, rank, values)
    for member in sorted(facts):
        row = facts[member]
        is_qualified = member in qualified
        idle = month - max(row[3], month if member in first else 0)
        found.members.append(
            (
                member,
                tree.upline.get(member, 0),
                is_qualified,
                gross[member],
                points[member],
                team.get(member, 0),
                group.get(member, 0),
                rank.get(member, 0),
                rank.get(member, 0) >= values.head_rank,
                1 if is_qualified else 0,
                member in first,
                member in starters,
                last_order.get(member, 0),
                row[2] == "representative" and idle >= values.idle_months,
            )
        )
    return found


class _Compressed:
    """Qualified members, their uplines, and the order from the bottom up."""

    def __init__(self, facts: dict[int, Sequence[Any]], qualified: set[int]) -> None:
        downline: dict[int, list[int]] = defaultdict(list)
        roots = []
        for member, row in facts.items():
            if row[1]:
                downline[row[1]].append(member)
            else:
                roots.append(member)
        self.upline: dict[int, int] = {}
        self.children: dict[int, list[int]] = defaultdict(list)
        self.top_down: list[int] = []
        waiting = [(root, 0) for root in roots]
        while waiting:
            member, above = waiting.pop()
            if above:
                self.upline[member] = above
            if member in qualified:
                self.top_down.append(member)
                if above:
                    self.children[above].append(member)
                above = member
            waiting.extend((below, above) for below in downline[member])

    def subtree_sums(self, amounts: dict[int, int]) -> dict[int, int]:
        sums = dict(amounts)
        for member in reversed(self.top_down):
            above = self.upline.get(member)
            if above:
                sums[above] += sums[member]
        return sums


def _ranks(
    tree: _Compressed,
    own: dict[int, int],
    team: dict[int, int],
    starters: set[int],
    values: FarhanValues,
) -> dict[int, int]:
    rank: dict[int, int] = {}
    best: dict[int, int] = {}
    for member in reversed(tree.top_down):
        branches = tree.children[member]
        held = 0
        if member in starters:
            points = sorted((team[branch] for branch in branches), reverse=True)
            ranks = sorted((best[branch] for branch in branches), reverse=True)
            for number, rule in enumerate(values.ranks, 1):
                if _holds(rule, own[member], team[member], points, ranks):
                    held = number
        rank[member] = held
        best[member] = max([held, *(best[branch] for branch in branches)])
    return rank


def _holds(
    rule: RankRule, own: int, team: int, points: list[int], ranks: list[int]
) -> bool:
    if own < rule.personal_micro or team < rule.total_micro:
        return False
    for needs, has in (
        (rule.branch_points_micro, points),
        (rule.branch_ranks, ranks),
    ):
        if len(has) < len(needs):
            return False
        if any(there < need for need, there in zip(needs, has, strict=False)):
            return False
    return True


def _lines(
    tree: _Compressed,
    own: dict[int, int],
    points: dict[int, int],
    first: dict[int, tuple[int, str, int]],
    rank: dict[int, int],
    values: FarhanValues,
) -> list[tuple[int, int, int, int, int, int]]:
    discount = int(LineKind.RETAIL_DISCOUNT)
    amounts = (
        (who, total, _retail(total, values.retail[0])) for who, total in points.items()
    )
    lines = [
        (who, discount, 0, total, 0, amount) for who, total, amount in amounts if amount
    ]
    bases = _bases(tree, own, first, rank, values)
    rates: dict[int, Any] = {
        int(LineKind.DEVELOPMENT): [values.development_bp] * (len(values.ranks) + 1),
        int(LineKind.MULTILEVEL): values.multilevel_bp,
        int(LineKind.GENERATION): values.generation_bp,
    }
    for (payee, kind, level), base in bases.items():
        rate = rates[kind][rank[payee]][level - 1]
        amount = (base * rate + LINE_DIVISOR // 2) // LINE_DIVISOR
        if amount:
            lines.append((payee, kind, level, base, rate, amount))
    return lines


def _bases(
    tree: _Compressed,
    own: dict[int, int],
    first: dict[int, tuple[int, str, int]],
    rank: dict[int, int],
    values: FarhanValues,
) -> dict[tuple[int, int, int], int]:
    """Walk up from every member and add its points to whom they bring something."""
    bases: dict[tuple[int, int, int], int] = defaultdict(int)
    payees = {1, 2, 3, 4, 9}
    development, levels = values.development_bp, values.paid_levels
    for member in tree.top_down:
        passed = 0
        above = member
        mine = own[member]
        first_points = max(first[member][2], 0) if member in first else 0
        for level in range(1, levels + 1):
            passed += rank[above] >= values.head_rank
            above = tree.upline.get(above, 0)
            if not above:
                break
            held = rank[above]
            if level <= len(development) and held in payees and first_points:
                bases[above, int(LineKind.DEVELOPMENT), level] += first_points
            if level <= len(values.multilevel_bp[held]):
                bases[above, int(LineKind.MULTILEVEL), level] += mine
            if 0 < passed <= len(values.generation_bp[held]):
                bases[above, int(LineKind.GENERATION), passed] += mine
    return bases


def _retail(points: int, scale: RetailScale) -> int:
    if points <= 0:
        return 0
    if points < scale.threshold_micro:
        return (points * scale.below_bp + LINE_DIVISOR // 2) // LINE_DIVISOR
    value = start = 0
    for end, rate in zip(
        (*scale.band_ends_micro, points), scale.band_rates_bp, strict=True
    ):
        value += max(min(points, end) - start, 0) * rate
        start = end
    return (value + LINE_DIVISOR // 2) // LINE_DIVISOR


def _cap(
    found: DictClose,
    lines: list[tuple[int, int, int, int, int, int]],
    sales: int,
    values: FarhanValues,
) -> None:
    discount = int(LineKind.RETAIL_DISCOUNT)
    discounts = sum(line[5] for line in lines if line[1] == discount)
    bonuses = sum(line[5] for line in lines if line[1] != discount)
    exceeds = (discounts + bonuses) * 10_000 > sales * values.capped_share_bp
    allowed = max(0, sales * values.capped_share_bp // 10_000 - discounts)
    for line in sorted(lines):
        amount = line[5]
        if exceeds and line[1] != discount:
            amount = amount * allowed // bonuses
        found.lines.append((*line, amount))


def _pay(
    found: DictClose,
    facts: dict[int, Sequence[Any]],
    month: int,
    values: FarhanValues,
    last_order: dict[int, int],
) -> None:
    bonuses: dict[int, int] = defaultdict(int)
    for line in found.lines:
        if line[1] != LineKind.RETAIL_DISCOUNT:
            bonuses[line[0]] += line[6]
    for member in sorted(bonuses):
        balance, row = bonuses[member], facts[member]
        if not balance:
            continue
        reason = HoldReason.NONE
        if member not in last_order and month - row[3] >= values.idle_months:
            reason = HoldReason.CLOSED
        elif row[4] is None:
            reason = HoldReason.NO_UNIT_CODE
        elif row[5] is None:
            reason = HoldReason.NO_IBAN
        paid = 0 if reason else balance
        found.payouts.append((member, 0, 0, balance, paid, balance - paid, int(reason)))


def _group_points(
    tree: _Compressed,
    own: dict[int, int],
    rank: dict[int, int],
    values: FarhanValues,
) -> dict[int, int]:
    group = dict(own)
    for member in reversed(tree.top_down):
        above = tree.upline.get(member)
        if above and rank[member] < values.head_rank:
            group[above] += group[member]
    return group
