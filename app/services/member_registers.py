"""What do the registers of a co-operative hold about one member?"""

from dataclasses import dataclass

from app.cooperative import (
    Campaign,
    Completion,
    ConsentKind,
    Course,
    ParticipantReport,
    Quota,
    SalesSum,
    SupportOffer,
    Talk,
)
from app.models.member import member_by_code
from app.models.porukka.campaign import campaigns, participants, results
from app.models.porukka.joining import add_consents, consents, shop_names
from app.models.porukka.self_billing import self_billed
from app.models.porukka.shop_sale import sales_sums
from app.models.porukka.support import offers, talks
from app.models.porukka.training import completions, courses
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.services.members import NoSuchMember
from app.services.porukka.quota import quota_of
from app.services.reasons import given_reason


@dataclass(frozen=True)
class OwnRegisters:
    """Everything that the registers hold about one member.

    Attributes:
        shop_name: Name of the shop or business on the joining form.
        consents: Whether consent was given, for what the member was asked.
        agrees_to_self_billing: The organisation may write the member's invoices.
        completions: Courses completed.
        campaigns: Campaigns taken part in, with the own results.
        offers: What the member offers to do for others.
        sales: By month and type of product.
        quota: Of today, with the products in the shop.
    """

    shop_name: str | None
    consents: dict[str, bool]
    agrees_to_self_billing: bool
    completions: tuple[Completion, ...]
    campaigns: tuple[tuple[Campaign, ParticipantReport], ...]
    offers: tuple[SupportOffer, ...]
    sales: tuple[SalesSum, ...]
    quota: Quota


class MemberRegisters:
    """Reads the registers of one organisation, and changes consents."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def of(self, member: str) -> OwnRegisters:
        """Return everything about one member.

        Raises:
            NoSuchMember: Nobody has the code.
        """
        with self._file.reading() as reading:
            whom = _existing(reading, member)
            today = self._file.clock().date()
            return OwnRegisters(
                shop_name=shop_names(reading).get(whom.id),
                consents=consents(reading, whom.id),
                agrees_to_self_billing=whom.id in self_billed(reading),
                completions=tuple(completions(reading, whom.id)),
                campaigns=tuple(_campaigns(reading, whom)),
                offers=tuple(offers(reading, whom.id)),
                sales=tuple(sales_sums(reading, member_id=whom.id)),
                quota=quota_of(reading, whom, today),
            )

    def set_consent(
        self, member: str, kind: ConsentKind, *, is_given: bool, reason: str
    ) -> None:
        """Record that a member gives or takes back a consent.

        Raises:
            NoSuchMember: Nobody has the code.
            ReasonNeeded: The reason is empty.
        """
        why = given_reason(reason)
        with self._file.writing() as writing:
            whom = _existing(writing.connection, member)
            before = consents(writing.connection, whom.id).get(kind)
            seq = writing.record(
                "consent_set",
                member,
                {"kind": kind, "before": before, "after": is_given, "reason": why},
            )
            add_consents(writing, [(whom.id, kind, is_given)], seq)

    def offers(self) -> list[SupportOffer]:
        """Return every offer of the support team by code."""
        with self._file.reading() as reading:
            return offers(reading)

    def talks(self) -> list[Talk]:
        """Return every talk with a newcomer by day."""
        with self._file.reading() as reading:
            return talks(reading)

    def courses(self) -> list[Course]:
        """Return every course by code."""
        with self._file.reading() as reading:
            return courses(reading)

    def completions(self) -> list[Completion]:
        """Return who has completed which course."""
        with self._file.reading() as reading:
            return completions(reading)


def _existing(reading: Reading, code: str) -> MemberRecord:
    found = member_by_code(reading, code)
    if found is None:
        raise NoSuchMember(member=code)
    return found


def _campaigns(
    reading: Reading, whom: MemberRecord
) -> list[tuple[Campaign, ParticipantReport]]:
    by_code = {campaign.code: campaign for campaign in campaigns(reading)}
    own = results(reading, member_id=whom.id)
    return [
        (
            by_code[one.campaign],
            ParticipantReport(
                one, tuple(result for result in own if result.campaign == one.campaign)
            ),
        )
        for one in participants(reading, member_id=whom.id)
    ]
