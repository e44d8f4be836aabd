"""Who was paid from a member, up to the last paid level, and who was passed over?"""

from dataclasses import dataclass
from typing import Protocol

from app.calendars import Period
from app.engine.columns import IntColumn


@dataclass(frozen=True)
class Share:
    """What a member's figures brought to one line of somebody above.

    Attributes:
        kind: Code of the kind of line.
        level: Level or generation, 0 for kinds without.
        rate_bp: Rate of the line in basis points.
        amount: Its share of the line in toman or cents; all shares add up to it.
    """

    kind: str
    level: int
    rate_bp: int
    amount: int


@dataclass(frozen=True)
class TrailStep:
    """Somebody above a member.

    Attributes:
        member_id: Who.
        distance: Paid levels above the member, 0 for who is passed over.
        shares: What it was paid from the member.
        reason: Code of the reason why it was paid nothing, "" where it was paid.
    """

    member_id: int
    distance: int
    shares: tuple[Share, ...]
    reason: str

    @property
    def amount(self) -> int:
        """What it was paid from the member in all."""
        return sum(share.amount for share in self.shares)


@dataclass(frozen=True)
class Trail:
    """The way of a member's figures up the tree, the nearest first."""

    member_id: int
    steps: tuple[TrailStep, ...]

    @property
    def amount(self) -> int:
        """What everybody above was paid from the member."""
        return sum(step.amount for step in self.steps)


@dataclass(frozen=True)
class Sources:
    """Where somebody's lines came from.

    Attributes:
        member_id: Who was paid.
        contributor_id: From whom, rising, shape (contributors,).
        amount: How much, toman or cents, shape (contributors,).
    """

    member_id: int
    contributor_id: IntColumn
    amount: IntColumn


class Trails(Protocol):
    """Answers of a plan about who was paid from whom."""

    def trail(self, period: Period, member_id: int) -> Trail:
        """Return who was paid from a member in a closed month."""

    def sources(self, period: Period, member_id: int) -> Sources:
        """Return from whom a member was paid in a closed month."""
