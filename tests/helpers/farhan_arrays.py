"""How does a network look to the engine, and what did the engine find for it?

`close_input` gives the arrays of a network; `found_by_engine` turns the result back
into the records of the reference, so that both can be compared figure by figure.
"""

from collections.abc import Iterable
from dataclasses import asdict, replace
from functools import cache
from itertools import groupby
from pathlib import Path
from random import Random

import numpy as np

from app.calendars import Period
from app.engine.columns import BoolColumn, IntColumn
from app.engine.farhan.inputs import (
    CloseInput,
    Exemptions,
    MemberFacts,
    OrderFacts,
    RankTallies,
)
from app.engine.farhan.plan import FarhanValues, RankRule
from app.engine.farhan.plan_tables import FarhanPlan, farhan_options, load_farhan_plan
from app.engine.farhan.result import CloseResult, HoldReason, LineKind
from tests.helpers.farhan_networks import Network
from tests.helpers.farhan_reference_records import (
    Figures,
    Key,
    Line,
    LineKey,
    Order,
    Payout,
    ReferenceResult,
    Totals,
)
from tests.helpers.farhan_reference_tables import MICRO, RankConditions

PLAN_FILE = Path(__file__).parents[2] / "resources" / "plan" / "farhan.toml"
BASIS_POINTS = 100


def close_input(network: Network, shuffled: Random | None = None) -> CloseInput:
    """Return the network as the engine takes it.

    Args:
        network: Keys are positive integers.
        shuffled: Puts the rows of every table in another order.
    """
    plan = _plan()
    values = plan.values_on(Period.of_month_number(network.month).first_day)
    members = list(network.members)
    orders = list(zip(network.orders, _number_ranks(network.orders), strict=True))
    tallies = list(network.tallies.items())
    exemptions = list(network.exemptions)
    for rows in (members, orders, tallies, exemptions):
        if shuffled is not None:
            shuffled.shuffle(rows)
    return CloseInput(
        month=network.month,
        values=_with_conditions(values, network.conditions),
        options=farhan_options(plan, network.options, values),
        members=MemberFacts(
            member_id=_ints(m.key for m in members),
            sponsor_id=_ints(m.sponsor or 0 for m in members),
            is_representative=_bools(m.kind == "representative" for m in members),
            joined_month=_ints(m.joined_month for m in members),
            has_unit_code=_bools(m.has_unit_code for m in members),
            has_iban=_bools(m.has_iban for m in members),
            duties_missed=_bools(m.duties_missed for m in members),
            is_released=_bools(m.released for m in members),
            reopened_month=_ints(m.reopened_month for m in members),
            is_closed=_bools(m.closed for m in members),
            streak=_ints(m.streak for m in members),
            had_order=_bools(m.had_order for m in members),
            is_starter=_bools(m.starter for m in members),
            last_order_month=_ints(m.last_order_month for m in members),
            previous_rank=_ints(m.previous_rank for m in members),
            carried_in_toman=_ints(m.carried_in for m in members),
            adjustment_toman=_ints(m.adjustment for m in members),
        ),
        orders=OrderFacts(
            member_id=_ints(order.member for order, _ in orders),
            day=_ints(order.day for order, _ in orders),
            number_rank=_ints(place for _, place in orders),
            gross_toman=_ints(order.gross for order, _ in orders),
            points_micro=_ints(order.points_micro for order, _ in orders),
        ),
        tallies=RankTallies(
            member_id=_ints(member for (member, _), _ in tallies),
            rank=_ints(rank for (_, rank), _ in tallies),
            periods=_ints(periods for _, periods in tallies),
        ),
        exemptions=Exemptions(
            member_id=_ints(member for member, _ in exemptions),
            month=_ints(month for _, month in exemptions),
        ),
    )


def found_by_engine(
    result: CloseResult, *, discounts: dict[str, int]
) -> ReferenceResult:
    """Return the engine's result as the records of the reference.

    Args:
        result: What the engine found.
        discounts: Discounts of the orders, which are no part of a close.
    """
    return ReferenceResult(
        figures=_figures(result),
        lines=_lines(result),
        payouts=_payouts(result),
        tallies={
            (int(member), int(rank)): int(periods)
            for member, rank, periods in zip(
                result.tallies.member_id,
                result.tallies.rank,
                result.tallies.periods,
                strict=True,
            )
        },
        totals=Totals(**asdict(result.totals)),
        discounts=discounts,
    )


