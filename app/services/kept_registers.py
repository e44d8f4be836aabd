"""How does the operator keep a register of the co-operative by hand?

A row is typed as it would stand in a file of the register and goes through the same
checks. What stood before goes into the journal with every change.
"""

from collections.abc import Callable, Mapping, Sequence

from app.errors import AppError
from app.models.member import member_ids
from app.models.porukka.campaign import (
    remove_campaign,
    remove_participant,
    remove_result,
)
from app.models.porukka.support import remove_offer, remove_talk
from app.models.porukka.training import remove_completion, remove_course
from app.models.store.session import OrganisationFile
from app.models.writing import Reading, Writing
from app.services.imports.by_hand import enter
from app.services.imports.kept import KEPT_IMPORTERS
from app.services.reasons import given_reason
from app.services.register_tables import KEPT_TABLES

Row = Mapping[str, str]

_KEYS = {
    "campaigns": ("code",),
    "campaign_participants": ("campaign", "member"),
    "campaign_results": ("campaign", "member", "channel"),
    "support_offers": ("code",),
    "talks": ("code",),
    "courses": ("code",),
    "completions": ("member", "course"),
}
_USED_BY = {
    "campaigns": ("campaign_participants", {"campaign": "code"}),
    "campaign_participants": (
        "campaign_results",
        {"campaign": "campaign", "member": "member"},
    ),
    "support_offers": ("talks", {"with": "code"}),
    "courses": ("completions", {"course": "code"}),
}
"""Which register names rows of another one, and by which columns."""


class NotThere(AppError):
    """A row is to be taken away that is not there, or no longer."""

    template = "{key}: this is not on record, or no longer; look again"


class StillNamed(AppError):
    """A row can't be taken away while others name it."""

    template = "{key}: {count} row(s) of {register} name this; take those away first"


def _member(writing: Writing, key: Row) -> int:
    return member_ids(writing.connection, [key["member"]])[key["member"]]


_REMOVALS: dict[str, Callable[[Writing, Row], None]] = {
    "campaigns": lambda writing, key: remove_campaign(writing, key["code"]),
    "campaign_participants": lambda writing, key: remove_participant(
        writing, key["campaign"], _member(writing, key)
    ),
    "campaign_results": lambda writing, key: remove_result(
        writing, key["campaign"], _member(writing, key), key["channel"]
    ),
    "support_offers": lambda writing, key: remove_offer(writing, key["code"]),
    "talks": lambda writing, key: remove_talk(writing, key["code"]),
    "courses": lambda writing, key: remove_course(writing, key["code"]),
    "completions": lambda writing, key: remove_completion(
        writing, _member(writing, key), key["course"]
    ),
}


class KeptRegisters:
    """Campaigns, the support team and training of one organisation, by rows.

    Attributes:
        kinds: Names of the registers, those of their files.
    """

    kinds: Sequence[str] = tuple(KEPT_TABLES)

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def columns(self, kind: str) -> tuple[Sequence[str], Sequence[str]]:
        """Return the columns of a register: the required, then the optional."""
        importer = KEPT_IMPORTERS[kind]
        return importer.required, importer.optional

    def key(self, kind: str) -> Sequence[str]:
        """Return the columns under which a row stands once."""
        return _KEYS[kind]

    def rows(self, kind: str) -> list[dict[str, str]]:
        """Return every row as it would stand in a file."""
        with self._file.reading() as reading:
            return _rows(reading, kind)

    def put(self, kind: str, row: Row) -> Row | None:
        """Enter a row, or enter it anew where its key is there already.

        Returns:
            The row that stood there before, None for none.

        Raises:
            BadEntry: Something is wrong; the error holds all findings.
        """
        key = _key_of(kind, row)
        with self._file.writing() as writing:
            stood = _standing(writing.connection, kind, key)
            typed = {name: text for name, text in row.items() if text}
            enter(
                writing,
                KEPT_IMPORTERS[kind],
                [row],
                lambda: writing.record(
                    "register_set",
                    " ".join(key.values()),
                    {"register": kind, "before": stood, "after": typed},
                ),
            )
        return stood

    def remove(self, kind: str, row: Row, reason: str) -> None:
        """Take the row of a key away.

        Raises:
            ReasonNeeded: The reason is empty.
            NotThere: There is no such row.
            StillNamed: Rows of another register name it.
        """
        why = given_reason(reason)
        key = _key_of(kind, row)
        shown = " ".join(key.values())
        with self._file.writing() as writing:
            stood = _standing(writing.connection, kind, key)
            if stood is None:
                raise NotThere(key=shown)
            _refuse_named(writing.connection, kind, stood, shown)
            writing.record(
                "register_removed",
                shown,
                {"register": kind, "before": stood, "reason": why},
            )
            _REMOVALS[kind](writing, key)


def _rows(reading: Reading, kind: str) -> list[dict[str, str]]:
    table = KEPT_TABLES[kind](reading)
    return [
        {
            name: "" if cell is None else str(cell)
            for name, cell in zip(table.columns, cells, strict=True)
        }
        for cells in table.rows
    ]


def _key_of(kind: str, row: Row) -> dict[str, str]:
    return {name: row.get(name, "") for name in _KEYS[kind]}


def _standing(reading: Reading, kind: str, key: Row) -> dict[str, str] | None:
    for row in _rows(reading, kind):
        if _key_of(kind, row) == key:
            return row
    return None


def _refuse_named(reading: Reading, kind: str, row: Row, shown: str) -> None:
    if kind not in _USED_BY:
        return
    register, columns = _USED_BY[kind]
    count = sum(
        all(other[there] == row[here] for there, here in columns.items())
        for other in _rows(reading, register)
    )
    if count:
        raise StillNamed(key=shown, count=count, register=register)
