"""Which invoices were raised?

An invoice is raised when a subscription is entered, or by a close. It is live until
the close that raised it is taken back; then its number may be used once more.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
)

from app.calendars import day_number, number_day
from app.engine.porukka.fingerprint import digest_of
from app.engine.porukka.ledger import Invoice, InvoiceKind, InvoiceLine
from app.models.base import Guard, guarded, metadata
from app.models.bulk import insert_rows, stream_rows
from app.models.months import day_check
from app.models.writing import Writing

_DAYS = ("dated_on", "term_start", "term_end", "due_on")
_FIRST_NUMBER = 100
_ENTERED = "invoices_entered"

invoice = guarded(
    Table(
        "invoice",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("number", Integer, nullable=False, index=True),
        Column("member_id", ForeignKey("member.id"), nullable=False, index=True),
        Column("kind", Text, nullable=False),
        *(Column(name, Integer, nullable=False) for name in _DAYS),
        Column("set_off_cents", Integer, nullable=False),
        Column("gross_cents", Integer, nullable=False),
        Column("vat_bp", Integer, nullable=False),
        Column("close_id", ForeignKey("period_close.id"), index=True),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("kind IN ('first_year', 'renewal', 'addon')"),
        CheckConstraint("set_off_cents >= 0 AND gross_cents >= 0 AND vat_bp >= 0"),
        CheckConstraint(f"number >= {_FIRST_NUMBER} AND term_start <= term_end"),
        *map(day_check, _DAYS),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""`close_id` is NULL for what was raised as a subscription was entered."""

_IS_LIVE = (
    "NOT EXISTS (SELECT 1 FROM close_reversal r WHERE r.close_id = {row}.close_id)"
)

invoice.info["triggers"] = (
    (
        "CREATE TRIGGER invoice_insert_number BEFORE INSERT ON invoice WHEN EXISTS "  # noqa: S608 - names of this program
        "(SELECT 1 FROM invoice i WHERE i.number = NEW.number AND "
        f"{_IS_LIVE.format(row='i')}) "
        "BEGIN SELECT RAISE(ABORT, 'parvi:append_only'); END"
    ),
    (
        "CREATE TRIGGER invoice_insert_event BEFORE INSERT ON invoice "
        "WHEN NEW.event_seq IS NOT "
        "(SELECT seq FROM audit_event ORDER BY seq DESC LIMIT 1) "
        "BEGIN SELECT RAISE(ABORT, 'parvi:append_only'); END"
    ),
)

