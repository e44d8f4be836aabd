from datetime import UTC, date, datetime

import pytest

from app.bootstrap import begin_office, make_demo, open_office
from app.calendars import Period
from app.progress import silent
from app.services.home import Home
from app.services.home_items import HomeItem
from app.services.member_list import Wanted
from tests.helpers.co_op_file import make_co_op


def home_of(office, today: str) -> Home:
    at = datetime.fromisoformat(f"{today}T12:00").replace(tzinfo=UTC)
    return Home(office.file, office.home._books, lambda: at)


@pytest.fixture(scope="module")
def farhan(tmp_path_factory):
    path = tmp_path_factory.mktemp("home") / "demo.parvi"
    make_demo(path, members=120, periods=6, seed=1, progress=silent, open_periods=1)
    with open_office(path, lambda: None) as office:
        yield office


@pytest.fixture(scope="module")
def co_op(tmp_path_factory):
    path = tmp_path_factory.mktemp("home") / "co-op.parvi"
    make_co_op(path)
    with open_office(path, lambda: None) as office:
        yield office


def items(office, today: str) -> dict[str, HomeItem]:
    return {item.code: item for item in home_of(office, today).state().items}


def test_payment_is_due_on_the_seventh_of_the_following_month(farhan):
    state = home_of(farhan, "2026-08-25").state()
    assert (state.closed, state.month) == (Period(1405, 5), Period(1405, 6))
    assert state.pay_by == date(2026, 8, 29)
    assert state.days_left == 4
    assert not state.is_over
    late = home_of(farhan, "2026-09-23").state()
    assert late.days_left == -25
    assert late.is_over


def test_payouts_in_no_file_are_counted_with_their_sum(farhan):
    figures = farhan.closing.figures(Period(1405, 5))
    due = items(farhan, "2026-08-25")["payouts_due"]
    keys = farhan.member_list.order(Wanted())
    assert due.amount == farhan.member_list.total("paid", keys) > 0
    assert due.count <= figures["members"]
    assert due.place == "close"


@pytest.mark.parametrize("office", ["farhan", "co_op"])
def test_items_about_members_count_whom_their_filters_show(office, request):
    office = request.getfixturevalue(office)
    seen = 0
    for item in items(office, "2026-08-25").values():
        if item.filters:
            seen += 1
            found = office.member_list.order(Wanted(filters=item.filters))
            assert len(found) == item.count, item.code
    assert seen > 0


def test_representatives_close_next_who_have_not_ordered_for_too_long(farhan):
    item = items(farhan, "2026-08-25").get("closing_soon")
    assert item is not None
    last = next(one for one in item.filters if one.column == "last_order")
    assert last.most == Period(1405, 4).number


def test_steps_of_the_last_month_are_done_one_by_one(tmp_path):
    path = tmp_path / "demo.parvi"
    make_demo(path, members=40, periods=1, seed=1, progress=silent)
    with open_office(path, lambda: None) as office:
        period = Period(1405, 1)
        assert office.home.state().steps == {
            "closed": True,
            "slips": False,
            "paid": False,
        }
        office.statements.write(period, tmp_path / "slips")
        assert office.home.state().steps["slips"]


def test_new_organisation_has_no_month_and_nothing_to_do(tmp_path):
    path = tmp_path / "new.parvi"
    begin_office(path, "farhan", "New", {}, None)
    with open_office(path, lambda: None) as office:
        state = office.home.state()
    assert state.month is None
    assert state.items == ()
    assert state.steps == {}


def test_co_op_tells_of_unpaid_invoices_and_of_terms_that_end(co_op):
    found = items(co_op, "2025-02-20")
    unpaid = found["unpaid"]
    keys = co_op.member_list.order(Wanted(filters=unpaid.filters))
    assert unpaid.amount == co_op.member_list.total("open", keys) > 0
    # On the 4th, 15th and 21st of March.
    assert found["terms_ending"].count == 3
