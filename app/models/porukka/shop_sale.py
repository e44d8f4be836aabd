"""What was sold in the common shop, by month, member and type of product?

An order that comes again replaces what was known of it: the shop changes orders as
they are paid, refunded or cancelled. Closes do not look at these rows.
"""

from collections.abc import Sequence

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from app.calendars import Period
from app.cooperative import SalesSum, ShopSale
from app.models.base import Guard, guarded, metadata
from app.models.bulk import insert_rows
from app.models.months import day_check
from app.models.writing import Writing

_NAMES = (
    *("order_no", "item_no", "sold_on", "status", "is_counted", "member_id"),
    *("product_code", "product_type", "quantity", "net_cents", "vat_cents"),
)

shop_sale = guarded(
    Table(
        "shop_sale",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("order_no", Text, nullable=False),
        Column("item_no", Integer, nullable=False),
        Column("sold_on", Integer, nullable=False, index=True),
        Column("status", Text, nullable=False),
        Column("is_counted", Integer, nullable=False),
        Column("member_id", ForeignKey("member.id"), index=True),
        Column("product_code", Text),
        Column("product_type", Text),
        Column("quantity", Integer, nullable=False),
        Column("net_cents", Integer, nullable=False),
        Column("vat_cents", Integer, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        UniqueConstraint("order_no", "event_seq", "item_no"),
        CheckConstraint("order_no <> '' AND item_no > 0 AND status <> ''"),
        CheckConstraint("is_counted IN (0, 1)"),
        day_check("sold_on"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)

_SUMS = """
SELECT s.sold_on / 100, coalesce(m.code, ''), coalesce(m.name, ''),
  coalesce(s.product_type, ''), count(DISTINCT s.order_no), sum(s.quantity),
  sum(s.net_cents), sum(s.vat_cents)
FROM shop_sale s LEFT JOIN member m ON m.id = s.member_id
WHERE s.is_counted AND s.sold_on / 100 BETWEEN ? AND ?
  AND NOT EXISTS (SELECT 1 FROM shop_sale x
    WHERE x.order_no = s.order_no AND x.event_seq > s.event_seq)
GROUP BY 1, s.member_id, 4 ORDER BY 1, 2, 4
"""
_FIRST, _LAST = 100_001, 999_912


def add_shop_sales(writing: Writing, sales: Sequence[ShopSale], event_seq: int) -> None:
    """Enter items of orders; what an order had before no longer counts."""
    if not sales:
        return
    columns = [[getattr(one, name) for one in sales] for name in _NAMES]
    insert_rows(
        writing.connection,
        "shop_sale",
        (*_NAMES, "event_seq"),
        [*columns, [event_seq] * len(sales)],
    )


def sales_sums(connection: Connection, period: Period | None = None) -> list[SalesSum]:
    """Return sales by month, member code and type, all or those of a month.

    The co-operative's own stand first in each month.
    """
    first = _FIRST if period is None else period.number
    last = _LAST if period is None else period.number
    rows = connection.exec_driver_sql(_SUMS, (first, last))
    return [SalesSum(Period.of_number(row[0]), *row[1:]) for row in rows]
