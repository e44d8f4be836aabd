"""What does a case file of the Farhan plan tell, and what does a close find for it?

A case is one small month: who stands where, what everybody bought, and the figures
that follow by the plan. Members are named by letters, several at once by a list with
spaces ("B C D"). What a case does not tell is ordinary: everybody is a
representative who joins in the period, and an order has the points of goods with
coefficient 0.8, so 1,250 toman a point.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from tomllib import loads
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from app.calendars import Period, day_number
from tests.helpers.farhan_networks import Network
from tests.helpers.farhan_reference_records import Member, Order
from tests.helpers.farhan_reference_tables import (
    MICRO,
    RANK_CODES,
    RANK_CONDITIONS,
    RANK_NUMBER,
)
from tests.helpers.farhan_teams import team

TOMAN_A_POINT = 1_250
Value = TypeVar("Value")


def _decimal(number: object) -> object:
    return Decimal(number) if type(number) is int else number


class _Table(BaseModel):
    """A table of a case: unknown keys are refused, nothing is converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


Points = Annotated[Decimal, BeforeValidator(_decimal)]
Rank = Literal[
    "",
    "starter",
    "joyandeh",
    "hami",
    "ravi",
    "moshaver",
    "moshaver_1",
    "moshaver_2",
    "moshaver_3",
    "rahbar",
    "rahbar_1",
    "rahbar_2",
    "rahbar_3",
    "rahbar_momtaz",
    "rahbar_farhan",
    "rahbar_arshad",
    "shokuh_farhan",
]
Toman = int | list[int]
"""Lines of one kind: their sum, or the line of each level from the first on."""


class CaseOrder(_Table):
    """One order; a return is below 0. Of gross and points one may be left out.

    Several members have one such order each; numbers are given where they matter.
    """

    member: str
    gross: int | None = None
    points: Points | None = None
    day: int = 1
    number: str = ""


class CaseState(_Table):
    """What is known of a member before the period, or entered for it."""

    joined: str = ""
    last_order: str = ""
    had_order: bool = False
    starter: bool = False
    streak: int = 0
    previous_rank: Rank = ""
    tally: dict[Rank, int] = Field(default_factory=dict)
    balance: int = 0
    adjustment: int = 0
    exempt: list[str] = Field(default_factory=list)
    duties_missed: bool = False
    no_unit_code: bool = False
    no_iban: bool = False
    closed: bool = False
    reopened: str = ""
    released: bool = False


class CasePayout(_Table):
    """What becomes of a member's balance; keys that are left out are not compared."""

    carried_in: int | None = None
    adjustment: int | None = None
    bonuses: int | None = None
    paid: int | None = None
    carried_out: int | None = None
    reason: str | None = None


class CaseTotals(_Table):
    """Sums of the period; keys that are left out are not compared."""

    sales: int | None = None
    discounts: int | None = None
    bonuses_before_cap: int | None = None
    bonuses: int | None = None
    cap: int | None = None
    allowed: int | None = None
    is_capped: bool | None = None
    members: int | None = None
    qualified: int | None = None
    closed_now: int | None = None


class CaseExpect(_Table):
    """The figures that follow. `order_discount` is by order number, else by member."""

    qualified: dict[str, bool] | None = None
    present: dict[str, bool] | None = None
    starter: dict[str, bool] | None = None
    head: dict[str, bool] | None = None
    closed: dict[str, bool] | None = None
    had_order: dict[str, bool] | None = None
    upline: dict[str, str] | None = None
    gross: dict[str, int] | None = None
    points: dict[str, Points] | None = None
    team_points: dict[str, Points] | None = None
    group_points: dict[str, Points] | None = None
    rank: dict[str, Rank] | None = None
    streak: dict[str, int] | None = None
    tally: dict[str, dict[Rank, int]] | None = None
    order_discount: dict[str, int] | None = None
    retail_discount_toman: dict[str, Toman] | None = None
    retail_incentive_toman: dict[str, Toman] | None = None
    development_toman: dict[str, Toman] | None = None
    multilevel_toman: dict[str, Toman] | None = None
    generation_toman: dict[str, Toman] | None = None
    persistence_toman: dict[str, Toman] | None = None
    payout: dict[str, CasePayout] | None = None
    totals: CaseTotals | None = None


class Case(_Table):
    """One case.

    Attributes:
        name: The right behaviour, as a sentence.
        source: Where the plan says so.
        why: How the expected figures are worked out.
        tree: Chains of members, each below the one before.
        teams: Heads of generated teams that just reach a rank, by rank.
        customers: Members who are no representatives.
        points: Net points of members with a single order.
        orders: Orders of members with others.
        state: What is known of members.
        options: Readings that are not the default.
    """

    name: str = Field(min_length=1)
    period: str
    source: str = Field(pattern="^Farhan plan, section")
    why: str = Field(min_length=1)
    tree: list[str]
    teams: dict[str, Rank] = Field(default_factory=dict)
    customers: list[str] = Field(default_factory=list)
    points: dict[str, Points] = Field(default_factory=dict)
    orders: list[CaseOrder] = Field(default_factory=list)
    state: dict[str, CaseState] = Field(default_factory=dict)
    options: dict[str, str] = Field(default_factory=dict)
    expect: CaseExpect

    @classmethod
    def read(cls, path: Path) -> "Case":
        """Read a case file; decimals stay exact."""
        text = path.read_text(encoding="utf-8")
        return cls.model_validate(loads(text, parse_float=Decimal))


