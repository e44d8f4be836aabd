"""Which networks is the downline drawn from in its benchmark?

Sponsors are those of a random company, also with a long chain and a wide star; the
figures of the close are invented.
"""

import time
from dataclasses import dataclass

import numpy as np

from app.calendars import Period
from app.downline.colouring import Mode, colouring
from app.downline.directory import directory
from app.downline.index import DownlineIndex, build_index
from app.downline.measures import STATUSES, Amount, Measures, Status
from app.downline.scene import Scene, make_scene
from app.downline.snapshot import Plan, Snapshot
from app.downline.view_state import Width
from app.engine.columns import NO_ROW, IntColumn
from app.engine.tree import nearest_marked
from benchmarks.big_network import big_network
from benchmarks.timing import resident_mb

_CHAIN, _STAR = 1_500, 10_280
_JOINED = 50
"""One of so many members joined since the month before."""


def stressed(members: int) -> IntColumn:
    """Return sponsors of members 1 to n with a long chain and a wide star."""
    chain, star = min(_CHAIN, members // 4), min(_STAR, members // 4)
    sponsor = big_network(members - chain - star).sponsor_id
    first = len(sponsor)
    links = np.arange(first, first + chain)
    links[:1] = 7
    return np.concatenate([sponsor, links, np.full(star, 3)])


def month_before(sponsor: IntColumn) -> IntColumn:
    """Return the sponsors of a month before: some had not joined, some have moved."""
    earlier = sponsor[: len(sponsor) - len(sponsor) // _JOINED].copy()
    earlier[earlier > len(earlier)] = 1
    return earlier


@dataclass(frozen=True)
class Built:
    """What the index of a network took.

    Attributes:
        ms: Milliseconds.
        resident_mb: Megabytes that it holds.
    """

    ms: float
    resident_mb: float


def snapshot_of(sponsor: IntColumn) -> tuple[Snapshot, Built]:
    """Invent figures for a network; return it and what its index took."""
    keys = np.arange(1, len(sponsor) + 1)
    before = resident_mb()
    start = time.perf_counter()
    index = build_index(keys, sponsor)
    built = Built((time.perf_counter() - start) * 1_000, resident_mb() - before)
    texts = [f"M{key:07d}\tMember {key % 997} of {key}" for key in keys.tolist()]
    snapshot = Snapshot(
        plan=Plan.FARHAN,
        organisation="Benchmark",
        period=Period(1405, 1),
        is_closed=True,
        index=index,
        measures=measures_of(index, 1),
        directory=directory(texts, index.given_row),
        rank_names=(("", ""), *((f"R{n}", f"R{n}") for n in range(1, 17))),
    )
    return snapshot, built


def measures_of(index: DownlineIndex, seed: int) -> Measures:
    """Invent the figures of a close."""
    chance = np.random.default_rng(seed)
    count = len(index)
    personal = chance.integers(0, 900, count) * 1_000_000
    team = index.branch_sums(personal)
    is_qualified = chance.random(count) < 0.6
    steps = np.array([100, 200, 500, 2_000, 5_000, 8_000, 15_000, 30_000, 50_000])
    rank = np.searchsorted(steps, team // 1_000_000) * is_qualified
    upline = np.append(nearest_marked(index.parent, is_qualified), NO_ROW)
    return Measures(
        rank=rank.astype(np.int64),
        is_qualified=is_qualified,
        is_head=rank >= 5,
        upline=upline[index.parent],
        status=np.full(count, STATUSES.index(Status.ACTIVE)),
        joined_on=np.full(count, 20260401),
        amounts={
            Amount.PERSONAL: personal,
            Amount.TEAM: team,
            Amount.GROUP: team // 2,
            Amount.PAID: team // 50_000,
            Amount.GROWTH: chance.integers(-9, 9, count) * 1_000_000,
        },
    )


def scene_of(snapshot: Snapshot, mode: Mode = Mode.RANK) -> Scene:
    """Lay a network out in the colours of the ranks."""
    colours = colouring(mode, snapshot.index, snapshot.measures, snapshot.period)
    return make_scene(snapshot, colours, Width.MEMBERS)
