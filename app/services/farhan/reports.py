"""Which certificates and summaries does a Farhan organisation give to its members?"""

from collections.abc import Iterator, Sequence

import numpy as np

from app.calendars import Period, number_day
from app.engine.columns import IntColumn, rows_of
from app.engine.farhan.discounts import order_discounts
from app.engine.farhan.explain import Explainer
from app.engine.farhan.rank_card import Condition
from app.engine.farhan.result import LineKind
from app.models.close import live_closes
from app.models.farhan.close import KeptClose, read_close
from app.models.farhan.input import load_close_input
from app.models.sale import order_points, orders_of_period
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.records.months import CloseRecord
from app.services.farhan.plans import plan_of_close
from app.services.plan_papers import imprint_of, party_of
from app.statement.discounts import DiscountedOrder, DiscountStatement
from app.statement.rank_certificate import CardRow, RankCertificate
from app.statement.year import BonusMonth, BonusYear


class DiscountMonth:
    """The retail discounts of everybody who bought in a month."""

    def __init__(self, reading: Reading, close: CloseRecord) -> None:
        self._period = close.period
        self._imprint = imprint_of(reading, close)
        _, member_id, points = order_points(reading, close.period)
        values = plan_of_close(reading, close).values
        discounts = order_discounts(member_id, points, values)
        self.concerned: IntColumn = np.unique(member_id)
        self._orders: dict[int, list[DiscountedOrder]] = {}
        for row, discount in zip(
            orders_of_period(reading, close.period), discounts, strict=True
        ):
            self._orders.setdefault(row.member_id, []).append(
                DiscountedOrder(
                    row.order_no,
                    number_day(row.ordered_on),
                    row.points_micro,
                    row.gross_toman,
                    int(discount),
                )
            )
        lines = read_close(reading, close.id).lines
        kept = lines.kind == LineKind.RETAIL_DISCOUNT
        self._kept: dict[int, int] = dict(
            zip(
                lines.member_id[kept].tolist(),
                lines.amount_toman[kept].tolist(),
                strict=True,
            )
        )

    def has(self, member_id: int) -> bool:
        """Return whether a member bought something."""
        return member_id in self._orders

    def of(self, member: MemberRecord) -> Sequence[DiscountStatement]:
        """Return the statement of a member."""
        return (
            DiscountStatement(
                imprint=self._imprint,
                period=self._period,
                party=party_of(member),
                orders=tuple(self._orders[member.id]),
                discount_toman=self._kept.get(member.id, 0),
            ),
        )


class CertificateMonth:
    """The certificates of everybody who held a rank in a month."""

    def __init__(self, reading: Reading, close: CloseRecord) -> None:
        self._period = close.period
        self._imprint = imprint_of(reading, close)
        plan = plan_of_close(reading, close)
        facts = load_close_input(reading, close.period, plan.values, plan.options)
        self._explainer = Explainer(facts)
        self._highest = len(plan.values.ranks) - 1
        months = read_close(reading, close.id).members
        holds = months.rank > 0
        self.concerned: IntColumn = months.member_id[holds]
        self._rank = dict(
            zip(self.concerned.tolist(), months.rank[holds].tolist(), strict=True)
        )
        self._streak = dict(
            zip(self.concerned.tolist(), months.streak[holds].tolist(), strict=True)
        )

    def has(self, member_id: int) -> bool:
        """Return whether a member held a rank."""
        return member_id in self._rank

    def of(self, member: MemberRecord) -> Sequence[RankCertificate]:
        """Return the certificate of a member."""
        rank = self._rank[member.id]
        next_rank = rank + 1 if rank < self._highest else 0
        return (
            RankCertificate(
                imprint=self._imprint,
                period=self._period,
                party=party_of(member),
                rank=rank,
                streak=self._streak[member.id],
                held=self._card(member.id, rank),
                next_rank=next_rank,
                ahead=self._card(member.id, next_rank) if next_rank else (),
            ),
        )

    def _card(self, member_id: int, rank: int) -> tuple[CardRow, ...]:
        card = self._explainer.rank_card(member_id, rank)
        return tuple(map(_card_row, card.conditions))


def _card_row(condition: Condition) -> CardRow:
    return CardRow(
        code=condition.code,
        place=condition.place,
        required=condition.required,
        actual=condition.actual,
        missing=condition.missing,
    )


class BonusYearPapers:
    """The year of everybody, up to and including a closed month."""

    def __init__(self, reading: Reading, close: CloseRecord) -> None:
        self._year = close.period.year
        self._imprint = imprint_of(reading, close)
        self._months: list[tuple[Period, KeptClose]] = [
            (one.period, read_close(reading, one.id))
            for one in live_closes(reading)
            if one.period.year == self._year and one.period <= close.period
        ]
        self.concerned: IntColumn = np.array([], dtype=np.int64)
        for _, kept in self._months:
            self.concerned = np.union1d(
                self.concerned,
                np.union1d(kept.lines.member_id, kept.payouts.member_id),
            )

    def has(self, member_id: int) -> bool:
        """Return whether a member had joined by the last of the months."""
        joined = self._months[-1][1].members.member_id
        return int(rows_of(joined, np.array([member_id]))[0]) >= 0

    def of(self, member: MemberRecord) -> Sequence[BonusYear]:
        """Return the year of a member."""
        return (
            BonusYear(
                imprint=self._imprint,
                year=self._year,
                party=party_of(member),
                months=tuple(self._of(member.id)),
            ),
        )

    def _of(self, member_id: int) -> Iterator[BonusMonth]:
        key = np.array([member_id])
        for period, kept in self._months:
            row = int(rows_of(kept.members.member_id, key)[0])
            if row < 0:
                continue
            lines = kept.lines
            own = slice(*np.searchsorted(lines.member_id, [member_id, member_id + 1]))
            is_discount = lines.kind[own] == LineKind.RETAIL_DISCOUNT
            discount = lines.amount_toman[own][is_discount].sum()
            paid = int(rows_of(kept.payouts.member_id, key)[0])
            payouts = kept.payouts
            figures = (
                payouts.carried_in_toman,
                payouts.adjustment_toman,
                payouts.bonuses_toman,
                payouts.paid_toman,
                payouts.carried_out_toman,
            )
            yield BonusMonth(
                period,
                int(kept.members.rank[row]),
                int(kept.members.points_micro[row]),
                int(discount),
                *(0 if paid < 0 else int(column[paid]) for column in figures),
            )
