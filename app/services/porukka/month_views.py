"""What does the Porukka plan show of its months beside the totals?"""

from collections.abc import Sequence

import numpy as np

from app.calendars import Period, number_day
from app.engine.columns import frozen, rows_of
from app.engine.porukka.plan import MemberStatus
from app.engine.porukka.result import CloseResult, CreditFigures, StatusFigures
from app.models.month_facts import first_membership_day
from app.models.porukka.close import credits_of_close, statuses_of_close
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.month_views import MemberResults, MonthViews, Notice
from app.services.porukka.before_close import notices
from app.services.porukka.charts import porukka_charts

STANDINGS = {status: number for number, status in enumerate(MemberStatus, 1)}
"""Each status as a number; 0 is nobody's."""


def results_of(result: CloseResult) -> MemberResults:
    """Return what a close found for each member."""
    return _joined(result.statuses, result.credits)


def found_by(result: CloseResult) -> tuple[Notice, ...]:
    """Return what a close would raise, pay and hold."""
    paid = [row.paid_cents for row in result.credits if row.paid_cents]
    held = [row.closing_cents for row in result.credits if row.reason]
    gross = sum(invoice.gross_cents for invoice in result.invoices)
    return (
        Notice("invoices_raised", len(result.invoices), gross),
        Notice("payments_matched", len(result.matches)),
        Notice(
            "payments_unmatched",
            len(result.unmatched),
            needs_care=bool(result.unmatched),
        ),
        Notice("payouts", len(paid), sum(paid)),
        Notice("held", len(held), sum(held), needs_care=bool(held)),
    )


def results_of_close(reading: Reading, close: CloseRecord) -> MemberResults:
    """Read what a closed month found for each member."""
    return _joined(
        statuses_of_close(reading, close.id), credits_of_close(reading, close.id)
    )


def first_period(reading: Reading) -> Period | None:
    """Return the month in which the first member joined, None without members."""
    day = first_membership_day(reading)
    return None if day is None else Period.containing(number_day(day), jalali=False)


def _joined(
    statuses: Sequence[StatusFigures], credits_: Sequence[CreditFigures]
) -> MemberResults:
    """Set the credit of some members beside the statuses of all, by member key."""
    by_key = sorted(statuses, key=lambda row: row.member_id)
    member_id = np.array([row.member_id for row in by_key], np.int64)
    standing = np.array([STANDINGS[row.status] for row in by_key], np.int64)
    earned, paid = (np.zeros(len(member_id), np.int64) for _ in range(2))
    rows = rows_of(member_id, np.array([row.member_id for row in credits_], np.int64))
    for row, credit in zip(rows.tolist(), credits_, strict=True):
        earned[row], paid[row] = credit.earned_cents, credit.paid_cents
    return frozen(MemberResults(member_id, standing, earned, paid))


MONTHS = MonthViews(
    has_ranks=False,
    results=results_of_close,
    notices=notices,
    first_period=first_period,
    charts=porukka_charts,
)
