"""What stands on the list of members on a day?"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.statement.imprint import Imprint


@dataclass(frozen=True)
class RollRow:
    """One member on the day of the list."""

    name: str
    code: str
    joined_on: date
    status: str


@dataclass(frozen=True)
class MemberRoll:
    """Everybody who is a member on a day, by code.

    Attributes:
        imprint: The organisation, and the state of the books.
        day: The day.
        rows: By code.
    """

    imprint: Imprint
    day: date
    rows: tuple[RollRow, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many have each status, those of most members first."""
        return dict(Counter(row.status for row in self.rows).most_common())
