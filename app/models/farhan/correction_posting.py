"""What is posted for late facts, and how do members really stand?"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from hashlib import sha256

import numpy as np
from sqlalchemy import Connection, insert

from app.calendars import Period
from app.engine.columns import BoolColumn, IntColumn, digest_of, frozen
from app.engine.farhan.result import LineKind, TallyFigures
from app.models.bulk import insert_rows, read_columns
from app.models.correction import (
    PostingRecord,
    corrected_state,
    corrected_tally,
    correction_difference,
    correction_posting,
    corrections,
    known_corrections,
)
from app.models.farhan.corrected_gift import CorrectedGift, add_gifts, gifts_of
from app.models.writing import Writing
from app.records.months import CloseRecord

_LIVE = """
NOT EXISTS (SELECT 1 FROM close_reversal r WHERE r.close_id = p.base_close_id)
"""
_STATE = "had_order + 2 * is_starter + 4 * is_closed"


@dataclass(frozen=True)
class LineDifferences:
    """Lines of closed months that change, columns of shape (lines,).

    `period` is `YYYYMM`; `before_toman` what was in force, `after_toman` what is.
    """

    period: IntColumn
    member_id: IntColumn
    kind: IntColumn
    level: IntColumn
    before_toman: IntColumn
    after_toman: IntColumn


@dataclass(frozen=True)
class CorrectedStates:
    """How some members really stand after a close, columns of shape (members,).

    `last_order` is a period `YYYYMM`, 0 for none.
    """

    member_id: IntColumn
    streak: IntColumn
    had_order: BoolColumn
    is_starter: BoolColumn
    last_order: IntColumn
    rank: IntColumn
    is_closed: BoolColumn


@dataclass(frozen=True)
class Posting:
    """All that is posted at once; `tallies` are all of the members of `states`."""

    differences: LineDifferences
    states: CorrectedStates
    tallies: TallyFigures
    gifts: tuple[CorrectedGift, ...]

    @property
    def digest(self) -> str:
        """Fingerprint of every figure."""
        figures = digest_of(self.differences, self.states, self.tallies)
        if not self.gifts:
            return figures
        told = [(*one.key, one.is_owed, one.gift) for one in self.gifts]
        return sha256(f"{figures}{told}".encode()).hexdigest()

    def by_member(self) -> tuple[IntColumn, IntColumn]:
        """Return the members whose pay changes, and by how much in all."""
        found = self.differences
        is_bonus = found.kind != LineKind.RETAIL_DISCOUNT
        change = (found.after_toman - found.before_toman)[is_bonus]
        members, row = np.unique(found.member_id[is_bonus], return_inverse=True)
        sums = np.zeros(len(members), np.int64)
        np.add.at(sums, row, change)
        return members[sums != 0], sums[sums != 0]


def add_posting(
    writing: Writing, base: CloseRecord, posting: Posting, correction_id: int | None
) -> int:
    """Post in the month after a close, and return the key."""
    period = base.period.next()
    seq = writing.record(
        "correction_posted",
        str(period),
        {
            "base_close": base.id,
            "correction": correction_id,
            "digest": posting.digest,
        },
    )
    added = writing.connection.execute(
        insert(correction_posting).values(
            base_close_id=base.id,
            period=period.number,
            correction_id=correction_id,
            digest=posting.digest,
            event_seq=seq,
        )
    )
    key = added.inserted_primary_key
    assert key is not None
    for table, rows in (
        (correction_difference, posting.differences),
        (corrected_state, posting.states),
        (corrected_tally, posting.tallies),
    ):
        names = [field.name for field in fields(rows)]
        columns = [getattr(rows, name) for name in names]
        insert_rows(
            writing.connection,
            table.name,
            ("posting_id", *names),
            [np.full(len(columns[0]), int(key[0])), *columns],
        )
    add_gifts(writing, int(key[0]), posting.gifts)
    return int(key[0])


def live_postings(connection: Connection, seq: int | None) -> list[PostingRecord]:
    """Return the postings before an audit event whose base close holds, oldest first.

    None: all that there are.
    """
    query = f"""
    SELECT p.id, p.base_close_id, p.period, p.correction_id, p.digest, p.event_seq
    FROM correction_posting p WHERE {_LIVE} AND (? IS NULL OR p.event_seq < ?)
    ORDER BY p.id
    """  # noqa: S608 - names of this program
    return [
        PostingRecord(row[0], row[1], Period.of_number(row[2]), *row[3:])
        for row in connection.exec_driver_sql(query, (seq, seq))
    ]


def read_posting(connection: Connection, posting_id: int) -> Posting:
    """Read back what was posted."""
    return Posting(
        differences=differences_of(connection, [posting_id]),
        states=states_of(connection, posting_id),
        tallies=tallies_of(connection, posting_id),
        gifts=gifts_of(connection, [posting_id]),
    )


def differences_of(
    connection: Connection, posting_ids: Sequence[int]
) -> LineDifferences:
    """Return the differences of some postings, the oldest posting first."""
    names = [field.name for field in fields(LineDifferences)]
    query = f"""
    SELECT {", ".join(names)} FROM correction_difference
    WHERE posting_id IN ({", ".join("?" * len(posting_ids))})
    ORDER BY posting_id, period, member_id, kind, level
    """  # noqa: S608 - names of this program
    columns = read_columns(connection, query, posting_ids, len(names))
    return frozen(LineDifferences(*columns))


def states_of(connection: Connection, posting_id: int) -> CorrectedStates:
    """Return the members who really stand otherwise, by key."""
    query = f"""
    SELECT member_id, streak, last_order, rank, {_STATE}
    FROM corrected_state WHERE posting_id = ? ORDER BY member_id
    """  # noqa: S608 - names of this program
    key, streak, last_order, rank, flags = read_columns(
        connection, query, (posting_id,), 5
    )
    return frozen(
        CorrectedStates(
            member_id=key,
            streak=streak,
            had_order=(flags & 1) != 0,
            is_starter=(flags & 2) != 0,
            last_order=last_order,
            rank=rank,
            is_closed=(flags & 4) != 0,
        )
    )


def tallies_of(connection: Connection, posting_id: int) -> TallyFigures:
    """Return the rank counts of the members who really stand otherwise."""
    query = """
    SELECT member_id, rank, periods FROM corrected_tally
    WHERE posting_id = ? ORDER BY member_id, rank
    """
    return frozen(TallyFigures(*read_columns(connection, query, (posting_id,), 3)))


def standing_posting(
    connection: Connection, base_close_id: int, seq: int | None
) -> int | None:
    """Return the last posting after a close, before an audit event; None for none."""
    found = [
        posting.id
        for posting in live_postings(connection, seq)
        if posting.base_close_id == base_close_id
    ]
    return found[-1] if found else None


def posted_in(
    connection: Connection, period: Period, seq: int | None
) -> tuple[IntColumn, IntColumn]:
    """Return who is paid how much more, or less, in a month for late facts.

    Args:
        connection: Where to read.
        period: The month in which it was posted.
        seq: Audit event before which it was; None for all.
    """
    postings = [
        posting.id
        for posting in live_postings(connection, seq)
        if posting.period == period
    ]
    if not postings:
        none = np.zeros(0, np.int64)
        return none, none
    query = f"""
    SELECT member_id, sum(after_toman - before_toman) FROM correction_difference
    WHERE posting_id IN ({", ".join("?" * len(postings))}) AND kind <> ?
    GROUP BY member_id ORDER BY member_id
    """  # noqa: S608 - names of this program
    parameters = (*postings, int(LineKind.RETAIL_DISCOUNT))
    whose, amount = read_columns(connection, query, parameters, 2)
    return whose, amount


@dataclass(frozen=True)
class PostedEntry:
    """What one posting adds to, or takes off, a member's pay, and why."""

    member_id: int
    amount_toman: int
    reason: str


