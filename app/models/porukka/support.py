"""Who offers help to members, and which talks are booked with them?"""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
)

from app.cooperative import OUTCOMES, SupportOffer, Talk
from app.models.base import metadata
from app.models.kept_rows import put_rows, take_away
from app.models.member import member_ids
from app.models.months import day_check
from app.models.writing import Writing

support_offer = Table(
    "support_offer",
    metadata,
    Column("code", Text, primary_key=True),
    Column("member_id", ForeignKey("member.id"), index=True),
    Column("name", Text),
    Column("field", Text, nullable=False),
    Column("price_cents", Integer),
    Column("product", Text),
    Column("email", Text),
    Column("phone", Text),
    Column("from_on", Integer),
    Column("to_on", Integer),
    Column("note", Text),
    Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
    CheckConstraint("code <> '' AND trim(field) <> ''"),
    CheckConstraint("(member_id IS NULL) <> (name IS NULL)"),
    CheckConstraint("price_cents > 0 AND from_on <= to_on"),
    CheckConstraint("trim(name) <> '' AND product <> '' AND trim(note) <> ''"),
    day_check("from_on"),
    day_check("to_on"),
    sqlite_strict=True,
)
"""`name` is that of a person from outside; without a price it is pro bono."""

talk = Table(
    "talk",
    metadata,
    Column("code", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Column("day", Integer, nullable=False),
    Column("offer", ForeignKey("support_offer.code"), nullable=False, index=True),
    Column("outcome", Text, nullable=False),
    Column("email", Text),
    Column("phone", Text),
    Column("note", Text),
    Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
    CheckConstraint("code <> '' AND trim(person) <> '' AND trim(note) <> ''"),
    CheckConstraint(f"outcome IN {OUTCOMES}"),
    day_check("day"),
    sqlite_strict=True,
)


def put_offers(
    writing: Writing, offers: Sequence[SupportOffer], event_seq: int
) -> None:
    """Enter offers, or enter them anew; the name of a member is not kept twice."""
    codes = [one.member_code for one in offers if one.member_code]
    keys = member_ids(writing.connection, codes)
    rows = []
    for one in offers:
        values = asdict(one)
        member = values.pop("member_code")
        name = None if member else one.name
        rows.append(
            {**values, "member_id": keys[member] if member else None, "name": name}
        )
    put_rows(writing, support_offer, ("code",), rows, event_seq)


def put_talks(writing: Writing, talks: Sequence[Talk], event_seq: int) -> None:
    """Enter talks, or enter them anew."""
    rows = []
    for one in talks:
        values = asdict(one)
        del values["offered_by"]
        rows.append(values)
    put_rows(writing, talk, ("code",), rows, event_seq)


def remove_offer(writing: Writing, code: str) -> None:
    """Take an offer away that no talk names."""
    take_away(writing, support_offer, {"code": code})


def remove_talk(writing: Writing, code: str) -> None:
    """Take a talk away."""
    take_away(writing, talk, {"code": code})


def offers(connection: Connection) -> list[SupportOffer]:
    """Return every offer by code."""
    query = """
    SELECT o.code, m.code, coalesce(o.name, m.name), o.field, o.price_cents, o.product,
      o.email, o.phone, o.from_on, o.to_on, o.note
    FROM support_offer o LEFT JOIN member m ON m.id = o.member_id ORDER BY o.code
    """
    return [SupportOffer(*row) for row in connection.exec_driver_sql(query)]


def talks(connection: Connection) -> list[Talk]:
    """Return every talk by day and code."""
    query = """
    SELECT t.code, t.person, t.day, t.offer, coalesce(o.name, m.name), t.outcome,
      t.email, t.phone, t.note
    FROM talk t JOIN support_offer o ON o.code = t.offer
    LEFT JOIN member m ON m.id = o.member_id ORDER BY t.day, t.code
    """
    return [Talk(*row) for row in connection.exec_driver_sql(query)]
