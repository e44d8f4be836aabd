"""Which documents does a co-operative give to its members?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn
from app.engine.money import half_up
from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.ledger import Invoice, InvoiceKind, Match
from app.engine.porukka.plan_tables import load_porukka_plan
from app.formats import Currency, Language
from app.models.member import members_by_id
from app.models.plan import latest_plan, plan_text
from app.models.porukka.billing import (
    invoice_events,
    invoices_before,
    invoices_of_close,
)
from app.models.porukka.close import (
    bookings_of_close,
    credits_of_close,
    matches_through,
)
from app.models.porukka.input import catalogue_before
from app.models.porukka.self_billing import self_billed
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.records.months import CloseRecord
from app.services.plan_papers import (
    PaperKind,
    imprint_at,
    imprint_of,
    party_of,
    transfer_lists,
)
from app.services.porukka.campaign_papers import CampaignMonth
from app.services.porukka.reports import CreditYearPapers, member_rolls
from app.statement.imprint import Imprint
from app.statement.invoice import SET_OFF
from app.statement.invoice import Invoice as PaperInvoice
from app.statement.invoice import InvoiceLine as PaperLine
from app.statement.member_roll import MemberRoll
from app.statement.referral import EarnedCommission, ReferralStatement, SetOff
from app.statement.transfers import TransferList


class _ByMember:
    """Those who get documents of a kind."""

    def __init__(self, member_ids: Sequence[int]) -> None:
        self.concerned: IntColumn = np.unique(np.array(member_ids, dtype=np.int64))

    def has(self, member_id: int) -> bool:
        """Return whether a member has one."""
        return bool(np.isin(member_id, self.concerned))


class InvoiceMonth(_ByMember):
    """The invoices dated in a month, closed or not."""

    def __init__(
        self, reading: Reading, period: Period, close: CloseRecord | None
    ) -> None:
        self._invoices = [
            invoice
            for invoice in _known_invoices(reading, close)
            if period.first_day <= invoice.dated_on <= period.last_day
        ]
        super().__init__([invoice.member_id for invoice in self._invoices])
        self._reading = reading
        self._catalogue = _catalogue(reading, close)
        self._events = invoice_events(reading)

    def of(self, member: MemberRecord) -> Iterator[PaperInvoice]:
        """Return the invoices of a member, by number."""
        for invoice in self._invoices:
            if invoice.member_id == member.id:
                # As the books stood when it was raised: it never changes after that.
                imprint = imprint_at(self._reading, self._events[invoice.number])
                yield self._paper(invoice, member, imprint)

    def _paper(
        self, invoice: Invoice, member: MemberRecord, imprint: Imprint
    ) -> PaperInvoice:
        return PaperInvoice(
            imprint=imprint,
            buyer=party_of(member),
            number=str(invoice.number),
            dated_on=invoice.dated_on,
            term_start=invoice.term_start,
            term_end=invoice.term_end,
            lines=tuple(self._lines(invoice)),
            gross_cents=invoice.gross_cents,
            due_on=invoice.due_on,
            reference=str(invoice.reference),
        )

    def _lines(self, invoice: Invoice) -> Iterator[PaperLine]:
        list_vat_cents = 0
        for line in invoice.lines:
            vat_cents = line.gross_cents - line.net_cents
            list_vat_cents += vat_cents
            yield PaperLine(
                invoice.kind.value,
                self._name(invoice, line.item),
                invoice.vat_bp,
                line.net_cents,
                vat_cents,
            )
        if invoice.set_off_cents:
            yield PaperLine(
                SET_OFF,
                "",
                invoice.vat_bp,
                -invoice.set_off_cents,
                invoice.vat_cents - list_vat_cents,
            )

    def _name(self, invoice: Invoice, code: str) -> str:
        """Return what a package is called; an add-on is called by its code."""
        if invoice.kind is InvoiceKind.ADDON:
            return code
        package = self._catalogue.package(code, invoice.dated_on)
        return code if package is None else package.name


@dataclass(frozen=True)
class _Refund:
    """A refund of a paid invoice.

    Attributes:
        invoice: That it takes back, in part or whole.
        match: The payment back.
        number: Which refund of the invoice it is, from 1.
        net_cents: What it takes from the net.
        gross_cents: What it takes from the total; the rest of the payment gives back
            what had been paid too much, which bears no tax.
    """

    invoice: Invoice
    match: Match
    number: int
    net_cents: int
    gross_cents: int


class CreditNoteMonth(_ByMember):
    """The credit notes for what was paid back in a month."""

    def __init__(self, reading: Reading, close: CloseRecord, imprint: Imprint) -> None:
        self._imprint = imprint
        invoices = {
            invoice.number: invoice for invoice in _known_invoices(reading, close)
        }
        matches = matches_through(reading, close.period)
        self._refunds = [
            refund
            for refund in refunds(invoices, matches)
            if refund.match.period == close.period
        ]
        super().__init__([refund.invoice.member_id for refund in self._refunds])

    def of(self, member: MemberRecord) -> Iterator[PaperInvoice]:
        """Return the credit notes of a member, in the order of the payments back."""
        for refund in self._refunds:
            invoice = refund.invoice
            if invoice.member_id != member.id:
                continue
            line = PaperLine(
                "refund",
                str(invoice.number),
                invoice.vat_bp,
                -refund.net_cents,
                refund.net_cents - refund.gross_cents,
            )
            yield PaperInvoice(
                imprint=self._imprint,
                buyer=party_of(member),
                number=f"{invoice.number}-H{refund.number}",
                dated_on=refund.match.day,
                term_start=invoice.term_start,
                term_end=invoice.term_end,
                lines=(line,),
                gross_cents=-refund.gross_cents,
                credits=str(invoice.number),
            )


def refunds(
    invoices: Mapping[int, Invoice], matches: Sequence[Match]
) -> Iterator[_Refund]:
    """Yield what payments back took from invoices, in the order of the matches.

    Nets are rounded on the sum credited so far, so that a fee paid back in parts
    gives back exactly its tax.
    """
    received: dict[int, int] = {}
    credited: dict[int, int] = {}
    counted: dict[int, int] = {}
    for match in matches:
        invoice = invoices[match.invoice]
        before = received.get(match.invoice, 0)
        after = received[match.invoice] = before + match.amount_cents
        total = invoice.gross_cents
        gross = min(before, total) - min(after, total)
        if match.amount_cents >= 0 or gross <= 0 or not total:
            continue
        so_far = credited.get(match.invoice, 0)
        credited[match.invoice] = so_far + gross
        net = half_up((so_far + gross) * invoice.net_cents, total) - half_up(
            so_far * invoice.net_cents, total
        )
        counted[match.invoice] = counted.get(match.invoice, 0) + 1
        yield _Refund(invoice, match, counted[match.invoice], net, gross)


class ReferralMonth(_ByMember):
    """The referral statements of a closed month."""

    def __init__(self, reading: Reading, close: CloseRecord, imprint: Imprint) -> None:
        self._close, self._imprint = close, imprint
        self._credits = {
            row.member_id: row for row in credits_of_close(reading, close.id)
        }
        super().__init__(list(self._credits))
        self._bookings = bookings_of_close(reading, close.id)
        self._invoices = invoices_of_close(reading, close.id)
        referred = sorted({booking.referred_id for booking in self._bookings})
        self._referred = members_by_id(reading, referred)
        plan = load_porukka_plan(plan_text(reading, close.plan_version_id))
        self._vat_bp = plan.values().vat_bp.on(close.period.last_day)
        self._agreed = self_billed(reading, close.event_seq)

    def of(self, member: MemberRecord) -> Sequence[ReferralStatement]:
        """Return the statement of a member."""
        credit = self._credits.get(member.id)
        if credit is None:
            return ()
        is_invoice = (
            member.id in self._agreed
            and bool(member.vat_registered)
            and credit.paid_net_cents > 0
        )
        number = f"{self._close.period}-{member.code}" if is_invoice else ""
        return (
            ReferralStatement(
                imprint=self._imprint,
                period=self._close.period,
                party=party_of(member),
                opening_cents=credit.opening_cents,
                earned=tuple(self._earned(member.id)),
                set_off=tuple(
                    SetOff(str(invoice.number), invoice.set_off_cents)
                    for invoice in self._invoices
                    if invoice.member_id == member.id and invoice.set_off_cents
                ),
                paid_net_cents=credit.paid_net_cents,
                paid_vat_cents=credit.paid_vat_cents,
                vat_bp=self._vat_bp,
                closing_cents=credit.closing_cents,
                reason=credit.reason.value,
                invoice_number=number,
            ),
        )

    def _earned(self, member_id: int) -> Iterator[EarnedCommission]:
        for booking in self._bookings:
            if booking.referrer_id == member_id:
                referred = self._referred[booking.referred_id]
                yield EarnedCommission(
                    name=referred.name,
                    code=referred.code,
                    invoice=str(booking.invoice),
                    day=booking.day,
                    amount_cents=booking.amount_cents,
                )


def _known_invoices(reading: Reading, close: CloseRecord | None) -> list[Invoice]:
    """Return the invoices that a close knew or raised; all there are without one."""
    if close is None:
        return invoices_before(reading, None)
    return [
        *invoices_before(reading, close.event_seq),
        *invoices_of_close(reading, close.id),
    ]


def _catalogue(reading: Reading, close: CloseRecord | None) -> Catalogue:
    text = (
        latest_plan(reading).text
        if close is None
        else plan_text(reading, close.plan_version_id)
    )
    packages = load_porukka_plan(text).package_versions()
    return catalogue_before(reading, packages, close.event_seq if close else None)


def _credit_notes(
    reading: Reading, _period: Period, close: CloseRecord | None
) -> CreditNoteMonth:
    assert close is not None
    return CreditNoteMonth(reading, close, imprint_of(reading, close))


def _referrals(
    reading: Reading, _period: Period, close: CloseRecord | None
) -> ReferralMonth:
    assert close is not None
    return ReferralMonth(reading, close, imprint_of(reading, close))


def _years(
    reading: Reading, _period: Period, close: CloseRecord | None
) -> CreditYearPapers:
    assert close is not None
    return CreditYearPapers(reading, close)


def _transfers(
    reading: Reading, _period: Period, close: CloseRecord | None
) -> Iterator[tuple[str, TransferList]]:
    assert close is not None
    return transfer_lists(reading, close, Currency.EURO)


def _rolls(
    reading: Reading, _period: Period, close: CloseRecord | None
) -> Iterator[tuple[str, MemberRoll]]:
    assert close is not None
    return member_rolls(reading, close)


class PorukkaPapers:
    """The documents of the plan, by name."""

    language = Language.FI
    kinds: Mapping[str, PaperKind] = {
        "invoice": PaperKind(members=InvoiceMonth, comes_with_close=True),
        "credit_note": PaperKind(
            members=_credit_notes, needs_close=True, comes_with_close=True
        ),
        "referral": PaperKind(
            members=_referrals, needs_close=True, comes_with_close=True
        ),
        "year": PaperKind(members=_years, needs_close=True),
        "campaign": PaperKind(members=CampaignMonth),
        "transfers": PaperKind(whole=_transfers, needs_close=True),
        "members": PaperKind(whole=_rolls, needs_close=True),
    }
