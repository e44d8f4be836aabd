"""Which tables does a Porukka organisation give to other programs?"""

from collections.abc import Mapping, Sequence
from dataclasses import fields

from app.engine.porukka.ledger import InvoiceState
from app.engine.porukka.plan import MemberStatus
from app.engine.porukka.result import Totals
from app.formats import plain_euros, plain_percent
from app.models.close import close_figures
from app.models.member import all_members
from app.models.porukka.close import (
    bookings_of_close,
    credits_of_close,
    statuses_of_close,
)
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.member_columns import MEMBER_COLUMNS, MEMBER_TEXTS, member_cells
from app.services.payments.table import transfers_export
from app.services.plan_books import Cell, ExportKind, ExportTable
from app.services.porukka.quota import QUOTA_EXPORT
from app.services.porukka.standing import present_statuses, states_at_close
from app.services.register_tables import REGISTER_EXPORTS

COUNTS = ("trials_ended",)
"""Totals that are no money."""

_OWN_COLUMNS = (
    "vat_registered",
    "business_id",
    "referrer_name",
    "package",
    "renewal",
    "status",
)
_PAYOUT_COLUMNS = (
    "member",
    "opening",
    "earned",
    "set_off",
    "paid_net",
    "paid_vat",
    "paid",
    "closing",
    "reason",
)
_INVOICE_COLUMNS = (
    "invoice_no",
    "member",
    "kind",
    "date",
    "term_start",
    "term_end",
    "list_net",
    "set_off",
    "net",
    "vat_rate",
    "vat",
    "gross",
    "reference",
    "due",
    "paid_on",
)


def _codes(reading: Reading) -> dict[int, str]:
    return {member.id: member.code for member in all_members(reading)}


def _members_now(reading: Reading) -> ExportTable:
    return _members(reading, present_statuses(reading))


def _members_after(reading: Reading, close: CloseRecord) -> ExportTable:
    """Return the members with their status on the last day of a closed month.

    Who joined later begins with the trial.
    """
    found = {one.member_id: one.status for one in statuses_of_close(reading, close.id)}
    joined = (member.id for member in all_members(reading))
    return _members(
        reading, {key: found.get(key, MemberStatus.TRIAL) for key in joined}
    )


def _members(reading: Reading, statuses: Mapping[int, MemberStatus]) -> ExportTable:
    rows = (
        (
            *member_cells(member, jalali=False),
            _yes_no(member.vat_registered),
            member.business_id,
            member.referrer_name,
            member.package,
            member.renewal,
            statuses[member.id].value,
        )
        for member in all_members(reading)
    )
    texts = (*MEMBER_TEXTS, "referrer_name")
    return ExportTable((*MEMBER_COLUMNS, *_OWN_COLUMNS), rows, texts)


def _yes_no(flag: int | None) -> str | None:
    return None if flag is None else "yes" if flag else "no"


def _lines(reading: Reading, close: CloseRecord) -> ExportTable:
    codes = _codes(reading)
    booked = sorted(
        bookings_of_close(reading, close.id),
        key=lambda one: (codes[one.referrer_id], codes[one.referred_id], one.place),
    )
    rows = (
        (
            codes[one.referrer_id],
            "referral",
            codes[one.referred_id],
            plain_euros(one.amount_cents),
        )
        for one in booked
    )
    return ExportTable(("member", "kind", "source", "amount"), rows)


def _payouts(reading: Reading, close: CloseRecord) -> ExportTable:
    codes = _codes(reading)
    rows = (
        (
            codes[row.member_id],
            *map(
                plain_euros,
                (
                    row.opening_cents,
                    row.earned_cents,
                    row.set_off_cents,
                    row.paid_net_cents,
                    row.paid_vat_cents,
                    row.paid_cents,
                    row.closing_cents,
                ),
            ),
            row.reason.value,
        )
        for row in credits_of_close(reading, close.id)
    )
    return ExportTable(_PAYOUT_COLUMNS, rows)


def _invoices(reading: Reading, close: CloseRecord) -> ExportTable:
    codes = _codes(reading)
    states = states_at_close(reading, close)
    rows = (
        _invoice_cells(states[number], codes)
        for number in sorted(states)
        if states[number].invoice.dated_on <= close.period.last_day
    )
    return ExportTable(_INVOICE_COLUMNS, rows)


def _invoice_cells(state: InvoiceState, codes: dict[int, str]) -> Sequence[Cell]:
    invoice = state.invoice
    return (
        invoice.number,
        codes[invoice.member_id],
        invoice.kind.value,
        str(invoice.dated_on),
        str(invoice.term_start),
        str(invoice.term_end),
        plain_euros(invoice.list_net_cents),
        plain_euros(invoice.set_off_cents),
        plain_euros(invoice.net_cents),
        plain_percent(invoice.vat_bp),
        plain_euros(invoice.vat_cents),
        plain_euros(invoice.gross_cents),
        invoice.reference,
        str(invoice.due_on),
        None if state.paid_on is None else str(state.paid_on),
    )


def _summary(reading: Reading, close: CloseRecord) -> ExportTable:
    figures = close_figures(reading, close.id)
    names = [field.name for field in fields(Totals)]
    rows = [
        (name, figures[name] if name in COUNTS else plain_euros(figures[name]))
        for name in names
    ]
    return ExportTable(("key", "value"), rows)


EXPORTS = {
    "members": ExportKind(of_close=_members_after, of_all_time=_members_now),
    "invoices": ExportKind(of_close=_invoices),
    "lines": ExportKind(of_close=_lines),
    "payouts": ExportKind(of_close=_payouts),
    "summary": ExportKind(of_close=_summary),
    "transfers": transfers_export(plain_euros, jalali=False),
    "quota": QUOTA_EXPORT,
    **REGISTER_EXPORTS,
}
