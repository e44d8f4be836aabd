import numpy as np
import pytest

from app.downline.compare import compare
from app.downline.measures import STATUSES, Amount, Status
from app.downline.search import NOBODY, Hits, Words, hits_by_leg, row_of_code, search
from app.downline.snapshot import Plan
from tests.helpers.networks import random_tree, star
from tests.helpers.snapshots import snapshot_of

WORDS = Words(
    amounts={"points": Amount.PERSONAL, "paid": Amount.PAID},
    level="level",
    lost_rank="lost rank",
    unqualified="not qualified",
    statuses={"paused": Status.PAUSED, "left": Status.LEFT},
)


@pytest.fixture(scope="module")
def snapshot():
    return snapshot_of(random_tree(500))


def test_text_finds_code_and_name(snapshot):
    rows = search(snapshot, "member 12", WORDS).rows.tolist()
    names = {snapshot.directory.name(row) for row in rows}
    assert names == {"Member 12", *(f"Member {n}" for n in range(120, 130))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("points > 500", lambda s: s.measures.amounts[Amount.PERSONAL] > 500_000_000),
        ("POINTS<=12", lambda s: s.measures.amounts[Amount.PERSONAL] <= 12_000_000),
        ("paid = 0", lambda s: s.measures.amounts[Amount.PAID] == 0),
        ("points >= ۸۰۰", lambda s: s.measures.amounts[Amount.PERSONAL] >= 800_000_000),
        ("points < 12.5", lambda s: s.measures.amounts[Amount.PERSONAL] < 12_500_000),
        ("level = 3", lambda s: s.index.depth == 3),
        ("Not qualified", lambda s: ~s.measures.is_qualified),
        ("= rank 2", lambda s: s.measures.rank == 2),
        ("=رتبه 2", lambda s: s.measures.rank == 2),
    ],
)
def test_condition_finds_whoever_meets_it(snapshot, text, expected):
    rows = search(snapshot, text, WORDS).rows
    assert np.array_equal(rows, np.flatnonzero(expected(snapshot)))
    assert len(rows)


def test_lost_rank_finds_whoever_fell(snapshot):
    before = snapshot_of(random_tree(500), seed=2)
    comparison = compare(
        (before.index, before.measures), (snapshot.index, snapshot.measures)
    )
    rows = search(snapshot, "lost rank", WORDS, comparison).rows
    assert np.array_equal(rows, np.flatnonzero(comparison.rank_change < 0))


@pytest.mark.parametrize("text", ["", "  ", "= nothing", "nobody like that", "age > 3"])
def test_nobody_is_found(snapshot, text):
    assert len(search(snapshot, text, WORDS)) == 0


def test_hits_are_stepped_around_the_ends():
    hits = Hits(np.array([3, 8, 20]))
    assert [hits.after(row) for row in (0, 3, 8, 20)] == [3, 8, 20, 3]
    assert [hits.before(row) for row in (0, 3, 8, 21)] == [20, 20, 3, 20]
    assert [hits.number_of(row) for row in (3, 4, 20)] == [1, 0, 3]


def test_hits_are_counted_by_leg(snapshot):
    hits = search(snapshot, "points > 500", WORDS)
    counted = hits_by_leg(hits, snapshot.index, 0)
    by_hand: dict[int, int] = {}
    for row in hits.rows.tolist():
        if row:
            leg = snapshot.index.path(row)[1]
            by_hand[leg] = by_hand.get(leg, 0) + 1
    assert dict(counted) == by_hand


def test_hits_below_one_root_are_counted_in_its_legs():
    index = snapshot_of(star(50)).index
    assert hits_by_leg(Hits(np.array([0, 7, 9])), index, -1) == [(7, 1), (9, 1)]
    assert hits_by_leg(NOBODY, index, 0) == []


def test_code_leads_to_its_row(snapshot):
    row = row_of_code(snapshot, "M0000042")
    assert snapshot.index.member_id[row] == 42
    assert row_of_code(snapshot, "M00") == -1


def test_word_of_a_status_finds_its_members_where_there_are_no_ranks():
    snapshot = snapshot_of(random_tree(50), plan=Plan.PORUKKA)
    snapshot.measures.status[[3, 8]] = STATUSES.index(Status.PAUSED)
    assert search(snapshot, "Paused", WORDS).rows.tolist() == [3, 8]
    assert not len(search(snapshot, "not qualified", WORDS))
