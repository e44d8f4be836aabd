"""Which invoice does a payment pay that no reference settles?"""

import pytest

from app.services.billing import Fit
from tests.helpers.co_op_bank import (
    OF_A,
    OF_B,
    OF_C,
    REFERENCES,
    begin,
    entry,
    give_bank,
    journal,
    looks,
    paid_on,
)


@pytest.fixture
def co_op(desk):
    """A co-operative of three, each with an invoice of 124.00 for the first year."""
    return begin(desk)


def test_preview_tells_exact_part_surplus_and_unknown(co_op):
    give_bank(
        co_op,
        entry("T1", OF_A),
        entry("T2", OF_B, amount="24.00"),
        entry("T3", OF_C, amount="130.00"),
        entry("T4", amount="7.00", party="Nobody"),
    )
    assert {
        number: (look.fit, look.invoice, look.rest_cents)
        for number, look in looks(co_op).items()
    } == {
        "T1": (Fit.EXACT, OF_A, 0),
        "T2": (Fit.PART, OF_B, 10_000),
        "T3": (Fit.SURPLUS, OF_C, -600),
        "T4": (Fit.UNKNOWN, 0, 0),
    }
    lines = co_op.must("payments").splitlines()
    assert lines[0].startswith(
        "T1  2024-01-20  124.00  pays invoice 1001 (reference); Maija"
    )
    assert "pays a part of invoice 1002, 100.00 is left" in lines[1]
    assert "pays invoice 1003 and 6.00 too much" in lines[2]
    assert "T4  2024-01-20  7.00  finds no invoice; Nobody" in lines[3]


@pytest.mark.parametrize(
    ("given", "first"),
    [
        ({"party": "öhman bertil"}, OF_B),
        ({"message": f"Lasku {OF_C}, kiitos"}, None),
        ({"message": f"Lasku {OF_C} kiitos"}, OF_C),
        ({"message": f"viite {REFERENCES[OF_C]}"}, OF_C),
        ({"amount": "5.00", "party": "Cecilia Åberg"}, OF_C),
        ({"amount": "5.00", "party": "Nobody"}, None),
    ],
    ids=["name", "number-in-words", "number", "reference", "name-alone", "nothing"],
)
def test_unknown_payment_gets_the_likeliest_invoices_suggested(co_op, given, first):
    give_bank(co_op, entry("T1", **{"party": "X", **given}))
    suggested = [one.invoice for one in looks(co_op)["T1"].suggestions]
    if first is None and given.get("amount") == "5.00":
        assert suggested == []
    else:
        assert suggested[0] == (first or OF_A)


def test_invoice_that_another_payment_will_settle_is_not_suggested(co_op):
    give_bank(co_op, entry("T1", OF_A), entry("T2", party="X"))
    suggested = [one.invoice for one in looks(co_op)["T2"].suggestions]
    assert suggested == [OF_B, OF_C]


def test_invoice_chosen_before_the_close_is_paid(co_op):
    give_bank(co_op, entry("T1"))
    said = co_op.must("payments", "--match", "T1", OF_C, "--reason", "she called")
    assert said == f"T1 pays invoice {OF_C}, from the first period on.\n"
    assert journal(co_op, "payment_chosen") == [
        ("T1", {"after": OF_C, "before": None, "reason": "she called"})
    ]
    co_op.must("close", "2024-01")
    assert paid_on(co_op)[OF_C] == "2024-01-20"
    assert co_op.must("check").startswith("All is well: ")


def test_payment_that_a_close_has_listed_counts_in_the_next_once_chosen(co_op):
    give_bank(co_op, entry("T1"))
    co_op.must("close", "2024-01")
    assert str(looks(co_op)["T1"].listed_by) == "2024-01"
    said = co_op.must("payments", "--match", "T1", OF_B, "--reason", "his brother paid")
    assert said == f"T1 pays invoice {OF_B}, from 2024-02 on.\n"
    co_op.must("close", "2024-02")
    assert paid_on(co_op, "2024-02")[OF_B] == "2024-01-20"
    assert co_op.column("payouts", "2024-02", "earned") == {"A": "10.00"}
    assert paid_on(co_op, "2024-01")[OF_B] == ""
    assert looks(co_op) == {}
    assert co_op.must("check").startswith("All is well: ")


