"""Which gifts are owed, and which were handed over?

A gift belongs to a close. Where the period was closed again, a gift of the same
member and rank handed over before counts as handed over.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    Table,
    Text,
    insert,
)

from app.calendars import Period
from app.models.base import Guard, guarded, metadata
from app.models.months import day_check
from app.models.writing import Writing
from app.records.registers import GiftRecord

gift = guarded(
    Table(
        "gift",
        metadata,
        Column("close_id", ForeignKey("period_close.id"), primary_key=True),
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("rank", Integer, primary_key=True),
        Column("gift", Text, nullable=False),
        CheckConstraint("gift <> ''"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)

gift_handover = guarded(
    Table(
        "gift_handover",
        metadata,
        Column("close_id", Integer, primary_key=True),
        Column("member_id", Integer, primary_key=True),
        Column("rank", Integer, primary_key=True),
        Column("handed_on", Integer, nullable=False),
        Column("handed_by", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        ForeignKeyConstraint(
            ["close_id", "member_id", "rank"],
            ["gift.close_id", "gift.member_id", "gift.rank"],
        ),
        CheckConstraint("trim(handed_by) <> ''"),
        day_check("handed_on"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)


def record_handover(
    writing: Writing, gift: GiftRecord, handed_on: int, handed_by: str
) -> int:
    """Record that a gift was handed over, and return the audit event."""
    seq = writing.record(
        "gift_handed_over",
        gift.member_code,
        {
            "period": str(gift.period),
            "gift": gift.gift,
            "handed_on": handed_on,
            "handed_by": handed_by,
        },
    )
    writing.connection.execute(
        insert(gift_handover).values(
            close_id=gift.close_id,
            member_id=gift.member_id,
            rank=gift.rank,
            handed_on=handed_on,
            handed_by=handed_by,
            event_seq=seq,
        )
    )
    return seq


def gifts(connection: Connection) -> list[GiftRecord]:
    """Return the gifts of all live closes by period and member code."""
    query = """
    SELECT g.close_id, c.period, g.member_id, m.code, g.rank, g.gift,
      h.handed_on, h.handed_by, m.name
    FROM period_close c
    JOIN gift g ON g.close_id = c.id
    JOIN member m ON m.id = g.member_id
    LEFT JOIN (
      SELECT e.period, x.member_id, x.rank, x.handed_on, x.handed_by,
        max(x.event_seq)
      FROM gift_handover x JOIN period_close e ON e.id = x.close_id
      GROUP BY e.period, x.member_id, x.rank
    ) h ON h.period = c.period AND h.member_id = g.member_id AND h.rank = g.rank
    WHERE NOT EXISTS (SELECT 1 FROM close_reversal r WHERE r.close_id = c.id)
    ORDER BY c.period, m.code, g.rank
    """
    return [
        GiftRecord(row[0], Period.of_number(row[1]), *row[2:])
        for row in connection.exec_driver_sql(query)
    ]
