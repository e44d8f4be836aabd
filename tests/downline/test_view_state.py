import json

import pytest

from app.downline.colouring import Mode
from app.downline.index import build_index
from app.downline.view_state import (
    History,
    KeptFolds,
    Place,
    Settings,
    Width,
    from_plain,
    to_plain,
)
from tests.helpers.networks import star, straight


def test_back_and_forward_return_exactly():
    history = History()
    first, second = Place(top=3, zoom=2.5, origin=0.125), Place(top=5, selected=7)
    for place in (first, second, second):
        history.visit(place)
    assert history.back() == first
    assert history.back() == Place()
    assert not history.can_go_back
    assert history.forward() == first
    assert history.forward() == second
    assert history.forward() == second


def test_a_new_place_forgets_what_lay_ahead():
    history = History()
    history.visit(Place(top=1))
    history.visit(Place(top=2))
    history.back()
    history.visit(Place(top=3))
    assert not history.can_go_forward
    assert history.back() == Place(top=1)


def test_amended_place_is_what_back_returns_to():
    history = History()
    history.visit(Place(top=1))
    history.amend(Place(top=1, zoom=4.0))
    history.visit(Place(top=2))
    assert history.back() == Place(top=1, zoom=4.0)


def test_history_has_an_end():
    history = History()
    for top in range(1_000):
        history.visit(Place(top=top))
    steps = 0
    while history.can_go_back:
        history.back()
        steps += 1
    assert steps == 199


def test_state_survives_as_json():
    folds = (
        KeptFolds()
        .toggled(4, is_open=False)
        .toggled(5, is_open=True)
        .with_children(6, 28)
        .with_chain(7, 20, 40)
    )
    settings = Settings(Mode.TEAM, Width.POINTS, folds, True, True)
    place = Place(top=9, selected=4, zoom=12.5, origin=0.3)
    kept = json.loads(json.dumps(to_plain(settings, place)))
    assert from_plain(kept) == (settings, place)


@pytest.mark.parametrize(
    "kept",
    [{}, {**to_plain(Settings(), Place()), "mode": "x"}],
    ids=["empty", "unknown mode"],
)
def test_foreign_state_is_refused(kept):
    with pytest.raises((ValueError, KeyError, TypeError)):
        from_plain(kept)


def test_folds_follow_members_into_rows():
    index = build_index(*straight(star(5)))
    folds = KeptFolds(
        opened=frozenset({1, 99}), children={1: 3, 98: 4}, chains={2: (1, 0)}
    )
    by_row = folds.by_row(index)
    assert by_row.opened == {index.row_of(1)}
    assert by_row.children == {index.row_of(1): 3}
    assert by_row.chains == {index.row_of(2): (1, 0)}
    assert folds.with_levels(3) == KeptFolds(levels=3)
