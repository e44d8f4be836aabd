import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.downline.pages import pages_along, tiles

SIZES = st.floats(1, 5_000)


@given(SIZES, SIZES)
def test_pages_cover_everything_and_no_more_than_needed(width, height):
    page, overlap = (700.0, 500.0), (120.0, 80.0)
    cut = tiles((width, height), page, overlap)
    columns = max(math.ceil((width - 120) / 580), 1)
    rows = max(math.ceil((height - 80) / 420), 1)
    assert len(cut) == columns * rows
    last = cut[-1]
    assert last.left + page[0] >= width - 1e-6
    assert last.top + page[1] >= height - 1e-6
    for one in cut:
        assert one.left == one.column * 580
        assert one.top == one.row * 420


@given(st.floats(0, 4_000), st.floats(0, 3_000))
def test_what_fits_into_the_overlap_is_whole_on_a_page(left, top):
    page, overlap = (700.0, 500.0), (120.0, 80.0)
    cut = tiles((4_120, 3_080), page, overlap)
    assert any(
        one.left <= left
        and one.top <= top
        and left + 119 <= one.left + page[0]
        and top + 79 <= one.top + page[1]
        for one in cut
    )


@pytest.mark.parametrize(
    ("length", "pages"), [(1, 1), (100, 1), (101, 2), (180, 2), (181, 3)]
)
def test_pages_along_a_length(length, pages):
    assert pages_along(length, 100, 20) == pages
