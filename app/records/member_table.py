"""What do the layers hand each other to show a table of members?

Days are `YYYYMMDD` (Gregorian), periods are `Period`, points are millionths.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class ValueKind(StrEnum):
    """What the values of a column in a table of members are.

    TEXT stands as it is; a WORD has a name in each language; RANK is a number, 0 for
    none; POINTS are millionths, MONEY toman or cents, RATE basis points; DAY is
    `YYYYMMDD`, MONTH `YYYYMM`, 0 for none; INSTANT is ISO text; FLAG is 0 or 1.
    """

    TEXT = "text"
    WORD = "word"
    RANK = "rank"
    POINTS = "points"
    MONEY = "money"
    COUNT = "count"
    DAY = "day"
    MONTH = "month"
    INSTANT = "instant"
    RATE = "rate"
    FLAG = "flag"

    @property
    def is_figure(self) -> bool:
        """Whether it is an amount that can be compared and added up."""
        return self in (
            ValueKind.POINTS,
            ValueKind.MONEY,
            ValueKind.COUNT,
            ValueKind.RATE,
        )


@dataclass(frozen=True)
class MemberRow:
    """One row of a table of members: values by the name of their column.

    Figures are those of the last closed month. Before the first close, and for
    members who joined after the last one, they are 0.
    """

    id: int
    values: Mapping[str, int | str]


@dataclass(frozen=True)
class MemberHead:
    """A member, as others name it."""

    code: str
    name: str


@dataclass(frozen=True)
class MemberFilter:
    """Which values of a column are wanted.

    Attributes:
        column: Name of the column.
        choices: The values wanted, where they are few.
        least: Else the smallest one wanted, None for no limit.
        most: And the largest one.
        month: Number of the closed month whose values are meant, as its close left
            them; None for what the table shows.
    """

    column: str
    choices: tuple[int | str, ...] = ()
    least: int | None = None
    most: int | None = None
    month: int | None = None
