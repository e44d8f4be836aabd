"""What does the Farhan plan show of its months beside the totals?"""

import numpy as np

from app.calendars import Period, number_day
from app.engine.columns import IntColumn, frozen
from app.engine.farhan.result import HoldReason, LineKind
from app.models.bulk import read_columns
from app.models.farhan.close import KeptClose
from app.models.month_facts import first_day_with_orders, month_facts
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.farhan.charts import farhan_charts
from app.services.month_views import MemberResults, MonthViews, Notice


def results_of(kept: KeptClose) -> MemberResults:
    """Return what a close found for each member."""
    return _joined(
        kept.members.member_id,
        kept.members.rank,
        kept.payouts.member_id,
        kept.payouts.bonuses_toman + kept.payouts.adjustment_toman,
        kept.payouts.paid_toman,
    )


def found_by(kept: KeptClose) -> tuple[Notice, ...]:
    """Return what a close would pay and hold, and what it would end."""
    payouts = kept.payouts
    is_paid = payouts.paid_toman > 0
    is_held = payouts.reason != HoldReason.NONE
    held = int(is_held.sum())
    is_award = kept.lines.kind == LineKind.PERSISTENCE
    return (
        Notice("payouts", int(is_paid.sum()), int(payouts.paid_toman.sum())),
        Notice(
            "held",
            held,
            int(payouts.carried_out_toman[is_held].sum()),
            needs_care=held > 0,
        ),
        Notice("awards", int(is_award.sum())),
    )


def results_of_close(reading: Reading, close: CloseRecord) -> MemberResults:
    """Read what a closed month found for each member."""
    members = read_columns(
        reading,
        "SELECT member_id, rank FROM member_month WHERE close_id = ? ORDER BY 1",
        (close.id,),
        2,
    )
    payouts = read_columns(
        reading,
        "SELECT member_id, bonuses_toman + adjustment_toman, paid_toman "
        "FROM payout WHERE close_id = ? ORDER BY 1",
        (close.id,),
        3,
    )
    return _joined(*members, *payouts)


def _joined(
    member_id: IntColumn,
    rank: IntColumn,
    payee_id: IntColumn,
    brought: IntColumn,
    paid: IntColumn,
) -> MemberResults:
    """Set the pay of some members beside the ranks of all."""
    row = np.searchsorted(member_id, payee_id)
    earned, gets = (np.zeros(len(member_id), np.int64) for _ in range(2))
    earned[row], gets[row] = brought, paid
    return frozen(MemberResults(member_id, rank, earned, gets))


def notices(reading: Reading, period: Period) -> tuple[Notice, ...]:
    """Return what to know before a month is closed."""
    facts = month_facts(reading, period)
    return (
        Notice("orders", facts.orders, facts.sales_toman, needs_care=not facts.orders),
        Notice("returns", facts.returns),
        Notice(
            "without_unit_code",
            facts.without_unit_code,
            needs_care=facts.without_unit_code > 0,
        ),
        Notice("without_iban", facts.without_iban, needs_care=facts.without_iban > 0),
        Notice("duties_not_done", facts.duties_not_done),
        Notice("exemptions", facts.exemptions),
        Notice("adjustments", facts.adjustments, facts.adjustments_toman),
    )


def first_period(reading: Reading) -> Period | None:
    """Return the month of the first order, None without orders."""
    day = first_day_with_orders(reading)
    return None if day is None else Period.containing(number_day(day), jalali=True)


MONTHS = MonthViews(
    has_ranks=True,
    results=results_of_close,
    notices=notices,
    first_period=first_period,
    charts=farhan_charts,
)
