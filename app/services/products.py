"""Which products and promotions are on the list, and how do they change?

Orders keep price and coefficient of their day in their lines: what changes here holds
for orders that are entered from now on.
"""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import timedelta

from app.calendars import day_number, number_day
from app.errors import AppError
from app.files import cells
from app.models.product import (
    all_products,
    all_promotions,
    end_promotion,
    last_use,
    remove_promotion,
)
from app.models.store.session import OrganisationFile
from app.models.writing import Writing
from app.records.sales import ProductRecord, PromotionRecord
from app.services.imports.by_hand import enter
from app.services.imports.products import (
    product_change_importer,
    product_importer,
    promotion_importer,
)
from app.services.reasons import given_reason


class NoSuchProduct(AppError):
    """No product has the code."""

    template = "there is no product with the code {product}"


class SameProduct(AppError):
    """A change of a product would leave everything as it is."""

    template = "{product}: nothing to change, these values stand already"


class NoSuchPromotion(AppError):
    """A promotion is to be ended that is not there, or no longer."""

    template = "this promotion is not on the list, or no longer; look again"


class NoEarlierEnd(AppError):
    """A promotion can only be made shorter, and not before an order that used it."""

    template = "{text!r}: expected a day from {first} to {last} as its last one"


class PromotionUsed(AppError):
    """An order has used a promotion, so it stays on record."""

    template = "an order of {day} used this promotion: end it instead of removing it"


class Products:
    """Products and promotions of one organisation of the Farhan plan."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def products(self) -> list[ProductRecord]:
        """Return every product by code."""
        with self._file.reading() as reading:
            return all_products(reading)

    def promotions(self) -> list[PromotionRecord]:
        """Return every promotion by product and first day."""
        with self._file.reading() as reading:
            return all_promotions(reading)

    def add_product(self, row: Mapping[str, str]) -> None:
        """Enter a product, typed as a row of a file of products.

        Raises:
            BadEntry: Something is wrong; the error holds all findings.
        """
        code = row.get("code", "")
        with self._file.writing() as writing:
            enter(
                writing,
                product_importer(),
                [row],
                lambda: writing.record("product_added", code, dict(row)),
            )

    def change_product(self, row: Mapping[str, str], reason: str) -> None:
        """Replace everything about a product but its code.

        Raises:
            ReasonNeeded: The reason is empty.
            NoSuchProduct: No product has the code.
            BadEntry: Something is wrong; the error holds all findings.
            SameProduct: Nothing changes.
        """
        why = given_reason(reason)
        code = row.get("code", "")
        with self._file.writing() as writing:
            before = _product(writing, code)
            today = day_number(self._file.clock().date())
            stood, typed = _facts(before), dict(row)
            enter(
                writing,
                product_change_importer(today),
                [row],
                lambda: writing.record(
                    "product_changed",
                    code,
                    {"before": stood, "after": typed, "reason": why},
                ),
            )
            if _product(writing, code) == before:
                raise SameProduct(product=code)

    def add_promotion(self, row: Mapping[str, str]) -> None:
        """Enter a promotion, typed as a row of a file of promotions.

        Raises:
            BadEntry: Something is wrong, such as days that another promotion of the
                product has; the error holds all findings.
        """
        with self._file.writing() as writing:
            enter(
                writing,
                promotion_importer(),
                [row],
                lambda: writing.record(
                    "promotion_added", row.get("product", ""), dict(row)
                ),
            )

    def end_promotion(self, ended: PromotionRecord, last_day: str, reason: str) -> None:
        """Let a promotion end earlier.

        Raises:
            ReasonNeeded: The reason is empty.
            NoSuchPromotion: It is not there, or was changed meanwhile.
            NoEarlierEnd: The day is none, not before its end, or an order used the
                promotion later.
        """
        why = given_reason(reason)
        with self._file.writing() as writing:
            code = _product_of(writing, ended)
            first = last_use(writing.connection, ended) or ended.from_on
            try:
                day = day_number(cells.day(last_day))
            except ValueError:
                day = 0
            if not first <= day < ended.to_on:
                latest = number_day(ended.to_on) - timedelta(days=1)
                earliest = number_day(first)
                raise NoEarlierEnd(text=last_day, first=earliest, last=latest)
            facts = {"from": ended.from_on, "before": ended.to_on, "after": day}
            writing.record("promotion_ended", code, {**facts, "reason": why})
            end_promotion(writing, ended.id, day)

    def remove_promotion(self, removed: PromotionRecord, reason: str) -> None:
        """Take a promotion away that no order has used.

        Raises:
            ReasonNeeded: The reason is empty.
            NoSuchPromotion: It is not there, or was changed meanwhile.
            PromotionUsed: An order has used it.
        """
        why = given_reason(reason)
        with self._file.writing() as writing:
            code = _product_of(writing, removed)
            used = last_use(writing.connection, removed)
            if used is not None:
                raise PromotionUsed(day=number_day(used))
            facts = asdict(removed)
            writing.record("promotion_removed", code, {**facts, "reason": why})
            remove_promotion(writing, removed.id)


def _product(writing: Writing, code: str) -> ProductRecord:
    for product in all_products(writing.connection):
        if product.code == code:
            return product
    raise NoSuchProduct(product=code)


def _product_of(writing: Writing, promotion: PromotionRecord) -> str:
    """Return the code of a promotion's product."""
    if promotion not in all_promotions(writing.connection):
        raise NoSuchPromotion
    by_id = {product.id: product.code for product in all_products(writing.connection)}
    return by_id[promotion.product_id]


def _facts(product: ProductRecord) -> dict[str, str | int | None]:
    facts: dict[str, str | int | None] = asdict(product)
    del facts["id"]
    return facts
