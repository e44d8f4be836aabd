"""Is money rounded and shared out as exact fractions say?"""

from fractions import Fraction
from math import floor
from random import Random

import numpy as np
import pytest

from app.engine.money import (
    LARGEST_WHOLE,
    half_up,
    percent_of_points,
    proportional_floor,
)

TRIPLES = 10_000


def _half_up(value: Fraction) -> int:
    return floor(value + Fraction(1, 2))


@pytest.mark.parametrize(
    ("numerator", "denominator", "rounded"),
    [
        (0, 1, 0),
        (1, 2, 1),
        (3, 2, 2),
        (149, 100, 1),
        (150, 100, 2),
        (-1, 2, 0),
        (-3, 2, -1),
        (-151, 100, -2),
        (2**70 + 1, 2, 2**69 + 1),
    ],
)
def test_a_half_is_rounded_to_the_larger_number(
    numerator: int, denominator: int, rounded: int
) -> None:
    assert half_up(numerator, denominator) == rounded


def test_rounding_is_that_of_fractions() -> None:
    random = Random(1)
    for _ in range(2_000):
        denominator = random.randint(1, random.choice((3, 1_000, 2**40)))
        numerator = random.randint(-(2**62), 2**62) // random.choice((1, 2**50))
        expected = _half_up(Fraction(numerator, denominator))
        assert half_up(numerator, denominator) == expected


@pytest.mark.parametrize(
    ("base_micro", "rate_bp", "toman"),
    [
        (500_000_000, 500, 25_000),
        (10_000, 500, 1),  # 0.01 points x 5 % = half a toman
        (9_999, 500, 0),
        (1, 10_000, 0),
        (0, 500, 0),
        (500_000_000, 0, 0),
    ],
)
def test_percent_of_points(base_micro: int, rate_bp: int, toman: int) -> None:
    assert percent_of_points(np.array([base_micro]), rate_bp).tolist() == [toman]


def test_percent_of_points_is_that_of_fractions_up_to_the_largest() -> None:
    random = Random(2)
    largest = 2**62
    base = [0, 1, 9_999_999, 10_000_000, largest - 1, largest]
    rate = [1, 1_000_000, 1_000_000, 5, 1_000_000, 999_999]
    for _ in range(2_000):
        base.append(random.randrange(2 ** random.randint(1, 62)))
        rate.append(random.randint(0, 1_000_000))
    paid = percent_of_points(np.array(base), np.array(rate))
    assert paid.tolist() == [
        _half_up(Fraction(points * percent, 10_000_000))
        for points, percent in zip(base, rate, strict=True)
    ]


def test_the_largest_line_stays_whole() -> None:
    # 2**62 millionths at 100 %: no product leaves 64 bits on the way.
    assert percent_of_points(np.array([2**62]), 10_000).tolist() == [
        _half_up(Fraction(2**62, 1_000))
    ]


def _triples() -> list[tuple[int, int, int]]:
    """Draw amount, share and whole, and take the extremes."""
    largest = LARGEST_WHOLE - 1
    triples = [
        (amount, share, whole)
        for whole in (1, 2, 3, largest - 1, largest)
        for share in {0, 1, whole // 2, whole - 1, whole}
        for amount in {0, 1, whole // 3, whole - 1, whole}
    ]
    random = Random(3)
    while len(triples) < TRIPLES:
        whole = random.randint(1, 2 ** random.randint(1, 52) - 1)
        share = random.randint(0, whole)
        triples.append((random.randint(0, whole), share, whole))
    return triples


def test_shares_are_those_of_whole_numbers() -> None:
    for amount, share, whole in _triples():
        found = proportional_floor(np.array([amount]), share, whole)
        assert found.tolist() == [amount * share // whole], (amount, share, whole)


def test_shares_next_to_a_whole_number_are_not_rounded_up() -> None:
    whole = LARGEST_WHOLE - 1
    amounts = np.arange(whole - 1_000, whole + 1)
    found = proportional_floor(amounts, whole - 1, whole)
    expected = [amount * (whole - 1) // whole for amount in amounts.tolist()]
    assert found.tolist() == expected


@pytest.mark.parametrize(
    ("share", "whole"),
    [
        (-1, 10),
        (11, 10),
        (0, LARGEST_WHOLE),
        (LARGEST_WHOLE, LARGEST_WHOLE),
    ],
    ids=["below 0", "more than the whole", "too large", "both too large"],
)
def test_a_share_that_is_not_exact_is_refused(share: int, whole: int) -> None:
    with pytest.raises(OverflowError):
        proportional_floor(np.array([0]), share, whole)
