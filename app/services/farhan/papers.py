"""Which documents does a Farhan organisation give to its members?"""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn, rows_of
from app.engine.farhan.plan import FarhanValues
from app.engine.farhan.plan_tables import load_farhan_plan
from app.engine.farhan.result import HoldReason, LineKind
from app.formats import Currency, Language
from app.models.close import close_figures
from app.models.farhan.close import KeptClose, read_close
from app.models.farhan.corrected_gift import gifts_of
from app.models.farhan.correction_posting import live_postings, posted_entries
from app.models.plan import plan_text
from app.models.register import adjustments
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.records.months import CloseRecord
from app.services.farhan.reports import (
    BonusYearPapers,
    CertificateMonth,
    DiscountMonth,
)
from app.services.plan_papers import (
    PaperKind,
    PaperRun,
    imprint_of,
    party_of,
    transfer_lists,
)
from app.statement.payout_slip import (
    PayoutSlip,
    SlipAdjustment,
    SlipBalance,
    SlipCap,
    SlipFigures,
    SlipLine,
)
from app.statement.transfers import TransferList


class SlipMonth:
    """The payout slips of one closed month."""

    def __init__(self, reading: Reading, close: CloseRecord) -> None:
        self._period = close.period
        self._imprint = imprint_of(reading, close)
        self._kept: KeptClose = read_close(reading, close.id)
        self._values = _values(reading, close)
        self._cap = _cap(close_figures(reading, close.id))
        self._late_gifts = _late_gifts(reading, close)
        self._adjustments: dict[int, list[SlipAdjustment]] = {}
        entered = [
            (one.member_id, one.reason, one.amount_toman)
            for one in adjustments(reading, close.period)
        ]
        entered += [
            (one.member_id, one.reason, one.amount_toman)
            for one in posted_entries(reading, close.period, close.event_seq)
        ]
        for member_id, reason, amount in entered:
            self._adjustments.setdefault(member_id, []).append(
                SlipAdjustment(reason, amount)
            )

    @property
    def concerned(self) -> IntColumn:
        """Keys of everybody with a payout or a line."""
        return np.union1d(self._kept.lines.member_id, self._kept.payouts.member_id)

    def has(self, member_id: int) -> bool:
        """Return whether a member had joined in the period."""
        return int(rows_of(self._kept.members.member_id, np.array([member_id]))[0]) >= 0

    def of(self, member: MemberRecord) -> Sequence[PayoutSlip]:
        """Return the slip of a member."""
        lines = self._lines(member.id)
        slip = PayoutSlip(
            imprint=self._imprint,
            period=self._period,
            party=party_of(member),
            figures=self._figures(member.id, lines),
            lines=lines,
            cap=self._cap,
            balance=self._balance(member.id),
            pay_by=self._period.next().day(self._values.payment_day),
            gift=self._gift(member.id, lines),
        )
        return (slip,)

    def _lines(self, member_id: int) -> tuple[SlipLine, ...]:
        lines = self._kept.lines
        first, last = np.searchsorted(lines.member_id, [member_id, member_id + 1])
        return tuple(
            SlipLine(
                kind=LineKind(int(lines.kind[row])).name.lower(),
                level=int(lines.level[row]),
                base_micro=int(lines.base_micro[row]),
                rate_bp=int(lines.rate_bp[row]),
                before_cap_toman=int(lines.before_cap_toman[row]),
                amount_toman=int(lines.amount_toman[row]),
            )
            for row in range(int(first), int(last))
        )

    def _figures(self, member_id: int, lines: tuple[SlipLine, ...]) -> SlipFigures:
        months = self._kept.members
        row = int(np.searchsorted(months.member_id, member_id))
        discount = LineKind.RETAIL_DISCOUNT.name.lower()
        return SlipFigures(
            rank=int(months.rank[row]),
            is_qualified=bool(months.is_qualified[row]),
            points_micro=int(months.points_micro[row]),
            team_points_micro=int(months.team_points_micro[row]),
            group_points_micro=int(months.group_points_micro[row]),
            gross_toman=int(months.gross_toman[row]),
            discount_toman=sum(
                line.amount_toman for line in lines if line.kind == discount
            ),
            streak=int(months.streak[row]),
        )

    def _balance(self, member_id: int) -> SlipBalance:
        payouts = self._kept.payouts
        row = int(rows_of(payouts.member_id, np.array([member_id]))[0])
        if row < 0:
            return SlipBalance(0, (), 0, 0, 0, "")
        reason = HoldReason(int(payouts.reason[row]))
        return SlipBalance(
            carried_in_toman=int(payouts.carried_in_toman[row]),
            adjustments=tuple(self._adjustments.get(member_id, ())),
            bonuses_toman=int(payouts.bonuses_toman[row]),
            paid_toman=int(payouts.paid_toman[row]),
            carried_out_toman=int(payouts.carried_out_toman[row]),
            reason=reason.name.lower() if reason else "",
        )

    def _gift(self, member_id: int, lines: tuple[SlipLine, ...]) -> str:
        """Return the gifts that the slip brings, with those found out late."""
        found = list(self._late_gifts.get(member_id, ()))
        persistence = LineKind.PERSISTENCE.name.lower()
        if any(line.kind == persistence for line in lines):
            months = self._kept.members
            row = int(np.searchsorted(months.member_id, member_id))
            found.insert(0, self._values.gifts[int(months.rank[row])])
        return ", ".join(found)


def _late_gifts(reading: Reading, close: CloseRecord) -> dict[int, list[str]]:
    """Return the gifts of earlier months that were found to be owed in a month."""
    postings = [
        posting.id
        for posting in live_postings(reading, close.event_seq)
        if posting.period == close.period
    ]
    told = {gift.key: gift for gift in gifts_of(reading, postings)}
    found: dict[int, list[str]] = {}
    for gift in told.values():
        if gift.is_owed:
            found.setdefault(gift.member_id, []).append(gift.gift)
    return found


def _values(reading: Reading, close: CloseRecord) -> FarhanValues:
    text = plan_text(reading, close.plan_version_id)
    return load_farhan_plan(text).values_on(close.period.first_day)


def _cap(figures: Mapping[str, int]) -> SlipCap:
    return SlipCap(
        sales_toman=figures["sales"],
        cap_toman=figures["cap"],
        bonuses_before_cap_toman=figures["bonuses_before_cap"],
        allowed_toman=figures["allowed"],
        is_capped=bool(figures["is_capped"]),
    )


def _of_close(
    read: Callable[[Reading, CloseRecord], PaperRun],
) -> Callable[[Reading, Period, CloseRecord | None], PaperRun]:
    """Return how the documents of a month are read that has to be closed."""

    def run(reading: Reading, _period: Period, close: CloseRecord | None) -> PaperRun:
        assert close is not None
        return read(reading, close)

    return run


def _transfers(
    reading: Reading, _period: Period, close: CloseRecord | None
) -> Iterator[tuple[str, TransferList]]:
    assert close is not None
    return transfer_lists(reading, close, Currency.TOMAN)


class FarhanPapers:
    """The documents of the plan, by name."""

    language = Language.FA
    kinds: Mapping[str, PaperKind] = {
        "slip": PaperKind(
            members=_of_close(SlipMonth), needs_close=True, comes_with_close=True
        ),
        "discount": PaperKind(members=_of_close(DiscountMonth), needs_close=True),
        "certificate": PaperKind(members=_of_close(CertificateMonth), needs_close=True),
        "year": PaperKind(members=_of_close(BonusYearPapers), needs_close=True),
        "transfers": PaperKind(whole=_transfers, needs_close=True),
    }
