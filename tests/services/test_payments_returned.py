"""A single payment comes back from the bank: who is paid again, when, and where?"""

import csv

import pytest

from app.bootstrap import open_office
from app.calendars import Period
from app.models.audit import events

NOT_OURS = "IR580540105180021273113007"
MONTH = Period(1403, 1)
WHY = ("--reason", "AC04 account closed")


@pytest.fixture
def sent(shop):
    """A network with one closed month; its payments were sent to the bank."""
    shop.order("1,1403-01-10,A,P1,8,", "2,1403-01-11,B,P1,8,", "3,1403-01-12,C,P1,8,")
    shop.must("close", "1403-01")
    shop.must("pay", "1403-01", "--out", shop.folder / "1.csv")
    shop.must("pay", "1403-01", "--mark", "sent")
    return shop


def payees(path):
    with path.open(newline="", encoding="utf-8-sig") as stream:
        return {row["member"]: row["sheba"] for row in csv.DictReader(stream)}


def pay(desk, name):
    desk.must("pay", "1403-01", "--out", desk.folder / name)
    return payees(desk.folder / name)


def give_back(desk, member="A", *more):
    return desk.must("pay", "1403-01", "--returned", member, *WHY, *more)


def refused_pay(desk):
    return desk.refused("pay", "1403-01", "--out", desk.folder / "again.csv")


def new_account(desk, member="A"):
    desk.must("member", member, "--set", f"iban={NOT_OURS}", "--reason", "called")


def test_payment_that_came_back_waits_for_another_account(sent):
    give_back(sent)
    assert refused_pay(sent) == (
        "parvi: 1403-01: what is left to pay came back from the bank: A (AC04 account"
        " closed); enter the right accounts, or release the payments\n"
    )
    new_account(sent)
    assert pay(sent, "2.csv") == {"A": NOT_OURS}
    assert "no payout is left to pay" in refused_pay(sent)
    sent.must("check")


def test_released_payment_goes_to_the_same_account_again(sent):
    account = payees(sent.folder / "1.csv")["A"]
    give_back(sent)
    sent.must("pay", "1403-01", "--release", "A", "--reason", "the bank erred")
    assert pay(sent, "2.csv") == {"A": account}
    sent.must("check")


def test_payment_can_come_back_a_second_time(sent):
    give_back(sent)
    new_account(sent)
    pay(sent, "2.csv")
    sent.must("pay", "1403-01", "--mark", "confirmed")
    give_back(sent)
    assert "came back from the bank: A" in refused_pay(sent)
    sent.must("check")


def test_others_are_paid_while_one_waits(sent):
    count = len(payees(sent.folder / "1.csv"))
    assert count > 1
    sent.must("pay", "1403-01", "--mark", "rejected")
    pay(sent, "2.csv")
    sent.must("pay", "1403-01", "--mark", "sent")
    give_back(sent, "A")
    give_back(sent, "B")
    new_account(sent, "B")
    said = sent.must("pay", "1403-01", "--out", sent.folder / "3.csv")
    assert list(payees(sent.folder / "3.csv")) == ["B"]
    assert "left because it came back before: A (AC04 account closed)" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(
            ("--returned", "C", *WHY), "C: no payment of 1403-01", id="unpaid"
        ),
        pytest.param(
            ("--returned", "X", *WHY), "X: no payment of 1403-01", id="nobody"
        ),
        pytest.param(("--returned", "A"), "say why with a reason", id="no-reason"),
        pytest.param(
            ("--returned", "A", *WHY, "--on", "2999-01-01"),
            "a payment can't come back on 2377-10-12",
            id="tomorrow",
        ),
        pytest.param(
            ("--returned", "A", *WHY, "--message", "no-file"),
            "A: no payment of 1403-01",
            id="another-file",
        ),
        pytest.param(
            ("--release", "A", "--reason", "x"),
            "A: no payment of 1403-01 came back and waits",
            id="nothing-waits",
        ),
    ],
)
def test_what_cannot_have_come_back_is_refused(sent, arguments, said):
    assert said in sent.refused("pay", "1403-01", *arguments)


def test_payment_comes_back_once_and_only_from_a_file_that_was_sent(sent):
    give_back(sent)
    again = sent.refused("pay", "1403-01", "--returned", "A", *WHY)
    assert "no payment of 1403-01 was sent" in again
    new_account(sent)
    pay(sent, "2.csv")
    again = sent.refused("pay", "1403-01", "--returned", "A", *WHY)
    assert "1403-01-C1-2 (made)" in again


def test_list_export_and_journal_tell_of_it(sent):
    give_back(sent, "A", "--on", "1403-02-05")
    listed = sent.must("pay", "1403-01", "--list")
    assert "came back 1403-02-05  A" in listed
    assert "AC04 account closed: waits" in listed

    assert sent.column("transfers", "1403-01", "returned")["A"] == "1403-02-05"
    assert sent.column("transfers", "1403-01", "waits") == {"A": "yes", "B": ""}
    with open_office(sent.path, lambda: None) as office:
        with office.file.reading() as reading:
            (event,) = [e for e in events(reading) if e.action == "payment_returned"]
        (row, other) = office.single_payments.rows(MONTH)
    assert event.subject == "A"
    assert '"reason":"AC04 account closed"' in event.payload
    assert (row.reason, row.is_held) == ("AC04 account closed", True)
    assert (other.reason, other.returned_on) == ("", None)


def test_account_that_it_came_back_from_is_not_the_last_one_paid(sent):
    give_back(sent)
    new_account(sent)
    assert sent.must("pay", "1403-01", "--changed-accounts") == ""


def test_file_of_which_all_came_back_still_stops_the_reopening(sent):
    for member in payees(sent.folder / "1.csv"):
        give_back(sent, member)
    assert "is marked as sent" in sent.refused("reopen", "1403-01", "--reason", "x")
