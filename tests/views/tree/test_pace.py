import pytest

from app.views.tree.pace import Pace


@pytest.fixture
def pace(qapp):
    return Pace(qapp, budget=10)


def test_two_slow_frames_in_a_row_make_a_moving_picture_coarser(pace):
    pace.moved()
    for milliseconds in (11, 9, 11):
        pace.took(milliseconds)
    assert pace.coarseness == 1
    pace.took(11)
    assert pace.coarseness == 2


def test_detail_is_never_given_up_altogether(pace):
    pace.moved()
    for _ in range(40):
        pace.took(1_000)
    assert pace.coarseness == 8


def test_a_slow_frame_at_rest_costs_no_detail(pace):
    for _ in range(4):
        pace.took(1_000)
    pace.moved()
    assert pace.coarseness == 1


def test_what_was_coarse_is_painted_in_full_once_it_rests(pace, qtbot):
    with qtbot.waitSignal(pace.rested):
        pace.moved()
        pace.took(11)
        pace.took(11)
    assert pace.coarseness == 1
    pace.moved()
    assert pace.coarseness == 2
    pace.forget()
    assert pace.coarseness == 1


def test_what_kept_up_is_not_painted_again(pace, qtbot):
    with qtbot.assertNotEmitted(pace.rested, wait=300):
        pace.moved()
        pace.took(9)
