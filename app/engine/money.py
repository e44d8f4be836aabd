"""How is money rounded and shared out, exactly?"""

import numpy as np

from app.engine.columns import IntColumn

LINE_DIVISOR = 10_000_000
"""Millionths of a point times basis points, in one toman (1 point is 1,000)."""

LARGEST_WHOLE = 2**52


def half_up(numerator: int, denominator: int) -> int:
    """Divide and round half up, towards the larger number; denominator > 0."""
    return (2 * numerator + denominator) // (2 * denominator)


def percent_of_points(base_micro: IntColumn, rate_bp: IntColumn | int) -> IntColumn:
    """Pay a rate on points, rounded half up once.

    Args:
        base_micro: Points in millionths, never negative, shape (n,).
        rate_bp: Rates in basis points, at most 10**6.

    Returns:
        Whole toman, shape (n,). The base is split, so that no product leaves int64.

    Source: Farhan plan, section 1.
    """
    whole: IntColumn = base_micro // LINE_DIVISOR * rate_bp
    rest: IntColumn = base_micro % LINE_DIVISOR * rate_bp + LINE_DIVISOR // 2
    return whole + rest // LINE_DIVISOR


def proportional_floor(amounts: IntColumn, share: int, whole: int) -> IntColumn:
    """Return `amount * share // whole` exactly, without leaving int64.

    The products wrap around, and so does the true remainder of the estimate; as
    that remainder is small, it comes out right and corrects the estimate.

    Args:
        amounts: From 0 to `whole`, shape (n,).
        share: From 0 to `whole`.
        whole: Above 0, below 2**52.

    Raises:
        OverflowError: The whole is too large for an exact estimate.
    """
    if not 0 <= share <= whole < LARGEST_WHOLE:
        raise OverflowError(f"{share} of {whole}")
    estimate = (amounts.astype(np.float64) * (share / whole)).astype(np.int64)
    remainder: IntColumn = amounts * np.int64(share) - estimate * np.int64(whole)
    exact: IntColumn = estimate + remainder // whole
    return exact
