import pytest

from app.bootstrap import make_demo, open_office
from app.progress import silent
from app.records.member_table import MemberFilter, ValueKind
from app.services.member_list import Wanted
from app.services.members import Changes, NoSuchMember, problem_of
from tests.helpers.co_op_file import make_co_op


@pytest.fixture(scope="module")
def farhan(tmp_path_factory):
    path = tmp_path_factory.mktemp("card") / "demo.parvi"
    make_demo(path, members=60, periods=2, seed=1, progress=silent)
    with open_office(path, lambda: None) as office:
        yield office


@pytest.fixture(scope="module")
def co_op(tmp_path_factory):
    path = tmp_path_factory.mktemp("card") / "co-op.parvi"
    make_co_op(path)
    with open_office(path, lambda: None) as office:
        yield office


@pytest.fixture(params=["farhan", "co_op"])
def office(request):
    return request.getfixturevalue(request.param)


def codes(office, wanted: Wanted) -> list[str]:
    keys = office.member_list.order(wanted).tolist()
    return [row.values["code"] for row in office.member_list.rows(["code"], keys)]


def test_every_table_of_every_member_fits_its_columns(office):
    numbers = {kind for kind in ValueKind if kind.is_figure} | {ValueKind.MONTH}
    seen = set()
    for code in codes(office, Wanted()):
        for name in office.member_card.tables:
            table = office.member_card.table(code, name)
            for row in table.rows:
                seen.add(name)
                assert len(row) == len(table.columns)
                for value, kind in zip(row, table.columns.values(), strict=True):
                    assert isinstance(value, int) is (
                        kind in numbers
                        or kind in (ValueKind.DAY, ValueKind.RANK, ValueKind.FLAG)
                    ), (name, kind, value)
    assert {"months", "branches"} <= seen


def test_upline_leads_to_the_top_and_standing_is_that_of_the_list(farhan):
    head = farhan.member_card.head("F000040")
    assert head.upline[-1].code == "F000001"
    assert head.upline[0].code == head.member.sponsor_code
    assert head.standing["code"] == "F000040"


def test_months_and_lines_add_up_to_what_is_paid(farhan):
    paid = Wanted(filters=(MemberFilter("paid", least=1),))
    code = codes(farhan, paid)[0]
    months = farhan.member_card.table(code, "months")
    lines = farhan.member_card.table(code, "lines")
    at = list(months.columns).index
    newest = months.rows[0]
    kinds = list(lines.columns).index
    of_month = [row for row in lines.rows if row[0] == newest[0]]
    bonuses = sum(
        int(row[kinds("amount")])
        for row in of_month
        if row[kinds("line")] != "retail_discount"
    )
    assert bonuses == newest[at("bonuses")]


def test_open_invoices_are_those_of_the_list(co_op):
    for code in codes(co_op, Wanted()):
        head = co_op.member_card.head(code)
        table = co_op.member_card.table(code, "invoices")
        place = list(table.columns).index("open")
        assert sum(int(row[place]) for row in table.rows) == head.standing["open"]


def test_every_column_of_the_co_op_sorts_and_filters(co_op):
    for name, column in co_op.member_list.columns.items():
        assert len(codes(co_op, Wanted(by=name))) == 40, name
        for choice in column.choices:
            wanted = MemberFilter(name, choices=(choice,))
            found = codes(co_op, Wanted(filters=(wanted,)))
            assert len(found) <= 40
    assert co_op.member_list.choices("package") != []


def test_fields_are_those_of_the_plan(farhan, co_op):
    assert "unit_code" in farhan.member_card.fields
    assert "package" not in farhan.member_card.fields
    assert "unit_code" not in co_op.member_card.fields
    assert "package" in co_op.member_card.fields
    assert "kind" not in co_op.member_card.fields
    assert co_op.member_card.can_leave
    assert not farhan.member_card.can_leave


def test_change_stands_in_the_journal_of_the_member(farhan):
    farhan.members.change("F000007", Changes({"phone": "0912000000"}), "new phone")
    (row,) = farhan.member_card.table("F000007", "journal").rows
    assert row[1] == "member_changed"
    assert row[3] == "new phone"


def test_nobody_has_no_card(office):
    with pytest.raises(NoSuchMember):
        office.member_card.head("nobody")


def test_problem_says_what_a_field_expects(office):
    parsers = office.members.parsers()
    assert "e-mail" in problem_of(parsers, "email", "x")
    assert problem_of(parsers, "email", "") == ""
    assert problem_of(parsers, "name", "") != ""