def test_choice_survives_a_reopening(co_op):
    give_bank(co_op, entry("T1"))
    co_op.must("close", "2024-01")
    co_op.must("payments", "--match", "T1", OF_B, "--reason", "his brother paid")
    co_op.must("close", "2024-02")
    once = co_op.table("invoices", "2024-02")
    co_op.must("reopen", "2024-02", "--reason", "again")
    assert looks(co_op)["T1"].invoice == OF_B
    co_op.must("close", "2024-02")
    assert co_op.table("invoices", "2024-02") == once
    co_op.must("reopen", "2024-02", "--reason", "again")
    co_op.must("reopen", "2024-01", "--reason", "again")
    co_op.must("close", "2024-01")
    assert paid_on(co_op)[OF_B] == "2024-01-20"
    assert co_op.must("check").startswith("All is well: ")


def test_choice_waits_while_the_close_that_raised_its_invoice_is_taken_back(co_op):
    give_bank(co_op, *(entry(f"T{n}", n) for n in (OF_A, OF_B, OF_C)))
    for month in range(1, 13):
        co_op.must("close", f"2024-{month:02d}")
    # Renewals from January on were raised by the close of December.
    renewal = max(paid_on(co_op, "2024-12"))
    assert renewal > OF_C
    give_bank(co_op, entry("EXTRA", day="2024-12-30"))
    co_op.must("payments", "--match", "EXTRA", renewal, "--reason", "renewal")
    co_op.must("reopen", "2024-12", "--reason", "again")
    assert looks(co_op)["EXTRA"].fit is Fit.UNKNOWN
    co_op.must("close", "2024-12")
    co_op.must("close", "2025-01")
    assert paid_on(co_op, "2025-01")[renewal] == "2024-12-30"
    assert co_op.must("check").startswith("All is well: ")


def test_choice_can_be_taken_back_before_a_close_has_seen_it(co_op):
    give_bank(co_op, entry("T1"))
    co_op.must("payments", "--match", "T1", OF_B, "--reason", "guess")
    co_op.must("payments", "--unmatch", "T1", "--reason", "wrong guess")
    assert looks(co_op)["T1"].fit is Fit.UNKNOWN
    said = co_op.refused("payments", "--unmatch", "T1", "--reason", "again")
    assert said == "parvi: no invoice was chosen for payment T1\n"
    co_op.must("close", "2024-01")
    assert paid_on(co_op)[OF_B] == ""


def test_later_choice_takes_the_place_of_an_earlier_one(co_op):
    give_bank(co_op, entry("T1"))
    co_op.must("payments", "--match", "T1", OF_A, "--reason", "guess")
    co_op.must("payments", "--match", "T1", OF_B, "--reason", "better")
    co_op.must("payments", "--match", "T1", OF_B, "--reason", "the same again")
    assert [told["before"] for _, told in journal(co_op, "payment_chosen")] == [
        None,
        OF_A,
    ]
    co_op.must("close", "2024-01")
    assert paid_on(co_op)[OF_A] == ""
    assert paid_on(co_op)[OF_B] == "2024-01-20"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("T9", OF_A, "--reason", "x"), "there is no payment T9"),
        (("T1", 4711, "--reason", "x"), "there is no invoice 4711"),
        (("T1", "first", "--reason", "x"), "there is no invoice first"),
        (("T1", OF_A), "say why with a reason: it goes into the journal"),
        (
            ("OUT", OF_A, "--reason", "x"),
            "payment OUT pays back 124.00, but invoice 1001 has received 0.00",
        ),
    ],
    ids=["payment", "invoice", "no-number", "reason", "refund"],
)
def test_choice_that_can_not_be_is_refused(co_op, arguments, expected):
    reversal = "<RvslInd>true</RvslInd>"
    give_bank(co_op, entry("T1"), entry("OUT", direction="DBIT", more=reversal))
    said = co_op.refused("payments", "--match", *arguments)
    assert said == f"parvi: {expected}\n"


def test_payment_that_a_close_has_matched_stays_where_it_is(co_op):
    give_bank(co_op, entry("T1", OF_A))
    co_op.must("close", "2024-01")
    said = co_op.refused("payments", "--match", "T1", OF_B, "--reason", "x")
    assert said == (
        "parvi: payment T1 pays invoice 1001 since the close of 2024-01; reopen that"
        " month to change it\n"
    )
