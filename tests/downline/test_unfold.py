import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.downline.index import build_index
from app.downline.unfold import (
    BUDGET,
    CHILDREN_SHOWN,
    MOST_CARDS,
    Folds,
    Kind,
    Unfolding,
)
from tests.helpers.networks import chain, forests, keys_and_sponsors, star, straight


def unfolding_of(parents):
    index = build_index(*straight(parents))
    return index, Unfolding(index, index.size)


def members_behind(index, nodes):
    """Return every row that the board stands for, and how often."""
    counts = np.zeros(len(index), dtype=int)
    for node in nodes:
        if node.kind is Kind.CARD:
            counts[node.row] += 1
            if not node.is_open:
                counts[node.row + 1 : index.end[node.row]] += 1
        elif node.kind is Kind.CHAIN:
            counts[node.row : node.last + 1] += 1
    shown = {node.row for node in nodes if node.kind is not Kind.BUNDLE}
    for node in nodes:
        if node.kind is Kind.BUNDLE:
            above = -1 if node.parent < 0 else node.row
            hidden = [row for row in index.children(above) if row not in shown]
            assert len(hidden) == node.members
            for row in hidden:
                counts[index.branch(row)] += 1
    return counts


@given(forests(60), st.integers(1, 30), st.data())
def test_every_member_stands_behind_one_node(parents, budget, data):
    index = build_index(*keys_and_sponsors(parents))
    rows = st.integers(0, len(index) - 1)
    folds = Folds(
        opened=frozenset(data.draw(st.sets(rows, max_size=4))),
        closed=frozenset(data.draw(st.sets(rows, max_size=4))),
        children=dict.fromkeys(data.draw(st.sets(rows, max_size=4)), 2),
        levels=data.draw(st.sampled_from([0, 0, 1, 3])),
    )
    kept = frozenset(data.draw(st.sets(rows, max_size=3)))
    nodes = Unfolding(index, index.size).unfold(-1, folds, budget=budget, kept=kept)
    assert np.all(members_behind(index, nodes) == 1)
    for place, node in enumerate(nodes):
        assert node.parent < place
        above = nodes[node.parent] if node.parent >= 0 else None
        assert node.level == (0 if above is None else above.level + 1)


def test_heaviest_legs_are_opened_first():
    # Two legs of one child each; below the second stands a crowd.
    parents = [-1, 0, 0, *[1] * 2, *[2] * 6]
    index, unfolding = unfolding_of(parents)
    nodes = unfolding.unfold(0, Folds(), budget=11)
    opened = [node.row for node in nodes if node.is_open]
    heavy = int(index.children(0)[0])
    assert opened == [0, heavy]


def test_a_star_is_a_few_cards_and_a_bundle():
    index, unfolding = unfolding_of(star(10_281))
    nodes = unfolding.unfold(0, Folds())
    assert [node.kind for node in nodes] == [
        *[Kind.CARD] * (1 + CHILDREN_SHOWN),
        Kind.BUNDLE,
    ]
    assert nodes[-1].members == 10_280 - CHILDREN_SHOWN
    more = unfolding.unfold(0, Folds(children={0: 28}))
    assert more[-1].members == 10_280 - 28
    kept = unfolding.unfold(0, Folds(), kept=frozenset({9_999}))
    assert 9_999 in {node.row for node in kept if node.kind is Kind.CARD}
    assert len(index) == 10_281


def test_a_bundle_never_holds_a_single_member():
    _, unfolding = unfolding_of(star(CHILDREN_SHOWN + 2))
    nodes = unfolding.unfold(0, Folds())
    assert [node.kind for node in nodes] == [Kind.CARD] * (CHILDREN_SHOWN + 2)


def test_a_chain_is_folded_and_opens_from_both_ends():
    _, unfolding = unfolding_of(chain(1_500))
    nodes = unfolding.unfold(0, Folds())
    assert [(node.kind, node.members) for node in nodes] == [
        (Kind.CARD, 1),
        (Kind.CHAIN, 1_498),
        (Kind.CARD, 1),
    ]
    opened = unfolding.unfold(0, Folds(chains={1: (20, 5)}))
    assert [node.members for node in opened] == [1] * 21 + [1_473] + [1] * 6
    assert opened[21].row == 21
    assert opened[-1].row == 1_499


def test_a_chain_is_cut_at_a_kept_member():
    _, unfolding = unfolding_of(chain(1_500))
    nodes = unfolding.unfold(0, Folds(), kept=frozenset({700}))
    cards = [node.row for node in nodes if node.kind is Kind.CARD]
    assert 700 in cards
    assert np.all(members_behind(*_behind(unfolding, nodes)) == 1)


def _behind(unfolding, nodes):
    return unfolding._index, nodes


@pytest.mark.parametrize("levels", [1, 2, 3])
def test_levels_are_unfolded_and_no_more(levels):
    parents = [-1, *[0] * 3, *[1] * 2, *[2] * 2, *[4] * 2]
    _, unfolding = unfolding_of(parents)
    nodes = unfolding.unfold(0, Folds(levels=levels))
    assert max(node.level for node in nodes) == levels


def test_board_never_grows_beyond_its_limit():
    chance = np.random.default_rng(1)
    parents = [-1, *(int(chance.integers(0, place)) for place in range(1, 20_000))]
    index, unfolding = unfolding_of(parents)
    few = unfolding.unfold(0, Folds())
    assert BUDGET - CHILDREN_SHOWN - 2 <= len(few) <= BUDGET
    everything = Folds(opened=frozenset(range(len(index))))
    many = unfolding.unfold(0, everything)
    assert MOST_CARDS - 50 <= len(many) <= MOST_CARDS


def test_a_member_ever_so_deep_is_on_the_board_when_kept():
    chance = np.random.default_rng(4)
    parents = [
        -1,
        *(int(chance.integers(place // 2, place)) for place in range(1, 9_000)),
    ]
    index, unfolding = unfolding_of(parents)
    deep = int(np.argmax(index.depth))
    nodes = unfolding.unfold(0, Folds(), kept=frozenset({deep}))
    assert deep in {node.row for node in nodes if node.kind is Kind.CARD}
    assert len(nodes) <= MOST_CARDS
    assert np.all(members_behind(index, nodes) == 1)


@pytest.mark.parametrize("length", [1, 3, 30])
def test_a_light_line_beside_heavy_legs_leads_to_whoever_is_kept(length):
    # One leg is a line with two members at its end, the others have ten each.
    legs, below = 20, 10
    parents = [-1, *[0] * legs]
    for leg in range(1, legs + 1):
        parents += [leg] * below
    line = len(parents)
    parents += [0, *range(line, line + length - 1)]
    end = len(parents) - 1
    parents += [end, end]
    index, unfolding = unfolding_of(np.array(parents))
    kept = int(index.row_of(len(parents)))
    for budget in (1, BUDGET):
        nodes = unfolding.unfold(0, Folds(), budget=budget, kept=frozenset({kept}))
        cards = [node.row for node in nodes if node.kind is Kind.CARD]
        assert kept in cards
