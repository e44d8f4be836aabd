"""How does a file of joining forms become members, and who brought them?

A form carries the referrer's name as free text. The one member who has that name is
taken; any other name waits for the operator.
"""

from collections.abc import Mapping
from dataclasses import replace

from app.cooperative import CONSENTS
from app.files import cells
from app.files.address import PARTS
from app.files.name_match import NameIndex
from app.files.typed_rows import TypedRows
from app.models.member import all_members, is_below, next_member_id
from app.models.member_history import change_member
from app.models.porukka.joining import (
    add_consents,
    add_forms,
    decide_referrer,
    known_form_nos,
    shop_names,
    waiting_referrers,
)
from app.models.porukka.self_billing import set_self_billing
from app.models.writing import Reading, Writing
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import RowReader

EXACT = "the name on the form is that of this member alone"
_OF_MEMBERS = (
    *("email", "phone", "language", "iban", "vat_registered", "business_id"),
    *("national_id", "referrer_name"),
    *PARTS,
)
_CONSENTS = {kind: f"consent_{kind}" for kind in CONSENTS}
_SELF_BILLING = "consent_self_billing"
_ON_THE_FORM = "on the joining form"
_REQUIRED = ("name", "joined")
_OPTIONAL = (
    *("code", "form_no", "shop_name", *_OF_MEMBERS, *_CONSENTS.values()),
    _SELF_BILLING,
)
_KIND = "member"


def with_referrers(members: Importer) -> Importer:
    """Return how members are imported, with the referrers named on their forms."""

    def take(incoming: Incoming) -> Taken:
        taken = members.take(incoming)

        def write(event_seq: int) -> None:
            taken.write(event_seq)
            match_referrers(incoming.writing, event_seq)

        return replace(taken, write=write)

    return replace(members, take=take)


def joining_form_importer(members: Importer) -> Importer:
    """Return how joining forms are imported, given how members are."""
    return Importer(_REQUIRED, _OPTIONAL, lambda incoming: _take(incoming, members))


def _take(incoming: Incoming, members: Importer) -> Taken:
    """Check every row twice: as a member, and for what else stands on a form."""
    rows, lines = _rows(incoming)
    as_members = TypedRows(
        [_member_row(row) for row in rows],
        (*members.required, *members.optional),
        lines=lines,
        findings=incoming.table.findings,
    )
    taken = members.take(replace(incoming, table=as_members))
    forms = TypedRows(
        rows,
        (*_REQUIRED, *_OPTIONAL),
        lines=lines,
        findings=incoming.table.findings,
    )
    reader = RowReader(replace(incoming, table=forms))
    form_no = reader.optional("form_no", cells.code, "")
    shop_name = reader.optional("shop_name", cells.free_text, "")
    asked = {
        kind: reader.optional(column, cells.one_of("yes", "no"), "")
        for kind, column in _CONSENTS.items()
    }
    self_billing = reader.optional(_SELF_BILLING, cells.yes_no, False)
    reader.read()
    reader.refuse_doubles(form_no.values, "form_no", "each form")
    known = known_form_nos(incoming.writing.connection)
    for row, number in enumerate(form_no.values):
        if number in known:
            reader.refuse(row, "form_no", "a form that was not imported before")

    def write(event_seq: int) -> None:
        first = next_member_id(incoming.writing.connection)
        taken.write(event_seq)
        keys = range(first, first + len(rows))
        add_forms(
            incoming.writing,
            keys,
            [text or None for text in form_no.values],
            [text or None for text in shop_name.values],
            event_seq,
        )
        consents = [
            (key, kind, answer == "yes")
            for kind, column in asked.items()
            for key, answer in zip(keys, column.values, strict=True)
            if answer
        ]
        add_consents(incoming.writing, consents, event_seq)
        for key, row, agrees in zip(keys, rows, self_billing.values, strict=True):
            if agrees:
                set_self_billing(
                    incoming.writing,
                    key,
                    _code(row),
                    is_agreed=True,
                    reason=_ON_THE_FORM,
                )
        match_referrers(incoming.writing, event_seq)

    return Taken(len(rows), write)


def _rows(incoming: Incoming) -> tuple[list[dict[str, str]], list[int]]:
    """Return the text of every row by column, and the line of each."""
    rows: list[dict[str, str]] = []
    lines: list[int] = []
    for chunk in incoming.table.chunks():
        lines += chunk.lines
        rows += (
            {name: texts[row] for name, texts in chunk.columns.items()}
            for row in range(len(chunk))
        )
    return rows, lines


def _member_row(row: Mapping[str, str]) -> dict[str, str]:
    """Return a form as a row of a file of members; its number may be the code."""
    fields = {name: row[name] for name in ("name", "joined", *_OF_MEMBERS)}
    return {**fields, "code": _code(row), "kind": _KIND}


def _code(row: Mapping[str, str]) -> str:
    return row["code"] or row["form_no"]


def name_index(reading: Reading) -> tuple[NameIndex, list[int]]:
    """Return the names of members and of their shops, and whose each is."""
    named = [(member.name, member.id) for member in all_members(reading)]
    named += [(name, key) for key, name in sorted(shop_names(reading).items())]
    return NameIndex([name for name, _ in named]), [key for _, key in named]


def match_referrers(writing: Writing, event_seq: int) -> None:
    """Take the referrers of new members whose names are those of one member each.

    Args:
        writing: The transaction.
        event_seq: The audit event by which the members were entered.
    """
    reading = writing.connection
    waiting = waiting_referrers(reading, event_seq)
    if not waiting:
        return
    index, keys = name_index(reading)
    for one in waiting:
        meant = {keys[place] for place in index.same(one.referrer_name)}
        meant.discard(one.member_id)
        if len(meant) != 1:
            continue
        (referrer_id,) = meant
        if not is_below(reading, referrer_id, one.member_id):
            seq = change_member(
                writing, one.member_id, {"sponsor_id": referrer_id}, EXACT
            )
            decide_referrer(writing, one.member_id, referrer_id, EXACT, seq)
