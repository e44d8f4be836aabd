"""What do the charts of a Farhan organisation show?"""

from collections.abc import Mapping, Sequence

import numpy as np

from app.engine.columns import IntColumn
from app.engine.farhan.result import LineKind
from app.models.close import close_figures
from app.models.farhan.close import rank_figures
from app.models.farhan.summary import MOST_BRANCHES, counted_summary
from app.models.member import members_by_id
from app.models.month_figure import MonthFigures, month_figures
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.month_views import ChartData, Stack, Top

_TOTALS = (
    "sales",
    "discounts",
    "bonuses_before_cap",
    "bonuses",
    "cap",
    "members",
    "qualified",
    "closed_now",
)
_SUMS = ("points", "active", "paid", "held", "joined", "risen", "fallen")


def farhan_charts(reading: Reading, closes: Sequence[CloseRecord]) -> ChartData:
    """Read what the charts show of some closes, first one first."""
    kept = month_figures(reading, [close.id for close in closes])
    before: CloseRecord | None = None
    sums: list[MonthFigures] = []
    for close in closes:
        found = kept.get(close.id)
        sums.append(found or counted_summary(reading, close, before))
        before = close
    totals = [close_figures(reading, close.id) for close in closes]
    ranks = [rank_figures(reading, close.id) for close in closes]
    kinds = tuple(int(kind) for kind in LineKind)
    return ChartData(
        periods=tuple(close.period for close in closes),
        series={
            **{key: _column([month[key] for month in totals]) for key in _TOTALS},
            **{
                key: _column([month.get((key, 0), 0) for month in sums])
                for key in _SUMS
            },
        },
        stacks={
            "rank": _stack(
                tuple(sorted({rank for month in ranks for rank in month})), ranks
            ),
            "kind": _stack(
                kinds,
                [
                    {item: month.get(("kind", item), 0) for item in kinds}
                    for month in sums
                ],
            ),
        },
        tops={"branch": _branches(reading, sums[-1]) if sums else ()},
    )


def _column(values: list[int]) -> IntColumn:
    return np.array(values, np.int64)


def _stack(items: tuple[int, ...], months: Sequence[Mapping[int, int]]) -> Stack:
    rows = [[month.get(item, 0) for item in items] for month in months]
    return Stack(items, np.array(rows, np.int64).reshape(len(months), len(items)))


def _branches(reading: Reading, sums: MonthFigures) -> tuple[Top, ...]:
    sales = {item: value for (key, item), value in sums.items() if key == "branch"}
    largest = sorted(sales, key=lambda key: -sales[key])[:MOST_BRANCHES]
    members = members_by_id(reading, largest)
    return tuple(
        Top(members[key].code, members[key].name, sales[key]) for key in largest
    )
