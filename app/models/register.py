"""Which duties, excuses, adjustments and opening figures are on record?"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
    select,
)

from app.calendars import Period
from app.models.audit import audit_event
from app.models.base import Guard, guarded, metadata
from app.models.bulk import insert_rows
from app.models.member import member
from app.models.months import period_check
from app.models.writing import Writing
from app.records.registers import (
    AdjustmentRecord,
    DutyRecord,
    ExemptionRecord,
    OpeningRecord,
)

duty = guarded(
    Table(
        "duty",
        metadata,
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("period", Integer, primary_key=True, index=True),
        Column("is_done", Integer, nullable=False),
        Column("note", Text),
        CheckConstraint("is_done IN (0, 1)"),
        period_check("period"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.LOCKED_BY_CLOSE,
)

exemption = guarded(
    Table(
        "exemption",
        metadata,
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("period", Integer, primary_key=True),
        Column("reason", Text, nullable=False),
        CheckConstraint("trim(reason) <> ''"),
        period_check("period"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.LOCKED_BY_CLOSE,
)

adjustment = guarded(
    Table(
        "adjustment",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("member_id", ForeignKey("member.id"), nullable=False),
        Column("period", Integer, nullable=False, index=True),
        Column("amount_toman", Integer, nullable=False),
        Column("reason", Text, nullable=False),
        CheckConstraint("trim(reason) <> ''"),
        period_check("period"),
        sqlite_strict=True,
    ),
    Guard.LOCKED_BY_CLOSE,
)

adjustment_entry = guarded(
    Table(
        "adjustment_entry",
        metadata,
        Column("adjustment_id", ForeignKey("adjustment.id"), primary_key=True),
        Column("note", Text),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("trim(note) <> ''"),
        sqlite_strict=True,
    ),
    Guard.LOCKED_BY_CLOSE,
)
"""What is not for the slip: an internal note, and the event that tells the author."""

opening = guarded(
    Table(
        "opening",
        metadata,
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("qualified_streak", Integer, nullable=False),
        Column("rank", Integer, nullable=False),
        Column("rank_count", Integer, nullable=False),
        Column("had_order", Integer, nullable=False),
        Column("is_starter", Integer, nullable=False),
        Column("balance_toman", Integer, nullable=False),
        Column("last_order", Integer, nullable=False),
        CheckConstraint("qualified_streak >= 0 AND rank >= 0 AND rank_count >= 0"),
        CheckConstraint("rank_count = 0 OR rank > 0"),
        CheckConstraint("had_order IN (0, 1) AND is_starter IN (0, 1)"),
        CheckConstraint(
            "last_order = 0 OR last_order BETWEEN 100001 AND 299912"
            " AND last_order % 100 BETWEEN 1 AND 12"
        ),
        sqlite_strict=True,
    ),
    Guard.LOCKED_BY_CLOSE,
)
"""What was true before the first close; 0 stands for no rank and for no order."""


@dataclass(frozen=True)
class AdjustmentEntry:
    """How adjustments were entered.

    Attributes:
        event_seq: The audit event, which tells the author.
        note: Internal note of each; empty where none has one.
    """

    event_seq: int
    note: Sequence[str | None] = ()


def set_duties(
    writing: Writing,
    member_id: Sequence[int],
    period: Sequence[int],
    is_done: Sequence[bool],
    note: Sequence[str | None],
) -> None:
    """Record, or record anew, whether members did their duties.

    `period` is `YYYYMM` of an open period.
    """
    insert_rows(
        writing.connection,
        "duty",
        ("member_id", "period", "is_done", "note"),
        [member_id, period, is_done, note],
        on_conflict=" ON CONFLICT DO UPDATE SET is_done = excluded.is_done, "
        "note = excluded.note",
    )


def set_exemptions(
    writing: Writing,
    member_id: Sequence[int],
    period: Sequence[int],
    reason: Sequence[str],
) -> None:
    """Record, or record anew, legal excuses for open periods `YYYYMM`."""
    insert_rows(
        writing.connection,
        "exemption",
        ("member_id", "period", "reason"),
        [member_id, period, reason],
        on_conflict=" ON CONFLICT DO UPDATE SET reason = excluded.reason",
    )


def remove_exemption(writing: Writing, member_id: int, period: Period) -> None:
    """Take an excuse for an open period away."""
    table = exemption
    whose = (table.c.member_id == member_id) & (table.c.period == period.number)
    writing.connection.execute(table.delete().where(whose))


def add_adjustments(
    writing: Writing,
    member_id: Sequence[int],
    period: Sequence[int],
    amount_toman: Sequence[int],
    reason: Sequence[str],
    entry: AdjustmentEntry,
) -> None:
    """Add amounts, negative to take off, to the pay of open periods `YYYYMM`."""
    connection = writing.connection
    last = connection.exec_driver_sql("SELECT max(id) FROM adjustment").scalar_one()
    keys = range((last or 0) + 1, (last or 0) + 1 + len(member_id))
    insert_rows(
        connection,
        "adjustment",
        ("id", "member_id", "period", "amount_toman", "reason"),
        [keys, member_id, period, amount_toman, reason],
    )
    notes = entry.note if len(entry.note) else [None] * len(keys)
    insert_rows(
        connection,
        "adjustment_entry",
        ("adjustment_id", "note", "event_seq"),
        [keys, notes, [entry.event_seq] * len(keys)],
    )


def remove_adjustment(writing: Writing, adjustment_id: int) -> None:
    """Take an adjustment of an open period away."""
    whose = adjustment_entry.c.adjustment_id == adjustment_id
    writing.connection.execute(adjustment_entry.delete().where(whose))
    whose = adjustment.c.id == adjustment_id
    writing.connection.execute(adjustment.delete().where(whose))


def add_openings(writing: Writing, openings: Sequence[OpeningRecord]) -> None:
    """Record what was true of members before the first close; each member once."""
    insert_rows(
        writing.connection,
        "opening",
        [column.name for column in opening.columns],
        [
            [opened.member_id for opened in openings],
            [opened.qualified_streak for opened in openings],
            [opened.rank for opened in openings],
            [opened.rank_count for opened in openings],
            [int(opened.had_order) for opened in openings],
            [int(opened.is_starter) for opened in openings],
            [opened.balance_toman for opened in openings],
            [
                0 if opened.last_order is None else opened.last_order.number
                for opened in openings
            ],
        ],
    )


def duties(
    connection: Connection, period: Period, code: str | None = None
) -> list[DutyRecord]:
    """Return what is recorded of a month's duties, by member code, or of one member."""
    table = duty
    query = (
        select(
            *(table.c.member_id, member.c.code, member.c.name),
            *(table.c.is_done, table.c.note),
        )
        .join(member, member.c.id == table.c.member_id)
        .where(table.c.period == period.number, *_of(code))
        .order_by(member.c.code)
    )
    return [
        DutyRecord(
            row.member_id, row.code, period, bool(row.is_done), row.note, row.name
        )
        for row in connection.execute(query)
    ]


