"""Payments of a co-operative: from the bank's file to an invoice, and out again."""

import pytest

from app.bootstrap import open_office
from app.models.porukka.billing import invoices_before
from app.services.billing import Fit
from tests.helpers.bank_files import OWN_ACCOUNT, Entry, camt, detail, rf_reference
from tests.helpers.co_op_bank import (
    OF_A,
    OF_B,
    OF_C,
    REFERENCES,
    begin,
    entry,
    give_bank,
    looks,
    paid_on,
    refused_bank,
)
from tests.helpers.porukka_cases import CASES


@pytest.fixture
def co_op(desk):
    """A co-operative of three, each with an invoice of 124.00 for the first year."""
    return begin(desk)


@pytest.mark.parametrize("kind", ["053", "054"])
def test_payment_settles_the_invoice_of_its_reference(co_op, kind):
    rf = rf_reference(REFERENCES[OF_B])
    said = give_bank(
        co_op,
        entry("T1", OF_A, "2024-01-20"),
        Entry(number="T2", reference=rf, day="2024-01-21"),
        kind=kind,
        version="08",
    )
    assert "2 rows of bank imported" in said
    co_op.must("close", "2024-01")
    assert paid_on(co_op) == {OF_A: "2024-01-20", OF_B: "2024-01-21", OF_C: ""}
    assert co_op.must("check").startswith("All is well: ")


def test_file_that_pays_every_open_invoice_settles_all_of_them(co_op):
    co_op.must("close", "2024-01")
    with open_office(co_op.path, lambda: None) as office, office.file.reading() as read:
        open_invoices = invoices_before(read, None)
    assert len(open_invoices) == 3
    entries = [
        Entry(
            number=f"2024020100{invoice.number}",
            amount=f"{invoice.gross_cents / 100:.2f}",
            reference=rf_reference(invoice.reference),
            day="2024-02-01",
        )
        for invoice in open_invoices
    ]
    give_bank(co_op, *entries)
    assert {look.fit for look in looks(co_op).values()} == {Fit.EXACT}
    co_op.must("close", "2024-02")
    assert set(paid_on(co_op, "2024-02").values()) == {"2024-02-01"}
    assert looks(co_op) == {}


def test_file_that_pays_every_invoice_of_a_larger_co_operative_settles_them(desk):
    folder = CASES / "porukka-40"
    desk.must("new", "--plan", "porukka", "--name", "Osuuskunta Neljäkymmentä")
    for kind in ("members", "subscriptions"):
        desk.must("import", kind, folder / f"{kind}.csv")
    for month in range(3, 13):
        desk.must("close", f"2024-{month:02d}")
    with open_office(desk.path, lambda: None) as office, office.file.reading() as read:
        open_invoices = invoices_before(read, None)
    details = [
        detail(
            number=f"A{invoice.number}",
            amount=f"{invoice.gross_cents // 100}.{invoice.gross_cents % 100:02d}",
            reference=rf_reference(invoice.reference),
        )
        for invoice in open_invoices
    ]
    cents = sum(invoice.gross_cents for invoice in open_invoices)
    total = f"{cents // 100}.{cents % 100:02d}"
    batch = Entry(amount=total, day="2025-01-15", details="".join(details))
    give_bank(desk, batch)
    desk.must("close", "2025-01")
    rows = desk.table("invoices", "2025-01")
    settled = {row["invoice_no"]: row["paid_on"] for row in rows}
    assert len(settled) == 30
    assert {settled.get(str(one.number), "later") for one in open_invoices} == {
        "2025-01-15",
        "later",
    }
    assert looks(desk) == {}
    assert desk.must("check").startswith("All is well: ")


def test_same_file_again_adds_nothing_and_says_so(co_op):
    give_bank(co_op, entry("T1", OF_A))
    path = co_op.file(camt(entry("T1", OF_A)))
    before = co_op.fingerprint()
    said = co_op.must("import", "bank", path)
    assert "imported before as bank; nothing was added" in said
    assert co_op.fingerprint() == before


def test_same_payment_in_another_file_adds_nothing_and_says_so(co_op):
    give_bank(co_op, entry("T1", OF_A), kind="054")
    said = give_bank(co_op, entry("T1", OF_A), entry("T2", OF_B), kind="053")
    assert "1 rows of bank imported" in said
    assert "1 more were there already; nothing was added" in said
    assert list(looks(co_op)) == ["T1", "T2"]


def test_known_archive_id_with_another_amount_is_refused(co_op):
    give_bank(co_op, entry("T1", OF_A))
    other = entry("T1", OF_A, amount="1.00")
    (finding,) = refused_bank(co_op, entry("T0", OF_B), other)
    assert finding == (
        "line 6, column AcctSvcrRef: 'T1': expected another archive id: a payment"
        " of 124.00 on 2024-01-20 has it"
    )
    assert list(looks(co_op)) == ["T1"]


def test_statement_of_another_account_is_refused(co_op):
    assert refused_bank(co_op, entry("T1", OF_A), account="FI5542345670000081") == [
        (
            "line 4, column IBAN: 'FI5542345670000081': expected the account of the"
            f" organisation, {OWN_ACCOUNT}"
        )
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "well-formed XML to the end"),
        (b"<!DOCTYPE x><x/>", "a file without a document type or entities"),
        (camt(Entry(amount="1,00")), "a number with a point"),
        (camt(Entry(currency="SEK")), "an amount in EUR"),
    ],
    ids=["empty", "document-type", "comma", "currency"],
)
def test_bad_file_changes_nothing(co_op, content, expected):
    (finding,) = co_op.refused_import("bank", content)
    assert expected in finding
    assert looks(co_op) == {}


def test_what_is_paid_out_is_left_out_unless_it_pays_an_invoice_back(co_op):
    said = give_bank(
        co_op,
        entry("IN", OF_A),
        entry("RENT", amount="500.00", direction="DBIT", party="Landlord"),
        entry("BACK", OF_A, "2024-01-21", direction="DBIT"),
        entry("CHANCE", OF_B, direction="DBIT"),
        entry("WRONG", direction="DBIT", more="<RvslInd>true</RvslInd>"),
    )
    assert "3 rows of bank imported" in said
    assert "entry RENT: 500.00 paid out to Landlord, no refund of an invoice" in said
    assert "entry CHANCE: 124.00 paid out" in said
    found = looks(co_op)
    assert {number: look.fit for number, look in found.items()} == {
        "IN": Fit.EXACT,
        "BACK": Fit.REFUND,
        "WRONG": Fit.UNKNOWN,
    }


def test_entry_that_is_not_booked_is_left_out_and_told(co_op):
    said = give_bank(co_op, entry("T1", OF_A, status="PDNG"))
    assert "left out: line 5, entry T1: not booked yet (PDNG)" in said
    assert looks(co_op) == {}
