"""Which members have a text in the code, the name, the phone or the personal id?

What is searched in a member stands in one text, its letters folded, which triggers keep
in the transaction that changes a member. An index of all triples of letters leads from
three letters to the texts that have them, and from one or two to the triples that begin
so. What the triples alone can't tell is looked for in the texts they lead to.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, MetaData, event

from app.models.base import metadata
from app.models.member import member

SEARCH_TABLE = "member_search"
_TEXT_TABLE = f"{SEARCH_TABLE}_text"
_TRIPLE_TABLE = f"{SEARCH_TABLE}_triple"
_INDEXED_LETTERS = 3
_MOST_TRIPLES = 50
_MANY = 10_000
_MANY_AMONG = 30_000
_LOOKED_THROUGH = 20_000
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
    """Return the SQL of all that is searched in a member, a line each.

    With two line ends behind the last line, every letter begins a triple.
    """
    phone = _replaced(f"coalesce({row}.phone, '')", [(sign, "") for sign in _IN_PHONES])
    parts = (f"{row}.code", f"{row}.name", phone, f"coalesce({row}.national_id, '')")
    joined = " || char(10) || ".join((*parts, "char(10)"))
    return folded_sql(_replaced(joined, _DIGITS))


_TEXT_OF_NEW = f"SELECT id, text FROM {_TEXT_TABLE} WHERE id = NEW.id"  # noqa: S608 - names of this program
_INDEX = f"INSERT INTO {SEARCH_TABLE} (rowid, text) {_TEXT_OF_NEW};"
_ADD = f"""
INSERT INTO {_TEXT_TABLE} (id, text) VALUES (NEW.id, {_searched("NEW")}); {_INDEX}
""".strip()  # noqa: S608 - the same
# The index is told to forget a text while it can still read it.
_CHANGE = f"""
DELETE FROM {SEARCH_TABLE} WHERE rowid = NEW.id;
UPDATE {_TEXT_TABLE} SET text = {_searched("NEW")} WHERE id = NEW.id; {_INDEX}
""".strip()  # noqa: S608 - the same
_WHEN_CHANGED = "AFTER UPDATE OF code, name, phone, national_id ON member"

member.info["triggers"] = (
    *member.info["triggers"],
    f"CREATE TRIGGER member_insert_search AFTER INSERT ON member BEGIN {_ADD} END",
    f"CREATE TRIGGER member_update_search {_WHEN_CHANGED} BEGIN {_CHANGE} END",
)

_TABLES = (
    f"CREATE TABLE {_TEXT_TABLE} (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
    f"""CREATE VIRTUAL TABLE {SEARCH_TABLE} USING fts5(
      text, content={_TEXT_TABLE}, content_rowid=id, columnsize=0, detail=none,
      tokenize='trigram case_sensitive 1')""",
    f"CREATE VIRTUAL TABLE {_TRIPLE_TABLE} USING fts5vocab({SEARCH_TABLE}, instance)",
)


@event.listens_for(metadata, "after_create")
def _make_index(_metadata: MetaData, connection: Connection, **_more: object) -> None:
    """Make the index with the tables, for the members who are there already."""
    query = "SELECT 1 FROM sqlite_schema WHERE name = ?"
    if connection.exec_driver_sql(query, (_TEXT_TABLE,)).one_or_none() is not None:
        return
    # The index of an earlier version held no text.
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS {SEARCH_TABLE}")
    for table in _TABLES:
        connection.exec_driver_sql(table)
    connection.exec_driver_sql(
        f"INSERT INTO {_TEXT_TABLE} (id, text) SELECT m.id, {_searched('m')} "  # noqa: S608 - names of this program
        "FROM member m"
    )
    rebuild = f"INSERT INTO {SEARCH_TABLE} ({SEARCH_TABLE}) VALUES ('rebuild')"  # noqa: S608 - the same
    connection.exec_driver_sql(rebuild)


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
class _Words:
    """How members are looked for who have every word of a text.

    Attributes:
        asked: What the index is asked, "" where it has no answer.
        compared: Words that are looked for in the texts it leads to.
        is_many: Whether it leads to many.
    """

    asked: str
    compared: tuple[str, ...]
    is_many: bool

    @property
    def query(self) -> str:
        """A query of the keys of the members found, as `id`."""
        asked, compared = f"{SEARCH_TABLE} MATCH ?", _compared(self.compared)
        if not self.asked:
            return f"SELECT found.id FROM {_TEXT_TABLE} found WHERE {compared}"  # noqa: S608 - names of this program
        if not self.compared:
            return f"SELECT rowid AS id FROM {SEARCH_TABLE} WHERE {asked}"  # noqa: S608 - the same
        return (
            f"SELECT found.id FROM {SEARCH_TABLE} CROSS JOIN {_TEXT_TABLE} found "  # noqa: S608 - the same
            f"ON found.id = {SEARCH_TABLE}.rowid WHERE {asked} AND {compared}"
        )

    @property
    def parameters(self) -> tuple[str, ...]:
        """The values of the query's `?`."""
        return (*([self.asked] if self.asked else []), *self.compared)


