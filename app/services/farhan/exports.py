"""Which tables does a Farhan organisation give to other programs?"""

from app.calendars import Period, day_text, number_day
from app.engine.farhan.discounts import order_discounts
from app.engine.farhan.result import HoldReason, LineKind
from app.engine.money import half_up
from app.formats import plain_percent, plain_points
from app.models.close import close_figures
from app.models.farhan.row import (
    closed_member_ids,
    line_rows,
    payout_rows,
    rank_rows,
)
from app.models.member import all_members
from app.models.sale import order_points, orders_of_period
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.farhan_values import values_of
from app.services.member_columns import MEMBER_COLUMNS, MEMBER_TEXTS, member_cells
from app.services.payments.table import transfers_export
from app.services.plan_books import Cell, ExportKind, ExportTable

FACTOR_PLACES = 9
_SUMMARY = (
    "sales",
    "discounts",
    "bonuses_before_cap",
    "bonuses",
    "cap",
    "factor",
    "members",
    "qualified",
    "closed_now",
)
_RATED = (LineKind.DEVELOPMENT, LineKind.MULTILEVEL, LineKind.GENERATION)


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def _jalali(day: int) -> str:
    return day_text(number_day(day), jalali=True)


def _members_now(reading: Reading) -> ExportTable:
    return _members(reading, set(closed_member_ids(reading).tolist()))


def _members_after(reading: Reading, close: CloseRecord) -> ExportTable:
    """Return the members with their status after a close."""
    closed = {row.member_id for row in rank_rows(reading, close) if row.is_closed}
    return _members(reading, closed)


def _members(reading: Reading, closed: set[int]) -> ExportTable:
    rows = (
        (
            *member_cells(member, jalali=True),
            "closed" if member.id in closed else "active",
        )
        for member in all_members(reading)
    )
    return ExportTable((*MEMBER_COLUMNS, "status"), rows, MEMBER_TEXTS)


def _ranks(reading: Reading, close: CloseRecord) -> ExportTable:
    codes = ("", *(rank.code for rank in values_of(reading, close.period, close).ranks))
    rows = (
        (
            row.member_code,
            _yes(row.is_qualified),
            plain_points(row.points_micro),
            plain_points(row.team_points_micro),
            plain_points(row.group_points_micro),
            codes[row.rank],
            row.streak,
            _yes(row.is_head),
            "closed" if row.is_closed else "active",
        )
        for row in rank_rows(reading, close)
    )
    columns = (
        "member",
        "qualified",
        "personal_points",
        "team_points",
        "group_points",
        "rank",
        "streak",
        "head",
        "status",
    )
    return ExportTable(columns, rows)


def _lines(reading: Reading, close: CloseRecord) -> ExportTable:
    rows = (
        (
            row.member_code,
            LineKind(row.kind).name.lower(),
            row.level or None,
            None if row.kind == LineKind.PERSISTENCE else plain_points(row.base_micro),
            plain_percent(row.rate_bp) if row.kind in _RATED else None,
            row.before_cap_toman,
            row.amount_toman,
        )
        for row in line_rows(reading, close)
    )
    columns = (
        "member",
        "kind",
        "level",
        "base_points",
        "rate",
        "amount_before_cap",
        "amount",
    )
    return ExportTable(columns, rows)


def _orders(reading: Reading, period: Period, close: CloseRecord | None) -> ExportTable:
    _, member_id, points = order_points(reading, period)
    discounts = order_discounts(member_id, points, values_of(reading, period, close))
    rows = (
        (
            row.order_no,
            _jalali(row.ordered_on),
            row.member_code,
            row.gross_toman,
            plain_points(row.points_micro),
            int(discount),
            row.gross_toman - int(discount),
        )
        for row, discount in zip(
            orders_of_period(reading, period), discounts, strict=True
        )
    )
    columns = (
        "order_no",
        "date",
        "member",
        "gross",
        "points",
        "discount",
        "payable",
    )
    return ExportTable(columns, rows)


def _payouts(reading: Reading, close: CloseRecord) -> ExportTable:
    rows = (
        (
            row.member_code,
            row.carried_in_toman,
            row.adjustment_toman,
            row.bonuses_toman,
            row.paid_toman,
            row.carried_out_toman,
            HoldReason(row.reason).name.lower() if row.reason else None,
        )
        for row in payout_rows(reading, close)
    )
    columns = (
        "member",
        "carried_in",
        "adjustments",
        "bonuses",
        "paid",
        "carried_out",
        "reason",
    )
    return ExportTable(columns, rows)


def _summary(reading: Reading, close: CloseRecord) -> ExportTable:
    figures = close_figures(reading, close.id)
    cells: dict[str, Cell] = {
        **figures,
        "factor": factor(
            figures["allowed"],
            figures["bonuses_before_cap"],
            is_capped=bool(figures["is_capped"]),
        ),
    }
    return ExportTable(("key", "value"), [(key, cells[key]) for key in _SUMMARY])


def factor(allowed: int, bonuses: int, *, is_capped: bool) -> str:
    """Return by what every bonus line was multiplied, as a decimal, rounded."""
    if not is_capped or bonuses == 0:
        return "1"
    scaled = half_up(allowed * 10**FACTOR_PLACES, bonuses)
    text = f"{scaled:0{FACTOR_PLACES + 1}d}"
    decimal = f"{text[:-FACTOR_PLACES]}.{text[-FACTOR_PLACES:]}"
    return decimal.rstrip("0").rstrip(".")


EXPORTS = {
    "members": ExportKind(of_close=_members_after, of_all_time=_members_now),
    "ranks": ExportKind(of_close=_ranks),
    "lines": ExportKind(of_close=_lines),
    "orders": ExportKind(of_period=_orders),
    "payouts": ExportKind(of_close=_payouts),
    "summary": ExportKind(of_close=_summary),
    "transfers": transfers_export(str, jalali=True),
}
