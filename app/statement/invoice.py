"""What stands on an invoice or on a credit note?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.statement.imprint import Imprint, Party

SET_OFF = "set_off"


@dataclass(frozen=True)
class InvoiceLine:
    """One line, with its tax.

    Attributes:
        kind: `first_year`, `renewal`, `addon`, `set_off` or `refund`.
        item: Name of the package or add-on, "" for none.
        rate_bp: Rate of value added tax in basis points.
        net_cents: Without tax; negative for what is taken off.
        vat_cents: Tax.
    """

    kind: str
    item: str
    rate_bp: int
    net_cents: int
    vat_cents: int

    @property
    def gross_cents(self) -> int:
        """With tax."""
        return self.net_cents + self.vat_cents


@dataclass(frozen=True)
class VatRow:
    """Sums of the lines of one rate of tax."""

    rate_bp: int
    net_cents: int
    vat_cents: int

    @property
    def gross_cents(self) -> int:
        """With tax."""
        return self.net_cents + self.vat_cents


@dataclass(frozen=True)
class Invoice:
    """An invoice of the organisation to a member, or a credit note.

    Attributes:
        imprint: The seller, and the state of the books.
        buyer: The member.
        number: Of the document.
        dated_on: Its date.
        term_start: First day of what is sold.
        term_end: Last day of it.
        lines: At least one.
        gross_cents: What the invoice comes to, set-off taken off; a credit note
            comes to less than nothing.
        due_on: Last day for the payment; None on a credit note.
        reference: Reference number of the payment, `RF…` or Finnish digits; "" on a
            credit note.
        credits: Number of the invoice that a credit note takes back; "" on invoices.

    Raises:
        ValueError: The lines do not add up to the total, or the parts of one kind of
            document stand on the other.
    """

    imprint: Imprint
    buyer: Party
    number: str
    dated_on: date
    term_start: date
    term_end: date
    lines: tuple[InvoiceLine, ...]
    gross_cents: int
    due_on: date | None = None
    reference: str = ""
    credits: str = ""

    def __post_init__(self) -> None:
        if self.gross_cents != sum(line.gross_cents for line in self.lines):
            raise ValueError(f"lines of invoice {self.number} do not add up")
        if bool(self.credits) is (self.gross_cents >= 0):
            raise ValueError(f"invoice {self.number} has the wrong sign")
        if bool(self.credits) is (self.due_on is not None):
            raise ValueError(f"invoice {self.number} has the wrong due date")

    @property
    def vat_rows(self) -> Sequence[VatRow]:
        """The sums of each rate of tax, highest first."""
        rates = sorted({line.rate_bp for line in self.lines}, reverse=True)
        return tuple(
            VatRow(
                rate,
                sum(line.net_cents for line in self.lines if line.rate_bp == rate),
                sum(line.vat_cents for line in self.lines if line.rate_bp == rate),
            )
            for rate in rates
        )

    @property
    def net_cents(self) -> int:
        """What it comes to without tax."""
        return sum(line.net_cents for line in self.lines)

    @property
    def vat_cents(self) -> int:
        """The tax in it."""
        return sum(line.vat_cents for line in self.lines)

    @property
    def lacking(self) -> Sequence[str]:
        """What ought to stand on it and is not known.

        Source: the value added tax act (1501/1993), section 209 e; section 209 f asks
        for the buyer's address only above 400 euros.
        """
        seller = self.imprint.letterhead
        known = {
            "organisation_business_id": bool(seller.business_id),
            "organisation_address": bool(seller.address),
            "member_address": bool(self.buyer.address),
        }
        return [name for name, is_known in known.items() if not is_known]
