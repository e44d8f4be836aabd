"""How is a large picture cut into pages that overlap?"""

from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True)
class Tile:
    """One page of a picture.

    Attributes:
        column, row: Which page, from 0.
        left, top: Where it begins in the picture.
    """

    column: int
    row: int
    left: float
    top: float


def pages_along(length: float, page: float, overlap: float) -> int:
    """Return how many pages a length takes when neighbours share an overlap."""
    return max(ceil((length - overlap) / (page - overlap)), 1)


def tiles(
    size: tuple[float, float],
    page: tuple[float, float],
    overlap: tuple[float, float],
) -> list[Tile]:
    """Cut a picture into pages, row by row.

    Args:
        size: Width and height of the picture.
        page: Width and height that a page shows.
        overlap: How much neighbours share across and down.
    """
    columns = pages_along(size[0], page[0], overlap[0])
    rows = pages_along(size[1], page[1], overlap[1])
    return [
        Tile(
            column,
            row,
            column * (page[0] - overlap[0]),
            row * (page[1] - overlap[1]),
        )
        for row in range(rows)
        for column in range(columns)
    ]
