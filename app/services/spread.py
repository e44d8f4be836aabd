"""How are members spread over bands of what they get, before and after?"""

from collections.abc import Sequence

import numpy as np

from app.engine.columns import IntColumn
from app.explanation import Bar, Count, Money, Table
from app.formats import Currency

Spread = tuple[tuple[int, int], ...]


def spread(before: IntColumn, after: IntColumn, bands: Sequence[int]) -> Spread:
    """Return how many members lie in each band, on both sides.

    Args:
        before: What each member gets; below the first band it counts nowhere.
        after: The same on the other side.
        bands: Lower ends, rising.
    """
    counts = [
        np.bincount(
            np.searchsorted(bands, column, side="right"), minlength=len(bands) + 1
        )[1:]
        for column in (before, after)
    ]
    return tuple(zip(counts[0].tolist(), counts[1].tolist(), strict=True))


def spread_table(
    counts: Spread, bands: Sequence[int], currency: Currency, band_name: str
) -> Table:
    """Show a spread as a table with charts, a band a row."""
    most = max(max(pair) for pair in counts)
    rows = tuple(
        (
            Money(low, currency),
            Count(before),
            Bar(before, most),
            Count(after),
            Bar(after, most),
            Count(after - before),
        )
        for low, (before, after) in zip(bands, counts, strict=True)
    )
    columns = (
        *(band_name, "members_before", "chart_before"),
        *("members_after", "chart_after", "change"),
    )
    return Table(columns, rows)
