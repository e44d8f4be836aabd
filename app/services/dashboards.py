"""How does the organisation stand, at one glance?"""

from dataclasses import dataclass
from datetime import date

from app.calendars import Period
from app.engine.farhan.plan_tables import load_farhan_plan
from app.formats import Language
from app.models.close import closed_through
from app.models.plan import latest_plan
from app.models.session import OrganisationFile
from app.models.setting import settings


@dataclass(frozen=True)
class Overview:
    """The organisation in a few words.

    Attributes:
        name: Its name.
        is_jalali: Whether its months are Jalali.
        closed_through: The last closed month, None before the first close.
        pay_by: By when the payouts of that month must be paid.
        rank_names: Names of the ranks in Persian and in Latin letters, by number;
            the first is that of nobody.
    """

    name: str
    is_jalali: bool
    closed_through: Period | None
    pay_by: date | None
    rank_names: tuple[tuple[str, str], ...]

    def rank_name(self, rank: int, language: Language) -> str:
        """Return the name of a rank, "" for none."""
        persian, latin = self.rank_names[rank]
        return persian if language is Language.FA else latin


class Dashboards:
    """Sums one organisation up."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def overview(self) -> Overview:
        """Return how the organisation stands."""
        with self._file.reading() as reading:
            name = settings(reading)["name"]
            closed = closed_through(reading)
            plan = load_farhan_plan(latest_plan(reading).text)
        day = max(plan.change_days()) if closed is None else closed.first_day
        values = plan.values_on(day)
        return Overview(
            name=name,
            is_jalali=True,
            closed_through=closed,
            pay_by=None if closed is None else closed.next().day(values.payment_day),
            rank_names=(
                ("", ""),
                *((rank.name_fa, rank.name) for rank in values.ranks),
            ),
        )
