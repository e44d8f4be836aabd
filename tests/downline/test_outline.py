import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.downline.index import build_index
from app.downline.outline import Outline
from app.downline.unfold import LONGEST_CHAIN
from tests.helpers.networks import chain, keys_and_sponsors, straight


@st.composite
def stringy(draw):
    """Forests with long runs of single children."""
    parents = [-1]
    for _ in range(draw(st.integers(0, 8))):
        above = draw(st.integers(-1, len(parents) - 1))
        for _ in range(draw(st.integers(1, 9))):
            parents.append(above)
            above = len(parents) - 1
    return parents


@given(stringy(), st.data())
def test_every_member_has_one_line_below_its_parent(parents, data):
    index = build_index(*keys_and_sponsors(parents))
    top = data.draw(st.integers(-1, len(index) - 1))
    outline = Outline(index, top)
    seen, waiting, depth = [], [(-1, 0)], 0
    while waiting:
        row, level = waiting.pop()
        children = outline.children(row).tolist()
        assert outline.has_children(row) is bool(children)
        assert children == sorted(children)
        for place, child in enumerate(children):
            assert outline.parent(child) == row
            assert outline.place(child) == place
        seen += children
        depth = max(depth, level)
        waiting += [(child, level + 1) for child in children]
    branch = index.branch(top)
    assert sorted(seen) == list(range(branch.start, branch.stop))


def test_a_chain_is_one_line_of_siblings():
    outline = Outline(build_index(*straight(chain(10_000))), 0)
    assert outline.children(-1).tolist() == [0]
    assert np.array_equal(outline.children(0), np.arange(1, 10_000))
    assert not outline.has_children(5_000)


@pytest.mark.parametrize("length", [LONGEST_CHAIN, LONGEST_CHAIN + 1])
def test_a_short_run_keeps_its_levels(length):
    # The top, a run, and its end with two children.
    parents = [*range(-1, length + 1), length + 1]
    index = build_index(*straight(np.append(parents, length + 1)))
    outline = Outline(index, 0)
    below = outline.children(0).tolist()
    assert (len(below) == 1) is (length <= LONGEST_CHAIN)
