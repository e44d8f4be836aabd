"""What do the charts of a Porukka organisation show?"""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from app.engine.columns import IntColumn
from app.engine.porukka.plan import MemberStatus
from app.models.close import close_figures
from app.models.porukka.campaign import campaigns, results
from app.models.porukka.summary import porukka_sums
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.month_views import ChartData, Stack, Top

_MOST_CAMPAIGNS = 10
_TOTALS = (
    "earned",
    "set_off",
    "paid",
    "invoiced_net",
    "invoiced_vat",
    "invoiced_gross",
    "trials_ended",
)


def porukka_charts(reading: Reading, closes: Sequence[CloseRecord]) -> ChartData:
    """Read what the charts show of some closes, first one first."""
    totals = [close_figures(reading, close.id) for close in closes]
    sums = [porukka_sums(reading, close.id) for close in closes]
    statuses = [
        [month.statuses.get(status, 0) for status in MemberStatus] for month in sums
    ]
    shape = (len(closes), len(MemberStatus))
    return ChartData(
        periods=tuple(close.period for close in closes),
        series={
            **{
                key: _column([month.get(key, 0) for month in totals]) for key in _TOTALS
            },
            "received": _column([month.received_cents for month in sums]),
            "credit": _column([month.credit_cents for month in sums]),
        },
        stacks={
            "status": Stack(
                tuple(range(1, len(MemberStatus) + 1)),
                np.array(statuses, np.int64).reshape(shape),
            )
        },
        tops={"campaign": _campaigns(reading)},
    )


def _campaigns(reading: Reading) -> tuple[Top, ...]:
    """Return the campaigns that brought the largest sales."""
    sales = Counter[str]()
    for result in results(reading):
        sales[result.campaign] += result.sales_cents
    names = {campaign.code: campaign.name for campaign in campaigns(reading)}
    largest = sales.most_common(_MOST_CAMPAIGNS)
    return tuple(Top(code, names[code], cents) for code, cents in largest)


def _column(values: list[int]) -> IntColumn:
    return np.array(values, np.int64)
