"""Which payments came from the bank, and which add-ons do members have?

Both are recorded once. A payment counts in the first close that knows it; an add-on
recorded again with the same first day replaces the earlier record.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
    insert,
)

from app.calendars import day_number, number_day
from app.engine.porukka.inputs import AddOn
from app.engine.porukka.ledger import Payment
from app.models.base import Guard, guarded, metadata
from app.models.months import day_check
from app.models.writing import Writing

bank_payment = guarded(
    Table(
        "bank_payment",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("number", Text, nullable=False, unique=True),
        Column("paid_on", Integer, nullable=False),
        Column("amount_cents", Integer, nullable=False),
        Column("reference", Text),
        Column("member_id", ForeignKey("member.id")),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("number <> '' AND amount_cents <> 0 AND reference <> ''"),
        day_check("paid_on"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""`amount_cents` is negative for a refund; `reference` has up to twenty digits."""

bank_payment_text = guarded(
    Table(
        "bank_payment_text",
        metadata,
        Column("payment_id", ForeignKey("bank_payment.id"), primary_key=True),
        Column("party", Text, nullable=False),
        Column("text", Text, nullable=False),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""Who paid and with which message, where the bank tells; it decides nothing."""

member_addon = guarded(
    Table(
        "member_addon",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("member_id", ForeignKey("member.id"), nullable=False),
        Column("code", Text, nullable=False),
        Column("from_on", Integer, nullable=False),
        Column("until_on", Integer),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("code <> '' AND from_on <= until_on"),
        day_check("from_on"),
        day_check("until_on"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)


def add_payments(writing: Writing, payments: Sequence[Payment], event_seq: int) -> None:
    """Keep payments with numbers that none has yet, under the event of an import."""
    rows = [
        {
            "number": payment.number,
            "paid_on": day_number(payment.day),
            "amount_cents": payment.amount_cents,
            "reference": str(payment.reference) if payment.reference else None,
            "member_id": payment.member_id or None,
            "event_seq": event_seq,
        }
        for payment in payments
    ]
    if rows:
        writing.connection.execute(insert(bank_payment), rows)


def add_payment_texts(writing: Writing, texts: Mapping[str, tuple[str, str]]) -> None:
    """Keep party and message of payments that the same import has added, by number."""
    keys = payment_ids(writing.connection)
    rows = [
        {"payment_id": keys[number], "party": party, "text": text}
        for number, (party, text) in texts.items()
        if party or text
    ]
    if rows:
        writing.connection.execute(insert(bank_payment_text), rows)


def payment_texts(connection: Connection) -> dict[str, tuple[str, str]]:
    """Return party and message by number of payment, where the bank told them."""
    query = """
    SELECT p.number, t.party, t.text
    FROM bank_payment_text t JOIN bank_payment p ON p.id = t.payment_id
    """
    return {row[0]: (row[1], row[2]) for row in connection.exec_driver_sql(query)}


def payments_before(connection: Connection, event_seq: int | None) -> list[Payment]:
    """Return the payments entered before an audit event, by day and number.

    None stands for the present.
    """
    query = """
    SELECT number, paid_on, amount_cents, reference, coalesce(member_id, 0)
    FROM bank_payment WHERE ? IS NULL OR event_seq < ? ORDER BY paid_on, number
    """
    return [
        Payment(row[0], number_day(row[1]), row[2], int(row[3] or 0), row[4])
        for row in connection.exec_driver_sql(query, (event_seq, event_seq))
    ]


def payment_ids(connection: Connection) -> dict[str, int]:
    """Return the key of every payment by its number."""
    rows = connection.exec_driver_sql("SELECT number, id FROM bank_payment")
    return {row[0]: row[1] for row in rows}


def add_addons(writing: Writing, addons: Sequence[AddOn], event_seq: int) -> None:
    """Record add-ons of members under the event of an import."""
    rows = [
        {
            "member_id": addon.member_id,
            "code": addon.code,
            "from_on": day_number(addon.from_on),
            "until_on": None if addon.until_on is None else day_number(addon.until_on),
            "event_seq": event_seq,
        }
        for addon in addons
    ]
    if rows:
        writing.connection.execute(insert(member_addon), rows)


def addons_before(connection: Connection, event_seq: int | None) -> list[AddOn]:
    """Return the add-ons of members as recorded before an audit event.

    None stands for the present. By member, code and first day.
    """
    query = """
    SELECT member_id, code, from_on, until_on, max(id) FROM member_addon
    WHERE ? IS NULL OR event_seq < ? GROUP BY member_id, code, from_on
    ORDER BY member_id, code, from_on
    """
    return [
        AddOn(
            row[0],
            row[1],
            number_day(row[2]),
            None if row[3] is None else number_day(row[3]),
        )
        for row in connection.exec_driver_sql(query, (event_seq, event_seq))
    ]
