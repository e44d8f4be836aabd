"""What has been entered for a month, and what is still missing?"""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.calendars import Period


@dataclass(frozen=True)
class MonthFacts:
    """Counts of what was entered for a month of the Farhan plan.

    Attributes:
        orders: Orders of the month.
        returns: Those of them that take goods back.
        sales_toman: Their gross amount.
        without_unit_code: Representatives with orders and no marketing-unit code.
        without_iban: Representatives with orders and no account.
        duties_not_done: Records of duties that were not done.
        exemptions: Legal excuses.
        adjustments: Amounts to add to a pay or to take off.
        adjustments_toman: Their sum.
    """

    orders: int
    returns: int
    sales_toman: int
    without_unit_code: int
    without_iban: int
    duties_not_done: int
    exemptions: int
    adjustments: int
    adjustments_toman: int


def month_facts(connection: Connection, period: Period) -> MonthFacts:
    """Count what was entered for a month."""
    number = period.number
    orders = _row(
        connection,
        "SELECT count(*), coalesce(sum(gross_toman < 0), 0), "
        "coalesce(sum(gross_toman), 0) FROM sale_order WHERE period = ?",
        number,
    )
    lacking = _row(
        connection,
        "SELECT coalesce(sum(m.unit_code IS NULL), 0), "
        "coalesce(sum(m.iban IS NULL), 0) FROM member m "
        "WHERE m.kind = 'representative' AND m.id IN "
        "(SELECT member_id FROM sale_order WHERE period = ?)",
        number,
    )
    duties = _row(
        connection,
        "SELECT count(*) FROM duty WHERE period = ? AND is_done = 0",
        number,
    )
    exemptions = _row(
        connection, "SELECT count(*) FROM exemption WHERE period = ?", number
    )
    adjustments = _row(
        connection,
        "SELECT count(*), coalesce(sum(amount_toman), 0) FROM adjustment "
        "WHERE period = ?",
        number,
    )
    return MonthFacts(*orders, *lacking, *duties, *exemptions, *adjustments)


def first_day_with_orders(connection: Connection) -> int | None:
    """Return the first day `YYYYMMDD` on which anything was ordered, or None."""
    row = connection.exec_driver_sql("SELECT min(ordered_on) FROM sale_order").one()
    return None if row[0] is None else int(row[0])


def first_membership_day(connection: Connection) -> int | None:
    """Return the day `YYYYMMDD` on which the first member joined, or None."""
    row = connection.exec_driver_sql("SELECT min(joined_on) FROM member").one()
    return None if row[0] is None else int(row[0])


def _row(connection: Connection, query: str, period: int) -> tuple[int, ...]:
    return tuple(connection.exec_driver_sql(query, (period,)).one())
