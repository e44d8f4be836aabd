"""What do the layers hand each other about a member, and what changed in one?

Days are `YYYYMMDD` (Gregorian), periods are `Period`, points are millionths.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class MemberRecord:
    """One member as entered last.

    `sponsor_id` and `sponsor_code` are None for a root. `country` is a code of two
    letters, None for the country of the organisation. The fields from
    `vat_registered` on belong to the Porukka plan, where the sponsor is the referrer;
    `left_on` is the day from which the member has left.
    """

    id: int
    code: str
    name: str
    kind: str
    sponsor_id: int | None
    sponsor_code: str | None
    joined_on: int
    national_id: str | None
    unit_code: str | None
    iban: str | None
    email: str | None
    phone: str | None
    language: str | None
    street: str | None = None
    postcode: str | None = None
    town: str | None = None
    country: str | None = None
    vat_registered: int | None = None
    business_id: str | None = None
    referrer_name: str | None = None
    package: str | None = None
    renewal: str | None = None
    left_on: int | None = None
