"""The barcode of a bill, as digits and as a scanner reads it from the page."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp

from app.files.paper.barcode import bank_barcode
from app.files.paper.look import Look
from app.files.paper.sheet import PageFormat
from app.files.statement_pdf import write_statements
from app.formats import Language
from app.statement.invoice import Invoice
from tests.helpers.invoices import (
    IMPRINT,
    LETTERHEAD,
    invoice,
    mixed_invoice,
    zero_invoice,
)

IBAN = "FI2112345600000785"
DUE = date(2024, 6, 15)


@pytest.mark.parametrize(
    ("cents", "reference", "due_on", "digits"),
    [
        (
            1_225,
            "11112",
            date(2016, 12, 21),
            "421123456000007850000122500000000000000000011112161221",
        ),
        (
            110,
            "RF9811112",
            date(2017, 1, 1),
            "521123456000007850000011098000000000000000011112170101",
        ),
        (
            100_000_000,
            "11112",
            DUE,
            "421123456000007850000000000000000000000000011112240615",
        ),
        (
            99_999_999,
            "11112",
            None,
            "4" + IBAN[2:] + "99999999" + "0" * 18 + "11112000000",
        ),
    ],
    ids=["Finnish", "RF", "above a million", "no due date"],
)
def test_a_bill_becomes_54_digits(
    cents: int, reference: str, due_on: date | None, digits: str
):
    found = bank_barcode(IBAN, cents, reference, due_on)
    assert (len(found), found) == (54, digits)


@pytest.mark.parametrize(
    ("iban", "reference"),
    [("SE4550000000058398257466", "11112"), ("", "11112"), (IBAN, "ABC")],
    ids=["foreign account", "no account", "no reference"],
)
def test_what_finnish_banks_cannot_read_has_no_barcode(iban: str, reference: str):
    assert bank_barcode(iban, 100, reference, DUE) == ""


def scanned(record: Invoice, look: Look, language: Language) -> list[str]:
    content = BytesIO()
    write_statements(content, [record], language, look)
    document = pypdfium2.PdfDocument(content.getvalue())
    try:
        pictures = [page.render(scale=300 / 72).to_pil() for page in document]
    finally:
        document.close()
    return [
        code.text for picture in pictures for code in zxingcpp.read_barcodes(picture)
    ]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("page", list(PageFormat))
def test_a_scanner_reads_account_amount_reference_and_due_date(
    page: PageFormat, language: Language
):
    record = mixed_invoice()
    (digits,) = scanned(record, Look(page=page), language)
    assert digits[0] == "4"
    assert "FI" + digits[1:17] == IBAN
    assert int(digits[17:25]) == record.gross_cents == 6_625
    assert digits[25:48].lstrip("0") == record.reference
    assert digits[48:] == "240615"


def test_a_scanner_reads_an_international_reference():
    record = replace(invoice(), reference="RF9811112")
    (digits,) = scanned(record, Look(), Language.FI)
    assert (digits[0], digits[25:27], digits[27:48].lstrip("0")) == ("5", "98", "11112")


def test_there_is_no_barcode_where_nothing_is_to_pay_or_no_account_is_known():
    assert scanned(zero_invoice(), Look(), Language.FI) == []
    nowhere = replace(IMPRINT, letterhead=replace(LETTERHEAD, iban=""))
    assert scanned(replace(invoice(), imprint=nowhere), Look(), Language.FI) == []
