"""What is there to do now?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.calendars import Period
from app.models.close import last_live_close
from app.models.payment import amounts_in_live_files, payment_files
from app.models.plan import latest_plan
from app.models.statement_print import was_printed
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.home_items import HomeItem, Moment
from app.services.plan_books import PlanBooks


@dataclass(frozen=True)
class HomeState:
    """How the organisation stands today.

    Attributes:
        today: The day.
        month: The month to be closed next, None where nothing hints at the first one.
        is_over: Whether that month has ended, so that it can be closed.
        closed: The last closed month, None before the first close.
        pay_by: By when the payouts of the last closed month must be paid, None where
            all are sent or the plan names no day.
        steps: What belongs to the last closed month, and whether it is done, by its
            name: `closed`, `slips`, `paid`.
        items: What there is to do or to know.
    """

    today: date
    month: Period | None
    is_over: bool
    closed: Period | None
    pay_by: date | None
    steps: Mapping[str, bool]
    items: tuple[HomeItem, ...]

    @property
    def days_left(self) -> int | None:
        """Days until the payouts must be paid, negative when they are late."""
        return None if self.pay_by is None else (self.pay_by - self.today).days


class Home:
    """Says what is to be done in one organisation."""

    def __init__(
        self,
        organisation: OrganisationFile,
        books: PlanBooks,
        clock: Callable[[], datetime],
    ) -> None:
        self._file, self._books, self._clock = organisation, books, clock

    def state(self) -> HomeState:
        """Return how the organisation stands today."""
        today = self._clock().astimezone().date()
        with self._file.reading() as reading:
            close = last_live_close(reading)
            closed = None if close is None else close.period
            text = latest_plan(reading).text
            payments = () if close is None else self._payments(reading, close)
            pay_by = self._books.glance(text, closed).pay_by
            month = (
                self._books.months.first_period(reading)
                if closed is None
                else closed.next()
            )
            found = self._books.home(reading, Moment(today, closed, text))
            steps = {} if close is None else self._steps(reading, close, payments)
        return HomeState(
            today=today,
            month=month,
            is_over=month is not None and month.last_day < today,
            closed=closed,
            pay_by=pay_by if payments else None,
            steps=steps,
            items=(*payments, *found),
        )

    def _steps(
        self, reading: Reading, close: CloseRecord, payments: tuple[HomeItem, ...]
    ) -> dict[str, bool]:
        return {
            "closed": True,
            "slips": was_printed(reading, close),
            "paid": not payments,
        }

    def _payments(self, reading: Reading, close: CloseRecord) -> tuple[HomeItem, ...]:
        """Return the payouts in no file yet, and the files not known to be sent."""
        in_files = amounts_in_live_files(reading, close.id)
        due = [
            amount
            for key, amount in self._books.payouts.paid(reading, close)
            if key not in in_files
        ]
        files = payment_files(reading, close.id)
        made = [file.total for file in files if file.state == "made"]
        items = (
            HomeItem("payouts_due", len(due), sum(due), needs_care=True, place="close"),
            HomeItem(
                "files_not_sent", len(made), sum(made), needs_care=True, place="close"
            ),
        )
        return tuple(item for item in items if item.count)
