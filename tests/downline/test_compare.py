import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.downline.colouring import Key
from app.downline.compare import change_colouring, compare
from app.downline.index import build_index
from app.downline.measures import STATUSES, Amount, Measures, Status

MOST = 12


@st.composite
def closes(draw):
    """Keys with sponsor, rank, team points and status."""
    keys = sorted(draw(st.sets(st.integers(1, MOST), min_size=1)))
    sponsors = {}
    for place, key in enumerate(keys):
        sponsors[key] = draw(st.sampled_from([0, *keys[:place]]))
    ranks = {key: draw(st.integers(0, 3)) for key in keys}
    teams = {key: draw(st.integers(0, 9)) for key in keys}
    stands = st.sampled_from([Status.LEFT, Status.CLOSED, Status.ACTIVE])
    statuses = {key: STATUSES.index(draw(stands)) for key in keys}
    return sponsors, ranks, teams, statuses


def built(close):
    sponsors, ranks, teams, statuses = close
    keys = np.array(list(sponsors), dtype=np.int64)
    index = build_index(keys, np.array(list(sponsors.values()), dtype=np.int64))

    def column(values):
        return np.array([values[key] for key in index.member_id.tolist()])

    count = len(index)
    return index, Measures(
        rank=column(ranks),
        is_qualified=np.ones(count, np.bool_),
        is_head=np.zeros(count, np.bool_),
        upline=index.parent,
        status=column(statuses),
        joined_on=np.zeros(count, np.int64),
        amounts={Amount.TEAM: column(teams)},
    )


@given(closes(), closes())
def test_changes_are_those_of_counting_by_hand(earlier, later):
    old, new = built(earlier), built(later)
    found = compare(old, new)
    both = set(earlier[0]) & set(later[0])
    joined = np.count_nonzero(found.earlier_row == -1)
    assert joined == len(set(later[0]) - both)
    moved = {key for key in both if earlier[0][key] != later[0][key]}
    keys = new[0].member_id
    assert set(keys[found.has_moved].tolist()) == moved
    there = STATUSES.index(Status.ACTIVE)
    left = {key for key in both if later[3][key] != there and earlier[3][key] == there}
    assert set(keys[found.has_left].tolist()) == left
    for row, key in enumerate(keys.tolist()):
        steps = later[1][key] - earlier[1][key] if key in both else 0
        assert found.rank_change[row] == steps
        change = later[2][key] - earlier[2][key] if key in both else 0
        assert found.team_change(row) == change
        old_sponsor = earlier[0].get(key, 0)
        if key in moved and old_sponsor in later[0]:
            assert keys[found.old_sponsor[row]] == old_sponsor
        else:
            assert found.old_sponsor[row] == -1


@given(closes())
def test_a_close_compared_with_itself_is_the_same_everywhere(close):
    found = compare(built(close), built(close))
    colouring = change_colouring(found)
    assert np.all(colouring.codes == 1)
    assert colouring.legend[0].key is Key.SAME
    assert colouring.legend[0].members == len(close[0])
