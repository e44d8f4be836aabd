"""What is on record about one member, for a card?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.files.address import PARTS
from app.models.member import member_by_code
from app.models.member_card import card_rows, upline_of
from app.models.member_list import member_rows
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.records.member_table import MemberHead, ValueKind
from app.records.members import MemberRecord
from app.services.members import NoSuchMember
from app.services.plan_books import PlanBooks

_SHARED_FIELDS = (
    "name",
    "kind",
    "joined",
    "national_id",
    "unit_code",
    "iban",
    "email",
    "phone",
    "language",
    *PARTS,
)
_FARHAN_ONLY = "unit_code"


@dataclass(frozen=True)
class CardHead:
    """What a card says at once.

    Attributes:
        member: The record.
        upline: Whom the member stands below, the nearest first.
        standing: Values of every column of the table of members.
        closed: Whether a rule of the plan has closed the member, who may be reopened
            and whose balance may be released.
    """

    member: MemberRecord
    upline: Sequence[MemberHead]
    standing: Mapping[str, int | str]
    closed: bool


@dataclass(frozen=True)
class CardTable:
    """A table on a card: what its columns hold, and its rows, newest first."""

    columns: Mapping[str, ValueKind]
    rows: Sequence[tuple[int | str, ...]]


class MemberCard:
    """Reads everything about one member at a time."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._books = organisation, books

    @property
    def tables(self) -> tuple[str, ...]:
        """Names of the tables on a card, in their order."""
        return tuple(self._books.member_card)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of a person that can be changed, apart from the sponsor."""
        left_out = {"kind"} if len(self.kinds) == 1 else set()
        if _FARHAN_ONLY not in self._books.member_list.columns:
            left_out.add(_FARHAN_ONLY)
        fields = (*_SHARED_FIELDS, *self._books.members.fields)
        return tuple(name for name in fields if name not in left_out)

    @property
    def kinds(self) -> Sequence[str]:
        """The kinds of member of the plan."""
        return self._books.members.kinds

    @property
    def can_leave(self) -> bool:
        """Whether members of the plan leave by the operator's word."""
        return self._books.members.can_leave

    def head(self, code: str) -> CardHead:
        """Return what the card of a member says at once.

        Raises:
            NoSuchMember: Nobody has the code.
        """
        with self._file.reading() as reading:
            member = _existing(reading, code)
            source = self._books.member_list
            (row,) = member_rows(reading, source, list(source.columns), [member.id])
            return CardHead(
                member=member,
                upline=upline_of(reading, member.id),
                standing=row.values,
                closed=member.id in set(self._books.members.closed(reading)),
            )

    def table(self, code: str, name: str) -> CardTable:
        """Return one table of a member's card.

        Raises:
            NoSuchMember: Nobody has the code.
        """
        source = self._books.member_card[name]
        with self._file.reading() as reading:
            member = _existing(reading, code)
            rows = card_rows(reading, source, member.id, member.code)
        return CardTable(source.columns, rows)


def _existing(reading: Reading, code: str) -> MemberRecord:
    found = member_by_code(reading, code)
    if found is None:
        raise NoSuchMember(member=code)
    return found
