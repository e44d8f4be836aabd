"""How do files of shop products and of add-ons become those of members?"""

from datetime import date

from app.calendars import Period, number_day
from app.cooperative import ShopProductRecord
from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.inputs import AddOn
from app.files import cells
from app.models.close import closed_through
from app.models.member import member_ids
from app.models.porukka.billing_payment import add_addons, addons_before
from app.models.porukka.shop import SHOP_PRODUCT_TYPES, add_shop_products
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import RowReader, day, euros, known
from app.services.porukka.members import present_catalogue

_NOT_BEFORE = "a day that is not before the one in column from"


def product_importer() -> Importer:
    """Return how the products of the common shop are imported.

    A code that is there already gets what the new row says, such as a last day.
    """
    return Importer(
        ("code", "name", "price"),
        ("type", "member", "from", "to"),
        _take_products,
        replaces=True,
    )


def addon_importer() -> Importer:
    """Return how add-ons of members are imported.

    A row with the member, code and first day of one that is there replaces it.
    """
    return Importer(("member", "addon", "from"), ("to",), _take_addons, replaces=True)


def _take_products(incoming: Incoming) -> Taken:
    rows = RowReader(incoming)
    keys = member_ids(incoming.writing.connection)
    code = rows.required("code", cells.code, "")
    name = rows.required("name", cells.free_text, "")
    price = rows.required("price", euros, 0)
    kind = rows.optional("type", cells.one_of(*SHOP_PRODUCT_TYPES), "physical")
    member = rows.optional("member", known(keys, "a member"), 0)
    start = rows.optional("from", day, 0)
    end = rows.optional("to", day, 0)
    rows.read()
    rows.refuse_doubles(code.values, "code", "each code")
    products = [
        ShopProductRecord(
            code=values[0],
            name=values[1],
            type=values[2],
            price_cents=values[3],
            member_id=values[4] or None,
            from_on=values[5] or None,
            until_on=values[6] or None,
        )
        for values in zip(
            code.values,
            name.values,
            kind.values,
            price.values,
            member.values,
            start.values,
            end.values,
            strict=True,
        )
    ]
    for row, product in enumerate(products):
        if product.until_on and (product.from_on or 0) > product.until_on:
            rows.refuse(row, "to", _NOT_BEFORE)

    def write(event_seq: int) -> None:
        add_shop_products(incoming.writing, products, event_seq)

    return Taken(len(products), write)


def _take_addons(incoming: Incoming) -> Taken:
    reading = incoming.writing.connection
    rows = RowReader(incoming)
    member = rows.required("member", known(member_ids(reading), "a member"), 0)
    code = rows.required("addon", cells.code, "")
    start = rows.required("from", day, 0)
    end = rows.optional("to", day, 0)
    rows.read()
    if len(incoming.table.findings):
        return Taken(len(rows.lines), lambda _seq: None)
    addons = [
        AddOn(key, text, number_day(first), number_day(last) if last else None)
        for key, text, first, last in zip(
            member.values, code.values, start.values, end.values, strict=True
        )
    ]
    _refuse_unsold(rows, addons, present_catalogue(reading), closed_through(reading))
    _refuse_overlaps(rows, addons, addons_before(reading, None))

    def write(event_seq: int) -> None:
        add_addons(incoming.writing, addons, event_seq)

    return Taken(len(addons), write)


def _refuse_unsold(
    rows: RowReader, addons: list[AddOn], catalogue: Catalogue, closed: Period | None
) -> None:
    first_open = date.min if closed is None else closed.next().first_day
    sold = ", ".join(sorted({one.code for one in catalogue.addons})) or "none yet"
    for row, addon in enumerate(addons):
        if addon.until_on is not None and addon.until_on < addon.from_on:
            rows.refuse(row, "to", _NOT_BEFORE)
        if catalogue.addon(addon.code, max(addon.from_on, first_open)) is None:
            expected = f"an add-on that is sold on that day; there are: {sold}"
            rows.refuse(row, "addon", expected)


def _refuse_overlaps(
    rows: RowReader, addons: list[AddOn], entered: list[AddOn]
) -> None:
    """Refuse two runs of one add-on of a member that share a day."""
    runs = {(one.member_id, one.code, one.from_on): one for one in entered}
    for row, addon in enumerate(addons):
        key = (addon.member_id, addon.code, addon.from_on)
        for other_key, other in runs.items():
            is_other = other_key[:2] == key[:2] and other_key != key
            if is_other and other.touches(addon.from_on, addon.until_on or date.max):
                until = f"to {other.until_on}" if other.until_on else "on"
                run = f"from {other.from_on} {until}"
                rows.refuse(row, "from", f"days without the same add-on, run {run}")
        runs[key] = addon
