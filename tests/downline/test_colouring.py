import numpy as np
import pytest

from app.downline.colouring import AMOUNT_MODES, Key, Mode, colouring
from app.downline.measures import Amount
from tests.helpers.networks import random_tree
from tests.helpers.snapshots import snapshot_of


@pytest.fixture(scope="module")
def snapshot():
    return snapshot_of(random_tree(800))


def coloured(snapshot, mode):
    return colouring(mode, snapshot.index, snapshot.measures, snapshot.period)


@pytest.mark.parametrize(
    "mode", [mode for mode in Mode if mode not in {Mode.CHANGE, Mode.SOURCE}]
)
def test_legend_counts_every_member_once(snapshot, mode):
    found = coloured(snapshot, mode)
    assert found.mode is mode
    assert [entry.code for entry in found.legend] == list(
        range(1, len(found.legend) + 1)
    )
    assert sum(entry.members for entry in found.legend) == 800
    for entry in found.legend:
        assert np.count_nonzero(found.codes == entry.code) == entry.members
    assert found.codes.max() < 64


def test_ranks_and_the_unqualified_have_colours_of_their_own(snapshot):
    found = coloured(snapshot, Mode.RANK)
    measures = snapshot.measures
    for row in range(800):
        entry = found.legend[found.code_at(row) - 1]
        if not measures.is_qualified[row]:
            assert entry.key is Key.UNQUALIFIED
        elif measures.rank[row] == 0:
            assert entry.key is Key.UNRANKED
        else:
            assert (entry.key, entry.value) == (Key.RANK, measures.rank[row])


@pytest.mark.parametrize("mode", AMOUNT_MODES)
def test_amounts_stand_between_the_limits_of_the_legend(snapshot, mode):
    found = coloured(snapshot, mode)
    amount = snapshot.measures.amount(AMOUNT_MODES[mode])
    limits = [entry.value for entry in found.legend if entry.key is Key.FROM]
    assert limits == sorted(set(limits))
    for row, value in enumerate(amount.tolist()):
        entry = found.legend[found.code_at(row) - 1]
        if value <= 0:
            assert entry.key is (Key.ZERO if value == 0 else Key.BELOW_ZERO)
            continue
        above = [limit for limit in limits if limit > entry.value]
        assert entry.value <= value
        assert not above or value < above[0]


def test_growth_is_told_apart_from_loss(snapshot):
    found = coloured(snapshot, Mode.GROWTH)
    growth = snapshot.measures.amount(Amount.GROWTH)
    down, up = (Key.LESS, Key.MUCH_LESS), (Key.MORE, Key.MUCH_MORE)
    for row, value in enumerate(growth.tolist()):
        key = found.legend[found.code_at(row) - 1].key
        assert key in (up if value > 0 else down if value < 0 else (Key.SAME,))


def test_generation_counts_the_heads_from_the_top(snapshot):
    found = coloured(snapshot, Mode.GENERATION)
    index, is_head = snapshot.index, snapshot.measures.is_head
    for row in range(800):
        heads = sum(bool(is_head[one]) for one in index.path(row))
        entry = found.legend[found.code_at(row) - 1]
        assert entry.value == min(heads, 9)
