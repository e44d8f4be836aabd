"""Whom does the name on a joining form mean?

The operator picks one of the suggestions, any other member, or nobody. A referrer can
be changed until the commission for the member is earned.
"""

from dataclasses import dataclass

from app.errors import AppError
from app.files.name_match import MOST_SUGGESTIONS, NameIndex
from app.models.member import is_below, member_by_code, members_by_id
from app.models.member_history import change_member
from app.models.porukka.joining import (
    WaitingReferrer,
    decide_referrer,
    waiting_referrers,
)
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.services.imports.joining_forms import name_index
from app.services.members import BadField, NoSuchMember
from app.services.plan_books import MemberRules
from app.services.reasons import given_reason


class NothingWaits(AppError):
    """A referrer is decided on that stands already."""

    template = "{member}: this is decided already, nothing was changed"


class NoNamesOfReferrers(AppError):
    """The plan has no joining forms that name a referrer."""

    template = "members of this plan name no referrer: a sponsor is entered with them"


@dataclass(frozen=True)
class Suggestion:
    """A member who may be meant; `score` 100 is the same name."""

    member_code: str
    member_name: str
    score: int


class Suggestions:
    """Members to choose from, for many names after one another.

    It holds the names as they stood when it was made.
    """

    def __init__(self, reading: Reading) -> None:
        index, keys = name_index(reading)
        self._index: NameIndex = index
        self._keys = keys

    def of(self, reading: Reading, waiting: WaitingReferrer) -> list[Suggestion]:
        """Return who may be meant, best first, at most five.

        Whoever stands below the member can't be the referrer and is left out.
        """
        scores: dict[int, int] = {}
        for one in self._index.alike(waiting.referrer_name):
            scores.setdefault(self._keys[one.place], one.score)
        scores.pop(waiting.member_id, None)
        chosen: list[int] = []
        for key in scores:
            if not is_below(reading, key, waiting.member_id):
                chosen.append(key)
            if len(chosen) == MOST_SUGGESTIONS:
                break
        members = members_by_id(reading, chosen)
        return [
            Suggestion(members[key].code, members[key].name, scores[key])
            for key in chosen
        ]


class Referrers:
    """Decides on the referrers of one organisation's members."""

    def __init__(self, organisation: OrganisationFile, rules: MemberRules) -> None:
        self._file, self._rules = organisation, rules

    def waiting(self) -> list[WaitingReferrer]:
        """Return whose referrer's name waits, by joining day and code.

        Raises:
            NoNamesOfReferrers: The plan has no such names.
        """
        self._check_plan()
        with self._file.reading() as reading:
            return waiting_referrers(reading)

    def suggest(
        self, waiting: list[WaitingReferrer]
    ) -> list[tuple[WaitingReferrer, list[Suggestion]]]:
        """Return who may be meant by each name, best first, at most five."""
        with self._file.reading() as reading:
            suggestions = Suggestions(reading)
            return [(one, suggestions.of(reading, one)) for one in waiting]

    def decide(self, member: str, referrer: str | None, reason: str) -> None:
        """Set who brought a member, or that nobody did.

        Args:
            member: Code of the member.
            referrer: Code of the one who is meant, None for nobody.
            reason: Why, in the operator's words.

        Raises:
            ReasonNeeded: The reason is empty.
            NoSuchMember: Nobody has one of the codes.
            BadField: The referrer is the member, or stands below.
            NothingWaits: It stands so already.
            NoNamesOfReferrers: The plan has no such names.
            AppError: The commission is earned, as the plan's rule says.
        """
        self._check_plan()
        why = given_reason(reason)
        with self._file.writing() as writing:
            reading = writing.connection
            whom = _existing(reading, member)
            key = None if referrer is None else _checked(reading, whom, referrer)
            waits = whom.id in {one.member_id for one in waiting_referrers(reading)}
            if key == whom.sponsor_id and not (key is None and waits):
                raise NothingWaits(member=member)
            self._rules.refuse(reading, whom, {"sponsor_id": key}, False)
            if key != whom.sponsor_id:
                seq = change_member(writing, whom.id, {"sponsor_id": key}, why)
            else:
                seq = writing.record(
                    "referrer_none",
                    member,
                    {"referrer_name": whom.referrer_name, "reason": why},
                )
            decide_referrer(writing, whom.id, key, why, seq)

    def _check_plan(self) -> None:
        if "referrer_name" not in self._rules.fields:
            raise NoNamesOfReferrers


def _existing(reading: Reading, code: str) -> MemberRecord:
    found = member_by_code(reading, code)
    if found is None:
        raise NoSuchMember(member=code)
    return found


def _checked(reading: Reading, whom: MemberRecord, code: str) -> int:
    referrer = _existing(reading, code)
    if is_below(reading, referrer.id, whom.id):
        expected = f"a referrer who is not {whom.code} or below"
        raise BadField(
            member=whom.code, field="referrer", value=code, expected=expected
        )
    return referrer.id
