"""To what does a member of a co-operative consent?"""

from app.cooperative import ConsentKind
from app.models.member import member_by_code
from app.models.porukka.joining import add_consents, consents
from app.models.store.session import OrganisationFile
from app.services.members import NoSuchMember
from app.services.reasons import given_reason


class Consents:
    """Changes what members wrote on their joining forms, as it may change any day."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def record(
        self, member: str, kind: ConsentKind, *, is_given: bool, reason: str
    ) -> None:
        """Record that a member gives or takes back a consent.

        Raises:
            NoSuchMember: Nobody has the code.
            ReasonNeeded: The reason is empty.
        """
        why = given_reason(reason)
        with self._file.writing() as writing:
            whom = member_by_code(writing.connection, member)
            if whom is None:
                raise NoSuchMember(member=member)
            before = consents(writing.connection, whom.id).get(kind)
            seq = writing.record(
                "consent_set",
                member,
                {"kind": kind, "before": before, "after": is_given, "reason": why},
            )
            add_consents(writing, [(whom.id, kind, is_given)], seq)
