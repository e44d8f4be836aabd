"""What may be sold on a day, at which price and with which coefficient?"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.engine.columns import BoolColumn, IntColumn, RowColumn, rows_of
from app.models.product import all_products, all_promotions
from app.models.writing import Reading
from app.records.sales import ProductRecord

NO_PRICE = -1
_DAYS = 100_000_000
"""More than any day `YYYYMMDD`."""


@dataclass(frozen=True)
class Priced:
    """Order lines with what is in force on their day, columns of shape (lines,)."""

    unit_price_toman: IntColumn
    coefficient_milli: IntColumn
    promotion_id: IntColumn


class PriceList:
    """Products and promotions as columns."""

    def __init__(self, reading: Reading) -> None:
        products = sorted(all_products(reading), key=lambda product: product.id)
        self.by_code = {product.code: product.id for product in products}
        self._products = {product.id: product for product in products}
        self._key = _column(product.id for product in products)
        self._price = _column(product.price_toman for product in products)
        self._coefficient = _column(one.coefficient_milli for one in products)
        self._is_licensed = _column(one.licence is not None for one in products) > 0
        self._from_on = _column(one.from_on or 0 for one in products)
        self._to_on = _column(one.to_on or _DAYS for one in products)
        promotions = all_promotions(reading)
        self._start = _column(
            one.product_id * _DAYS + one.from_on for one in promotions
        )
        self._end = _column(one.product_id * _DAYS + one.to_on for one in promotions)
        self._id = _column(promotion.id for promotion in promotions)
        self._new_price = _column(_or_none(one.price_toman) for one in promotions)
        self._new_coefficient = _column(
            _or_none(one.coefficient_milli) for one in promotions
        )

    def product(self, product_id: int) -> ProductRecord:
        """Return one product."""
        return self._products[product_id]

    def is_licensed(self, product_id: IntColumn) -> BoolColumn:
        """Tell which products have a supply licence."""
        return self._is_licensed[rows_of(self._key, product_id)]

    def is_on_sale(self, product_id: IntColumn, on: IntColumn) -> BoolColumn:
        """Tell which products may be sold on a day; packs have their days."""
        row = rows_of(self._key, product_id)
        return (self._from_on[row] <= on) & (on <= self._to_on[row])

    def priced(
        self, product_id: IntColumn, on: IntColumn, own_price_toman: IntColumn
    ) -> Priced:
        """Return what is in force for each line.

        Args:
            product_id: Product of each line.
            on: Its day, `YYYYMMDD`.
            own_price_toman: A price of its own, which disables the whole promotion,
                or -1.

        Source: Farhan plan, section 14.
        """
        product = rows_of(self._key, product_id)
        price, coefficient = self._price[product], self._coefficient[product]
        promotion = self._promotion(product_id, on)
        promotion[own_price_toman != NO_PRICE] = -1
        row = np.flatnonzero(promotion >= 0)
        chosen = promotion[row]
        price[row] = _replaced(price[row], self._new_price[chosen])
        coefficient[row] = _replaced(coefficient[row], self._new_coefficient[chosen])
        promotion_id = np.zeros_like(product_id)
        promotion_id[row] = self._id[chosen]
        return Priced(_replaced(price, own_price_toman), coefficient, promotion_id)

    def _promotion(self, product_id: IntColumn, on: IntColumn) -> RowColumn:
        """Return the promotion in force for each line, -1 for none.

        Promotions of one product never overlap: the last that began is the only one
        that can be in force.
        """
        if not len(self._start):
            return np.full(len(product_id), -1, dtype=np.int64)
        wanted = product_id * _DAYS + on
        row = np.searchsorted(self._start, wanted, side="right") - 1
        begins_with_product = self._start[row] // _DAYS == product_id
        is_in_force = (row >= 0) & begins_with_product & (wanted <= self._end[row])
        return np.where(is_in_force, row, -1)


def _column(numbers: Iterable[int]) -> IntColumn:
    return np.fromiter(numbers, dtype=np.int64)


def _or_none(number: int | None) -> int:
    return NO_PRICE if number is None else number


def _replaced(numbers: IntColumn, by: IntColumn) -> IntColumn:
    return np.where(by == NO_PRICE, numbers, by)
