"""What does a change of a member's record mean for the Farhan plan?"""

import pytest


@pytest.fixture
def closed_member(shop):
    """B has bought nothing: the first month closes this member."""
    shop.order("O1,1403-02-02,A,P1,2,")
    shop.must("close", "1403-02")
    assert shop.column("ranks", "1403-02", "status")["B"] == "closed"
    return shop


def test_nobody_joins_after_the_first_order(shop):
    shop.order("O1,1403-01-05,A,P1,1,", "O2,1403-01-06,A,P1,-1,")
    change = ("member", "A", "--reason", "typing error", "--set")
    assert shop.refused(*change, "joined=1403-01-06") == (
        "parvi: A, joined: '1403-01-06': expected a day up to 1403-01-05, that of the"
        " first order\n"
    )
    shop.must(*change, "joined=1403-01-05")


def test_nobody_is_found_out_to_have_joined_after_the_first_order(closed_member):
    shop = closed_member
    change = ("correct", "member", "A", "--since", "1403-02", "--reason", "typo")
    said = shop.refused(*change, "--set", "joined=1403-02-03")
    assert "expected a day up to 1403-02-02, that of the first order" in said


def test_who_was_closed_and_is_a_customer_now_is_open(closed_member):
    shop = closed_member
    shop.must("member", "B", "--set", "kind=customer", "--reason", "never sold")
    assert shop.column("members", "", "status")["B"] == "active"
    shop.order("O2,1403-03-05,B,P1,1,")
    shop.must("close", "1403-03")
    assert shop.column("members", "1403-03", "status")["B"] == "active"
    assert "B" not in shop.column("ranks", "1403-03", "status")
    assert shop.column("lines", "1403-03", "amount") == {"B": "800"}
    shop.must("check")


def test_a_late_change_to_customer_opens_who_was_closed(closed_member):
    shop = closed_member
    shop.must("close", "1403-03")
    change = ("correct", "member", "B", "--since", "1403-03", "--reason", "never sold")
    shop.must(*change, "--set", "kind=customer")
    shop.order("O2,1403-04-05,B,P1,1,")
    shop.must("close", "1403-04")
    shop.must("check")


def test_opening_figures_hold_for_who_joins_after_the_first_close(shop):
    late = "code,name,kind,sponsor,joined\nL,Leila,representative,A,1403-03-01\n"
    shop.give("members", late)
    shop.give("opening", "member,had_order\nL,yes\n")
    shop.order("O1,1403-01-05,A,P1,2,")
    for month in ("1403-01", "1403-02"):
        shop.must("close", month)
    shop.order("O2,1403-03-05,L,P1,2,", "O3,1403-03-05,A,P1,2,")
    shop.must("close", "1403-03")
    kinds = {(row["member"], row["kind"]) for row in shop.table("lines", "1403-03")}
    assert ("A", "multilevel") in kinds
    assert ("A", "development") not in kinds
    shop.must("check")
    assert "to the last byte" in shop.must("whatif")


def test_a_circle_of_sponsors_is_told_by_codes(shop):
    shop.must("close", "1403-01")
    assert shop.refused("whatif", "--move", "A=C") == (
        "parvi: member A is below itself in the sponsor tree; member B is below itself"
        " in the sponsor tree; member C is below itself in the sponsor tree\n"
    )
