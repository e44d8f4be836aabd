"""Which cards does the board show of a branch?

Of a branch as large as it may be, some dozen cards: the heaviest legs are opened
first until the budget is spent. Of many children the first few stand alone, the rest
is one bundle; a long run of single children is one card.
"""

import heapq
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from app.downline.index import DownlineIndex
from app.engine.columns import NO_ROW, IntColumn, RowColumn

BUDGET = 40
MOST_CARDS = 400
CHILDREN_SHOWN = 8
LONGEST_CHAIN = 4
STEP = 20
_LONGEST_PATH = 60
_BESIDE_PATH = 1


class Kind(Enum):
    """What a node of the board is."""

    CARD = "card"
    CHAIN = "chain"
    BUNDLE = "bundle"
    HUB = "hub"


@dataclass(frozen=True)
class Node:
    """One thing on the board.

    Attributes:
        kind: A member, a folded run of single children, children not shown, or what
            members gather around beside the tree, which has no row.
        row: The member; the first of the run; the parent of the bundle.
        parent: Place of the parent in the list, -1 for a top.
        level: Columns from the top.
        members: How many it stands for: 1, those of the run, the children hidden, or
            those gathered.
        last: The last row of a run; else `row`.
        is_open: A card whose children are shown.
        run: The row by which a run is known, the first one even of an opened part.
    """

    kind: Kind
    row: int
    parent: int
    level: int
    members: int
    last: int
    is_open: bool
    run: int = NO_ROW


@dataclass(frozen=True)
class Folds:
    """What the operator has opened and closed, by row.

    Attributes:
        opened: Members whose children are shown whatever the budget says.
        closed: Members whose children are not shown.
        children: How many children of a member stand alone.
        chains: How many of a run, by its first row, stand alone at its beginning and
            at its end.
        levels: So many levels are shown of everybody, 0 for as the budget says.
    """

    opened: frozenset[int] = frozenset()
    closed: frozenset[int] = frozenset()
    children: Mapping[int, int] = field(default_factory=dict)
    chains: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    levels: int = 0


@dataclass
class _Draft:
    """A node while the board grows; children in their order."""

    kind: Kind
    row: int
    level: int
    members: int
    last: int
    is_open: bool = False
    run: int = NO_ROW
    children: "list[_Draft]" = field(default_factory=list)


class Unfolding:
    """Unfolds branches of one downline by one weight."""

    def __init__(self, index: DownlineIndex, weight: IntColumn) -> None:
        """Prepare.

        Args:
            index: The downline.
            weight: What makes a branch heavy, of the whole branch, shape (members,).
        """
        self._index, self._weight = index, weight
        children = np.diff(index.child_start)
        # A run of single children stands in consecutive rows.
        self._run_end = np.flatnonzero(children != 1)

    def unfold(
        self,
        top: int,
        folds: Folds,
        *,
        budget: int = BUDGET,
        kept: frozenset[int] = frozenset(),
    ) -> list[Node]:
        """Return the nodes of the board, each parent before its children.

        Args:
            top: Row at the top; -1 for all roots.
            folds: What the operator has opened and closed.
            budget: Cards to be shown without being asked for.
            kept: Rows that stand alone, never in a bundle or a run; those above them
                are opened.
        """
        growing = _Growing(self, folds, min(budget, MOST_CARDS), self._ways(kept))
        return _listed(growing.grow(top))

    def _ways(self, rows: frozenset[int]) -> tuple[frozenset[int], frozenset[int]]:
        """Return rows with all above them, and those of them that stand alone.

        A run of single children on the way stays folded.
        """
        way: set[int] = set()
        alone = set(rows)
        for row in rows:
            path = self._index.path(row)
            way.update(path)
            branching = [one for one in path if self.child_count(one) > 1]
            alone.update(branching[-_LONGEST_PATH:])
        return frozenset(way), frozenset(alone)

    def sorted_children(self, row: int) -> RowColumn:
        """Return the children of a row, the heaviest first; -1 for the roots."""
        rows = self._index.children(row)
        return rows[np.argsort(-self._weight[rows], kind="stable")]

    def run_from(self, row: int) -> int:
        """Return the last row of the run of single children that a row begins.

        The row itself if it has none or several children.
        """
        end = int(self._run_end[np.searchsorted(self._run_end, row)])
        return max(end - 1, row)

    def weight_of(self, row: int) -> int:
        """Return the weight of a branch."""
        return int(self._weight[row])

    def child_count(self, row: int) -> int:
        """Count the children of a row."""
        return self._index.child_count(row)


