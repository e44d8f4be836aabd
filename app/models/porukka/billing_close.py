"""Where are the figures of a Porukka close kept?

Rows are written once, with the close, and never changed. Amounts are cents.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table, Text

from app.models.base import Guard, guarded, metadata
from app.models.months import day_check


def _kept(name: str, *columns: Column[int] | Column[str] | CheckConstraint) -> Table:
    """Return a table of rows that are kept with a close."""
    return guarded(
        Table(
            name,
            metadata,
            Column("close_id", ForeignKey("period_close.id"), primary_key=True),
            *columns,
            sqlite_strict=True,
            sqlite_with_rowid=False,
        ),
        Guard.APPEND_ONLY,
    )


def _payment_key() -> Column[int]:
    return Column("payment_id", ForeignKey("bank_payment.id"), primary_key=True)


def _member_key() -> Column[int]:
    return Column("member_id", ForeignKey("member.id"), primary_key=True)


payment_match = _kept(
    "payment_match",
    _payment_key(),
    Column("invoice_id", ForeignKey("invoice.id"), nullable=False),
    Column("rule", Text, nullable=False),
)

payment_unmatched = _kept(
    "payment_unmatched", _payment_key(), Column("reason", Text, nullable=False)
)
"""Payments that no invoice was found for: the operator looks at them."""

commission_booking = _kept(
    "commission_booking",
    Column("place", Integer, primary_key=True),
    Column("referrer_id", ForeignKey("member.id"), nullable=False),
    Column("referred_id", ForeignKey("member.id"), nullable=False),
    Column("invoice_id", ForeignKey("invoice.id"), nullable=False),
    Column("payment_id", ForeignKey("bank_payment.id"), nullable=False),
    Column("booked_on", Integer, nullable=False),
    Column("amount_cents", Integer, nullable=False),
    CheckConstraint("amount_cents <> 0 AND referrer_id <> referred_id"),
    day_check("booked_on"),
)
"""Commissions by place in the close; negative where one is taken back."""

CREDIT_FIGURES = (
    "opening_cents",
    "earned_cents",
    "set_off_cents",
    "paid_net_cents",
    "paid_vat_cents",
    "closing_cents",
)

credit_month = _kept(
    "credit_month",
    _member_key(),
    *(Column(name, Integer, nullable=False) for name in CREDIT_FIGURES),
    Column("reason", Text, nullable=False),
    CheckConstraint(
        "opening_cents + earned_cents = set_off_cents + paid_net_cents + closing_cents"
        " AND set_off_cents >= 0 AND paid_net_cents >= 0 AND paid_vat_cents >= 0"
    ),
)
"""The month of each referrer's credit; `reason` is "" unless a payout is held."""

member_status = _kept(
    "member_status", _member_key(), Column("status", Text, nullable=False)
)
"""How each member who had joined stood on the period's last day."""
