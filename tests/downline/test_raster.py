import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.downline.index import build_index
from app.downline.map_layout import lay_out, level_edges, slot_weights
from app.downline.raster import (
    EDGE,
    View,
    box_codes,
    fitted,
    highest_of_spans,
    hit,
    paint,
    pixel_rows,
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

PALETTE = np.arange(256, dtype=np.uint32) * 7 + 3


def slow_picture(layout, codes, view, rows, height):
    """Paint box by box and pixel by pixel."""
    picture = np.zeros((height, view.width), dtype=np.int64)
    touching = {}
    for level in range(layout.levels):
        boxes = layout.level(level)
        for x in range(view.width):
            low = (view.origin + x) * view.scale
            high = (view.origin + x + 1) * view.scale
            touching[level, x] = [
                place
                for place in range(boxes.start, boxes.stop)
                if layout.end[place] > low and layout.start[place] < high
            ]
    first, last = rows.first.tolist(), rows.last.tolist()
    for y in range(height):
        here = [level for level in range(layout.levels) if first[level] == y]
        if not here:
            here = [
                level
                for level in range(layout.levels)
                if first[level] < y < last[level]
            ]
        is_gap = (
            len(here) == 1
            and last[here[0]] - first[here[0]] > 3
            and y == last[here[0]] - 1
        )
        for x in range(view.width):
            seen = [place for level in here for place in touching[level, x]]
            if not seen or is_gap:
                continue
            code = max(int(codes[place]) for place in seen)
            if len(here) == 1 and _is_edge(touching, here[0], x, view.width):
                code += EDGE
            picture[y, x] = code
    return PALETTE[picture]


def _is_edge(touching, level, x, width):
    if x == 0 or x + 2 >= width:
        return False
    own = touching[level, x]
    alone = all(touching[level, x + ahead] == own for ahead in range(3))
    return len(own) == 1 and alone and touching[level, x - 1] != own


def codes_of(index, seed=0, most=17):
    chance = np.random.default_rng(seed)
    return chance.integers(1, most + 1, len(index)).astype(np.uint8)


@st.composite
def pictures(draw):
    """A small network with a view and the rows of its levels."""
    index = build_index(*keys_and_sponsors(draw(forests(30))))
    layout = lay_out(index, slot_weights(index, None), is_mirrored=draw(st.booleans()))
    width, height = draw(st.integers(1, 24)), draw(st.integers(1, 30))
    scale = layout.total / width / draw(st.sampled_from([1, 1.5, 3, 7.3]))
    view = View(draw(st.integers(-3, 12)), scale, width)
    edges = level_edges(layout.level_counts, draw(st.sampled_from([2, 7, 30, 55])))
    rows = pixel_rows(edges, draw(st.integers(0, 3)))
    codes = box_codes(codes_of(index, draw(st.integers(0, 9))), layout)
    return layout, codes, view, rows, height


@given(pictures())
def test_picture_is_that_of_a_slow_painter(picture):
    layout, codes, view, rows, height = picture
    pixels = np.zeros((height, view.width), dtype=np.uint32)
    paint(layout, codes, view, rows, PALETTE, pixels)
    assert np.array_equal(pixels, slow_picture(layout, codes, view, rows, height))


@given(pictures(), st.sampled_from([2, 4, 8]))
def test_coarse_picture_loses_no_rank(picture, coarseness):
    layout, codes, view, rows, height = picture
    # Without edges, of which a coarse picture has others.
    plain = (np.arange(256) & (EDGE - 1)).astype(np.uint32)
    fine = np.zeros((height, view.width), dtype=np.uint32)
    coarse = np.zeros_like(fine)
    paint(layout, codes, view, rows, plain, fine)
    paint(layout, codes, view, rows, plain, coarse, coarseness)
    assert np.all(coarse >= fine)
    block = (np.arange(view.width) + view.origin) // coarseness
    for number in np.unique(block)[1:-1]:
        own = coarse[:, block == number]
        assert np.all(own == own[:, :1])
        assert np.array_equal(own[:, 0], fine[:, block == number].max(axis=1))


@given(pictures(), st.integers(-9, 9))
def test_moving_by_whole_pixels_moves_the_picture(picture, by):
    layout, codes, view, rows, height = picture
    wide = View(view.origin - 10, view.scale, view.width + 20)
    whole = np.zeros((height, wide.width), dtype=np.uint32)
    moved = np.zeros((height, view.width), dtype=np.uint32)
    paint(layout, codes, wide, rows, PALETTE, whole)
    paint(
        layout,
        codes,
        View(view.origin + by, view.scale, view.width),
        rows,
        PALETTE,
        moved,
    )
    inner = slice(1, max(view.width - 3, 1))
    expected = whole[:, 10 + by : 10 + by + view.width]
    assert np.array_equal(moved[:, inner], expected[:, inner])


@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 19), st.integers(1, 255)),
        min_size=1,
        max_size=30,
    ),
    st.integers(0, 9),
)
def test_spans_show_their_highest_code(spans, seed):
    chance = np.random.default_rng(seed)
    row = np.array([one[0] for one in spans])
    low = np.array([one[1] for one in spans])
    high = chance.integers(low, 20)
    codes = np.array([one[2] for one in spans], dtype=np.uint8)
    expected = np.zeros((4, 20), dtype=np.uint8)
    for y, left, right, code in zip(row, low, high, codes, strict=True):
        expected[y, left : right + 1] = np.maximum(expected[y, left : right + 1], code)
    assert np.array_equal(highest_of_spans((row, low, high), codes, (4, 20)), expected)


