"""Are prices split exactly, and is the version of the day taken?"""

from datetime import date
from fractions import Fraction
from math import floor

import pytest

from app.engine.porukka.catalogue import (
    AddOnVersion,
    Catalogue,
    PackageVersion,
    net_of,
    share_of,
)

OLD, NEW = 2_400, 2_550


@pytest.mark.parametrize(
    ("price", "vat_bp", "net"),
    [(12_400, OLD, 10_000), (5_000, OLD, 4_032), (12_400, NEW, 9_880), (1, OLD, 1)],
)
def test_net_of_a_price_is_rounded_half_up(price: int, vat_bp: int, net: int) -> None:
    assert net_of(price, vat_bp) == net


def test_commission_of_a_fee_is_a_tenth_of_its_net() -> None:
    assert [share_of(net, 1_000) for net in (10_000, 9_880, 5, 4)] == [1_000, 988, 1, 0]


def test_every_small_price_agrees_with_fractions() -> None:
    for price in range(3_000):
        for vat_bp in (0, OLD, NEW):
            exact = Fraction(price) / (1 + Fraction(vat_bp, 10_000))
            assert net_of(price, vat_bp) == floor(exact + Fraction(1, 2))


def _package(from_on: date, year_cents: int | None, *, active: bool) -> PackageVersion:
    return PackageVersion("m", from_on, "M", year_cents, None, 10, (), active)


def test_a_version_holds_from_its_day_until_the_next() -> None:
    catalogue = Catalogue(
        (
            _package(date(2024, 7, 1), 2_000, active=True),
            _package(date(2024, 1, 1), 1_000, active=True),
            _package(date(2025, 1, 1), 3_000, active=False),
        ),
        (AddOnVersion("slots", date(2024, 2, 1), 5, 300),),
    )
    days = [date(2023, 12, 31), date(2024, 1, 1), date(2024, 6, 30), date(2024, 7, 1)]
    assert [catalogue.fee_cents("m", 12, d) for d in days] == [
        None,
        1_000,
        1_000,
        2_000,
    ]
    assert catalogue.fee_cents("m", 3, date(2024, 7, 1)) is None
    assert catalogue.fee_cents("m", 12, date(2025, 1, 1)) is None
    assert catalogue.fee_cents("l", 12, date(2024, 7, 1)) is None
    assert catalogue.addon("slots", date(2024, 1, 31)) is None
    assert catalogue.addon("slots", date(2024, 2, 1)) is not None
