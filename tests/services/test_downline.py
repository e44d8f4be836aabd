import numpy as np
import pytest

from app.bootstrap import make_demo, now, open_office
from app.calendars import Period
from app.downline.colouring import Mode
from app.downline.measures import STATUSES, Amount, Status, compressed
from app.downline.snapshot import Plan
from app.downline.view_state import Width
from app.models.close import live_close
from app.models.farhan.close import read_close
from app.models.porukka.close import credits_of_close, statuses_of_close
from app.progress import silent
from app.services.downline import Downline
from app.services.porukka.trails import PorukkaTrails
from tests.helpers.desk import Desk

FIRST, SECOND = Period(1405, 1), Period(1405, 2)


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """A demonstration of the Farhan plan with two closed months."""
    path = tmp_path_factory.mktemp("demo") / "demo.parvi"
    make_demo(path, members=200, periods=2, seed=3, progress=silent)
    with open_office(path, lambda: None) as office:
        yield office.file


@pytest.fixture(scope="module")
def co_operative(tmp_path_factory):
    """A demonstration of the Porukka plan with closed months."""
    path = tmp_path_factory.mktemp("co-operative") / "demo.parvi"
    make_demo(path, plan="porukka", members=30, periods=12, seed=2, progress=silent)
    with open_office(path, lambda: None) as office:
        yield office.file


def kept(file, period):
    with file.reading() as reading:
        close = live_close(reading, period)
        assert close is not None
        return read_close(reading, close.id)


def test_figures_are_those_kept_with_the_close(demo):
    downline = Downline(demo, now)
    assert downline.periods() == (FIRST, SECOND)
    snapshot = downline.snapshot(SECOND)
    assert snapshot.is_closed
    months, payouts = kept(demo, SECOND).members, kept(demo, SECOND).payouts
    assert len(months.member_id) > 150
    index, measures = snapshot.index, snapshot.measures
    for place, key in enumerate(months.member_id.tolist()):
        row = index.row_of(key)
        assert measures.rank[row] == months.rank[place]
        assert measures.is_qualified[row] == months.is_qualified[place]
        assert measures.is_head[row] == months.is_head[place]
        upline = measures.upline[row]
        upline_key = index.member_id[upline] if upline >= 0 else 0
        assert upline_key == months.upline_id[place]
        for amount, column in (
            (Amount.PERSONAL, months.points_micro),
            (Amount.TEAM, months.team_points_micro),
            (Amount.GROUP, months.group_points_micro),
        ):
            assert measures.amounts[amount][row] == column[place]
    paid = dict(
        zip(payouts.member_id.tolist(), payouts.paid_toman.tolist(), strict=True)
    )
    for row, key in enumerate(index.member_id.tolist()):
        assert measures.amounts[Amount.PAID][row] == paid.get(key, 0)


def test_growth_is_the_difference_to_the_month_before(demo):
    downline = Downline(demo, now)
    first, second = downline.snapshot(FIRST), downline.snapshot(SECOND)
    then = first.measures.amounts[Amount.TEAM]
    for row, key in enumerate(second.index.member_id.tolist()):
        before = first.index.row_of(key)
        team = second.measures.amounts[Amount.TEAM][row]
        expected = team - (then[before] if before >= 0 else 0)
        assert second.measures.amounts[Amount.GROWTH][row] == expected
    assert np.array_equal(first.measures.amounts[Amount.GROWTH], then)


def test_compressed_downline_puts_everybody_below_the_paid_upline(demo):
    snapshot = Downline(demo, now).snapshot(SECOND)
    months = kept(demo, SECOND).members
    tree = compressed(snapshot.index, snapshot.measures)
    uplines = dict(
        zip(months.member_id.tolist(), months.upline_id.tolist(), strict=True)
    )
    assert len(tree) == np.count_nonzero(months.is_qualified)
    for row, key in enumerate(tree.member_id.tolist()):
        above = tree.parent[row]
        assert (tree.member_id[above] if above >= 0 else 0) == uplines[key]
        assert snapshot.index.member_id[tree.given_row[row]] == key


def test_names_and_codes_stand_by_row(demo):
    snapshot = Downline(demo, now).snapshot()
    with demo.reading() as reading:
        rows = reading.exec_driver_sql("SELECT id, code, name FROM member").all()
    for key, code, name in rows:
        row = snapshot.index.row_of(key)
        assert (snapshot.directory.code(row), snapshot.directory.name(row)) == (
            code,
            name,
        )


def test_members_are_shown_before_anything_is_closed(office):
    snapshot = Downline(office.file, now).snapshot()
    assert not snapshot.is_closed
    codes = [snapshot.directory.code(row) for row in range(len(snapshot.index))]
    assert codes == ["A", "B", "C", "K"]
    assert snapshot.index.parent.tolist() == [-1, 0, 1, 0]
    assert not snapshot.measures.is_qualified.any()
    assert snapshot.measures.amount(Amount.PAID).tolist() == [0, 0, 0, 0]


