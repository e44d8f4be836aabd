"""How is the result of a Porukka close kept and read back?"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Connection

from app.calendars import Period, day_number, number_day
from app.engine.porukka.ledger import Booking, Match, MatchRule
from app.engine.porukka.plan import MemberStatus
from app.engine.porukka.result import (
    CloseResult,
    CreditFigures,
    HoldReason,
    StatusFigures,
    Totals,
    Unmatched,
    UnmatchedReason,
)
from app.models.bulk import insert_rows
from app.models.close import close_figures, last_live_close, save_figures
from app.models.porukka.billing import add_invoices, invoices_of_close, live_invoice_ids
from app.models.porukka.billing_close import (
    CREDIT_FIGURES,
    commission_booking,
    credit_month,
    member_status,
    payment_match,
    payment_unmatched,
)
from app.models.porukka.billing_payment import payment_ids
from app.models.writing import Writing
from app.records.months import CloseRecord

_LIVE_CLOSES = """
(SELECT id, period FROM period_close c WHERE NOT EXISTS
  (SELECT 1 FROM close_reversal r WHERE r.close_id = c.id))
"""
_BOOKINGS = f"""
SELECT c.period, t.place, t.referrer_id, t.referred_id, i.number, p.number,
  t.booked_on, t.amount_cents