def search_condition(connection: Connection, text: str) -> Condition:
    """Return which members have every word of a text.

    Args:
        connection: Where to read.
        text: What was typed, in any letters and digits; at least one word.
    """
    words = _words(connection, text)
    return Condition(f"m.id IN ({words.query})", words.parameters)


def early_condition(
    connection: Connection, text: str, *, descending: bool
) -> Condition | None:
    """Return which of the first members by code have every word of a text.

    Among so many whom the index proposes, some may stand there already. None where it
    proposes few.
    """
    if not _words(connection, text).is_many:
        return None
    words = tuple(folded(text).split())
    sign, order = (">=", "code DESC") if descending else ("<=", "code")
    last = f"SELECT code FROM member ORDER BY {order} LIMIT 1 OFFSET {_LOOKED_THROUGH}"  # noqa: S608 - names of this program
    sql = f"""
    m.code {sign} ({last}) AND EXISTS (
      SELECT 1 FROM {_TEXT_TABLE} found WHERE found.id = m.id AND {_compared(words)})
    """  # noqa: S608 - the same
    return Condition(sql, words)


def search_count(connection: Connection, text: str) -> int:
    """Return how many members have every word of a text."""
    words = _words(connection, text)
    counted = f"SELECT count(*) FROM ({words.query})"  # noqa: S608 - names of this program
    count: int = connection.exec_driver_sql(counted, words.parameters).scalar_one()
    return count


def _compared(words: Sequence[str]) -> str:
    return " AND ".join(["instr(found.text, ?) > 0"] * len(words))


def _words(connection: Connection, text: str) -> _Words:
    """Return how members are looked for who have every word of a text."""
    words = tuple(dict.fromkeys(folded(text).split()))
    asked, compared = [], []
    for word in words:
        triples = _triples(connection, word)
        joined = " AND " if len(word) > _INDEXED_LETTERS else " OR "
        if triples:
            asked.append(f"({joined.join(map(_quoted, triples))})")
        if not triples or len(word) > _INDEXED_LETTERS:
            compared.append(word)
    if not asked:
        return _Words("", words, is_many=True)
    match = " AND ".join(asked)
    query = f"""
    SELECT rowid FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH ? LIMIT 1 OFFSET ?
    """  # noqa: S608 - names of this program
    last = connection.exec_driver_sql(query, (match, _MANY)).scalar_one_or_none()
    if compared and last is not None and last < _MANY_AMONG:
        # It would lead to so many texts that reading all of them takes less time.
        return _Words("", words, is_many=True)
    return _Words(match, tuple(compared), is_many=last is not None)


def _triples(connection: Connection, word: str) -> list[str]:
    """Return the triples of a long word, or those that begin with a short one.

    A short word that begins many triples has none: most members have it.
    """
    starts = range(len(word) - _INDEXED_LETTERS + 1)
    if starts:
        return [*dict.fromkeys(word[at : at + _INDEXED_LETTERS] for at in starts)]
    query = f"SELECT term FROM {_TRIPLE_TABLE} WHERE term >= ? LIMIT 1"  # noqa: S608 - names of this program
    found: list[str] = []
    following = word
    while len(found) < _MOST_TRIPLES:
        term = connection.exec_driver_sql(query, (following,)).scalar_one_or_none()
        if term is None or not term.startswith(word):
            # Nobody has a word that begins no triple, nor any triple made of it.
            return found or [word.ljust(_INDEXED_LETTERS, "\n")]
        found.append(term)
        following = f"{term}\x01"
    return []


def _quoted(triple: str) -> str:
    """Return a triple as a query of the index has it."""
    doubled = triple.replace('"', '""')
    return f'"{doubled}"'


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
    words = _words(connection, text)
    query = f"""
    SELECT m.code, m.name FROM ({words.query} LIMIT ?) AS hit
    CROSS JOIN member m ON m.id = hit.id
    """  # noqa: S608 - names of this program
    rows = connection.exec_driver_sql(query, (*words.parameters, most))
    found |= {row[0]: row[1] for row in rows}
    return [MemberHit(code, name) for code, name in found.items()][:most]
