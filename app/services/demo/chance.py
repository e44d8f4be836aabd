"""Which of the possible things happens in invented data?

All chance comes from the fractions of Python's Mersenne Twister, which are the same on
every computer and in every version of Python for one seed.
"""

import random
from collections.abc import Sequence
from typing import TypeVar

Thing = TypeVar("Thing")


class Chance:
    """A stream of choices; the same seed gives the same ones."""

    def __init__(self, seed: int) -> None:
        self._fraction = random.Random(seed).random  # noqa: S311 - no secret is made

    def below(self, end: int) -> int:
        """Return one of 0 to `end` - 1."""
        return int(self._fraction() * end)

    def between(self, first: int, last: int) -> int:
        """Return one of `first` to `last`."""
        return first + int(self._fraction() * (last - first + 1))

    def happens(self, once_in_thousand: int) -> bool:
        """Return whether something happens that does so that often."""
        return self._fraction() * 1_000 < once_in_thousand

    def pick(self, things: Sequence[Thing]) -> Thing:
        """Return one of the things."""
        return things[int(self._fraction() * len(things))]
