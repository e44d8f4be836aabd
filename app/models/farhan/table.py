"""Where are the figures of a Farhan close kept?

Rows are written once, in key order, and never changed. Amounts are toman, points
millionths, periods `YYYYMM`, 0 for none.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table

from app.models.base import Guard, guarded, metadata


def _kept(name: str, keys: tuple[str, ...], figures: tuple[str, ...]) -> Table:
    """Return a table of whole numbers, kept with a close."""
    return guarded(
        Table(
            name,
            metadata,
            Column("close_id", ForeignKey("period_close.id"), primary_key=True),
            *(_key(key) for key in keys),
            *(Column(figure, Integer, nullable=False) for figure in figures),
            sqlite_strict=True,
            sqlite_with_rowid=False,
        ),
        Guard.APPEND_ONLY,
    )


def _key(name: str) -> Column[int]:
    if name == "member_id":
        return Column(name, ForeignKey("member.id"), primary_key=True)
    return Column(name, Integer, primary_key=True)


member_month = _kept(
    "member_month",
    ("member_id",),
    (
        "upline_id",
        "is_qualified",
        "gross_toman",
        "points_micro",
        "team_points_micro",
        "group_points_micro",
        "rank",
        "is_head",
        "streak",
        "had_order",
        "is_starter",
        "last_order",
        "is_closed",
    ),
)
"""Members who had joined. `upline_id`: the nearest qualified one above, 0 for none;
the last five columns tell the state after the close."""

bonus_line = _kept(
    "bonus_line",
    ("member_id", "kind", "level"),
    ("base_micro", "rate_bp", "before_cap_toman", "amount_toman"),
)

payout = _kept(
    "payout",
    ("member_id",),
    (
        "carried_in_toman",
        "adjustment_toman",
        "bonuses_toman",
        "paid_toman",
        "carried_out_toman",
        "reason",
    ),
)
payout.append_constraint(
    CheckConstraint(
        "carried_in_toman + adjustment_toman + bonuses_toman"
        " = paid_toman + carried_out_toman AND paid_toman >= 0"
    )
)

rank_tally = _kept("rank_tally", ("member_id", "rank"), ("periods",))

rank_figure = _kept("rank_figure", ("rank",), ("members",))
"""How many members hold a rank: what a chart shows without counting rows."""
