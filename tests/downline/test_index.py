import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.downline.index import (
    SponsorCircle,
    SponsorMissing,
    TwiceInNetwork,
    build_index,
)
from tests.helpers.networks import (
    caterpillar,
    chain,
    forests,
    keys_and_sponsors,
    random_tree,
    star,
    straight,
)


def below(sponsor_of, top):
    """Return the keys of a branch, by walking up from everybody."""
    found = set()
    for key in sponsor_of:
        above = key
        while above not in {0, top}:
            above = sponsor_of[above]
        if above == top:
            found.add(key)
    return found


@given(forests(), st.integers(0, 5))
def test_rows_agree_with_walking_up_from_everybody(parents, seed):
    keys, sponsors = keys_and_sponsors(parents, seed)
    sponsor_of = dict(zip(keys.tolist(), sponsors.tolist(), strict=True))
    index = build_index(keys, sponsors)
    for row, key in enumerate(index.member_id.tolist()):
        upline = int(index.parent[row])
        assert upline < row
        assert (index.member_id[upline] if upline >= 0 else 0) == sponsor_of[key]
        assert set(index.member_id[index.branch(row)].tolist()) == below(
            sponsor_of, key
        )
        path = [index.member_id[step] for step in index.path(row)]
        assert path[-1] == key
        assert sponsor_of[path[0]] == 0
        assert index.depth[row] == len(path) - 1
        assert index.row_of(key) == row
        children = {child for child, above in sponsor_of.items() if above == key}
        assert set(index.member_id[index.children(row)].tolist()) == children
        assert keys[index.given_row[row]] == key
    assert index.size.sum() == sum(index.depth + 1)


@given(forests(), st.lists(st.integers(0, 9), min_size=40, max_size=40))
def test_siblings_stand_largest_leg_first(parents, amounts):
    keys, sponsors = keys_and_sponsors(parents)
    weight = np.array(amounts[: len(keys)], dtype=np.int64)
    for index, own in (
        (build_index(keys, sponsors), np.ones(len(keys), np.int64)),
        (build_index(keys, sponsors, weight), weight),
    ):
        totals = index.branch_sums(own[index.given_row])
        for row in range(-1, len(index)):
            legs = totals[index.children(row)].tolist()
            assert legs == sorted(legs, reverse=True)


@pytest.mark.parametrize(
    ("keys", "sponsors", "kind", "text"),
    [
        pytest.param([1, 2, 1], [0, 1, 0], TwiceInNetwork, "Name of 2", id="twice"),
        pytest.param([1, 2, 3], [0, 9, 1], SponsorMissing, "Name of 1", id="orphan"),
        pytest.param(
            [1, 2, 3, 4],
            [0, 3, 4, 2],
            SponsorCircle,
            "Name of 1, Name of 2",
            id="circle",
        ),
        pytest.param([1, 2], [0, 2], SponsorCircle, "Name of 1", id="own sponsor"),
    ],
)
def test_faulty_network_is_refused_by_name(keys, sponsors, kind, text):
    with pytest.raises(kind, match=text):
        build_index(
            np.array(keys), np.array(sponsors), name_of=lambda one: f"Name of {one}"
        )


def test_many_names_are_cut_short():
    keys = np.arange(1, 10)
    with pytest.raises(SponsorMissing, match=r"^1, 2, 3, 4, 5 …: "):
        build_index(keys, np.full(9, 100))


def test_nobody_makes_an_empty_downline():
    index = build_index(np.zeros(0, np.int64), np.zeros(0, np.int64))
    assert len(index) == 0
    assert len(index.roots) == 0
    assert index.branch(-1) == slice(0, 0)


@pytest.mark.parametrize(
    ("parents", "depth"),
    [
        pytest.param(chain(100_000), 99_999, id="chain"),
        pytest.param(star(100_000), 1, id="star"),
        pytest.param(caterpillar(100_000), 50_000, id="caterpillar"),
        pytest.param(random_tree(100_000), None, id="random"),
    ],
)
def test_large_shapes_are_ordered(parents, depth):
    index = build_index(*straight(parents))
    assert depth is None or index.depth.max() == depth
    assert np.all(index.parent[1:] < np.arange(1, len(index)))
    assert index.end[0] == len(index)
    assert np.array_equal(index.depth[1:], index.depth[index.parent[1:]] + 1)


def test_arrays_can_not_be_changed():
    index = build_index(*straight(star(3)))
    with pytest.raises(ValueError, match="read-only"):
        index.parent[0] = 1
