"""What is different about the members of the Porukka plan?"""

from collections.abc import Mapping

from app.calendars import day_number, day_text, number_day
from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.credit import standing_commissions
from app.engine.porukka.plan_tables import load_porukka_plan
from app.errors import AppError
from app.files import cells, check_digits
from app.models.close import closed_through
from app.models.member_history import FieldValue
from app.models.plan import latest_plan
from app.models.porukka.close import all_bookings
from app.models.porukka.input import catalogue_before
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.services.plan_books import FieldParser, MemberRules


class ReferrerHasEarned(AppError):
    """A referrer is changed whose commission stands."""

    template = (
        "{member}: the commission for this member is earned; only a correction can "
        "change the referrer, and the next close moves the commission then"
    )


class LeftTooEarly(AppError):
    """A member would have left in a closed month, or before joining."""

    template = (
        "{member}, left: {day}: expected a day from {first} on; an earlier one is "
        "entered as a correction"
    )


def present_catalogue(reading: Reading) -> Catalogue:
    """Return the packages and add-ons, of the plan and of the operator, as set now."""
    plan = load_porukka_plan(latest_plan(reading).text)
    return catalogue_before(reading, plan.package_versions(), None)


def packages_on_sale(catalogue: Catalogue) -> list[str]:
    """Return the codes of the packages that the latest versions put on sale."""
    latest = {
        version.code: version
        for version in sorted(catalogue.packages, key=lambda one: one.from_on)
    }
    return sorted(code for code, version in latest.items() if version.is_active)


def _readers(reading: Reading) -> dict[str, FieldParser]:
    codes = packages_on_sale(present_catalogue(reading))

    def package(text: str) -> str:
        if text not in codes:
            raise ValueError(f"a package on sale: {', '.join(codes)}")
        return text

    return {
        "vat_registered": lambda text: int(cells.yes_no(text)),
        "business_id": check_digits.business_id,
        "referrer_name": cells.free_text,
        "package": package,
        "renewal": cells.one_of("12", "3", "pause"),
        "left": lambda text: day_number(cells.day(text)),
    }


def _refuse(
    reading: Reading,
    whom: MemberRecord,
    values: Mapping[str, FieldValue],
    is_correction: bool,
) -> None:
    """Refuse another referrer once one has earned, and leaving in a closed month."""
    sponsor = values.get("sponsor_id", whom.sponsor_id)
    is_changed = sponsor != whom.sponsor_id and not is_correction
    if is_changed and whom.id in standing_commissions(all_bookings(reading)):
        raise ReferrerHasEarned(member=whom.code)
    left = values.get("left_on")
    if isinstance(left, int):
        closed = closed_through(reading)
        first = number_day(whom.joined_on)
        if closed is not None:
            first = max(first, closed.next().first_day)
        if number_day(left) < first:
            day = day_text(number_day(left), jalali=False)
            raise LeftTooEarly(member=whom.code, day=day, first=first)


MEMBER_RULES = MemberRules(
    kinds=("member",),
    national_id=check_digits.finnish_identity_code,
    fields=("vat_registered", "business_id", "referrer_name", "package", "renewal"),
    readers=_readers,
    closed=lambda _reading: (),
    can_leave=True,
    refuse=_refuse,
)
