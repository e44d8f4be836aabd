"""Who is in the network?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
)

from app.engine.columns import IntColumn
from app.models.base import metadata
from app.models.bulk import (
    insert_rows,
    read_columns,
    read_texts,
    select_in,
    stream_rows,
)
from app.models.months import day_check
from app.models.writing import Writing
from app.records.members import MemberRecord

FIELDS = (
    "code",
    "name",
    "kind",
    "sponsor_id",
    "joined_on",
    "national_id",
    "unit_code",
    "iban",
    "email",
    "phone",
    "language",
    "street",
    "postcode",
    "town",
    "country",
    "vat_registered",
    "business_id",
    "referrer_name",
    "package",
    "renewal",
    "left_on",
)
"""What is entered about a member, and may be changed.

The last six, from `vat_registered` on, belong to the Porukka plan, where `sponsor_id`
is the referrer; they are NULL in an organisation of the other plan.
"""

_FEW_CODES = 50_000
_FEW_LOOKUPS = 500
_SORTED = {
    "code": "SELECT id FROM member ORDER BY code",
    "name": "SELECT id FROM member ORDER BY name, code",
    "joined_on": "SELECT id FROM member ORDER BY joined_on, code",
    # The deepest rows first: every member is followed by its downline.
    "upline": """
    WITH RECURSIVE below(id, depth, code) AS (
      SELECT id, 0, code FROM member WHERE sponsor_id IS NULL
      UNION ALL
      SELECT m.id, b.depth + 1, m.code FROM below b JOIN member m ON m.sponsor_id = b.id
      ORDER BY 2 DESC, 3)
    SELECT id FROM below
    """,
}
_MEMBER = """
SELECT m.id, m.code, m.name, m.kind, m.sponsor_id, s.code, m.joined_on,
  m.national_id, m.unit_code, m.iban, m.email, m.phone, m.language,
  m.street, m.postcode, m.town, m.country,
  m.vat_registered, m.business_id, m.referrer_name, m.package, m.renewal, m.left_on
FROM member m LEFT JOIN member s ON s.id = m.sponsor_id
"""

member = Table(
    "member",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column(
        "sponsor_id",
        ForeignKey("member.id", deferrable=True, initially="DEFERRED"),
        index=True,
    ),
    Column("joined_on", Integer, nullable=False),
    Column("national_id", Text, unique=True),
    Column("unit_code", Text),
    Column("iban", Text),
    Column("email", Text),
    Column("phone", Text),
    Column("language", Text),
    Column("street", Text),
    Column("postcode", Text),
    Column("town", Text),
    Column("country", Text),
    Column("vat_registered", Integer),
    Column("business_id", Text),
    Column("referrer_name", Text),
    Column("package", Text),
    Column("renewal", Text),
    Column("left_on", Integer),
    Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
    CheckConstraint("trim(code) = code AND code <> '' AND instr(code, char(10)) = 0"),
    CheckConstraint("trim(name) <> ''"),
    CheckConstraint("kind IN ('customer', 'representative', 'member')"),
    CheckConstraint("sponsor_id <> id"),
    *(
        CheckConstraint(f"{name} <> ''")
        for name in (
            *("national_id", "unit_code", "iban", "email", "phone", "language"),
            *("street", "postcode", "town", "country"),
            *("business_id", "referrer_name", "package"),
        )
    ),
    CheckConstraint("vat_registered IN (0, 1)"),
    CheckConstraint("renewal IN ('12', '3', 'pause')"),
    day_check("joined_on"),
    day_check("left_on"),
    sqlite_strict=True,
)
"""`event_seq` tells when the member was entered: a close knows those before it."""

member.info["triggers"] = tuple(
    f"CREATE TRIGGER {change} ON member "
    "BEGIN SELECT RAISE(ABORT, 'parvi:append_only'); END"
    for change in (
        "member_update_entry BEFORE UPDATE OF id, event_seq",
        "member_delete BEFORE DELETE",
    )
)


@dataclass(frozen=True)
class NewMembers:
    """Members to be entered, one value a row.

    `sponsor_id` may name a row of the same batch: `next_member_id` + row. A column
    left empty is NULL in every row.
    """

    code: Sequence[str]
    name: Sequence[str]
    kind: Sequence[str]
    sponsor_id: Sequence[int | None]
    joined_on: Sequence[int]
    national_id: Sequence[str | None]
    unit_code: Sequence[str | None]
    iban: Sequence[str | None]
    email: Sequence[str | None]
    phone: Sequence[str | None]
    language: Sequence[str | None]
    street: Sequence[str | None] = ()
    postcode: Sequence[str | None] = ()
    town: Sequence[str | None] = ()
    country: Sequence[str | None] = ()
    vat_registered: Sequence[int | None] = ()
    business_id: Sequence[str | None] = ()
    referrer_name: Sequence[str | None] = ()
    package: Sequence[str | None] = ()
    renewal: Sequence[str | None] = ()
    left_on: Sequence[int | None] = ()


def has_members(connection: Connection) -> bool:
    """Return whether anybody is a member at all."""
    found = connection.exec_driver_sql("SELECT 1 FROM member LIMIT 1").first()
    return found is not None


def next_member_id(connection: Connection) -> int:
    """Return the key that the next member entered will have."""
    last = connection.exec_driver_sql("SELECT max(id) FROM member").scalar_one()
    return (last or 0) + 1


def add_members(writing: Writing, members: NewMembers, event_seq: int) -> range:
    """Enter members in the order given and return their keys.

    Args:
        writing: The transaction.
        members: Checked rows: unique codes, sponsors without a circle.
        event_seq: The audit event of this entry.
    """
    connection = writing.connection
    first = next_member_id(connection)
    keys = range(first, first + len(members.code))
    blank = [None] * len(keys)
    columns = [getattr(members, name) for name in FIELDS]
    columns = [column if len(column) else blank for column in columns]
    insert_rows(
        connection,
        "member",
        ("id", *FIELDS, "event_seq"),
        [keys, *columns, [event_seq] * len(keys)],
    )
    return keys


def member_ids(
    connection: Connection, codes: Sequence[str] | None = None
) -> dict[str, int]:
    """Return the key of every member by code, or of the codes given.

    Codes that nobody has are left out.
    """
    if codes is not None and len(codes) <= _FEW_CODES:
        query = "SELECT code, id FROM member WHERE code IN ({keys})"
        return {row[0]: row[1] for row in select_in(connection, query, codes)}
    names = read_texts(connection, "SELECT code FROM member ORDER BY id")
    (keys,) = read_columns(connection, "SELECT id FROM member ORDER BY id", (), 1)
    return dict(zip(names, keys.tolist(), strict=True))


class MemberKeys:
    """Keys of members by code: a few are looked up one by one, many at once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, int] | None = None
        self._asked = 0

    def get(self, code: str) -> int | None:
        """Return the key of the member who has a code, or None."""
        if self._known is None and self._asked < _FEW_LOOKUPS:
            self._asked += 1
            return member_ids(self._connection, [code]).get(code)
        if self._known is None:
            self._known = member_ids(self._connection)
        return self._known.get(code)


