"""Where does each card of the board stand, in pixels at 100 %?

Levels are columns, from the side where the script begins. Mirrored here, so that
whoever paints need not know.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPolygonF

from app.downline.map_layout import FloatColumn
from app.downline.tidy import tidy
from app.downline.unfold import Kind, Node
from app.engine.columns import IntColumn, RowColumn
from app.views.tree.card_paint import CARD, size_of

COLUMN = CARD.width() + 56.0
_GAP = 12.0
NodeKey = tuple[Kind, int]
"""A node in every unfolding and every month: what it is, and of which member."""


@dataclass(frozen=True)
class BoardLayout:
    """Cards and where they stand.

    Attributes:
        nodes: Each parent before its children.
        areas: Where each stands.
        bounds: Around all of them.
        keys: What each is in every unfolding.
        mirrored: Whether levels go from right to left.
    """

    nodes: tuple[Node, ...]
    areas: tuple[QRectF, ...]
    bounds: QRectF
    keys: tuple[NodeKey, ...]
    mirrored: bool

    @cached_property
    def _boxes(self) -> FloatColumn:
        """Left, top, right and bottom of every card, shape (4, nodes)."""
        return (
            np.array(
                [(a.left(), a.top(), a.right(), a.bottom()) for a in self.areas], float
            )
            .reshape(-1, 4)
            .T
        )

    @cached_property
    def _links(self) -> FloatColumn:
        """The same around every card and its parent."""
        boxes = self._boxes
        parent = np.array([node.parent for node in self.nodes], dtype=np.int64)
        above = boxes[:, np.where(parent < 0, np.arange(len(parent)), parent)]
        return np.concatenate(
            (np.minimum(boxes[:2], above[:2]), np.maximum(boxes[2:], above[2:]))
        )

    @cached_property
    def links(self) -> tuple[QPolygonF, ...]:
        """The line from each card's parent to it; none for a top."""
        return self.links_between(self.areas)

    def links_between(self, areas: Sequence[QRectF]) -> tuple[QPolygonF, ...]:
        """Return the same where cards are on their way."""
        return tuple(
            QPolygonF()
            if node.parent < 0
            else QPolygonF(link_ends(areas[node.parent], area, mirrored=self.mirrored))
            for node, area in zip(self.nodes, areas, strict=True)
        )

    @cached_property
    def _place_of_card(self) -> dict[int, int]:
        return {
            node.row: place
            for place, node in enumerate(self.nodes)
            if node.kind is Kind.CARD
        }

    def spokes(self, areas: Sequence[QRectF], rows: RowColumn) -> list[QLineF]:
        """Return the lines from the hub to its members that have cards.

        Args:
            areas: Where cards and hub stand, perhaps on their way.
            rows: The members.
        """
        if not self.nodes or self.nodes[-1].kind is not Kind.HUB:
            return []
        places = [self._place_of_card.get(row) for row in rows.tolist()]
        hub = areas[-1].center()
        return [QLineF(hub, areas[one].center()) for one in places if one is not None]

    def seen_in(self, part: QRectF, *, with_links: bool = False) -> list[int]:
        """Return the places of cards, or of their links, that reach into a part."""
        if not self.nodes:
            return []
        left, top, right, bottom = self._links if with_links else self._boxes
        is_seen = (left <= part.right()) & (right >= part.left())
        is_seen &= (top <= part.bottom()) & (bottom >= part.top())
        places: list[int] = np.flatnonzero(is_seen).tolist()
        return places

    def node_at(self, point: QPointF) -> int | None:
        """Return the place of the node at a point."""
        for place, area in enumerate(self.areas):
            if area.contains(point):
                return place
        return None

    def place_of(self, key: NodeKey) -> int | None:
        """Return the place of a node by its key."""
        return self.keys.index(key) if key in self.keys else None

    def key_of(self, node: Node) -> NodeKey:
        """Return the key of one of the nodes."""
        return self.keys[self.nodes.index(node)]

    def place_of_row(self, row: int) -> int | None:
        """Return the place of a member's card, or of the run that it is folded into."""
        if row in self._place_of_card:
            return self._place_of_card[row]
        for place, node in enumerate(self.nodes):
            if node.kind is Kind.CHAIN and node.row <= row <= node.last:
                return place
        return None


def link_ends(above: QRectF, below: QRectF, *, mirrored: bool) -> list[QPointF]:
    """Return the corners of the line from a parent to a child."""
    start = above.left() if mirrored else above.right()
    end = below.right() if mirrored else below.left()
    middle = (start + end) / 2
    return [
        QPointF(start, above.center().y()),
        QPointF(middle, above.center().y()),
        QPointF(middle, below.center().y()),
        QPointF(end, below.center().y()),
    ]


def lay_out_board(
    nodes: list[Node], member_id: IntColumn, *, mirrored: bool
) -> BoardLayout:
    """Place the cards of a board.

    Args:
        nodes: Each parent before its children.
        member_id: Key of each row.
        mirrored: Whether levels go from right to left.
    """
    heights = [float(size_of(node).height()) for node in nodes]
    middle = tidy([node.parent for node in nodes], heights, _GAP)
    areas = []
    for node, at, height in zip(nodes, middle.tolist(), heights, strict=True):
        left = node.level * COLUMN
        if mirrored:
            left = -left - CARD.width()
        areas.append(QRectF(left, at - height / 2, CARD.width(), height))
    bounds = QRectF()
    if areas:
        left = min(area.left() for area in areas)
        right = max(area.right() for area in areas)
        bottom = float(np.max(middle + np.array(heights) / 2))
        bounds = QRectF(left, 0, right - left, bottom)
    # A folded run is that of its last member; a bundle that of the member above.
    keys = tuple(
        (node.kind, int(member_id[node.last]) if node.last >= 0 else 0)
        for node in nodes
    )
    return BoardLayout(tuple(nodes), tuple(areas), bounds, keys, mirrored)
