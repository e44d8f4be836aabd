"""Which rectangles make up the map where it is drawn instead of painted?"""

from collections.abc import Iterable
from typing import TypeAlias

import numpy as np

from app.downline.raster import Band

Rectangle: TypeAlias = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""


def rectangles(found: Iterable[Band]) -> dict[int, list[Rectangle]]:
    """Return the rectangles of each code, without those where nobody is."""
    by_code: dict[int, list[Rectangle]] = {}
    for band in found:
        codes = band.codes
        starts = np.append(0, np.flatnonzero(codes[1:] != codes[:-1]) + 1)
        ends = np.append(starts[1:], len(codes))
        for code, left, right in zip(
            codes[starts].tolist(), starts.tolist(), ends.tolist(), strict=True
        ):
            if code:
                one = (left, band.top, right, band.bottom)
                by_code.setdefault(code, []).append(one)
    return by_code
