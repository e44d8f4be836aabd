"""Which members have a text in the code, the name, the phone or the personal id?

A text of three letters or more is looked up in an index of all triples of letters,
which triggers keep in the transaction that changes a member. The index holds no text:
what it proposes is compared with the member itself. Where it would propose a large
part of the network, the members are compared without it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, MetaData, event

from app.models.base import metadata
from app.models.member import member

SEARCH_TABLE = "member_search"
_INDEXED_LETTERS = 3
_MANY = 10_000
_LETTERS = (
    # The same letter can be typed in two ways; a joiner inside a word is often left
    # out, and so is a blank inside a phone number.
    ("ي", "ی"),
    ("ك", "ک"),
    ("\u200c", ""),
    ("Ä", "ä"),
    ("Ö", "ö"),
    ("Å", "å"),
)
_DIGITS = tuple(
    (chr(first + digit), str(digit)) for first in (0x6F0, 0x660) for digit in range(10)
)
_IN_PHONES = (" ", "-", "(", ")", "/")


def folded_sql(expression: str) -> str:
    """Return the SQL of a text in which letters typed in two ways are one."""
    return f"lower({_replaced(expression, _LETTERS)})"


def folded(text: str) -> str:
    """Return a text as `folded_sql` has it, its digits as those of ASCII."""
    for old, new in (*_LETTERS, *_DIGITS):
        text = text.replace(old, new)
    # Letters beyond ASCII stay as they are, as the database's `lower` leaves them.
    return "".join(sign.lower() if sign.isascii() else sign for sign in text)


def _replaced(expression: str, pairs: Sequence[tuple[str, str]]) -> str:
    for old, new in pairs:
        expression = f"replace({expression}, '{old}', '{new}')"
    return expression


def _searched(row: str) -> str:
    """Return the SQL of all that is searched in a member, a line each."""
    phone = _replaced(f"coalesce({row}.phone, '')", [(sign, "") for sign in _IN_PHONES])
    parts = (f"{row}.code", f"{row}.name", phone, f"coalesce({row}.national_id, '')")
    joined = " || char(10) || ".join(parts)
    return folded_sql(_replaced(joined, _DIGITS))


def _compared(row: str) -> str:
    """Return the same as `_searched`, quickly for a member who needs no folding."""
    typed = "".join(sign for sign, _ in (*_LETTERS, *_DIGITS))
    # Between brackets a hyphen stands for itself only at an end.
    in_phones = "".join(sorted(_IN_PHONES, key="-".__eq__))
    fields = ("code", "name", "national_id")
    folds = [f"{row}.{field} GLOB '*[{typed}]*'" for field in fields]
    folds.append(f"{row}.phone GLOB '*[{typed}{in_phones}]*'")
    parts = ("code", "name", "phone", "national_id")
    joined = " || char(10) || ".join(f"coalesce({row}.{part}, '')" for part in parts)
    return (
        f"CASE WHEN {' OR '.join(folds)} THEN {_searched(row)} ELSE lower({joined}) END"
    )


_ADD = f"INSERT INTO {SEARCH_TABLE} (rowid, text) VALUES (NEW.id, {_searched('NEW')});"  # noqa: S608 - names of this program
_REMOVE = f"DELETE FROM {SEARCH_TABLE} WHERE rowid = NEW.id;"  # noqa: S608 - the same
_CHANGE = "AFTER UPDATE OF code, name, phone, national_id ON member"

member.info["triggers"] = (
    *member.info["triggers"],
    f"CREATE TRIGGER member_insert_search AFTER INSERT ON member BEGIN {_ADD} END",
    f"CREATE TRIGGER member_update_search {_CHANGE} BEGIN {_REMOVE} {_ADD} END",
)


@event.listens_for(metadata, "after_create")
def _make_index(_metadata: MetaData, connection: Connection, **_more: object) -> None:
    """Make the index with the tables, for the members who are there already."""
    query = "SELECT 1 FROM sqlite_schema WHERE name = ?"
    if connection.exec_driver_sql(query, (SEARCH_TABLE,)).one_or_none() is not None:
        return
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE {SEARCH_TABLE} USING fts5(text, content='', "
        "contentless_delete=1, detail=none, tokenize='trigram')"
    )
    connection.exec_driver_sql(
        f"INSERT INTO {SEARCH_TABLE} (rowid, text) SELECT m.id, {_searched('m')} "  # noqa: S608 - names of this program
        "FROM member m"
    )


@dataclass(frozen=True)
class Condition:
    """What a query asks of a member `m`.

    Attributes:
        sql: The condition.
        parameters: The values of its `?`.
        needs: Names of the joins that it needs.
    """

    sql: str
    parameters: tuple[object, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Query:
    """What to ask the index, and the words to look for in what it proposes."""

    match: str
    rest: tuple[str, ...]

    @property
    def checks(self) -> str:
        """The condition that holds of a member who has the rest of the words."""
        return "".join(f" AND {_has_word()}" for _ in self.rest)


def search_condition(
    connection: Connection, text: str, *, is_first_page: bool = False
) -> Condition:
    """Return which members have every word of a text.

    Args:
        connection: Where to read.
        text: What was typed, in any letters and digits; at least one word.
        is_first_page: Whether the query stops at the first of them.
    """
    query = _query_of(text)
    if query is None:
        return _scanned(folded(text).split())
    if (is_first_page or query.rest) and _proposes_many(connection, query):
        # Many have the words that the index knows: first what it does not know.
        words = sorted(folded(text).split(), key=len)
        return Condition(" AND ".join([_has_word()] * len(words)), tuple(words))
    found = f"SELECT rowid FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH ?"  # noqa: S608 - names of this program
    return Condition(f"m.id IN ({found}){query.checks}", (query.match, *query.rest))


def quick_count(connection: Connection, text: str) -> int | None:
    """Return how many members have every word of a text, None where it takes long.

    The index alone knows it where every word is one triple of letters.
    """
    query = _query_of(text)
    if query is None or query.rest:
        return None
    found = f"SELECT count(*) FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH ?"  # noqa: S608 - names of this program
    count: int = connection.exec_driver_sql(found, (query.match,)).scalar_one()
    return count


def _proposes_many(connection: Connection, query: _Query) -> bool:
    some = f"SELECT 1 FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH ? LIMIT {_MANY}"  # noqa: S608 - names of this program
    counted = f"SELECT count(*) FROM ({some})"  # noqa: S608 - the same
    count: int = connection.exec_driver_sql(counted, (query.match,)).scalar_one()
    return count == _MANY


def _has_word() -> str:
    return f"instr({_compared('m')}, ?) > 0"


def _query_of(text: str) -> _Query | None:
    """Return how the index is asked, None where every word is too short for it."""
    words = folded(text).split()
    indexed = [word for word in words if len(word) >= _INDEXED_LETTERS]
    if not indexed:
        return None
    match = " AND ".join(f'"{triple}"' for word in indexed for triple in _triples(word))
    rest = tuple(word for word in words if len(word) != _INDEXED_LETTERS)
    return _Query(match, rest)


def _triples(word: str) -> list[str]:
    """Return the triples of letters of a word, as a query of the index quotes them."""
    starts = range(len(word) - _INDEXED_LETTERS + 1)
    triples = dict.fromkeys(word[start : start + _INDEXED_LETTERS] for start in starts)
    return [triple.replace('"', '""') for triple in triples]


def _scanned(words: Sequence[str]) -> Condition:
    """Return the condition for words that are too short for the index."""
    name = folded_sql("m.name")
    part = f"(instr(lower(m.code), ?) > 0 OR instr({name}, ?) > 0)"
    parameters = [word for word in words for _ in range(2)]
    return Condition(" AND ".join([part] * len(words)), tuple(parameters))


@dataclass(frozen=True)
class MemberHit:
    """A member that was found."""

    code: str
    name: str


def first_hits(connection: Connection, text: str, most: int) -> list[MemberHit]:
    """Return some members who have every word of a text, the exact code first."""
    if not text.strip():
        return []
    exact = "SELECT m.code, m.name FROM member m WHERE m.code = ?"
    found = {row[0]: row[1] for row in connection.exec_driver_sql(exact, (text,))}
    rows = connection.exec_driver_sql(*_first_rows(text, most))
    found |= {row[0]: row[1] for row in rows}
    return [MemberHit(code, name) for code, name in found.items()][:most]


def _first_rows(text: str, most: int) -> tuple[str, tuple[object, ...]]:
    """Return a query that stops at the first rows, and the values of its `?`."""
    query = _query_of(text)
    if query is None:
        scan = _scanned(folded(text).split())
        sql = f"SELECT m.code, m.name FROM member m WHERE {scan.sql} LIMIT ?"  # noqa: S608 - names of this program
        return sql, (*scan.parameters, most)
    sql = f"""
    SELECT m.code, m.name FROM {SEARCH_TABLE}
    CROSS JOIN member m ON m.id = {SEARCH_TABLE}.rowid
    WHERE {SEARCH_TABLE} MATCH ?{query.checks} LIMIT ?
    """  # noqa: S608 - names of this program
    return sql, (query.match, *query.rest, most)