FROM {_LIVE_CLOSES} c JOIN commission_booking t ON t.close_id = c.id
JOIN bank_payment p ON p.id = t.payment_id
JOIN invoice i ON i.id = t.invoice_id
"""  # noqa: S608 - names of this program


def save_close(writing: Writing, close: CloseRecord, result: CloseResult) -> None:
    """Write everything that a close found, once.

    Args:
        writing: The transaction that appended the close.
        close: The close.
        result: What the engine found.
    """
    add_invoices(writing, result.invoices, close.event_seq, close.id)
    payments = payment_ids(writing.connection)
    invoices = live_invoice_ids(writing.connection)
    rows: dict[str, list[tuple[int | str, ...]]] = {
        payment_match.name: [
            (payments[match.payment], invoices[match.invoice], match.rule.value)
            for match in result.matches
        ],
        payment_unmatched.name: [
            (payments[one.payment], one.reason.value) for one in result.unmatched
        ],
        commission_booking.name: [
            (
                booking.place,
                booking.referrer_id,
                booking.referred_id,
                invoices[booking.invoice],
                payments[booking.payment],
                day_number(booking.day),
                booking.amount_cents,
            )
            for booking in result.bookings
        ],
        credit_month.name: [
            (
                row.member_id,
                *(getattr(row, name) for name in CREDIT_FIGURES),
                row.reason.value,
            )
            for row in result.credits
        ],
        member_status.name: [
            (row.member_id, row.status.value) for row in result.statuses
        ],
    }
    _insert(writing.connection, close.id, rows)
    save_figures(writing, close.id, asdict(result.totals))


def _insert(
    connection: Connection,
    close_id: int,
    rows: Mapping[str, Sequence[tuple[int | str, ...]]],
) -> None:
    for table in (
        payment_match,
        payment_unmatched,
        commission_booking,
        credit_month,
        member_status,
    ):
        its_rows = rows[table.name]
        if its_rows:
            columns = [list(column) for column in zip(*its_rows, strict=True)]
            insert_rows(
                connection,
                table.name,
                [column.name for column in table.columns],
                [[close_id] * len(its_rows), *columns],
            )


def read_close(connection: Connection, close: CloseRecord) -> CloseResult:
    """Read back what is kept of a close."""
    figures = close_figures(connection, close.id)
    return CloseResult(
        invoices=tuple(invoices_of_close(connection, close.id)),
        matches=tuple(
            match
            for match in matches_through(connection, close.period)
            if match.period == close.period
        ),
        unmatched=unmatched_of_close(connection, close.id),
        bookings=bookings_of_close(connection, close.id),
        credits=credits_of_close(connection, close.id),
        statuses=statuses_of_close(connection, close.id),
        totals=Totals(**{f.name: figures.get(f.name, 0) for f in fields(Totals)}),
    )


def matches_through(connection: Connection, period: Period) -> tuple[Match, ...]:
    """Return the matches of every live close up to a period, in their order."""
    query = f"""
    SELECT c.period, p.number, p.paid_on, p.amount_cents, i.number, t.rule
    FROM {_LIVE_CLOSES} c JOIN payment_match t ON t.close_id = c.id
    JOIN bank_payment p ON p.id = t.payment_id
    JOIN invoice i ON i.id = t.invoice_id
    WHERE c.period <= ? ORDER BY c.period, p.paid_on, p.number
    """  # noqa: S608 - names of this program
    return tuple(
        Match(
            Period.of_number(row[0]),
            row[1],
            number_day(row[2]),
            row[3],
            row[4],
            MatchRule(row[5]),
        )
        for row in connection.exec_driver_sql(query, (period.number,))
    )


def all_matches(connection: Connection) -> tuple[Match, ...]:
    """Return the matches of every live close, in their order."""
    last = last_live_close(connection)
    return () if last is None else matches_through(connection, last.period)


def unmatched_through(connection: Connection, period: Period) -> set[str]:
    """Return the numbers of the payments that live closes up to a period listed."""
    query = f"""
    SELECT p.number FROM {_LIVE_CLOSES} c
    JOIN payment_unmatched t ON t.close_id = c.id
    JOIN bank_payment p ON p.id = t.payment_id WHERE c.period <= ?
    """  # noqa: S608 - names of this program
    return {row[0] for row in connection.exec_driver_sql(query, (period.number,))}


def unmatched_of_close(connection: Connection, close_id: int) -> tuple[Unmatched, ...]:
    """Return the payments without an invoice that a close listed."""
    query = """
    SELECT p.number, t.reason FROM payment_unmatched t
    JOIN bank_payment p ON p.id = t.payment_id
    WHERE t.close_id = ? ORDER BY p.paid_on, p.number
    """
    rows = connection.exec_driver_sql(query, (close_id,))
    return tuple(Unmatched(row[0], UnmatchedReason(row[1])) for row in rows)


def bookings_through(connection: Connection, period: Period) -> tuple[Booking, ...]:
    """Return the commissions of every live close up to a period, in their order."""
    query = f"{_BOOKINGS} WHERE c.period <= ? ORDER BY c.period, t.place"
    return tuple(map(_booking, connection.exec_driver_sql(query, (period.number,))))


def bookings_of_close(connection: Connection, close_id: int) -> tuple[Booking, ...]:
    """Return the commissions that a live close booked, in their order."""
    query = f"{_BOOKINGS} WHERE c.id = ? ORDER BY t.place"
    return tuple(map(_booking, connection.exec_driver_sql(query, (close_id,))))


def all_bookings(connection: Connection) -> tuple[Booking, ...]:
    """Return the commissions of every live close, in their order."""
    last = last_live_close(connection)
    return () if last is None else bookings_through(connection, last.period)


def credits_of_close(
    connection: Connection, close_id: int
) -> tuple[CreditFigures, ...]:
    """Return the month of each referrer's credit, by member code."""
    query = f"""
    SELECT t.member_id, {", ".join(CREDIT_FIGURES)}, t.reason
    FROM credit_month t JOIN member m ON m.id = t.member_id
    WHERE t.close_id = ? ORDER BY m.code
    """  # noqa: S608 - names of this program
    rows = connection.exec_driver_sql(query, (close_id,))
    return tuple(
        CreditFigures(
            member_id=row[0],
            **dict(zip(CREDIT_FIGURES, row[1:-1], strict=True)),
            reason=HoldReason(row[-1]),
        )
        for row in rows
    )


def statuses_of_close(
    connection: Connection, close_id: int
) -> tuple[StatusFigures, ...]:
    """Return how members stood on the last day of a close, by member code."""
    query = """
    SELECT t.member_id, t.status FROM member_status t
    JOIN member m ON m.id = t.member_id WHERE t.close_id = ? ORDER BY m.code
    """
    rows = connection.exec_driver_sql(query, (close_id,))
    return tuple(StatusFigures(row[0], MemberStatus(row[1])) for row in rows)


def _booking(row: Sequence[Any]) -> Booking:
    return Booking(
        period=Period.of_number(row[0]),
        place=row[1],
        referrer_id=row[2],
        referred_id=row[3],
        invoice=row[4],
        payment=row[5],
        day=number_day(row[6]),
        amount_cents=row[7],
    )


def differences(kept: CloseResult, found: CloseResult) -> tuple[str, ...]:
    """Return the parts, such as `bookings`, in which two results differ."""
    return tuple(
        part.name
        for part in fields(CloseResult)
        if getattr(kept, part.name) != getattr(found, part.name)
    )
