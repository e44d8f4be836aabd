"""Which documents does a plan bring, and how are they read from the books?"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.calendars import Period
from app.engine.columns import IntColumn
from app.files.address import lines_of
from app.files.paper.colour import Colour
from app.files.paper.logo import picture_of
from app.files.paper.look import DEFAULT_ACCENT, Look
from app.files.paper.sheet import PageFormat
from app.files.statement_pdf import Statement
from app.formats import Currency, Language
from app.models.audit import event_head, head
from app.models.member import members_by_id
from app.models.payment import payment_files, payment_lines
from app.models.setting import organisation_details
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.records.months import CloseRecord
from app.records.organisation import DocumentStyle
from app.statement.imprint import Imprint, Letterhead, Party
from app.statement.transfers import Transfer, TransferList


class PaperRun(Protocol):
    """Documents of one kind, member by member."""

    @property
    def concerned(self) -> IntColumn:
        """Keys of the members who get one, in any order."""

    def has(self, member_id: int) -> bool:
        """Return whether a member who is asked for by name can have one."""

    def of(self, member: MemberRecord) -> Iterable[Statement]:
        """Return the documents of a member, in the order of the paper."""


@dataclass(frozen=True)
class PaperKind:
    """A kind of document; one of the two ways to read it is given.

    Attributes:
        members: Reads those of the members for a month.
        whole: Reads those of the whole organisation for it: lists, each with a name
            that tells it from others of its kind and month.
        needs_close: The month has to be closed; else the close may be None.
        comes_with_close: A closed month brings them without being asked.
    """

    members: Callable[[Reading, Period, CloseRecord | None], PaperRun] | None = None
    whole: (
        Callable[[Reading, Period, CloseRecord | None], Iterable[tuple[str, Statement]]]
        | None
    ) = None
    needs_close: bool = False
    comes_with_close: bool = False


class PlanPapers(Protocol):
    """The documents of a plan."""

    @property
    def language(self) -> Language:
        """Language of members who have told none."""

    @property
    def kinds(self) -> Mapping[str, PaperKind]:
        """The kinds of document, by name, in the order of the paper."""


def imprint_of(reading: Reading, close: CloseRecord | None) -> Imprint:
    """Return who the organisation is, and the state of the books.

    Args:
        reading: A reading transaction.
        close: The state is that of this close, so that a document printed again is
            the same; None for the present.
    """
    return imprint_at(
        reading, head(reading).count if close is None else close.event_seq
    )


def imprint_at(reading: Reading, event_seq: int) -> Imprint:
    """Return who the organisation is, and the state of the books after an event."""
    details = organisation_details(reading)
    state = event_head(reading, event_seq)
    letterhead = Letterhead(
        name=details.name,
        business_id=details.business_id,
        vat_id=details.vat_id,
        registration_no=details.registration_no,
        licence_no=details.licence_no,
        # At home: the country is left out.
        address=lines_of(details.street, details.postcode, details.town, ""),
        phone=details.phone,
        email=details.email,
        website=details.website,
        iban=details.iban,
        bic=details.bic,
    )
    return Imprint(letterhead, state.hash, state.count)


def transfer_lists(
    reading: Reading, close: CloseRecord, currency: Currency
) -> Iterator[tuple[str, TransferList]]:
    """Yield the list of transfers of every payment file of a close, with its name."""
    for file in payment_files(reading, close.id):
        lines = payment_lines(reading, file.id)
        members = members_by_id(reading, [line.member_id for line in lines])
        transfers = [
            Transfer(
                members[line.member_id].name,
                members[line.member_id].code,
                line.iban,
                line.amount,
            )
            for line in lines
        ]
        yield (
            file.message_id,
            TransferList(
                imprint=imprint_at(reading, file.event_seq),
                period=close.period,
                message_id=file.message_id,
                state=file.state,
                currency=currency,
                transfers=tuple(sorted(transfers, key=lambda one: one.code)),
                total=file.total,
            ),
        )


def look_of(style: DocumentStyle) -> Look:
    """Return a style, ready for the page."""
    return Look(
        accent=Colour.of(style.accent) if style.accent else DEFAULT_ACCENT,
        logo=picture_of(style.logo),
        page=PageFormat[style.page],
        texts={Language(name): words for name, words in style.texts.items()},
    )


def party_of(member: MemberRecord) -> Party:
    """Return a member as documents name it."""
    return Party(
        name=member.name,
        code=member.code,
        kind=member.kind,
        unit_code=member.unit_code or "",
        iban=member.iban or "",
        business_id=member.business_id or "",
        vat_registered=bool(member.vat_registered),
        address=lines_of(
            *(part or "" for part in (member.street, member.postcode)),
            *(part or "" for part in (member.town, member.country)),
        ),
    )
