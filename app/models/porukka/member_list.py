"""What does the table of members show of the Porukka plan?"""

from app.cooperative import CONSENTS
from app.models.member_list import PERSON, PERSON_JOINS, ColumnSource, ListSource
from app.records.member_table import ValueKind


def _is_live(row: str) -> str:
    return (
        "NOT EXISTS (SELECT 1 FROM close_reversal r "  # noqa: S608 - names of this program
        f"WHERE r.close_id = {row}.close_id)"
    )


_INVOICED = f"""
SELECT i.member_id AS who, sum(i.gross_cents) AS cents
FROM invoice i WHERE {_is_live("i")} GROUP BY i.member_id
"""  # noqa: S608 - names of this program
_RECEIVED = f"""
SELECT i.member_id AS who, sum(b.amount_cents) AS cents
FROM payment_match x JOIN bank_payment b ON b.id = x.payment_id
JOIN invoice i ON i.id = x.invoice_id WHERE {_is_live("x")} GROUP BY i.member_id
"""  # noqa: S608 - names of this program


def _credit(name: str) -> ColumnSource:
    """Return a figure of the last closed month, 0 where there is none."""
    return ColumnSource(ValueKind.MONEY, f"coalesce(c.{name}, 0)", needs=("credit",))


def _consent(kind: str) -> ColumnSource:
    """Return whether a member consents now; who was never asked does not."""
    return ColumnSource(
        ValueKind.FLAG,
        "coalesce((SELECT k.is_given FROM member_consent k "  # noqa: S608 - names of this program
        f"WHERE k.member_id = m.id AND k.kind = '{kind}' "
        "ORDER BY k.id DESC LIMIT 1), 0)",
        choices=(1, 0),
    )


PORUKKA_LIST = ListSource(
    columns={
        "code": PERSON["code"],
        "name": PERSON["name"],
        "status": ColumnSource(
            ValueKind.WORD,
            "coalesce(t.status, '')",
            needs=("status",),
            choices=("trial", "active", "paused", "lapsed", "left", ""),
        ),
        "package": ColumnSource(
            ValueKind.TEXT, "coalesce(m.package, '')", can_vary=True
        ),
        "renewal": ColumnSource(
            ValueKind.WORD, "coalesce(m.renewal, '')", choices=("12", "3", "pause")
        ),
        "joined": PERSON["joined"],
        "sponsor": PERSON["sponsor"],
        "open": ColumnSource(
            ValueKind.MONEY,
            "coalesce(g.cents, 0) - coalesce(f.cents, 0)",
            needs=("invoiced", "received"),
        ),
        "term_end": ColumnSource(
            ValueKind.DAY,
            "coalesce((SELECT max(i.term_end) FROM invoice i "  # noqa: S608 - names of this program
            f"WHERE i.member_id = m.id AND i.kind <> 'addon' AND {_is_live('i')}), 0)",
        ),
        "earned": _credit("earned_cents"),
        "set_off": _credit("set_off_cents"),
        "paid": ColumnSource(
            ValueKind.MONEY,
            "coalesce(c.paid_net_cents + c.paid_vat_cents, 0)",
            needs=("credit",),
        ),
        "held": _credit("closing_cents"),
        "reason": ColumnSource(
            ValueKind.WORD,
            "coalesce(c.reason, '')",
            needs=("credit",),
            choices=("negative", "minimum", "no_iban"),
        ),
        "vat": ColumnSource(
            ValueKind.FLAG, "coalesce(m.vat_registered, 0)", choices=(1, 0)
        ),
        "self_billing": ColumnSource(
            ValueKind.FLAG,
            "coalesce((SELECT b.is_agreed FROM self_billing b "
            "WHERE b.member_id = m.id ORDER BY b.id DESC LIMIT 1), 0)",
            choices=(1, 0),
        ),
        "shop_name": ColumnSource(
            ValueKind.TEXT,
            "coalesce((SELECT j.shop_name FROM joining_form j "
            "WHERE j.member_id = m.id), '')",
        ),
        **{f"consent_{kind}": _consent(kind) for kind in CONSENTS},
        "business_id": ColumnSource(ValueKind.TEXT, "coalesce(m.business_id, '')"),
        "referrer_name": ColumnSource(ValueKind.TEXT, "coalesce(m.referrer_name, '')"),
        "left": ColumnSource(ValueKind.DAY, "coalesce(m.left_on, 0)"),
        "phone": PERSON["phone"],
        "email": PERSON["email"],
        "iban": PERSON["iban"],
        "national_id": PERSON["national_id"],
        **{name: PERSON[name] for name in ("street", "postcode", "town", "country")},
    },
    joins={
        **PERSON_JOINS,
        "status": "LEFT JOIN member_status t "
        "ON t.close_id = {close} AND t.member_id = m.id",
        "credit": "LEFT JOIN credit_month c "
        "ON c.close_id = {close} AND c.member_id = m.id",
        "invoiced": f"LEFT JOIN ({_INVOICED}) g ON g.who = m.id",
        "received": f"LEFT JOIN ({_RECEIVED}) f ON f.who = m.id",
    },
)
"""Figures are those of the last closed month; `open` is what is not paid yet."""
