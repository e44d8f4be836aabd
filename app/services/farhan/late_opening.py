"""How are opening figures that were found out late read and recorded?"""

from collections.abc import Callable, Mapping

from app.calendars import Period
from app.errors import AppError
from app.files import cells
from app.models.audit import JSON
from app.models.close import closed_through, live_closes
from app.models.correction import known_corrections, record_correction
from app.models.late_facts import true_openings
from app.models.member import member_by_code
from app.models.register import openings
from app.models.writing import Reading, Writing
from app.services.correcting import NothingCorrected, TrueOpening
from app.services.farhan.plans import plan_of_close
from app.services.members import BadField, NoSuchField, NoSuchMember

_NOTHING = {
    "qualified_streak": 0,
    "rank": 0,
    "rank_count": 0,
    "had_order": 0,
    "starter": 0,
    "last_order": 0,
}


class BalanceNotCorrected(AppError):
    """An opening balance is no figure that a month is worked out from."""

    template = (
        "{member}: an opening balance found out late is paid, or taken off, by an "
        "adjustment of the open month; enter one with this reason"
    )


def record_opening(writing: Writing, late: TrueOpening, reason: str) -> int:
    """Record true opening figures and return the key of the correction.

    Raises:
        NoSuchMember, NoSuchField, BadField, BalanceNotCorrected, NothingCorrected: As
            named.
    """
    reading = writing.connection
    whom = member_by_code(reading, late.member)
    if whom is None:
        raise NoSuchMember(member=late.member)
    held = _held(reading, whom.id)
    true = dict(held)
    for field, text in late.fields.items():
        true[field] = _value(reading, late.member, field, text)
    if true["rank_count"] and not true["rank"]:
        expected = "the rank that was held so often"
        raise BadField(member=whom.code, field="rank", value="", expected=expected)
    if true == held:
        raise NothingCorrected(member=late.member)
    last = closed_through(reading)
    assert last is not None
    facts: dict[str, JSON] = {"member_id": whom.id, "fields": dict(true)}
    return record_correction(
        writing, "opening", live_closes(reading)[0].period, last, facts, reason
    )


def _held(reading: Reading, member_id: int) -> Mapping[str, int]:
    """Return the opening figures of a member by all that is known so far."""
    known = true_openings(known_corrections(reading, None)).get(member_id)
    if known is not None:
        return known
    for one in openings(reading):
        if one.member_id == member_id:
            return {
                "qualified_streak": one.qualified_streak,
                "rank": one.rank,
                "rank_count": one.rank_count,
                "had_order": int(one.had_order),
                "starter": int(one.is_starter),
                "last_order": one.last_order.number if one.last_order else 0,
            }
    return _NOTHING


def _value(reading: Reading, member: str, field: str, text: str) -> int:
    if field == "balance":
        raise BalanceNotCorrected(member=member)
    readers: Mapping[str, Callable[[str], int]] = {
        "qualified_streak": cells.whole,
        "rank": _rank_reader(reading),
        "rank_count": cells.whole,
        "had_order": cells.yes_no,
        "starter": cells.yes_no,
        "last_order": _month_reader(reading),
    }
    if field not in readers:
        raise NoSuchField(field=field, fields=", ".join(readers))
    try:
        return int(readers[field](text)) if text else 0
    except ValueError as error:
        raise BadField(member=member, field=field, value=text, expected=error) from None


def _rank_reader(reading: Reading) -> Callable[[str], int]:
    ranks = plan_of_close(reading, live_closes(reading)[0]).values.ranks
    codes = [rank.code for rank in ranks]
    known = cells.one_of(*codes)
    return lambda text: codes.index(known(text)) + 1


def _month_reader(reading: Reading) -> Callable[[str], int]:
    first = live_closes(reading)[0].period

    def read(text: str) -> int:
        period = Period.parse(text)
        if period >= first:
            message = f"a month before {first}, the first closed month"
            raise ValueError(message)
        return period.number

    return read
