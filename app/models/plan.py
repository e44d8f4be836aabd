"""Which text of the plan and which readings hold in a period?"""

import hashlib
import json
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
    select,
)

from app.calendars import Period
from app.models.audit import audit_event
from app.models.base import Guard, guarded, metadata
from app.models.writing import Writing

FROM_THE_START = 0
"""Stands as `from_period` of a reading chosen with the organisation."""

plan_version = guarded(
    Table(
        "plan_version",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("digest", Text, nullable=False, unique=True),
        Column("text", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("length(digest) = 64"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

option_setting = guarded(
    Table(
        "option_setting",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("option", Text, nullable=False),
        Column("value", Text, nullable=False),
        Column("from_period", Integer, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint(
            "from_period = 0 OR from_period BETWEEN 100001 AND 299912"
            " AND from_period % 100 BETWEEN 1 AND 12"
        ),
        CheckConstraint("option <> ''"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)


@dataclass(frozen=True)
class PlanVersion:
    """A plan's text that was kept."""

    id: int
    text: str


def store_plan(writing: Writing, text: str) -> int:
    """Keep a plan's text, once, and return its key."""
    digest = _digest(text)
    connection = writing.connection
    query = select(plan_version.c.id).where(plan_version.c.digest == digest)
    known = connection.execute(query).scalar_one_or_none()
    if known is not None:
        return int(known)
    seq = writing.record("plan_stored", digest, {"characters": len(text)})
    added = connection.execute(
        insert(plan_version).values(digest=digest, text=text, event_seq=seq)
    )
    key = added.inserted_primary_key
    assert key is not None
    return int(key[0])


def latest_plan(connection: Connection) -> PlanVersion:
    """Return the plan that the next close uses: the one stored last."""
    query = select(plan_version.c.id, plan_version.c.text)
    row = connection.execute(query.order_by(plan_version.c.id.desc()).limit(1)).one()
    return PlanVersion(row.id, row.text)


def plan_text(connection: Connection, plan_version_id: int) -> str:
    """Return the text of a plan that was kept."""
    query = select(plan_version.c.text).where(plan_version.c.id == plan_version_id)
    return str(connection.execute(query).scalar_one())


def plan_faults(connection: Connection) -> list[str]:
    """Return which plans and readings are not those that the journal tells of."""
    plans = select(plan_version, audit_event.c.subject).join(
        audit_event, audit_event.c.seq == plan_version.c.event_seq
    )
    found = [
        f"the plan's text {row.id} has changed"
        for row in connection.execute(plans.order_by(plan_version.c.id))
        if not _digest(row.text) == row.digest == row.subject
    ]
    settings = select(option_setting, audit_event.c.subject, audit_event.c.payload)
    settings = settings.join(
        audit_event, audit_event.c.seq == option_setting.c.event_seq
    )
    for row in connection.execute(settings.order_by(option_setting.c.id)):
        told = json.loads(row.payload)
        kept = (row.option, row.value, row.from_period)
        if kept != (row.subject, told.get("after"), told.get("from_period")):
            found.append(f"option {row.option} has changed")
    return found


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def set_option(
    writing: Writing,
    option: str,
    value: str,
    from_period: Period | None,
    reason: str = "",
) -> int:
    """Choose a reading from a period on, or from the start, and return the event."""
    starts = FROM_THE_START if from_period is None else from_period.number
    connection = writing.connection
    before = _in_force(connection, starts).get(option)
    why = {"reason": reason} if reason else {}
    seq = writing.record(
        "option_set",
        option,
        {"before": before, "after": value, "from_period": starts, **why},
    )
    connection.execute(
        insert(option_setting).values(
            option=option, value=value, from_period=starts, event_seq=seq
        )
    )
    return seq


def options_in_force(connection: Connection, period: Period | None) -> dict[str, str]:
    """Return the readings chosen for a period by option; defaults are left out.

    None stands for the first period, whichever it will be.

    Of several choices that reach the period, the one made last holds. What a closed
    period was closed with stands in its `CloseRecord`.
    """
    return _in_force(connection, FROM_THE_START if period is None else period.number)


def _in_force(connection: Connection, period: int) -> dict[str, str]:
    query = (
        select(option_setting.c.option, option_setting.c.value)
        .where(option_setting.c.from_period <= period)
        .order_by(option_setting.c.id)
    )
    return {row.option: row.value for row in connection.execute(query)}
