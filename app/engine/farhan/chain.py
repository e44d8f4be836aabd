"""What does one month hand on to the next?"""

from dataclasses import dataclass, fields, replace

import numpy as np

from app.engine.columns import NO_ROW, BoolColumn, IntColumn, frozen, rows_of
from app.engine.farhan.inputs import CloseInput, RankTallies
from app.engine.farhan.result import CloseResult, MemberFigures


@dataclass(frozen=True)
class StateAfter:
    """How members stand after a month, by member key, columns of shape (members,).

    The meaning of the columns is that of `MemberFigures`.
    """

    member_id: IntColumn
    streak: IntColumn
    had_order: BoolColumn
    is_starter: BoolColumn
    last_order_month: IntColumn
    rank: IntColumn
    is_closed: BoolColumn


def state_after(figures: MemberFigures) -> StateAfter:
    """Return how everybody stands who had joined by the end of a month."""
    present = np.flatnonzero(figures.is_present)
    order = present[np.argsort(figures.member_id[present])]
    columns = {f.name: getattr(figures, f.name)[order] for f in fields(StateAfter)}
    return frozen(StateAfter(**columns))


def carried_on(facts: CloseInput, earlier: CloseResult) -> CloseInput:
    """Return the facts of a month as they follow from another month before it.

    Args:
        facts: The month, whatever it says of the state at its start.
        earlier: What the close of the month before found.

    Returns:
        The same facts, where members stand, and what they are owed, as the earlier
        close left it; of whoever was not there yet, the orders told of stay.
    """
    state = state_after(earlier.members)
    balance, tallies = earlier.payouts, earlier.tallies
    row = rows_of(state.member_id, facts.members.member_id)
    is_new = row == NO_ROW
    owed = rows_of(balance.member_id, facts.members.member_id)
    members = replace(
        facts.members,
        streak=np.append(state.streak, 0)[row],
        had_order=np.where(
            is_new, facts.members.had_order, np.append(state.had_order, False)[row]
        ),
        is_starter=np.where(
            is_new, facts.members.is_starter, np.append(state.is_starter, False)[row]
        ),
        last_order_month=np.where(
            is_new,
            facts.members.last_order_month,
            np.append(state.last_order_month, 0)[row],
        ),
        previous_rank=np.append(state.rank, 0)[row],
        is_closed=np.append(state.is_closed, False)[row]
        & facts.members.is_representative,
        carried_in_toman=np.append(balance.carried_out_toman, 0)[owed],
    )
    counted = RankTallies(tallies.member_id, tallies.rank, tallies.periods)
    return replace(facts, members=frozen(members), tallies=counted)
