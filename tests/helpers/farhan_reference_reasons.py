"""Why has a member no line of a kind, worked out slowly and by the letter?

A second opinion on the engine's reasons: it knows the networks and results of the
reference alone, and walks from each contributor up.
"""

from typing import NamedTuple

from tests.helpers.farhan_networks import Network
from tests.helpers.farhan_reference import _first_orders, _month_facts
from tests.helpers.farhan_reference_records import Key, ReferenceResult
from tests.helpers.farhan_reference_tables import (
    DEFAULT_OPTIONS,
    DEVELOPMENT_PERCENT,
    GENERATION_PERCENT,
    LAST_INCENTIVE_MONTH,
    LEADER_RANK,
    LEVEL_LIMIT,
    MULTILEVEL_PERCENT,
    PERSISTENCE_TOMAN,
    QUALIFIED_FROM_TOMAN,
    RANK_NUMBER,
)
from tests.helpers.farhan_reference_tree import (
    Below,
    CompressedTree,
    compressed_tree,
    generation,
)

KINDS = (
    "retail_discount",
    "retail_incentive",
    "development",
    "multilevel",
    "generation",
    "persistence",
)


AWARD_PERIODS = 3


class Why(NamedTuple):
    """The first condition that failed: what it asks for, and what there is."""

    code: str
    required: int = 0
    actual: int = 0


def _without_value(points: int) -> Why:
    if points <= 0:
        return Why("no_points", 1, points)
    return Why("rounds_to_zero", points, points)


def _unpaid_rank(rank: int, paid: list[int]) -> Why:
    above = [one for one in paid if one > rank]
    return Why("rank_not_paid" if rank else "no_rank", min(above, default=0), rank)


