"""How is one member's record, status or hold changed?"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.calendars import Period, day_number
from app.errors import AppError
from app.files import address, cells, check_digits
from app.formats import Language
from app.models.close import closed_through
from app.models.member import (
    codes_of_national_ids,
    is_below,
    member_by_code,
)
from app.models.member_history import FieldValue, change_member, decide
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.services.plan_books import FieldParser, MemberRules
from app.services.reasons import given_reason


class NoSuchMember(AppError):
    """Nobody has the code."""

    template = "there is no member with the code {member}"


class NoSuchField(AppError):
    """A member has no field of that name, or it is never changed."""

    template = "members have no field {field} to change; expected one of {fields}"


class BadField(AppError):
    """A value does not fit its field."""

    template = "{member}, {field}: {value!r}: expected {expected}"


class NotClosedMember(AppError):
    """Only a closed member can be reopened or released."""

    template = "{member} is not closed: there is nothing to reopen or release"


class NobodyLeaves(AppError):
    """The plan knows no leaving."""

    template = "{member}: members of this plan are closed by its rule, they don't leave"


class NothingAsked(AppError):
    """A change was called that changes nothing."""

    template = "{member}: say what to change"


@dataclass(frozen=True)
class Changes:
    """What to change about a member.

    Attributes:
        fields: New value by field, as in a file of members; "" empties it.
        reopen: End the closing of the member.
        release: Pay what is held because the member is closed.
        left: The member has left, from the first open period on; only the porukka
            plan knows this.
        correct: A referrer is changed who has earned already: the next close moves
            the commission; only the porukka plan knows this.
    """

    fields: Mapping[str, str]
    reopen: bool = False
    release: bool = False
    left: bool = False
    correct: bool = False


_COLUMN_OF = {"sponsor": "sponsor_id", "joined": "joined_on", "left": "left_on"}
_NEVER_EMPTY = ("name", "kind", "joined")


class Members:
    """Changes members of one organisation; everything is recorded with its reason."""

    def __init__(self, organisation: OrganisationFile, rules: MemberRules) -> None:
        self._file, self._rules = organisation, rules

    def member(self, code: str) -> MemberRecord:
        """Return one member.

        Raises:
            NoSuchMember: Nobody has the code.
        """
        with self._file.reading() as reading:
            return _existing(reading, code)

    def parsers(self) -> Mapping[str, FieldParser]:
        """Return how each field of a member is read, as things stand."""
        with self._file.reading() as reading:
            return {**_readers(self._rules), **self._rules.readers(reading)}

    def change(self, code: str, changes: Changes, reason: str) -> Period | None:
        """Change a member from the first open period on, all at once or not at all.

        Returns:
            The first period that sees the change, None before the first close.

        Raises:
            NoSuchMember, NoSuchField, BadField, NothingToChange: As named.
            NotClosedMember: A member who is not closed can't be reopened.
            ReasonNeeded: The reason is empty.
        """
        reason = given_reason(reason)
        if changes.left and not self._rules.can_leave:
            raise NobodyLeaves(member=code)
        if not (changes.fields or changes.reopen or changes.release or changes.left):
            raise NothingAsked(member=code)
        with self._file.writing() as writing:
            reading = writing.connection
            whom = _existing(reading, code)
            values = self._values(reading, whom, changes.fields)
            closed = closed_through(reading)
            if changes.left:
                values["left_on"] = (
                    whom.joined_on
                    if closed is None
                    else max(day_number(closed.next().first_day), whom.joined_on)
                )
            self._rules.refuse(reading, whom, values, changes.correct)
            if values:
                change_member(writing, whom.id, values, reason)
            if changes.reopen or changes.release:
                if closed is None or whom.id not in self._rules.closed(reading):
                    raise NotClosedMember(member=code)
                if changes.release:
                    decide(writing, whom.id, "release", closed.next(), reason)
                if changes.reopen:
                    decide(writing, whom.id, "reopen", closed.next(), reason)
        return None if closed is None else closed.next()

    def _values(
        self, reading: Reading, whom: MemberRecord, fields: Mapping[str, str]
    ) -> dict[str, FieldValue]:
        readers = {**_readers(self._rules), **self._rules.readers(reading)}
        values: dict[str, FieldValue] = {}
        for field, text in fields.items():
            if field not in readers:
                raise NoSuchField(field=field, fields=", ".join(readers))
            value = _parsed(whom, field, text, readers[field])
            if field == "sponsor" and value is not None:
                value = _sponsor(reading, whom, str(value))
            if field == "national_id" and value is not None:
                _check_free(reading, whom, str(value))
            values[_COLUMN_OF.get(field, field)] = value
        return values


def problem_of(parsers: Mapping[str, FieldParser], field: str, text: str) -> str:
    """Return what is expected of a field that a text does not fit, "" if it fits."""
    if not text and field not in _NEVER_EMPTY:
        return ""
    try:
        parsers[field](text)
    except ValueError as error:
        return str(error)
    return ""


def _readers(rules: MemberRules) -> dict[str, FieldParser]:
    """Return how the fields are read that members of every plan have."""
    return {
        "name": cells.free_text,
        "kind": cells.one_of(*rules.kinds),
        "sponsor": cells.code,
        "joined": lambda text: day_number(cells.day(text)),
        "national_id": rules.national_id,
        "unit_code": cells.code,
        "iban": check_digits.iban,
        "email": cells.email,
        "phone": cells.phone,
        "language": cells.one_of(*Language),
        **address.READERS,
    }


def _existing(reading: Reading, code: str) -> MemberRecord:
    found = member_by_code(reading, code)
    if found is None:
        raise NoSuchMember(member=code)
    return found


def _parsed(
    whom: MemberRecord, field: str, text: str, reader: FieldParser
) -> FieldValue:
    if not text and field not in _NEVER_EMPTY:
        return None
    try:
        return reader(text)
    except ValueError as error:
        raise BadField(
            member=whom.code, field=field, value=text, expected=error
        ) from None


def _sponsor(reading: Reading, whom: MemberRecord, code: str) -> int:
    sponsor = _existing(reading, code)
    if is_below(reading, sponsor.id, whom.id):
        expected = f"a sponsor who is not below {whom.code}"
        raise BadField(member=whom.code, field="sponsor", value=code, expected=expected)
    return sponsor.id


def _check_free(reading: Reading, whom: MemberRecord, number: str) -> None:
    holder = codes_of_national_ids(reading, [number]).get(number)
    if holder not in (None, whom.code):
        expected = f"one position a person: {holder} has this id"
        raise BadField(
            member=whom.code, field="national_id", value=number, expected=expected
        )
