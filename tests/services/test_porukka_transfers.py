"""How are the payouts of a co-operative written for its bank?"""

from pathlib import Path

import pytest
import sepaxml
import xmlschema
from defusedxml.ElementTree import fromstring

from app.engine.porukka.references import reference_number
from tests.helpers.bank_files import OWN_ACCOUNT, Entry, camt
from tests.helpers.co_op_bank import (
    MEMBERS,
    begin,
    give_bank,
)


@pytest.fixture
def co_op(desk):
    """A co-operative of three, each with an invoice of 124.00 for the first year."""
    return begin(desk)


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
