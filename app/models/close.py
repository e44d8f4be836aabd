"""Which periods are closed, and with which figures?

A close is live until a reversal takes it back; neither is ever deleted.
"""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    Select,
    Table,
    Text,
    exists,
    insert,
    select,
)

from app.calendars import Period
from app.models.audit import audit_event, canonical_json
from app.models.base import Guard, guarded, metadata
from app.models.database_errors import OutOfReach
from app.models.months import period_check
from app.models.writing import Writing
from app.records.months import CloseRecord

period_close = guarded(
    Table(
        "period_close",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("period", Integer, nullable=False),
        Column("plan_version_id", ForeignKey("plan_version.id"), nullable=False),
        Column("options", Text, nullable=False),
        Column("inputs_digest", Text, nullable=False),
        Column("result_digest", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False, unique=True),
        period_check("period"),
        CheckConstraint("json_valid(options)"),
        CheckConstraint("inputs_digest <> '' AND result_digest <> ''"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

close_reversal = guarded(
    Table(
        "close_reversal",
        metadata,
        Column("close_id", ForeignKey("period_close.id"), primary_key=True),
        Column("reason", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("trim(reason) <> ''"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

close_figure = guarded(
    Table(
        "close_figure",
        metadata,
        Column("close_id", ForeignKey("period_close.id"), primary_key=True),
        Column("key", Text, primary_key=True),
        Column("value", Integer, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)

_IS_REVERSED = exists().where(close_reversal.c.close_id == period_close.c.id)


def live_closes(connection: Connection) -> tuple[CloseRecord, ...]:
    """Return the closes in force, first period first."""
    query = _closes().where(~_IS_REVERSED).order_by(period_close.c.period)
    return tuple(map(_record, connection.execute(query)))


def last_live_close(connection: Connection) -> CloseRecord | None:
    """Return the close of the last closed period, or None."""
    query = _closes().where(~_IS_REVERSED).order_by(period_close.c.id.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return None if row is None else _record(row)


def live_close(connection: Connection, period: Period) -> CloseRecord | None:
    """Return the close of a period, or None while it is open."""
    is_it = period_close.c.period == period.number
    row = connection.execute(_closes().where(is_it, ~_IS_REVERSED)).one_or_none()
    return None if row is None else _record(row)


def own_and_last_close(
    connection: Connection, period: Period
) -> tuple[CloseRecord | None, CloseRecord | None]:
    """Return the close of a period and the one before; None where there is none.

    Raises:
        OutOfReach: It is neither closed nor the next one to close.
    """
    closes = live_closes(connection)
    own = next((close for close in closes if close.period == period), None)
    last = next((close for close in closes if close.period == period.previous()), None)
    if closes and own is None and last is None:
        raise OutOfReach(period=period, next=closes[-1].period.next())
    return own, last


def closed_through(connection: Connection) -> Period | None:
    """Return the last closed period, or None before the first close."""
    last = last_live_close(connection)
    return None if last is None else last.period


def append_close(
    writing: Writing,
    period: Period,
    *,
    plan_version_id: int,
    options: Mapping[str, str],
    inputs_digest: str,
    result_digest: str,
) -> CloseRecord:
    """Close a period; its figures follow in the same transaction.

    Args:
        writing: The transaction.
        period: The period after the last closed one, or any before the first close.
        plan_version_id: The plan's numbers that hold.
        options: The readings that hold.
        inputs_digest: Fingerprint of what was given to the engine.
        result_digest: Fingerprint of what it found.
    """
    digests = {"inputs_digest": inputs_digest, "result_digest": result_digest}
    seq = writing.record(
        "period_closed",
        str(period),
        {"plan_version": plan_version_id, "options": dict(options), **digests},
    )
    added = writing.connection.execute(
        insert(period_close).values(
            period=period.number,
            plan_version_id=plan_version_id,
            options=canonical_json(dict(options)),
            event_seq=seq,
            **digests,
        )
    )
    key = added.inserted_primary_key
    assert key is not None
    return CloseRecord(
        id=key[0],
        period=period,
        plan_version_id=plan_version_id,
        options=dict(options),
        event_seq=seq,
        is_live=True,
        **digests,
    )


def reverse_close(writing: Writing, close: CloseRecord, reason: str) -> int:
    """Take back the last live close and return the audit event."""
    seq = writing.record(
        "period_reopened", str(close.period), {"close": close.id, "reason": reason}
    )
    writing.connection.execute(
        insert(close_reversal).values(close_id=close.id, reason=reason, event_seq=seq)
    )
    return seq


def closes_unlike_journal(connection: Connection) -> list[Period]:
    """Return the periods whose close is not the one that the journal tells of."""
    query = (
        select(period_close, audit_event.c.subject, audit_event.c.payload)
        .join(audit_event, audit_event.c.seq == period_close.c.event_seq)
        .order_by(period_close.c.id)
    )
    found = []
    for row in connection.execute(query):
        told = {
            "plan_version": row.plan_version_id,
            "options": json.loads(row.options),
            "inputs_digest": row.inputs_digest,
            "result_digest": row.result_digest,
        }
        period = Period.of_number(row.period)
        if (row.subject, json.loads(row.payload)) != (str(period), told):
            found.append(period)
    return found


def save_figures(writing: Writing, close_id: int, figures: Mapping[str, int]) -> None:
    """Write the totals of a close, by key."""
    rows = [
        {"close_id": close_id, "key": key, "value": value}
        for key, value in sorted(figures.items())
    ]
    writing.connection.execute(insert(close_figure), rows)


def close_figures(connection: Connection, close_id: int) -> dict[str, int]:
    """Return the totals of a close, by key."""
    query = select(close_figure.c.key, close_figure.c.value)
    rows = connection.execute(query.where(close_figure.c.close_id == close_id))
    return {row.key: row.value for row in rows}


def _closes() -> Select[Any]:
    return select(period_close, _IS_REVERSED.label("is_reversed"))


def _record(row: Row[Any]) -> CloseRecord:
    return CloseRecord(
        id=row.id,
        period=Period.of_number(row.period),
        plan_version_id=row.plan_version_id,
        options=json.loads(row.options),
        inputs_digest=row.inputs_digest,
        result_digest=row.result_digest,
        event_seq=row.event_seq,
        is_live=not row.is_reversed,
    )
