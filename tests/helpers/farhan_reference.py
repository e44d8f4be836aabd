"""What does a close of the Farhan plan give, worked out slowly and by the letter?

A second program for the same rules: plain integers, dictionaries and loops, to be
compared with the engine. Months are month numbers (year * 12 + month - 1).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from tests.helpers.farhan_reference_lines import (
    development_lines,
    generation_lines,
    multilevel_lines,
    order_discounts,
    persistence,
    retail_lines,
)
from tests.helpers.farhan_reference_records import (
    Figures,
    Key,
    Line,
    LineKey,
    Member,
    Order,
    Payout,
    ReferenceResult,
    Tallies,
    Totals,
)
from tests.helpers.farhan_reference_tables import (
    CAP_PERCENT,
    CLOSED_AFTER_PERIODS,
    DEFAULT_OPTIONS,
    HEAD_RANK,
    QUALIFIED_FROM_TOMAN,
    RANK_CONDITIONS,
    STARTER_ABOVE_TOMAN,
    RankConditions,
)
from tests.helpers.farhan_reference_tree import (
    CompressedTree,
    compressed_tree,
    group_points_micro,
    ranks,
    team_points_micro,
)


@dataclass(frozen=True)
class _Month:
    """The facts of the month: orders by date and number, and who stands where."""

    number: int
    orders: Mapping[Key, list[Order]]
    gross: Mapping[Key, int]
    points: Mapping[Key, int]
    present: set[Key]
    qualified: set[Key]
    starters: set[Key]


def close_month(
    month: int,
    members: Sequence[Member],
    orders: Sequence[Order],
    tallies: Tallies | None = None,
    exemptions: set[tuple[Key, int]] | None = None,
    options: Mapping[str, str] | None = None,
    conditions: RankConditions = RANK_CONDITIONS,
) -> ReferenceResult:
    """Close one month."""
    chosen = DEFAULT_OPTIONS | dict(options or {})
    facts = _month_facts(month, members, orders)
    sponsors = {member.key: member.sponsor for member in members}
    tree = compressed_tree(
        sponsors, facts.present, facts.qualified, facts.points, chosen
    )
    rank_of = ranks(tree, facts.qualified, facts.starters, chosen, conditions)
    closed = {
        member.key
        for member in members
        if _is_closed_after(member, facts, exemptions or set())
    }
    figures = {
        member.key: _figures(member, facts, tree, rank_of, closed, chosen)
        for member in members
    }
    lines = retail_lines(month, members, figures, chosen)
    lines |= development_lines(tree, figures, _first_orders(members, facts), chosen)
    lines |= multilevel_lines(tree, rank_of, chosen)
    lines |= generation_lines(tree, rank_of, chosen)
    awards, tallies_after = persistence(members, rank_of, tallies or {}, chosen)
    lines |= awards
    lines = {key: line for key, line in lines.items() if line.before_cap != 0}
    sales = sum(facts.gross.values())
    totals, lines = _capped(lines, sales, members, figures)
    return ReferenceResult(
        figures=figures,
        lines=lines,
        payouts=_payouts(members, figures, lines, int(chosen["minimum_payout"])),
        tallies=tallies_after,
        totals=totals,
        discounts=order_discounts(facts.orders),
    )


def _month_facts(
    month: int, members: Sequence[Member], orders: Sequence[Order]
) -> _Month:
    of_member: dict[Key, list[Order]] = {member.key: [] for member in members}
    for order in sorted(orders, key=lambda order: (order.day, order.number)):
        of_member[order.member].append(order)
    gross = {key: sum(order.gross for order in own) for key, own in of_member.items()}
    return _Month(
        number=month,
        orders=of_member,
        gross=gross,
        points={
            key: sum(order.points_micro for order in own)
            for key, own in of_member.items()
        },
        present={member.key for member in members if member.joined_month <= month},
        qualified={
            member.key
            for member in members
            if member.kind == "representative"
            and not member.closed
            and member.joined_month <= month
            and gross[member.key] >= QUALIFIED_FROM_TOMAN
        },
        starters={
            member.key
            for member in members
            if member.starter
            or any(order.gross > STARTER_ABOVE_TOMAN for order in of_member[member.key])
        },
    )


def _bought(key: Key, facts: _Month) -> list[Order]:
    return [order for order in facts.orders[key] if order.gross > 0]


def _first_orders(members: Sequence[Member], facts: _Month) -> dict[Key, Order]:
    return {
        member.key: _bought(member.key, facts)[0]
        for member in members
        if not member.had_order and _bought(member.key, facts)
    }


def _last_order_month(member: Member, facts: _Month) -> int:
    return facts.number if _bought(member.key, facts) else member.last_order_month


def _figures(
    member: Member,
    facts: _Month,
    tree: CompressedTree,
    rank_of: Mapping[Key, int],
    closed: set[Key],
    options: Mapping[str, str],
) -> Figures:
    key = member.key
    is_qualified = key in facts.qualified
    uplines = tree.uplines[key]
    return Figures(
        present=key in facts.present,
        qualified=is_qualified,
        upline=uplines[0] if uplines else None,
        gross=facts.gross[key],
        points_micro=facts.points[key],
        team_micro=team_points_micro(tree, key, options) if is_qualified else 0,
        group_micro=group_points_micro(tree, key, rank_of) if is_qualified else 0,
        rank=rank_of.get(key, 0),
        head=rank_of.get(key, 0) >= HEAD_RANK,
        streak=member.streak + 1 if is_qualified else 0,
        had_order=member.had_order or bool(_bought(key, facts)),
        starter=key in facts.starters,
        last_order_month=_last_order_month(member, facts),
        closed=key in closed,
    )


def _is_closed_after(
    member: Member, facts: _Month, exemptions: set[tuple[Key, int]]
) -> bool:
    if member.kind != "representative":
        return False
    if member.closed and member.reopened_month != facts.number:
        return True
    latest = max(
        member.joined_month, _last_order_month(member, facts), member.reopened_month
    )
    idle = [
        later
        for later in range(latest + 1, facts.number + 1)
        if (member.key, later) not in exemptions
    ]
    return len(idle) >= CLOSED_AFTER_PERIODS


def _capped(
    lines: Mapping[LineKey, Line],
    sales: int,
    members: Sequence[Member],
    figures: Mapping[Key, Figures],
) -> tuple[Totals, dict[LineKey, Line]]:
    discounts = sum(x.amount for k, x in lines.items() if k[1] == "retail_discount")
    bonuses = sum(x.amount for k, x in lines.items() if k[1] != "retail_discount")
    share = Fraction(CAP_PERCENT, 100) * sales
    is_capped = discounts + bonuses > share
    allowed = max(0, floor(share) - discounts)
    after = dict(lines)
    for key, line in lines.items():
        if is_capped and key[1] != "retail_discount":
            amount = floor(Fraction(line.before_cap * allowed, bonuses))
            after[key] = Line(line.base_micro, line.percent, line.before_cap, amount)
    totals = Totals(
        sales=sales,
        discounts=discounts,
        bonuses_before_cap=bonuses,
        bonuses=sum(x.amount for k, x in after.items() if k[1] != "retail_discount"),
        cap=floor(share),
        allowed=allowed,
        is_capped=is_capped,
        members=sum(found.present for found in figures.values()),
        qualified=sum(found.qualified for found in figures.values()),
        closed_now=sum(figures[m.key].closed and not m.closed for m in members),
    )
    return totals, after


def _payouts(
    members: Sequence[Member],
    figures: Mapping[Key, Figures],
    lines: Mapping[LineKey, Line],
    minimum: int,
) -> dict[Key, Payout]:
    payouts = {}
    bonuses_of = {member.key: 0 for member in members}
    for (payee, kind, _), line in lines.items():
        bonuses_of[payee] += line.amount if kind != "retail_discount" else 0
    for member in members:
        bonuses = bonuses_of[member.key]
        if not (member.carried_in or member.adjustment or bonuses):
            continue
        balance = member.carried_in + member.adjustment + bonuses
        reason = _hold_reason(member, figures[member.key].closed, balance, minimum)
        paid = 0 if reason else balance
        payouts[member.key] = Payout(
            carried_in=member.carried_in,
            adjustment=member.adjustment,
            bonuses=bonuses,
            paid=paid,
            carried_out=balance - paid,
            reason=reason,
        )
    return payouts


def _hold_reason(member: Member, closed: bool, balance: int, minimum: int) -> str:
    reasons = {
        "closed": closed and not member.released,
        "duties": member.duties_missed,
        "no_unit_code": member.kind == "representative" and not member.has_unit_code,
        "no_iban": not member.has_iban,
        "negative": balance < 0,
        "minimum": balance < minimum,
    }
    if balance == 0:
        return ""
    return next((reason for reason, holds in reasons.items() if holds), "")
