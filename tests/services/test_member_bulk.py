import pytest

from app.bootstrap import begin_office, make_demo, open_office
from app.calendars import Period
from app.progress import Stopped, silent
from app.records.member_table import MemberFilter
from app.services.member_bulk import NobodyFits, NoMonthYet
from app.services.member_list import Wanted
from app.services.reasons import ReasonNeeded
from tests.helpers.co_op_file import make_co_op


@pytest.fixture
def office(tmp_path):
    path = tmp_path / "demo.parvi"
    make_demo(path, members=80, periods=4, seed=1, progress=silent)
    with open_office(path, lambda: None) as office:
        yield office


def all_keys(office):
    return office.member_list.order(Wanted())


def test_duties_are_marked_for_representatives_who_have_none_yet(office):
    keys = all_keys(office)
    look = office.member_bulk.look("duties", keys)
    assert look.period == Period(1405, 5)
    assert look.count + look.left_out == 80
    done = office.member_bulk.do("duties", keys, "all reported")
    assert done == look
    marked = MemberFilter("duties", choices=("done",))
    assert len(office.member_list.order(Wanted(filters=(marked,)))) == look.count
    assert office.member_bulk.look("duties", keys).count == 0
    assert office.verification.check().faults == ()


def test_duties_of_the_rows_chosen_alone_are_marked(office):
    keys = office.member_list.order(
        Wanted(filters=(MemberFilter("kind", ("representative",)),))
    )[:3]
    assert office.member_bulk.do("duties", keys, "reported").count == 3
    marked = MemberFilter("duties", choices=("done",))
    assert len(office.member_list.order(Wanted(filters=(marked,)))) == 3


def test_release_counts_and_pays_only_closed_members_with_a_balance(office):
    closed = MemberFilter("status", choices=("closed",))
    held = MemberFilter("held", least=1)
    fitting = office.member_list.order(Wanted(filters=(closed, held)))
    look = office.member_bulk.look("release", all_keys(office))
    assert look.count == len(fitting)
    assert look.amount == office.member_list.total("held", fitting)
    if look.count:
        office.member_bulk.do("release", all_keys(office), "agreed")
    else:
        with pytest.raises(NobodyFits):
            office.member_bulk.do("release", all_keys(office), "agreed")


def test_act_without_a_reason_changes_nothing(office):
    with pytest.raises(ReasonNeeded):
        office.member_bulk.do("duties", all_keys(office), " ")
    assert office.member_bulk.look("duties", all_keys(office)).count > 0


def test_no_month_is_meant_before_the_first_close(tmp_path):
    path = tmp_path / "new.parvi"
    begin_office(path, "farhan", "New", {}, None)
    with open_office(path, lambda: None) as office, pytest.raises(NoMonthYet):
        office.member_bulk.look("duties", all_keys(office))


def test_plan_without_duties_has_no_acts(tmp_path):
    path = tmp_path / "co-op.parvi"
    make_co_op(path)
    with open_office(path, lambda: None) as office:
        assert office.member_bulk.acts == ()


def test_act_that_is_stopped_changes_nobody(office):
    def stop(_step, _done, _total):
        raise Stopped

    keys = all_keys(office)
    look = office.member_bulk.look("duties", keys)
    with pytest.raises(Stopped):
        office.member_bulk.do("duties", keys, "all reported", stop)
    assert office.member_bulk.look("duties", keys) == look
