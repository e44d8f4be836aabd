"""Do the lists of ranks agree with the card of every member?"""

from functools import cache

import pytest

from app.engine.farhan.explain import Explainer
from app.engine.farhan.rank_card import RankCard
from tests.helpers.farhan_arrays import close_input
from tests.helpers.farhan_networks import LAST_RANK, random_network

NETWORKS = 200
EVERYBODY = 10_000
MARGIN_MICRO = 60_000_000
POINTS = ("personal", "total", "branch_points")


@cache
def _explained(seed: int) -> Explainer:
    return Explainer(close_input(random_network(seed)))


def _qualified(explainer: Explainer) -> list[tuple[int, int]]:
    members = explainer.work.result.members
    rows = members.is_qualified.nonzero()[0]
    keys, ranks = members.member_id[rows].tolist(), members.rank[rows].tolist()
    return list(zip(keys, ranks, strict=True))


def _steps(card: RankCard) -> int:
    unmet = [one for one in card.conditions if not one.is_met and one.code != "total"]
    return len(unmet) + bool(card.rest_micro)


@pytest.mark.parametrize("seed", range(NETWORKS))
def test_one_step_away_is_whose_card_misses_one_step(seed: int) -> None:
    explainer = _explained(seed)
    expected = {
        key
        for key, rank in _qualified(explainer)
        if rank < LAST_RANK and _steps(explainer.rank_card(key, rank + 1)) == 1
    }
    found = explainer.one_step_away(EVERYBODY)
    assert {card.member_id for card in found} == expected
    in_points = [not card.cheapest.effort[0] for card in found if card.cheapest]
    assert in_points == sorted(in_points, reverse=True)


@pytest.mark.parametrize("seed", range(NETWORKS))
def test_at_risk_is_whose_card_has_little_to_spare(seed: int) -> None:
    explainer = _explained(seed)
    spare = {}
    for key, rank in _qualified(explainer):
        if rank:
            spare[key] = min(
                one.actual - one.required
                for one in explainer.rank_card(key, rank).conditions
                if one.code in POINTS
            )
    found = explainer.at_risk(MARGIN_MICRO)
    assert dict(
        zip(found.member_id.tolist(), found.spare_micro.tolist(), strict=True)
    ) == {key: least for key, least in spare.items() if least < MARGIN_MICRO}
    assert found.spare_micro.tolist() == sorted(found.spare_micro.tolist())
