"""What may be sold, at which price, and when?"""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
    delete,
    insert,
    select,
    update,
)

from app.models.base import metadata
from app.models.months import day_check
from app.models.writing import Writing
from app.records.sales import ProductRecord, PromotionRecord

product = Table(
    "product",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("price_toman", Integer, nullable=False),
    Column("coefficient_milli", Integer, nullable=False),
    Column("licence", Text),
    Column("contents", Text),
    Column("permit", Text),
    Column("from_on", Integer),
    Column("to_on", Integer),
    CheckConstraint("code <> '' AND trim(name) <> ''"),
    CheckConstraint("type IN ('product', 'pack')"),
    CheckConstraint("price_toman >= 0 AND coefficient_milli >= 0"),
    CheckConstraint("licence <> '' AND contents <> '' AND permit <> ''"),
    CheckConstraint(
        "type <> 'pack' OR contents IS NOT NULL AND permit IS NOT NULL"
        " AND from_on IS NOT NULL AND to_on IS NOT NULL"
    ),
    CheckConstraint("from_on <= to_on"),
    day_check("from_on"),
    day_check("to_on"),
    sqlite_strict=True,
)

promotion = Table(
    "promotion",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    Column("from_on", Integer, nullable=False),
    Column("to_on", Integer, nullable=False),
    Column("permit", Text, nullable=False),
    Column("price_toman", Integer),
    Column("coefficient_milli", Integer),
    CheckConstraint("permit <> ''"),
    CheckConstraint("price_toman IS NOT NULL OR coefficient_milli IS NOT NULL"),
    CheckConstraint("price_toman >= 0 AND coefficient_milli >= 0"),
    CheckConstraint("from_on <= to_on"),
    day_check("from_on"),
    day_check("to_on"),
    sqlite_strict=True,
)

_SHARES_A_DAY = """EXISTS (
  SELECT 1 FROM promotion p WHERE p.product_id = NEW.product_id
  AND p.id IS NOT NEW.id AND p.from_on <= NEW.to_on AND p.to_on >= NEW.from_on)"""

promotion.info["triggers"] = tuple(
    f"CREATE TRIGGER promotion_{change.lower()}_overlap BEFORE {change} ON promotion "
    f"WHEN {_SHARES_A_DAY} BEGIN SELECT RAISE(ABORT, 'parvi:promotion_overlap'); END"
    for change in ("INSERT", "UPDATE")
)


def add_products(
    writing: Writing, products: Sequence[ProductRecord]
) -> list[ProductRecord]:
    """Enter products and return them with their keys; `id` of those given is 0."""
    return [
        replace(entered, id=_insert(writing.connection, product, entered))
        for entered in products
    ]


def change_product(writing: Writing, changed: ProductRecord) -> None:
    """Replace everything entered about a product; its orders stay as they are."""
    values = asdict(changed)
    whom = product.c.id == values.pop("id")
    writing.connection.execute(update(product).where(whom).values(values))


def all_products(connection: Connection) -> list[ProductRecord]:
    """Return every product by code."""
    rows = connection.execute(select(product).order_by(product.c.code))
    return [ProductRecord(*row) for row in rows]


def add_promotions(
    writing: Writing, promotions: Sequence[PromotionRecord]
) -> list[PromotionRecord]:
    """Enter promotions and return them with their keys; `id` of those given is 0.

    No two of one product may share a day.
    """
    return [
        replace(entered, id=_insert(writing.connection, promotion, entered))
        for entered in promotions
    ]


def all_promotions(connection: Connection) -> list[PromotionRecord]:
    """Return every promotion by product and first day."""
    query = select(promotion).order_by(promotion.c.product_id, promotion.c.from_on)
    return [PromotionRecord(*row) for row in connection.execute(query)]


def end_promotion(writing: Writing, promotion_id: int, to_on: int) -> None:
    """Set the last day of a promotion."""
    whom = promotion.c.id == promotion_id
    writing.connection.execute(update(promotion).where(whom).values(to_on=to_on))


def remove_promotion(writing: Writing, promotion_id: int) -> None:
    """Take a promotion away that no order has used."""
    whom = promotion.c.id == promotion_id
    writing.connection.execute(delete(promotion).where(whom))


def last_use(connection: Connection, used: PromotionRecord) -> int | None:
    """Return the last day of an order with a promotion, None where there is none."""
    query = """
    SELECT max(o.ordered_on) FROM sale_order o JOIN order_line l ON l.order_id = o.id
    WHERE l.promotion_id = ? AND o.ordered_on BETWEEN ? AND ?
    """
    days = (used.id, used.from_on, used.to_on)
    found: int | None = connection.exec_driver_sql(query, days).scalar_one()
    return found


def _insert(
    connection: Connection, table: Table, entered: ProductRecord | PromotionRecord
) -> int:
    values: dict[str, Any] = asdict(entered)
    del values["id"]
    key = connection.execute(insert(table).values(values)).inserted_primary_key
    assert key is not None
    return int(key[0])
