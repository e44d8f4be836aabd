from collections import defaultdict

import numpy as np
import pytest

from app.bootstrap import make_demo, open_office
from app.calendars import Period
from app.engine.farhan.explain import NotInMonth
from app.models.close import live_close
from app.models.farhan.close import read_close
from app.progress import silent
from app.services.farhan.trails import FarhanTrails

PERIOD = Period(1405, 2)


@pytest.fixture(scope="module")
def books(tmp_path_factory):
    """Trails of a demonstration, and what is kept of its second close."""
    path = tmp_path_factory.mktemp("demo") / "demo.parvi"
    make_demo(path, members=120, periods=2, seed=3, progress=silent)
    with open_office(path, lambda: None) as office:
        with office.file.reading() as reading:
            close = live_close(reading, PERIOD)
            assert close is not None
            kept = read_close(reading, close.id)
        yield FarhanTrails(office.file), kept


def test_sources_add_up_to_the_bonuses_of_the_close(books):
    trails, kept = books
    payouts = kept.payouts
    assert payouts.bonuses_toman.sum() > 0
    for key, bonuses in zip(
        payouts.member_id.tolist(), payouts.bonuses_toman.tolist(), strict=True
    ):
        assert trails.sources(PERIOD, key).amount.sum() == bonuses


def test_shares_of_all_trails_are_the_sources_of_everybody_above(books):
    trails, kept = books
    by_pair: defaultdict[tuple[int, int], int] = defaultdict(int)
    for member in kept.members.member_id.tolist():
        for step in trails.trail(PERIOD, member).steps:
            by_pair[step.member_id, member] += step.amount
    for payee in kept.payouts.member_id.tolist():
        found = trails.sources(PERIOD, payee)
        for key, amount in zip(
            found.contributor_id.tolist(), found.amount.tolist(), strict=True
        ):
            if key != payee:
                assert by_pair[payee, key] == amount


def test_trail_goes_up_the_paid_uplines_and_names_who_is_passed_over(books):
    trails, kept = books
    months = kept.members
    upline = dict(
        zip(months.member_id.tolist(), months.upline_id.tolist(), strict=True)
    )
    qualified = set(months.member_id[months.is_qualified].tolist())
    passed_over = 0
    for member in months.member_id.tolist():
        trail = trails.trail(PERIOD, member)
        paid = [step.member_id for step in trail.steps if step.distance]
        expected: list[int] = []
        above = upline[member]
        while above and len(expected) < 7:
            expected.append(above)
            above = upline[above]
        assert paid == expected
        for step in trail.steps:
            assert (step.member_id in qualified) is (step.distance > 0)
            assert bool(step.reason) is not bool(step.shares)
        passed_over += sum(not step.distance for step in trail.steps)
    assert passed_over > 0


def test_member_who_is_not_in_the_books_has_no_trail(books):
    trails, _ = books
    with pytest.raises(NotInMonth):
        trails.trail(PERIOD, 10_000)


def test_rates_of_a_trail_are_those_of_the_kept_lines(books):
    trails, kept = books
    lines = kept.lines
    rates = {
        (key, level): rate
        for key, kind, level, rate in np.stack(
            (lines.member_id, lines.kind, lines.level, lines.rate_bp), axis=1
        ).tolist()
        if kind == 3
    }
    seen = 0
    for member in kept.members.member_id.tolist():
        for step in trails.trail(PERIOD, member).steps:
            for share in step.shares:
                if share.kind == "multilevel":
                    assert share.rate_bp == rates[step.member_id, share.level]
                    seen += 1
    assert seen > 20


def test_next_rank_is_the_one_above_with_something_missing(books):
    trails, kept = books
    months = kept.members
    for key, rank in zip(months.member_id.tolist(), months.rank.tolist(), strict=True):
        found = trails.next_rank(PERIOD, key)
        assert found is not None
        assert found.rank == rank + 1
        assert not all(need.is_met for need in found.needs)
        for need in found.needs:
            assert 0 <= need.share <= 1
            assert need.is_met is (need.share == 1)
            own = months.points_micro[months.member_id == key]
            if need.code == "personal":
                assert need.actual == max(own[0], 0)
