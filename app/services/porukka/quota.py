"""How many products does each member have in the shop, and how many may there be?

Going over the quota is shown, never blocked.
"""

from collections import Counter
from datetime import date

from app.calendars import Period, day_number
from app.cooperative import Quota
from app.engine.porukka.matching import states_by_member
from app.engine.porukka.terms import quota_on
from app.models.billing_payment import addons_before
from app.models.member import all_members
from app.models.porukka_input import porukka_member
from app.models.shop import shop_products
from app.models.writing import Reading
from app.records import CloseRecord
from app.services.plan_books import ExportKind, ExportTable
from app.services.porukka.members import present_catalogue
from app.services.porukka.standing import present_states


def quotas_on(reading: Reading, day: date) -> list[Quota]:
    """Return products and quota of members on a day, by code.

    Who has neither products nor a quota is left out.

    Source: Porukka plan, section 2.
    """
    records = list(all_members(reading))
    members = [porukka_member(one) for one in records]
    states = states_by_member(members, present_states(reading).values())
    catalogue = present_catalogue(reading)
    addons = addons_before(reading, None)
    products = _products_on(reading, day_number(day))
    found = []
    for one in records:
        own = [addon for addon in addons if addon.member_id == one.id]
        quota = quota_on(states[one.id], own, catalogue, day)
        if quota is not None or products[one.id]:
            found.append(Quota(one.code, one.name, products[one.id], quota))
    return found


def _products_on(reading: Reading, day: int) -> Counter[int]:
    """Count the products of each member that are in the shop on a day."""
    return Counter(
        product.member_id
        for product in shop_products(reading)
        if product.member_id is not None
        and (product.from_on or 0) <= day
        and (product.until_on is None or day <= product.until_on)
    )


def _quota(reading: Reading, period: Period, _close: CloseRecord | None) -> ExportTable:
    rows = (
        (
            one.member_code,
            one.products,
            one.quota,
            "yes" if one.is_over else "no",
        )
        for one in quotas_on(reading, period.last_day)
    )
    return ExportTable(("member", "products", "quota", "over"), rows)


QUOTA_EXPORT = ExportKind(of_period=_quota)
"""As things stand on the last day of a month."""