def test_a_changed_sponsor_does_not_change_a_closed_month(shop):
    shop.must("close", "1403-01")
    shop.must("member", "C", "--set", "sponsor=A", "--reason", "wrong sponsor")
    with open_office(shop.path, lambda: None) as office:
        snapshot = Downline(office.file, now).snapshot(Period(1403, 1))
        index, row = snapshot.index, {}
        for place in range(len(index)):
            row[snapshot.directory.code(place)] = place
        assert index.parent[row["C"]] == row["B"]


def test_referrals_show_status_and_credit(tmp_path, capsys):
    desk = Desk(tmp_path, capsys)
    desk.begin(plan="porukka")
    desk.give(
        "members",
        "code,name,kind,sponsor,joined\n"
        "A,Aino,member,,2024-01-01\nB,Bertta,member,A,2024-05-20\n",
    )
    desk.must("close", "2024-05")
    with open_office(desk.path, lambda: None) as office:
        snapshot = Downline(office.file, now).snapshot()
    assert snapshot.plan is Plan.PORUKKA
    assert snapshot.index.parent.tolist() == [-1, 0]
    statuses = [list(Status)[one] for one in snapshot.measures.status.tolist()]
    assert statuses == [Status.LAPSED, Status.TRIAL]


def test_co_operative_shows_the_statuses_and_credits_of_its_close(co_operative):
    snapshot = Downline(co_operative, now).snapshot()
    with co_operative.reading() as reading:
        close = live_close(reading, snapshot.period)
        assert close is not None
        standing = statuses_of_close(reading, close.id)
        credits_ = credits_of_close(reading, close.id)
    index, measures = snapshot.index, snapshot.measures
    assert {one.status.value for one in standing} >= {"active", "lapsed"}
    for one in standing:
        status = STATUSES[measures.status[index.row_of(one.member_id)]]
        assert status.value == one.status.value
    assert sum(one.earned_cents for one in credits_) > 0
    by_key = {one.member_id: one for one in credits_}
    for row, key in enumerate(index.member_id.tolist()):
        figures = by_key.get(key)
        found = [
            measures.amounts[amount][row]
            for amount in (Amount.EARNED, Amount.CREDIT, Amount.PAID)
        ]
        expected = [0, 0, 0]
        if figures is not None:
            expected = [
                figures.earned_cents,
                figures.closing_cents,
                figures.paid_cents,
            ]
        assert found == expected


def test_campaigns_begun_are_counted_by_participant(tmp_path, capsys):
    desk = Desk(tmp_path, capsys)
    desk.begin(plan="porukka")
    desk.give(
        "members",
        "code,name,kind,sponsor,joined\n"
        "A,Aino,member,,2024-01-01\nB,Bertta,member,A,2024-05-20\n",
    )
    desk.give(
        "campaigns",
        "code,name,kind,from,to,channels,cost,note\n"
        "C1,May,season,2024-05-01,2024-05-31,fairs,0.00,\n"
        "C2,Spring,season,2024-05-31,2024-07-31,fairs,0.00,\n"
        "C3,June,season,2024-06-01,2024-06-30,fairs,0.00,\n",
    )
    desk.give(
        "campaign_participants",
        "campaign,member,cost,note\nC1,A,0.00,\nC2,A,0.00,\nC3,A,0.00,\nC1,B,0.00,\n",
    )
    desk.must("close", "2024-05")
    with open_office(desk.path, lambda: None) as office:
        snapshot = Downline(office.file, now).snapshot()
    assert snapshot.measures.amounts[Amount.CAMPAIGNS].tolist() == [2, 1]
    assert Mode.CAMPAIGNS in snapshot.plan.modes
    gathered = {
        hub.name: [snapshot.directory.code(row) for row in hub.rows.tolist()]
        for hub in snapshot.hubs
    }
    assert gathered == {"May": ["A", "B"], "Spring": ["A"]}


def test_co_operative_has_no_ranks_to_colour_by(co_operative):
    plan = Downline(co_operative, now).snapshot().plan
    assert plan.modes[0] is Mode.STATUS
    assert not {Mode.RANK, Mode.QUALIFIED, Mode.GENERATION, Mode.TEAM} & {*plan.modes}
    assert Width.POINTS not in plan.widths


def test_trails_of_a_co_operative_add_up_to_the_credits_of_the_close(co_operative):
    trails = PorukkaTrails(co_operative)
    snapshot = Downline(co_operative, now).snapshot()
    keys = snapshot.index.member_id.tolist()
    earned = snapshot.measures.amounts[Amount.EARNED].tolist()
    brought = dict.fromkeys(keys, 0)
    for key in keys:
        for step in trails.trail(snapshot.period, key).steps:
            brought[step.member_id] += step.amount
    for key, cents in zip(keys, earned, strict=True):
        assert trails.sources(snapshot.period, key).amount.sum() == cents
        assert brought[key] == cents
        assert trails.next_rank(snapshot.period, key) is None
