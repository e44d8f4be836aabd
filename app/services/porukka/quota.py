"""How many products does each member have in the shop, and how many may there be?

Going over the quota is shown, never blocked.
"""

from collections import Counter
from datetime import date

from app.calendars import Period, day_number
from app.cooperative import Quota
from app.engine.porukka.inputs import AddOn
from app.engine.porukka.ledger import InvoiceState
from app.engine.porukka.terms import quota_on
from app.models.member import all_members
from app.models.porukka.billing import invoices_before
from app.models.porukka.billing_payment import addons_before
from app.models.porukka.shop import shop_products
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.plan_books import ExportKind, ExportTable
from app.services.porukka.members import present_catalogue


def quotas_on(reading: Reading, day: date) -> list[Quota]:
    """Return products and quota of members on a day, by code.

    Who has neither products nor a quota is left out. Terms alone decide: whether
    invoices are paid does not matter here.

    Source: Porukka plan, section 2.
    """
    terms: dict[int, list[InvoiceState]] = {}
    for invoice in invoices_before(reading, None):
        terms.setdefault(invoice.member_id, []).append(InvoiceState.raised(invoice))
    addons: dict[int, list[AddOn]] = {}
    for addon in addons_before(reading, None):
        addons.setdefault(addon.member_id, []).append(addon)
    catalogue = present_catalogue(reading)
    products = _products_on(reading, day_number(day))
    found = (
        Quota(
            one.code,
            one.name,
            products[one.id],
            quota_on(terms.get(one.id, ()), addons.get(one.id, ()), catalogue, day),
        )
        for one in all_members(reading)
    )
    return [one for one in found if one.quota is not None or one.products]


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
