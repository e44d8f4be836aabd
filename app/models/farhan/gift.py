"""Which gifts are owed, and which were handed over?

A gift belongs to a close, or to what was posted for late facts. Where the period was
closed again, a gift of the same member and rank handed over before counts as handed
over.
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
    select,
)

from app.calendars import Period
from app.models.base import Guard, guarded, metadata
from app.models.farhan.corrected_gift import corrected_gift_handover
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


GIFTS = """
(
  WITH told AS (
    SELECT x.period, x.member_id, x.rank, x.gift, x.is_owed,
      max(x.posting_id) AS posting_id
    FROM corrected_gift x JOIN correction_posting p ON p.id = x.posting_id
    WHERE NOT EXISTS (
      SELECT 1 FROM close_reversal r WHERE r.close_id = p.base_close_id
    )
    GROUP BY x.period, x.member_id, x.rank
  ), earned AS (
    SELECT c.id AS close_id, c.period, g.member_id, g.rank, g.gift
    FROM period_close c JOIN gift g ON g.close_id = c.id
    WHERE NOT EXISTS (SELECT 1 FROM close_reversal r WHERE r.close_id = c.id)
  ), handed AS (
    SELECT period, member_id, rank, handed_on, handed_by, max(event_seq) FROM (
      SELECT e.period, h.member_id, h.rank, h.handed_on, h.handed_by, h.event_seq
      FROM gift_handover h JOIN period_close e ON e.id = h.close_id
      UNION ALL
      SELECT period, member_id, rank, handed_on, handed_by, event_seq
      FROM corrected_gift_handover
    ) GROUP BY period, member_id, rank
  ), every AS (
    SELECT e.close_id, 0 AS posting_id, e.period, e.member_id, e.rank, e.gift,
      coalesce(t.is_owed, 1) AS is_due
    FROM earned e LEFT JOIN told t USING (period, member_id, rank)
    UNION ALL
    SELECT 0, t.posting_id, t.period, t.member_id, t.rank, t.gift, t.is_owed
    FROM told t LEFT JOIN earned e USING (period, member_id, rank)
    WHERE e.close_id IS NULL
  )
  SELECT v.close_id, v.posting_id, v.period, v.member_id, v.rank, v.gift, v.is_due,
    h.handed_on, h.handed_by
  FROM every v LEFT JOIN handed h USING (period, member_id, rank)
  WHERE v.is_due OR v.posting_id = 0 OR h.handed_on IS NOT NULL
)
"""
"""Gifts of all live closes, and those that live postings for late facts brought.

`is_due` is 0 for a gift that was not earned after all. Only one that a posting brought
and another took back before it was handed over is gone.
"""


def record_handover(
    writing: Writing, owed: GiftRecord, handed_on: int, handed_by: str
) -> int:
    """Record that a gift was handed over, and return the audit event."""
    seq = writing.record(
        "gift_handed_over",
        owed.member_code,
        {
            "period": str(owed.period),
            "gift": owed.gift,
            "handed_on": handed_on,
            "handed_by": handed_by,
        },
    )
    of_close = {"close_id": owed.close_id}
    of_posting = {"posting_id": owed.posting_id, "period": owed.period.number}
    table = corrected_gift_handover if owed.posting_id else gift_handover
    writing.connection.execute(
        insert(table).values(
            **(of_posting if owed.posting_id else of_close),
            member_id=owed.member_id,
            rank=owed.rank,
            handed_on=handed_on,
            handed_by=handed_by,
            event_seq=seq,
        )
    )
    return seq


def gifts_of_close(connection: Connection, close_id: int) -> list[tuple[int, int, str]]:
    """Return member key, rank and gift of each gift that a close found, by key."""
    query = select(gift.c.member_id, gift.c.rank, gift.c.gift)
    rows = connection.execute(
        query.where(gift.c.close_id == close_id).order_by(gift.c.member_id)
    )
    return [(row.member_id, row.rank, row.gift) for row in rows]


def gifts(connection: Connection) -> list[GiftRecord]:
    """Return the gifts of all closed months by period and member code."""
    query = f"""
    SELECT g.close_id, g.period, g.member_id, m.code, g.rank, g.gift,
      g.handed_on, g.handed_by, m.name, g.posting_id, g.is_due
    FROM {GIFTS} g JOIN member m ON m.id = g.member_id
    ORDER BY g.period, m.code, g.rank
    """  # noqa: S608 - names of this program
    return [
        GiftRecord(
            close_id=row.close_id,
            period=Period.of_number(row.period),
            member_id=row.member_id,
            member_code=row.code,
            rank=row.rank,
            gift=row.gift,
            handed_on=row.handed_on,
            handed_by=row.handed_by,
            member_name=row.name,
            posting_id=row.posting_id,
            is_due=bool(row.is_due),
        )
        for row in connection.exec_driver_sql(query)
    ]
