"""Do rank cards show what the engine counted, and does what they miss suffice?"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import count

import pytest

from app.engine.farhan.close import close_period
from app.engine.farhan.explain import Explainer
from app.engine.farhan.rank_card import Condition, RankCard
from tests.helpers.farhan_arrays import close_input
from tests.helpers.farhan_networks import FIRST_DAY, LAST_RANK, Network, random_network
from tests.helpers.farhan_reference_records import Key, Member, Order
from tests.helpers.farhan_reference_tables import MICRO, RankConditions
from tests.helpers.farhan_teams import team

NETWORKS = 500
BLOCK = 100
BLOCKS = [range(start, start + BLOCK) for start in range(0, NETWORKS, BLOCK)]
MEMBERS_A_NETWORK = 4
LARGEST_TEAM = 60
NUMBERS = count(1)
NEWCOMERS = 20_000


def _block_name(seeds: range) -> str:
    return f"seeds {seeds.start} to {seeds.stop - 1}"


by_block = pytest.mark.parametrize("seeds", BLOCKS, ids=_block_name)


@cache
def _explained(seed: int) -> tuple[Network, Explainer]:
    network = random_network(seed)
    return network, Explainer(close_input(network))


def _actual(card: RankCard, code: str) -> int:
    return next(one.actual for one in card.conditions if one.code == code)


@by_block
def test_the_rank_held_is_reached_and_the_next_one_is_not(seeds: range) -> None:
    for seed in seeds:
        _, explainer = _explained(seed)
        members = explainer.work.result.members
        for row, key in enumerate(members.member_id.tolist()):
            if not members.is_qualified[row]:
                continue
            held = int(members.rank[row])
            if held:
                assert explainer.rank_card(key, held).is_reached
            if held < LAST_RANK:
                card = explainer.rank_card(key, held + 1)
                assert not card.is_reached
                assert card.cheapest in card.conditions


@by_block
def test_actual_figures_are_those_of_the_close(seeds: range) -> None:
    for seed in seeds:
        _, explainer = _explained(seed)
        members = explainer.work.result.members
        for row, key in enumerate(members.member_id.tolist()):
            if not members.is_qualified[row]:
                continue
            card = explainer.rank_card(key, 1)
            assert _actual(card, "total") == members.team_points_micro[row]
            assert _actual(card, "personal") == max(0, members.points_micro[row])
            assert _actual(card, "qualified") == members.gross_toman[row]


@by_block
def test_adding_what_is_missing_gives_the_next_rank(seeds: range) -> None:
    lifted: Counter[int] = Counter()
    for seed in seeds:
        network, _ = _explained(seed)
        for key, card in _cards(seed):
            target = card.rank
            added = _with_missing(network, card)
            if added is None:
                continue
            found = close_period(close_input(added)).members
            place = found.member_id.tolist().index(key)
            assert found.rank[place] >= target, f"seed {seed} member {key}"
            lifted[target] += 1
    assert lifted.total() > BLOCK
    assert len(lifted) > LAST_RANK - 3


def test_each_of_the_sixteen_ranks_is_reached_by_what_was_missing() -> None:
    lifted = {
        card.rank
        for seed in range(NETWORKS)
        for _, card in _cards(seed)
        if _with_missing(_explained(seed)[0], card) is not None
    }
    assert lifted == set(range(1, LAST_RANK + 1))


@by_block
def test_one_millionth_or_one_toman_less_is_not_enough(seeds: range) -> None:
    lessened = 0
    for seed in seeds[::4]:
        network, _ = _explained(seed)
        for key, card in _cards(seed):
            added = _with_missing(network, card)
            if added is None or any(
                one.code == "branch_rank" and not one.is_met for one in card.conditions
            ):
                continue
            assert _is_reached(added, key, card.rank)
            for less in _lessened(network, added):
                where = f"seed {seed} member {key} rank {card.rank}"
                assert not _is_reached(less, key, card.rank), where
                lessened += 1
    assert lessened > 10


def _cards(seed: int) -> Iterator[tuple[int, RankCard]]:
    """Yield some members of a network with the card of their next rank."""
    _, explainer = _explained(seed)
    members = explainer.work.result.members
    rows = range(0, len(members.member_id), 1 + len(members.member_id) // 4)
    for row in rows[:MEMBERS_A_NETWORK]:
        key, target = int(members.member_id[row]), int(members.rank[row]) + 1
        if target <= LAST_RANK:
            yield key, explainer.rank_card(key, target)


def _is_reached(network: Network, key: int, rank: int) -> bool:
    return Explainer(close_input(network)).rank_card(key, rank).is_reached


def _lessened(network: Network, added: Network) -> Iterator[Network]:
    """Yield the network with what was added, one amount less by the least there is."""
    first = len(network.orders)
    for place, order in enumerate(added.orders[first:], first):
        for name in ("points_micro", "gross"):
            is_new = int(order.member) > NEWCOMERS
            if getattr(order, name) <= 0 or (is_new and name == "gross"):
                continue
            less = replace(order, **{name: getattr(order, name) - 1})
            orders = (*added.orders[:place], less, *added.orders[place + 1 :])
            yield replace(added, orders=orders)


@dataclass
class _Additions:
    """Members and orders that bring what a card misses."""

    network: Network
    card: RankCard

    def __post_init__(self) -> None:
        self.net: dict[Key, int] = {}
        for order in self.network.orders:
            before = self.net.get(order.member, 0)
            self.net[order.member] = before + order.points_micro
        self.members: list[Member] = []
        self.orders: list[Order] = []

    def buy(self, key: Key, gross: int, points_micro: int) -> None:
        number = f"Z-{next(NUMBERS):06d}"
        day = FIRST_DAY + 5
        self.orders.append(Order(key, day, number, gross, points_micro))

    def join(self, sponsor: Key, points_micro: int) -> Key:
        """Let somebody join who is qualified and has starter status."""
        key = NEWCOMERS + next(NUMBERS)
        self.members.append(Member(key, sponsor, joined_month=self.network.month))
        self.buy(key, 100_001, points_micro)
        return key

    def add_own(self) -> None:
        """Bring sales, an order above the starter limit, own points and the rest."""
        by_code = {one.code: one for one in self.card.conditions}
        gross = by_code["qualified"].missing
        if "starter" in by_code and by_code["starter"].missing:
            gross = max(gross, by_code["starter"].required)
        points = by_code["personal"].missing
        net = self.net.get(self.card.member_id, 0)
        if self.card.rest_micro and not points:
            points -= min(0, net)
        self.buy(self.card.member_id, gross, points + self.card.rest_micro)

    def add_branch_points(self, condition: Condition) -> None:
        if condition.branch is None:
            self.join(self.card.member_id, condition.missing)
            return
        head = condition.branch.member_id
        self.buy(head, 0, condition.missing - min(0, self.net.get(head, 0)))

    def add_branch_rank(self, condition: Condition) -> None:
        """Hang a team below the member that just reaches the rank."""
        names: dict[str, Key] = {"": self.card.member_id}
        wanted = team(self.network.conditions, "T", condition.required)
        for name, (sponsor, points) in reversed(wanted):
            names[name] = self.join(names[sponsor], points * MICRO)


def _with_missing(network: Network, card: RankCard) -> Network | None:
    """Return the network with exactly what the card misses, None if not by points."""
    reasons = [one.reason for one in card.conditions if one.reason is not None]
    if any(reason.code != "sales_below" for reason in reasons):
        return None
    additions = _Additions(network, card)
    additions.add_own()
    for condition in card.conditions:
        if condition.is_met:
            continue
        if condition.code == "branch_points":
            additions.add_branch_points(condition)
        if condition.code == "branch_rank":
            size, depth = _size(network.conditions, condition.required)
            limit = 7 if network.options.get("rank_depth") == "seven_levels" else 99
            if size > LARGEST_TEAM or depth > limit:
                return None
            additions.add_branch_rank(condition)
    return replace(
        network,
        members=(*network.members, *additions.members),
        orders=(*network.orders, *additions.orders),
    )


def _size(conditions: RankConditions, rank: int) -> tuple[int, int]:
    """Return how many a team is and how deep it goes."""
    sizes = {0: (0, 0)}
    for number in range(1, rank + 1):
        below = [
            sizes[wanted] if what == "rank" else (1, 1)
            for what, wanted in conditions[number][1]
        ]
        sizes[number] = (
            1 + sum(size for size, _ in below),
            1 + max((depth for _, depth in below), default=0),
        )
    return sizes[rank]
