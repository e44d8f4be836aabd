"""What does the downline of an organisation look like in a month?

Everything is read in one go into arrays: the window draws from them, and no close is
worked out again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime

import numpy as np

from app.calendars import Period, day_number
from app.downline.directory import Directory, directory
from app.downline.index import DownlineIndex, build_index, spread
from app.downline.measures import STATUSES, Amount, Measures, Status
from app.downline.snapshot import Hub, Plan, Snapshot
from app.engine.columns import NO_ROW, BoolColumn, IntColumn, rows_of
from app.engine.farhan.plan_tables import load_farhan_plan
from app.models.bulk import read_columns, read_texts
from app.models.close import live_close, live_closes
from app.models.farhan import close as farhan_close
from app.models.member_history import member_columns
from app.models.plan import latest_plan, plan_text
from app.models.porukka import close as porukka_close
from app.models.porukka.campaign import campaigns, participants
from app.models.setting import settings
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.records.months import CloseRecord

_TEXTS = """
SELECT code || char(9) || replace(replace(name, char(10), ' '), char(9), ' ')
FROM member WHERE ? IS NULL OR event_seq < ? ORDER BY id
"""


class Downline:
    """Reads downlines of one organisation."""

    def __init__(
        self, organisation: OrganisationFile, clock: Callable[[], datetime]
    ) -> None:
        self._file, self._clock = organisation, clock

    def periods(self) -> tuple[Period, ...]:
        """Return the closed months, first one first."""
        with self._file.reading() as reading:
            return tuple(close.period for close in live_closes(reading))

    def snapshot(self, period: Period | None = None) -> Snapshot:
        """Return the downline of a closed month.

        Args:
            period: Which month; without it the last closed one, or the members as
                they stand now if none is closed.

        Raises:
            TwiceInNetwork, SponsorMissing, SponsorCircle: The members are no tree.
        """
        with self._file.reading() as reading:
            close = _close_of(reading, period)
            known = settings(reading)
            plan = Plan(known["plan"])
            if plan is Plan.PORUKKA:
                return _porukka(reading, close, known["name"], self._clock())
            return _farhan(reading, close, known["name"], self._clock())


def _close_of(reading: Reading, period: Period | None) -> CloseRecord | None:
    if period is not None:
        return live_close(reading, period)
    closes = live_closes(reading)
    return closes[-1] if closes else None


class _Network:
    """Members of a month as they stood at its close, in the order of the tree."""

    def __init__(self, reading: Reading, close: CloseRecord | None) -> None:
        seq = None if close is None else close.event_seq
        columns = member_columns(reading, seq)
        texts = read_texts(reading, _TEXTS, (seq, seq))
        self.columns = columns
        self.index = build_index(
            columns.member_id,
            columns.sponsor_id,
            name_of=lambda place: texts[place].partition("\t")[0],
        )
        self.directory: Directory = directory(texts, self.index.given_row)

    @property
    def joined_on(self) -> IntColumn:
        return self.columns.joined_on[self.index.given_row]

    def spread(self, member_id: IntColumn, amounts: IntColumn) -> IntColumn:
        """Put figures of some members, by key, in the rows of the tree."""
        return spread(self.index, member_id, amounts)


def _farhan(
    reading: Reading, close: CloseRecord | None, name: str, now: datetime
) -> Snapshot:
    network = _Network(reading, close)
    text = latest_plan(reading).text
    if close is None:
        plan = load_farhan_plan(text)
        period = _month_of(now, is_jalali=True)
        ranks = plan.values_on(max(plan.change_days())).ranks
        measures = _before_any_close(network)
    else:
        period = close.period
        plan = load_farhan_plan(plan_text(reading, close.plan_version_id))
        ranks = plan.values_on(period.first_day).ranks
        measures = _farhan_measures(reading, close, network)
    return Snapshot(
        plan=Plan.FARHAN,
        organisation=name,
        period=period,
        is_closed=close is not None,
        index=network.index,
        measures=measures,
        directory=network.directory,
        rank_names=(("", ""), *((rank.name_fa, rank.name) for rank in ranks)),
    )


def _before_any_close(network: _Network) -> Measures:
    count = len(network.index)
    is_representative = network.columns.is_representative[network.index.given_row]
    return Measures(
        rank=np.zeros(count, np.int64),
        is_qualified=np.zeros(count, np.bool_),
        is_head=np.zeros(count, np.bool_),
        upline=np.full(count, NO_ROW, np.int64),
        status=_farhan_status(is_representative, np.zeros(count, np.bool_)),
        joined_on=network.joined_on,
        amounts={},
    )


def _farhan_measures(
    reading: Reading, close: CloseRecord, network: _Network
) -> Measures:
    kept = farhan_close.read_close(reading, close.id)
    months = kept.members
    index, spread = network.index, network.spread

    def of(column: IntColumn | BoolColumn) -> IntColumn:
        return spread(months.member_id, column.astype(np.int64))

    def is_so(column: BoolColumn) -> BoolColumn:
        found: BoolColumn = of(column) != 0
        return found

    payouts = kept.payouts
    team = of(months.team_points_micro)
    is_there = of(np.ones_like(months.rank)) != 0
    is_representative = network.columns.is_representative[index.given_row]
    return Measures(
        rank=of(months.rank),
        is_qualified=is_so(months.is_qualified),
        is_head=is_so(months.is_head),
        upline=index.rows_of(of(months.upline_id)),
        status=np.where(
            is_there, _farhan_status(is_representative, is_so(months.is_closed)), 0
        ),
        joined_on=network.joined_on,
        amounts={
            Amount.PERSONAL: of(months.points_micro),
            Amount.TEAM: team,
            Amount.GROUP: of(months.group_points_micro),
            Amount.PAID: spread(payouts.member_id, payouts.paid_toman),
            Amount.GROWTH: team - _team_before(reading, close, index),
        },
    )


def _team_before(
    reading: Reading, close: CloseRecord, index: DownlineIndex
) -> IntColumn:
    """Return everybody's team points of the month before, 0 where it is not closed."""
    before = live_close(reading, close.period.previous())
    if before is None:
        return np.zeros(len(index), dtype=np.int64)
    query = """
    SELECT member_id, team_points_micro FROM member_month
    WHERE close_id = ? ORDER BY member_id
    """
    key, team = read_columns(reading, query, (before.id,), 2)
    return np.append(team, 0)[rows_of(key, index.member_id)]


