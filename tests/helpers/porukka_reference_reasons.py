"""Why did a member bring no commission, by the reference alone?"""

from typing import NamedTuple

from tests.helpers.porukka_reference import Reference


class Why(NamedTuple):
    """What became of a commission: why there is none, or what stands and for whom.

    `rest` is what is open of the first-year fee; `status` that of the referrer on the
    day it was paid.
    """

    reason: str
    referrer: str = ""
    amount: int = 0
    rest: int = 0
    status: str = ""


def why_no_commission(reference: Reference, code: str) -> Why:
    """Return what became of the commission for a member after a close."""
    if code in reference.earned:
        referrer, amount, _day = reference.earned[code]
        return Why("", referrer, amount)
    if not reference.people[code].referrer:
        return Why("no_referrer")
    first = [bill for bill in reference.of(code) if bill.kind == "first_year"]
    if not first:
        return Why("no_first_year")
    if not first[0].is_paid:
        return Why("unpaid", rest=first[0].gross - first[0].received)
    referrer, day = reference.people[code].referrer, first[0].paid[-1][0]
    reason = "not_booked" if reference.may_earn(referrer, day) else "status"
    return Why(reason, status=reference.status(referrer, day))
