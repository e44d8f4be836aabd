"""How does an export of the common shop become sales of members?

Whose sale an item is: the member whose code, name or shop's name stands in the column
of the vendor, where the export has one and it is filled; else the member whose product
has the item's code (SKU), in the list of products. Nothing is guessed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.calendars import day_number
from app.cooperative import ShopProductRecord, ShopSale
from app.engine.money import half_up
from app.files import cells, woocommerce
from app.files.name_match import NameIndex, name_key
from app.files.woocommerce import Layout
from app.models.member import all_members
from app.models.porukka.joining import shop_names
from app.models.porukka.shop import shop_products
from app.models.porukka.shop_sale import add_shop_sales
from app.models.writing import Reading
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import Cells, RowReader

_NO_VENDOR = "a vendor, or the code of a product of the list"
_ONE_VENDOR = (
    "products of one member in an order, as this report has no amounts by item; "
    "take an export with one row an item instead"
)


def shop_sales_importer() -> Importer:
    """Return how exports of orders from the shop are imported."""
    return Importer((), woocommerce.COLUMNS, _take, takes_others=True)


@dataclass(frozen=True)
class _Row:
    """One row of the export as it was read; 0 and "" where a cell is empty."""

    order: str
    day: int
    status: str
    sku: str
    item: str
    quantity: int
    net: int
    vat: int
    refunded: int
    refunded_quantity: int
    vendor: str

    @property
    def is_blank(self) -> bool:
        """Whether it is an order without any item."""
        return not (self.sku or self.item or self.quantity or self.net)


class _Reader:
    """Reads the columns of one layout."""

    def __init__(self, rows: RowReader, layout: Layout) -> None:
        amount, count = woocommerce.micro_euros, woocommerce.quantity

        def text(name: str) -> Cells[str]:
            return rows.optional(name, cells.free_text, "")

        def number(name: str) -> Cells[int]:
            return rows.optional(name, amount, 0)

        self._rows, self._layout = rows, layout
        self._order = rows.optional(layout.order, cells.code, "")
        self._day = rows.optional(layout.day, _day, 0)
        self._status = rows.optional(layout.status, woocommerce.status, "")
        self._item = text(layout.item)
        self._quantity = rows.optional(layout.quantity, count, 0)
        self._net = number(layout.net)
        self._texts = {name: text(name) for name in (layout.sku, layout.vendor) if name}
        self._numbers = {
            name: number(name) for name in (layout.vat, layout.refunded) if name
        }
        self._given_back = (
            rows.optional(layout.refunded_quantity, count, 0)
            if layout.refunded_quantity
            else None
        )

    def read(self) -> list[_Row]:
        """Read all rows; what belongs to an order may stand in its first row only."""
        self._rows.read()
        found: list[_Row] = []
        for row in range(len(self._rows.lines)):
            last = found[-1] if found and self._layout.says_once else None
            found.append(self._row(row, last))
        return found

    def _row(self, row: int, last: _Row | None) -> _Row:
        order = self._order.values[row]
        above = last if last is not None and order in {"", last.order} else None
        day, status = self._day.values[row], self._status.values[row]
        return _Row(
            order=order or (above.order if above else ""),
            day=day or (above.day if above else 0),
            status=status or (above.status if above else ""),
            sku=self._text(self._layout.sku, row),
            item=self._item.values[row],
            quantity=self._quantity.values[row],
            net=self._net.values[row],
            vat=self._number(self._layout.vat, row),
            refunded=abs(self._number(self._layout.refunded, row)),
            refunded_quantity=abs(
                self._given_back.values[row] if self._given_back else 0
            ),
            vendor=self._text(self._layout.vendor, row),
        )

    def _text(self, name: str, row: int) -> str:
        return self._texts[name].values[row] if name else ""

    def _number(self, name: str, row: int) -> int:
        return self._numbers[name].values[row] if name else 0


class _Shop:
    """Whose product is what?"""

    def __init__(self, reading: Reading) -> None:
        members = list(all_members(reading))
        names = shop_names(reading)
        self._by_code = {member.code: member.id for member in members}
        named = [(member.name, member.id) for member in members]
        named += [(name, key) for key, name in names.items()]
        self._names = NameIndex([name for name, _ in named])
        self._keys = [key for _, key in named]
        self.products = {product.code: product for product in shop_products(reading)}
        self._product_names: dict[str, list[ShopProductRecord]] = {}
        for product in self.products.values():
            key = name_key(product.name)
            self._product_names.setdefault(key, []).append(product)

    def vendor(self, text: str) -> int | None:
        """Return the member of a vendor's code or name; None unless it is just one."""
        if text in self._by_code:
            return self._by_code[text]
        keys = {self._keys[place] for place in self._names.same(text)}
        return keys.pop() if len(keys) == 1 else None

    def named(self, name: str) -> ShopProductRecord | None:
        """Return the product of a name; None unless it is just one."""
        found = self._product_names.get(name_key(name), [])
        return found[0] if len(found) == 1 else None


