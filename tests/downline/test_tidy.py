import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.downline.tidy import tidy
from tests.helpers.networks import chain, forests

GAP = 4.0


@st.composite
def cards(draw):
    parents = draw(forests(25))
    heights = [draw(st.sampled_from([20.0, 30.0, 64.0])) for _ in parents]
    return parents, heights


def levels_of(parents):
    levels: list[int] = []
    for parent in parents:
        levels.append(0 if parent < 0 else levels[parent] + 1)
    return levels


@given(cards())
def test_neighbours_keep_their_distance(board):
    parents, heights = board
    middle = tidy(parents, heights, GAP)
    levels = levels_of(parents)
    for level in set(levels):
        edges = sorted(
            (middle[place] - heights[place] / 2, middle[place] + heights[place] / 2)
            for place in range(len(parents))
            if levels[place] == level
        )
        for (_, end), (start, _) in itertools.pairwise(edges):
            assert start - end >= GAP - 1e-9
    assert min(middle - np.array(heights) / 2) == pytest.approx(0)


@given(cards())
def test_parent_stands_at_the_middle_of_its_first_and_last_child(board):
    parents, heights = board
    middle = tidy(parents, heights, GAP)
    for place in range(len(parents)):
        own = [child for child, parent in enumerate(parents) if parent == place]
        if own:
            assert middle[place] == pytest.approx(
                (middle[own[0]] + middle[own[-1]]) / 2
            )


def mirrored(parents):
    """Return depth-first orders of a forest and of its mirror image."""
    children: dict[int, list[int]] = {}
    for place, parent in enumerate(parents):
        children.setdefault(parent, []).append(place)

    def walk(is_mirrored):
        order, waiting = [], [-1]
        while waiting:
            place = waiting.pop()
            if place >= 0:
                order.append(place)
            own = children.get(place, [])
            waiting += own if is_mirrored else own[::-1]
        return order

    return walk(is_mirrored=False), walk(is_mirrored=True)


def placed(parents, heights, order):
    place_of = {place: new for new, place in enumerate(order)}
    new_parents = [
        place_of[parents[place]] if parents[place] >= 0 else -1 for place in order
    ]
    middle = tidy(new_parents, [heights[place] for place in order], GAP)
    return {place: middle[new] for place, new in place_of.items()}


@given(cards())
def test_mirrored_tree_gives_the_mirrored_picture(board):
    parents, heights = board
    plain, flipped = mirrored(parents)
    one, other = placed(parents, heights, plain), placed(parents, heights, flipped)
    size = max(one[place] + heights[place] / 2 for place in one)
    for place in one:
        assert one[place] == pytest.approx(size - other[place])


@given(cards())
def test_equal_branches_have_equal_shapes(board):
    parents, heights = board
    size = len(parents)
    twice = [-1, *(0 if p < 0 else p + 1 for p in parents)]
    twice += [0 if p < 0 else p + 1 + size for p in parents]
    middle = tidy(twice, [20.0, *heights, *heights], GAP)
    first, second = middle[1 : 1 + size], middle[1 + size :]
    tops = [place for place, parent in enumerate(parents) if parent < 0]
    if len(tops) == 1:
        assert np.allclose(first - first[0], second - second[0])


def test_a_chain_of_a_hundred_thousand_is_a_line():
    parents = chain(100_000).tolist()
    middle = tidy(parents, [20.0] * len(parents), GAP)
    assert np.all(middle == 10)


def test_no_cards_have_no_places():
    assert len(tidy([], [], GAP)) == 0
