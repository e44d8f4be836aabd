"""Which products do members keep in the common shop?

A product is recorded by its code; a later record of the same code replaces the
earlier one.
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
    insert,
)

from app.cooperative import ShopProductRecord
from app.models.base import Guard, guarded, metadata
from app.models.months import day_check
from app.models.writing import Writing

SHOP_PRODUCT_TYPES = ("physical", "digital", "bookable", "service")

shop_product = guarded(
    Table(
        "shop_product",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("code", Text, nullable=False, index=True),
        Column("name", Text, nullable=False),
        Column("type", Text, nullable=False),
        Column("price_cents", Integer, nullable=False),
        Column("member_id", ForeignKey("member.id"), index=True),
        Column("from_on", Integer),
        Column("until_on", Integer),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        CheckConstraint("code <> '' AND trim(name) <> '' AND price_cents >= 0"),
        CheckConstraint(f"type IN {SHOP_PRODUCT_TYPES}"),
        CheckConstraint("from_on <= until_on"),
        day_check("from_on"),
        day_check("until_on"),
        sqlite_strict=True,
    ),
    Guard.APPEND_ONLY,
)
"""A product of nobody is the co-operative's own."""

_LATEST = """
SELECT p.code, p.name, p.type, p.price_cents, p.member_id, p.from_on, p.until_on
FROM shop_product p
WHERE p.id = (SELECT max(q.id) FROM shop_product q WHERE q.code = p.code)
"""


def add_shop_products(
    writing: Writing, products: Sequence[ShopProductRecord], event_seq: int
) -> None:
    """Record products under the event of an import."""
    rows = [
        {
            "code": one.code,
            "name": one.name,
            "type": one.type,
            "price_cents": one.price_cents,
            "member_id": one.member_id,
            "from_on": one.from_on,
            "until_on": one.until_on,
            "event_seq": event_seq,
        }
        for one in products
    ]
    if rows:
        writing.connection.execute(insert(shop_product), rows)


def shop_products(connection: Connection) -> list[ShopProductRecord]:
    """Return every product as recorded last, by code."""
    rows = connection.exec_driver_sql(f"{_LATEST} ORDER BY p.code")
    return [ShopProductRecord(*row) for row in rows]
