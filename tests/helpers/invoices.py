"""Invoices and referral statements for tests."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.calendars import Period
from app.statement.imprint import Imprint, Letterhead, Party
from app.statement.invoice import SET_OFF, Invoice, InvoiceLine
from app.statement.referral import EarnedCommission, ReferralStatement, SetOff

LETTERHEAD = Letterhead(
    name="Osuuskunta Kyläpuoti",
    business_id="1234567-1",
    vat_id="FI12345671",
    address=("Kylätie 3", "71310 Vehmersalmi"),
    phone="+358 17 555 010",
    email="jasenet@kylapuoti.example",
    website="www.kylapuoti.example",
    iban="FI2112345600000785",
    bic="NDEAFIHH",
)
IMPRINT = Imprint(LETTERHEAD, "9f86d081884c7d65", 1_234)
BUYER = Party(
    name="Äänekosken Öljymäki & Pojat Tmi",
    code="K-0042",
    kind="member",
    iban="FI5542345670000081",
    business_id="7654321-3",
    vat_registered=True,
    address=("Mäntyharjuntie 12 B 5", "44100 Äänekoski"),
)
FIRST_YEAR = InvoiceLine("first_year", "Kauppias", 2400, 10_000, 2_400)
RENEWAL = InvoiceLine("renewal", "Kauppias", 2550, 9_880, 2_520)
ADDON = InvoiceLine("addon", "Lisäpaikat 50", 2400, 403, 97)


def invoice(
    lines: Sequence[InvoiceLine] = (FIRST_YEAR,), *, buyer: Party = BUYER
) -> Invoice:
    """An invoice of some lines."""
    return Invoice(
        imprint=IMPRINT,
        buyer=buyer,
        number="1001",
        dated_on=date(2024, 5, 31),
        term_start=date(2024, 6, 1),
        term_end=date(2025, 5, 31),
        lines=tuple(lines),
        gross_cents=sum(line.gross_cents for line in lines),
        due_on=date(2024, 6, 15),
        reference="10016",
    )


def set_off(net_cents: int, vat_cents: int, rate_bp: int = 2400) -> InvoiceLine:
    """Credit taken from an invoice."""
    return InvoiceLine(SET_OFF, "", rate_bp, -net_cents, -vat_cents)


def zero_invoice() -> Invoice:
    """An invoice that set-off brings to nothing."""
    renewal = replace(FIRST_YEAR, kind="renewal")
    return invoice([renewal, set_off(10_000, 2_400)])


def mixed_invoice() -> Invoice:
    """An invoice of two rates of tax with some set-off."""
    return invoice([RENEWAL, set_off(5_000, 1_275, 2550), ADDON])


def credit_note() -> Invoice:
    """A credit note for part of a fee."""
    line = InvoiceLine("refund", "1001", 2400, -4_032, -968)
    return replace(
        invoice(),
        number="1001-H1",
        lines=(line,),
        gross_cents=line.gross_cents,
        credits="1001",
        due_on=None,
        reference="",
    )


def referral(
    earned: int = 3, *, paid_net: int = 1_000, reason: str = "", number: str = ""
) -> ReferralStatement:
    """A referral statement with some commissions of ten euros."""
    entries = tuple(
        EarnedCommission(
            f"Hankittu Jäsen {n}", f"K-{n:04d}", str(1000 + n), date(2024, 9, 3), 1_000
        )
        for n in range(1, earned + 1)
    )
    opening, off = 10_000, 4_032
    return ReferralStatement(
        imprint=IMPRINT,
        period=Period(2024, 9),
        party=BUYER,
        opening_cents=opening,
        earned=entries,
        set_off=(SetOff("1077", off),),
        paid_net_cents=paid_net,
        paid_vat_cents=paid_net * 255 // 1000,
        vat_bp=2550,
        closing_cents=opening + 1_000 * earned - off - paid_net,
        reason=reason,
        invoice_number=number,
    )


def self_billed() -> ReferralStatement:
    """A referral statement that is an invoice too."""
    return referral(number="2024-09-K-0042")
