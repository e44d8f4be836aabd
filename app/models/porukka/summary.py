"""Which sums of a Porukka close do the charts show?"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True)
class PorukkaSums:
    """Sums of one close in cents, and members by status.

    `received_cents` are the payments that found their invoice in it, `credit_cents`
    what referrers have left of their credit.
    """

    statuses: Mapping[str, int]
    received_cents: int
    credit_cents: int


def porukka_sums(connection: Connection, close_id: int) -> PorukkaSums:
    """Read the sums of a close."""
    statuses = connection.exec_driver_sql(
        "SELECT status, count(*) FROM member_status WHERE close_id = ? GROUP BY status",
        (close_id,),
    )
    received = connection.exec_driver_sql(
        "SELECT coalesce(sum(p.amount_cents), 0) FROM payment_match t "
        "JOIN bank_payment p ON p.id = t.payment_id WHERE t.close_id = ?",
        (close_id,),
    )
    credit = connection.exec_driver_sql(
        "SELECT coalesce(sum(closing_cents), 0) FROM credit_month WHERE close_id = ?",
        (close_id,),
    )
    return PorukkaSums(
        statuses={row[0]: int(row[1]) for row in statuses},
        received_cents=int(received.scalar_one()),
        credit_cents=int(credit.scalar_one()),
    )
