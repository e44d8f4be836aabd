"""What do the books of a co-operative hold, entry by entry?

Every record is a fact that is written once. What follows from them, such as whether
an invoice is paid, is derived by replaying matches in their order: by the period
whose close made them, then by day and number of the payment.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.calendars import Period
from app.engine.porukka.references import reference_number


class InvoiceKind(StrEnum):
    """What an invoice is for."""

    FIRST_YEAR = "first_year"
    RENEWAL = "renewal"
    ADDON = "addon"


class MatchRule(StrEnum):
    """Why a payment belongs to an invoice; CHOSEN is what the operator chose."""

    CHOSEN = "chosen"
    REFERENCE = "reference"
    AMOUNT = "amount"
    LATEST_PAID = "latest_paid"


@dataclass(frozen=True)
class InvoiceLine:
    """One thing that is invoiced, by its code, at list price."""

    item: str
    gross_cents: int
    net_cents: int


@dataclass(frozen=True)
class Invoice:
    """An invoice as it was raised.

    `lines` are at list prices, one for a term, one an add-on; `set_off_cents` is
    credit taken from the net, `gross_cents` what is left to pay. The term of an
    add-on invoice is its month.
    """

    number: int
    member_id: int
    kind: InvoiceKind
    dated_on: date
    term_start: date
    term_end: date
    lines: tuple[InvoiceLine, ...]
    set_off_cents: int
    gross_cents: int
    vat_bp: int
    due_on: date

    @property
    def is_term(self) -> bool:
        """Whether it is for a membership term."""
        return self.kind is not InvoiceKind.ADDON

    @property
    def package(self) -> str:
        """Code of the package of a term."""
        assert self.is_term
        return self.lines[0].item

    @property
    def list_net_cents(self) -> int:
        """Net before set-off."""
        return sum(line.net_cents for line in self.lines)

    @property
    def net_cents(self) -> int:
        """Net after set-off."""
        return self.list_net_cents - self.set_off_cents

    @property
    def vat_cents(self) -> int:
        """Tax after set-off."""
        return self.gross_cents - self.net_cents

    @property
    def reference(self) -> int:
        """Reference number that a payment should bear."""
        return reference_number(self.number)


@dataclass(frozen=True)
class Payment:
    """A bank payment; a refund is negative. 0 stands for "not told".

    `invoice` is the number that the operator chose for it.
    """

    number: str
    day: date
    amount_cents: int
    reference: int = 0
    member_id: int = 0
    invoice: int = 0


@dataclass(frozen=True)
class Match:
    """A payment that belongs to an invoice, since the close of `period`."""

    period: Period
    payment: str
    day: date
    amount_cents: int
    invoice: int
    rule: MatchRule


@dataclass(frozen=True)
class Booking:
    """A referral commission, or one taken back (negative).

    `place` counts the bookings of a close from 1. `day` is the day on which the
    invoice of the referred member became paid, or unpaid.
    """

    period: Period
    place: int
    referrer_id: int
    referred_id: int
    invoice: int
    payment: str
    day: date
    amount_cents: int


@dataclass(frozen=True)
class PaidSpan:
    """Days on which an invoice was paid: from `start`, before `end` if it has one."""

    start: date
    end: date | None


@dataclass(frozen=True)
class InvoiceState:
    """An invoice with what was received for it, refunds taken off."""

    invoice: Invoice
    received_cents: int
    spans: tuple[PaidSpan, ...]

    @classmethod
    def raised(cls, invoice: Invoice) -> "InvoiceState":
        """Return a new invoice; one without anything to pay is paid on its date."""
        spans = (PaidSpan(invoice.dated_on, None),) if not invoice.gross_cents else ()
        return cls(invoice, 0, spans)

    @property
    def is_paid(self) -> bool:
        """Whether its payments reach its total."""
        return self.received_cents >= self.invoice.gross_cents

    @property
    def paid_on(self) -> date | None:
        """The day since which it is paid."""
        return self.spans[-1].start if self.is_paid else None

    @property
    def rest_cents(self) -> int:
        """What is left to pay; negative when too much was paid."""
        return self.invoice.gross_cents - self.received_cents

    def is_paid_on(self, day: date) -> bool:
        """Return whether it was paid on a day."""
        return any(
            span.start <= day and (span.end is None or day < span.end)
            for span in self.spans
        )

    def after(self, day: date, amount_cents: int) -> "InvoiceState":
        """Return it with one more payment, or a refund."""
        later = replace(self, received_cents=self.received_cents + amount_cents)
        if later.is_paid == self.is_paid:
            return later
        if later.is_paid:
            return replace(later, spans=(*self.spans, PaidSpan(day, None)))
        closed = replace(self.spans[-1], end=day)
        return replace(later, spans=(*self.spans[:-1], closed))
