"""Where does each card of the board stand?

A tidy tree: columns by level, each parent beside the middle of its children, branches
as close as their outlines allow. Packing from the first child on and from the last
one back, and taking the middle, gives a picture whose mirror image is that of the
mirrored tree. Nothing recurses, so a chain may be as long as it likes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.downline.map_layout import FloatColumn
from app.engine.columns import NO_ROW


@dataclass
class _Outline:
    """Upper and lower edge of a branch by level, deepest first, seen from its top."""

    upper: list[float]
    lower: list[float]

    @property
    def levels(self) -> int:
        """How many levels the branch has."""
        return len(self.upper)


def tidy(parents: Sequence[int], heights: Sequence[float], gap: float) -> FloatColumn:
    """Return the middle of each node across the levels.

    Args:
        parents: Place of each node's parent, an earlier one, -1 for a top.
        heights: Size of each node across the levels.
        gap: Least distance between neighbours.

    Returns:
        Middles, the smallest edge being 0, shape (nodes,).
    """
    count = len(parents)
    children: list[list[int]] = [[] for _ in range(count)]
    tops: list[int] = []
    for place, parent in enumerate(parents):
        (tops if parent == NO_ROW else children[parent]).append(place)
    offset = [0.0] * count
    outlines: dict[int, _Outline] = {}
    for place in range(count - 1, -1, -1):
        own = children[place]
        outline = _together([outlines.pop(child) for child in own], own, offset, gap)
        outline.upper.append(-heights[place] / 2)
        outline.lower.append(heights[place] / 2)
        outlines[place] = outline
    _together([outlines.pop(top) for top in tops], tops, offset, gap)
    middle = np.array(offset)
    for place, parent in enumerate(parents):
        if parent != NO_ROW:
            middle[place] += middle[parent]
    if count:
        middle -= (middle - np.array(heights) / 2).min()
    return middle


def _together(
    outlines: list[_Outline], places: list[int], offset: list[float], gap: float
) -> _Outline:
    """Place siblings beside each other and return their common outline.

    Writes how far each stands from the middle between the first and the last.
    """
    if not outlines:
        return _Outline([], [])
    if len(outlines) == 1:
        # The usual case of a long chain: nothing is copied.
        return outlines[0]
    forward = _packed(outlines, gap)
    backward = _packed([_flipped(one) for one in reversed(outlines)], gap)
    backward = [-one for one in reversed(backward)]
    # Both begin at 0 with a different sibling; the middle of each is made 0.
    middles = [
        (
            one
            - (forward[0] + forward[-1]) / 2
            + other
            - (backward[0] + backward[-1]) / 2
        )
        / 2
        for one, other in zip(forward, backward, strict=True)
    ]
    for place, middle in zip(places, middles, strict=True):
        offset[place] = middle
    return _merged(outlines, middles)


def _packed(outlines: list[_Outline], gap: float) -> list[float]:
    """Push each sibling as close to the ones before it as the outlines allow."""
    at = [0.0]
    lower = outlines[0].lower
    for outline in outlines[1:]:
        shared = min(len(lower), outline.levels)
        push = max(
            lower[-level] - outline.upper[-level] + gap
            for level in range(1, shared + 1)
        )
        at.append(push)
        pushed = [edge + push for edge in outline.lower]
        lower = lower[: len(lower) - len(pushed)] + pushed
    return at


def _flipped(outline: _Outline) -> _Outline:
    return _Outline(
        [-edge for edge in outline.lower],
        [-edge for edge in outline.upper],
    )


def _merged(outlines: list[_Outline], middles: list[float]) -> _Outline:
    deepest = max(outline.levels for outline in outlines)
    upper, lower = [np.inf] * deepest, [-np.inf] * deepest
    for outline, middle in zip(outlines, middles, strict=True):
        for level in range(1, outline.levels + 1):
            upper[-level] = min(upper[-level], outline.upper[-level] + middle)
            lower[-level] = max(lower[-level], outline.lower[-level] + middle)
    return _Outline(upper, lower)
