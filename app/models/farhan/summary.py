"""Which sums of a Farhan close do the charts show?"""

from collections.abc import Iterator

import numpy as np
from sqlalchemy import Connection

from app.calendars import day_number
from app.engine.columns import IntColumn
from app.engine.farhan.inputs import CloseInput
from app.engine.farhan.result import CloseResult, HoldReason, LineKind, MemberFigures
from app.models.month_figure import MonthFigures
from app.records.months import CloseRecord

MOST_BRANCHES = 10
_ONE = (
    "points",
    "active",
    "paid",
    "held",
    "joined",
    "risen",
    "fallen",
)


def summary_of(facts: CloseInput, result: CloseResult) -> MonthFigures:
    """Return the sums of a close that was just worked out."""
    members, lines, payouts = result.members, result.lines, result.payouts
    is_present = members.is_present
    order = np.argsort(facts.members.member_id, kind="stable")
    row = order[np.searchsorted(facts.members.member_id[order], members.member_id)]
    before = facts.members.previous_rank[row]
    joined = facts.members.joined_month == facts.month
    sums = (
        int(members.points_micro[is_present].sum()),
        int((is_present & (members.gross_toman != 0)).sum()),
        int(payouts.paid_toman.sum()),
        int(payouts.carried_out_toman[payouts.reason != HoldReason.NONE].sum()),
        int(joined.sum()),
        int((is_present & (members.rank > before)).sum()),
        int((is_present & (members.rank < before)).sum()),
    )
    return {
        **{(key, 0): value for key, value in zip(_ONE, sums, strict=True)},
        **{
            ("kind", int(kind)): int(lines.amount_toman[lines.kind == kind].sum())
            for kind in LineKind
        },
        **dict(_branches(members)),
    }


def _branches(members: MemberFigures) -> Iterator[tuple[tuple[str, int], int]]:
    """Yield the sales of the largest branches directly below a root."""
    has_sponsor = members.sponsor_row >= 0
    sponsor = np.where(has_sponsor, members.sponsor_row, 0)
    heads = np.flatnonzero(has_sponsor & (members.sponsor_row[sponsor] < 0))
    sales = np.where(members.is_present, members.gross_toman, 0)
    sums: IntColumn = np.concatenate((np.zeros(1, np.int64), np.cumsum(sales)))
    of_branch = sums[members.end_row[heads]] - sums[heads]
    largest = np.argsort(-of_branch, kind="stable")[:MOST_BRANCHES]
    for row in largest.tolist():
        if of_branch[row] > 0:
            yield ("branch", int(members.member_id[heads[row]])), int(of_branch[row])


def counted_summary(
    connection: Connection, close: CloseRecord, before: CloseRecord | None
) -> MonthFigures:
    """Count the sums of a close that keeps none, as earlier versions left it.

    Args:
        connection: Where to read.
        close: The close.
        before: The close of the month before, None for the first.

    Returns:
        The sums; branches are left out, their tree is not kept.
    """

    def one(query: str, *parameters: object) -> list[int]:
        found = connection.exec_driver_sql(query, parameters).one()
        return [int(value or 0) for value in found]

    points, active = one(
        "SELECT sum(points_micro), sum(gross_toman <> 0) FROM member_month "
        "WHERE close_id = ?",
        close.id,
    )
    paid, held = one(
        "SELECT sum(paid_toman), sum(CASE WHEN reason <> 0 THEN carried_out_toman END)"
        " FROM payout WHERE close_id = ?",
        close.id,
    )
    (joined,) = one(
        "SELECT count(*) FROM member WHERE joined_on BETWEEN ? AND ?",
        day_number(close.period.first_day),
        day_number(close.period.last_day),
    )
    earlier = (
        "SELECT o.rank FROM opening o WHERE o.member_id = t.member_id AND ? = 0"
        if before is None
        else "SELECT b.rank FROM member_month b "
        "WHERE b.member_id = t.member_id AND b.close_id = ?"
    )
    risen, fallen = one(
        "SELECT sum(rank > earlier), sum(rank < earlier) FROM (SELECT t.rank, "  # noqa: S608 - one of two queries above
        f"coalesce(({earlier}), 0) AS earlier FROM member_month t "
        "WHERE t.close_id = ?)",
        0 if before is None else before.id,
        close.id,
    )
    sums = (points, active, paid, held, joined, risen, fallen)
    kinds = connection.exec_driver_sql(
        "SELECT kind, sum(amount_toman) FROM bonus_line WHERE close_id = ? "
        "GROUP BY kind",
        (close.id,),
    )
    by_kind = {int(kind): int(amount) for kind, amount in kinds}
    return {
        **{(key, 0): value for key, value in zip(_ONE, sums, strict=True)},
        **{("kind", int(kind)): by_kind.get(int(kind), 0) for kind in LineKind},
    }
