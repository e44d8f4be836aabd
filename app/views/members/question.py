"""Which members does one screen want to see in the table of another?"""

from dataclasses import dataclass

from app.calendars import Period, day_number
from app.records.member_table import MemberFilter


@dataclass(frozen=True)
class MemberQuestion:
    """What a screen wants to see in the table of members."""

    filters: tuple[MemberFilter, ...] = ()
    text: str = ""
    branch: str = ""


def with_value(column: str, value: int | str, period: Period) -> MemberQuestion:
    """Return the question for members who had a value in a closed month."""
    wanted = MemberFilter(column, choices=(value,), month=period.number)
    return MemberQuestion(filters=(wanted,))


def become(column: str, value: str, before: str, period: Period) -> MemberQuestion:
    """Return the question for members whose value is another since a closed month."""
    was = MemberFilter(column, choices=(before,), month=period.previous().number)
    now = with_value(column, value, period)
    return MemberQuestion(filters=(*now.filters, was))


def joined_in(period: Period) -> MemberQuestion:
    """Return the question for members who joined in a month."""
    first, last = day_number(period.first_day), day_number(period.last_day)
    return MemberQuestion(filters=(MemberFilter("joined", least=first, most=last),))
