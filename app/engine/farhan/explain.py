"""What can be asked about the figures of one Farhan month?

The month is worked out once; every question is then answered from its arrays.
"""

from dataclasses import dataclass

import numpy as np

from app.engine.columns import NO_ROW, rows_of
from app.engine.farhan.close import work_out
from app.engine.farhan.explain_absence import AbsenceAccount, absence_account
from app.engine.farhan.explain_line import LineAccount, line_account
from app.engine.farhan.explain_order import OrderAccount, order_account
from app.engine.farhan.inputs import CloseInput
from app.engine.farhan.places import Places
from app.engine.farhan.rank_card import RankCard, rank_card
from app.engine.farhan.rank_lists import AtRisk, at_risk, one_step_away
from app.engine.farhan.reasons import Reason, why_not_qualified
from app.engine.farhan.result import LineKind


class NotInMonth(Exception):
    """A member, a line or an order is asked for that the month does not have."""


@dataclass(frozen=True)
class Step:
    """Somebody between a payee and a contributor, or the contributor.

    Attributes:
        member_id: Who.
        is_passed_over: Not qualified, so taken out of the tree.
    """

    member_id: int
    is_passed_over: bool


class Explainer:
    """Answers questions about one month."""

    def __init__(self, facts: CloseInput) -> None:
        """Work the month out.

        Raises:
            UnsoundFigures: The engine cannot go on.
        """
        self.work = work_out(facts)
        earnings = self.work.earnings
        self.places = Places(self.work.tree, earnings.network, earnings.is_head)

    def line(
        self,
        member_id: int,
        kind: LineKind,
        level: int = 0,
        most: int | None = None,
    ) -> LineAccount:
        """Explain a line, with all contributors or those who brought most.

        Raises:
            NotInMonth: There is no such line.
        """
        lines = self.work.result.lines
        for line in self.line_rows(member_id):
            if (lines.kind[line], lines.level[line]) == (kind, level):
                row = self.row(member_id)
                return line_account(self.work, self.places, row, line, most)
        raise NotInMonth

    def line_rows(self, member_id: int) -> range:
        """Return the rows of a member's lines."""
        ends = [member_id, member_id + 1]
        first, last = np.searchsorted(self.work.result.lines.member_id, ends)
        return range(int(first), int(last))

    def absence(self, member_id: int, kind: LineKind, level: int = 0) -> AbsenceAccount:
        """Explain why a member has no line of a kind, at a level or at any.

        Raises:
            NotInMonth: The member is unknown, or has such a line.
        """
        lines = self.work.result.lines
        for row in self.line_rows(member_id):
            if lines.kind[row] == kind and level in (0, int(lines.level[row])):
                raise NotInMonth
        return absence_account(self.work, self.places, self.row(member_id), kind, level)

    def order(self, position: int) -> OrderAccount:
        """Explain an order by its row among the orders of the facts."""
        return order_account(self.work, self.places, position)

    def order_row(self, member_id: int, place: int) -> int:
        """Return the row among the orders of the facts of one of a member's.

        Args:
            member_id: Who bought.
            place: Its place among that member's orders of the month, from 0.
        """
        own = np.flatnonzero(self.work.facts.orders.member_id == member_id)
        return int(own[place])

    def path(self, payee_id: int, contributor_id: int) -> tuple[Step, ...]:
        """Return everybody from a contributor up to below a payee, lowest first.

        Raises:
            NotInMonth: The contributor does not stand below the payee.
        """
        payee, row = self.row(payee_id), self.row(contributor_id)
        if payee == row:
            return ()
        if not payee < row < self.work.tree.end_row[payee]:
            raise NotInMonth
        rows = np.array([row, *self.places.chain(row, payee)])
        members = self.work.result.members
        return tuple(
            Step(key, not is_qualified)
            for key, is_qualified in zip(
                members.member_id[rows].tolist(),
                members.is_qualified[rows].tolist(),
                strict=True,
            )
        )

    def rank_card(self, member_id: int, rank: int) -> RankCard:
        """Compare a member's month with the conditions of a rank.

        Raises:
            NotInMonth: The member is unknown.
        """
        return rank_card(self.work, self.places, self.row(member_id), rank)

    def at_risk(self, margin_micro: int) -> AtRisk:
        """Return who holds a rank by less than a margin of points."""
        return at_risk(self.work, margin_micro)

    def one_step_away(self, most: int = 200) -> tuple[RankCard, ...]:
        """Return the cards of members who miss one step to the next rank."""
        return one_step_away(self.work, self.places, most)

    def rank_of(self, member_id: int) -> int:
        """Return the rank of a member, 0 for none."""
        return int(self.work.result.members.rank[self.row(member_id)])

    def unqualified(self, member_id: int) -> Reason | None:
        """Return why a member is not qualified, None for who is."""
        return why_not_qualified(self.work, self.row(member_id))

    def row(self, member_id: int) -> int:
        """Return the row of a member.

        Raises:
            NotInMonth: There is no such member.
        """
        place = int(rows_of(self.work.sorted_keys, np.array([member_id]))[0])
        if place == NO_ROW:
            raise NotInMonth
        return int(self.work.by_key[place])
