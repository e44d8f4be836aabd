"""Does every explanation add up to its line, and does every absence have its reason?

The networks of the property tests show all kinds of lines under all options.
"""

from functools import cache

import numpy as np
import pytest

from app.engine.columns import NO_ROW
from app.engine.farhan.explain import Explainer, NotInMonth
from app.engine.farhan.explain_line import Others
from app.engine.farhan.reasons import Reason
from app.engine.farhan.result import LineKind
from app.engine.money import LINE_DIVISOR, half_up
from tests.helpers.farhan_arrays import close_input
from tests.helpers.farhan_networks import (
    FIRST_DAY,
    FIRST_MONTH,
    Network,
    random_network,
)
from tests.helpers.farhan_reference import close_month
from tests.helpers.farhan_reference_reasons import KINDS, Reasons
from tests.helpers.farhan_reference_records import (
    LineKey,
    Member,
    Order,
    ReferenceResult,
)
from tests.helpers.farhan_reference_tables import MICRO

NETWORKS = 500
BLOCK = 100
BLOCKS = [range(start, start + BLOCK) for start in range(0, NETWORKS, BLOCK)]
RATED = ("development", "multilevel", "generation")


def _block_name(seeds: range) -> str:
    return f"seeds {seeds.start} to {seeds.stop - 1}"


by_block = pytest.mark.parametrize("seeds", BLOCKS, ids=_block_name)


@cache
def _explained(seed: int) -> tuple[Network, Explainer, ReferenceResult]:
    network = random_network(seed)
    reference = close_month(
        network.month,
        network.members,
        network.orders,
        network.tallies,
        network.exemptions,
        network.options,
        network.conditions,
    )
    return network, Explainer(close_input(network)), reference


@by_block
def test_contributors_add_up_to_every_line(seeds: range) -> None:
    for seed in seeds:
        _, explainer, reference = _explained(seed)
        for (payee, kind, level), line in reference.lines.items():
            account = explainer.line(int(payee), LineKind[kind.upper()], level)
            brought = account.contributors
            assert int(brought.share_toman.sum()) == line.before_cap
            assert int(brought.amount_toman.sum()) == line.amount
            assert account.base_micro == line.base_micro
            if kind in RATED:
                assert int(brought.points_micro.sum()) == line.base_micro
                exact = line.base_micro * account.rate_bp
                assert half_up(exact, LINE_DIVISOR) == line.before_cap


@by_block
def test_those_not_shown_are_summed_up(seeds: range) -> None:
    for seed in seeds[::5]:
        _, explainer, reference = _explained(seed)
        for payee, kind, level in reference.lines:
            asked = (int(payee), LineKind[kind.upper()], level)
            whole = explainer.line(*asked).contributors
            some = explainer.line(*asked, most=2).contributors
            for name in ("member_id", "distance", "share_toman", "amount_toman"):
                assert (getattr(some, name) == getattr(whole, name)[:2]).all()
            assert some.others == Others(
                len(whole.member_id[2:]),
                int(whole.points_micro[2:].sum()),
                int(whole.share_toman[2:].sum()),
                int(whole.amount_toman[2:].sum()),
            )


@by_block
def test_contributors_stand_where_the_reference_sees_them(seeds: range) -> None:
    for seed in seeds:
        network, explainer, reference = _explained(seed)
        reasons = Reasons(network, reference)
        for payee, kind, level in reference.lines:
            if kind not in RATED:
                continue
            account = explainer.line(int(payee), LineKind[kind.upper()], level)
            seen = {place.contributor: place for place in reasons.tree.below[payee]}
            brought = account.contributors
            for key, distance in zip(
                brought.member_id.tolist(), brought.distance.tolist(), strict=True
            ):
                place = seen[key]
                path = explainer.path(int(payee), key)
                between = [
                    step.member_id for step in path[1:] if not step.is_passed_over
                ]
                assert (distance, tuple(between)) == (place.distance, place.path)


@by_block
def test_orders_add_up_to_the_points_of_every_contributor(seeds: range) -> None:
    for seed in seeds:
        _, explainer, reference = _explained(seed)
        work = explainer.work
        points = work.facts.orders.points_micro
        for key, found in reference.figures.items():
            own = work.order_row == explainer.row(int(key))
            assert int(points[own].sum()) == found.points_micro


@by_block
def test_orders_pay_what_the_lines_hold(seeds: range) -> None:
    for seed in seeds[::5]:
        _, explainer, reference = _explained(seed)
        bases = _bases_by_order(explainer)
        for (payee, kind, level), line in reference.lines.items():
            if kind in RATED:
                assert bases[payee, kind, level] == line.base_micro
        assert {key for key, base in bases.items() if base > 0} >= {
            key for key in reference.lines if key[1] in RATED
        }


