import pytest

from app.bootstrap import open_office
from app.calendars import Period


def refusals(shop, kind, *lines):
    return shop.refused_import(kind, "\n".join(lines) + "\n")


@pytest.fixture
def closed_shop(shop):
    """The first month of 1403 is closed."""
    shop.order("O1,1403-01-02,A,P1,1,")
    shop.must("close", "1403-01")
    return shop


@pytest.mark.parametrize(
    ("kind", "header", "rest"),
    [
        pytest.param("duties", "member,period,done", "no", id="duties"),
        pytest.param("exemptions", "member,period,reason", "ill", id="exemptions"),
        pytest.param(
            "adjustments", "member,period,amount,reason", "5,gift", id="adjustments"
        ),
    ],
)
class TestRecordsOfAMonth:
    def test_closed_month_is_refused(self, closed_shop, kind, header, rest):
        rows = (f"A,1403-02,{rest}", f"B,۱۴۰۳-۰۱,{rest}")

        assert refusals(closed_shop, kind, header, *rows) == [
            (
                "line 3, column period: '۱۴۰۳-۰۱': expected a month after 1403-01, the"
                " last closed one"
            )
        ]

    def test_month_of_the_other_calendar_is_refused(self, shop, kind, header, rest):
        assert refusals(shop, kind, header, f"A,2024-05,{rest}") == [
            (
                "line 2, column period: '2024-05': expected a month of the plan's"
                " calendar, like 1403-05"
            )
        ]

    @pytest.mark.parametrize("month", ["1403-13", "1403-00", "1403", "1403-1"])
    def test_month_that_there_is_not_is_refused(self, shop, kind, header, rest, month):
        assert refusals(shop, kind, header, f"A,{month},{rest}") == [
            f"line 2, column period: '{month}': expected a month written YYYY-MM"
        ]

    def test_unknown_member_is_refused(self, shop, kind, header, rest):
        assert refusals(shop, kind, header, f"X,1403-01,{rest}") == [
            "line 2, column member: 'X': expected the code of a member"
        ]


@pytest.mark.parametrize(
    ("kind", "header", "rest"),
    [
        pytest.param("duties", "member,period,done", "no", id="duties"),
        pytest.param("exemptions", "member,period,reason", "ill", id="exemptions"),
    ],
)
def test_month_of_a_member_stands_once_in_a_file(shop, kind, header, rest):
    rows = (f"A,1403-01,{rest}", f"A,1403-02,{rest}", f"A,۱۴۰۳-۰۱,{rest}")

    assert refusals(shop, kind, header, *rows) == [
        (
            "line 4, column period: '۱۴۰۳-۰۱': expected each month of a member once: it"
            " stands in line 2 too"
        )
    ]


def test_duties_are_done_or_not(shop):
    assert refusals(shop, "duties", "member,period,done", "A,1403-01,No") == [
        "line 2, column done: 'No': expected yes or no"
    ]


@pytest.mark.parametrize("amount", ["1.5", "1e3", "", "10000000000001"])
def test_amount_of_an_adjustment_is_whole_and_not_too_large(shop, amount):
    header = "member,period,amount,reason"
    (found,) = refusals(shop, "adjustments", header, f"A,1403-01,{amount},gift")

    assert found.startswith("line 2, column amount: ")


def test_the_same_file_of_duties_again_corrects_one_in_between(shop):
    missed = "member,period,done\nA,1403-01,no\n"
    shop.give("adjustments", "member,period,amount,reason\nA,1403-01,5,gift\n")
    shop.give("duties", missed)
    shop.give("duties", missed.replace("no", "yes"))
    shop.give("duties", missed)
    shop.must("close", "1403-01")
    assert shop.column("payouts", "1403-01", "reason") == {"A": "duties"}


def test_the_same_file_of_excuses_brings_back_what_was_taken_away(shop):
    excuses = "member,period,reason\nB,1403-02,ill\n"
    shop.give("exemptions", excuses)
    with open_office(shop.path, lambda: None) as office:
        office.registers.remove_exemption("B", Period(1403, 2), "entered by mistake")
    shop.give("exemptions", excuses)
    shop.must("close", "1403-02")
    assert shop.column("ranks", "1403-02", "status")["B"] == "active"


def test_later_file_of_duties_corrects_the_earlier_one(shop):
    shop.order("O1,1403-01-02,A,P1,2,", "O2,1403-01-03,B,P1,2,")
    shop.give("duties", "member,period,done\nA,1403-01,no\nB,1403-01,no\n")
    shop.give("duties", "member,period,done,note\nA,1403-01,yes,came late\n")
    shop.give("adjustments", "member,period,amount,reason\nB,1403-01,5,gift\n")
    shop.must("close", "1403-01")

    assert shop.column("payouts", "1403-01", "reason") == {"A": "", "B": "duties"}


class TestOpeningFigures:
    def test_they_come_before_the_first_close(self, closed_shop):
        assert refusals(closed_shop, "opening", "member,balance", "A,5", "B,6") == [
            (
                f"{closed_shop.folder}/file-2.csv: expected opening figures before the"
                " first close; 1403-01 is closed"
            )
        ]

    def test_they_come_once_for_a_member(self, shop):
        shop.give("opening", "member,balance\nA,5\n")

        assert refusals(shop, "opening", "member,balance", "B,1", "A,6", "B,2") == [
            (
                "line 3, column member: 'A': expected a member without opening figures"
                " so far"
            ),
            (
                "line 4, column member: 'B': expected each member once: it stands in"
                " line 2 too"
            ),
        ]

    @pytest.mark.parametrize(
        ("column", "text", "expected"),
        [
            ("rank", "general", "expected starter, joyandeh, "),
            ("rank_count", "2", "column rank: empty: expected the rank that was held"),
            ("qualified_streak", "-1", "not negative"),
            ("last_order", "2024-01", "a month of the plan's calendar"),
            ("had_order", "1", "yes or no"),
            ("balance", "1.5", "a whole number"),
        ],
    )
    def test_wrong_figure_is_refused(self, shop, column, text, expected):
        (found,) = refusals(shop, "opening", f"member,{column}", f"A,{text}")

        assert expected in found

    def test_balance_is_carried_into_the_first_close(self, shop):
        shop.give("opening", "member,balance,last_order\nA,5000,1402-12\nB,-70,\n")
        shop.order("O1,1403-01-02,A,P1,1,")
        shop.must("close", "1403-01")

        payouts = {row["member"]: row for row in shop.table("payouts", "1403-01")}
        assert payouts["A"]["carried_in"] == "5000"
        assert (payouts["B"]["carried_out"], payouts["B"]["reason"]) == (
            "-70",
            "negative",
        )
