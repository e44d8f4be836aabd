"""What was printed before, so that printing it again can be compared?

Kept are fingerprints of pages: one row whenever a document was printed for the first
time, or came out unlike the time before.
"""

from collections.abc import Sequence
from dataclasses import dataclass

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

from app.calendars import Period
from app.models.base import Guard, guarded, metadata
from app.models.writing import Writing
from app.records.months import CloseRecord
from app.records.organisation import PrintRecord

statement_print = guarded(
    Table(
        "statement_print",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("period", Integer, nullable=False, index=True),
        Column("member_id", ForeignKey("member.id")),
        Column("kind", Text, nullable=False),
        Column("language", Text, nullable=False),
        Column("digest", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("kind <> '' AND language IN ('fa', 'fi', 'en')"),
        CheckConstraint("length(digest) = 64"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)


@dataclass(frozen=True)
class PrintedKind:
    """What was printed: which documents of a month, in which language."""

    period: Period
    kind: str
    language: str


def last_prints(
    connection: Connection, printed: PrintedKind
) -> dict[int | None, PrintRecord]:
    """Return the last print of every member, by the member's key."""
    query = """
    SELECT member_id, digest, event_seq, max(id) FROM statement_print
    WHERE period = ? AND kind = ? AND language = ? GROUP BY member_id
    """
    key = (printed.period.number, printed.kind, printed.language)
    rows = connection.exec_driver_sql(query, key)
    return {row[0]: PrintRecord(row[0], row[1], row[2]) for row in rows}


def was_printed(connection: Connection, close: CloseRecord) -> bool:
    """Return whether anything of a month was printed since its close."""
    query = """
    SELECT EXISTS (SELECT 1 FROM statement_print WHERE period = ? AND event_seq > ?)
    """
    parameters = (close.period.number, close.event_seq)
    return bool(connection.exec_driver_sql(query, parameters).scalar_one())


def add_prints(
    writing: Writing, printed: PrintedKind, prints: Sequence[PrintRecord]
) -> None:
    """Keep new prints under one event of the journal."""
    if not prints:
        return
    seq = writing.record(
        "printed",
        str(printed.period),
        {
            "documents": printed.kind,
            "language": printed.language,
            "count": len(prints),
        },
    )
    rows = [
        {
            "period": printed.period.number,
            "member_id": one.member_id,
            "kind": printed.kind,
            "language": printed.language,
            "digest": one.digest,
            "event_seq": seq,
        }
        for one in prints
    ]
    writing.connection.execute(insert(statement_print), rows)
