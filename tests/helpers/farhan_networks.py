"""Which networks of the Farhan plan, drawn at random, show every rule at work?

`random_network(seed)` always gives the same network for a seed. Amounts and points
lie on both sides of the plan's thresholds. The printed rank table needs hundreds of
members for the upper ranks, so most networks take a table of their own, with every
rank within reach, and a few are full ladders of the printed one.
"""

from dataclasses import dataclass, replace
from random import Random

from tests.helpers.farhan_ladders import ladder
from tests.helpers.farhan_reference_records import Key, Member, Order
from tests.helpers.farhan_reference_tables import (
    LEADER_RANK,
    MICRO,
    RANK_CODES,
    RANK_CONDITIONS,
    RankConditions,
)

LAST_RANK = 16
FIRST_MONTH = 1403 * 12
FIRST_DAY = 20240401
NEAR_POINTS = (1, 50, 99, 100, 200, 400, 500, 600, 700, 1_000, 1_500, 2_000, 3_000)
BIG_POINTS = (5_000, 8_000, 15_000, 30_000, 50_000, 120_000, 350_000, 2_000_000)
NEAR_GROSS = (0, 1, 98_999, 99_000, 99_001, 99_999, 100_000, 100_001)
CHOICES = {
    "compressed_points": ("exclude", "roll_up"),
    "rank_depth": ("unlimited", "seven_levels"),
    "branch_rank": ("anywhere", "head"),
    "starter_gate": ("true", "false"),
    "incentive_month": ("consecutive", "since_joining"),
    "multilevel_scope": ("team", "personal_group"),
    "leaders_multilevel": ("none", "personal_group"),
    "generation_depth": ("seven_levels", "unlimited"),
    "persistence_count": ("consecutive", "cumulative"),
    "minimum_payout": ("0", "1", "50000", "100000"),
}


@dataclass(frozen=True)
class Network:
    """All that decides a close."""

    seed: int
    month: int
    members: tuple[Member, ...]
    orders: tuple[Order, ...]
    tallies: dict[tuple[Key, int], int]
    exemptions: set[tuple[Key, int]]
    options: dict[str, str]
    conditions: RankConditions


@dataclass(frozen=True)
class Habits:
    """What the members of one network have in common.

    Attributes:
        buying: Share of members who buy for at least the qualifying amount.
        coefficient: Points per 1,000 toman; a high one makes the cap bite.
        trouble: Share of members with something odd about them.
        scale: Multiplies the points; a high one gives sums beyond 64 bits when two
            amounts are multiplied.
    """

    buying: float
    coefficient: int
    trouble: float
    scale: int


def random_network(seed: int) -> Network:
    """Draw a network."""
    random = Random(seed)
    month = FIRST_MONTH + random.randrange(24)
    habits = Habits(
        buying=random.choice((0.5, 0.8, 0.95, 1.0)),
        coefficient=random.choice((1, 1, 1, 2, 5, 10)),
        trouble=random.choice((0.0, 0.05, 0.2)),
        scale=random.choice((*[1] * 19, 10_000)),
    )
    if random.random() < 0.1:
        conditions = RANK_CONDITIONS
        habits = replace(habits, buying=1.0, trouble=random.choice((0.0, 0.0, 0.02)))
        sponsor_rows, points = ladder(random, _ladder_top(random))
    else:
        draw = random.choice((_printed, _shortened, _by_own_points, _own_conditions))
        conditions = draw(random)
        sponsor_rows = _sponsor_rows(random)
        points = [None] * len(sponsor_rows)
    largest_key = random.choice((len(sponsor_rows), 10_000))
    keys = random.sample(range(1, largest_key + 1), len(sponsor_rows))
    members = [
        _member(random, habits, month, keys[row], sponsor_rows[row], keys)
        for row in range(len(keys))
    ]
    members = [_odd(random, habits, month, member) for member in members]
    orders: list[Order] = []
    for member, wanted in zip(members, points, strict=True):
        if member.joined_month <= month:
            orders += _orders(random, habits, member, wanted, len(orders))
    random.shuffle(members)
    random.shuffle(orders)
    return Network(
        seed=seed,
        month=month,
        members=tuple(members),
        orders=tuple(orders),
        tallies=_tallies(random, members),
        exemptions=_exemptions(random, members, month),
        options=_options(random),
        conditions=conditions,
    )


