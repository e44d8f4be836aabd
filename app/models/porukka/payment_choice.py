"""Which invoice did the operator choose for a payment?

A choice is never changed: a later one takes its place. It holds from the first close
that knows it. Where the close that raised the invoice was taken back, the choice waits
until the same invoice is raised again.
"""

import json

from sqlalchemy import Column, Connection, ForeignKey, Integer, Table, Text, insert

from app.models.base import Guard, guarded, metadata
from app.models.writing import Writing

_CHOSEN = "payment_chosen"

payment_choice = guarded(
    Table(
        "payment_choice",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("payment_id", ForeignKey("bank_payment.id"), nullable=False, index=True),
        Column("invoice_id", ForeignKey("invoice.id")),
        Column("reason", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""`invoice_id` is NULL where an earlier choice is withdrawn."""

_QUERY = """
SELECT p.number, live.number
FROM payment_choice c
JOIN bank_payment p ON p.id = c.payment_id
JOIN invoice chosen ON chosen.id = c.invoice_id
JOIN invoice live ON live.number = chosen.number
  AND live.member_id = chosen.member_id AND live.kind = chosen.kind
  AND live.term_start = chosen.term_start
  AND NOT EXISTS (SELECT 1 FROM close_reversal r WHERE r.close_id = live.close_id)
WHERE (?1 IS NULL OR live.event_seq < ?1) AND c.id IN
  (SELECT max(id) FROM payment_choice WHERE ?1 IS NULL OR event_seq < ?1
   GROUP BY payment_id)
"""


def add_choice(
    writing: Writing, payment: str, invoice: int | None, reason: str
) -> None:
    """Record which invoice a payment is to pay, or that none is chosen any more.

    Args:
        writing: The transaction.
        payment: Number of a payment.
        invoice: Number of a live invoice, None to withdraw the choice.
        reason: Why.
    """
    connection = writing.connection
    before = choices_before(connection, None).get(payment)
    seq = writing.record(
        _CHOSEN,
        payment,
        {"before": before, "after": invoice, "reason": reason},
    )
    keys = connection.exec_driver_sql(
        "SELECT (SELECT id FROM bank_payment WHERE number = ?),"
        " (SELECT i.id FROM invoice i WHERE i.number = ? AND NOT EXISTS"
        " (SELECT 1 FROM close_reversal r WHERE r.close_id = i.close_id))",
        (payment, invoice),
    ).one()
    connection.execute(
        insert(payment_choice).values(
            payment_id=keys[0], invoice_id=keys[1], reason=reason, event_seq=seq
        )
    )


def choices_before(connection: Connection, event_seq: int | None) -> dict[str, int]:
    """Return the invoice chosen for payments before an audit event, by number.

    None stands for the present. Left out is what was withdrawn, and what waits for
    its invoice.
    """
    rows = connection.exec_driver_sql(_QUERY, (event_seq,))
    return {row[0]: row[1] for row in rows}


def choices_unlike_journal(connection: Connection) -> list[str]:
    """Return which choices are not those that the journal tells of."""
    query = """
    SELECT p.number, i.number, c.reason, e.action, e.subject, e.payload
    FROM payment_choice c JOIN bank_payment p ON p.id = c.payment_id
    LEFT JOIN invoice i ON i.id = c.invoice_id
    JOIN audit_event e ON e.seq = c.event_seq ORDER BY c.id
    """
    found = []
    for number, invoice, reason, *event in connection.exec_driver_sql(query):
        values = json.loads(event[2])
        told = (*event[:2], values.get("after"), values.get("reason"))
        if told != (_CHOSEN, number, invoice, reason):
            found.append(f"payment {number}: its choice is not the one in the journal")
    return found
