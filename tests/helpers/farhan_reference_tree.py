"""Who stands where in the compressed tree, and which rank follows from it?

Every figure is worked out by its definition: walk up from each contributor, add
what it brings to everybody above, try every choice of branches.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from tests.helpers.farhan_reference_records import Key
from tests.helpers.farhan_reference_tables import (
    HEAD_RANK,
    LEVEL_LIMIT,
    MICRO,
    RankConditions,
)


@dataclass(frozen=True)
class Below:
    """One contributor seen from a qualified member above it.

    Attributes:
        contributor: The member below.
        distance: Qualified members strictly between, and one more.
        branch: Top of the branch in which the contributor stands.
        path: Qualified members between, nearest to the contributor first.
    """

    contributor: Key
    distance: int
    branch: Key
    path: tuple[Key, ...]


@dataclass(frozen=True)
class CompressedTree:
    """The tree of one period.

    Attributes:
        uplines: Qualified ancestors of each member, nearest first.
        counted_micro: Countable points of each member.
        below: Contributors below each qualified member.
    """

    uplines: Mapping[Key, tuple[Key, ...]]
    counted_micro: Mapping[Key, int]
    below: Mapping[Key, tuple[Below, ...]]


def compressed_tree(
    sponsors: Mapping[Key, Key | None],
    present: set[Key],
    qualified: set[Key],
    net_points_micro: Mapping[Key, int],
    options: Mapping[str, str],
) -> CompressedTree:
    """Take out whoever is not qualified and find everybody's place."""
    uplines = {}
    for member in sponsors:
        ancestors = []
        sponsor = sponsors[member]
        while sponsor is not None:
            if sponsor in qualified:
                ancestors.append(sponsor)
            sponsor = sponsors[sponsor]
        uplines[member] = tuple(ancestors)
    contributors = present if options["compressed_points"] == "roll_up" else qualified
    counted = {
        member: max(0, net_points_micro[member]) if member in contributors else 0
        for member in sponsors
    }
    below: dict[Key, list[Below]] = {member: [] for member in qualified}
    for member in sponsors:
        if member not in contributors:
            continue
        chain = (member, *uplines[member])
        for distance in range(1, len(chain)):
            place = Below(member, distance, chain[distance - 1], chain[1:distance])
            below[chain[distance]].append(place)
    return CompressedTree(
        uplines, counted, {member: tuple(found) for member, found in below.items()}
    )


def team_points_micro(
    tree: CompressedTree, member: Key, options: Mapping[str, str]
) -> int:
    """Return own countable points and everybody's below that count for ranks."""
    return tree.counted_micro[member] + sum(
        tree.counted_micro[place.contributor]
        for place in tree.below[member]
        if _counts_for_rank(place, options)
    )


def ranks(
    tree: CompressedTree,
    qualified: set[Key],
    starters: set[Key],
    options: Mapping[str, str],
    conditions: RankConditions,
) -> dict[Key, int]:
    """Return the rank of every qualified member, 0 for none."""
    found: dict[Key, int] = {}
    for member in sorted(qualified, key=lambda who: -len(tree.uplines[who])):
        found[member] = 0
        if options["starter_gate"] == "true" and member not in starters:
            continue
        team = team_points_micro(tree, member, options)
        branches = _branches(tree, member, found, options)
        for rank, (personal, requirements, total) in conditions.items():
            if (
                tree.counted_micro[member] >= personal * MICRO
                and team >= total * MICRO
                and _can_assign(requirements, branches)
            ):
                found[member] = rank
    return found


def generation(place: Below, rank_of: Mapping[Key, int]) -> int:
    """Return how many generation heads stand down to the contributor, it included."""
    return sum(
        rank_of.get(member, 0) >= HEAD_RANK
        for member in (place.contributor, *place.path)
    )


def group_points_micro(
    tree: CompressedTree, member: Key, rank_of: Mapping[Key, int]
) -> int:
    """Return the personal-group points of a qualified member."""
    return tree.counted_micro[member] + sum(
        tree.counted_micro[place.contributor]
        for place in tree.below[member]
        if generation(place, rank_of) == 0
    )


def _counts_for_rank(place: Below, options: Mapping[str, str]) -> bool:
    return options["rank_depth"] == "unlimited" or place.distance <= LEVEL_LIMIT


def _branches(
    tree: CompressedTree,
    member: Key,
    rank_of: Mapping[Key, int],
    options: Mapping[str, str],
) -> list[dict[str, int]]:
    """Return points (in millionths) and deciding rank of each branch of `member`."""
    branches: dict[Key, dict[str, int]] = {}
    for place in tree.below[member]:
        branch = branches.setdefault(place.branch, {"points": 0, "rank": 0})
        if _counts_for_rank(place, options):
            branch["points"] += tree.counted_micro[place.contributor]
        if options["branch_rank"] == "anywhere" or place.contributor == place.branch:
            branch["rank"] = max(branch["rank"], rank_of.get(place.contributor, 0))
    return list(branches.values())


def _can_assign(
    requirements: tuple[tuple[str, int], ...], branches: list[dict[str, int]]
) -> bool:
    """Try whether each requirement can be met by a branch of its own.

    As many candidates as there are requirements are enough for each of them: the
    other requirements can't take them all.
    """
    candidates = []
    for what, wanted in requirements:
        limit = wanted * MICRO if what == "points" else wanted
        meeting = [row for row, branch in enumerate(branches) if branch[what] >= limit]
        candidates.append(meeting[: len(requirements)])
    return any(len(set(choice)) == len(requirements) for choice in product(*candidates))
