"""What did, or does, a Farhan close of a period have to know?

For a closed period everything is read as it held at that close.
"""

from dataclasses import dataclass, fields, replace

import numpy as np
from sqlalchemy import Connection

from app.calendars import Period
from app.engine.columns import frozen, marked, spread
from app.engine.farhan.inputs import (
    CloseInput,
    Exemptions,
    MemberFacts,
)
from app.engine.farhan.plan import FarhanOptions, FarhanValues
from app.models.bulk import read_columns
from app.models.close import own_and_last_close
from app.models.correction import known_corrections
from app.models.farhan.correction_posting import posted_in
from app.models.farhan.order_facts import order_facts
from app.models.farhan.standing import Known, Standing, standing_before
from app.models.late_facts import (
    columns_in_hindsight,
    late_exemptions,
    late_orders,
    true_members,
)
from app.models.member_history import MemberColumns, decided
from app.models.months import month_numbers, months_of_days


@dataclass(frozen=True)
class Hindsight:
    """What is known of a closed month later: until an audit event, None for now."""

    seq: int | None


def load_close_input(
    connection: Connection,
    period: Period,
    values: FarhanValues,
    options: FarhanOptions,
    hindsight: Hindsight | None = None,
) -> CloseInput:
    """Read everything that decides the close of a period.

    Late facts of the period that the close knew are among them: such a period was
    reopened and closed anew.

    Args:
        connection: Where to read.
        period: A closed period, the next one to close, or any before the first.
        values: The plan's numbers in that period.
        options: The readings in force.
        hindsight: Tells the period with what was found out since.

    Raises:
        OutOfReach: It is neither closed nor the next one to close.
    """
    own, last = own_and_last_close(connection, period)
    close_seq = None if own is None else own.event_seq
    known_seq = close_seq if hindsight is None else hindsight.seq
    corrections = known_corrections(connection, known_seq)
    columns = columns_in_hindsight(connection, close_seq, known_seq)
    columns = true_members(columns, corrections, period)
    state, tallies = standing_before(
        connection, period, columns.member_id, values, Known(last, known_seq)
    )
    return CloseInput(
        month=period.month_number,
        values=values,
        options=options,
        members=_member_facts(connection, period, close_seq, columns, state),
        orders=frozen(order_facts(connection, period, late_orders(corrections))),
        tallies=tallies,
        exemptions=frozen(
            late_exemptions(_exemptions(connection, period), corrections, period)
        ),
    )


def _member_facts(
    connection: Connection,
    period: Period,
    close_seq: int | None,
    columns: MemberColumns,
    state: Standing,
) -> MemberFacts:
    reopened, released = decided(connection, period, close_seq)
    reopened_period = spread(
        columns.member_id,
        np.array(list(reopened), np.int64),
        np.array(list(reopened.values()), np.int64),
    )
    missed = "SELECT member_id FROM duty WHERE period = ? AND is_done = 0"
    (idle,) = read_columns(connection, missed, (period.number,), 1)
    adjusted = """
    SELECT member_id, sum(amount_toman) FROM adjustment
    WHERE period = ? GROUP BY member_id
    """
    whose, amount = read_columns(connection, adjusted, (period.number,), 2)
    posted_to, posted = posted_in(connection, period, close_seq)
    joined = months_of_days(columns.joined_on, jalali=period.is_jalali)
    # Who was closed and is a customer now, by a change of the record, is open.
    is_closed = state.is_closed & columns.is_representative
    state = replace(state, is_closed=is_closed)
    return frozen(
        MemberFacts(
            member_id=columns.member_id,
            sponsor_id=columns.sponsor_id,
            is_representative=columns.is_representative,
            joined_month=joined,
            has_unit_code=columns.has_unit_code,
            has_iban=columns.has_iban,
            duties_missed=marked(columns.member_id, idle),
            is_released=marked(columns.member_id, np.array(released, np.int64)),
            reopened_month=month_numbers(reopened_period),
            adjustment_toman=spread(columns.member_id, whose, amount)
            + spread(columns.member_id, posted_to, posted),
            **{field.name: getattr(state, field.name) for field in fields(state)},
        )
    )


def _exemptions(connection: Connection, period: Period) -> Exemptions:
    query = "SELECT member_id, period FROM exemption WHERE period <= ?"
    whose, when = read_columns(connection, query, (period.number,), 2)
    return frozen(Exemptions(member_id=whose, month=month_numbers(when)))
