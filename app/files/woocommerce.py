"""Which items of which orders does an export of a WooCommerce shop hold?

Three exports are known by their header rows: that of the extension Customer/Order/
Coupon Export with one row an item, that of the plugin Advanced Order Export, and the
report of orders of WooCommerce itself, which has one row an order and no amounts of
single items. Other columns are passed over.

Source: the column names that these programs write; WooCommerce, order statuses.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.calendars import parse_day
from app.engine.money import half_up

COUNTED = frozenset(("completed", "processing", "refunded"))
"""Statuses of orders that were paid; what was refunded is taken off."""
STATUSES = COUNTED | {
    *("pending", "on-hold", "cancelled", "failed", "draft", "checkout-draft", "trash"),
}
_STATUS_LABELS = {"pending-payment": "pending", "canceled": "cancelled"}
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2})?)?", re.ASCII)
_AMOUNT = re.compile(r"'?(-?)(\d{1,12})(?:\.(\d{1,6}))?", re.ASCII)
_QUANTITY = re.compile(r"'?(-?\d{1,9})(?:\.0+)?", re.ASCII)
_PART = re.compile(r"(\d+)× (.+)")
_BETWEEN_PARTS = re.compile(r", (?=\d+× )")


@dataclass(frozen=True)
class Layout:
    """Which columns of an export hold what; "" where it hasn't any.

    Attributes:
        name: Of the program that writes it.
        order: Number of the order.
        day: Day, or instant, of the order.
        status: Status of the order.
        sku: Code of the product.
        item: Name of the product.
        quantity: Number sold.
        net: Amount of the item without tax, or of one piece, see `is_unit_price`.
        vat: Tax of the item.
        refunded: Amount refunded, without tax.
        refunded_quantity: Number given back.
        vendor: Whose product it is.
        is_unit_price: `net` is the price of one piece.
        says_once: What belongs to the order may stand in its first row only.
    """

    name: str
    order: str
    day: str
    status: str
    sku: str
    item: str
    quantity: str
    net: str
    vat: str = ""
    refunded: str = ""
    refunded_quantity: str = ""
    vendor: str = "vendor"
    is_unit_price: bool = False
    says_once: bool = False

    @property
    def has_items(self) -> bool:
        """Whether a row is an item, not a whole order."""
        return bool(self.sku)

    @property
    def needed(self) -> tuple[str, ...]:
        """The columns that must be there."""
        product = self.sku or self.item
        return (self.order, self.day, self.status, product, self.quantity, self.net)

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns that are read."""
        more = (self.item, self.vat, self.refunded, self.refunded_quantity, self.vendor)
        return (*self.needed, *(name for name in more if name))


ITEM_EXPORT = Layout(
    name="Customer/Order/Coupon Export",
    order="order_number",
    day="order_date",
    status="status",
    sku="item_sku",
    item="item_name",
    quantity="item_quantity",
    net="item_total",
    vat="item_total_tax",
    refunded="item_refunded",
    refunded_quantity="item_refunded_qty",
)
ADVANCED_TOTALS = Layout(
    name="Advanced Order Export",
    order="Order Number",
    day="Order Date",
    status="Order Status",
    sku="SKU",
    item="Item Name",
    quantity="Quantity (- Refund)",
    net="Order Line Total",
    vat="Order Line Tax",
    refunded="Order Line Total Refunded",
    vendor="Vendor",
    says_once=True,
)
ADVANCED_PRICES = replace(
    ADVANCED_TOTALS, net="Item Cost", vat="", refunded="", is_unit_price=True
)
ORDER_REPORT = Layout(
    name="WooCommerce orders report",
    order="Order #",
    day="Date",
    status="Status",
    sku="",
    item="Product(s)",
    quantity="Items sold",
    net="Net Sales",
    vendor="",
)
OLD_ORDER_REPORT = replace(ORDER_REPORT, net="N. Revenue")
LAYOUTS = (
    ITEM_EXPORT,
    ADVANCED_TOTALS,
    ADVANCED_PRICES,
    ORDER_REPORT,
    OLD_ORDER_REPORT,
)
"""In the order in which they are tried."""
COLUMNS = tuple(dict.fromkeys(name for one in LAYOUTS for name in one.columns))
"""Every column that is read in any of them."""


def layout_of(header: Sequence[str]) -> Layout | None:
    """Return the layout whose needed columns all stand in a header row, or None."""
    for layout in LAYOUTS:
        if set(layout.needed) <= set(header):
            return layout
    return None


def day(text: str) -> date:
    """Read the day of an order, written with or without its time.

    Raises:
        ValueError: Another form; days such as 3/4/2024 can mean two days.
    """
    match = _DAY.fullmatch(text)
    try:
        if match is not None:
            return parse_day(match[1])
    except ValueError:
        pass
    raise ValueError("a day written YYYY-MM-DD, a time may follow")


def status(text: str) -> str:
    """Read the status of an order, as a slug or as its English label.

    Raises:
        ValueError: None that WooCommerce has.
    """
    slug = text.lower().removeprefix("wc-").replace(" ", "-")
    slug = _STATUS_LABELS.get(slug, slug)
    if slug not in STATUSES:
        raise ValueError(f"a status of WooCommerce: {', '.join(sorted(STATUSES))}")
    return slug


def micro_euros(text: str) -> int:
    """Read an amount as the shop keeps it, in millionths of a euro.

    Raises:
        ValueError: A comma, a sign of a currency, or more than six places.
    """
    match = _AMOUNT.fullmatch(text)
    if match is None:
        raise ValueError("an amount with a point, such as 12.50")
    return int(f"{match[1]}{match[2]}{(match[3] or '').ljust(6, '0')}")


def quantity(text: str) -> int:
    """Read a number of pieces.

    Raises:
        ValueError: No whole number.
    """
    match = _QUANTITY.fullmatch(text)
    if match is None:
        raise ValueError("a whole number of pieces")
    return int(match[1])


def cents(micro: int) -> int:
    """Round millionths of a euro half up to cents; halves go away from 0."""
    rounded = half_up(abs(micro), 10_000)
    return rounded if micro >= 0 else -rounded


def product_names(text: str) -> list[str]:
    """Return the products that the report of orders lists in one cell.

    Raises:
        ValueError: The cell is not a list such as `2× Honey, 1× Soap`.
    """
    names = []
    for part in _BETWEEN_PARTS.split(text):
        match = _PART.fullmatch(part)
        if match is None:
            raise ValueError("products as the report lists them: 2× Honey, 1× Soap")
        names.append(match[2])
    return names