def posted_entries(
    connection: Connection, period: Period, seq: int | None
) -> list[PostedEntry]:
    """Return what was posted in a month for late facts, by member and posting.

    Args:
        connection: Where to read.
        period: The month in which it was posted.
        seq: Audit event before which it was; None for all.
    """
    reasons = {one.id: one.reason for one in corrections(connection)}
    found = []
    for posting in live_postings(connection, seq):
        if posting.period != period:
            continue
        known = known_corrections(connection, posting.event_seq)
        reason = "; ".join(one.reason for one in known)
        if posting.correction_id is not None:
            reason = reasons[posting.correction_id]
        members, amounts = read_posting(connection, posting.id).by_member()
        found += [
            PostedEntry(key, amount, reason)
            for key, amount in zip(members.tolist(), amounts.tolist(), strict=True)
        ]
    return sorted(found, key=lambda one: one.member_id)


@dataclass(frozen=True)
class CorrectedLine:
    """A line of a closed month that was corrected, in toman.

    `period` is the month of the line, `posted_in` the one that pays the difference.
    """

    period: Period
    kind: int
    level: int
    before_toman: int
    after_toman: int
    posted_in: Period


def corrected_lines(connection: Connection, member_id: int) -> list[CorrectedLine]:
    """Return the lines of a member that postings corrected, oldest posting first."""
    postings = {one.id: one for one in live_postings(connection, None)}
    query = """
    SELECT posting_id, period, kind, level, before_toman, after_toman
    FROM correction_difference WHERE member_id = ? AND posting_id = ?
    ORDER BY period, kind, level
    """
    return [
        CorrectedLine(
            period=Period.of_number(row[1]),
            kind=row[2],
            level=row[3],
            before_toman=row[4],
            after_toman=row[5],
            posted_in=postings[row[0]].period,
        )
        for posting in postings
        for row in connection.exec_driver_sql(query, (member_id, posting))
    ]
