"""What is known of a downline in one month, or as it stands now?"""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

import numpy as np

from app.calendars import Period
from app.downline.colouring import Mode
from app.downline.directory import Directory
from app.downline.index import DownlineIndex
from app.downline.measures import Amount, Measures, compressed
from app.downline.view_state import Width
from app.engine.columns import IntColumn, RowColumn
from app.formats import Currency, Language


class Plan(StrEnum):
    """Whose downline it is."""

    FARHAN = "farhan"
    PORUKKA = "porukka"

    @property
    def currency(self) -> Currency:
        """The money of the plan."""
        return Currency.TOMAN if self is Plan.FARHAN else Currency.EURO

    @property
    def is_jalali(self) -> bool:
        """Whether its months are Jalali."""
        return self is Plan.FARHAN

    @property
    def has_ranks(self) -> bool:
        """Whether members have ranks, qualify, and are paid past the unqualified."""
        return self is Plan.FARHAN

    @property
    def widths(self) -> tuple[Width, ...]:
        """What the width of a box can show."""
        return tuple(Width) if self.has_ranks else (Width.MEMBERS, Width.PAYOUT)

    @property
    def modes(self) -> tuple[Mode, ...]:
        """What colours can show, the most useful first."""
        return _MODES[self]

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """Figures that a member has."""
        return _AMOUNTS[self]


_MODES = {
    Plan.FARHAN: (
        *(Mode.RANK, Mode.QUALIFIED, Mode.TEAM, Mode.PERSONAL, Mode.GROUP),
        *(Mode.PAID, Mode.GROWTH, Mode.GENERATION, Mode.JOINED),
    ),
    Plan.PORUKKA: (
        *(Mode.STATUS, Mode.EARNED, Mode.CREDIT, Mode.PAID),
        *(Mode.CAMPAIGNS, Mode.JOINED),
    ),
}
_AMOUNTS = {
    Plan.FARHAN: (Amount.PERSONAL, Amount.TEAM, Amount.GROUP, Amount.PAID),
    Plan.PORUKKA: (Amount.EARNED, Amount.CREDIT, Amount.PAID, Amount.CAMPAIGNS),
}


@dataclass(frozen=True)
class Hub:
    """Members who gather beside the tree, such as the participants of a campaign.

    Attributes:
        code: What it is known by.
        name: What it is called.
        rows: Rows of its members, rising.
    """

    code: str
    name: str
    rows: RowColumn


@dataclass(frozen=True)
class Snapshot:
    """A downline with its figures; nothing of it ever changes.

    Attributes:
        plan: Whose it is.
        organisation: Its name.
        period: The month of the figures.
        is_closed: Whether that month is closed; if not, all figures are 0.
        index: Who stands where.
        measures: What the close says.
        directory: Codes and names.
        rank_names: Names of the ranks in Persian and in Latin letters, by number;
            the first is that of nobody.
        hubs: Who gathers beside the tree, such as for a campaign; only some plans
            have any.
    """

    plan: Plan
    organisation: str
    period: Period
    is_closed: bool
    index: DownlineIndex
    measures: Measures
    directory: Directory
    rank_names: tuple[tuple[str, str], ...]
    hubs: tuple[Hub, ...] = ()

    def hub(self, code: str) -> Hub | None:
        """Return the hub of a code, None where there is none."""
        return next((one for one in self.hubs if one.code == code), None)

    @cached_property
    def weight(self) -> IntColumn:
        """What makes a branch heavy: its points, else its members; of the branch."""
        personal = np.maximum(self.measures.amount(Amount.PERSONAL), 0)
        points = self.index.branch_sums(personal)
        return points if points.any() else self.index.size

    def rank_name(self, rank: int, language: Language) -> str:
        """Return the name of a rank, "" for none."""
        persian, latin = self.rank_names[rank]
        return persian if language is Language.FA else latin


def compressed_snapshot(snapshot: Snapshot) -> Snapshot:
    """Return the month's compressed downline: the qualified below their paid uplines.

    Source: Farhan plan, section 3.
    """
    index = compressed(snapshot.index, snapshot.measures)
    rows, whole = index.given_row, snapshot.measures
    return replace(
        snapshot,
        index=index,
        measures=Measures(
            rank=whole.rank[rows],
            is_qualified=whole.is_qualified[rows],
            is_head=whole.is_head[rows],
            upline=index.parent,
            status=whole.status[rows],
            joined_on=whole.joined_on[rows],
            amounts={amount: column[rows] for amount, column in whole.amounts.items()},
        ),
        directory=snapshot.directory.narrowed(rows),
    )
