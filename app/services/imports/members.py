"""How does a file of members become members?"""

from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np

from app.engine.columns import NO_ROW, RowColumn
from app.engine.tree import CyclicTree, depth_first
from app.files import cells, check_digits
from app.files.address import PARTS, READERS
from app.formats import Language
from app.models.member import (
    NewMembers,
    add_members,
    codes_of_national_ids,
    member_ids,
    next_member_id,
)
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import RowReader, day
from app.services.plan_books import MemberRules

Value = TypeVar("Value")

_REQUIRED = ("code", "name", "kind", "joined")
_OPTIONAL = (
    "sponsor",
    "national_id",
    "unit_code",
    "iban",
    "email",
    "phone",
    "language",
    *PARTS,
)


def member_importer(rules: MemberRules) -> Importer:
    """Return how members of a plan are imported."""
    optional = (*_OPTIONAL, *rules.fields)
    return Importer(_REQUIRED, optional, lambda incoming: _take(incoming, rules))


def _take(incoming: Incoming, rules: MemberRules) -> Taken:
    rows = RowReader(incoming)
    code = rows.required("code", cells.code, "")
    sponsor = rows.optional("sponsor", cells.code, "")
    national_id = rows.optional("national_id", rules.national_id, "")
    name = rows.required("name", cells.free_text, "")
    kind = rows.required("kind", cells.one_of(*rules.kinds), "")
    joined = rows.required("joined", day, 0)
    unit_code = rows.optional("unit_code", cells.code, "")
    iban = rows.optional("iban", check_digits.iban, "")
    emails = rows.optional("email", cells.email, "")
    phones = rows.optional("phone", cells.phone, "")
    language = rows.optional("language", cells.one_of(*Language), "")
    readers = {**READERS, **rules.readers(incoming.writing.connection)}
    blank: str | int = ""
    more = {
        name: rows.optional(name, readers[name], blank)
        for name in (*PARTS, *rules.fields)
    }
    rows.read()

    def others() -> dict[str, Any]:
        return {name: _or_none(column.values) for name, column in more.items()}

    known = member_ids(incoming.writing.connection)
    _refuse_taken(rows, incoming, code.values, national_id.values, known)
    first = next_member_id(incoming.writing.connection)
    sponsor_id = _sponsors(rows, code.values, sponsor.values, known, first)

    def write(event_seq: int) -> None:
        new = NewMembers(
            code=code.values,
            name=name.values,
            kind=kind.values,
            sponsor_id=sponsor_id,
            joined_on=joined.values,
            national_id=_or_none(national_id.values),
            unit_code=_or_none(unit_code.values),
            iban=_or_none(iban.values),
            email=_or_none(emails.values),
            phone=_or_none(phones.values),
            language=_or_none(language.values),
            **others(),
        )
        add_members(incoming.writing, new, event_seq)

    return Taken(len(code.values), write)


def _or_none(values: Sequence[Value]) -> list[Value | None]:
    """Return None in place of what was left empty; 0 is a value."""
    return [None if value == "" else value for value in values]


def _refuse_taken(
    rows: RowReader,
    incoming: Incoming,
    codes: list[str],
    national_ids: list[str],
    known: dict[str, int],
) -> None:
    """Refuse codes and national ids that stand twice, here or in the organisation."""
    rows.refuse_doubles(codes, "code", "each code")
    for row, code in enumerate(codes):
        if code in known:
            rows.refuse(row, "code", "a code that no member has yet")
    rows.refuse_doubles(national_ids, "national_id", "each person")
    entered = [number for number in national_ids if number]
    holders = codes_of_national_ids(incoming.writing.connection, entered)
    for row, number in enumerate(national_ids):
        if number in holders:
            expected = f"one position a person: {holders[number]} has this id"
            rows.refuse(row, "national_id", expected)


def _sponsors(
    rows: RowReader,
    codes: list[str],
    sponsors: list[str],
    known: dict[str, int],
    first_id: int,
) -> list[int | None]:
    """Return each row's sponsor key, refusing unknown sponsors and circles."""
    row_of = {code: row for row, code in enumerate(codes)}
    parent = np.full(len(codes), NO_ROW, dtype=np.int64)
    keys: list[int | None] = []
    for row, sponsor in enumerate(sponsors):
        key = known.get(sponsor)
        if sponsor and sponsor in row_of:
            parent[row] = row_of[sponsor]
            key = first_id + row_of[sponsor]
        elif sponsor and key is None:
            expected = "the code of a member, in this file or imported before"
            rows.refuse(row, "sponsor", expected)
        keys.append(key)
    for row in _in_circles(parent):
        expected = f"a sponsor who is not below {codes[row]}"
        rows.refuse(row, "sponsor", expected)
    return keys


def _in_circles(parent: RowColumn) -> list[int]:
    try:
        depth_first(parent)
    except CyclicTree as circle:
        found: list[int] = circle.rows.tolist()
        return found
    return []
