"""What is known of a downline in one month, or as it stands now?"""

from dataclasses import dataclass
from enum import StrEnum

from app.calendars import Period
from app.downline.colouring import Mode
from app.downline.directory import Directory
from app.downline.index import DownlineIndex
from app.downline.measures import Amount, Measures
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
    Plan.PORUKKA: (Mode.STATUS, Mode.EARNED, Mode.CREDIT, Mode.PAID, Mode.JOINED),
}
_AMOUNTS = {
    Plan.FARHAN: (Amount.PERSONAL, Amount.TEAM, Amount.GROUP, Amount.PAID),
    Plan.PORUKKA: (Amount.EARNED, Amount.CREDIT, Amount.PAID),
}


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
    """

    plan: Plan
    organisation: str
    period: Period
    is_closed: bool
    index: DownlineIndex
    measures: Measures
    directory: Directory
    rank_names: tuple[tuple[str, str], ...]

    def rank_name(self, rank: int, language: Language) -> str:
        """Return the name of a rank, "" for none."""
        persian, latin = self.rank_names[rank]
        return persian if language is Language.FA else latin
