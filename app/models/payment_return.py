"""Which single payments came back from the bank, and which of them may go again?

A payment comes back from a file that was sent: the account is closed, or none of that
number exists. From then on the payout stands in no file. It waits until the member
has another account, or the operator releases it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    insert,
)

from app.models.base import Guard, guarded, metadata
from app.models.months import day_check
from app.models.payment import STATE_OF
from app.models.writing import Writing

payment_return = guarded(
    Table(
        "payment_return",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("file_id", Integer, nullable=False),
        Column("member_id", Integer, nullable=False),
        Column("returned_on", Integer, nullable=False),
        Column("reason", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        ForeignKeyConstraint(
            ("file_id", "member_id"), ("payment_line.file_id", "payment_line.member_id")
        ),
        UniqueConstraint("file_id", "member_id"),
        CheckConstraint("trim(reason) <> ''"),
        day_check("returned_on"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

payment_release = guarded(
    Table(
        "payment_release",
        metadata,
        Column("return_id", ForeignKey("payment_return.id"), primary_key=True),
        Column("reason", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("trim(reason) <> ''"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""What came back may be paid once more on the account that it came back from."""

_WAS_SENT = f"{STATE_OF.format(file='NEW.file_id')} IN ('sent', 'confirmed')"
payment_return.info["triggers"] = (
    f"""CREATE TRIGGER payment_return_insert_state BEFORE INSERT ON payment_return
WHEN NOT coalesce({_WAS_SENT}, false)
BEGIN SELECT RAISE(ABORT, 'parvi:payment_state'); END""",
)

_RETURNS = """
SELECT r.id, r.file_id, f.message_id, r.member_id, l.amount, l.iban, r.returned_on,
  r.reason, coalesce(e.reason, '')
FROM payment_return r JOIN payment_file f ON f.id = r.file_id
JOIN payment_line l ON l.file_id = r.file_id AND l.member_id = r.member_id
LEFT JOIN payment_release e ON e.return_id = r.id
"""


@dataclass(frozen=True)
class PaymentReturn:
    """One payment that came back.

    `returned_on` is a day `YYYYMMDD`; `released` says why it may go to the same
    account again, "" where it may not.
    """

    id: int
    file_id: int
    message_id: str
    member_id: int
    amount: int
    iban: str
    returned_on: int
    reason: str
    released: str


def add_return(
    writing: Writing, file_id: int, member_id: int, returned_on: int, reason: str
) -> int:
    """Record that a payment came back and return the audit event.

    Args:
        writing: The transaction.
        file_id: A file that was sent.
        member_id: Whose payment in it.
        returned_on: The day `YYYYMMDD`.
        reason: Why, in the words of the bank.
    """
    connection = writing.connection
    query = """
    SELECT f.message_id, m.code, l.amount, l.iban FROM payment_line l
    JOIN payment_file f ON f.id = l.file_id JOIN member m ON m.id = l.member_id
    WHERE l.file_id = ? AND l.member_id = ?
    """
    row = connection.exec_driver_sql(query, (file_id, member_id)).one()
    seq = writing.record(
        "payment_returned",
        row.code,
        {
            "file": row.message_id,
            "amount": row.amount,
            "iban": row.iban,
            "day": returned_on,
            "reason": reason,
        },
    )
    connection.execute(
        insert(payment_return).values(
            file_id=file_id,
            member_id=member_id,
            returned_on=returned_on,
            reason=reason,
            event_seq=seq,
        )
    )
    return seq


def release_return(writing: Writing, returned: PaymentReturn, reason: str) -> int:
    """Let what came back go to the same account again; return the audit event."""
    connection = writing.connection
    query = "SELECT code FROM member WHERE id = ?"
    code = connection.exec_driver_sql(query, (returned.member_id,)).scalar_one()
    told = {"file": returned.message_id, "reason": reason}
    seq = writing.record("payment_released", code, told)
    connection.execute(
        insert(payment_release).values(
            return_id=returned.id, reason=reason, event_seq=seq
        )
    )
    return seq


def returns_of_close(connection: Connection, close_id: int) -> Sequence[PaymentReturn]:
    """Return what came back of the files of a close, oldest first."""
    query = f"{_RETURNS} WHERE f.close_id = ? ORDER BY r.id"
    return _records(connection, query, close_id)


def returns_of_file(connection: Connection, file_id: int) -> Sequence[PaymentReturn]:
    """Return what came back of a payment file, oldest first."""
    return _records(
        connection, f"{_RETURNS} WHERE r.file_id = ? ORDER BY r.id", file_id
    )


def _records(connection: Connection, query: str, key: int) -> tuple[PaymentReturn, ...]:
    rows = connection.exec_driver_sql(query, (key,))
    return tuple(PaymentReturn(*row) for row in rows)
