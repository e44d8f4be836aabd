"""Payments of a co-operative: from the bank's file to an invoice, and out again."""

import json
from pathlib import Path

import pytest
import sepaxml
import xmlschema
from defusedxml.ElementTree import fromstring

from app.bootstrap import open_office
from app.engine.porukka.references import reference_number
from app.files.reference_numbers import rf_reference
from app.models.audit import events
from app.models.porukka.billing import invoices_before
from app.services.billing import Fit
from tests.helpers.bank_files import OWN_ACCOUNT, Entry, camt, detail
from tests.helpers.porukka_cases import CASES

MEMBERS = """code,name,kind,sponsor,joined,iban,vat_registered
A,Aino Äijälä,member,,2024-01-01,FI5542345670000081,yes
B,Bertil Öhman,member,A,2024-01-01,,
C,Cecilia Åberg,member,A,2024-01-01,,
"""
SUBSCRIPTIONS = """member,package,start,term
A,kauppias,2024-01-10,12
B,kauppias,2024-01-11,12
C,kauppias,2024-01-12,12
"""
OF_A, OF_B, OF_C = 1001, 1002, 1003
REFERENCES = {number: reference_number(number) for number in (OF_A, OF_B, OF_C)}


@pytest.fixture
def co_op(desk):
    """A co-operative of three, each with an invoice of 124.00 for the first year."""
    desk.must("new", "--plan", "porukka", "--name", "Osuuskunta Esimerkki")
    desk.must("details", "iban", OWN_ACCOUNT)
    desk.give("members", MEMBERS)
    desk.give("subscriptions", SUBSCRIPTIONS)
    return desk


def entry(number, invoice=0, day="2024-01-20", **more):
    if invoice:
        more["reference"] = str(REFERENCES[invoice])
    return Entry(number=number, day=day, **more)


def give_bank(co_op, *entries, **more):
    return co_op.must("import", "bank", co_op.file(camt(*entries, **more)))


def refused_bank(co_op, *entries, **more):
    return co_op.refused_import("bank", camt(*entries, **more))


def paid_on(co_op, period="2024-01"):
    """The day on which each invoice was paid, by number."""
    rows = co_op.table("invoices", period)
    return {int(row["invoice_no"]): row["paid_on"] for row in rows}


def looks(co_op):
    """What the next close would do with each payment, by number."""
    with open_office(co_op.path, lambda: None) as office:
        return {look.number: look for look in office.billing.waiting()}


def journal(co_op, action):
    with open_office(co_op.path, lambda: None) as office, office.file.reading() as read:
        return [
            (event.subject, json.loads(event.payload))
            for event in events(read)
            if event.action == action
        ]


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


def earning(co_op):
    """Close a month in which a referrer is paid: more than ten have joined by her."""
    rows = [f"M{n:02d},Member {n},member,A,2024-01-02,," for n in range(12)]
    co_op.give("members", MEMBERS.splitlines()[0] + "\n" + "\n".join(rows) + "\n")
    terms = [f"M{n:02d},kauppias,2024-01-12,12" for n in range(12)]
    co_op.give("subscriptions", "member,package,start,term\n" + "\n".join(terms) + "\n")
    entries = [
        Entry(number=f"P{n}", reference=str(reference_number(n)), day="2024-01-25")
        for n in range(1001, 1016)
    ]
    give_bank(co_op, *entries)
    co_op.must("close", "2024-01")


def test_payouts_go_out_as_a_valid_transfer_that_equals_the_close(co_op, tmp_path):
    earning(co_op)
    paid = co_op.column("payouts", "2024-01", "paid")
    target = tmp_path / "pay.xml"
    said = co_op.must("pay", "2024-01", "--out", target)
    schemas = Path(sepaxml.__file__).parent / "schemas"
    xmlschema.XMLSchema(schemas / "pain.001.001.09.xsd").validate(target.read_text())
    document = fromstring(target.read_bytes())
    texts = {
        element.tag.split("}")[1]: element.text
        for element in document.iter()
        if element.text
    }
    assert texts["CtrlSum"] == texts["InstdAmt"] == paid["A"]
    assert float(paid["A"]) > 0
    assert texts["NbOfTxs"] == "1"
    assert texts["Nm"] == "Aino Äijälä"
    assert texts["Ustrd"] == "Jäsenhankintapalkkio 2024-01"
    assert f"1 payments of €{paid['A']} written to" in said
    accounts = [e.text for e in document.iter() if e.tag.endswith("}IBAN")]
    assert accounts == [OWN_ACCOUNT, "FI5542345670000081"]


def test_transfer_needs_an_account_to_pay_from(co_op, tmp_path):
    earning(co_op)
    co_op.must("details", "iban", "")
    said = co_op.refused("pay", "2024-01", "--out", tmp_path / "pay.xml")
    assert (
        said == "parvi: the bank's file needs the organisation's iban: enter it first\n"
    )
    assert not (tmp_path / "pay.xml").exists()


def test_farhan_has_no_bank_file(shop):
    said = shop.refused("import", "bank", shop.file(camt()))
    assert "bank: this organisation has no such table" in said
    assert shop.must("payments") == "No payment waits for a close.\n"
