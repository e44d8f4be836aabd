"""How do the books of a co-operative read as the tables of an export?"""

from decimal import Decimal

from app.calendars import Period
from app.engine.porukka.ledger import InvoiceState
from tests.helpers.porukka_books import Books

Row = dict[str, str]
Table = list[Row]


def exported(books: Books, period: Period) -> dict[str, Table]:
    """Return the tables as they stood at the close of a period."""
    return {
        "invoices": _invoices(books, period),
        "lines": _lines(books, period),
        "payouts": _payouts(books, period),
        "summary": _summary(books, period),
    }


def euros(cents: int) -> str:
    return f"{Decimal(cents) / 100:.2f}"


def _lines(books: Books, period: Period) -> Table:
    rows = [
        {
            "member": books.code(booking.referrer_id),
            "kind": "referral",
            "source": books.code(booking.referred_id),
            "amount": euros(booking.amount_cents),
        }
        for booking in books.closed[period].bookings
    ]
    return sorted(rows, key=lambda row: (row["member"], row["source"]))


def _payouts(books: Books, period: Period) -> Table:
    return [
        {
            "member": books.code(row.member_id),
            "opening": euros(row.opening_cents),
            "earned": euros(row.earned_cents),
            "set_off": euros(row.set_off_cents),
            "paid_net": euros(row.paid_net_cents),
            "paid_vat": euros(row.paid_vat_cents),
            "paid": euros(row.paid_cents),
            "closing": euros(row.closing_cents),
            "reason": row.reason.value,
        }
        for row in books.closed[period].credits
    ]


def _summary(books: Books, period: Period) -> Table:
    totals = books.closed[period].totals
    return [
        {
            "key": name,
            "value": str(figure) if name == "trials_ended" else euros(figure),
        }
        for name, figure in vars(totals).items()
    ]


def _invoices(books: Books, period: Period) -> Table:
    states = books.states(through=period)
    return [
        _invoice(books, states[number])
        for number in sorted(states)
        if states[number].invoice.dated_on <= period.last_day
    ]


def _invoice(books: Books, state: InvoiceState) -> Row:
    invoice = state.invoice
    return {
        "invoice_no": str(invoice.number),
        "member": books.code(invoice.member_id),
        "kind": invoice.kind.value,
        "date": str(invoice.dated_on),
        "term_start": str(invoice.term_start),
        "term_end": str(invoice.term_end),
        "list_net": euros(invoice.list_net_cents),
        "set_off": euros(invoice.set_off_cents),
        "net": euros(invoice.net_cents),
        "vat_rate": f"{Decimal(invoice.vat_bp) / 100:f}".rstrip("0").rstrip("."),
        "vat": euros(invoice.vat_cents),
        "gross": euros(invoice.gross_cents),
        "reference": str(invoice.reference),
        "due": str(invoice.due_on),
        "paid_on": "" if state.paid_on is None else str(state.paid_on),
    }