def _options(random: Random) -> dict[str, str]:
    options = {name: random.choice(choices) for name, choices in CHOICES.items()}
    if random.random() < 0.7:
        codes = random.sample(RANK_CODES[1:], random.randint(1, LAST_RANK))
        options["development_ranks"] = ",".join(codes)
    return options


def _ladder_top(random: Random) -> int:
    """Return the rank of a ladder's top; the highest ones are large and rare."""
    if random.random() < 0.1:
        return random.randint(12, LAST_RANK)
    return random.choice((4, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 11))


def _printed(_random: Random) -> RankConditions:
    return RANK_CONDITIONS


def _shortened(random: Random) -> RankConditions:
    """Ask for the printed table's first branches and a share of its totals."""
    kept = random.choice((1, 1, 2))
    share = random.choice((1, 10, 100))
    return {
        rank: (personal, requirements[:kept], max(100, total // share))
        for rank, (personal, requirements, total) in RANK_CONDITIONS.items()
    }


def _by_own_points(random: Random) -> RankConditions:
    """Let own points alone decide, so that few members head a generation."""
    low = (99, 100, 200, 500)
    high = sorted(random.choices(BIG_POINTS, k=LAST_RANK - len(low)))
    return {
        rank: (personal, (), max(100, personal))
        for rank, personal in enumerate((*low, *high), 1)
    }


def _own_conditions(random: Random) -> RankConditions:
    """Draw a rank table in which a small network can reach every rank."""
    conditions = {}
    for rank in range(1, LAST_RANK + 1):
        wanted = random.choice((0, 0, 1, 1, 2, 3, 4))
        if rank == 1 or random.random() < 0.3:
            kind, drawn = "points", random.choices((100, 200, 500, 1_000), k=wanted)
        else:
            lowest = random.choice((1, max(1, rank - 3)))
            kind, drawn = "rank", random.choices(range(lowest, rank), k=wanted)
        requirements = tuple((kind, limit) for limit in sorted(drawn, reverse=True))
        personal = random.choice((0, 99, 99, 100, 200, 500, 1_000))
        total = max(personal, random.choice((100, 200, 500, 1_000, 5_000, 50_000)))
        conditions[rank] = (personal, requirements, total)
    return conditions


def _sponsor_rows(random: Random) -> list[int]:
    """Draw a tree: the row of each sponsor, -1 for a root."""
    count = random.choice((1, 2, 3, 5, 8, 12, 20, 30, 60))
    shape = random.choice(("random", "recent", "chain", "star", "forest"))
    rows = [-1]
    for row in range(1, count):
        if shape == "chain" and random.random() < 0.97:
            rows.append(row - 1)
        elif shape == "star" and random.random() < 0.9:
            rows.append(0)
        elif shape == "recent":
            rows.append(max(0, row - random.randint(1, 4)))
        elif shape == "forest" and random.random() < 0.3:
            rows.append(-1)
        else:
            rows.append(random.randrange(row))
    return rows


def _member(
    random: Random,
    habits: Habits,
    month: int,
    key: int,
    sponsor_row: int,
    keys: list[int],
) -> Member:
    joined = month - random.choice((0, 0, 1, 1, 2, 3, 4, 5, 6, 12))
    had_order = joined < month and random.random() < 0.7
    was_starter = had_order and random.random() < 0.8
    last_order = random.randrange(joined, month) if joined < month else 0
    return Member(
        key=key,
        sponsor=keys[sponsor_row] if sponsor_row >= 0 else None,
        kind=("customer" if random.random() < habits.trouble / 2 else "representative"),
        joined_month=joined,
        has_unit_code=random.random() >= habits.trouble,
        has_iban=random.random() >= habits.trouble,
        duties_missed=random.random() < habits.trouble / 2,
        streak=random.randint(0, min(8, month - joined)),
        had_order=had_order,
        starter=was_starter,
        last_order_month=last_order if had_order and random.random() < 0.9 else 0,
        previous_rank=random.choice((0, *range(1, LAST_RANK + 1), *range(9, 17))),
        carried_in=_balance(random, habits),
        adjustment=_balance(random, habits),
    )


def _balance(random: Random, habits: Habits) -> int:
    if random.random() >= habits.trouble + 0.05:
        return 0
    near = random.choice((-3_000_000, -120_000, -1, 1, 49_999, 50_000, 100_000))
    return near + random.choice((0, 0, -1, 1, 12_345))


def _odd(random: Random, habits: Habits, month: int, member: Member) -> Member:
    """Make some members closed, reopened, or not joined yet."""
    if random.random() >= habits.trouble:
        return member
    what = random.choice(("closed", "back", "reopened", "later", "fresh"))
    if what == "later":
        return replace(
            member,
            joined_month=month + random.randint(1, 3),
            streak=0,
            had_order=False,
            starter=False,
            last_order_month=0,
            previous_rank=0,
        )
    if what == "fresh":
        return replace(member, had_order=False, starter=False, last_order_month=0)
    if member.kind == "customer" or member.joined_month > month - 2:
        return member
    if what == "reopened":
        reopened = random.randint(member.joined_month + 1, month - 1)
        return replace(member, reopened_month=reopened)
    reopened = month if what == "back" else 0
    return replace(
        member,
        closed=True,
        streak=0,
        reopened_month=reopened,
        released=random.random() < 0.5,
    )


def _orders(
    random: Random,
    habits: Habits,
    member: Member,
    wanted: int | None,
    numbered: int,
) -> list[Order]:
    """Draw the orders of one member; `wanted` points if a ladder asks for them."""
    if wanted is None:
        if random.random() < 0.1:
            return []
        wanted = _points_micro(random) * habits.scale
    elif random.random() < habits.trouble / 2:
        wanted += random.choice((-1, 1))
    gross = wanted // (1_000 * habits.coefficient)
    if random.random() < habits.buying:
        gross = max(gross, random.choice((100_000, 100_001, 125_000)))
    elif random.random() < 0.7:
        gross = random.choice(NEAR_GROSS)
    pieces = random.choice((1, 1, 1, 2, 3))
    orders = []
    for piece in range(1, pieces + 1):
        is_last = piece == pieces
        part = gross if is_last else random.choice((99_000, 99_001, gross // 2))
        part_points = wanted if is_last else random.choice((wanted // 2, 98_999_999))
        gross, wanted = gross - part, wanted - part_points
        number = f"{random.randrange(100):02d}-{numbered + piece:04d}"
        day = FIRST_DAY + random.randrange(3)
        orders.append(Order(member.key, day, number, part, part_points))
    if random.random() < habits.trouble:
        orders.append(replace(_back(random, orders[-1]), number=f"R-{numbered:04d}"))
    return orders


def _back(random: Random, order: Order) -> Order:
    """Return part of an order, or more than was bought."""
    share = random.choice((1, 2, 4, 8))
    return replace(
        order,
        day=order.day + random.randrange(2),
        gross=-(order.gross * share // 4),
        points_micro=-(order.points_micro * share // 4),
    )


def _points_micro(random: Random) -> int:
    few = random.choice(NEAR_POINTS) * MICRO
    points = random.choice((few, few, few, random.choice(BIG_POINTS) * MICRO))
    return points + random.choice((0, 0, 0, -1, 1, -MICRO, random.randrange(MICRO)))


def _tallies(random: Random, members: list[Member]) -> dict[tuple[Key, int], int]:
    tallies: dict[tuple[Key, int], int] = {}
    for member in members:
        for rank in range(LEADER_RANK - 1, LAST_RANK + 1):
            was_held = member.previous_rank == rank
            if random.random() < (0.8 if was_held else 0.1):
                tallies[member.key, rank] = random.choice((0, 1, 2, 2, 3))
    return tallies


def _exemptions(
    random: Random, members: list[Member], month: int
) -> set[tuple[Key, int]]:
    return {
        (member.key, month - random.randrange(5))
        for member in members
        for _ in range(random.choice((0, 0, 0, 1, 2)))
    }
