import numpy as np
import pytest

from app.downline.drawing import rectangles
from app.downline.index import build_index
from app.downline.map_layout import lay_out, level_edges, slot_weights
from app.downline.raster import View, bands, box_codes, paint, pixel_rows
from tests.helpers.networks import caterpillar, keys_and_sponsors, random_tree

WIDTH, HEIGHT = 300, 160


@pytest.mark.parametrize("parents", [random_tree(900), caterpillar(400)])
@pytest.mark.parametrize("zoom", [1, 5.5])
def test_rectangles_cover_the_pixels_of_the_map(parents, zoom):
    index = build_index(*keys_and_sponsors(parents))
    layout = lay_out(index, slot_weights(index, None))
    codes = box_codes((np.arange(len(index)) % 7 + 1).astype(np.uint8), layout)
    view = View(round(0.2 * WIDTH * zoom), layout.total / WIDTH / zoom, WIDTH)
    rows = pixel_rows(level_edges(layout.level_counts, HEIGHT))
    pixels = np.zeros((HEIGHT, WIDTH), np.uint32)
    palette = np.arange(256, dtype=np.uint32)
    paint(layout, codes, view, rows, palette, pixels)
    drawn = np.zeros_like(pixels)
    for code, areas in rectangles(bands(layout, codes, view, rows, HEIGHT)).items():
        for left, top, right, bottom in areas:
            assert not drawn[top:bottom, left:right].any()
            drawn[top:bottom, left:right] = code
    assert np.array_equal(drawn, pixels)
