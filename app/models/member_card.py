"""What is on record about one member, table by table?

A plan says which tables there are. Their queries take the member's key or, for the
journal, the code, as often as they have a `?`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from app.records.member_table import MemberHead, ValueKind

MOST_ROWS = 500
"""Rows of a table on a card, newest first; other places show all."""

LIVE_CLOSES = """
(SELECT c.id, c.period FROM period_close c WHERE NOT EXISTS
  (SELECT 1 FROM close_reversal r WHERE r.close_id = c.id))
"""
_UPLINE = """
WITH RECURSIVE upline(id, step) AS (
  SELECT sponsor_id, 1 FROM member WHERE id = ? AND sponsor_id IS NOT NULL UNION
  SELECT m.sponsor_id, u.step + 1 FROM upline u JOIN member m ON m.id = u.id
  WHERE m.sponsor_id IS NOT NULL
)
SELECT m.code, m.name FROM upline u JOIN member m ON m.id = u.id ORDER BY u.step
"""


@dataclass(frozen=True)
class CardSource:
    """Where a table on the card comes from.

    Attributes:
        columns: What each column holds, by its name.
        sql: The rows, newest first; no value is NULL.
        by_code: Whether its `?` stand for the code instead of the key.
    """

    columns: Mapping[str, ValueKind]
    sql: str
    by_code: bool = False


JOURNAL = CardSource(
    {
        "at": ValueKind.INSTANT,
        "action": ValueKind.WORD,
        "actor": ValueKind.TEXT,
        "note": ValueKind.TEXT,
    },
    "SELECT e.at, e.action, e.actor, coalesce(json_extract(e.payload, '$.reason'), "
    "json_extract(e.payload, '$.after'), '') FROM audit_event e WHERE e.subject = ? "
    "ORDER BY e.seq DESC",
    by_code=True,
)
PRINTED = CardSource(
    {
        "period": ValueKind.MONTH,
        "document": ValueKind.TEXT,
        "language": ValueKind.WORD,
        "at": ValueKind.INSTANT,
    },
    "SELECT p.period, p.kind, p.language, e.at FROM statement_print p "
    "JOIN audit_event e ON e.seq = p.event_seq WHERE p.member_id = ? "
    "ORDER BY p.id DESC",
)


def card_rows(
    connection: Connection, source: CardSource, member_id: int, code: str
) -> list[tuple[int | str, ...]]:
    """Return the rows of a table on a member's card."""
    value = code if source.by_code else member_id
    parameters = (value,) * source.sql.count("?")
    query = f"SELECT * FROM ({source.sql}) LIMIT {MOST_ROWS}"  # noqa: S608 - queries of this program
    return [tuple(row) for row in connection.exec_driver_sql(query, parameters)]


def upline_of(connection: Connection, member_id: int) -> Sequence[MemberHead]:
    """Return whom a member stands below, the nearest first."""
    rows = connection.exec_driver_sql(_UPLINE, (member_id,))
    return [MemberHead(code, name) for code, name in rows]
