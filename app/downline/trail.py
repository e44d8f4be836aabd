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


@dataclass(frozen=True)
class Need:
    """One condition of a rank.

    Attributes:
        code: Which: `qualified` and `starter` count toman, `branch_rank` counts
            ranks, all others millionths of a point.
        place: Number of the branch requirement, from 1; 0 for others.
        required, actual: What it asks for, and what there is.
        missing: What has to be added, 0 where it is met.
        leg_id: Member at the top of the leg that counts for it, 0 for none.
        is_met: Whether it holds.
    """

    code: str
    place: int
    required: int
    actual: int
    missing: int
    leg_id: int
    is_met: bool

    @property
    def share(self) -> float:
        """How much of it is there, from 0 to 1."""
        if self.is_met:
            return 1.0
        # It fails for another reason than its size, or there is nothing to measure.
        if self.actual >= self.required:
            return 0.0
        return max(self.actual / self.required, 0.0)


@dataclass(frozen=True)
class NextRank:
    """What the rank above a member's asks for; `rank` is its number."""

    rank: int
    needs: tuple[Need, ...]


@dataclass(frozen=True)
class Answer:
    """All that is told of a member; what was not asked for is None."""

    trail: Trail
    sources: Sources | None
    next_rank: NextRank | None


class Trails(Protocol):
    """Answers of a plan about who was paid from whom."""

    def trail(self, period: Period, member_id: int) -> Trail:
        """Return who was paid from a member in a closed month."""

    def sources(self, period: Period, member_id: int) -> Sources:
        """Return from whom a member was paid in a closed month."""

    def next_rank(self, period: Period, member_id: int) -> NextRank | None:
        """Return what the next rank asks of a member, None where there is none."""