def case_network(case: Case) -> tuple[Network, dict[str, int]]:
    """Return a case as a network, and the key of each named member."""
    period = Period.parse(case.period)
    sponsors = _sponsors(case.tree)
    told = {name for order in case.orders for name in order.member.split()}
    generated: dict[str, Decimal] = {}
    for head, rank in _by_name(case.teams, sponsors).items():
        for name, (sponsor, own) in team(RANK_CONDITIONS, head, RANK_NUMBER[rank]):
            if name != head:
                sponsors[name] = sponsor
            if name not in told:
                generated[name] = Decimal(own)
    points = generated | _by_name(case.points, sponsors)
    assert not told & set(points), "orders beside points"
    keys = {name: key for key, name in enumerate(sponsors, 1)}
    states = _by_name(case.state, sponsors)
    orders = [CaseOrder(member=name, points=own) for name, own in points.items()]
    network = Network(
        seed=0,
        month=period.month_number,
        members=tuple(
            _member(case, name, keys, sponsor, states.get(name, CaseState()))
            for name, sponsor in sponsors.items()
        ),
        orders=tuple(
            _order(order, name, period, keys)
            for order in [*orders, *case.orders]
            for name in order.member.split()
        ),
        tallies={
            (keys[name], RANK_NUMBER[rank]): periods
            for name, state in states.items()
            for rank, periods in state.tally.items()
        },
        exemptions={
            (keys[name], Period.parse(month).month_number)
            for name, state in states.items()
            for month in state.exempt
        },
        options=dict(case.options),
        conditions=RANK_CONDITIONS,
    )
    assert set(case.customers) <= set(keys), "an unknown customer"
    numbers = [order.number for order in network.orders]
    assert len(set(numbers)) == len(numbers), "an order number stands twice"
    return network, keys


def rank_code(number: int) -> str:
    """Return the code of a rank, "" for none."""
    return RANK_CODES[number]


def _sponsors(chains: Iterable[str]) -> dict[str, str | None]:
    sponsors: dict[str, str | None] = {}
    for chain in chains:
        above = None
        for name in chain.split(" > "):
            assert len(name.split()) == 1, f"{name!r} is no name"
            if above is not None:
                assert sponsors.get(name) is None, f"{name} has two sponsors"
                sponsors[name] = above
            sponsors.setdefault(name, None)
            above = name
    return sponsors


def _by_name(
    told: Mapping[str, Value], known: Mapping[str, object]
) -> dict[str, Value]:
    """Spread keys with several names over the names."""
    spread: dict[str, Value] = {}
    for names, value in told.items():
        for name in names.split():
            assert name in known, f"{name} does not stand in the tree"
            assert name not in spread, f"{name} stands twice"
            spread[name] = value
    return spread


def _member(
    case: Case,
    name: str,
    keys: Mapping[str, int],
    sponsor: str | None,
    state: CaseState,
) -> Member:
    return Member(
        key=keys[name],
        sponsor=None if sponsor is None else keys[sponsor],
        kind="customer" if name in case.customers else "representative",
        joined_month=_month(state.joined or case.period),
        has_unit_code=not state.no_unit_code,
        has_iban=not state.no_iban,
        duties_missed=state.duties_missed,
        released=state.released,
        reopened_month=_month(state.reopened),
        closed=state.closed,
        streak=state.streak,
        had_order=state.had_order,
        starter=state.starter,
        last_order_month=_month(state.last_order),
        previous_rank=RANK_NUMBER[state.previous_rank],
        carried_in=state.balance,
        adjustment=state.adjustment,
    )


def _month(text: str) -> int:
    return Period.parse(text).month_number if text else 0


def _order(
    order: CaseOrder, name: str, period: Period, keys: Mapping[str, int]
) -> Order:
    gross, points = order.gross, order.points
    if points is None:
        assert gross is not None
        points = Decimal(gross) / TOMAN_A_POINT
    if gross is None:
        gross = _whole(points * TOMAN_A_POINT)
    return Order(
        member=keys[name],
        day=day_number(period.day(order.day)),
        number=order.number or f"order of {name}",
        gross=gross,
        points_micro=_whole(points * MICRO),
    )


def _whole(number: Decimal) -> int:
    assert number == int(number), f"{number} is not whole"
    return int(number)
