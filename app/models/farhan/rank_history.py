"""Which ranks did a member hold, month by month?"""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.calendars import Period
from app.models.close import live_closes


@dataclass(frozen=True)
class HeldRank:
    """A closed month of a member; `rank` 0 for none."""

    period: Period
    is_qualified: bool
    rank: int
    streak: int


def held_ranks(connection: Connection, member_id: int) -> list[HeldRank]:
    """Return the closed months of a member, the last one first."""
    query = """
    SELECT is_qualified, rank, streak FROM member_month
    WHERE close_id = ? AND member_id = ?
    """
    found = []
    for close in reversed(live_closes(connection)):
        row = connection.exec_driver_sql(query, (close.id, member_id)).one_or_none()
        if row is not None:
            found.append(HeldRank(close.period, bool(row[0]), row[1], row[2]))
    return found