def exemptions(
    connection: Connection, period: Period, code: str | None = None
) -> list[ExemptionRecord]:
    """Return the excuses for a month, by member code, or of one member."""
    table = exemption
    query = (
        select(table.c.member_id, member.c.code, member.c.name, table.c.reason)
        .join(member, member.c.id == table.c.member_id)
        .where(table.c.period == period.number, *_of(code))
        .order_by(member.c.code)
    )
    return [
        ExemptionRecord(row.member_id, row.code, period, row.reason, row.name)
        for row in connection.execute(query)
    ]


def adjustments(connection: Connection, period: Period) -> list[AdjustmentRecord]:
    """Return the adjustments of a month, by member code and in order of entry."""
    table = adjustment
    query = (
        select(
            *(table, member.c.code, member.c.name, adjustment_entry.c.note),
            *(audit_event.c.actor, audit_event.c.at),
        )
        .join(member, member.c.id == table.c.member_id)
        .outerjoin(adjustment_entry, adjustment_entry.c.adjustment_id == table.c.id)
        .outerjoin(audit_event, audit_event.c.seq == adjustment_entry.c.event_seq)
        .where(table.c.period == period.number)
        .order_by(member.c.code, table.c.id)
    )
    return [
        AdjustmentRecord(
            id=row.id,
            member_id=row.member_id,
            member_code=row.code,
            period=period,
            amount_toman=row.amount_toman,
            reason=row.reason,
            member_name=row.name,
            note=row.note,
            author=row.actor,
            entered_at=row.at,
        )
        for row in connection.execute(query)
    ]


def _of(code: str | None) -> list[ColumnElement[bool]]:
    return [] if code is None else [member.c.code == code]


def openings(connection: Connection) -> list[OpeningRecord]:
    """Return the opening figures by member key."""
    query = select(opening).order_by(opening.c.member_id)
    return [
        OpeningRecord(
            member_id=row.member_id,
            qualified_streak=row.qualified_streak,
            rank=row.rank,
            rank_count=row.rank_count,
            had_order=bool(row.had_order),
            is_starter=bool(row.is_starter),
            balance_toman=row.balance_toman,
            last_order=Period.of_number(row.last_order) if row.last_order else None,
        )
        for row in connection.execute(query)
    ]
