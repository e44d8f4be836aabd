"""How does a test make a downline with figures, without a file?"""

import numpy as np

from app.calendars import Period
from app.downline.directory import directory
from app.downline.index import build_index
from app.downline.measures import STATUSES, Amount, Measures, Status
from app.downline.snapshot import Plan, Snapshot
from app.engine.columns import NO_ROW
from app.engine.tree import nearest_marked
from tests.helpers.networks import straight

RANKS = (("", ""), *((f"رتبه {n}", f"Rank {n}") for n in range(1, 17)))
PERIOD = Period(1405, 3)


def snapshot_of(parents, *, seed=1, names=None, qualified=0.6, plan=Plan.FARHAN):
    """Return members 1 to n of a tree given by positions, with figures by chance.

    Ranks grow with the team, heads are those of rank 5 and above.
    """
    keys, sponsors = straight(parents)
    index = build_index(keys, sponsors)
    count = len(index)
    chance = np.random.default_rng(seed)
    personal = chance.integers(0, 900, count) * 1_000_000
    team = index.branch_sums(personal)
    is_qualified = chance.random(count) < qualified
    is_qualified[:1] = True
    points = team // 1_000_000
    rank = np.searchsorted([100, 500, 2_000, 5_000, 8_000, 15_000, 50_000], points)
    rank = np.where(is_qualified, rank * (points > 0), 0)
    at_or_above = np.append(nearest_marked(index.parent, is_qualified), NO_ROW)
    status = np.full(count, STATUSES.index(Status.ACTIVE))
    texts = [
        f"M{key:07d}\t{names[key - 1] if names else f'Member {key}'}"
        for key in range(1, count + 1)
    ]
    joined = 20260101 + chance.integers(0, 6, count) * 100
    return Snapshot(
        plan=plan,
        organisation="Test",
        period=PERIOD,
        is_closed=True,
        index=index,
        measures=Measures(
            rank=rank.astype(np.int64),
            is_qualified=is_qualified,
            is_head=rank >= 5,
            upline=at_or_above[index.parent],
            status=status.astype(np.int64),
            joined_on=joined,
            amounts={
                Amount.PERSONAL: personal,
                Amount.TEAM: team,
                Amount.GROUP: team // 2,
                Amount.PAID: points * 30 * is_qualified,
                Amount.GROWTH: chance.integers(-5, 6, count) * 1_000_000,
            },
        ),
        directory=directory(texts, index.given_row),
        rank_names=RANKS,
    )
