"""How do files of products and promotions become what may be sold?"""

from dataclasses import replace
from decimal import Decimal

from app.calendars import day_text, number_day
from app.files import cells
from app.models.product import (
    add_products,
    add_promotions,
    all_products,
    all_promotions,
    change_product,
)
from app.records.sales import ProductRecord, PromotionRecord
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import RowReader, day, unit_price

_ONE = 1_000
_PACK = "pack"
_NOT_BEFORE = "a day that is not before the one in column from"


def product_importer() -> Importer:
    """Return how the products of a list are imported."""
    return Importer(
        ("code", "name", "price"),
        ("coefficient", "licence", "type", "contents", "permit", "from", "to"),
        _take_products,
    )


def promotion_importer() -> Importer:
    """Return how promotions are imported."""
    return Importer(
        ("product", "from", "to", "permit"),
        ("price", "coefficient"),
        _take_promotions,
    )


def product_change_importer(today: int) -> Importer:
    """Return how products of the list get other facts, as they are typed in."""
    return replace(
        product_importer(), take=lambda incoming: _take_changes(incoming, today)
    )


def _read_products(
    incoming: Incoming,
) -> tuple[RowReader, list[ProductRecord], dict[str, ProductRecord]]:
    """Read products, refusing half ones; also return those of the list by code."""
    rows = RowReader(incoming)
    code = rows.required("code", cells.code, "")
    name = rows.required("name", cells.free_text, "")
    price = rows.required("price", unit_price, 0)
    coefficient = rows.optional("coefficient", cells.milli, _ONE)
    licence = rows.optional("licence", cells.code, "")
    kind = rows.optional("type", cells.one_of("product", _PACK), "product")
    contents = rows.optional("contents", cells.free_text, "")
    permit = rows.optional("permit", cells.free_text, "")
    start = rows.optional("from", day, 0)
    end = rows.optional("to", day, 0)
    rows.read()

    products = [
        ProductRecord(
            id=0,
            code=values[0],
            name=values[1],
            price_toman=values[2],
            coefficient_milli=values[3],
            licence=values[4] or None,
            type=values[5],
            contents=values[6] or None,
            permit=values[7] or None,
            from_on=values[8] or None,
            to_on=values[9] or None,
        )
        for values in zip(
            code.values,
            name.values,
            price.values,
            coefficient.values,
            licence.values,
            kind.values,
            contents.values,
            permit.values,
            start.values,
            end.values,
            strict=True,
        )
    ]
    rows.refuse_doubles(code.values, "code", "each code")
    for row, product in enumerate(products):
        _refuse_half_pack(rows, row, product)
    listed = all_products(incoming.writing.connection)
    return rows, products, {product.code: product for product in listed}


def _take_products(incoming: Incoming) -> Taken:
    rows, products, listed = _read_products(incoming)
    for row, product in enumerate(products):
        if product.code in listed:
            rows.refuse(row, "code", "a code that no product has yet")

    def write(_event_seq: int) -> None:
        add_products(incoming.writing, products)

    return Taken(len(products), write)


def _take_changes(incoming: Incoming, today: int) -> Taken:
    rows, products, listed = _read_products(incoming)
    promotions = [
        promotion
        for promotion in all_promotions(incoming.writing.connection)
        if promotion.to_on >= today
    ]
    changed = []
    for row, product in enumerate(products):
        if product.code not in listed:
            rows.refuse(row, "code", "the code of a product")
            continue
        stands = listed[product.code]
        changed.append(replace(product, id=stands.id))
        for promotion in promotions:
            if promotion.product_id == stands.id:
                _refuse_beaten(rows, row, product, promotion)

    def write(_event_seq: int) -> None:
        for product in changed:
            change_product(incoming.writing, product)

    return Taken(len(products), write)


def _refuse_beaten(
    rows: RowReader, row: int, product: ProductRecord, promotion: PromotionRecord
) -> None:
    """Refuse a usual price or coefficient that a promotion would no longer better."""
    price, coefficient = promotion.price_toman, promotion.coefficient_milli
    days = f"of the promotion to {_shown(promotion.to_on)}"
    if price is not None and price >= product.price_toman:
        rows.refuse(row, "price", f"a price above that {days}, {price}")
    if coefficient is not None and coefficient <= product.coefficient_milli:
        held = Decimal(coefficient) / _ONE
        rows.refuse(row, "coefficient", f"a coefficient below that {days}, {held}")


