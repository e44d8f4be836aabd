"""What does a close of the Farhan plan give, worked out slowly and by the letter?

A second program for the same rules: plain integers, dictionaries and loops, to be
compared with the engine. Months are month numbers (year * 12 + month - 1).
"""

from collections.abc import Hashable, Mapping, Sequence
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
    STARTER_ABOVE_TOMAN,
)
from tests.helpers.farhan_reference_tree import (
    compressed_tree,
    group_points_micro,
    ranks,
    team_points_micro,
)


def close_month(
    month: int,
    members: Sequence[Member],
    orders: Sequence[Order],
    tallies: Tallies | None = None,
    exemptions: set[tuple[Hashable, int]] | None = None,
    options: Mapping[str, str] | None = None,
) -> ReferenceResult:
    """Close one month."""
    chosen = DEFAULT_OPTIONS | dict(options or {})
    by_key = {member.key: member for member in members}
    dated = sorted(orders, key=lambda order: (order.day, order.number))
    of_member = {key: [o for o in dated if o.member == key] for key in by_key}
    gross = {key: sum(o.gross for o in of_member[key]) for key in by_key}
    points = {key: sum(o.points_micro for o in of_member[key]) for key in by_key}
    bought = {key: [o for o in of_member[key] if o.gross > 0] for key in by_key}
    present = {m.key for m in members if m.joined_month <= month}
    qualified = {
        key
        for key in present
        if by_key[key].kind == "representative"
        and not by_key[key].closed
        and gross[key] >= QUALIFIED_FROM_TOMAN
    }
    starters = {
        key
        for key in by_key
        if by_key[key].starter
        or any(order.gross > STARTER_ABOVE_TOMAN for order in bought[key])
    }
    sponsors = {member.key: member.sponsor for member in members}
    tree = compressed_tree(sponsors, present, qualified, points, chosen)
    rank_of = ranks(tree, qualified, starters, chosen)

    figures = {}
    for member in members:
        key = member.key
        last_order = month if bought[key] else member.last_order_month
        upline = tree.uplines[key][0] if tree.uplines[key] else None
        is_qualified = key in qualified
        figures[key] = Figures(
            present=key in present,
            qualified=is_qualified,
            upline=upline,
            gross=gross[key],
            points_micro=points[key],
            team_micro=team_points_micro(tree, key, chosen) if is_qualified else 0,
            group_micro=group_points_micro(tree, key, rank_of) if is_qualified else 0,
            rank=rank_of.get(key, 0),
            head=rank_of.get(key, 0) >= HEAD_RANK,
            streak=member.streak + 1 if is_qualified else 0,
            had_order=member.had_order or bool(bought[key]),
            starter=key in starters,
            last_order_month=last_order,
            closed=_is_closed_after(member, month, last_order, exemptions or set()),
        )

    first_orders = {
        key: bought[key][0]
        for key in by_key
        if bought[key] and not by_key[key].had_order
    }
    lines = retail_lines(month, members, figures, chosen)
    lines |= development_lines(tree, figures, first_orders, chosen)
    lines |= multilevel_lines(tree, rank_of, chosen)
    lines |= generation_lines(tree, rank_of, chosen)
    awards, tallies_after = persistence(members, rank_of, tallies or {}, chosen)
    lines |= awards
    lines = {key: line for key, line in lines.items() if line.before_cap != 0}
    totals, lines = _capped(lines, sum(gross.values()), members, figures)
    return ReferenceResult(
        figures=figures,
        lines=lines,
        payouts=_payouts(members, figures, lines, int(chosen["minimum_payout"])),
        tallies=tallies_after,
        totals=totals,
        discounts=order_discounts(of_member),
    )


def _is_closed_after(
    member: Member, month: int, last_order: int, exemptions: set[tuple[Hashable, int]]
) -> bool:
    if member.kind != "representative":
        return False
    if member.closed and member.reopened_month != month:
        return True
    latest = max(member.joined_month, last_order, member.reopened_month)
    idle = [
        later
        for later in range(latest + 1, month + 1)
        if (member.key, later) not in exemptions
    ]
    return len(idle) >= CLOSED_AFTER_PERIODS


def _capped(
    lines: Mapping[LineKey, Line],
    sales: int,
    members: Sequence[Member],
    figures: Mapping[Hashable, Figures],
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
    figures: Mapping[Hashable, Figures],
    lines: Mapping[LineKey, Line],
    minimum: int,
) -> dict[Hashable, Payout]:
    payouts = {}
    for member in members:
        bonuses = sum(
            line.amount
            for (payee, kind, _), line in lines.items()
            if payee == member.key and kind != "retail_discount"
        )
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
