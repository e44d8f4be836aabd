"""How does the organisation stand, at one glance?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.calendars import Period
from app.files.csv_write import write_table
from app.formats import Currency, Language
from app.models.close import closed_through, live_closes
from app.models.member import has_members
from app.models.plan import latest_plan
from app.models.setting import settings
from app.models.store.session import OrganisationFile
from app.services.month_views import ChartData
from app.services.plan_books import PlanBooks


@dataclass(frozen=True)
class Overview:
    """The organisation in a few words.

    Attributes:
        name: Its name.
        plan: Its plan, `farhan` or `porukka`.
        is_jalali: Whether its months are Jalali.
        closed_through: The last closed month, None before the first close.
        pay_by: By when the payouts of that month must be paid, None for no day.
        has_members: Whether anybody is a member at all.
        rank_names: Names of the ranks in Persian and in Latin letters, by number;
            the first is that of nobody.
    """

    name: str
    plan: str
    is_jalali: bool
    closed_through: Period | None
    pay_by: date | None
    has_members: bool
    rank_names: tuple[tuple[str, str], ...]

    @property
    def currency(self) -> Currency:
        """In which currency the plan counts."""
        return Currency.TOMAN if self.is_jalali else Currency.EURO

    def rank_name(self, rank: int, language: Language) -> str:
        """Return the name of a rank, "" for none."""
        persian, latin = self.rank_names[rank]
        return persian if language is Language.FA else latin


class Dashboards:
    """Sums one organisation up."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._books = organisation, books

    def overview(self) -> Overview:
        """Return how the organisation stands."""
        with self._file.reading() as reading:
            facts = settings(reading)
            closed = closed_through(reading)
            is_peopled = has_members(reading)
            plan_text = latest_plan(reading).text
        glance = self._books.glance(plan_text, closed)
        return Overview(
            name=facts["name"],
            plan=facts["plan"],
            is_jalali=self._books.is_jalali,
            closed_through=closed,
            pay_by=glance.pay_by,
            has_members=is_peopled,
            rank_names=glance.rank_names,
        )

    def charts(
        self, first: Period | None = None, last: Period | None = None
    ) -> ChartData:
        """Return what charts show of the closed months in a range.

        Args:
            first: The first month; from the beginning where None.
            last: The last month; to the last closed one where None.
        """
        with self._file.reading() as reading:
            closes = [
                close
                for close in live_closes(reading)
                if (first is None or close.period >= first)
                and (last is None or close.period <= last)
            ]
            return self._books.months.charts(reading, closes)

    def write_figures(
        self, target: str, header: Sequence[str], rows: Sequence[Sequence[object]]
    ) -> None:
        """Write the figures of a chart as CSV.

        Raises:
            UnwritableFile: The file can't be written.
        """
        write_table(target, header, rows, header[:1])
