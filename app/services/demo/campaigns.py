"""Which campaigns has the invented co-operative run, and what did they bring?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.calendars import Period

Rows = list[dict[str, object]]


@dataclass(frozen=True)
class _Campaign:
    """A campaign, and every how many-eth member takes part, from which one on."""

    code: str
    name: str
    kind: str
    channels: str
    cost: str
    first: int
    step: int


_CAMPAIGNS = (
    _Campaign("K1", "Kylän kesämarkkinat", "season", "web_shop fairs", "240.00", 0, 4),
    _Campaign("K2", "Kirjeet yrityksille", "b2b", "letters", "90.00", 2, 7),
)


def campaigns(period: Period, codes: Sequence[str]) -> dict[str, Rows]:
    """Return what is imported of campaigns that begin in a month, by kind of file.

    Args:
        period: The month; the campaigns end with the next one.
        codes: Members who may take part.
    """
    first, last = period.first_day, period.next().last_day
    return {
        "campaigns": [_campaign(one, first, last) for one in _CAMPAIGNS],
        "campaign_participants": [
            {"campaign": one.code, "member": code, "cost": "5.00"}
            for one in _CAMPAIGNS
            for code in codes[one.first :: one.step]
        ],
        "campaign_results": [
            {
                "campaign": one.code,
                "member": code,
                "visits": 40 + 13 * (place % 5),
                "orders": 1 + place % 4,
                "sales": f"{(1 + place % 4) * 18}.50",
            }
            for one in _CAMPAIGNS
            for place, code in enumerate(codes[one.first :: one.step])
        ],
    }


def _campaign(one: _Campaign, first: date, last: date) -> dict[str, object]:
    return {
        "code": one.code,
        "name": one.name,
        "kind": one.kind,
        "from": first,
        "to": last,
        "channels": one.channels,
        "cost": one.cost,
    }