class Reasons:
    """Answers for one network and its result."""

    def __init__(self, network: Network, result: ReferenceResult) -> None:
        self.network, self.result = network, result
        self.options = DEFAULT_OPTIONS | network.options
        self.members = {member.key: member for member in network.members}
        sponsors = {member.key: member.sponsor for member in network.members}
        figures = result.figures
        self.present = {key for key, found in figures.items() if found.present}
        self.rank_of = {k: f.rank for k, f in figures.items() if f.qualified}
        self.tree: CompressedTree = compressed_tree(
            sponsors,
            self.present,
            set(self.rank_of),
            {key: found.points_micro for key, found in figures.items()},
            self.options,
        )
        self.firsts = _first_orders(
            network.members,
            _month_facts(network.month, network.members, network.orders),
        )
        self.sponsors = sponsors

    def unqualified(self, key: Key) -> Why | None:
        """Return why a member is not qualified, None for who is."""
        member = self.members[key]
        if member.joined_month > self.network.month:
            return Why("not_joined", self.network.month, member.joined_month)
        if member.kind == "customer":
            return Why("customer")
        if member.closed:
            return Why("member_closed")
        gross = self.result.figures[key].gross
        if gross < QUALIFIED_FROM_TOMAN:
            return Why("sales_below", QUALIFIED_FROM_TOMAN, gross)
        return None

    def reason(self, key: Key, kind: str) -> Why:
        """Return why a member has no line of a kind."""
        points = self.result.figures[key].points_micro
        if kind == "retail_discount":
            if key not in self.present:
                joined = self.members[key].joined_month
                return Why("not_joined", self.network.month, joined)
            return _without_value(points)
        unqualified = self.unqualified(key)
        if unqualified is not None:
            return unqualified
        if kind == "retail_incentive":
            if points > 0 and self._month(key) == 1:
                return Why("first_month", 2, 1)
            return _without_value(points)
        return self._by_rank(key, kind)

    def _by_rank(self, key: Key, kind: str) -> Why:
        rank = self.rank_of[key]
        if kind == "persistence":
            if rank in PERSISTENCE_TOMAN:
                held = self.result.tallies.get((key, rank), 0)
                return Why("count_short", AWARD_PERIODS, held)
            return _unpaid_rank(rank, sorted(PERSISTENCE_TOMAN))
        levels = self._levels(rank, kind)
        if not levels:
            paid = [one for one in range(1, 17) if self._levels(one, kind)]
            return _unpaid_rank(rank, paid)
        places = [p for p in self.tree.below[key] if self._points(p, kind) > 0]
        if not places:
            return self._nothing_below(key, kind)
        if kind == "generation":
            return self._without_generation(places, levels)
        return self._without_level(key, kind, places, levels)

    def _month(self, key: Key) -> int:
        months = self.result.figures[key].streak
        if self.options["incentive_month"] == "since_joining":
            months = self.network.month - self.members[key].joined_month + 1
        return min(months, LAST_INCENTIVE_MONTH)

    def _levels(self, rank: int, kind: str) -> int:
        """Return how many levels a rank is paid."""
        if kind == "development":
            codes = [c for c in self.options["development_ranks"].split(",") if c]
            is_paid = rank in {RANK_NUMBER[code] for code in codes}
            return len(DEVELOPMENT_PERCENT) if is_paid else 0
        if kind == "generation":
            return len(GENERATION_PERCENT.get(rank, ()))
        keeps = self.options["leaders_multilevel"] == "personal_group"
        if rank >= LEADER_RANK and keeps:
            rank = RANK_NUMBER["moshaver_3"]
        return len(MULTILEVEL_PERCENT.get(rank, ()))

    def _points(self, place: Below, kind: str) -> int:
        if kind != "development":
            return self.tree.counted_micro[place.contributor]
        order = self.firsts.get(place.contributor)
        return max(0, order.points_micro) if order else 0

    def _without_generation(self, places: list[Below], levels: int) -> Why:
        numbers = {p.contributor: generation(p, self.rank_of) for p in places}
        behind = [number for number in numbers.values() if number]
        if not behind:
            return Why("no_head_below", 1)
        paid = [p for p in places if 1 <= numbers[p.contributor] <= levels]
        if not paid:
            return Why("no_points_at_level", levels, min(behind))
        is_limited = self.options["generation_depth"] == "seven_levels"
        reached = [p for p in paid if p.distance <= LEVEL_LIMIT or not is_limited]
        if not reached:
            return Why("too_far", LEVEL_LIMIT, min(p.distance for p in paid))
        return self._rounded_away(reached, "generation")

    def _without_level(
        self, key: Key, kind: str, places: list[Below], levels: int
    ) -> Why:
        near = [place for place in places if place.distance <= levels]
        if not near:
            nearest = min(place.distance for place in places)
            return Why("no_points_at_level", levels, nearest)
        is_own = self.options["multilevel_scope"] == "personal_group"
        is_own |= (
            self.rank_of[key] >= LEADER_RANK
            and self.options["leaders_multilevel"] == "personal_group"
        )
        if kind == "multilevel" and is_own:
            numbers = [generation(p, self.rank_of) for p in near]
            near = [p for p, n in zip(near, numbers, strict=True) if n == 0]
            if not near:
                return Why("behind_head", 0, min(numbers))
        return self._rounded_away(near, kind)

    def _rounded_away(self, places: list[Below], kind: str) -> Why:
        points = sum(self._points(place, kind) for place in places)
        return Why("rounds_to_zero", points, points)

    def _nothing_below(self, key: Key, kind: str) -> Why:
        below = [other for other in self.present if self._is_below(other, key)]
        if not below:
            return Why("nobody_below", 1)
        rolls_up = self.options["compressed_points"] == "roll_up"
        if not rolls_up and not any(other in self.rank_of for other in below):
            return Why("nobody_counts", 1)
        is_first = kind == "development"
        return Why("no_first_order" if is_first else "no_points_below", 1)

    def _is_below(self, other: Key, key: Key) -> bool:
        above = self.sponsors[other]
        while above is not None:
            if above == key:
                return True
            above = self.sponsors[above]
        return False
