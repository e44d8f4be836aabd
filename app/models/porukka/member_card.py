"""What does the Porukka plan keep about one member?"""

from collections.abc import Mapping

from app.models.member_card import JOURNAL, LIVE_CLOSES, PRINTED, CardSource
from app.records.member_table import ValueKind

_IS_LIVE = (
    "NOT EXISTS (SELECT 1 FROM close_reversal r WHERE r.close_id = {row}.close_id)"
)

PORUKKA_CARD: Mapping[str, CardSource] = {
    "months": CardSource(
        {
            "period": ValueKind.MONTH,
            "status": ValueKind.WORD,
            "carried_in": ValueKind.MONEY,
            "earned": ValueKind.MONEY,
            "set_off": ValueKind.MONEY,
            "paid": ValueKind.MONEY,
            "held": ValueKind.MONEY,
            "reason": ValueKind.WORD,
        },
        f"""
        SELECT c.period, s.status, coalesce(k.opening_cents, 0),
          coalesce(k.earned_cents, 0), coalesce(k.set_off_cents, 0),
          coalesce(k.paid_net_cents + k.paid_vat_cents, 0),
          coalesce(k.closing_cents, 0), coalesce(k.reason, '')
        FROM {LIVE_CLOSES} c
        JOIN member_status s ON s.close_id = c.id AND s.member_id = ?
        LEFT JOIN credit_month k ON k.close_id = c.id AND k.member_id = s.member_id
        ORDER BY c.period DESC
        """,  # noqa: S608 - names of this program
    ),
    "invoices": CardSource(
        {
            "number": ValueKind.TEXT,
            "invoice": ValueKind.WORD,
            "day": ValueKind.DAY,
            "due": ValueKind.DAY,
            "gross": ValueKind.MONEY,
            "received": ValueKind.MONEY,
            "open": ValueKind.MONEY,
        },
        f"""
        SELECT CAST(i.number AS TEXT), i.kind, i.dated_on, i.due_on, i.gross_cents,
          coalesce(f.cents, 0), i.gross_cents - coalesce(f.cents, 0)
        FROM invoice i LEFT JOIN (
          SELECT x.invoice_id AS id, sum(b.amount_cents) AS cents
          FROM payment_match x JOIN bank_payment b ON b.id = x.payment_id
          WHERE {_IS_LIVE.format(row="x")} GROUP BY x.invoice_id) f ON f.id = i.id
        WHERE i.member_id = ? AND {_IS_LIVE.format(row="i")}
        ORDER BY i.dated_on DESC, i.number DESC
        """,  # noqa: S608 - names of this program
    ),
    "commissions": CardSource(
        {
            "day": ValueKind.DAY,
            "code": ValueKind.TEXT,
            "name": ValueKind.TEXT,
            "amount": ValueKind.MONEY,
        },
        f"""
        SELECT b.booked_on, m.code, m.name, b.amount_cents
        FROM commission_booking b JOIN {LIVE_CLOSES} c ON c.id = b.close_id
        JOIN member m ON m.id = b.referred_id
        WHERE b.referrer_id = ? ORDER BY b.booked_on DESC, b.place DESC
        """,  # noqa: S608 - names of this program
    ),
    "branches": CardSource(
        {
            "code": ValueKind.TEXT,
            "name": ValueKind.TEXT,
            "joined": ValueKind.DAY,
            "status": ValueKind.WORD,
        },
        f"""
        SELECT d.code, d.name, d.joined_on, coalesce(s.status, '')
        FROM member d LEFT JOIN member_status s ON s.member_id = d.id
          AND s.close_id = (SELECT max(c.id) FROM {LIVE_CLOSES} c)
        WHERE d.sponsor_id = ? ORDER BY d.joined_on DESC, d.code
        """,  # noqa: S608 - names of this program
    ),
    "courses": CardSource(
        {
            "day": ValueKind.DAY,
            "code": ValueKind.TEXT,
            "course": ValueKind.TEXT,
            "note": ValueKind.TEXT,
        },
        """
        SELECT t.completed_on, t.course, k.name, coalesce(t.note, '')
        FROM course_completion t JOIN course k ON k.code = t.course
        WHERE t.member_id = ? ORDER BY t.completed_on DESC
        """,
    ),
    "campaigns": CardSource(
        {
            "code": ValueKind.TEXT,
            "campaign": ValueKind.TEXT,
            "day": ValueKind.DAY,
            "cost": ValueKind.MONEY,
            "note": ValueKind.TEXT,
        },
        """
        SELECT k.code, k.name, k.from_on, t.cost_cents, coalesce(t.note, '')
        FROM campaign_participant t JOIN campaign k ON k.code = t.campaign
        WHERE t.member_id = ? ORDER BY k.from_on DESC
        """,
    ),
    "documents": PRINTED,
    "journal": JOURNAL,
}
"""The tables on the card, in their order."""
