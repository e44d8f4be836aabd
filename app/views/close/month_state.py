"""What is known of the month that is being closed, or was closed?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.bootstrap import Office
from app.calendars import Period
from app.formats import Currency
from app.records.months import PaymentFileRecord
from app.services.dashboards import Overview
from app.services.month_views import Notice
from app.services.payments.due import AccountChange


@dataclass(frozen=True)
class MonthState:
    """One month as the services tell of it.

    Attributes:
        overview: The organisation.
        closed: Every closed month, first one first.
        period: The month looked at, None where the operator has to choose the first.
        figures: Its totals, None while it is open.
        notices: What to know before it is closed.
        files: Its payment files.
        accounts: Those still to be paid whose account has changed.
        forms: The forms of a payment file, the usual one first.
        is_printed: Whether documents of it were printed or saved.
    """

    overview: Overview
    closed: Sequence[Period]
    period: Period | None
    figures: Mapping[str, int] | None
    notices: Sequence[Notice]
    files: Sequence[PaymentFileRecord]
    accounts: Sequence[AccountChange]
    forms: Mapping[str, str]
    is_printed: bool

    @property
    def is_closed(self) -> bool:
        """Whether the month is closed."""
        return self.figures is not None

    @property
    def is_last(self) -> bool:
        """Whether it is the last closed month, which alone can be reopened."""
        return bool(self.closed) and self.closed[-1] == self.period

    @property
    def is_sent(self) -> bool:
        """Whether every payment file that stands was sent."""
        standing = [file for file in self.files if file.state != "rejected"]
        return bool(standing) and all(file.state != "made" for file in standing)

    @property
    def currency(self) -> Currency:
        """In which currency the plan counts."""
        return self.overview.currency


def read_month(office: Office, wanted: Period | None) -> MonthState:
    """Read how a month stands.

    Args:
        office: The organisation.
        wanted: The month; the next one to be closed where None.
    """
    closing = office.closing
    closed = closing.closed_periods()
    period = closing.next_period() if wanted is None else wanted
    figures = None if period is None else closing.figures(period)
    is_closed = period is not None and figures is not None
    return MonthState(
        overview=office.dashboards.overview(),
        closed=closed,
        period=period,
        figures=figures,
        notices=() if period is None or is_closed else closing.notices(period),
        files=office.payments.files(period) if period is not None and is_closed else (),
        accounts=office.payments.changed_accounts(period)
        if period is not None and is_closed
        else (),
        forms=office.payments.forms(),
        is_printed=period is not None and office.statements.is_printed(period),
    )
