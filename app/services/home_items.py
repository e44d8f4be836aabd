"""What is there to do, as a plan finds it?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.calendars import Period
from app.models.member_list import (
    ListSource,
    filter_condition,
    group_sums,
    ordered_member_ids,
    sum_of,
)
from app.models.writing import Reading
from app.records.member_table import MemberFilter


@dataclass(frozen=True)
class HomeItem:
    """One thing to do, or to know.

    Attributes:
        code: What it is; the window has a text for it.
        count: How many there are.
        amount: A sum in toman or cents that belongs to it, 0 where there is none.
        day: By when, or since when, None where no day matters.
        needs_care: Whether it should be looked at first.
        place: The place of the window where it is done.
        filters: Which members it is about, where it leads to the members.
    """

    code: str
    count: int = 0
    amount: int = 0
    day: date | None = None
    needs_care: bool = False
    place: str = "members"
    filters: tuple[MemberFilter, ...] = ()


@dataclass(frozen=True)
class Moment:
    """When it is looked.

    Attributes:
        today: The day.
        closed: The last closed month, None before the first close.
        plan_text: The plan in force.
    """

    today: date
    closed: Period | None
    plan_text: str


HomeFinder = Callable[[Reading, Moment], tuple[HomeItem, ...]]
"""Finds what a plan's operator has to do; items without a count are left out."""


def members_item(
    reading: Reading,
    source: ListSource,
    code: str,
    filters: tuple[MemberFilter, ...],
    *,
    amount_of: str = "",
    needs_care: bool = False,
) -> HomeItem:
    """Return an item about the members whom some filters leave.

    Args:
        reading: Where to read.
        source: The columns of the plan.
        code: What it is.
        filters: Which members.
        amount_of: The column whose sum belongs to it, "" for none.
        needs_care: Whether it should be looked at first.
    """
    conditions = [filter_condition(source, one) for one in filters]
    keys = ordered_member_ids(
        reading, source, "code", descending=False, conditions=conditions
    )
    amount = sum_of(reading, source, amount_of, keys) if amount_of else 0
    return HomeItem(code, len(keys), amount, needs_care=needs_care, filters=filters)


def held_items(reading: Reading, source: ListSource) -> list[HomeItem]:
    """Return what the last close held, an item a reason."""
    sums = group_sums(reading, source, by="reason", of="held")
    return [
        HomeItem(
            f"held_{reason}",
            count,
            amount,
            needs_care=True,
            filters=(MemberFilter("reason", choices=(reason,)),),
        )
        for reason, count, amount in sums
        if reason
    ]