class _Growing:
    """One board while it grows."""

    def __init__(
        self,
        of: Unfolding,
        folds: Folds,
        budget: int,
        ways: tuple[frozenset[int], frozenset[int]],
    ) -> None:
        self._of, self._folds, self._budget = of, folds, budget
        self._way, self._kept = ways
        self._cards = 0
        self._waiting: list[tuple[int, int, int, _Draft]] = []

    def grow(self, top: int) -> list[_Draft]:
        """Return the tops, with all that is shown below them."""
        tops = self._children(NO_ROW, 0) if top == NO_ROW else [self._card(top, 0)]
        while self._waiting:
            self._open(heapq.heappop(self._waiting)[-1])
        return tops

    def _card(self, row: int, level: int) -> _Draft:
        draft = _Draft(Kind.CARD, row, level, 1, row)
        self._cards += 1
        if self._of.child_count(row) and row not in self._folds.closed:
            urgency = 0 if self._is_asked_for(draft) else 1
            entry = (urgency, -self._of.weight_of(row), row, draft)
            heapq.heappush(self._waiting, entry)
        return draft

    def _is_asked_for(self, draft: _Draft) -> bool:
        return (
            draft.row in self._folds.opened
            or draft.row in self._way
            or draft.level < self._folds.levels
        )

    def _open(self, draft: _Draft) -> None:
        if not self._is_asked_for(draft) and self._folds.levels:
            return
        most = MOST_CARDS if self._is_asked_for(draft) else self._budget
        wanted = self._shown_children(draft.row)
        if self._cards + len(wanted) + 1 > most:
            return
        draft.is_open = True
        draft.children = self._children(draft.row, draft.level + 1)

    def _shown_children(self, row: int) -> list[int]:
        """Return the children that stand alone: the heaviest, and those on a way."""
        children = self._of.sorted_children(row)
        most = self._folds.children.get(row, CHILDREN_SHOWN)
        if self._cards >= self._budget and row in self._way:
            # Only the way to whoever is kept, not everybody beside it.
            most = self._folds.children.get(row, _BESIDE_PATH)
        # A bundle of one would take the place of its only member.
        if len(children) == most + 1:
            most += 1
        shown: list[int] = children[:most].tolist()
        if len(shown) < len(children) and self._way:
            others = set(children[len(shown) :].tolist())
            shown += sorted(self._way & others)
        return shown

    def _children(self, row: int, level: int) -> list[_Draft]:
        shown = self._shown_children(row)
        found = [draft for child in shown for draft in self._run(child, level)]
        hidden = len(self._of.sorted_children(row)) - len(shown)
        if hidden:
            found.append(_Draft(Kind.BUNDLE, row, level, hidden, row))
            self._cards += 1
        return found

    def _run(self, row: int, level: int) -> list[_Draft]:
        """Return a card, or a run of single children as a card of its own."""
        last = self._of.run_from(row)
        head, tail = self._folds.chains.get(row, (0, 0))
        stops = [one for one in self._kept if row <= one <= last]
        if stops:
            last = min(stops) - 1
        hidden = last - row + 1 - head - tail
        if hidden <= LONGEST_CHAIN or row in self._folds.opened:
            return [self._card(row, level)]
        return [self._folded(row, last, (head, tail), level)]

    def _folded(
        self, row: int, last: int, opened: tuple[int, int], level: int
    ) -> _Draft:
        """Return the cards of a run with the folded part between them, as a line."""
        head, tail = opened
        first, end = row + head, last - tail
        line = [_Draft(Kind.CARD, one, 0, 1, one, True) for one in range(row, first)]
        line.append(_Draft(Kind.CHAIN, first, 0, end - first + 1, end, True, row))
        line += [
            _Draft(Kind.CARD, one, 0, 1, one, True) for one in range(end + 1, last + 1)
        ]
        self._cards += len(line)
        for offset, draft in enumerate(line):
            draft.level = level + offset
        for above, below in itertools.pairwise(line):
            above.children = [below]
        line[-1].children = self._run(last + 1, level + len(line))
        return line[0]


def _listed(tops: list[_Draft]) -> list[Node]:
    """List drafts, each parent before its children."""
    nodes: list[Node] = []
    for draft, parent in _walk(tops, nodes):
        nodes.append(
            Node(
                kind=draft.kind,
                row=draft.row,
                parent=parent,
                level=draft.level,
                members=draft.members,
                last=draft.last,
                is_open=draft.is_open,
                run=draft.run,
            )
        )
    return nodes


def _walk(tops: list[_Draft], nodes: list[Node]) -> Iterator[tuple[_Draft, int]]:
    """Yield drafts depth-first; the caller appends each to `nodes` before the next."""
    waiting = [(draft, NO_ROW) for draft in reversed(tops)]
    while waiting:
        draft, parent = waiting.pop()
        yield draft, parent
        place = len(nodes) - 1
        waiting += [(child, place) for child in reversed(draft.children)]