def joining_days(connection: Connection, keys: IntColumn) -> IntColumn:
    """Return the joining day `YYYYMMDD` of members; every key is one of a member."""
    if len(keys) <= _FEW_LOOKUPS:
        query = "SELECT id, joined_on FROM member WHERE id IN ({keys})"
        found = {row[0]: row[1] for row in select_in(connection, query, keys.tolist())}
        return np.array([found[key] for key in keys.tolist()], dtype=np.int64)
    query = "SELECT id, joined_on FROM member ORDER BY id"
    member_id, day = read_columns(connection, query, (), 2)
    return day[np.searchsorted(member_id, keys)]


def codes_of_national_ids(
    connection: Connection, national_ids: Sequence[str]
) -> dict[str, str]:
    """Return the code of the member who has each of some national ids."""
    query = "SELECT national_id, code FROM member WHERE national_id IN ({keys})"
    return {row[0]: row[1] for row in select_in(connection, query, national_ids)}


def member_by_code(connection: Connection, code: str) -> MemberRecord | None:
    """Return the member of a code, or None."""
    found = list(_records(connection, "WHERE m.code = ?", (code,)))
    return found[0] if found else None


def members_by_id(
    connection: Connection, keys: Sequence[int]
) -> dict[int, MemberRecord]:
    """Return the members of some keys, by key."""
    query = f"{_MEMBER} WHERE m.id IN ({{keys}})"
    return {row[0]: MemberRecord(*row) for row in select_in(connection, query, keys)}


def all_members(connection: Connection) -> Iterator[MemberRecord]:
    """Yield every member by code, without holding them all."""
    return _records(connection, "ORDER BY m.code", ())


def sorted_member_ids(
    connection: Connection, by: Literal["code", "name", "joined_on", "upline"]
) -> IntColumn:
    """Return the keys of all members, sorted by a field and then by code."""
    (keys,) = read_columns(connection, _SORTED[by], (), 1)
    return keys


def is_below(connection: Connection, member_id: int, upline_id: int) -> bool:
    """Return whether a member stands below another one, or is that one."""
    query = """
    WITH RECURSIVE upline(id) AS (
      SELECT ? UNION
      SELECT m.sponsor_id FROM upline u JOIN member m ON m.id = u.id
      WHERE m.sponsor_id IS NOT NULL
    )
    SELECT EXISTS (SELECT 1 FROM upline WHERE id = ?)
    """
    found = connection.exec_driver_sql(query, (member_id, upline_id)).scalar_one()
    return bool(found)


def _records(
    connection: Connection, clause: str, parameters: Sequence[object]
) -> Iterator[MemberRecord]:
    for row in stream_rows(connection, f"{_MEMBER} {clause}", parameters):
        yield MemberRecord(*row)
