"""What did, or does, a Farhan close of a period have to know?

For a closed period everything is read as it held at that close.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

import numpy as np
from sqlalchemy import Connection

from app.calendars import Period
from app.engine.columns import BoolColumn, IntColumn, RowColumn, frozen, taken
from app.engine.farhan.inputs import (
    CloseInput,
    Exemptions,
    MemberFacts,
    RankTallies,
)
from app.engine.farhan.plan import FarhanOptions, FarhanValues
from app.models.bulk import read_columns
from app.models.close import own_and_last_close
from app.models.correction import known_corrections
from app.models.farhan.correction_posting import (
    posted_in,
    standing_posting,
    states_of,
    tallies_of,
)
from app.models.farhan.order_facts import order_facts
from app.models.late_facts import (
    columns_in_hindsight,
    late_exemptions,
    late_orders,
    true_members,
    true_openings,
)
from app.models.member_history import MemberColumns, decided
from app.models.months import month_numbers, months_of_days
from app.records.months import CloseRecord

_HAD_ORDER = 1
_IS_STARTER = 2
_IS_CLOSED = 4
_FLAGS = f"{_HAD_ORDER} * had_order + {_IS_STARTER} * is_starter"
_ABOVE_FLAGS = 8


@dataclass(frozen=True)
class Hindsight:
    """What is known of a closed month later: until an audit event, None for now."""

    seq: int | None


@dataclass(frozen=True)
class _State:
    """What the months before left behind, columns of shape (members,)."""

    streak: IntColumn
    had_order: BoolColumn
    is_starter: BoolColumn
    last_order_month: IntColumn
    previous_rank: IntColumn
    is_closed: BoolColumn
    carried_in_toman: IntColumn


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
    if last is not None:
        state = _state_after(connection, last, columns.member_id)
        tallies = _tallies_after(connection, last)
        state, tallies = _corrected(
            connection, (last, known_seq), columns.member_id, state, tallies
        )
    else:
        true = true_openings(corrections)
        state = _opening_state(connection, period, columns.member_id, values, true)
        tallies = _opening_tallies(connection, true)
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
    state: _State,
) -> MemberFacts:
    reopened, released = decided(connection, period, close_seq)
    reopened_period = _spread(
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
            duties_missed=_marked(columns.member_id, idle),
            is_released=_marked(columns.member_id, np.array(released, np.int64)),
            reopened_month=month_numbers(reopened_period),
            adjustment_toman=_spread(columns.member_id, whose, amount)
            + _spread(columns.member_id, posted_to, posted),
            **{field.name: getattr(state, field.name) for field in fields(state)},
        )
    )


def _state_after(
    connection: Connection, close: CloseRecord, member_id: IntColumn
) -> _State:
    query = f"""
    SELECT member_id, streak, last_order,
      {_ABOVE_FLAGS} * rank + {_FLAGS} + {_IS_CLOSED} * is_closed
    FROM member_month WHERE close_id = ? ORDER BY member_id
    """  # noqa: S608 - names of this program
    key, streak, last_order, packed = read_columns(connection, query, (close.id,), 4)
    balances = """
    SELECT member_id, carried_out_toman FROM payout
    WHERE close_id = ? AND carried_out_toman <> 0
    """
    whose, balance = read_columns(connection, balances, (close.id,), 2)
    packed = _spread(member_id, key, packed)
    return _State(
        streak=_spread(member_id, key, streak),
        had_order=(packed & _HAD_ORDER) != 0,
        is_starter=(packed & _IS_STARTER) != 0,
        last_order_month=month_numbers(_spread(member_id, key, last_order)),
        previous_rank=packed // _ABOVE_FLAGS,
        is_closed=(packed & _IS_CLOSED) != 0,
        carried_in_toman=_spread(member_id, whose, balance),
    )


def _tallies_after(connection: Connection, close: CloseRecord) -> RankTallies:
    query = """
    SELECT member_id, rank, periods FROM rank_tally
    WHERE close_id = ? ORDER BY member_id, rank
    """
    return frozen(RankTallies(*read_columns(connection, query, (close.id,), 3)))


def _corrected(
    connection: Connection,
    after: tuple[CloseRecord, int | None],
    member_id: IntColumn,
    state: _State,
    tallies: RankTallies,
) -> tuple[_State, RankTallies]:
    """Return how members really stood after a close, as far as was known."""
    posting = standing_posting(connection, after[0].id, after[1])
    if posting is None:
        return state, tallies
    true = states_of(connection, posting)
    row = _rows(member_id, true.member_id)
    columns = {
        "streak": true.streak,
        "had_order": true.had_order,
        "is_starter": true.is_starter,
        "last_order_month": month_numbers(true.last_order),
        "previous_rank": true.rank,
        "is_closed": true.is_closed,
    }
    for name, values in columns.items():
        column = getattr(state, name).copy()
        column[row] = values
        state = replace(state, **{name: column})
    figures = tallies_of(connection, posting)
    counted = RankTallies(figures.member_id, figures.rank, figures.periods)
    return state, _with_tallies(tallies, true.member_id, counted)


def _opening_state(
    connection: Connection,
    period: Period,
    member_id: IntColumn,
    values: FarhanValues,
    true: Mapping[int, Mapping[str, int]],
) -> _State:
    """Return the opening figures, and what orders of months never closed add.

    `true` are those that were found out late, by member.
    """
    query = f"""
    SELECT member_id, qualified_streak, last_order, rank, balance_toman, {_FLAGS}
    FROM opening ORDER BY member_id
    """  # noqa: S608 - names of this program
    key, *columns = read_columns(connection, query, (), 6)
    streak, last_order, rank, balance, flags = (
        _spread(member_id, key, column) for column in columns
    )
    for whom, figures in true.items():
        own = int(_rows(member_id, np.array([whom]))[0])
        streak[own], rank[own] = figures["qualified_streak"], figures["rank"]
        last_order[own] = figures["last_order"]
        flags[own] = (
            _HAD_ORDER * figures["had_order"] + _IS_STARTER * figures["starter"]
        )
    earlier = """
    SELECT member_id, period, gross_toman > ? FROM sale_order
    WHERE period < ? AND gross_toman > 0
    """
    whose, when, is_big = read_columns(
        connection, earlier, (values.starter_order_toman, period.number), 3
    )
    row = _rows(member_id, whose)
    np.maximum.at(last_order, row, when)
    is_starter = (flags & _IS_STARTER) != 0
    is_starter[row[is_big > 0]] = True
    return _State(
        streak=streak,
        had_order=((flags & _HAD_ORDER) != 0) | (last_order > 0) | is_starter,
        is_starter=is_starter,
        last_order_month=month_numbers(last_order),
        previous_rank=rank,
        is_closed=np.zeros(len(member_id), np.bool_),
        carried_in_toman=balance,
    )


def _opening_tallies(
    connection: Connection, true: Mapping[int, Mapping[str, int]]
) -> RankTallies:
    query = """
    SELECT member_id, rank, rank_count FROM opening
    WHERE rank_count > 0 ORDER BY member_id
    """
    entered = RankTallies(*read_columns(connection, query, (), 3))
    counted = [
        (key, figures["rank"], figures["rank_count"])
        for key, figures in sorted(true.items())
        if figures["rank_count"]
    ]
    late = RankTallies(*np.array(counted, np.int64).reshape(-1, 3).T)
    return _with_tallies(entered, np.array(list(true), np.int64), late)


def _with_tallies(
    tallies: RankTallies, member_id: IntColumn, counted: RankTallies
) -> RankTallies:
    """Return counts where those of some members are others, by member and rank."""
    kept = ~np.isin(tallies.member_id, member_id)
    joined = RankTallies(
        np.concatenate([tallies.member_id[kept], counted.member_id]),
        np.concatenate([tallies.rank[kept], counted.rank]),
        np.concatenate([tallies.periods[kept], counted.periods]),
    )
    return frozen(taken(joined, np.lexsort((joined.rank, joined.member_id))))


def _exemptions(connection: Connection, period: Period) -> Exemptions:
    query = "SELECT member_id, period FROM exemption WHERE period <= ?"
    whose, when = read_columns(connection, query, (period.number,), 2)
    return frozen(Exemptions(member_id=whose, month=month_numbers(when)))


def _rows(member_id: IntColumn, key: IntColumn) -> RowColumn:
    """Return where each key stands among sorted members."""
    row: RowColumn = np.searchsorted(member_id, key)
    assert len(key) == 0 or np.array_equal(member_id[row], key)
    return row


def _spread(member_id: IntColumn, key: IntColumn, value: IntColumn) -> IntColumn:
    """Return a value for every member, 0 where none is given."""
    column = np.zeros(len(member_id), np.int64)
    column[_rows(member_id, key)] = value
    return column


def _marked(member_id: IntColumn, key: IntColumn) -> BoolColumn:
    column = np.zeros(len(member_id), np.bool_)
    column[_rows(member_id, key)] = True
    return column