invoice_line = guarded(
    Table(
        "invoice_line",
        metadata,
        Column("invoice_id", ForeignKey("invoice.id"), primary_key=True),
        Column("line", Integer, primary_key=True),
        Column("item", Text, nullable=False),
        Column("gross_cents", Integer, nullable=False),
        Column("net_cents", Integer, nullable=False),
        CheckConstraint("item <> '' AND gross_cents >= net_cents AND net_cents >= 0"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)

_QUERY = f"""
SELECT i.id, i.number, i.member_id, i.kind, i.dated_on, i.term_start, i.term_end,
  i.set_off_cents, i.gross_cents, i.vat_bp, i.due_on,
  l.item, l.gross_cents, l.net_cents
FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id
WHERE {_IS_LIVE.format(row="i")}
"""  # noqa: S608 - names of this program
_ORDER = "ORDER BY i.number, l.line"


def enter_invoices(writing: Writing, invoices: Sequence[Invoice]) -> None:
    """Keep invoices that the operator's entries raise, recorded with their digest."""
    numbers = f"{invoices[0].number}-{invoices[-1].number}"
    digest = digest_of(tuple(invoices))
    seq = writing.record(_ENTERED, numbers, {"digest": digest})
    add_invoices(writing, invoices, seq)


def invoices_unlike_journal(connection: Connection) -> list[str]:
    """Return what entered invoices are not those that the journal tells of."""
    query = (
        "SELECT seq, subject, payload FROM audit_event WHERE action = ? ORDER BY seq"
    )
    told = {
        row[0]: (row[1], json.loads(row[2])["digest"])
        for row in connection.exec_driver_sql(query, (_ENTERED,))
    }
    kept: dict[int, list[Invoice]] = {seq: [] for seq in told}
    of_entry = f"{_QUERY} AND i.close_id IS NULL AND i.event_seq = ? {_ORDER}"
    for seq in kept:
        kept[seq] += _records(connection, of_entry, (seq,))
    strays = """
    SELECT i.number FROM invoice i JOIN audit_event e ON e.seq = i.event_seq
    WHERE i.close_id IS NULL AND e.action <> ? ORDER BY i.number
    """
    return [
        f"invoices {numbers}: they are not those in the journal"
        for seq, (numbers, digest) in told.items()
        if digest_of(tuple(kept[seq])) != digest
    ] + [
        f"invoice {row[0]}: the journal does not tell of it"
        for row in connection.exec_driver_sql(strays, (_ENTERED,))
    ]


def add_invoices(
    writing: Writing,
    invoices: Sequence[Invoice],
    event_seq: int,
    close_id: int | None = None,
) -> None:
    """Keep invoices, in the transaction that recorded why they were raised.

    Args:
        writing: The transaction.
        invoices: With numbers that no live invoice has.
        event_seq: The audit event of the import or the close; the last one.
        close_id: The close that raises them, None for an import.
    """
    connection = writing.connection
    last = connection.exec_driver_sql("SELECT max(id) FROM invoice").scalar_one() or 0
    keys = range(last + 1, last + 1 + len(invoices))
    rows = [
        (
            key,
            one.number,
            one.member_id,
            one.kind.value,
            *(day_number(getattr(one, name)) for name in _DAYS),
            one.set_off_cents,
            one.gross_cents,
            one.vat_bp,
            close_id,
            event_seq,
        )
        for key, one in zip(keys, invoices, strict=True)
    ]
    lines = [
        (key, place, line.item, line.gross_cents, line.net_cents)
        for key, one in zip(keys, invoices, strict=True)
        for place, line in enumerate(one.lines, 1)
    ]
    for table, its_rows in ((invoice, rows), (invoice_line, lines)):
        if its_rows:
            names = [column.name for column in table.columns]
            columns = [list(column) for column in zip(*its_rows, strict=True)]
            insert_rows(connection, table.name, names, columns)


def invoices_before(connection: Connection, event_seq: int | None) -> list[Invoice]:
    """Return the live invoices raised before an audit event, by number.

    None stands for the present.
    """
    query = f"{_QUERY} AND (? IS NULL OR i.event_seq < ?) {_ORDER}"
    return list(_records(connection, query, (event_seq, event_seq)))


def last_number(connection: Connection) -> int:
    """Return the largest number that an invoice has or had, 0 for none at all."""
    found: int = connection.exec_driver_sql(
        "SELECT coalesce(max(number), 0) FROM invoice"
    ).scalar_one()
    return found


def invoices_of_close(connection: Connection, close_id: int) -> list[Invoice]:
    """Return the invoices that a live close raised, by number."""
    query = f"{_QUERY} AND i.close_id = ? {_ORDER}"
    return list(_records(connection, query, (close_id,)))


def raised_by_close(connection: Connection, number: int) -> int | None:
    """Return the key of the close that raised a live invoice, None for an entry."""
    query = f"""
    SELECT close_id FROM invoice i
    WHERE number = ? AND {_IS_LIVE.format(row="i")}
    """  # noqa: S608 - names of this program
    found: int | None = connection.exec_driver_sql(query, (number,)).scalar_one()
    return found


def live_invoice_ids(connection: Connection) -> dict[int, int]:
    """Return the key of every live invoice by its number."""
    query = f"SELECT number, id FROM invoice i WHERE {_IS_LIVE.format(row='i')}"  # noqa: S608 - names of this program
    return {row[0]: row[1] for row in connection.exec_driver_sql(query)}


def _records(
    connection: Connection, query: str, parameters: Sequence[object]
) -> Iterator[Invoice]:
    rows = stream_rows(connection, query, parameters)
    for _, group in groupby(rows, key=lambda row: row[0]):
        of_invoice = list(group)
        lines = tuple(InvoiceLine(*row[11:]) for row in of_invoice)
        yield _record(of_invoice[0], lines)


def _record(row: Sequence[Any], lines: tuple[InvoiceLine, ...]) -> Invoice:
    return Invoice(
        number=row[1],
        member_id=row[2],
        kind=InvoiceKind(row[3]),
        dated_on=number_day(row[4]),
        term_start=number_day(row[5]),
        term_end=number_day(row[6]),
        lines=lines,
        set_off_cents=row[7],
        gross_cents=row[8],
        vat_bp=row[9],
        due_on=number_day(row[10]),
    )


def invoice_events(connection: Connection) -> dict[int, int]:
    """Return the audit event that raised each live invoice, by its number."""
    query = f"SELECT number, event_seq FROM invoice i WHERE {_IS_LIVE.format(row='i')}"  # noqa: S608 - names of this program
    return {row[0]: row[1] for row in connection.exec_driver_sql(query)}