def _bases_by_order(explainer: Explainer) -> dict[LineKey, int]:
    """Add up what every order says that it brings to everybody above it."""
    bases: dict[LineKey, int] = {}
    for position in range(len(explainer.work.facts.orders.member_id)):
        for upline in explainer.order(position).uplines:
            for share in upline.shares:
                if share.reason is None:
                    key = (upline.member_id, share.kind.name.lower(), share.level)
                    bases[key] = bases.get(key, 0) + share.points_micro
    return bases


@by_block
def test_whoever_has_no_line_has_the_reason_of_the_reference(seeds: range) -> None:
    for seed in seeds:
        network, explainer, reference = _explained(seed)
        reasons = Reasons(network, reference)
        having = {(payee, kind) for payee, kind, _ in reference.lines}
        for member in network.members:
            for kind in KINDS:
                if (member.key, kind) in having:
                    continue
                found = explainer.absence(int(member.key), LineKind[kind.upper()])
                expected = reasons.reason(member.key, kind)
                where = f"seed {seed} member {member.key} {kind}"
                reason = found.reason
                assert (reason.code, reason.required, reason.actual) == expected, where


def test_every_reason_is_seen() -> None:
    seen = set()
    for seed in range(NETWORKS):
        network, _, reference = _explained(seed)
        reasons = Reasons(network, reference)
        having = {(payee, kind) for payee, kind, _ in reference.lines}
        seen |= {
            reasons.reason(member.key, kind).code
            for member in network.members
            for kind in KINDS
            if (member.key, kind) not in having
        }
    assert seen == {
        "not_joined",
        "customer",
        "member_closed",
        "sales_below",
        "no_points",
        "first_month",
        "rounds_to_zero",
        "no_rank",
        "rank_not_paid",
        "count_short",
        "nobody_below",
        "nobody_counts",
        "no_points_below",
        "no_first_order",
        "no_head_below",
        "behind_head",
        "no_points_at_level",
    }


def test_a_generation_that_stands_too_far_is_named_with_its_distance() -> None:
    conditions = {
        rank: (personal, (), personal)
        for rank, personal in enumerate(range(100, 1_700, 100), 1)
    }
    points = [900, *[100] * 7, 500]
    members = tuple(
        Member(row + 1, row or None, joined_month=FIRST_MONTH)
        for row in range(len(points))
    )
    orders = tuple(
        Order(row + 1, FIRST_DAY, f"{row}", 100_000, own * MICRO)
        for row, own in enumerate(points)
    )
    network = Network(0, FIRST_MONTH, members, orders, {}, set(), {}, conditions)
    explainer = Explainer(close_input(network))
    reason = explainer.absence(1, LineKind.GENERATION).reason
    assert reason == Reason("too_far", required=7, actual=8)


@by_block
def test_points_below_who_is_passed_over_are_in_the_lines_of_the_upline(
    seeds: range,
) -> None:
    for seed in seeds:
        network, explainer, reference = _explained(seed)
        for member in network.members:
            if reference.figures[member.key].qualified:
                continue
            for kind in RATED:
                account = explainer.absence(int(member.key), LineKind[kind.upper()])
                assert account.upline_id == (reference.figures[member.key].upline or 0)
                for instead in account.instead:
                    key = (account.upline_id, kind, instead.level)
                    assert (instead.rate_bp > 0) == (instead.reason is None)
                    if instead.rate_bp and key in reference.lines:
                        base = reference.lines[key].base_micro
                        assert instead.points_micro <= base


def test_a_line_that_stands_is_not_missing() -> None:
    _, explainer, reference = _explained(0)
    payee, kind, level = next(iter(reference.lines))
    with pytest.raises(NotInMonth):
        explainer.absence(int(payee), LineKind[kind.upper()])
    with pytest.raises(NotInMonth):
        explainer.absence(int(payee), LineKind[kind.upper()], level)
    with pytest.raises(NotInMonth):
        explainer.line(int(payee), LineKind[kind.upper()], 15)
    with pytest.raises(NotInMonth):
        explainer.row(10**9)


@by_block
def test_a_level_without_a_line_has_a_reason_of_its_own(seeds: range) -> None:
    for seed in seeds[::10]:
        _, explainer, reference = _explained(seed)
        found = explainer.work.result.members
        for key in found.member_id[found.is_qualified].tolist():
            for level in range(1, 8):
                if (key, "multilevel", level) in reference.lines:
                    continue
                account = explainer.absence(key, LineKind.MULTILEVEL, level)
                assert account.level == level
                assert not account.instead
                if account.reason.code == "level_not_paid":
                    assert account.reason.actual < level


def test_first_orders_are_rows_of_the_facts() -> None:
    _, explainer, _ = _explained(1)
    first = explainer.work.bought.first_order
    rows = np.flatnonzero(first != NO_ROW)
    assert (explainer.work.order_row[first[rows]] == rows).all()
