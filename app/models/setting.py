"""What does the organisation say about itself?"""

import json
from dataclasses import fields

from sqlalchemy import Column, Connection, Table, Text, insert, select

from app.models.audit import audit_event
from app.models.base import metadata
from app.models.writing import Writing
from app.records.organisation import OrganisationDetails

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)


def settings(connection: Connection) -> dict[str, str]:
    """Return every setting by its key."""
    rows = connection.execute(select(setting).order_by(setting.c.key))
    return {row.key: row.value for row in rows}


def organisation_details(connection: Connection) -> OrganisationDetails:
    """Return who the organisation says it is."""
    known = settings(connection)
    names = [field.name for field in fields(OrganisationDetails)]
    return OrganisationDetails(**{name: known.get(name, "") for name in names})


def write_setting(writing: Writing, key: str, value: str) -> None:
    """Set one setting and record what it was before, unless nothing changes."""
    connection = writing.connection
    before = settings(connection).get(key)
    if before == value:
        return
    if before is None:
        connection.execute(insert(setting).values(key=key, value=value))
    else:
        row = setting.c.key == key
        connection.execute(setting.update().where(row).values(value=value))
    writing.record("setting", key, {"before": before, "after": value})


def setting_faults(connection: Connection) -> list[str]:
    """Return which settings are not those that the journal tells of."""
    event = audit_event.c
    query = select(event.action, event.subject, event.payload)
    told: dict[str, str] = {}
    acts = query.where(event.action.in_(("created", "setting"))).order_by(event.seq)
    for row in connection.execute(acts):
        values = json.loads(row.payload)
        told |= values if row.action == "created" else {row.subject: values["after"]}
    kept = settings(connection)
    return [
        f"setting {key}: it is not the one in the journal"
        for key in sorted(kept.keys() | told.keys())
        if kept.get(key) != told.get(key)
    ]
