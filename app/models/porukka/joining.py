"""What did members write on their joining forms, and to what do they consent?"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
)

from app.cooperative import CONSENTS, ConsentKind
from app.models.base import Guard, guarded, metadata
from app.models.bulk import insert_rows
from app.models.writing import Writing

joining_form = guarded(
    Table(
        "joining_form",
        metadata,
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("form_no", Text, unique=True),
        Column("shop_name", Text),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("form_no <> '' AND trim(shop_name) <> ''"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

member_consent = guarded(
    Table(
        "member_consent",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("member_id", ForeignKey("member.id"), nullable=False, index=True),
        Column("kind", Text, nullable=False),
        Column("is_given", Integer, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint(f"kind IN {CONSENTS}"),
        CheckConstraint("is_given IN (0, 1)"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""The last row of a member and kind holds."""

referrer_decision = guarded(
    Table(
        "referrer_decision",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("member_id", ForeignKey("member.id"), nullable=False, index=True),
        Column("referrer_name", Text),
        Column("referrer_id", ForeignKey("member.id")),
        Column("reason", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("trim(reason) <> '' AND trim(referrer_name) <> ''"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""What was decided about the name on the form; without a referrer: none."""


@dataclass(frozen=True)
class WaitingReferrer:
    """A member whose referrer's name waits for a decision."""

    member_id: int
    member_code: str
    member_name: str
    joined_on: int
    referrer_name: str


def add_forms(
    writing: Writing,
    member_id: Sequence[int],
    form_no: Sequence[str | None],
    shop_name: Sequence[str | None],
    event_seq: int,
) -> None:
    """Keep what else stands on the joining forms of new members."""
    insert_rows(
        writing.connection,
        "joining_form",
        ("member_id", "form_no", "shop_name", "event_seq"),
        [member_id, form_no, shop_name, [event_seq] * len(member_id)],
    )


def add_consents(
    writing: Writing,
    consents: Sequence[tuple[int, ConsentKind, bool]],
    event_seq: int,
) -> None:
    """Record consents, or that they are not given: member key, kind, whether."""
    if not consents:
        return
    member_id, kind, is_given = zip(*consents, strict=True)
    insert_rows(
        writing.connection,
        "member_consent",
        ("member_id", "kind", "is_given", "event_seq"),
        [member_id, kind, is_given, [event_seq] * len(consents)],
    )


def consents(connection: Connection, member_id: int) -> dict[str, bool]:
    """Return what a member was asked to consent to, and whether consent is given."""
    query = """
    SELECT kind, is_given FROM member_consent WHERE member_id = ? ORDER BY id
    """
    rows = connection.exec_driver_sql(query, (member_id,))
    return {row[0]: bool(row[1]) for row in rows}


def known_form_nos(connection: Connection) -> set[str]:
    """Return the numbers of all joining forms."""
    query = "SELECT form_no FROM joining_form WHERE form_no IS NOT NULL"
    return {row[0] for row in connection.exec_driver_sql(query)}


def shop_names(connection: Connection) -> dict[int, str]:
    """Return the name of the shop or business by member key."""
    query = "SELECT member_id, shop_name FROM joining_form WHERE shop_name IS NOT NULL"
    return {row[0]: row[1] for row in connection.exec_driver_sql(query)}


def decide_referrer(
    writing: Writing,
    member_id: int,
    referrer_id: int | None,
    reason: str,
    event_seq: int,
) -> None:
    """Record who was decided to be meant by the name on the form, or nobody."""
    writing.connection.exec_driver_sql(
        """
        INSERT INTO referrer_decision
          (member_id, referrer_name, referrer_id, reason, event_seq)
        SELECT id, referrer_name, ?, ?, ? FROM member WHERE id = ?
        """,
        (referrer_id, reason, event_seq, member_id),
    )


def waiting_referrers(
    connection: Connection, event_seq: int | None = None
) -> list[WaitingReferrer]:
    """Return whose referrer's name waits for a decision, by joining day and code.

    Args:
        connection: Where to read.
        event_seq: Only members entered by this audit event.
    """
    query = """
    SELECT m.id, m.code, m.name, m.joined_on, m.referrer_name FROM member m
    WHERE m.referrer_name IS NOT NULL AND m.sponsor_id IS NULL
      AND (? IS NULL OR m.event_seq = ?)
      AND m.referrer_name IS NOT (
        SELECT d.referrer_name FROM referrer_decision d
        WHERE d.member_id = m.id ORDER BY d.id DESC LIMIT 1)
    ORDER BY m.joined_on, m.code
    """
    rows = connection.exec_driver_sql(query, (event_seq, event_seq))
    return [WaitingReferrer(*row) for row in rows]
