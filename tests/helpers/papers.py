"""One document of every kind, as small as it can show all of its parts."""

from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO

import pypdfium2

from app.files.paper.look import PLAIN, Look
from app.files.statement_pdf import Statement, write_statements
from app.formats import Language
from tests.helpers.invoices import credit_note, mixed_invoice, self_billed, zero_invoice
from tests.helpers.reports import (
    bonus_year,
    campaign_report,
    certificate,
    credit_year,
    discount_statement,
    member_roll,
    transfer_list,
)
from tests.helpers.slips import PARTY, fullest_slip

KINDS = (
    "slip",
    "discount",
    "certificate",
    "bonus_year",
    "transfers",
    "invoice",
    "zero_invoice",
    "credit_note",
    "self_billed",
    "referral",
    "credit_year",
    "campaign",
    "members",
)


def document_of(kind: str, language: Language) -> Statement:
    """A document of a kind, with what people write in the script of the language."""
    is_latin = language is not Language.FA
    made: Mapping[str, Statement] = {
        "slip": fullest_slip(is_latin=is_latin),
        "discount": discount_statement(),
        "certificate": certificate(),
        "bonus_year": bonus_year(),
        "transfers": transfer_list(name="Narges Azmoun" if is_latin else PARTY.name),
        "invoice": mixed_invoice(),
        "zero_invoice": zero_invoice(),
        "credit_note": credit_note(),
        "self_billed": self_billed(),
        "referral": replace(self_billed(), invoice_number=""),
        "credit_year": credit_year(),
        "campaign": campaign_report(),
        "members": member_roll(),
    }
    return made[kind]


def printed(record: Statement, language: Language, look: Look = PLAIN) -> bytes:
    """The PDF file of a document."""
    content = BytesIO()
    write_statements(content, [record], language, look)
    return content.getvalue()


def copied(pdf: bytes) -> str:
    """The text of all pages as a reader copies it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
