"""Which members have agreed that the organisation writes their invoices?

Every decision is a row; of those of a member, the last one holds.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    insert,
)

from app.models.audit import JSON
from app.models.base import Guard, guarded, metadata
from app.models.writing import Writing

self_billing = guarded(
    Table(
        "self_billing",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("member_id", ForeignKey("member.id"), nullable=False, index=True),
        Column("is_agreed", Integer, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("is_agreed IN (0, 1)"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)


def set_self_billing(
    writing: Writing, member_id: int, code: str, *, is_agreed: bool, reason: str
) -> None:
    """Record whether a member agrees, unless that holds already."""
    if (member_id in self_billed(writing.connection)) is is_agreed:
        return
    facts: dict[str, JSON] = {"is_agreed": is_agreed, "reason": reason}
    seq = writing.record("self_billing", code, facts)
    writing.connection.execute(
        insert(self_billing).values(
            member_id=member_id, is_agreed=int(is_agreed), event_seq=seq
        )
    )


def self_billed(connection: Connection, event_seq: int | None = None) -> set[int]:
    """Return the keys of the members who agreed before an audit event; None: by now."""
    query = """
    SELECT member_id, is_agreed, max(id) FROM self_billing
    WHERE ? IS NULL OR event_seq < ? GROUP BY member_id
    """
    rows = connection.exec_driver_sql(query, (event_seq, event_seq))
    return {row[0] for row in rows if row[1]}
