"""Who is looked for: a piece of name or code, a rank, or a figure above a limit?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from app.downline.compare import Comparison
from app.downline.directory import fold, plain_digits_of
from app.downline.index import DownlineIndex
from app.downline.measures import COUNTED, POINTS, STATUSES, Amount, Status
from app.downline.snapshot import Snapshot
from app.engine.columns import NO_ROW, RowColumn

_LOOKED_AT = 200
"""Members that hold a code somewhere, among whom its own is looked for."""
_CONDITION = re.compile(r"\s*(.+?)\s*(<=|>=|<|>|=)\s*(-?\d+(?:\.\d+)?)\s*")
_MICRO, _CENTS = 1_000_000, 100


@dataclass(frozen=True)
class Words:
    """The words of the operator's language that a search knows.

    Attributes:
        amounts: The figure that a word means, such as `points`.
        level: Word for the level below the company.
        lost_rank: Words that find whoever fell in rank.
        unqualified: Words that find whoever is not qualified.
        statuses: The status that a word means, where members have no ranks.
    """

    amounts: Mapping[str, Amount]
    level: str
    lost_rank: str
    unqualified: str
    statuses: Mapping[str, Status]


@dataclass(frozen=True)
class Hits:
    """Who was found.

    Attributes:
        rows: All of them, rising: the largest legs come first.
    """

    rows: RowColumn

    def __len__(self) -> int:
        return len(self.rows)

    def after(self, row: int) -> int:
        """Return the first hit below a row in the order of rows, around the end."""
        place = int(np.searchsorted(self.rows, row, side="right"))
        return int(self.rows[place % len(self.rows)])

    def before(self, row: int) -> int:
        """Return the last hit above a row in the order of rows, around the start."""
        place = int(np.searchsorted(self.rows, row, side="left")) - 1
        return int(self.rows[place])

    def number_of(self, row: int) -> int:
        """Return the how-many-eth hit a row is, from 1; 0 if it is none."""
        place = int(np.searchsorted(self.rows, row))
        is_hit = place < len(self.rows) and self.rows[place] == row
        return place + 1 if is_hit else 0


NOBODY = Hits(np.zeros(0, dtype=np.int64))


def search(
    snapshot: Snapshot,
    text: str,
    words: Words,
    comparison: Comparison | None = None,
) -> Hits:
    """Find members.

    Args:
        snapshot: Where.
        text: A piece of code or name, the name of a rank after `=`, a condition such
            as `points > 500`, or one of the words.
        words: The operator's words.
        comparison: With the month before, for whoever lost a rank.
    """
    wanted = fold(text.strip())
    if not wanted:
        return NOBODY
    named = _of_word(snapshot, wanted, words)
    if named is not None:
        return named
    if wanted == fold(words.lost_rank) and comparison is not None:
        return Hits(np.flatnonzero(comparison.rank_change < 0))
    if wanted.startswith("="):
        return _of_rank(snapshot, wanted[1:].strip())
    condition = _CONDITION.fullmatch(plain_digits_of(wanted))
    if condition is not None:
        hits = _by_condition(snapshot, words, *condition.groups())
        if hits is not None:
            return hits
    return Hits(snapshot.directory.find(text.strip()))


def _of_word(snapshot: Snapshot, wanted: str, words: Words) -> Hits | None:
    """Return whoever stands as a word says, None where it says nothing of that."""
    measures = snapshot.measures
    if snapshot.plan.has_ranks:
        is_word = wanted == fold(words.unqualified)
        return Hits(np.flatnonzero(~measures.is_qualified)) if is_word else None
    for word, status in words.statuses.items():
        if wanted == fold(word):
            return Hits(np.flatnonzero(measures.status == STATUSES.index(status)))
    return None


def _of_rank(snapshot: Snapshot, name: str) -> Hits:
    for rank, names in enumerate(snapshot.rank_names):
        if name and name in {fold(one) for one in names}:
            return Hits(np.flatnonzero(snapshot.measures.rank == rank))
    return NOBODY


def _by_condition(
    snapshot: Snapshot, words: Words, name: str, sign: str, number: str
) -> Hits | None:
    """Return who meets a condition, None where its first word is unknown."""
    amounts = {fold(word): amount for word, amount in words.amounts.items()}
    if name == fold(words.level):
        column, limit = snapshot.index.depth, round(float(number))
    elif name in amounts:
        amount = amounts[name]
        column = snapshot.measures.amount(amount)
        limit = _scaled(number, _unit(snapshot, amount))
    else:
        return None
    met = {
        "<": column < limit,
        ">": column > limit,
        "=": column == limit,
        "<=": column <= limit,
        ">=": column >= limit,
    }[sign]
    return Hits(np.flatnonzero(met))


def _unit(snapshot: Snapshot, amount: Amount) -> int:
    if amount in COUNTED:
        return 1
    if amount in POINTS:
        return _MICRO
    return 1 if snapshot.plan.is_jalali else _CENTS


def _scaled(number: str, unit: int) -> int:
    """Return a decimal number in small units, exactly."""
    whole, _, decimals = number.partition(".")
    places = len(str(unit)) - 1
    fraction = int((decimals + "0" * places)[:places] or 0)
    size = int(whole.lstrip("-") or 0) * unit + fraction
    return -size if whole.startswith("-") else size


def hits_by_leg(hits: Hits, index: DownlineIndex, top: int) -> list[tuple[int, int]]:
    """Return the legs below a row that hold hits, and how many; -1 for everybody.

    Where everybody stands below one root, its legs are meant.
    """
    if top == NO_ROW and len(index.roots) == 1:
        top = int(index.roots[0])
    legs = index.children(top)
    first, last = np.searchsorted(hits.rows, (legs, index.end[legs]))
    counts = last - first
    held = np.flatnonzero(counts)
    return list(zip(legs[held].tolist(), counts[held].tolist(), strict=True))


def rows_named(snapshot: Snapshot, codes: list[str]) -> list[int]:
    """Return the rows of members by code; unknown codes are left out."""
    found = []
    for code in codes:
        for row in snapshot.directory.first(code, _LOOKED_AT):
            if snapshot.directory.code(row) == code:
                found.append(row)
                break
    return found


def row_of_code(snapshot: Snapshot, code: str) -> int:
    """Return the row of a member code, -1 where nobody has it."""
    found = rows_named(snapshot, [code])
    return found[0] if found else NO_ROW