SHAPES = [
    pytest.param(chain(100_000), id="chain"),
    pytest.param(star(100_000), id="star"),
    pytest.param(caterpillar(100_000), id="caterpillar"),
    pytest.param(random_tree(100_000), id="random"),
]


@pytest.mark.parametrize("parents", SHAPES)
def test_no_rank_is_lost_when_everything_is_shown(parents):
    index = build_index(*straight(parents))
    codes = np.ones(len(index), dtype=np.uint8)
    leaders = np.random.default_rng(3).choice(len(index), 20, replace=False)
    layout = lay_out(index, slot_weights(index, None))
    rows = pixel_rows(level_edges(layout.level_counts, 700))
    view = fitted(layout, 900)
    pixels = np.zeros((700, 900), dtype=np.uint32)
    for code, leader in enumerate(leaders.tolist(), 5):
        alone = codes.copy()
        alone[leader] = code
        paint(layout, box_codes(alone, layout), view, rows, PALETTE, pixels)
        assert np.isin(pixels, PALETTE[[code, code + EDGE]]).any()


@pytest.mark.parametrize("parents", SHAPES)
def test_who_is_under_a_pixel_has_its_colour(parents):
    index = build_index(*straight(parents))
    by_row = codes_of(index, 1)
    layout = lay_out(index, slot_weights(index, None))
    codes = box_codes(by_row, layout)
    rows = pixel_rows(level_edges(layout.level_counts, 400))
    chance = np.random.default_rng(5)
    pixels = np.zeros((400, 500), dtype=np.uint32)
    found = 0
    for _ in range(50):
        zoom = 10 ** chance.uniform(0, 4)
        scale = layout.total / 500 / zoom
        origin = int(chance.integers(0, max(int(500 * zoom) - 500, 0) + 1))
        view = View(origin, scale, 500)
        paint(layout, codes, view, rows, PALETTE, pixels)
        for x, y in chance.integers(0, (500, 400), (20, 2)).tolist():
            under = hit(layout, codes, view, rows, (x, y))
            if pixels[y, x] == PALETTE[0]:
                continue
            assert under is not None
            assert under.boxes == len(under.rows)
            code = by_row[under.row]
            assert code == by_row[under.rows].max()
            assert pixels[y, x] in {PALETTE[code], PALETTE[code + EDGE]}
            found += 1
    assert found > 200


def test_outside_of_everything_is_nobody():
    index = build_index(*straight(star(5)))
    layout = lay_out(index, slot_weights(index, None))
    codes = box_codes(codes_of(index), layout)
    rows = pixel_rows(level_edges(layout.level_counts, 40))
    view = fitted(layout, 20)
    assert hit(layout, codes, view, rows, (3, 41)) is None
    assert hit(layout, codes, view, rows, (-1, 3)) is None
    assert hit(layout, codes, view, rows, (20, 3)) is None
    assert hit(layout, codes, view, rows, (3, -1)) is None


def test_slot_and_pixel_are_each_other_s_inverse():
    view = View(40, 0.25, 100)
    assert view.slot_of(8) == 12
    assert view.pixel_of(12) == 8


def test_nobody_is_an_empty_picture():
    index = build_index(np.zeros(0, np.int64), np.zeros(0, np.int64))
    layout = lay_out(index, slot_weights(index, None))
    rows = pixel_rows(level_edges(layout.level_counts, 40))
    pixels = np.zeros((4, 5), dtype=np.uint32)
    nobody = box_codes(np.zeros(0, dtype=np.uint8), layout)
    paint(layout, nobody, fitted(layout, 5), rows, PALETTE, pixels)
    assert np.all(pixels == PALETTE[0])
    assert hit(layout, nobody, fitted(layout, 5), rows, (2, 2)) is None
