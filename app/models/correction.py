"""Which facts of closed months were found out late, and what was posted for them?

A correction is a late fact with its true date. What follows from all late facts is
posted in the open month: the difference of every line of the closed months, and how
members really stand after the last of them. A posting holds as long as the close
that it follows; a month closed anew has known the late facts itself.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, get_args

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    Table,
    Text,
    insert,
    select,
)

from app.calendars import Period
from app.models.audit import JSON, audit_event, canonical_json
from app.models.base import Guard, guarded, metadata
from app.models.months import period_check
from app.models.writing import Writing

CorrectionKind: TypeAlias = Literal[
    "orders", "member", "exemption", "opening", "value", "commission"
]

correction = guarded(
    Table(
        "correction",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("kind", Text, nullable=False),
        Column("from_period", Integer, nullable=False),
        Column("until_period", Integer, nullable=False),
        Column("facts", Text, nullable=False),
        Column("reason", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False, unique=True),
        CheckConstraint(f"kind IN {get_args(CorrectionKind)}"),
        CheckConstraint("trim(reason) <> '' AND json_valid(facts)"),
        CheckConstraint("from_period <= until_period"),
        period_check("from_period"),
        period_check("until_period"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""`from_period` is the first month that the facts touch, `until_period` the last month
that was closed when they were recorded."""

correction_reversal = guarded(
    Table(
        "correction_reversal",
        metadata,
        Column("correction_id", ForeignKey("correction.id"), primary_key=True),
        Column("reason", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("trim(reason) <> ''"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

correction_posting = guarded(
    Table(
        "correction_posting",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("base_close_id", ForeignKey("period_close.id"), nullable=False),
        Column("period", Integer, nullable=False, index=True),
        Column("correction_id", ForeignKey("correction.id")),
        Column("digest", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False, unique=True),
        CheckConstraint("digest <> ''"),
        period_check("period"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""`period` is the open month; `correction_id` is NULL where a reopening was the
cause."""

correction_difference = guarded(
    Table(
        "correction_difference",
        metadata,
        Column("posting_id", ForeignKey("correction_posting.id"), primary_key=True),
        Column("period", Integer, primary_key=True),
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("kind", Integer, primary_key=True),
        Column("level", Integer, primary_key=True),
        Column("before_toman", Integer, nullable=False),
        Column("after_toman", Integer, nullable=False),
        CheckConstraint("before_toman <> after_toman"),
        period_check("period"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)
"""Lines of closed months: what was in force, with earlier postings, and what is."""

corrected_state = guarded(
    Table(
        "corrected_state",
        metadata,
        Column("posting_id", ForeignKey("correction_posting.id"), primary_key=True),
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("streak", Integer, nullable=False),
        Column("had_order", Integer, nullable=False),
        Column("is_starter", Integer, nullable=False),
        Column("last_order", Integer, nullable=False),
        Column("rank", Integer, nullable=False),
        Column("is_closed", Integer, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)
"""Members who really stand otherwise than the base close says."""

corrected_tally = guarded(
    Table(
        "corrected_tally",
        metadata,
        Column("posting_id", ForeignKey("correction_posting.id"), primary_key=True),
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("rank", Integer, primary_key=True),
        Column("periods", Integer, nullable=False),
        CheckConstraint("periods > 0"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)
"""All rank counts of the members of `corrected_state`."""


@dataclass(frozen=True)
class CorrectionRecord:
    """A late fact; `reversed_seq` is the event that took it back, None if none did."""

    id: int
    kind: CorrectionKind
    from_period: Period
    until_period: Period
    facts: Mapping[str, Any]
    reason: str
    event_seq: int
    reversed_seq: int | None

    def is_known(self, seq: int | None) -> bool:
        """Return whether it held before an audit event; None: holds now."""
        if seq is None:
            return self.reversed_seq is None
        is_gone = self.reversed_seq is not None and self.reversed_seq < seq
        return self.event_seq < seq and not is_gone


@dataclass(frozen=True)
class PostingRecord:
    """What was posted in an open month; live while its base close is."""

    id: int
    base_close_id: int
    period: Period
    correction_id: int | None
    digest: str
    event_seq: int


def record_correction(
    writing: Writing,
    kind: CorrectionKind,
    from_period: Period,
    until_period: Period,
    facts: Mapping[str, JSON],
    reason: str,
) -> int:
    """Record a late fact and return its key."""
    seq = writing.record(
        "corrected",
        f"{kind} {from_period}",
        {
            "kind": kind,
            "from": from_period.number,
            "until": until_period.number,
            "facts": dict(facts),
            "reason": reason,
        },
    )
    added = writing.connection.execute(
        insert(correction).values(
            kind=kind,
            from_period=from_period.number,
            until_period=until_period.number,
            facts=canonical_json(dict(facts)),
            reason=reason,
            event_seq=seq,
        )
    )
    key = added.inserted_primary_key
    assert key is not None
    return int(key[0])


def take_back_correction(writing: Writing, correction_id: int, reason: str) -> None:
    """Record that a late fact was none."""
    seq = writing.record(
        "correction_taken_back", str(correction_id), {"reason": reason}
    )
    writing.connection.execute(
        insert(correction_reversal).values(
            correction_id=correction_id, reason=reason, event_seq=seq
        )
    )


def corrections(connection: Connection) -> list[CorrectionRecord]:
    """Return every late fact ever recorded, oldest first."""
    query = (
        select(correction, correction_reversal.c.event_seq.label("reversed_seq"))
        .join(
            correction_reversal,
            correction_reversal.c.correction_id == correction.c.id,
            isouter=True,
        )
        .order_by(correction.c.id)
    )
    return [_correction(row) for row in connection.execute(query)]


def known_corrections(
    connection: Connection, seq: int | None
) -> list[CorrectionRecord]:
    """Return the late facts that held before an audit event; None: that hold now."""
    return [one for one in corrections(connection) if one.is_known(seq)]


def corrections_unlike_journal(connection: Connection) -> list[str]:
    """Return which corrections are not those that the journal tells of."""
    query = select(correction, audit_event.c.action, audit_event.c.payload).join(
        audit_event, audit_event.c.seq == correction.c.event_seq
    )
    found = []
    for row in connection.execute(query.order_by(correction.c.id)):
        told = json.loads(row.payload)
        kept = {
            "kind": row.kind,
            "from": row.from_period,
            "until": row.until_period,
            "facts": json.loads(row.facts),
            "reason": row.reason,
        }
        if row.action != "corrected" or told != kept:
            found.append(f"correction {row.id}: it is not the one in the journal")
    return found


def _correction(row: Row[Any]) -> CorrectionRecord:
    return CorrectionRecord(
        id=row.id,
        kind=row.kind,
        from_period=Period.of_number(row.from_period),
        until_period=Period.of_number(row.until_period),
        facts=json.loads(row.facts),
        reason=row.reason,
        event_seq=row.event_seq,
        reversed_seq=row.reversed_seq,
    )
