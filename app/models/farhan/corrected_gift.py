"""Which gifts of closed months are owed, or no longer, by what was found out late?"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    Table,
    Text,
)

from app.calendars import Period
from app.models.base import Guard, guarded, metadata
from app.models.bulk import insert_rows
from app.models.months import day_check, period_check
from app.models.writing import Writing

corrected_gift = guarded(
    Table(
        "corrected_gift",
        metadata,
        Column("posting_id", ForeignKey("correction_posting.id"), primary_key=True),
        Column("period", Integer, primary_key=True),
        Column("member_id", ForeignKey("member.id"), primary_key=True),
        Column("rank", Integer, primary_key=True),
        Column("gift", Text, nullable=False),
        Column("is_owed", Integer, nullable=False),
        CheckConstraint("gift <> '' AND is_owed IN (0, 1)"),
        period_check("period"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)
"""`is_owed` is 0 where a gift that was in force was not earned after all."""

corrected_gift_handover = guarded(
    Table(
        "corrected_gift_handover",
        metadata,
        Column("posting_id", Integer, primary_key=True),
        Column("period", Integer, primary_key=True),
        Column("member_id", Integer, primary_key=True),
        Column("rank", Integer, primary_key=True),
        Column("handed_on", Integer, nullable=False),
        Column("handed_by", Text, nullable=False),
        Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
        ForeignKeyConstraint(
            ["posting_id", "period", "member_id", "rank"],
            [
                *("corrected_gift.posting_id", "corrected_gift.period"),
                *("corrected_gift.member_id", "corrected_gift.rank"),
            ],
        ),
        CheckConstraint("trim(handed_by) <> ''"),
        day_check("handed_on"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)


@dataclass(frozen=True, order=True)
class CorrectedGift:
    """A gift of a closed month that is owed in truth, or is not."""

    period: Period
    member_id: int
    rank: int
    is_owed: bool
    gift: str = field(compare=False)

    @property
    def key(self) -> tuple[int, int, int]:
        """What a gift is known by: month, member and rank."""
        return self.period.number, self.member_id, self.rank


def add_gifts(
    writing: Writing, posting_id: int, gifts: Sequence[CorrectedGift]
) -> None:
    """Keep the gifts of a posting."""
    insert_rows(
        writing.connection,
        corrected_gift.name,
        ("posting_id", "period", "member_id", "rank", "gift", "is_owed"),
        [
            [posting_id] * len(gifts),
            [one.period.number for one in gifts],
            [one.member_id for one in gifts],
            [one.rank for one in gifts],
            [one.gift for one in gifts],
            [int(one.is_owed) for one in gifts],
        ],
    )


def gifts_of(
    connection: Connection, posting_ids: Sequence[int]
) -> tuple[CorrectedGift, ...]:
    """Return the gifts of some postings, the oldest posting first."""
    query = f"""
    SELECT period, member_id, rank, is_owed, gift FROM corrected_gift
    WHERE posting_id IN ({", ".join("?" * len(posting_ids))})
    ORDER BY posting_id, period, member_id, rank
    """  # noqa: S608 - names of this program
    rows = connection.exec_driver_sql(query, tuple(posting_ids))
    return tuple(
        CorrectedGift(Period.of_number(row[0]), row[1], row[2], bool(row[3]), row[4])
        for row in rows
    )
