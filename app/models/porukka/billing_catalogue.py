"""Which packages and add-ons has the operator set, from which day on?

Every change is a new row. A row holds from its day until the next one of its code; of
two rows of a day, the one entered last.
"""

import json
from collections.abc import Iterator

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
    insert,
)

from app.calendars import day_number, number_day
from app.engine.porukka.catalogue import AddOnVersion, Catalogue, PackageVersion
from app.models.audit import JSON
from app.models.base import Guard, guarded, metadata
from app.models.months import day_check
from app.models.writing import Writing

_PACKAGE_SET, _ADDON_SET = "package_set", "addon_set"

package_version = guarded(
    Table(
        "package_version",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("code", Text, nullable=False),
        Column("from_on", Integer, nullable=False),
        Column("name", Text, nullable=False),
        Column("year_cents", Integer),
        Column("quarter_cents", Integer),
        Column("quota", Integer),
        Column("items", Text, nullable=False),
        Column("is_active", Integer, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("code <> '' AND trim(name) <> '' AND json_valid(items)"),
        CheckConstraint("year_cents > 0"),
        CheckConstraint("quarter_cents > 0"),
        CheckConstraint("quota >= 0"),
        CheckConstraint("is_active IN (0, 1)"),
        day_check("from_on"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""What is not set yet is NULL; `items` is a JSON list of marketing items."""

addon_version = guarded(
    Table(
        "addon_version",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("code", Text, nullable=False),
        Column("from_on", Integer, nullable=False),
        Column("slots", Integer, nullable=False),
        Column("month_cents", Integer, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("code <> '' AND slots >= 0 AND month_cents >= 0"),
        day_check("from_on"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)


def add_package_version(writing: Writing, version: PackageVersion) -> int:
    """Record what a package is from a day on, and return the audit event."""
    seq = writing.record(_PACKAGE_SET, version.code, _package_facts(version))
    items = json.dumps(version.items, ensure_ascii=False)
    row = {
        **_package_facts(version),
        "code": version.code,
        "items": items,
        "event_seq": seq,
    }
    writing.connection.execute(insert(package_version).values(row))
    return seq


def add_addon_version(writing: Writing, version: AddOnVersion) -> int:
    """Record what an add-on is from a day on, and return the audit event."""
    facts = _addon_facts(version)
    seq = writing.record(_ADDON_SET, version.code, facts)
    row = {**facts, "code": version.code, "event_seq": seq}
    writing.connection.execute(insert(addon_version).values(row))
    return seq


def _package_facts(version: PackageVersion) -> dict[str, JSON]:
    return {
        "from_on": day_number(version.from_on),
        "name": version.name,
        "year_cents": version.year_cents,
        "quarter_cents": version.quarter_cents,
        "quota": version.quota,
        "is_active": int(version.is_active),
        "items": list(version.items),
    }


def _addon_facts(version: AddOnVersion) -> dict[str, JSON]:
    return {
        "from_on": day_number(version.from_on),
        "slots": version.slots,
        "month_cents": version.month_cents,
    }


def operator_catalogue(connection: Connection, event_seq: int | None) -> Catalogue:
    """Return what the operator had set before an audit event; None: by now."""
    latest_packages = {
        (version.code, version.from_on): version
        for seq, version in _package_versions(connection)
        if event_seq is None or seq < event_seq
    }
    latest_addons = {
        (version.code, version.from_on): version
        for seq, version in _addon_versions(connection)
        if event_seq is None or seq < event_seq
    }
    return Catalogue(tuple(latest_packages.values()), tuple(latest_addons.values()))


def catalogue_unlike_journal(connection: Connection) -> list[str]:
    """Return which packages and add-ons are not those that the journal tells of."""
    query = (
        "SELECT seq, action, subject, payload FROM audit_event WHERE action IN (?, ?)"
    )
    told = {
        row[0]: (row[1], row[2], json.loads(row[3]))
        for row in connection.exec_driver_sql(query, (_PACKAGE_SET, _ADDON_SET))
    }
    kept: dict[int, tuple[str, str, dict[str, JSON]]] = {
        seq: (_PACKAGE_SET, one.code, _package_facts(one))
        for seq, one in _package_versions(connection)
    }
    kept |= {
        seq: (_ADDON_SET, one.code, _addon_facts(one))
        for seq, one in _addon_versions(connection)
    }
    return [
        f"{(kept.get(seq) or told[seq])[1]}: what it is sold for is not in the journal"
        for seq in sorted(told.keys() | kept.keys())
        if kept.get(seq) != told.get(seq)
    ]


def _package_versions(connection: Connection) -> Iterator[tuple[int, PackageVersion]]:
    """Yield each package version and its audit event, in order of entry."""
    query = """
    SELECT event_seq, code, from_on, name, year_cents, quarter_cents, quota, items,
      is_active FROM package_version ORDER BY id
    """
    for row in connection.exec_driver_sql(query):
        yield (
            row[0],
            PackageVersion(
                code=row[1],
                from_on=number_day(row[2]),
                name=row[3],
                year_cents=row[4],
                quarter_cents=row[5],
                quota=row[6],
                items=tuple(json.loads(row[7])),
                is_active=bool(row[8]),
            ),
        )


def _addon_versions(connection: Connection) -> Iterator[tuple[int, AddOnVersion]]:
    """Yield each add-on version and its audit event, in order of entry."""
    query = """
    SELECT event_seq, code, from_on, slots, month_cents FROM addon_version ORDER BY id
    """
    for row in connection.exec_driver_sql(query):
        yield row[0], AddOnVersion(row[1], number_day(row[2]), row[3], row[4])
