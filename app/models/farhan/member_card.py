"""What does the Farhan plan keep about one member?"""

from collections.abc import Mapping

from app.models.farhan.gift import GIFTS
from app.models.member_card import JOURNAL, LIVE_CLOSES, PRINTED, CardSource
from app.records.member_table import ValueKind

_REASON = (
    "CASE coalesce(p.reason, 0) WHEN 1 THEN 'closed' WHEN 2 THEN 'duties' "
    "WHEN 3 THEN 'no_unit_code' WHEN 4 THEN 'no_iban' WHEN 5 THEN 'negative' "
    "WHEN 6 THEN 'minimum' ELSE '' END"
)
_LINE = (
    "CASE b.kind WHEN 1 THEN 'development' WHEN 2 THEN 'generation' "
    "WHEN 3 THEN 'multilevel' WHEN 4 THEN 'persistence' WHEN 5 THEN 'retail_discount' "
    "ELSE 'retail_incentive' END"
)

FARHAN_CARD: Mapping[str, CardSource] = {
    "months": CardSource(
        {
            "period": ValueKind.MONTH,
            "rank": ValueKind.RANK,
            "qualified": ValueKind.FLAG,
            "paid": ValueKind.MONEY,
            "points": ValueKind.POINTS,
            "team_points": ValueKind.POINTS,
            "group_points": ValueKind.POINTS,
            "carried_in": ValueKind.MONEY,
            "bonuses": ValueKind.MONEY,
            "adjustments": ValueKind.MONEY,
            "held": ValueKind.MONEY,
            "reason": ValueKind.WORD,
        },
        f"""
        SELECT c.period, t.rank, t.is_qualified, coalesce(p.paid_toman, 0),
          t.points_micro, t.team_points_micro, t.group_points_micro,
          coalesce(p.carried_in_toman, 0), coalesce(p.bonuses_toman, 0),
          coalesce(p.adjustment_toman, 0), coalesce(p.carried_out_toman, 0), {_REASON}
        FROM {LIVE_CLOSES} c
        JOIN member_month t ON t.close_id = c.id AND t.member_id = ?
        LEFT JOIN payout p ON p.close_id = c.id AND p.member_id = t.member_id
        ORDER BY c.period DESC
        """,  # noqa: S608 - names of this program
    ),
    "lines": CardSource(
        {
            "period": ValueKind.MONTH,
            "line": ValueKind.WORD,
            "level": ValueKind.COUNT,
            "base": ValueKind.POINTS,
            "rate": ValueKind.RATE,
            "before_cap": ValueKind.MONEY,
            "amount": ValueKind.MONEY,
        },
        f"""
        SELECT c.period, {_LINE}, b.level, b.base_micro, b.rate_bp,
          b.before_cap_toman, b.amount_toman
        FROM {LIVE_CLOSES} c
        JOIN bonus_line b ON b.close_id = c.id AND b.member_id = ?
        ORDER BY c.period DESC, b.kind, b.level
        """,  # noqa: S608 - names of this program
    ),
    "orders": CardSource(
        {
            "day": ValueKind.DAY,
            "order": ValueKind.TEXT,
            "period": ValueKind.MONTH,
            "sales": ValueKind.MONEY,
            "points": ValueKind.POINTS,
        },
        "SELECT o.ordered_on, o.order_no, o.period, o.gross_toman, o.points_micro "
        "FROM sale_order o WHERE o.member_id = ? ORDER BY o.ordered_on DESC, o.id DESC",
    ),
    "branches": CardSource(
        {
            "code": ValueKind.TEXT,
            "name": ValueKind.TEXT,
            "kind": ValueKind.WORD,
            "joined": ValueKind.DAY,
            "rank": ValueKind.RANK,
            "points": ValueKind.POINTS,
            "team_points": ValueKind.POINTS,
        },
        f"""
        SELECT d.code, d.name, d.kind, d.joined_on, coalesce(t.rank, 0),
          coalesce(t.points_micro, 0), coalesce(t.team_points_micro, 0)
        FROM member d LEFT JOIN member_month t ON t.member_id = d.id
          AND t.close_id = (SELECT max(c.id) FROM {LIVE_CLOSES} c)
        WHERE d.sponsor_id = ? ORDER BY t.team_points_micro DESC, d.code
        """,  # noqa: S608 - names of this program
    ),
    "registers": CardSource(
        {
            "period": ValueKind.MONTH,
            "register": ValueKind.WORD,
            "amount": ValueKind.MONEY,
            "note": ValueKind.TEXT,
        },
        """
        SELECT period, CASE is_done WHEN 1 THEN 'duties_done' ELSE 'duties_missed' END
          AS register, 0 AS amount, coalesce(note, '') AS note
        FROM duty WHERE member_id = ?
        UNION ALL
        SELECT period, 'exemption', 0, reason FROM exemption WHERE member_id = ?
        UNION ALL
        SELECT period, 'adjustment', amount_toman, reason
        FROM adjustment WHERE member_id = ?
        ORDER BY period DESC, register
        """,
    ),
    "gifts": CardSource(
        {
            "period": ValueKind.MONTH,
            "rank": ValueKind.RANK,
            "gift": ValueKind.TEXT,
            "day": ValueKind.DAY,
            "by": ValueKind.TEXT,
        },
        f"""
        SELECT g.period, g.rank, g.gift, coalesce(g.handed_on, 0),
          coalesce(g.handed_by, '')
        FROM {GIFTS} g
        WHERE g.member_id = ? AND (g.is_due OR g.handed_on IS NOT NULL)
        ORDER BY g.period DESC
        """,  # noqa: S608 - names of this program
    ),
    "documents": PRINTED,
    "journal": JOURNAL,
}
"""The tables on the card, in their order."""
