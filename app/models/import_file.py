"""Which files were imported?"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    insert,
    select,
)

from app.models.audit import JSON
from app.models.base import Guard, guarded, metadata
from app.models.writing import Writing
from app.records.organisation import ImportRecord

import_file = guarded(
    Table(
        "import_file",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("kind", Text, nullable=False),
        Column("digest", Text, nullable=False),
        Column("name", Text, nullable=False),
        Column("rows", Integer, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        UniqueConstraint("kind", "digest"),
        CheckConstraint("rows >= 0 AND kind <> '' AND digest <> ''"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)


def record_import(
    writing: Writing, kind: str, digest: str, name: str, rows: int
) -> int:
    """Record that a file is being imported, and return the audit event."""
    seq = record_repeat(writing, kind, digest, name, rows)
    writing.connection.execute(
        insert(import_file).values(
            kind=kind, digest=digest, name=name, rows=rows, event_seq=seq
        )
    )
    return seq


def record_repeat(
    writing: Writing, kind: str, digest: str, name: str, rows: int
) -> int:
    """Record that a known file is imported once more, and return the audit event."""
    file: dict[str, JSON] = {"digest": digest, "name": name, "rows": rows}
    return writing.record("imported", kind, file)


def known_import(connection: Connection, kind: str, digest: str) -> ImportRecord | None:
    """Return the earlier import of the very same file, or None."""
    is_it = (import_file.c.kind == kind) & (import_file.c.digest == digest)
    row = connection.execute(select(import_file).where(is_it)).one_or_none()
    return None if row is None else ImportRecord(*row)


def imports(connection: Connection) -> list[ImportRecord]:
    """Return every imported file, oldest first."""
    query = select(import_file).order_by(import_file.c.id)
    return [ImportRecord(*row) for row in connection.execute(query)]
