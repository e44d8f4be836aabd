"""What does the close of one Farhan month find?"""

import numpy as np

from app.engine.columns import (
    NO_ROW,
    BoolColumn,
    IntColumn,
    RowColumn,
    frozen,
    rows_of,
    taken,
)
from app.engine.farhan.bonuses import BONUSES, Earnings
from app.engine.farhan.checks import (
    MOST_FINDINGS,
    input_findings,
    result_findings,
)
from app.engine.farhan.inputs import CloseInput, MemberFacts
from app.engine.farhan.lines import CappedLines, capped_lines
from app.engine.farhan.network import compress, group_points, level_points
from app.engine.farhan.payouts import count_ranks, is_closed_after, payouts
from app.engine.farhan.points import is_qualified, purchases
from app.engine.farhan.ranks import rank_points, ranks
from app.engine.farhan.result import (
    CloseResult,
    MemberFigures,
    Totals,
)
from app.engine.farhan.workings import Workings
from app.engine.findings import Finding, UnsoundFigures
from app.engine.tree import CyclicTree, Tree, depth_first


def close_period(facts: CloseInput) -> CloseResult:
    """Close one month.

    Args:
        facts: All that decides the close; rows in any order.

    Returns:
        Every figure, in read-only columns. The same facts in another order of rows
        give the same result.

    Raises:
        UnsoundFigures: The facts have findings, or the result breaks an invariant.
    """
    return work_out(facts).result


def work_out(facts: CloseInput) -> Workings:
    """Close one month and keep every step, so that its figures can be explained.

    Raises:
        UnsoundFigures: The facts have findings, or the result breaks an invariant.
    """
    members, by_key, tree = _checked(facts)
    month, values, options = facts.month, facts.values, facts.options
    order_row = _rows(members, by_key, facts.orders.member_id)
    bought = purchases(members, facts.orders, order_row, values)
    qualified = is_qualified(members, bought.gross_toman, month, values)
    is_starter = members.is_starter | bought.has_starter_order
    last_order_month = np.where(bought.has_order, month, members.last_order_month)
    streak = np.where(qualified, members.streak + 1, 0)

    network = compress(tree, qualified, bought.points_micro, options)
    levels = level_points(
        network.tree, network.own_micro, network.extra_micro, values.paid_levels
    )
    points = rank_points(network, levels, options)
    rank = ranks(network, points, is_starter[network.member_row], values, options)
    member_rank = network.place(rank, len(tree))
    awarded, tallies = count_ranks(
        members.member_id,
        members.previous_rank,
        member_rank,
        facts.tallies,
        values,
        options,
    )

    earnings = Earnings(
        network=network,
        levels=levels,
        rank=rank,
        points_micro=bought.points_micro,
        first_order_micro=bought.first_order_micro,
        incentive_month=_incentive_month(facts, members, streak)[network.member_row],
        awarded_rank=awarded[network.member_row],
        values=values,
        options=options,
    )
    listed = capped_lines(
        [block for bonus in BONUSES for block in bonus(earnings)],
        int(bought.gross_toman.sum()),
        values.capped_share_bp,
        members.member_id,
        by_key,
    )
    is_closed = is_closed_after(
        members,
        last_order_month,
        _rows(members, by_key, facts.exemptions.member_id),
        facts.exemptions.month,
        month,
        values,
    )
    paid = payouts(
        members,
        listed.bonuses_toman,
        is_closed,
        options.minimum_payout_toman,
        by_key,
    )
    figures = MemberFigures(
        member_id=members.member_id,
        sponsor_row=tree.parent_row,
        end_row=tree.end_row,
        upline_row=network.upline_row,
        is_present=members.joined_month <= month,
        is_qualified=qualified,
        gross_toman=bought.gross_toman,
        points_micro=bought.points_micro,
        team_points_micro=network.place(points.team_micro, len(tree)),
        group_points_micro=network.place(
            group_points(network, earnings.is_head), len(tree)
        ),
        rank=member_rank,
        is_head=member_rank >= values.head_rank,
        streak=streak,
        had_order=members.had_order | bought.has_order,
        is_starter=is_starter,
        last_order_month=last_order_month,
        is_closed=is_closed,
    )
    result = CloseResult(
        members=frozen(figures),
        lines=frozen(listed.lines),
        payouts=frozen(paid),
        tallies=frozen(tallies),
        totals=_totals(figures, members, listed),
    )
    _stop_on(result_findings(facts, result))
    return Workings(
        facts=facts,
        members=members,
        by_key=by_key,
        tree=tree,
        order_row=order_row,
        bought=bought,
        is_starter=is_starter,
        rank_points=points,
        earnings=earnings,
        listed=listed,
        result=result,
    )


def _stop_on(findings: list[Finding]) -> None:
    if findings:
        raise UnsoundFigures(tuple(findings))


def _checked(facts: CloseInput) -> tuple[MemberFacts, RowColumn, Tree]:
    """Stop on all findings at once, else give the members in their order."""
    findings = input_findings(facts)
    try:
        ordered = _depth_first(facts.members)
    except UnsoundFigures as unsound:
        raise UnsoundFigures((*findings, *unsound.findings)) from None
    _stop_on(findings)
    return ordered


def _depth_first(members: MemberFacts) -> tuple[MemberFacts, RowColumn, Tree]:
    """Order the members by key, and from there depth-first.

    Returns:
        The ordered members, their rows in the order of their keys, and their tree.
    """
    if (members.member_id[1:] < members.member_id[:-1]).any():
        members = taken(members, np.argsort(members.member_id))
    parent = rows_of(members.member_id, members.sponsor_id)
    parent[members.sponsor_id == 0] = NO_ROW
    unknown = np.flatnonzero((parent == NO_ROW) & (members.sponsor_id != 0))
    findings = [
        Finding(
            "unknown_sponsor",
            int(members.member_id[row]),
            str(members.sponsor_id[row]),
        )
        for row in unknown[:MOST_FINDINGS]
    ]
    try:
        order, by_key, tree = depth_first(parent)
    except CyclicTree as cycle:
        keys = members.member_id[cycle.rows[:MOST_FINDINGS]]
        findings += [Finding("sponsor_cycle", int(key)) for key in keys]
        raise UnsoundFigures(tuple(findings)) from None
    _stop_on(findings)
    return taken(members, order), by_key, tree


def _rows(members: MemberFacts, by_key: RowColumn, wanted: IntColumn) -> RowColumn:
    return by_key[rows_of(members.member_id[by_key], wanted)]


def _incentive_month(
    facts: CloseInput, members: MemberFacts, streak: IntColumn
) -> IntColumn:
    """Return m of the retail incentive for each member.

    Source: Farhan plan, section 6.
    """
    if facts.options.incentive_month == "consecutive":
        return streak
    return facts.month - members.joined_month + 1


def _totals(
    figures: MemberFigures, members: MemberFacts, listed: CappedLines
) -> Totals:
    cap = listed.cap
    return Totals(
        sales=int(figures.gross_toman.sum()),
        discounts=cap.discounts,
        bonuses_before_cap=cap.bonuses,
        bonuses=int(listed.bonuses_toman.sum()),
        cap=cap.cap,
        allowed=cap.allowed,
        is_capped=cap.is_capped,
        members=_count(figures.is_present),
        qualified=_count(figures.is_qualified),
        closed_now=_count(figures.is_closed & ~members.is_closed),
    )


def _count(marked: BoolColumn) -> int:
    return int(np.count_nonzero(marked))
