"""How are the bonus lines of a period capped and listed?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from app.engine.columns import IntColumn, RowColumn
from app.engine.farhan.bonuses import BonusLines
from app.engine.farhan.cap import Cap, cap_of
from app.engine.farhan.result import LineFigures, LineKind
from app.engine.tree import running_total

_KINDS, _LEVELS = 8, 16
"""A line's place within a member: more kinds, and more levels, than there are."""


def line_keys(member_id: IntColumn, kind: IntColumn, level: IntColumn) -> IntColumn:
    """Return one number a line; they rise by member, kind and level."""
    return (member_id * _KINDS + kind) * _LEVELS + level


def of_line_keys(keys: IntColumn) -> tuple[IntColumn, IntColumn, IntColumn]:
    """Return member, kind and level of lines by their number."""
    rest, level = np.divmod(keys, _LEVELS)
    member, kind = np.divmod(rest, _KINDS)
    return member, kind, level


@dataclass(frozen=True)
class CappedLines:
    """All lines of a period after the cap.

    Attributes:
        lines: By member key, kind and level.
        cap: What bound them.
        bonuses_toman: Capped lines of each member without the retail discount, in
            the rows of the members, shape (members,).
    """

    lines: LineFigures
    cap: Cap
    bonuses_toman: IntColumn


def capped_lines(
    blocks: Sequence[BonusLines],
    sales_toman: int,
    capped_share_bp: int,
    member_id: IntColumn,
    by_key: RowColumn,
) -> CappedLines:
    """Cap all lines together and list them.

    Args:
        blocks: Lines of each kind and level; a member stands once in a block.
        sales_toman: Gross amount of all orders of the period.
        capped_share_bp: Share of it that discounts and bonuses may reach.
        member_id: Key of each member row.
        by_key: Member rows in the order of their keys.

    Source: Farhan plan, section 11.
    """
    cap = cap_of(
        sales_toman,
        _sum(block for block in blocks if not _is_bonus(block)),
        _sum(block for block in blocks if _is_bonus(block)),
        capped_share_bp,
    )
    bonuses = np.zeros(len(member_id), dtype=np.int64)
    amounts = []
    for block in blocks:
        amount = block.amount_toman
        if _is_bonus(block):
            amount = cap.applied(amount)
            bonuses[block.member_row] += amount
        amounts.append(amount)
    lines = _listed(blocks, amounts, member_id, by_key)
    return CappedLines(lines, cap, bonuses)


def _is_bonus(block: BonusLines) -> bool:
    return block.kind != LineKind.RETAIL_DISCOUNT


def _sum(blocks: Iterable[BonusLines]) -> int:
    return sum(int(block.amount_toman.sum()) for block in blocks)


def _listed(
    blocks: Sequence[BonusLines],
    amounts: Sequence[IntColumn],
    member_id: IntColumn,
    by_key: RowColumn,
) -> LineFigures:
    """Put every line in its place, without sorting.

    A member's lines stand together, so its first place is the number of lines of all
    members before it; the blocks fill the places in the order of kind and level.
    """
    count = np.zeros(len(member_id), dtype=np.int64)
    for block in blocks:
        count[block.member_row] += 1
    place = np.empty_like(count)
    place[by_key] = running_total(count[by_key])[:-1]
    columns = np.empty((6, int(count.sum())), dtype=np.int64)
    key = np.empty(columns.shape[1], dtype=np.int64)
    order = sorted(range(len(blocks)), key=lambda n: (blocks[n].kind, blocks[n].level))
    for number in order:
        block = blocks[number]
        to = place[block.member_row]
        place[block.member_row] += 1
        key[to] = member_id[block.member_row]
        columns[0, to] = block.kind
        columns[1, to] = block.level
        columns[2, to] = block.base_micro
        columns[3, to] = block.rate_bp
        columns[4, to] = block.amount_toman
        columns[5, to] = amounts[number]
    return LineFigures(key, *columns)
