"""How is the result of a Farhan close kept and read back?"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import TypeVar

import numpy as np
from sqlalchemy import Connection, Table, select

from app.engine.columns import BoolColumn, IntColumn, digest_of, frozen
from app.engine.farhan.result import (
    CloseResult,
    LineFigures,
    LineKind,
    MemberFigures,
    PayoutFigures,
    TallyFigures,
    Totals,
)
from app.models.bulk import insert_rows, read_columns
from app.models.close import close_figures, save_figures
from app.models.farhan.gift import gift, gifts_of_close
from app.models.farhan.table import (
    bonus_line,
    member_month,
    payout,
    rank_figure,
    rank_tally,
)
from app.models.months import period_numbers
from app.models.writing import Writing

Figures = TypeVar("Figures", LineFigures, PayoutFigures, TallyFigures)

_FLAGS = "is_qualified + 2 * is_head + 4 * had_order + 8 * is_starter + 16 * is_closed"


@dataclass(frozen=True)
class MemberMonths:
    """Members who had joined, by member key, columns of shape (members,).

    `upline_id` is the key of the nearest qualified one above, `last_order` a period
    `YYYYMM`; both 0 for none. The rest is that of `MemberFigures`.
    """

    member_id: IntColumn
    upline_id: IntColumn
    is_qualified: BoolColumn
    gross_toman: IntColumn
    points_micro: IntColumn
    team_points_micro: IntColumn
    group_points_micro: IntColumn
    rank: IntColumn
    is_head: BoolColumn
    streak: IntColumn
    had_order: BoolColumn
    is_starter: BoolColumn
    last_order: IntColumn
    is_closed: BoolColumn


@dataclass(frozen=True)
class KeptClose:
    """What is kept of a close, by key."""

    members: MemberMonths
    lines: LineFigures
    payouts: PayoutFigures
    tallies: TallyFigures


def kept_part(result: CloseResult) -> KeptClose:
    """Return what is kept of a result, in the order in which it is kept."""
    return KeptClose(
        members=_member_months(result.members),
        lines=result.lines,
        payouts=result.payouts,
        tallies=result.tallies,
    )


def kept_digest(kept: KeptClose) -> str:
    """Return the fingerprint of all figures that are kept of a close."""
    return digest_of(kept.members, kept.lines, kept.payouts, kept.tallies)


def save_close(
    writing: Writing,
    close_id: int,
    kept: KeptClose,
    totals: Totals,
    gifts: Mapping[int, str],
    progress: Callable[[int], None] | None = None,
) -> None:
    """Write all figures of a close, once, in key order.

    Args:
        writing: The transaction that appended the close.
        close_id: The close.
        kept: What the engine found, as it is kept.
        totals: Its sums.
        gifts: The gift of each rank; a rank without one is left out or empty.
        progress: Told now and then how many rows stand.
    """
    written = 0
    for table, figures in (
        (member_month, kept.members),
        (bonus_line, kept.lines),
        (payout, kept.payouts),
        (rank_tally, kept.tallies),
    ):
        names = [field.name for field in fields(figures)]
        columns = [getattr(figures, name) for name in names]
        insert_rows(
            writing.connection,
            table.name,
            ("close_id", *names),
            [np.full(len(columns[0]), close_id), *columns],
            None if progress is None else _counting_on(progress, written),
        )
        written += len(columns[0])
    _save_rank_figures(writing, close_id, kept.members)
    _save_gifts(writing, close_id, kept, gifts)
    figures_by_key = {name: int(total) for name, total in asdict(totals).items()}
    save_figures(writing, close_id, figures_by_key)


def read_close(connection: Connection, close_id: int) -> KeptClose:
    """Read back what is kept of a close, by key."""
    return KeptClose(
        members=_read_members(connection, close_id),
        lines=_read(connection, LineFigures, bonus_line, close_id),
        payouts=_read(connection, PayoutFigures, payout, close_id),
        tallies=_read(connection, TallyFigures, rank_tally, close_id),
    )


def differences(kept: KeptClose, found: KeptClose) -> tuple[str, ...]:
    """Return the columns, such as `lines.amount_toman`, in which two closes differ."""
    return tuple(
        f"{part.name}.{column.name}"
        for part in fields(KeptClose)
        for column in fields(getattr(kept, part.name))
        if not np.array_equal(
            getattr(getattr(kept, part.name), column.name),
            getattr(getattr(found, part.name), column.name),
        )
    )


def rank_figures(connection: Connection, close_id: int) -> dict[int, int]:
    """Return how many members hold each rank after a close; ranks of nobody miss."""
    query = select(rank_figure.c.rank, rank_figure.c.members)
    rows = connection.execute(query.where(rank_figure.c.close_id == close_id))
    return {row.rank: row.members for row in rows}


def _counting_on(
    progress: Callable[[int], None], written: int
) -> Callable[[int], None]:
    return lambda rows: progress(written + rows)


def _member_months(figures: MemberFigures) -> MemberMonths:
    upline = figures.upline_row
    upline_id = np.where(upline < 0, 0, figures.member_id[upline])
    present = np.flatnonzero(figures.is_present)
    order = present[np.argsort(figures.member_id[present])]
    columns = {
        field.name: getattr(figures, field.name)[order]
        for field in fields(MemberMonths)
        if field.name not in {"upline_id", "last_order"}
    }
    last_order = period_numbers(figures.last_order_month[order])
    return frozen(
        MemberMonths(upline_id=upline_id[order], last_order=last_order, **columns)
    )


def _read_members(connection: Connection, close_id: int) -> MemberMonths:
    """Read the months of members, the yes-or-no columns as bits of one number."""
    query = f"""
    SELECT member_id, upline_id, gross_toman, points_micro, team_points_micro,
      group_points_micro, rank, streak, last_order, {_FLAGS}
    FROM member_month WHERE close_id = ? ORDER BY member_id
    """  # noqa: S608 - names of this program
    columns = read_columns(connection, query, (close_id,), 10)
    flags = columns[9]
    return frozen(
        MemberMonths(
            member_id=columns[0],
            upline_id=columns[1],
            is_qualified=(flags & 1) != 0,
            gross_toman=columns[2],
            points_micro=columns[3],
            team_points_micro=columns[4],
            group_points_micro=columns[5],
            rank=columns[6],
            is_head=(flags & 2) != 0,
            streak=columns[7],
            had_order=(flags & 4) != 0,
            is_starter=(flags & 8) != 0,
            last_order=columns[8],
            is_closed=(flags & 16) != 0,
        )
    )


def _read(
    connection: Connection, kind: type[Figures], table: Table, close_id: int
) -> Figures:
    """Read whole-number figures by key; the fields are named like the columns."""
    names = [column.name for column in table.columns][1:]
    keys = ", ".join(column.name for column in table.primary_key)
    query = f"""
    SELECT {", ".join(names)} FROM {table.name} WHERE close_id = ? ORDER BY {keys}
    """  # noqa: S608 - names of this program
    columns = read_columns(connection, query, (close_id,), len(names))
    return frozen(kind(**dict(zip(names, columns, strict=True))))


def _save_rank_figures(writing: Writing, close_id: int, members: MemberMonths) -> None:
    counts = np.bincount(members.rank)
    ranks = np.flatnonzero(counts)
    ranks = ranks[ranks > 0]
    insert_rows(
        writing.connection,
        rank_figure.name,
        ("close_id", "rank", "members"),
        [np.full(len(ranks), close_id), ranks, counts[ranks]],
    )


def _save_gifts(
    writing: Writing, close_id: int, kept: KeptClose, gifts: Mapping[int, str]
) -> None:
    owed = owed_gifts(kept, gifts)
    insert_rows(
        writing.connection,
        gift.name,
        ("close_id", "member_id", "rank", "gift"),
        [
            [close_id] * len(owed),
            [member_id for member_id, _, _ in owed],
            [rank for _, rank, _ in owed],
            [text for _, _, text in owed],
        ],
    )


def owed_gifts(kept: KeptClose, gifts: Mapping[int, str]) -> list[tuple[int, int, str]]:
    """Return member key, rank and gift of each persistence bonus that has one."""
    is_award = kept.lines.kind == LineKind.PERSISTENCE
    awarded = np.unique(kept.lines.member_id[is_award])
    row = np.searchsorted(kept.members.member_id, awarded)
    ranks = kept.members.rank[row].tolist()
    return [
        (key, rank, gifts[rank])
        for key, rank in zip(awarded.tolist(), ranks, strict=True)
        if gifts.get(rank)
    ]


def summary_faults(
    connection: Connection,
    close_id: int,
    kept: KeptClose,
    totals: Totals,
    gifts: Mapping[int, str],
) -> list[str]:
    """Return which sums kept beside a close are not those of its figures.

    Args:
        connection: Where to read.
        close_id: The close.
        kept: Its figures, worked out anew.
        totals: Their sums.
        gifts: The gift of each rank.
    """
    counts = np.bincount(kept.members.rank)
    by_rank = {rank: int(counts[rank]) for rank in np.flatnonzero(counts).tolist()}
    by_rank.pop(0, None)
    by_key = {name: int(total) for name, total in asdict(totals).items()}
    is_equal = {
        "totals": close_figures(connection, close_id) == by_key,
        "members by rank": rank_figures(connection, close_id) == by_rank,
        "gifts": gifts_of_close(connection, close_id) == owed_gifts(kept, gifts),
    }
    return [name for name, equal in is_equal.items() if not equal]