@dataclass(frozen=True)
class _Whose:
    """Whose item it is, and what is known of the product."""

    member_id: int | None
    product_code: str | None
    product_type: str | None


def _take(incoming: Incoming) -> Taken:
    layout = woocommerce.layout_of(incoming.table.header)
    if layout is None:
        expected = " or ".join(
            f"{', '.join(one.needed)} ({one.name})" for one in woocommerce.LAYOUTS
        )
        incoming.table.findings.add(1, "", "", f"the columns {expected}")
        return Taken(0, lambda _event_seq: None)
    rows = RowReader(incoming)
    read = _Reader(rows, layout).read()
    shop = _Shop(incoming.writing.connection)
    sales: list[ShopSale] = []
    items: dict[str, int] = {}
    for place, row in enumerate(read):
        if row.is_blank:
            continue
        _refuse_incomplete(rows, place, row, layout)
        whose = _whose(rows, place, row, layout, shop)
        if whose is not None and row.day:
            order = _order_key(row, layout)
            items[order] = items.get(order, 0) + 1
            sales.append(_sale(row, layout, whose, order, items[order]))

    def write(event_seq: int) -> None:
        add_shop_sales(incoming.writing, sales, event_seq)

    return Taken(len(sales), write)


def _refuse_incomplete(rows: RowReader, place: int, row: _Row, layout: Layout) -> None:
    facts = {
        layout.order: (row.order, "the number of the order"),
        layout.day: (row.day, "the day of the order"),
        layout.status: (row.status, "the status of the order"),
    }
    for column, (value, what) in facts.items():
        # What could not be read has its finding already, with what stood there.
        if not value and not rows.is_refused(place, column):
            rows.refuse(place, column, what)


def _order_key(row: _Row, layout: Layout) -> str:
    """Return under which number an order is kept.

    In the report of orders a refund is a row of its own with the number of its order
    and an amount below 0: it must not take the place of the order.
    """
    if not layout.has_items and row.net < 0:
        return f"{row.order}/refund/{row.day}"
    return row.order


def _whose(
    rows: RowReader, place: int, row: _Row, layout: Layout, shop: _Shop
) -> _Whose | None:
    if not layout.has_items:
        return _whose_order(rows, place, row, layout, shop)
    product = shop.products.get(row.sku)
    code = product.code if product else None
    kind = product.type if product else None
    if row.vendor:
        member_id = shop.vendor(row.vendor)
        if member_id is None:
            expected = "the code, the name or the shop's name of one member"
            rows.refuse(place, layout.vendor, expected)
            return None
        return _Whose(member_id, code, kind)
    if product is None:
        rows.refuse(place, layout.sku, _NO_VENDOR)
        return None
    return _Whose(product.member_id, code, kind)


def _whose_order(
    rows: RowReader, place: int, row: _Row, layout: Layout, shop: _Shop
) -> _Whose | None:
    """Find whose all products of an order are, by their names."""
    try:
        names = woocommerce.product_names(row.item)
    except ValueError as error:
        rows.refuse(place, layout.item, str(error))
        return None
    products = [(name, shop.named(name)) for name in names]
    found = [product for _, product in products if product is not None]
    if len(found) < len(products):
        lost = next(name for name, product in products if product is None)
        expected = f"names of products of the list, each of one product: not {lost!r}"
        rows.refuse(place, layout.item, expected)
        return None
    if len({product.member_id for product in found}) > 1:
        rows.refuse(place, layout.item, _ONE_VENDOR)
        return None
    return _Whose(
        found[0].member_id,
        _only([product.code for product in found]),
        _only([product.type for product in found]),
    )


def _only(values: Sequence[str]) -> str | None:
    return values[0] if len(set(values)) == 1 else None


def _sale(
    row: _Row, layout: Layout, whose: _Whose, order: str, item_no: int
) -> ShopSale:
    """Work out what is left of an item after what was refunded.

    The tax falls by the same share as the amount.
    """
    quantity = row.quantity - row.refunded_quantity
    gross = row.net * row.quantity if layout.is_unit_price else row.net
    net = gross - row.refunded
    vat = half_up(row.vat * net, gross) if gross > 0 else row.vat
    if layout.has_items and row.status == "refunded":
        quantity, net, vat = 0, 0, 0
    return ShopSale(
        order_no=order,
        item_no=item_no,
        sold_on=row.day,
        status=row.status,
        is_counted=row.status in woocommerce.COUNTED,
        member_id=whose.member_id,
        product_code=whose.product_code,
        product_type=whose.product_type,
        quantity=quantity,
        net_cents=woocommerce.cents(net),
        vat_cents=woocommerce.cents(vat),
    )


def _day(text: str) -> int:
    return day_number(woocommerce.day(text))
