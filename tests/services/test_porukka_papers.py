"""Documents of a co-operative: invoices, credit notes, referral statements, lists."""

from dataclasses import replace
from datetime import date

import pytest

from app.calendars import Period
from app.engine.porukka.ledger import (
    Invoice,
    InvoiceKind,
    InvoiceLine,
    Match,
    MatchRule,
)
from app.services.porukka.papers import refunds
from tests.helpers.papers import copied

MEMBERS = """code,name,kind,sponsor,joined,iban,vat_registered,business_id
A,Aino Äijälä,member,,2024-01-01,FI5542345670000081,yes,2077474-0
B,Bertil Öhman,member,A,2024-01-01,,,
C,Cecilia Åberg,member,A,2024-01-01,,,
"""
SUBSCRIPTIONS = """member,package,start,term
A,kauppias,2024-01-10,12
B,kauppias,2024-01-11,12
C,kauppias,2024-01-12,12
"""
PAID = """payment_no,date,amount,reference,member
1,2024-01-20,124.00,10016,
2,2024-01-21,124.00,10029,
3,2024-01-22,124.00,10032,
"""


@pytest.fixture
def co_op(desk):
    """A co-operative of three in its first month."""
    desk.begin(plan="porukka")
    desk.must("details", "iban", "FI2112345600000785")
    desk.must("details", "business_id", "1234567-1")
    desk.give("members", MEMBERS)
    desk.give("subscriptions", SUBSCRIPTIONS)
    return desk


def text(desk, period: str, *arguments: str, code: str = "A") -> str:
    out = desk.folder / "out"
    desk.must(
        "statements",
        *("--period", period, "--out", out, "--language", "en"),
        *("--names", "{code}", *arguments),
    )
    return copied((out / f"{code}.pdf").read_bytes())


def test_what_invoices_lack_is_told(co_op):
    write = ("statements", "--period", "2024-01", "--out", co_op.folder / "o")
    said = co_op.must(*write, "--document", "invoice")
    assert "invoices must bear the organisation's address\n" in said
    assert "invoices without the member's address: A, B, C\n" in said
    assert "business id" not in said

    co_op.must("details", "street", "Kylätie 3")
    for code in "ABC":
        co_op.must("member", code, "--set", "town=Kylä", "--reason", "told")
    said = co_op.must(*write, "--document", "invoice")
    assert "bear" not in said
    assert "without" not in said


def test_an_invoice_bears_the_address_of_its_buyer(co_op):
    address = {"street": "Rantatie 5", "postcode": "12345", "town": "Övermark"}
    settings = [f"--set={name}={value}" for name, value in address.items()]
    co_op.must("member", "B", *settings, "--reason", "told by post")

    page = text(co_op, "2024-01", "--document", "invoice", code="B")
    assert "Bertil Öhman\r\nRantatie 5\r\n12345 Övermark\r\n" in page

    co_op.must("member", "B", "--set", "country=SE", "--reason", "moved")
    page = text(co_op, "2024-01", "--document", "invoice", code="B")
    assert "SE-12345 Övermark" in page


def test_an_invoice_is_printed_before_the_month_is_closed_and_stays_the_same(co_op):
    before = text(co_op, "2024-01", "--document", "invoice")
    assert "Membership fee, first 12 months: Kauppias" in before
    assert "FI21 1234 5600 0007 85" in before
    assert "100.00 24.00 124.00" in before
    co_op.give("payments", PAID)
    co_op.must("close", "2024-01")
    assert text(co_op, "2024-01", "--document", "invoice") == before


def test_the_referral_statement_tells_who_earned_the_commission(co_op):
    co_op.give("payments", PAID)
    co_op.must("close", "2024-01")
    found = text(co_op, "2024-01", "--document", "referral")
    for part in ("Bertil Öhman", "Cecilia Åberg", "Commissions 20.00"):
        assert part in found


def test_everything_of_a_member_is_one_file(co_op):
    co_op.give("payments", PAID)
    co_op.must("close", "2024-01")
    found = text(co_op, "2024-01")
    assert "Invoice" in found
    assert "Referral statement" in found


def test_set_off_stands_on_the_invoice_and_on_the_statement(co_op):
    co_op.give("payments", PAID)
    for month in (f"2024-{n:02d}" for n in range(1, 13)):
        co_op.must("close", month)
    found = text(co_op, "2024-12")
    assert "Referral credit set off 25.5% −20.00 −5.10 −25.10" in found
    assert "Set off against invoice 1004 −20.00" in found
    summary = text(co_op, "2024-12", "--document", "year")
    assert "Year 20.00 20.00 0.00 0.00" in summary


