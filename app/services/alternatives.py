"""How are months worked out otherwise, and compared, in any plan?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.calendars import Period
from app.explanation import Explanation
from app.progress import Progress, silent
from app.services.scenarios import Scenario

Found = TypeVar("Found")


@dataclass(frozen=True)
class Viewed:
    """A month, closed or open, as it is or with a scenario."""

    period: Period
    scenario: Scenario | None = None


class WhatIf(Protocol[Found]):
    """Works months of one organisation out otherwise; writes nothing to it."""

    def run(
        self,
        scenario: Scenario,
        first: Period,
        last: Period,
        progress: Progress = silent,
    ) -> Found:
        """Work months out with a scenario, each going on from the one before.

        Args:
            scenario: What is different.
            first: First closed month, or the open one.
            last: Last month: closed, or the open one.
            progress: Told how many months are done.

        Raises:
            NotNext: The months are not closed one after the other.
            AppError: The scenario is not possible.
            UnsoundFigures: The engine cannot go on.
        """

    def shown(self, outcome: Found, most: int) -> Explanation:
        """Return an outcome to be shown, at most so many winners and losers."""

    def write(self, outcome: Found, target: str) -> None:
        """Write what it brings everybody as CSV, `-` to standard output.

        Raises:
            UnwritableFile: The file can't be written.
        """


class Comparing(Protocol[Found]):
    """Compares months of one organisation; writes nothing to it."""

    @property
    def tables(self) -> Sequence[str]:
        """The tables that can be written."""

    def compare(
        self, before: Viewed, after: Viewed, progress: Progress = silent
    ) -> Found:
        """Compare two closes, two previews, or a preview with a close.

        Raises:
            NotNext: Months before one of them are open.
            AppError: A scenario is not possible.
            UnsoundFigures: The engine cannot go on.
        """

    def shown(self, comparison: Found, most: int) -> Explanation:
        """Return a comparison to be shown, at most so many members of each list."""

    def write(self, comparison: Found, table: str, target: str) -> None:
        """Write one table of a comparison as CSV, `-` to standard output.

        Raises:
            UnwritableFile: The file can't be written.
        """
