"""What did a Farhan close find, row by row, for exports and screens?"""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from sqlalchemy import Connection

from app.engine.columns import IntColumn
from app.models.bulk import read_columns, stream_rows
from app.models.close import last_live_close
from app.models.farhan.correction_posting import standing_posting
from app.records.months import CloseRecord, LineRow, PayoutRow, RankRow

_KIND_AT_CLOSE = """
CASE WHEN EXISTS (SELECT 1 FROM member_history h
  WHERE h.member_id = m.id AND h.field = 'kind' AND h.event_seq > ?)
THEN (SELECT h.value_before FROM member_history h
  WHERE h.member_id = m.id AND h.field = 'kind' AND h.event_seq > ?
  ORDER BY h.id LIMIT 1)
ELSE m.kind END
"""


def rank_rows(
    connection: Connection, close: CloseRecord, member_id: int | None = None
) -> Iterator[RankRow]:
    """Yield the month of every representative, or of one, by member code."""
    query = f"""
    SELECT m.id, m.code, t.is_qualified, t.points_micro, t.team_points_micro,
      t.group_points_micro, t.rank, t.streak, t.is_head, t.is_closed
    FROM member m JOIN member_month t ON t.close_id = ? AND t.member_id = m.id
    WHERE {_KIND_AT_CLOSE} = 'representative'
    """  # noqa: S608 - names of this program
    seq = close.event_seq
    for row in _by_code(connection, query, (close.id, seq, seq), member_id):
        yield RankRow(
            member_id=row[0],
            member_code=row[1],
            is_qualified=bool(row[2]),
            points_micro=row[3],
            team_points_micro=row[4],
            group_points_micro=row[5],
            rank=row[6],
            streak=row[7],
            is_head=bool(row[8]),
            is_closed=bool(row[9]),
        )


def line_rows(
    connection: Connection, close: CloseRecord, member_id: int | None = None
) -> Iterator[LineRow]:
    """Yield the bonus lines of all, or of one, by member code, kind and level."""
    query = """
    SELECT m.id, m.code, t.kind, t.level, t.base_micro, t.rate_bp,
      t.before_cap_toman, t.amount_toman
    FROM member m JOIN bonus_line t ON t.close_id = ? AND t.member_id = m.id
    WHERE true
    """
    order = ", t.kind, t.level"
    for row in _by_code(connection, query, (close.id,), member_id, order):
        yield LineRow(*row)


def payout_rows(
    connection: Connection, close: CloseRecord, member_id: int | None = None
) -> Iterator[PayoutRow]:
    """Yield the pay of all, or of one, by member code."""
    query = """
    SELECT m.id, m.code, t.carried_in_toman, t.adjustment_toman, t.bonuses_toman,
      t.paid_toman, t.carried_out_toman, t.reason
    FROM member m JOIN payout t ON t.close_id = ? AND t.member_id = m.id
    WHERE true
    """
    for row in _by_code(connection, query, (close.id,), member_id):
        yield PayoutRow(*row)


def closed_member_ids(connection: Connection, member_id: int = 0) -> IntColumn:
    """Return the keys of the members who are closed at present, or just of one.

    Closed by the last close, with what was found out since, not reopened by the
    operator, and still representatives: only those are ever closed.
    """
    last = last_live_close(connection)
    if last is None:
        return np.zeros(0, np.int64)
    posting = standing_posting(connection, last.id, None) or 0
    query = """
    SELECT t.member_id FROM (
      SELECT member_id FROM member_month
      WHERE close_id = ? AND {whom} AND is_closed = 1 AND member_id NOT IN (
        SELECT member_id FROM corrected_state WHERE posting_id = ?)
      UNION ALL
      SELECT member_id FROM corrected_state
      WHERE posting_id = ? AND {whom} AND is_closed = 1
    ) t JOIN member m ON m.id = t.member_id AND m.kind = 'representative'
    WHERE NOT EXISTS (
      SELECT 1 FROM member_decision d WHERE d.member_id = t.member_id
      AND d.kind = 'reopen' AND d.event_seq > ?)
    ORDER BY t.member_id
    """
    whom = "member_id = ?" if member_id else "? = 0"
    parameters = (last.id, member_id, posting, posting, member_id, last.event_seq)
    (keys,) = read_columns(connection, query.format(whom=whom), parameters, 1)
    return keys


def _by_code(
    connection: Connection,
    query: str,
    parameters: Sequence[object],
    member_id: int | None,
    order: str = "",
) -> Iterator[Sequence[Any]]:
    if member_id is not None:
        query += " AND m.id = ?"
        parameters = (*parameters, member_id)
    return stream_rows(connection, f"{query} ORDER BY m.code{order}", parameters)