def test_a_refund_brings_a_credit_note_of_its_own_number(co_op):
    co_op.give("payments", PAID)
    co_op.must("close", "2024-01")
    co_op.give(
        "payments",
        "payment_no,date,amount,reference,member\n4,2024-02-03,-62.00,10029,\n",
    )
    co_op.must("close", "2024-02")
    found = text(co_op, "2024-02", "--document", "credit_note", code="B")
    assert "1002-H1" in found
    assert "−50.00 −12.00 −62.00" in found


def test_a_member_who_agreed_gets_a_self_billed_invoice(co_op):
    many = "".join(f"R{n:02d},Referred {n},member,A,2024-01-02,,,\n" for n in range(11))
    co_op.give("members", MEMBERS.splitlines()[0] + "\n" + many)
    fees = "".join(f"R{n:02d},kauppias,2024-01-15,12\n" for n in range(11))
    co_op.give("subscriptions", "member,package,start,term\n" + fees)
    co_op.must("self-billing", "A", "yes", "--reason", "signed on paper")
    paid = "".join(f"R{n},2024-01-25,124.00,,R{n:02d}\n" for n in range(11))
    co_op.give("payments", "payment_no,date,amount,reference,member\n" + paid)
    co_op.must("close", "2024-01")
    found = text(co_op, "2024-01", "--document", "referral")
    assert "Self-billing (itselaskutus)" in found
    assert "2024-01-A" in found
    assert "Net €10.00 + VAT 24% €2.40" in found
    co_op.must("self-billing", "A", "no", "--reason", "took it back")
    assert text(co_op, "2024-01", "--document", "referral") == found


def test_the_list_of_members_tells_how_each_stood_on_the_last_day(co_op):
    co_op.must("close", "2024-01")
    out = co_op.folder / "out"
    co_op.must(
        "statements",
        *("--period", "2024-01", "--out", out, "--document", "members"),
        *("--language", "en", "--merged"),
    )
    found = copied((out / "2024-01-members.pdf").read_bytes())
    assert "Aino Äijälä A 2024-01-01 active" in found


INVOICE = Invoice(
    number=1001,
    member_id=1,
    kind=InvoiceKind.FIRST_YEAR,
    dated_on=date(2024, 1, 10),
    term_start=date(2024, 1, 10),
    term_end=date(2025, 1, 9),
    lines=(InvoiceLine("kauppias", 12_400, 10_000),),
    set_off_cents=0,
    gross_cents=12_400,
    vat_bp=2400,
    due_on=date(2024, 1, 24),
)


def credited(*payments: int) -> list[tuple[int, int, int]]:
    """Number, net and gross of the credit notes for payments in turn."""
    matches = [
        Match(
            Period(2024, 1),
            str(number),
            date(2024, 1, number),
            amount,
            1001,
            MatchRule.REFERENCE,
        )
        for number, amount in enumerate(payments, 1)
    ]
    found = refunds({1001: INVOICE}, matches)
    return [(one.number, one.net_cents, one.gross_cents) for one in found]


@pytest.mark.parametrize(
    ("payments", "notes"),
    [
        ((12_400,), []),
        ((12_400, -12_400), [(1, 10_000, 12_400)]),
        (
            (12_400, -4_133, -4_133, -4_134),
            [(1, 3_333, 4_133), (2, 3_333, 4_133), (3, 3_334, 4_134)],
        ),
        ((13_000, -600), []),
        ((13_000, -1_000), [(1, 323, 400)]),
        (
            (12_400, -12_400, 12_400, -12_400),
            [(1, 10_000, 12_400), (2, 10_000, 12_400)],
        ),
    ],
    ids=["paid", "whole", "in thirds", "overpaid", "overpaid and more", "twice"],
)
def test_a_credit_note_takes_back_what_was_paid_of_the_fee(payments, notes):
    assert credited(*payments) == notes


def test_what_set_off_had_paid_is_not_credited():
    free = replace(INVOICE, set_off_cents=10_000, gross_cents=0)
    match = Match(
        Period(2024, 1), "1", date(2024, 1, 2), -100, 1001, MatchRule.REFERENCE
    )
    assert list(refunds({1001: free}, [match])) == []
