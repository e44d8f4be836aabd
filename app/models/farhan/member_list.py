"""What does the table of members show of the Farhan plan?"""

from app.models.member_list import PERSON, PERSON_JOINS, ColumnSource, ListSource
from app.records.member_table import ValueKind

_IS_CLOSED = """
(m.kind = 'representative' AND coalesce(t.is_closed, 0) AND NOT EXISTS (
  SELECT 1 FROM member_decision d WHERE d.member_id = m.id
  AND d.kind = 'reopen' AND d.event_seq > {seq}))
"""
_RANKS = tuple(range(17))
_REASONS = tuple(range(1, 7))


def _month(kind: ValueKind, name: str) -> ColumnSource:
    """Return a figure of the last closed month, 0 where there is none."""
    return ColumnSource(kind, f"coalesce(t.{name}, 0)", needs=("month",))


def _pay(kind: ValueKind, name: str) -> ColumnSource:
    return ColumnSource(kind, f"coalesce(p.{name}, 0)", needs=("pay",))


FARHAN_LIST = ListSource(
    columns={
        "code": PERSON["code"],
        "name": PERSON["name"],
        "kind": ColumnSource(
            ValueKind.WORD, "m.kind", choices=("customer", "representative")
        ),
        "rank": ColumnSource(
            ValueKind.RANK,
            "coalesce(t.rank, 0)",
            needs=("month",),
            choices=_RANKS,
        ),
        "status": ColumnSource(
            ValueKind.WORD,
            f"CASE WHEN {_IS_CLOSED} THEN 'closed' ELSE 'active' END",
            needs=("month",),
            choices=("active", "closed"),
        ),
        "qualified": ColumnSource(
            ValueKind.FLAG, "coalesce(t.is_qualified, 0)", ("month",), choices=(1, 0)
        ),
        "points": _month(ValueKind.POINTS, "points_micro"),
        "team_points": _month(ValueKind.POINTS, "team_points_micro"),
        "paid": _pay(ValueKind.MONEY, "paid_toman"),
        "joined": PERSON["joined"],
        "held": _pay(ValueKind.MONEY, "carried_out_toman"),
        "reason": ColumnSource(
            ValueKind.WORD,
            "CASE coalesce(p.reason, 0) WHEN 1 THEN 'closed' WHEN 2 THEN 'duties' "
            "WHEN 3 THEN 'no_unit_code' WHEN 4 THEN 'no_iban' WHEN 5 THEN 'negative' "
            "WHEN 6 THEN 'minimum' ELSE '' END",
            needs=("pay",),
            choices=(
                *("closed", "duties", "no_unit_code", "no_iban"),
                *("negative", "minimum"),
            ),
        ),
        "duties": ColumnSource(
            ValueKind.WORD,
            "CASE (SELECT d.is_done FROM duty d WHERE d.member_id = m.id "
            "AND d.period = {open}) WHEN 1 THEN 'done' WHEN 0 THEN 'missed' "
            "ELSE '' END",
            choices=("done", "missed", ""),
        ),
        "group_points": _month(ValueKind.POINTS, "group_points_micro"),
        "last_order": ColumnSource(
            ValueKind.MONTH,
            "coalesce((SELECT o.period FROM sale_order o WHERE o.member_id = m.id "
            "ORDER BY o.ordered_on DESC LIMIT 1), t.last_order, 0)",
            needs=("month",),
        ),
        "streak": _month(ValueKind.COUNT, "streak"),
        "sponsor": PERSON["sponsor"],
        "national_id": PERSON["national_id"],
        "unit_code": ColumnSource(ValueKind.TEXT, "coalesce(m.unit_code, '')"),
        "phone": PERSON["phone"],
        "email": PERSON["email"],
        "iban": PERSON["iban"],
        **{name: PERSON[name] for name in ("street", "postcode", "town", "country")},
    },
    joins={
        **PERSON_JOINS,
        "month": "LEFT JOIN member_month t "
        "ON t.close_id = {close} AND t.member_id = m.id",
        "pay": "LEFT JOIN payout p ON p.close_id = {close} AND p.member_id = m.id",
    },
)
"""Figures are those of the last closed month; duties are those of the open one."""
