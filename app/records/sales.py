"""What do the layers hand each other about products and orders?

Days are `YYYYMMDD` (Gregorian), periods are `Period`, points are millionths.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class ProductRecord:
    """One product or pack of the list. `coefficient_milli` is in thousandths."""

    id: int
    code: str
    name: str
    type: str
    price_toman: int
    coefficient_milli: int
    licence: str | None = None
    contents: str | None = None
    permit: str | None = None
    from_on: int | None = None
    to_on: int | None = None


@dataclass(frozen=True)
class PromotionRecord:
    """A lower price or a higher coefficient of a product, both days included."""

    id: int
    product_id: int
    from_on: int
    to_on: int
    permit: str
    price_toman: int | None = None
    coefficient_milli: int | None = None


@dataclass(frozen=True)
class OrderRow:
    """One order with its totals; negative for a return."""

    id: int
    order_no: str
    ordered_on: int
    member_id: int
    member_code: str
    gross_toman: int
    points_micro: int


@dataclass(frozen=True)
class OrderLineRow:
    """One line of an order, with what was in force on its day."""

    line: int
    product_code: str
    product_name: str
    quantity: int
    unit_price_toman: int
    coefficient_milli: int
    promotion_id: int | None
