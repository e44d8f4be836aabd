"""Which packages and add-ons has the operator set, from which day on?

Every change is a new row. A row holds from its day until the next one of its code; of
two rows of a day, the one entered last.
"""

import json

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
    facts: dict[str, JSON] = {
        "from_on": day_number(version.from_on),
        "name": version.name,
        "year_cents": version.year_cents,
        "quarter_cents": version.quarter_cents,
        "quota": version.quota,
        "is_active": int(version.is_active),
    }
    seq = writing.record(
        "package_set", version.code, {**facts, "items": list(version.items)}
    )
    items = json.dumps(version.items, ensure_ascii=False)
    row = {**facts, "code": version.code, "items": items, "event_seq": seq}
    writing.connection.execute(insert(package_version).values(row))
    return seq


def add_addon_version(writing: Writing, version: AddOnVersion) -> int:
    """Record what an add-on is from a day on, and return the audit event."""
    facts: dict[str, JSON] = {
        "from_on": day_number(version.from_on),
        "slots": version.slots,
        "month_cents": version.month_cents,
    }
    seq = writing.record("addon_set", version.code, facts)
    row = {**facts, "code": version.code, "event_seq": seq}
    writing.connection.execute(insert(addon_version).values(row))
    return seq


def operator_catalogue(connection: Connection, event_seq: int | None) -> Catalogue:
    """Return what the operator had set before an audit event; None: by now."""
    packages = """
    SELECT code, from_on, name, year_cents, quarter_cents, quota, items, is_active
    FROM package_version WHERE ? IS NULL OR event_seq < ? ORDER BY id
    """
    addons = """
    SELECT code, from_on, slots, month_cents FROM addon_version
    WHERE ? IS NULL OR event_seq < ? ORDER BY id
    """
    until = (event_seq, event_seq)
    latest_packages = {
        (row[0], row[1]): PackageVersion(
            code=row[0],
            from_on=number_day(row[1]),
            name=row[2],
            year_cents=row[3],
            quarter_cents=row[4],
            quota=row[5],
            items=tuple(json.loads(row[6])),
            is_active=bool(row[7]),
        )
        for row in connection.exec_driver_sql(packages, until)
    }
    latest_addons = {
        (row[0], row[1]): AddOnVersion(row[0], number_day(row[1]), row[2], row[3])
        for row in connection.exec_driver_sql(addons, until)
    }
    return Catalogue(tuple(latest_packages.values()), tuple(latest_addons.values()))