def _farhan_status(is_representative: BoolColumn, is_closed: BoolColumn) -> IntColumn:
    status = np.full(len(is_closed), STATUSES.index(Status.ACTIVE), dtype=np.int64)
    status[~is_representative] = STATUSES.index(Status.CUSTOMER)
    status[is_closed] = STATUSES.index(Status.CLOSED)
    return status


def _porukka(
    reading: Reading, close: CloseRecord | None, name: str, now: datetime
) -> Snapshot:
    network = _Network(reading, close)
    count = len(network.index)
    status = np.zeros(count, np.int64)
    amounts: dict[Amount, IntColumn] = {}
    if close is not None:
        standing = porukka_close.statuses_of_close(reading, close.id)
        status = network.spread(
            _whole(row.member_id for row in standing),
            _whole(STATUSES.index(Status(row.status.value)) for row in standing),
        )
        credits_ = porukka_close.credits_of_close(reading, close.id)
        key = _whole(row.member_id for row in credits_)
        for amount, values in (
            (Amount.EARNED, (row.earned_cents for row in credits_)),
            (Amount.CREDIT, (row.closing_cents for row in credits_)),
            (Amount.PAID, (row.paid_cents for row in credits_)),
        ):
            amounts[amount] = network.spread(key, _whole(values))
    period = _month_of(now, is_jalali=False) if close is None else close.period
    hubs = _campaigns(reading, network.index, day_number(period.last_day))
    if close is not None:
        taking_part = np.concatenate([_whole(()), *(hub.rows for hub in hubs)])
        amounts[Amount.CAMPAIGNS] = np.bincount(taking_part, minlength=count)
    is_active = status == STATUSES.index(Status.ACTIVE)
    return Snapshot(
        plan=Plan.PORUKKA,
        organisation=name,
        period=period,
        is_closed=close is not None,
        index=network.index,
        measures=Measures(
            rank=np.zeros(count, np.int64),
            is_qualified=is_active | (status == STATUSES.index(Status.TRIAL)),
            is_head=np.zeros(count, np.bool_),
            upline=network.index.parent,
            status=status,
            joined_on=network.joined_on,
            amounts=amounts,
        ),
        directory=network.directory,
        rank_names=(("", ""),),
        hubs=hubs,
    )


def _campaigns(reading: Reading, index: DownlineIndex, until: int) -> tuple[Hub, ...]:
    """Return the campaigns begun until a day, with who takes part in each."""
    members: dict[str, list[int]] = defaultdict(list)
    for one in participants(reading):
        members[one.campaign].append(one.member_id)
    hubs = []
    for campaign in campaigns(reading):
        rows = index.rows_of(_whole(members[campaign.code]))
        # Whoever joined later was not there in the month.
        rows = np.sort(rows[rows != NO_ROW])
        if campaign.from_on <= until and len(rows):
            hubs.append(Hub(campaign.code, campaign.name, rows))
    return tuple(hubs)


def _whole(values: Iterable[int]) -> IntColumn:
    return np.fromiter(values, dtype=np.int64)


def _month_of(now: datetime, *, is_jalali: bool) -> Period:
    return Period.containing(now.date(), jalali=is_jalali)
