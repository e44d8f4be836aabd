"""Why does somebody have no line of a kind, and who has it instead?"""

from dataclasses import dataclass

import numpy as np

from app.engine.columns import NO_ROW
from app.engine.farhan.bonuses import rate_rows
from app.engine.farhan.explain_line import RATED, bearing, counting
from app.engine.farhan.places import Places
from app.engine.farhan.reasons import Reason, why_no_line, why_not_paid
from app.engine.farhan.result import LineKind
from app.engine.farhan.workings import Workings


@dataclass(frozen=True)
class Instead:
    """Points that went to the nearest qualified upline by compression.

    Attributes:
        level: Level or generation at which they count there, as they would have for
            the member.
        points_micro: How many.
        rate_bp: Rate of the upline's rank, 0 where it pays nothing.
        reason: Why it pays nothing, None where it does.
    """

    level: int
    points_micro: int
    rate_bp: int
    reason: Reason | None


@dataclass(frozen=True)
class AbsenceAccount:
    """Why there is no line.

    Attributes:
        member_id, kind: Whose line of which kind is missing.
        level: Level or generation asked for, 0 for all.
        reason: The first condition that failed.
        upline_id: Nearest qualified upline, 0 for none; named only where the member
            is passed over.
        instead: What that one got from below the member, by level.
    """

    member_id: int
    kind: LineKind
    level: int
    reason: Reason
    upline_id: int
    instead: tuple[Instead, ...]


def absence_account(
    work: Workings, places: Places, row: int, kind: LineKind, level: int = 0
) -> AbsenceAccount:
    """Explain why a member has no line of a kind, at a level or at any.

    Source: Farhan plan, section 3.
    """
    members = work.members.member_id
    upline = NO_ROW
    instead: tuple[Instead, ...] = ()
    if kind in RATED and not places.is_qualified(row):
        upline = int(work.earnings.network.upline_row[row])
        if upline != NO_ROW:
            instead = _instead(work, places, row, kind, level)
    return AbsenceAccount(
        member_id=int(members[row]),
        kind=kind,
        level=level,
        reason=why_no_line(work, places, row, kind, level),
        upline_id=0 if upline == NO_ROW else int(members[upline]),
        instead=instead,
    )


def _instead(
    work: Workings, places: Places, row: int, kind: LineKind, level: int
) -> tuple[Instead, ...]:
    upline = int(work.earnings.network.upline_row[row])
    below = bearing(work, places, row, kind)
    levels = counting(work, upline, kind, below)
    rates = rate_rows(kind, work.facts.values, work.facts.options)[
        int(work.result.members.rank[upline])
    ]
    found = []
    for number in np.unique(levels[levels > 0]).tolist():
        if level not in (0, number):
            continue
        reason = why_not_paid(work, upline, kind, number)
        rate = rates[number - 1] if reason is None else 0
        points = below.sum_where(levels == number)
        found.append(Instead(number, points, rate, reason))
    return tuple(found)
