"""What stands on the certificate of a rank, with its rank card?"""

from dataclasses import dataclass

from app.calendars import Period
from app.statement.imprint import Imprint, Party

MONEY_CONDITIONS = frozenset({"qualified", "starter"})
RANK_CONDITIONS = frozenset({"branch_rank"})


@dataclass(frozen=True)
class CardRow:
    """One condition of a rank.

    Attributes:
        code: `qualified`, `starter`, `personal`, `total`, `branch_points` or
            `branch_rank`.
        place: Number of the branch, 0 for conditions that are not about one.
        required: Toman for `qualified` and `starter`, a rank for `branch_rank`, else
            millionths of a point.
        actual: What there is, in the same unit.
        missing: What is missing, 0 for nothing.
    """

    code: str
    place: int
    required: int
    actual: int
    missing: int


@dataclass(frozen=True)
class RankCertificate:
    """The rank of one member in a month, and what the next one asks.

    Attributes:
        imprint: The organisation, and the state of the books.
        period: The closed month.
        party: The member.
        rank: Rank that is held, 1 to 16.
        streak: Months in a row in which the member was qualified.
        held: Conditions of this rank.
        next_rank: The rank above, 0 for the highest.
        ahead: Conditions of the rank above.

    Raises:
        ValueError: No rank is held, or one with a condition that is not met.
    """

    imprint: Imprint
    period: Period
    party: Party
    rank: int
    streak: int
    held: tuple[CardRow, ...]
    next_rank: int
    ahead: tuple[CardRow, ...]

    def __post_init__(self) -> None:
        if self.rank <= 0 or any(row.missing for row in self.held):
            raise ValueError(f"{self.party.code} does not hold rank {self.rank}")