def _shown(day_number: int) -> str:
    return day_text(number_day(day_number), jalali=True)


def _refuse_half_pack(rows: RowReader, row: int, product: ProductRecord) -> None:
    """Refuse a pack without its facts, and a pack's facts on anything else."""
    facts = {
        "contents": (product.contents, "what is in the pack"),
        "permit": (product.permit, "the permit number of the pack"),
        "from": (product.from_on, "the first day on which the pack is sold"),
        "to": (product.to_on, "the last day on which the pack is sold"),
    }
    for column, (value, what) in facts.items():
        if product.type == _PACK and value is None:
            rows.refuse(row, column, what)
        elif product.type != _PACK and value is not None:
            rows.refuse(row, column, "an empty cell: only a pack has it")
    if product.from_on and product.to_on and product.from_on > product.to_on:
        rows.refuse(row, "to", _NOT_BEFORE)


def _take_promotions(incoming: Incoming) -> Taken:
    rows = RowReader(incoming)
    products = {
        product.code: product for product in all_products(incoming.writing.connection)
    }

    def product_id(text: str) -> int:
        product = products.get(cells.code(text))
        if product is None:
            raise ValueError("the code of a product")
        return product.id

    none: int | None = None
    product = rows.required("product", product_id, 0)
    start = rows.required("from", day, 0)
    end = rows.required("to", day, 0)
    permit = rows.required("permit", cells.free_text, "")
    price = rows.optional("price", unit_price, none)
    coefficient = rows.optional("coefficient", cells.milli, none)
    rows.read()

    promotions = [
        PromotionRecord(0, *values)
        for values in zip(
            product.values,
            start.values,
            end.values,
            permit.values,
            price.values,
            coefficient.values,
            strict=True,
        )
    ]
    by_id = {product.id: product for product in products.values()}
    for row, promotion in enumerate(promotions):
        _refuse_no_advantage(rows, row, promotion, by_id.get(promotion.product_id))
    _refuse_overlaps(rows, promotions, all_promotions(incoming.writing.connection))

    def write(_event_seq: int) -> None:
        add_promotions(incoming.writing, promotions)

    return Taken(len(promotions), write)


def _refuse_no_advantage(
    rows: RowReader, row: int, promotion: PromotionRecord, product: ProductRecord | None
) -> None:
    price, coefficient = promotion.price_toman, promotion.coefficient_milli
    if promotion.from_on > promotion.to_on:
        rows.refuse(row, "to", _NOT_BEFORE)
    if price is None and coefficient is None:
        rows.refuse(row, "price", "a price, a coefficient or both")
    if product is None:
        return
    if price is not None and price >= product.price_toman:
        expected = f"a price below that of {product.code}, {product.price_toman}"
        rows.refuse(row, "price", expected)
    if coefficient is not None and coefficient <= product.coefficient_milli:
        usual = Decimal(product.coefficient_milli) / _ONE
        expected = f"a coefficient above that of {product.code}, {usual}"
        rows.refuse(row, "coefficient", expected)


def _refuse_overlaps(
    rows: RowReader, promotions: list[PromotionRecord], entered: list[PromotionRecord]
) -> None:
    """Refuse promotions that share a day with another one of their product.

    Sorted by product and first day, neighbours overlap if any do.
    """
    numbered = [replace(promotion, id=-1) for promotion in entered]
    numbered += [replace(promotion, id=row) for row, promotion in enumerate(promotions)]
    numbered.sort(key=lambda one: (one.product_id, one.from_on, one.id))
    last: PromotionRecord | None = None
    for promotion in numbered:
        is_same = last is not None and last.product_id == promotion.product_id
        if last is not None and is_same and promotion.from_on <= last.to_on:
            _refuse_overlap(rows, last, promotion)
        if last is None or not is_same or promotion.to_on > last.to_on:
            last = promotion


def _refuse_overlap(
    rows: RowReader, earlier: PromotionRecord, later: PromotionRecord
) -> None:
    """Refuse the one of two clashing promotions that is in the file, or the later."""
    new, other = (later, earlier) if later.id >= 0 else (earlier, later)
    if new.id < 0 or not new.product_id:
        return
    expected = (
        "days without another promotion of the product: there is one"
        f" from {_shown(other.from_on)} to {_shown(other.to_on)}"
    )
    if other.id >= 0:
        expected += f" in line {rows.lines[other.id]}"
    rows.refuse(new.id, "from", expected)
