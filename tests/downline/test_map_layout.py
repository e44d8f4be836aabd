import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.downline.index import build_index
from app.downline.map_layout import SLOTS, lay_out, level_edges, slot_weights
from tests.helpers.networks import (
    caterpillar,
    chain,
    forests,
    keys_and_sponsors,
    random_tree,
    star,
    straight,
)


def boxes(layout):
    """Return row, level, start and end of every box."""
    levels = np.repeat(np.arange(layout.levels), layout.level_counts)
    return list(
        zip(
            layout.row.tolist(),
            levels.tolist(),
            layout.start.tolist(),
            layout.end.tolist(),
            strict=True,
        )
    )


@given(forests(), st.booleans(), st.data())
def test_boxes_nest_and_never_overlap(parents, is_mirrored, data):
    index = build_index(*keys_and_sponsors(parents))
    top = data.draw(st.integers(-1, len(index) - 1))
    layout = lay_out(index, slot_weights(index, None), top, is_mirrored=is_mirrored)
    place = {row: (level, start, end) for row, level, start, end in boxes(layout)}
    branch = index.branch(top)
    assert sorted(place) == list(range(branch.start, branch.stop))
    for row, (level, start, end) in place.items():
        leaves = index.leaf_before[index.end[row]] - index.leaf_before[row]
        assert end - start == leaves
        assert layout.place_of(index, row) == (level, start, end)
        parent = int(index.parent[row])
        if parent in place:
            assert place[parent][0] == level - 1
            assert place[parent][1] <= start < end <= place[parent][2]
    for number in range(layout.levels):
        level = layout.level(number)
        assert np.all(layout.start[level][1:] >= layout.end[level][:-1])
    top_level = layout.level(0)
    widths = layout.end[top_level] - layout.start[top_level]
    assert widths.sum() == layout.total


@given(forests(), st.booleans())
def test_mirrored_layout_is_the_mirror_image(parents, by_amount):
    index = build_index(*keys_and_sponsors(parents))
    amounts = np.arange(len(index)) if by_amount else None
    weights = slot_weights(index, amounts)
    plain = lay_out(index, weights)
    mirrored = lay_out(index, weights, is_mirrored=True)
    expected = {
        (row, level, plain.total - end, plain.total - start)
        for row, level, start, end in boxes(plain)
    }
    assert set(boxes(mirrored)) == expected


@given(forests(), st.lists(st.integers(-5, 10**9), min_size=40, max_size=40))
def test_width_follows_the_amounts_and_nobody_vanishes(parents, given_amounts):
    index = build_index(*keys_and_sponsors(parents))
    amounts = np.array(given_amounts[: len(index)], dtype=np.int64)
    layout = lay_out(index, slot_weights(index, amounts))
    counted = index.branch_sums(np.maximum(amounts, 0))
    whole = np.maximum(amounts, 0).sum()
    for row, _, start, end in boxes(layout):
        assert end > start
        if whole:
            share = (end - start) / layout.total
            assert share == pytest.approx(counted[row] / whole, abs=0.035)
    assert layout.total <= SLOTS


def test_rows_of_levels_follow_their_members():
    edges = level_edges(np.array([1, 10, 100, 1_000]), 600)
    heights = np.diff(edges)
    assert edges[-1] == pytest.approx(600)
    assert np.all(np.diff(heights) > 0)
    assert heights[0] > 60


def test_a_thousand_thin_levels_share_a_band():
    counts = np.array([1, 10, 1_000, 100_000, 500_000, 90_000] + [1] * 1_500)
    edges = level_edges(counts, 1_000)
    assert edges[6] == pytest.approx(820)
    assert edges[-1] == pytest.approx(1_000)
    assert level_edges(counts, 1_000, tail_open=True)[6] == pytest.approx(180)


def test_few_thin_levels_take_little():
    counts = np.array([1, 10, 1_000, 100_000, 500_000, 90_000, 1, 1])
    assert level_edges(counts, 1_000)[6] == pytest.approx(976)


def test_no_levels_have_no_rows():
    assert level_edges(np.zeros(0, np.int64), 600).tolist() == [0]


@pytest.mark.parametrize(
    "parents",
    [
        pytest.param(chain(100_000), id="chain"),
        pytest.param(star(100_000), id="star"),
        pytest.param(caterpillar(100_000), id="caterpillar"),
        pytest.param(random_tree(100_000), id="random"),
    ],
)
def test_large_shapes_are_laid_out(parents):
    index = build_index(*straight(parents))
    layout = lay_out(index, slot_weights(index, None))
    assert layout.level_counts.sum() == 100_000
    assert layout.total == index.leaf_before[-1]
    inside = np.diff(layout.start) >= np.diff(layout.end) * 0
    new_level = np.zeros(len(inside) + 1, dtype=bool)
    new_level[layout.level_start[:-1]] = True
    assert np.all(inside | new_level[1:])


def test_first_levels_have_room_for_a_name_where_not_all_can():
    counts = np.array([1, 3, 9, *[60] * 12])
    rows = np.diff(level_edges(counts, 240.0))
    assert rows.sum() == pytest.approx(240)
    assert (rows[:4] >= 20).all()
    assert rows[-1] < 20
    assert (rows > 6).all()
