"""How may the operator change a member of a co-operative, and from when on?"""

import pytest

from tests.helpers.porukka_desk import CoOperative


@pytest.fixture
def co_operative(desk):
    """A co-operative in which B, brought by A, has paid; 2024-01 is closed."""
    books = CoOperative(desk)
    books.join("A", "B < A", "C < B")
    books.take_fees("2024-01-02", "B")
    books.pay("2024-01-05,124.00,,B")
    books.close("2024-01")
    return books


def change(co_operative, code, *arguments):
    return co_operative.desk.must("member", code, *arguments, "--reason", "a test")


def refusal(co_operative, code, *arguments):
    said = co_operative.desk.refused("member", code, *arguments, "--reason", "a test")
    return said.removeprefix("parvi: ").strip()


def row_of(co_operative, code):
    (row,) = [r for r in co_operative.desk.table("members") if r["code"] == code]
    return row


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("vat_registered", "no"),
        ("business_id", "2077474-0"),
        ("renewal", "pause"),
        ("package", "kauppias"),
        ("referrer_name", "Aino"),
        ("sponsor", "A"),
        ("iban", ""),
    ],
)
def test_field_of_a_member_is_changed_from_the_open_month_on(
    co_operative, field, value
):
    said = change(co_operative, "C", "--set", f"{field}={value}")
    assert said == "C changed, from 2024-02 on.\n"
    assert row_of(co_operative, "C")[field] == value
    assert co_operative.desk.must("check").startswith("All is well: ")


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        pytest.param(
            "package=kauppias_l",
            "C, package: 'kauppias_l': expected a package on sale: kauppias",
            id="package-without-prices",
        ),
        pytest.param(
            "sponsor=C",
            "C, sponsor: 'C': expected a sponsor who is not below C",
            id="own-referrer",
        ),
        pytest.param(
            "renewal=6",
            "C, renewal: '6': expected 12, 3 or pause",
            id="renewal",
        ),
        pytest.param(
            "left=2024-01-31",
            "C, left: 2024-01-31: expected a day from 2024-02-01 on; an earlier one "
            "is entered as a correction",
            id="left-in-a-closed-month",
        ),
        pytest.param(
            "kind=customer", "C, kind: 'customer': expected member", id="kind"
        ),
    ],
)
def test_value_that_does_not_fit_is_refused(co_operative, setting, expected):
    assert refusal(co_operative, "C", "--set", setting) == expected


def test_loop_of_referrers_is_refused(co_operative):
    assert refusal(co_operative, "A", "--set", "sponsor=C") == (
        "A, sponsor: 'C': expected a sponsor who is not below A"
    )


def test_referrer_who_has_earned_is_changed_only_by_a_correction(co_operative):
    assert refusal(co_operative, "B", "--set", "sponsor=").startswith(
        "B: the commission for this member is earned; only a correction"
    )
    co_operative.join("D")
    change(co_operative, "B", "--set", "sponsor=D", "--correct")
    before = co_operative.desk.table("payouts", "2024-01")
    co_operative.close("2024-02")
    assert co_operative.desk.table("payouts", "2024-01") == before
    rows = [tuple(row.values()) for row in co_operative.desk.table("lines", "2024-02")]
    assert rows == [("A", "referral", "B", "-10.00"), ("D", "referral", "B", "10.00")]
    assert co_operative.desk.must("check").startswith("All is well: 2 ")


def test_referrer_is_free_again_once_the_close_is_taken_back(co_operative):
    co_operative.desk.must("reopen", "2024-01", "--reason", "a test")
    change(co_operative, "B", "--set", "sponsor=")
    co_operative.close("2024-01")
    assert co_operative.desk.table("lines", "2024-01") == []


def test_member_leaves_on_a_day_and_comes_back(co_operative):
    change(co_operative, "C", "--set", "left=2024-03-15")
    co_operative.close("2024-02")
    assert co_operative.statuses()["C"] == "lapsed"
    co_operative.close("2024-03")
    assert co_operative.statuses()["C"] == "left"
    change(co_operative, "C", "--set", "left=")
    assert co_operative.statuses()["C"] == "lapsed"


def test_change_of_a_closed_members_state_is_not_of_this_plan(co_operative):
    assert refusal(co_operative, "C", "--reopen") == (
        "C is not closed: there is nothing to reopen or release"
    )


def test_chosen_package_is_kept_by_the_next_term_and_follows_a_subscription(desk):
    books = CoOperative(desk)
    values = ("--price12", "240.00", "--price3", "90.00", "--quota", "300")
    desk.must("package", "kauppias_m", *values, "--active", "yes")
    books.join("A", "B", joined="2023-01-20")
    books.take_fees("2023-02-10", "A", "B")
    books.pay("2023-02-11,124.00,,A", "2023-02-11,124.00,,B")
    change(books, "A", "--set", "package=kauppias_m")
    books.close("2024-01")
    assert books.desk.column("invoices", "2024-01", "gross") == {
        "1001": "124.00",
        "1002": "124.00",
        "1003": "240.00",
        "1004": "124.00",
    }
    change(books, "A", "--set", "renewal=pause")
    books.close("2024-02")
    books.subscribe("A,kauppias,2025-02-10,3")
    assert row_of(books, "A")["package"] == "kauppias"
