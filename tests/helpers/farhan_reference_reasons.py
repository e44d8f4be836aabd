"""Why has a member no line of a kind, worked out slowly and by the letter?

A second opinion on the engine's reasons: it knows the networks and results of the
reference alone, and walks from each contributor up.
"""

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

    def unqualified(self, key: Key) -> str:
        """Return why a member is not qualified, "" for who is."""
        member = self.members[key]
        if member.joined_month > self.network.month:
            return "not_joined"
        if member.kind == "customer":
            return "customer"
        if member.closed:
            return "member_closed"
        below = self.result.figures[key].gross < QUALIFIED_FROM_TOMAN
        return "sales_below" if below else ""

    def reason(self, key: Key, kind: str) -> str:
        """Return why a member has no line of a kind."""
        points = self.result.figures[key].points_micro
        if kind == "retail_discount":
            if key not in self.present:
                return "not_joined"
            return "no_points" if points <= 0 else "rounds_to_zero"
        if self.unqualified(key):
            return self.unqualified(key)
        if kind == "retail_incentive":
            is_first = points > 0 and self._month(key) == 1
            least = "rounds_to_zero" if points > 0 else "no_points"
            return "first_month" if is_first else least
        return self._by_rank(key, kind)

    def _by_rank(self, key: Key, kind: str) -> str:
        rank = self.rank_of[key]
        if kind == "persistence":
            if rank in PERSISTENCE_TOMAN:
                return "count_short"
            return "rank_not_paid" if rank else "no_rank"
        levels = self._levels(rank, kind)
        if not levels:
            return "rank_not_paid" if rank else "no_rank"
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

    def _without_generation(self, places: list[Below], levels: int) -> str:
        numbers = {p.contributor: generation(p, self.rank_of) for p in places}
        if not any(numbers.values()):
            return "no_head_below"
        paid = [p for p in places if 1 <= numbers[p.contributor] <= levels]
        if not paid:
            return "no_points_at_level"
        is_limited = self.options["generation_depth"] == "seven_levels"
        reached = [p for p in paid if p.distance <= LEVEL_LIMIT or not is_limited]
        return "rounds_to_zero" if reached else "too_far"

    def _without_level(
        self, key: Key, kind: str, places: list[Below], levels: int
    ) -> str:
        near = [place for place in places if place.distance <= levels]
        if not near:
            return "no_points_at_level"
        is_own = self.options["multilevel_scope"] == "personal_group"
        is_own |= (
            self.rank_of[key] >= LEADER_RANK
            and self.options["leaders_multilevel"] == "personal_group"
        )
        if kind == "multilevel" and is_own:
            near = [p for p in near if generation(p, self.rank_of) == 0]
        return "rounds_to_zero" if near else "behind_head"

    def _nothing_below(self, key: Key, kind: str) -> str:
        below = [other for other in self.present if self._is_below(other, key)]
        if not below:
            return "nobody_below"
        rolls_up = self.options["compressed_points"] == "roll_up"
        if not rolls_up and not any(other in self.rank_of for other in below):
            return "nobody_counts"
        return "no_first_order" if kind == "development" else "no_points_below"

    def _is_below(self, other: Key, key: Key) -> bool:
        above = self.sponsors[other]
        while above is not None:
            if above == key:
                return True
            above = self.sponsors[above]
        return False
