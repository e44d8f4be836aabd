"""How are months worked out otherwise, in any plan?"""

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
            OutOfReach: A month is neither closed nor the next one to close.
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


def worked_out(
    what_if: WhatIf[Found],
    scenario: Scenario,
    first: Period,
    last: Period,
    most: int,
    target: str = "",
    progress: Progress = silent,
) -> Explanation:
    """Work months out otherwise, and say what comes of it, as one piece of work.

    Where a target is given, what it brings everybody is written there.
    """
    outcome = what_if.run(scenario, first, last, progress)
    if target:
        what_if.write(outcome, target)
    return what_if.shown(outcome, most)
