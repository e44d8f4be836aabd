"""Questions, comparisons and corrections by the command line."""

import json

import pytest

MONTHS = ("1403-01", "1403-02")


@pytest.fixture
def books(shop):
    """A shop with two closed months and an open one."""
    shop.order(
        "1,1403-01-10,A,P1,6,",
        "2,1403-01-11,B,P1,6,",
        "3,1403-01-12,C,P1,6,",
    )
    shop.must("close", MONTHS[0])
    shop.order("4,1403-02-10,A,P1,3,", "5,1403-02-11,C,P1,6,")
    shop.must("close", MONTHS[1])
    return shop


def test_a_member_a_line_and_an_order_are_explained(books):
    assert "Multi-level bonus" in books.must("explain", "A", "--period", MONTHS[0])
    line = books.must("explain", "A", "multilevel", "--period", MONTHS[0])
    assert "level 1" in line
    assert "Bita" in line
    order = books.must("explain", "--order", "5")
    assert "passed over: not qualified" in order
    assert "Ava" in order


def test_why_not_names_who_received_instead(books):
    said = books.must("explain", "B", "multilevel", "--period", MONTHS[1])
    assert "Not qualified: purchases 0\u00a0toman" in said
    assert "Everybody below moved up to Ava (A)" in said


def test_answers_come_in_three_languages_and_as_data(books):
    assert "جوینده" in books.must("rank-card", "A", "--language", "fa")
    assert "Arvokortti" in books.must("rank-card", "A", "--language", "fi")
    data = json.loads(books.must("explain", "A", "--json"))
    assert data["title"]["key"] == "title.member"
    assert data["is_projection"] is False


def test_lists_of_the_open_month_are_projections(books):
    assert "Projection" in books.must("rank-card", "--one-step")
    assert "Projection" in books.must("rank-card", "--at-risk", "20.5")


@pytest.mark.parametrize(
    "arguments",
    [
        ("explain", "NOBODY"),
        ("explain", "A", "nothing"),
        ("explain", "--order", "99"),
        ("explain", "--invoice", "1001"),
        ("rank-card", "A", "--rank", "king"),
        ("compare", "1403-01", "1403-07"),
        ("compare", "1403-01", "1403-02@none"),
        ("correct", "take-back", "9", "--reason", "why"),
        ("correct", "member", "A", "--set", "sponsor=NOBODY", "--reason", "why"),
        ("correct", "exemption", "A", "--period", "1403-09", "--reason", "why"),
    ],
    ids=" ".join,
)
def test_what_can_not_be_answered_is_refused(arguments, books):
    done = books.on(*arguments)
    assert done.code == 1
    assert done.err.startswith("parvi: ")


def test_months_are_compared_and_written(books):
    assert "1403 beside" in books.must("compare", *MONTHS)
    table = books.must("compare", *MONTHS, "--table", "totals", "--out", "-")
    assert table.startswith("key,before,after,change\n")


def test_what_if_says_whether_closes_come_out_the_same(books):
    assert "to the last byte" in books.must("whatif")
    books.must("whatif", "--value", "capped_share=1", "--save", "tight")
    assert books.must("whatif", "--list") == "tight\n"
    assert "Who gets less" in books.must("whatif", "--scenario", "tight")
    rows = books.must("whatif", "--scenario", "tight", "--out", "-")
    assert rows.startswith("member,before,after,change\n")
    books.must("whatif", "--forget", "tight")
    assert books.must("whatif", "--list") == "\n"


def test_late_orders_that_are_wrong_are_told_by_file_and_line(books):
    late = books.file(
        "order_no,date,member,product,quantity\n"
        "L1,1403-01-20,B,P1,5\n\nL2,1403-03-20,X,P1,5\n"
    )
    said = books.refused("correct", "orders", late, "--reason", "found in a drawer")
    assert said == (
        f"parvi: {late}, line 4, column member: 'X': expected the code of a member\n"
        f"{late}, line 4, column date: '1403-03-20': expected a day of a closed month,"
        " from 1403-01 to 1403-02\n"
        f"{late}: 2 finding(s), nothing was imported\n"
    )


def test_a_late_order_is_previewed_posted_listed_and_taken_back(books):
    late = books.file("order_no,date,member,product,quantity\nL1,1403-01-20,B,P1,5\n")
    assert "Preview" in books.must("correct", "orders", late, "--preview")
    refused = books.on("correct", "orders", late)
    assert refused.code == 1
    books.must("correct", "orders", late, "--reason", "found in a drawer")
    assert "found in a drawer" in books.must("correct", "list")
    books.must("check")
    asked = books.must("explain", "--order", "L1")
    assert "closed without it (found in a drawer)" in asked
    assert "Posted in Khordad 1403" in asked
    twice = books.on("correct", "orders", late, "--reason", "again")
    assert "order number that was not imported before" in twice.err
    books.must("correct", "take-back", "1", "--reason", "it was none")
    assert "taken back" in books.must("correct", "list")
    books.must("check")


def test_the_true_sponsor_and_a_late_excuse_are_posted(books):
    books.must(
        *("correct", "member", "C", "--set", "sponsor=A"),
        *("--since", MONTHS[0], "--reason", "wrong form"),
    )
    books.must("correct", "exemption", "B", "--period", MONTHS[1], "--reason", "ill")
    books.must("close", "1403-03")
    said = books.must("explain", "B", "--period", "1403-03")
    assert "Corrections of closed months" in said
    books.must("check")


def test_opening_figures_and_numbers_of_the_plan_are_corrected(books):
    books.must(
        *("correct", "opening", "B", "--set", "qualified_streak=3"),
        *("--reason", "old books"),
    )
    value = ("correct", "value", "capped_share")
    assert "--to is needed" in books.on(*value, "--reason", "misread").err
    books.must(*value, "--to", "1", "--since", MONTHS[0], "--reason", "misread")
    listed = books.must("correct", "list")
    assert "opening figures" in listed
    assert "number of the plan" in listed
    duties = books.on("correct", "duties", "B", "--period", MONTHS[0])
    assert "duties decide when a month is paid, not how much" in duties.err
    books.must("check")


def test_a_late_order_is_dated_in_a_closed_month(books):
    late = books.file("order_no,date,member,product,quantity\nL1,1403-03-02,B,P1,5\n")
    done = books.on("correct", "orders", late, "--reason", "late")
    assert "a day of a closed month, from 1403-01 to 1403-02" in done.err
