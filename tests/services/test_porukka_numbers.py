"""Which numbers do invoices have after a close is taken back?"""

import pytest

MEMBERS = """code,name,kind,joined
A,Aino Äijälä,member,2024-01-01
B,Bertil Öhman,member,2024-01-01
C,Cecilia Åberg,member,2024-01-01
"""
HEADER = "member,package,start,term\n"


@pytest.fixture
def renewed(desk):
    """A close of December 2024 that has raised renewals 1003 and 1004."""
    desk.begin(plan="porukka")
    desk.give("members", MEMBERS)
    desk.give(
        "subscriptions",
        f"{HEADER}A,kauppias,2024-01-10,12\nB,kauppias,2024-01-11,12\n",
    )
    desk.give(
        "payments",
        "payment_no,date,amount,member\n"
        "T1,2024-12-01,124.00,A\nT2,2024-12-01,124.00,B\n",
    )
    desk.must("close", "2024-12")
    return desk


def numbers(desk, period):
    return desk.column("invoices", period, "member")


def test_second_close_gives_the_numbers_of_the_first_again(renewed):
    before = numbers(renewed, "2024-12")
    assert before == {"1001": "A", "1002": "B", "1003": "A", "1004": "B"}
    renewed.give("subscriptions", f"{HEADER}C,kauppias,2025-01-05,12\n")
    renewed.must("reopen", "2024-12", "--reason", "a payment came late")
    renewed.must("close", "2024-12")
    assert numbers(renewed, "2024-12") == before
    renewed.must("close", "2025-01")
    assert numbers(renewed, "2025-01")["1005"] == "C"
    renewed.must("check")


def test_subscription_takes_no_number_that_stood_on_paper_for_another(renewed):
    renewed.must("reopen", "2024-12", "--reason", "C was forgotten")
    renewed.give("subscriptions", f"{HEADER}C,kauppias,2024-12-05,12\n")
    renewed.must("close", "2024-12")
    found = numbers(renewed, "2024-12")
    assert list(found) == ["1001", "1002", "1003", "1004", "1005"]
    assert list(found.values()) == ["A", "B", "A", "B", "C"]
    renewed.must("check")


def test_number_of_an_invoice_that_is_not_raised_again_is_given_out_later(renewed):
    renewed.must("reopen", "2024-12", "--reason", "A pauses")
    renewed.must("member", "A", "--set", "renewal=pause", "--reason", "told us")
    renewed.must("close", "2024-12")
    assert numbers(renewed, "2024-12") == {"1001": "A", "1002": "B", "1003": "B"}
    renewed.must("check")
