import pytest
from PySide6.QtGui import QColor

from app.downline.colouring import Mode, colouring
from app.downline.raster import EDGE
from app.downline.scene import PICKED
from app.views.tree.colours import colour_of, contrast, ground, ink_on, palette_of
from tests.helpers.networks import random_tree
from tests.helpers.snapshots import snapshot_of

MODES = [mode for mode in Mode if mode not in {Mode.CHANGE, Mode.SOURCE}]


@pytest.fixture(scope="module")
def snapshot():
    return snapshot_of(random_tree(5_000))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("mode", MODES)
def test_names_are_easy_to_read_on_every_colour(snapshot, mode, dark):
    found = colouring(mode, snapshot.index, snapshot.measures, snapshot.period)
    colours = set()
    for entry in found.legend:
        colour = colour_of(entry, found, dark=dark)
        colours.add(colour.rgb())
        assert contrast(colour, ink_on(colour)) >= 4.5
        assert colour != ground(dark=dark)
    shown = [entry for entry in found.legend if entry.members]
    assert len(colours) >= len(shown) - 1


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_who_is_not_picked_out_is_dimmed(snapshot, dark):
    found = colouring(Mode.RANK, snapshot.index, snapshot.measures, snapshot.period)
    all_of_them = palette_of(found, frozenset(), dark=dark)
    picked = palette_of(found, frozenset({3}), dark=dark)
    assert picked[3 | PICKED] == all_of_them[3]
    assert picked[4] != all_of_them[4]
    assert all_of_them[3 | EDGE] != all_of_them[3]


def test_contrast_of_black_and_white_is_the_highest():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