def _figures(result: CloseResult) -> dict[Key, Figures]:
    columns = {name: column.tolist() for name, column in vars(result.members).items()}
    keys = columns["member_id"]
    found = {}
    for row, key in enumerate(keys):
        upline_row = columns["upline_row"][row]
        found[key] = Figures(
            present=columns["is_present"][row],
            qualified=columns["is_qualified"][row],
            upline=keys[upline_row] if upline_row >= 0 else None,
            gross=columns["gross_toman"][row],
            points_micro=columns["points_micro"][row],
            team_micro=columns["team_points_micro"][row],
            group_micro=columns["group_points_micro"][row],
            rank=columns["rank"][row],
            head=columns["is_head"][row],
            streak=columns["streak"][row],
            had_order=columns["had_order"][row],
            starter=columns["is_starter"][row],
            last_order_month=columns["last_order_month"][row],
            closed=columns["is_closed"][row],
        )
    return found


def _lines(result: CloseResult) -> dict[LineKey, Line]:
    lines = result.lines
    found: dict[LineKey, Line] = {}
    for row, member in enumerate(lines.member_id.tolist()):
        kind = LineKind(lines.kind[row]).name.lower()
        key = (member, kind, int(lines.level[row]))
        assert key not in found, f"line {key} stands twice"
        percent, rest = divmod(int(lines.rate_bp[row]), BASIS_POINTS)
        assert rest == 0
        found[key] = Line(
            base_micro=int(lines.base_micro[row]),
            percent=percent or None,
            before_cap=int(lines.before_cap_toman[row]),
            amount=int(lines.amount_toman[row]),
        )
    return found


def _payouts(result: CloseResult) -> dict[Key, Payout]:
    payouts = result.payouts
    found: dict[Key, Payout] = {}
    for row, member in enumerate(payouts.member_id.tolist()):
        assert member not in found, f"payout of {member} stands twice"
        reason = HoldReason(payouts.reason[row])
        found[member] = Payout(
            carried_in=int(payouts.carried_in_toman[row]),
            adjustment=int(payouts.adjustment_toman[row]),
            bonuses=int(payouts.bonuses_toman[row]),
            paid=int(payouts.paid_toman[row]),
            carried_out=int(payouts.carried_out_toman[row]),
            reason=reason.name.lower() if reason else "",
        )
    return found


@cache
def _plan() -> FarhanPlan:
    return load_farhan_plan(PLAN_FILE.read_text(encoding="utf-8"))


def _with_conditions(values: FarhanValues, conditions: RankConditions) -> FarhanValues:
    return replace(
        values,
        ranks=tuple(
            _with_condition(rule, *conditions[number])
            for number, rule in enumerate(values.ranks, 1)
        ),
    )


def _with_condition(
    rule: RankRule,
    personal: int,
    requirements: tuple[tuple[str, int], ...],
    total: int,
) -> RankRule:
    return replace(
        rule,
        personal_micro=personal * MICRO,
        total_micro=total * MICRO,
        branch_points_micro=tuple(
            limit * MICRO for what, limit in requirements if what == "points"
        ),
        branch_ranks=tuple(limit for what, limit in requirements if what == "rank"),
    )


def _number_ranks(orders: tuple[Order, ...]) -> list[int]:
    """Return the place of each order among those of its member and day."""

    def same_day(order: Order) -> tuple[str, int]:
        return str(order.member), order.day

    places = {}
    listed = sorted(orders, key=lambda order: (*same_day(order), order.number))
    for _, together in groupby(listed, key=same_day):
        for place, order in enumerate(together):
            places[order.number] = place
    return [places[order.number] for order in orders]


def _ints(values: Iterable[Key]) -> IntColumn:
    return np.array(list(values), dtype=np.int64)


def _bools(values: Iterable[bool]) -> BoolColumn:
    return np.array(list(values), dtype=np.bool_)
