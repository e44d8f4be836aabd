"""Who was paid from whom in a closed month of the Farhan plan?"""

import numpy as np

from app.calendars import Period
from app.downline.trail import Need, NextRank, Share, Sources, Trail, TrailStep
from app.engine.columns import NO_ROW
from app.engine.farhan.explain import Explainer, NotInMonth
from app.engine.farhan.explain_line import RATED, Contributors
from app.engine.farhan.rank_card import Condition
from app.engine.farhan.result import LineKind
from app.models.store.session import OrganisationFile
from app.services.farhan.months import Months

_PAID = tuple(kind for kind in LineKind if kind is not LineKind.RETAIL_DISCOUNT)


class FarhanTrails:
    """Follows payouts up and down, as the close paid them."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation
        self._months = Months()

    def trail(self, period: Period, member_id: int) -> Trail:
        """Return who was paid from a member in a closed month.

        Everybody above is named up to the last paid level; whoever is not qualified
        is passed over, with the reason.

        Raises:
            NotInMonth: The member was not in the books then.
        """
        explainer = self._explainer(period)
        work = explainer.work
        row = explainer.row(member_id)
        steps: list[TrailStep] = []
        distance = 0
        parent = work.tree.parent_row
        while parent[row] != NO_ROW and distance < work.facts.values.paid_levels:
            row = int(parent[row])
            above = int(work.members.member_id[row])
            unqualified = explainer.unqualified(above)
            if unqualified is not None:
                steps.append(TrailStep(above, 0, (), unqualified.code))
                continue
            distance += 1
            shares = _shares(explainer, above, member_id)
            reason = "" if shares else _reason(explainer, above, distance)
            steps.append(TrailStep(above, distance, shares, reason))
        return Trail(member_id, tuple(steps))

    def sources(self, period: Period, member_id: int) -> Sources:
        """Return from whom a member was paid in a closed month.

        The discount that orders give at once is no payout, and left out.

        Raises:
            NotInMonth: The member was not in the books then.
        """
        explainer = self._explainer(period)
        explainer.row(member_id)
        found = [
            (who.member_id, who.amount_toman)
            for _, who in _lines(explainer, member_id, _PAID)
        ]
        none = np.zeros(0, dtype=np.int64)
        keys = np.concatenate([none, *(key for key, _ in found)])
        amounts = np.concatenate([none, *(amount for _, amount in found)])
        contributors, place = np.unique(keys, return_inverse=True)
        sums = np.zeros(len(contributors), dtype=np.int64)
        np.add.at(sums, place, amounts)
        return Sources(member_id, contributors, sums)

    def next_rank(self, period: Period, member_id: int) -> NextRank | None:
        """Return what the next rank asks of a member, None above the highest.

        Raises:
            NotInMonth: The member was not in the books then.
        """
        explainer = self._explainer(period)
        row = explainer.row(member_id)
        rank = int(explainer.work.result.members.rank[row]) + 1
        if rank > len(explainer.work.facts.values.ranks):
            return None
        card = explainer.rank_card(member_id, rank)
        return NextRank(rank, tuple(_need(one) for one in card.conditions))

    def _explainer(self, period: Period) -> Explainer:
        with self._file.reading() as reading:
            return self._months.month(reading, period).explainer


def _need(condition: Condition) -> Need:
    branch = condition.branch
    return Need(
        code=condition.code,
        place=condition.place,
        required=condition.required,
        actual=condition.actual,
        missing=condition.missing,
        leg_id=0 if branch is None else branch.member_id,
        is_met=condition.is_met,
    )


def _lines(
    explainer: Explainer, member_id: int, kinds: tuple[LineKind, ...]
) -> list[tuple[Share, Contributors]]:
    """Return the lines of some kinds of a member, each with who brought it."""
    lines = explainer.work.result.lines
    found = []
    for row in explainer.line_rows(member_id):
        kind, level = LineKind(int(lines.kind[row])), int(lines.level[row])
        if kind in kinds:
            account = explainer.line(member_id, kind, level)
            line = Share(
                kind.name.lower(), level, account.rate_bp, account.amount_toman
            )
            found.append((line, account.contributors))
    return found


def _shares(explainer: Explainer, payee: int, contributor: int) -> tuple[Share, ...]:
    """Return what a member brought to each line of somebody above."""
    found = []
    for line, who in _lines(explainer, payee, RATED):
        place = np.flatnonzero(who.member_id == contributor)
        if len(place):
            amount = int(who.amount_toman[place].sum())
            found.append(Share(line.kind, line.level, line.rate_bp, amount))
    return tuple(found)


def _reason(explainer: Explainer, payee: int, level: int) -> str:
    """Return why a qualified member above has no share."""
    try:
        return explainer.absence(payee, LineKind.MULTILEVEL, level).reason.code
    except NotInMonth:
        # It has a line of that level, so the member brought nothing to it.
        return "no_points"
