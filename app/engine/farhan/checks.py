"""Are the figures sound before a close, and does its result hold together?"""

from collections.abc import Iterator

import numpy as np

from app.engine.columns import NO_ROW, BoolColumn, IntColumn, rows_of
from app.engine.farhan.inputs import CloseInput, MemberFacts
from app.engine.farhan.result import CloseResult, LineKind
from app.engine.findings import Finding, FindingCode
from app.engine.money import proportional_floor

LARGEST_SUM = 2**52
"""Bound of the absolute sums of money (toman); points are bounded by 2**62."""
LARGEST_POINTS = 2**62
MOST_FINDINGS = 1_000


def input_findings(facts: CloseInput) -> list[Finding]:
    """Return everything that forbids the close; empty when the input is sound.

    Sponsors are checked with the tree, by `farhan.close`.
    """
    return [
        *_member_findings(facts.members),
        *_order_findings(facts),
        *_size_findings(facts),
    ]


def _each(
    code: FindingCode, member_id: IntColumn, wrong: BoolColumn, value: str = ""
) -> Iterator[Finding]:
    for member in member_id[wrong][:MOST_FINDINGS]:
        yield Finding(code, int(member), value)


def _member_findings(members: MemberFacts) -> Iterator[Finding]:
    key = np.sort(members.member_id)
    doubled = np.append(False, key[1:] == key[:-1])[: len(key)]
    yield from _each("doubled_member", key, doubled)
    customer = ~members.is_representative
    yield from _each("customer_closed", members.member_id, customer & members.is_closed)
    for name in ("streak", "previous_rank", "last_order_month", "reopened_month"):
        counts: IntColumn = getattr(members, name)
        yield from _each("negative_count", members.member_id, counts < 0, name)


def _order_findings(facts: CloseInput) -> Iterator[Finding]:
    key = np.unique(facts.members.member_id)
    for name, named in (
        ("an order", facts.orders.member_id),
        ("a rank count", facts.tallies.member_id),
        ("an exemption", facts.exemptions.member_id),
    ):
        unknown = rows_of(key, named) == NO_ROW
        yield from _each("unknown_member", named, unknown, name)
    late = facts.members.joined_month > facts.month
    absent = facts.members.member_id[late]
    early = np.isin(facts.orders.member_id, absent)
    yield from _each("order_before_joining", facts.orders.member_id, early)


def _size_findings(facts: CloseInput) -> Iterator[Finding]:
    sizes = {
        "sales": (facts.orders.gross_toman, LARGEST_SUM),
        "points": (facts.orders.points_micro, LARGEST_POINTS),
        "carried in": (facts.members.carried_in_toman, LARGEST_SUM),
        "adjustments": (facts.members.adjustment_toman, LARGEST_SUM),
    }
    for name, (amounts, bound) in sizes.items():
        if float(np.abs(amounts).sum(dtype=np.float64)) >= bound:
            yield Finding("figure_too_large", 0, name)


def result_findings(facts: CloseInput, result: CloseResult) -> list[Finding]:
    """Return every invariant that a result breaks; empty when it holds together."""
    return [
        *_payout_findings(result),
        *_line_findings(facts, result),
        *_cap_findings(result),
    ]


def _payout_findings(result: CloseResult) -> Iterator[Finding]:
    payouts = result.payouts
    due = payouts.carried_in_toman + payouts.adjustment_toman + payouts.bonuses_toman
    unequal = due != payouts.paid_toman + payouts.carried_out_toman
    yield from _each("broken_invariant", payouts.member_id, unequal, "payout balance")
    paid_on_hold = (payouts.reason != 0) & (payouts.paid_toman != 0)
    wrong = paid_on_hold | (payouts.paid_toman < 0)
    yield from _each("broken_invariant", payouts.member_id, wrong, "payment on hold")
    if int(payouts.bonuses_toman.sum()) != result.totals.bonuses:
        yield Finding("broken_invariant", 0, "payouts and bonus lines differ")


def _line_findings(facts: CloseInput, result: CloseResult) -> Iterator[Finding]:
    lines, totals = result.lines, result.totals
    is_bonus = lines.kind != LineKind.RETAIL_DISCOUNT
    sums = {
        "bonuses before the cap": (
            lines.before_cap_toman[is_bonus],
            totals.bonuses_before_cap,
        ),
        "bonuses": (lines.amount_toman[is_bonus], totals.bonuses),
        "discounts": (lines.amount_toman[~is_bonus], totals.discounts),
        "sales": (facts.orders.gross_toman, totals.sales),
    }
    for name, (amounts, total) in sums.items():
        if int(amounts.sum()) != total:
            yield Finding("broken_invariant", 0, f"sum of {name}")
    members = result.members
    qualified = np.sort(members.member_id[members.is_qualified])
    unearned = is_bonus & (rows_of(qualified, lines.member_id) == NO_ROW)
    yield from _each(
        "broken_invariant", lines.member_id, unearned, "bonus of an unqualified member"
    )
    deep = lines.level > facts.values.paid_levels
    yield from _each(
        "broken_invariant", lines.member_id, deep, "bonus beyond the paid levels"
    )
    outside = (lines.before_cap_toman <= 0) | (lines.amount_toman < 0)
    yield from _each("broken_invariant", lines.member_id, outside, "line below zero")


def _cap_findings(result: CloseResult) -> Iterator[Finding]:
    lines, totals = result.lines, result.totals
    bonus = lines.kind != LineKind.RETAIL_DISCOUNT
    over = totals.discounts + totals.bonuses > max(totals.cap, totals.discounts)
    if over and totals.bonuses:
        yield Finding("broken_invariant", 0, "bonuses exceed the cap")
    expected = lines.before_cap_toman.copy()
    if totals.is_capped and totals.bonuses_before_cap:
        expected[bonus] = proportional_floor(
            expected[bonus], totals.allowed, totals.bonuses_before_cap
        )
    yield from _each(
        "broken_invariant",
        lines.member_id,
        expected != lines.amount_toman,
        "line after the cap",
    )
