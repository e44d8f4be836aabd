"""Who changed which value or reading of the plan, when and why?"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.models.audit import JSON, audit_event
from app.models.writing import Writing

_VALUE_SET, _OPTION_SET = "plan_value_set", "option_set"


@dataclass(frozen=True)
class PlanChange:
    """One change of the plan.

    Attributes:
        seq: Number of its event in the journal.
        at: Instant in UTC, ISO 8601.
        actor: Who did it.
        subject: Key of the value, or name of the option.
        since: Day or month from which it holds, as the plan writes it; "" where it
            holds from the start.
        after: What holds since then, of an option; "" of a value, which stands in the
            plan.
        reason: Why; "" where none was given.
    """

    seq: int
    at: str
    actor: str
    subject: str
    since: str
    after: str
    reason: str


def record_value(
    writing: Writing, key: str, day: str, before: JSON, after: JSON, reason: str
) -> int:
    """Record that a value of the plan is another from a day on; return the event."""
    return writing.record(
        _VALUE_SET,
        key,
        {"from": day, "before": before, "after": after, "reason": reason},
    )


def plan_changes(connection: Connection) -> Iterator[PlanChange]:
    """Yield every change of values and readings, first one first."""
    event = audit_event.c
    query = (
        select(event.seq, event.at, event.actor, event.subject, event.payload)
        .where(event.action.in_((_VALUE_SET, _OPTION_SET)))
        .order_by(event.seq)
    )
    for row in connection.execute(query):
        told = json.loads(row.payload)
        number = told.get("from_period", 0)
        month = f"{number // 100:04}-{number % 100:02}" if number else ""
        yield PlanChange(
            seq=row.seq,
            at=row.at,
            actor=row.actor,
            subject=row.subject,
            since=told.get("from", month),
            after="" if "from" in told else told["after"],
            reason=told.get("reason", ""),
        )
