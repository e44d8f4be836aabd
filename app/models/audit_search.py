"""Which events of the audit journal are asked for?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from app.engine.columns import IntColumn
from app.models.audit import AuditEvent
from app.models.bulk import read_columns, stream_rows

_COLUMNS = "seq, at, actor, action, subject, payload"


@dataclass(frozen=True)
class EventQuery:
    """What events must have in common; "" for anything.

    Attributes:
        since: First instant, in UTC, ISO 8601.
        until: Instant before which they happened.
        actor: Who did it.
        action: What was done.
        text: Part of the subject or of the values.
    """

    since: str = ""
    until: str = ""
    actor: str = ""
    action: str = ""
    text: str = ""


def event_numbers(connection: Connection, query: EventQuery) -> IntColumn:
    """Return the numbers of the events asked for, newest first."""
    where, parameters = _where(query)
    (numbers,) = read_columns(
        connection,
        f"SELECT seq FROM audit_event{where} ORDER BY seq DESC",  # noqa: S608 - names of this program
        parameters,
        1,
    )
    return numbers


def events_by_number(
    connection: Connection, numbers: Sequence[int]
) -> list[AuditEvent]:
    """Return some events, at most a few hundred, in the order given."""
    marks = ", ".join("?" * len(numbers))
    query = f"SELECT {_COLUMNS} FROM audit_event WHERE seq IN ({marks})"  # noqa: S608 - names of this program
    rows = connection.exec_driver_sql(query, tuple(numbers))
    found = {row[0]: AuditEvent(*row) for row in rows}
    return [found[number] for number in numbers]


def events_asked_for(connection: Connection, query: EventQuery) -> Iterator[AuditEvent]:
    """Yield the events asked for, oldest first."""
    where, parameters = _where(query)
    sql = f"SELECT {_COLUMNS} FROM audit_event{where} ORDER BY seq"  # noqa: S608 - names of this program
    for row in stream_rows(connection, sql, parameters):
        yield AuditEvent(*row)


def actors_and_actions(connection: Connection) -> tuple[list[str], list[str]]:
    """Return who has done anything, and all that was done, by name."""

    def distinct(column: str) -> list[str]:
        query = f"SELECT DISTINCT {column} FROM audit_event ORDER BY 1"  # noqa: S608 - names of this program
        return [row[0] for row in connection.exec_driver_sql(query)]

    return distinct("actor"), distinct("action")


def _where(query: EventQuery) -> tuple[str, list[object]]:
    parts: list[str] = []
    parameters: list[object] = []
    for condition, value in (
        ("at >= ?", query.since),
        ("at < ?", query.until),
        ("actor = ?", query.actor),
        ("action = ?", query.action),
    ):
        if value:
            parts.append(condition)
            parameters.append(value)
    if query.text:
        pattern = query.text
        for sign in "\\%_":
            pattern = pattern.replace(sign, f"\\{sign}")
        parts.append("(subject LIKE ? ESCAPE '\\' OR payload LIKE ? ESCAPE '\\')")
        parameters += [f"%{pattern}%"] * 2
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), parameters
