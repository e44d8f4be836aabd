"""How does the organisation want its documents to look?

Every change is a new row; the last one holds.
"""

import json
from hashlib import sha256

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    LargeBinary,
    Select,
    Table,
    Text,
    insert,
    select,
)

from app.models.base import Guard, guarded, metadata
from app.models.writing import Writing
from app.records.organisation import DocumentStyle

document_style = guarded(
    Table(
        "document_style",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("accent", Text, nullable=False),
        Column("page", Text, nullable=False),
        Column("logo", LargeBinary, nullable=False),
        Column("texts", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("length(accent) IN (0, 6)"),
        CheckConstraint("page IN ('A4', 'A5') AND json_valid(texts)"),
        CheckConstraint("length(logo) <= 1048576"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""`logo` is a PNG picture or empty; `texts` is a JSON object, language by language."""


def style_in_force(connection: Connection) -> DocumentStyle:
    """Return the style that holds now; the program's own before the first change."""
    return _last_style(connection, select(document_style))


def style_at(connection: Connection, event_seq: int) -> DocumentStyle:
    """Return the style that held at an event of the journal."""
    held = select(document_style).where(document_style.c.event_seq <= event_seq)
    return _last_style(connection, held)


def _last_style(connection: Connection, among: Select[tuple[object]]) -> DocumentStyle:
    query = among.order_by(document_style.c.id.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    if row is None:
        return DocumentStyle()
    return DocumentStyle(row.accent, row.page, row.logo, json.loads(row.texts))


def write_style(writing: Writing, style: DocumentStyle) -> None:
    """Set the style and record it, unless nothing changes."""
    if style_in_force(writing.connection) == style:
        return
    logo = sha256(style.logo).hexdigest() if style.logo else ""
    texts = {language: dict(words) for language, words in style.texts.items()}
    seq = writing.record(
        "document_style",
        "",
        {
            "accent": style.accent,
            "page": style.page,
            "logo": logo,
            "texts": json.dumps(texts, ensure_ascii=False, sort_keys=True),
        },
    )
    writing.connection.execute(
        insert(document_style).values(
            accent=style.accent,
            page=style.page,
            logo=style.logo,
            texts=json.dumps(texts, ensure_ascii=False, sort_keys=True),
            event_seq=seq,
        )
    )
