"""What was done, when and by whom, and has that record been touched since?"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

from sqlalchemy import Column, Connection, Integer, Row, Table, Text, insert, select

from app.errors import AppError
from app.models.base import Guard, guarded, metadata

JSON: TypeAlias = str | int | bool | Sequence["JSON"] | Mapping[str, "JSON"] | None

NO_HASH = "0" * 64
"""Stands as the previous hash of the first event."""

audit_event = guarded(
    Table(
        "audit_event",
        metadata,
        Column("seq", Integer, primary_key=True),
        Column("at", Text, nullable=False),
        Column("actor", Text, nullable=False),
        Column("action", Text, nullable=False),
        Column("subject", Text, nullable=False),
        Column("payload", Text, nullable=False),
        Column("previous", Text, nullable=False),
        Column("hash", Text, nullable=False, unique=True),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)


class BrokenChain(AppError):
    """The audit record was changed behind the program's back."""

    template = (
        "The audit record is broken at event {seq}: {reason}. "
        "The file was changed outside the program or is damaged; "
        "restore the last backup whose record is whole."
    )


@dataclass(frozen=True)
class AuditHead:
    """The end of the audit chain, an anchor against a cut tail.

    Attributes:
        count: Number of events.
        hash: Hash of the last event, 64 hexadecimal digits.
    """

    count: int
    hash: str


@dataclass(frozen=True)
class AuditEvent:
    """One event as the operator reads it.

    Attributes:
        seq: Its number, the first event being 1.
        at: Instant in UTC, ISO 8601.
        actor: Who did it.
        action: What was done.
        subject: What it was done to.
        payload: Values, as canonical JSON.
    """

    seq: int
    at: str
    actor: str
    action: str
    subject: str
    payload: str


def canonical_json(value: JSON) -> str:
    """Return the one JSON text of a value: sorted keys, no spaces, no fractions.

    Raises:
        TypeError: If the value holds a fraction or another foreign type.
    """
    _refuse_fractions(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def instant_text(at: datetime) -> str:
    """Return an instant as UTC text to the microsecond.

    Raises:
        ValueError: If the instant has no time zone.
    """
    if at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def append_event(
    connection: Connection,
    *,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    payload: Mapping[str, JSON],
) -> int:
    """Append one event after the last one and return its number."""
    last = head(connection)
    values: tuple[str, ...] = (
        instant_text(at),
        actor,
        action,
        subject,
        canonical_json(payload),
        last.hash,
    )
    seq = last.count + 1
    names = ("at", "actor", "action", "subject", "payload", "previous")
    row = dict(zip(names, values, strict=True))
    digest = _event_hash(seq, values)
    connection.execute(insert(audit_event).values(seq=seq, hash=digest, **row))
    return seq


def head(connection: Connection) -> AuditHead:
    """Return the number of the last event and its hash."""
    query = (
        select(audit_event.c.seq, audit_event.c.hash)
        .order_by(audit_event.c.seq.desc())
        .limit(1)
    )
    last = connection.execute(query).one_or_none()
    return AuditHead(0, NO_HASH) if last is None else AuditHead(last.seq, last.hash)


def event_head(connection: Connection, seq: int) -> AuditHead:
    """Return the end of the chain as it was right after an event."""
    query = select(audit_event.c.hash).where(audit_event.c.seq == seq)
    return AuditHead(seq, connection.execute(query).scalar_one())


def verify_chain(
    connection: Connection,
    expected_head: AuditHead | None = None,
    *,
    seen: Callable[[int], None] | None = None,
) -> AuditHead:
    """Recompute every hash of the chain and return its head.

    Args:
        connection: A reading connection.
        expected_head: An anchor kept elsewhere, of this or an earlier moment; with
            it a cut tail and a rewritten chain are seen too.
        seen: Told the number of each event that holds; may raise to stop.

    Raises:
        BrokenChain: At the first event that was edited, put in, taken out or moved,
            or that the anchor knows otherwise.
    """
    last = AuditHead(0, NO_HASH)
    anchored = expected_head is None or expected_head.count == 0
    for row in connection.execute(select(audit_event).order_by(audit_event.c.seq)):
        last = _checked(row, last)
        if seen is not None:
            seen(last.count)
        if expected_head is not None and expected_head.count == last.count:
            if expected_head != last:
                raise BrokenChain(seq=last.count, reason="it isn't the known event")
            anchored = True
    if not anchored:
        raise BrokenChain(seq=last.count + 1, reason="the events from here are gone")
    return last


def events(
    connection: Connection, *, after: int = 0, most: int = 1_000
) -> Iterator[AuditEvent]:
    """Yield at most `most` events that follow event `after`, oldest first."""
    query = (
        select(audit_event)
        .where(audit_event.c.seq > after)
        .order_by(audit_event.c.seq)
        .limit(most)
    )
    for row in connection.execute(query):
        yield AuditEvent(*row[:6])


def _checked(row: Row[tuple[object, ...]], last: AuditHead) -> AuditHead:
    """Return the head after one more event, or raise where it doesn't follow."""
    columns = tuple(row)
    seq, digest = row.seq, row.hash
    if seq != last.count + 1:
        raise BrokenChain(seq=last.count + 1, reason="the event is missing")
    if row.previous != last.hash:
        raise BrokenChain(seq=seq, reason="it doesn't follow the event before it")
    if digest != _event_hash(seq, columns[1:-1]):
        raise BrokenChain(seq=seq, reason="its contents were changed")
    return AuditHead(last.count + 1, str(digest))


def _event_hash(seq: int, columns: Sequence[object]) -> str:
    """Hash the number and every other column but the hash itself, in table order."""
    text = json.dumps([seq, *columns], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _refuse_fractions(value: JSON) -> None:
    """Raise where a value would not have the same text everywhere."""
    match value:
        case None | str() | int():
            return
        case Mapping():
            for key, inner in value.items():
                if not isinstance(key, str):
                    raise TypeError(f"an audit key must be text, not {key!r}")
                _refuse_fractions(inner)
        case list() | tuple():
            for inner in value:
                _refuse_fractions(inner)
        case _:
            raise TypeError(f"{type(value).__name__} has no canonical JSON")
