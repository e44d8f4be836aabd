"""How did everybody stand before a month, by the closes or by opening figures?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from sqlalchemy import Connection

from app.calendars import Period
from app.engine.columns import (
    BoolColumn,
    IntColumn,
    frozen,
    marked,
    rows_of,
    spread,
    taken,
)
from app.engine.farhan.inputs import RankTallies
from app.engine.farhan.plan import FarhanValues
from app.models.bulk import read_columns
from app.models.correction import known_corrections
from app.models.farhan.correction_posting import (
    standing_posting,
    states_of,
    tallies_of,
)
from app.models.late_facts import true_openings
from app.models.months import month_numbers
from app.records.months import CloseRecord

_HAD_ORDER = 1
_IS_STARTER = 2
_IS_CLOSED = 4
_FLAGS = f"{_HAD_ORDER} * had_order + {_IS_STARTER} * is_starter"
_ABOVE_FLAGS = 8


@dataclass(frozen=True)
class Standing:
    """What the months before left behind, columns of shape (members,)."""

    streak: IntColumn
    had_order: BoolColumn
    is_starter: BoolColumn
    last_order_month: IntColumn
    previous_rank: IntColumn
    is_closed: BoolColumn
    carried_in_toman: IntColumn


@dataclass(frozen=True)
class Known:
    """The close before a month, None for none, and up to which event facts count."""

    close: CloseRecord | None
    seq: int | None


def standing_before(
    connection: Connection,
    period: Period,
    member_id: IntColumn,
    values: FarhanValues,
    known: Known,
) -> tuple[Standing, RankTallies]:
    """Return how members stand at the start of a month, and their rank counts.

    Args:
        connection: Where to read.
        period: The month.
        member_id: Members, sorted, shape (members,).
        values: The plan's numbers in the month.
        known: What is known of the months before.
    """
    true = true_openings(known_corrections(connection, known.seq))
    opened = _openings(connection, member_id, true)
    if known.close is None:
        state = _with_earlier_orders(connection, period, member_id, values, opened)
        return state, _opening_tallies(connection, true)
    state = _state_after(connection, known.close, member_id, opened)
    tallies = _tallies_after(connection, known.close)
    return _corrected(connection, (known.close, known.seq), member_id, state, tallies)


def _state_after(
    connection: Connection,
    close: CloseRecord,
    member_id: IntColumn,
    opened: Standing,
) -> Standing:
    """Return how a close left its members; of others, what opening figures tell.

    Whoever joined after the close has no streak, rank or balance so far, but may have
    ordered before the first one.
    """
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
    packed = spread(member_id, key, packed)
    is_new = ~marked(member_id, key)
    return Standing(
        streak=spread(member_id, key, streak),
        had_order=((packed & _HAD_ORDER) != 0) | (is_new & opened.had_order),
        is_starter=((packed & _IS_STARTER) != 0) | (is_new & opened.is_starter),
        last_order_month=month_numbers(spread(member_id, key, last_order))
        + np.where(is_new, opened.last_order_month, 0),
        previous_rank=packed // _ABOVE_FLAGS,
        is_closed=(packed & _IS_CLOSED) != 0,
        carried_in_toman=spread(member_id, whose, balance),
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
    state: Standing,
    tallies: RankTallies,
) -> tuple[Standing, RankTallies]:
    """Return how members really stood after a close, as far as was known."""
    posting = standing_posting(connection, after[0].id, after[1])
    if posting is None:
        return state, tallies
    true = states_of(connection, posting)
    row = rows_of(member_id, true.member_id)
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


def _openings(
    connection: Connection,
    member_id: IntColumn,
    true: Mapping[int, Mapping[str, int]],
) -> Standing:
    """Return the opening figures; `true` are those that were found out late."""
    query = f"""
    SELECT member_id, qualified_streak, last_order, rank, balance_toman, {_FLAGS}
    FROM opening ORDER BY member_id
    """  # noqa: S608 - names of this program
    key, *columns = read_columns(connection, query, (), 6)
    streak, last_order, rank, balance, flags = (
        spread(member_id, key, column) for column in columns
    )
    for whom, figures in true.items():
        own = int(rows_of(member_id, np.array([whom]))[0])
        streak[own], rank[own] = figures["qualified_streak"], figures["rank"]
        last_order[own] = figures["last_order"]
        flags[own] = (
            _HAD_ORDER * figures["had_order"] + _IS_STARTER * figures["starter"]
        )
    is_starter = (flags & _IS_STARTER) != 0
    return Standing(
        streak=streak,
        had_order=((flags & _HAD_ORDER) != 0) | (last_order > 0) | is_starter,
        is_starter=is_starter,
        last_order_month=month_numbers(last_order),
        previous_rank=rank,
        is_closed=np.zeros(len(member_id), np.bool_),
        carried_in_toman=balance,
    )


def _with_earlier_orders(
    connection: Connection,
    period: Period,
    member_id: IntColumn,
    values: FarhanValues,
    opened: Standing,
) -> Standing:
    """Add what orders of months never closed tell, those before the first close."""
    earlier = """
    SELECT member_id, period, gross_toman > ? FROM sale_order
    WHERE period < ? AND gross_toman > 0
    """
    whose, when, is_big = read_columns(
        connection, earlier, (values.starter_order_toman, period.number), 3
    )
    row = rows_of(member_id, whose)
    last_order = opened.last_order_month.copy()
    np.maximum.at(last_order, row, month_numbers(when))
    return replace(
        opened,
        had_order=opened.had_order | marked(member_id, whose),
        is_starter=opened.is_starter | marked(member_id, whose[is_big > 0]),
        last_order_month=last_order,
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
