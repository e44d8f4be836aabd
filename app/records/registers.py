"""What do the layers hand each other about what is entered beside the orders?

Days are `YYYYMMDD` (Gregorian), periods are `Period`, points are millionths.
"""

from dataclasses import dataclass

from app.calendars import Period


@dataclass(frozen=True)
class DutyRecord:
    """Whether a member did a month's duties."""

    member_id: int
    member_code: str
    period: Period
    is_done: bool
    note: str | None
    member_name: str


@dataclass(frozen=True)
class ExemptionRecord:
    """A legal excuse of a member for a month."""

    member_id: int
    member_code: str
    period: Period
    reason: str
    member_name: str


@dataclass(frozen=True)
class AdjustmentRecord:
    """An amount that the operator adds to a month's pay, or takes off it.

    `reason` is printed on the slip, `note` is internal; `author` entered it, at the
    instant `entered_at` in ISO 8601, or is None in a file of an early version.
    """

    id: int
    member_id: int
    member_code: str
    period: Period
    amount_toman: int
    reason: str
    member_name: str
    note: str | None
    author: str | None
    entered_at: str | None


@dataclass(frozen=True)
class OpeningRecord:
    """What was true of a member before the first close. `rank` 0: none."""

    member_id: int
    qualified_streak: int
    rank: int
    rank_count: int
    had_order: bool
    is_starter: bool
    balance_toman: int
    last_order: Period | None


@dataclass(frozen=True)
class GiftRecord:
    """A gift of a closed period; `handed_on` is None while it is owed.

    Attributes:
        close_id: Key of the close that found it, 0 where a correction did.
        posting_id: Key of the posting that brought it, 0 where a close did.
        is_due: Whether it was earned, by all that is known now.
    """

    close_id: int
    period: Period
    member_id: int
    member_code: str
    rank: int
    gift: str
    handed_on: int | None
    handed_by: str | None
    member_name: str
    posting_id: int = 0
    is_due: bool = True
