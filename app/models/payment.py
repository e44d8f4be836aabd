"""Which payouts went into which payment file, and what became of it?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal, TypeAlias

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    Select,
    Table,
    Text,
    func,
    insert,
    select,
)

from app.models.base import Guard, guarded, metadata
from app.models.bulk import insert_rows, read_columns, stream_rows
from app.models.writing import Writing
from app.records.months import PaymentFileRecord, PaymentLine

PaymentState: TypeAlias = Literal["made", "sent", "confirmed", "rejected"]

payment_file = guarded(
    Table(
        "payment_file",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("close_id", ForeignKey("period_close.id"), nullable=False, index=True),
        Column("message_id", Text, nullable=False, unique=True),
        Column("total", Integer, nullable=False),
        Column("payment_count", Integer, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("message_id <> ''"),
        CheckConstraint("total > 0 AND payment_count > 0"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

payment_content = guarded(
    Table(
        "payment_content",
        metadata,
        Column("file_id", ForeignKey("payment_file.id"), primary_key=True),
        Column("form", Text, nullable=False),
        Column("digest", Text, nullable=False),
        CheckConstraint("form <> '' AND length(digest) = 64"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""How the file is laid out, and the SHA-256 of its bytes."""

payment_line = guarded(
    Table(
        "payment_line",
        metadata,
        Column("file_id", ForeignKey("payment_file.id"), primary_key=True),
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("amount", Integer, nullable=False),
        Column("iban", Text, nullable=False),
        CheckConstraint("amount > 0"),
        CheckConstraint("iban <> ''"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)

payment_state = guarded(
    Table(
        "payment_state",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("file_id", ForeignKey("payment_file.id"), nullable=False, index=True),
        Column("state", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("state IN ('made', 'sent', 'confirmed', 'rejected')"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

STATE_OF = (
    "(SELECT s.state FROM payment_state s WHERE s.file_id = {file} "
    "ORDER BY s.id DESC LIMIT 1)"
)
_IS_LIVE = f"""({STATE_OF.format(file="f.id")} IS NOT 'rejected'
  AND NOT EXISTS (SELECT 1 FROM payment_return r
    WHERE r.file_id = l.file_id AND r.member_id = l.member_id))"""  # noqa: S608 - names of this program
"""The payment `l` of the file `f` is on its way, or has arrived."""

_PAID_TWICE = f"""EXISTS (
  SELECT 1 FROM payment_file f
  JOIN payment_line l ON l.file_id = f.id AND l.member_id = NEW.member_id
  WHERE f.close_id = (SELECT close_id FROM payment_file WHERE id = NEW.file_id)
  AND f.id <> NEW.file_id AND {_IS_LIVE})"""  # noqa: S608 - names of this program
"""A payout is on its way once at a time; a rejected file sets its payouts free, and
so does the bank that sends one back."""

_OUT_OF_ORDER = f"""
coalesce({STATE_OF.format(file="NEW.file_id")}, '') || ' ' || NEW.state NOT IN (
  ' made', 'made sent', 'made confirmed', 'made rejected',
  'sent confirmed', 'sent rejected')"""
"""Confirmed and rejected are final."""

payment_line.info["triggers"] = (
    f"""CREATE TRIGGER payment_line_insert_paid_twice BEFORE INSERT ON payment_line
WHEN {_PAID_TWICE} BEGIN SELECT RAISE(ABORT, 'parvi:paid_twice'); END""",
)
payment_state.info["triggers"] = (
    f"""CREATE TRIGGER payment_state_insert_order BEFORE INSERT ON payment_state
WHEN {_OUT_OF_ORDER} BEGIN SELECT RAISE(ABORT, 'parvi:payment_state'); END""",
)


@dataclass(frozen=True)
class PaymentContent:
    """What a payment file is made of.

    Attributes:
        form: How it is laid out.
        digest: SHA-256 of its bytes, 64 hexadecimal digits.
        changed_accounts: Codes of the members whose account is another than that of
            their last payment, which the operator has accepted.
    """

    form: str
    digest: str
    changed_accounts: Sequence[str] = ()


def add_payment_file(
    writing: Writing,
    close_id: int,
    message_id: str,
    lines: Sequence[PaymentLine],
    content: PaymentContent,
) -> PaymentFileRecord:
    """Record a payment file as made.

    Args:
        writing: The transaction.
        close_id: The close that it pays.
        message_id: Its name to the bank, never used before.
        lines: Its payments, at least one, a member once.
        content: What it is made of.
    """
    ordered = sorted(lines, key=lambda line: line.member_id)
    total = sum(line.amount for line in ordered)
    connection = writing.connection
    seq = writing.record(
        "payment_file_made",
        message_id,
        {
            "close": close_id,
            "count": len(ordered),
            "total": total,
            "form": content.form,
            "digest": content.digest,
            "lines": lines_digest(ordered),
            "changed_accounts": list(content.changed_accounts),
        },
    )
    added = connection.execute(
        insert(payment_file).values(
            close_id=close_id,
            message_id=message_id,
            total=total,
            payment_count=len(ordered),
            event_seq=seq,
        )
    )
    key = added.inserted_primary_key
    assert key is not None
    connection.execute(
        insert(payment_content).values(
            file_id=key[0], form=content.form, digest=content.digest
        )
    )
    insert_rows(
        connection,
        "payment_line",
        ("file_id", "member_id", "amount", "iban"),
        [
            [key[0]] * len(ordered),
            [line.member_id for line in ordered],
            [line.amount for line in ordered],
            [line.iban for line in ordered],
        ],
    )
    _append_state(connection, key[0], "made", seq)
    return payment_file_record(connection, key[0])


def lines_digest(lines: Iterable[PaymentLine]) -> str:
    """Return the SHA-256 of payments that come in the order of their members' keys."""
    digest = sha256()
    for line in lines:
        digest.update(f"{line.member_id} {line.amount} {line.iban}\n".encode())
    return digest.hexdigest()


def set_payment_state(
    writing: Writing, file: PaymentFileRecord, state: PaymentState, note: str = ""
) -> int:
    """Record what became of a payment file and return the audit event."""
    seq = writing.record(
        "payment_file_state",
        file.message_id,
        {"before": file.state, "after": state, "note": note},
    )
    _append_state(writing.connection, file.id, state, seq)
    return seq


def payment_file_record(connection: Connection, file_id: int) -> PaymentFileRecord:
    """Return one payment file with its last state."""
    row = connection.execute(_files().where(payment_file.c.id == file_id)).one()
    return _record(row)


def payment_files(
    connection: Connection, close_id: int
) -> tuple[PaymentFileRecord, ...]:
    """Return the payment files of a close, oldest first."""
    query = _files().where(payment_file.c.close_id == close_id)
    rows = connection.execute(query.order_by(payment_file.c.id))
    return tuple(map(_record, rows))


def payment_lines(connection: Connection, file_id: int) -> tuple[PaymentLine, ...]:
    """Return the payments of a file by member key."""
    table = payment_line
    query = select(table.c.member_id, table.c.amount, table.c.iban)
    rows = connection.execute(
        query.where(table.c.file_id == file_id).order_by(table.c.member_id)
    )
    return tuple(PaymentLine(*row) for row in rows)


def amounts_in_live_files(connection: Connection, close_id: int) -> dict[int, int]:
    """Return what is on its way to each member, by key, or has arrived.

    Payments of a rejected file, and those that came back, are left out.
    """
    query = f"""
    SELECT l.member_id, l.amount
    FROM payment_file f JOIN payment_line l ON l.file_id = f.id
    WHERE f.close_id = ? AND {_IS_LIVE} ORDER BY l.member_id
    """  # noqa: S608 - names of this program
    keys, amounts = read_columns(connection, query, (close_id,), 2)
    return dict(zip(keys.tolist(), amounts.tolist(), strict=True))


def accounts_left(connection: Connection) -> dict[int, tuple[str, str]]:
    """Return where members were paid last who have another account now, by key.

    That is the account and the file. Payments of a file that was rejected went
    nowhere, nor did those that came back.
    """
    query = f"""
    SELECT last.member_id, last.iban, last.message_id FROM (
      SELECT l.member_id, l.iban, f.message_id, max(f.id)
      FROM payment_file f JOIN payment_line l ON l.file_id = f.id
      WHERE {_IS_LIVE} GROUP BY l.member_id
    ) last JOIN member m ON m.id = last.member_id
    WHERE coalesce(m.iban, '') <> last.iban
    """  # noqa: S608 - names of this program
    return {row[0]: (row[1], row[2]) for row in stream_rows(connection, query, ())}


def has_left(connection: Connection, close_id: int) -> bool:
    """Return whether a file of the close was sent or confirmed."""
    files = payment_files(connection, close_id)
    return any(file.state in {"sent", "confirmed"} for file in files)


def _append_state(
    connection: Connection, file_id: int, state: PaymentState, seq: int
) -> None:
    connection.execute(
        insert(payment_state).values(file_id=file_id, state=state, event_seq=seq)
    )


def _files() -> Select[Any]:
    every = payment_state.alias()
    last = (
        select(func.max(every.c.id))
        .where(every.c.file_id == payment_file.c.id)
        .scalar_subquery()
    )
    return (
        select(
            payment_file,
            payment_state.c.state,
            payment_content.c.form,
            payment_content.c.digest,
        )
        .select_from(payment_file)
        .join(payment_state, payment_state.c.id == last)
        .outerjoin(payment_content, payment_content.c.file_id == payment_file.c.id)
    )


def _record(row: Row[Any]) -> PaymentFileRecord:
    return PaymentFileRecord(
        id=row.id,
        close_id=row.close_id,
        message_id=row.message_id,
        total=row.total,
        count=row.payment_count,
        state=row.state,
        event_seq=row.event_seq,
        form=row.form or "",
        digest=row.digest or "",
    )
