"""How was a member changed, and what held when a period was closed?

A close knows what was entered before it: the value of a field at a close is the one
before the first change recorded after that close, or the present one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import numpy as np
from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    insert,
    select,
    update,
)

from app.calendars import Period
from app.engine.columns import BoolColumn, IntColumn
from app.errors import AppError
from app.models.base import Guard, guarded, metadata
from app.models.bulk import read_columns
from app.models.close import closed_through
from app.models.member import FIELDS, all_members, member
from app.models.months import period_check
from app.models.writing import Writing
from app.records.members import MemberRecord

DecisionKind: TypeAlias = Literal["reopen", "release"]
FieldValue: TypeAlias = str | int | None

_NUMBERS = ("sponsor_id", "joined_on", "vat_registered", "left_on")
_REPRESENTATIVE = 1
_UNIT_CODE = 2
_IBAN = 4

member_history = guarded(
    Table(
        "member_history",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("member_id", ForeignKey("member.id"), nullable=False),
        Column("field", Text, nullable=False),
        Column("value_before", Text),
        Column("until_period", Integer, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint(f"field IN {FIELDS}"),
        period_check("until_period"),
        Index("member_history_of_member", "member_id", "field"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

member_decision = guarded(
    Table(
        "member_decision",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("member_id", ForeignKey("member.id"), nullable=False, index=True),
        Column("kind", Text, nullable=False),
        Column("period", Integer, nullable=False),
        Column("reason", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("kind IN ('reopen', 'release')"),
        CheckConstraint("trim(reason) <> ''"),
        period_check("period"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)


class NothingToChange(AppError):
    """A change of a member would leave everything as it is."""

    template = "{member}: nothing to change, these values stand already"


@dataclass(frozen=True)
class MemberColumns:
    """Members as they held at a close, one row a member by key, shape (members,).

    `sponsor_id` is 0 for a root, `joined_on` a day `YYYYMMDD`.
    """

    member_id: IntColumn
    sponsor_id: IntColumn
    is_representative: BoolColumn
    joined_on: IntColumn
    has_unit_code: BoolColumn
    has_iban: BoolColumn


def change_member(
    writing: Writing, member_id: int, changes: Mapping[str, FieldValue], reason: str
) -> int:
    """Change fields of a member from the first open period on.

    Args:
        writing: The transaction.
        member_id: Whom.
        changes: New value by field; None empties it.
        reason: Why, in the operator's words.

    Returns:
        The audit event.

    Raises:
        NothingToChange: Every value stands already.
    """
    assert set(changes) <= set(FIELDS)
    connection = writing.connection
    whom = member.c.id == member_id
    stands = connection.execute(select(member).where(whom)).one()._mapping  # noqa: SLF001
    after = {name: value for name, value in changes.items() if stands[name] != value}
    if not after:
        raise NothingToChange(member=stands["code"])
    before = {name: stands[name] for name in after}
    seq = writing.record(
        "member_changed",
        stands["code"],
        {"before": before, "after": after, "reason": reason},
    )
    closed = closed_through(connection)
    if closed is not None:
        rows = [
            {
                "member_id": member_id,
                "field": name,
                "value_before": None if value is None else str(value),
                "until_period": closed.number,
                "event_seq": seq,
            }
            for name, value in before.items()
        ]
        connection.execute(insert(member_history), rows)
    connection.execute(update(member).where(whom).values(after))
    return seq


def decide(
    writing: Writing, member_id: int, kind: DecisionKind, period: Period, reason: str
) -> int:
    """Reopen a closed member, or release what is held, from a period on.

    Returns:
        The audit event.
    """
    connection = writing.connection
    query = select(member.c.code).where(member.c.id == member_id)
    code = connection.execute(query).scalar_one()
    seq = writing.record(
        f"member_{kind}", code, {"period": str(period), "reason": reason}
    )
    connection.execute(
        insert(member_decision).values(
            member_id=member_id,
            kind=kind,
            period=period.number,
            reason=reason,
            event_seq=seq,
        )
    )
    return seq


def decided(
    connection: Connection, period: Period, close_seq: int | None
) -> tuple[dict[int, int], list[int]]:
    """Return what decisions mean for a period.

    Args:
        connection: Where to read.
        period: The period; later decisions don't count for it.
        close_seq: Audit event of the period's close, None while it is open.

    Returns:
        Period `YYYYMM` of each member's last reopening, and the keys of members
        whose balance was released and who were not reopened since.
    """
    query = """
    SELECT member_id, kind, period FROM member_decision
    WHERE period <= ? AND (? IS NULL OR event_seq < ?) ORDER BY id
    """
    parameters = (period.number, close_seq, close_seq)
    reopened: dict[int, int] = {}
    released: set[int] = set()
    for key, kind, month in connection.exec_driver_sql(query, parameters):
        if kind == "reopen":
            reopened[key] = max(month, reopened.get(key, 0))
            released.discard(key)
        else:
            released.add(key)
    return reopened, sorted(released)


def member_columns(connection: Connection, close_seq: int | None) -> MemberColumns:
    """Read all members as they held at a close.

    Args:
        connection: Where to read.
        close_seq: Audit event of the close; None for the present.
    """
    query = f"""
    SELECT id, coalesce(sponsor_id, 0), joined_on,
      {_REPRESENTATIVE} * (kind = 'representative')
      + {_UNIT_CODE} * (unit_code IS NOT NULL) + {_IBAN} * (iban IS NOT NULL)
    FROM member WHERE ? IS NULL OR event_seq < ? ORDER BY id
    """  # noqa: S608 - names of this program
    key, sponsor, joined, flags = read_columns(
        connection, query, (close_seq, close_seq), 4
    )
    if close_seq is not None:
        _restore(connection, close_seq, key, sponsor, joined, flags)
    return MemberColumns(
        member_id=key,
        sponsor_id=sponsor,
        is_representative=(flags & _REPRESENTATIVE) != 0,
        joined_on=joined,
        has_unit_code=(flags & _UNIT_CODE) != 0,
        has_iban=(flags & _IBAN) != 0,
    )


def members_at(connection: Connection, close_seq: int | None) -> list[MemberRecord]:
    """Return all members as they held at a close, by code.

    Args:
        connection: Where to read.
        close_seq: Audit event of the close; None for the present. The codes of
            sponsors are always the present ones.
    """
    if close_seq is None:
        return list(all_members(connection))
    held: dict[int, dict[str, FieldValue]] = {}
    for member_id, field, value in _values_at(connection, close_seq):
        is_number = value is not None and field in _NUMBERS
        held.setdefault(member_id, {})[field] = int(value or 0) if is_number else value
    known = select(member.c.id).where(member.c.event_seq < close_seq)
    keys = set(connection.execute(known).scalars())
    return [
        replace(one, **held.get(one.id, {}))  # type: ignore[arg-type]  # by field
        for one in all_members(connection)
        if one.id in keys
    ]


def _restore(
    connection: Connection,
    close_seq: int,
    key: IntColumn,
    sponsor: IntColumn,
    joined: IntColumn,
    flags: IntColumn,
) -> None:
    """Put back, in place, what was changed after a close."""
    bits = {"kind": _REPRESENTATIVE, "unit_code": _UNIT_CODE, "iban": _IBAN}
    for member_id, field, value in _values_at(connection, close_seq):
        row = int(np.searchsorted(key, member_id))
        if field == "sponsor_id":
            sponsor[row] = int(value or 0)
        elif field == "joined_on":
            joined[row] = int(value or 0)
        elif field in bits:
            held = value == "representative" if field == "kind" else value is not None
            flags[row] = flags[row] & ~bits[field] | bits[field] * held


def _values_at(
    connection: Connection, close_seq: int
) -> list[tuple[int, str, str | None]]:
    """Return member, field and value of what was changed after a close."""
    query = """
    SELECT h.member_id, h.field, h.value_before, min(h.id)
    FROM member_history h JOIN member m ON m.id = h.member_id
    WHERE h.event_seq > ? AND m.event_seq < ? GROUP BY h.member_id, h.field
    """
    rows = connection.exec_driver_sql(query, (close_seq, close_seq))
    return [(row[0], row[1], row[2]) for row in rows]
