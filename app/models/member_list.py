"""Which members does a table show, in which order, with which figures?"""

from collections.abc import Sequence
from typing import Literal

from sqlalchemy import Connection

from app.calendars import plain_digits
from app.engine.columns import IntColumn
from app.models.bulk import read_columns
from app.models.close import last_live_close
from app.records import MemberLine

MemberOrder = Literal[
    "code", "name", "kind", "rank", "status", "points", "team_points", "paid", "joined"
]

# The same letter can be typed in two ways; a joiner inside a word is often left out.
_FOLDED = (("ي", "ی"), ("ك", "ک"), ("\u200c", ""))
# Where the code of a Persian letter is not its place in the alphabet, it is put
# behind the letter before it.
_LAST = "\u06ff"
_ALPHABET = (
    ("پ", f"ب{_LAST}"),
    ("چ", f"ج{_LAST}"),
    ("ژ", f"ز{_LAST}"),
    ("ک", f"ق{_LAST}"),
    ("گ", f"ق{_LAST}{_LAST}"),
    ("و", f"ن{_LAST}"),
)
_IS_CLOSED = """
(coalesce(t.is_closed, 0) AND NOT EXISTS (
  SELECT 1 FROM member_decision d WHERE d.member_id = m.id
  AND d.kind = 'reopen' AND d.event_seq > ?))
"""
_FIGURES = """
FROM member m
LEFT JOIN member_month t ON t.close_id = ? AND t.member_id = m.id
LEFT JOIN payout p ON p.close_id = ? AND p.member_id = m.id
"""
_NO_CLOSE = -1


def _replaced(expression: str, pairs: Sequence[tuple[str, str]]) -> str:
    for old, new in pairs:
        expression = f"replace({expression}, '{old}', '{new}')"
    return expression


_FOLDED_NAME = _replaced("m.name", _FOLDED)
_ORDER: dict[MemberOrder, str] = {
    "code": "m.code",
    "name": _replaced(_FOLDED_NAME, _ALPHABET),
    "kind": "m.kind",
    "rank": "coalesce(t.rank, 0)",
    "status": _IS_CLOSED,
    "points": "coalesce(t.points_micro, 0)",
    "team_points": "coalesce(t.team_points_micro, 0)",
    "paid": "coalesce(p.paid_toman, 0)",
    "joined": "m.joined_on",
}


def ordered_member_ids(
    connection: Connection, by: MemberOrder, *, descending: bool, text: str
) -> IntColumn:
    """Return the keys of the members to show.

    Args:
        connection: Where to read.
        by: What they are sorted by; equal ones stand by code.
        descending: Whether the largest comes first.
        text: Part of the code or name of those wanted, "" for all.
    """
    close_id, close_seq = _last_close(connection)
    parameters: list[object] = [close_id, close_id]
    query = f"SELECT m.id {_FIGURES}"
    if text:
        query += (
            f" WHERE m.code LIKE ? ESCAPE '\\' OR {_FOLDED_NAME} LIKE ? ESCAPE '\\'"
        )
        parameters += [_pattern(_latin_digits(text)), _pattern(_folded(text))]
    query += f" ORDER BY {_ORDER[by]}{' DESC' if descending else ''}, m.code"
    if by == "status":
        parameters.append(close_seq)
    (keys,) = read_columns(connection, query, parameters, 1)
    return keys


def member_lines(connection: Connection, keys: Sequence[int]) -> list[MemberLine]:
    """Return the rows of some members, at most a few hundred, in the order given."""
    close_id, close_seq = _last_close(connection)
    marks = ", ".join("?" * len(keys))
    query = f"""
    SELECT m.id, m.code, m.name, m.kind, coalesce(t.rank, 0), {_IS_CLOSED},
      coalesce(t.points_micro, 0), coalesce(t.team_points_micro, 0),
      coalesce(p.paid_toman, 0), m.joined_on
    {_FIGURES} WHERE m.id IN ({marks})
    """
    parameters = (close_seq, close_id, close_id, *keys)
    found = {
        row[0]: MemberLine(
            id=row[0],
            code=row[1],
            name=row[2],
            kind=row[3],
            rank=row[4],
            is_closed=bool(row[5]),
            points_micro=row[6],
            team_points_micro=row[7],
            paid_toman=row[8],
            joined_on=row[9],
        )
        for row in connection.exec_driver_sql(query, parameters)
    }
    return [found[key] for key in keys]


def _last_close(connection: Connection) -> tuple[int, int]:
    last = last_live_close(connection)
    return (_NO_CLOSE, 0) if last is None else (last.id, last.event_seq)


def _folded(text: str) -> str:
    for old, new in _FOLDED:
        text = text.replace(old, new)
    return text


def _latin_digits(text: str) -> str:
    try:
        return plain_digits(text)
    except ValueError:
        return text


def _pattern(part: str) -> str:
    for sign in "\\%_":
        part = part.replace(sign, f"\\{sign}")
    return f"%{part}%"
