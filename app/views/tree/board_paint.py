"""How are the cards of a board drawn, with links, marks and tags?"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.downline.search import NOBODY, Hits
from app.downline.unfold import Kind, Node
from app.engine.columns import NO_ROW
from app.formats import MINUS
from app.views.tree.board_layout import BoardLayout, link_ends
from app.views.tree.card_paint import (
    HANDLE,
    HANDLE_LETTERS,
    LEAST_LETTERS,
    CardPainter,
)
from app.views.tree.hubs import HIT, paint_spokes
from app.views.tree.overlays import LIT, paint_move
from app.views.tree.territories import BORDER, Territories

_BEYOND = 80
_BORDER = 18.0
_TAG_LETTERS = 10
_BESIDE = QPointF(4.0, -5.0)
"""How far beside a link the way to the paid upline goes."""
_BELOW = 4.0
_DIM = 0.3


@dataclass(frozen=True)
class Extras:
    """What is drawn over the cards.

    Attributes:
        selected: Row of the selected member, -1 for none.
        hits: Whoever a search found.
        upline: Row of the selected member's paid upline, -1 for none.
        tags: A text on the way up to each row, such as what it is paid.
        needs: How much of each condition of the next rank is there, from 0 to 1.
        territories: The break-away groups, None where they are not shown.
        picked: Colours that the legend picks out; none for all.
    """

    selected: int = NO_ROW
    hits: Hits = NOBODY
    upline: int = NO_ROW
    tags: tuple[tuple[int, str], ...] = ()
    needs: tuple[float, ...] = ()
    territories: Territories | None = None
    picked: frozenset[int] = frozenset()


@dataclass(frozen=True)
class BoardView:
    """A board as it is looked at.

    Attributes:
        layout: The cards.
        areas: Where each stands now, perhaps on its way.
        zoom: Pixels of the widget for one of the board.
        offset: Where the board's origin stands in the widget.
        shows_cards: Whether cards are drawn, else boxes.
        drawn_at: The zoom at which cards are drawn, stretched to that of the view.
    """

    layout: BoardLayout
    areas: tuple[QRectF, ...]
    zoom: float
    offset: QPointF
    shows_cards: bool
    drawn_at: float

    def to_screen(self, point: QPointF) -> QPointF:
        """Return where a point of the board stands in the widget."""
        return point * self.zoom + self.offset

    def on_screen(self, area: QRectF) -> QRectF:
        """Return where an area of the board stands in the widget."""
        return QRectF(self.to_screen(area.topLeft()), area.size() * self.zoom)

    def seen(self, screen: QRectF, *, with_links: bool = False) -> Sequence[int]:
        """Return the places of cards, or of their links, that may be in sight."""
        if self.areas is not self.layout.areas:
            # They are on their way: each is looked at.
            return range(len(self.areas))
        top = (screen.topLeft() - self.offset) / self.zoom
        part = QRectF(top, screen.size() / self.zoom)
        return self.layout.seen_in(part, with_links=with_links)

    def node_at(self, at: QPointF) -> Node | None:
        """Return the node at a point of the widget."""
        place = self.layout.node_at((at - self.offset) / self.zoom)
        return None if place is None else self.layout.nodes[place]

    def handle(self, area: QRectF) -> QRectF:
        """Return where a card of the widget is folded and unfolded."""
        width, height = HANDLE.width() * self.zoom, HANDLE.height() * self.zoom
        left = area.left() - width if self.layout.mirrored else area.right()
        return QRectF(left, area.center().y() - height / 2, width, height)

    def handle_at(self, at: QPointF) -> Node | None:
        """Return the card whose handle is at a point of the widget."""
        if not self.shows_cards:
            return None
        for node, area in zip(self.layout.nodes, self.areas, strict=True):
            handle = self.handle(self.on_screen(area))
            if node.kind is Kind.CARD and handle.contains(at):
                return node
        return None


def _around(area: QRectF, *, mirrored: bool) -> list[QPointF]:
    """Return the way below a card, from where its downline begins to its sponsor."""
    low = area.bottom() + _BELOW
    ends = (area.left(), area.right()) if mirrored else (area.right(), area.left())
    return [QPointF(end + _BESIDE.x(), low) for end in ends]


def _link_pen(colour: QColor, width: float) -> QPen:
    """Return a pen as wide at every zoom."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen


class BoardPaint:
    """One frame of a board."""

    def __init__(
        self, view: BoardView, cards: CardPainter, extras: Extras, ratio: float
    ) -> None:
        """Prepare.

        Args:
            view: What is looked at.
            cards: Draws the cards.
            extras: What is drawn over them.
            ratio: Pixels of the screen for one of the widget.
        """
        self._view, self._cards, self._extras = view, cards, extras
        self._ratio = ratio

    def paint(self, painter: QPainter, screen: QRectF) -> None:
        """Draw what is in sight of a screen, the widget."""
        view = self._view
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_links(painter, screen)
        # The handle of a card reaches beyond it.
        around = screen.adjusted(-_BEYOND, 0, _BEYOND, 0)
        for place in view.seen(around):
            node, area = view.layout.nodes[place], view.on_screen(view.areas[place])
            painter.setOpacity(self._strength(node))
            if view.shows_cards or node.kind is Kind.HUB:
                sharpness = (view.drawn_at, self._ratio)
                self._cards.paint_cached(painter, node, area, sharpness)
            else:
                look = self._cards.look
                is_card = node.kind is Kind.CARD
                colour = look.colour(node.row) if is_card else look.named("hover")
                painter.fillRect(area, colour)
            painter.setOpacity(1.0)
            self._paint_marks(painter, node, area)
        self._paint_upline(painter)
        self._paint_moves(painter)
        if view.shows_cards:
            for row, text in self._extras.tags:
                self._paint_tag(painter, row, text)

    def _strength(self, node: Node) -> float:
        """Return how strongly a node is drawn: less where others are picked out."""
        picked = self._extras.picked
        if not picked or node.kind is not Kind.CARD:
            return 1.0
        code = self._cards.look.colouring.code_at(node.row)
        return 1.0 if code in picked else _DIM

    def _paint_links(self, painter: QPainter, screen: QRectF) -> None:
        """Draw the lines to the parents, each only if it is in sight."""
        view, look = self._view, self._cards.look
        layout = view.layout
        is_still = view.areas is layout.areas
        links = layout.links if is_still else layout.links_between(view.areas)
        path = set(look.texts.snapshot.index.path(self._extras.selected))
        lit = []
        painter.save()
        painter.translate(view.offset)
        painter.scale(view.zoom, view.zoom)
        painter.setPen(_link_pen(look.named("edge"), 1.2))
        for place in view.seen(screen, with_links=True):
            node = layout.nodes[place]
            if node.kind is not Kind.BUNDLE and node.last in path:
                lit.append(links[place])
            else:
                painter.drawPolyline(links[place])
        painter.setPen(_link_pen(LIT, 2.5))
        for link in lit:
            painter.drawPolyline(link)
        if look.hub is not None:
            paint_spokes(painter, layout.spokes(view.areas, look.hub.rows))
        painter.restore()

    def _paint_marks(self, painter: QPainter, node: Node, area: QRectF) -> None:
        if node.kind is not Kind.CARD:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        groups = self._extras.territories
        if (
            groups is not None
            and self._cards.look.texts.snapshot.measures.is_head[node.row]
        ):
            self._paint_border(painter, area, int(groups.generation[node.row]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._extras.hits.number_of(node.row):
            painter.setPen(QPen(HIT, 3))
            painter.drawRect(area.adjusted(-2, -2, 2, 2))
        if node.row == self._extras.selected:
            painter.setPen(QPen(LIT, 3))
            painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 6, 6)
            self._paint_needs(painter, area)
        if self._view.shows_cards:
            self._paint_handle(painter, node, area)

    def _paint_border(self, painter: QPainter, area: QRectF, generation: int) -> None:
        """Draw the border at which a group begins, with its generation."""
        look = self._cards.look
        wide = _BORDER * self._view.zoom
        left = area.right() if self._view.layout.mirrored else area.left() - wide
        strip = QRectF(left, area.top() - wide / 4, wide, area.height() + wide / 2)
        painter.setPen(QPen(Qt.GlobalColor.white, 1))
        painter.setBrush(BORDER)
        painter.drawRect(strip)
        if not self._view.shows_cards:
            return
        letters = max(round(HANDLE_LETTERS * self._view.zoom), LEAST_LETTERS)
        painter.setFont(look.font(letters, bold=True))
        number = look.texts.count(generation)
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, number)

    def _paint_needs(self, painter: QPainter, area: QRectF) -> None:
        """Draw a small bar for each condition of the next rank, below the card."""
        needs, look = self._extras.needs, self._cards.look
        if not needs or not self._view.shows_cards:
            return
        step = area.width() / len(needs)
        painter.setPen(Qt.PenStyle.NoPen)
        mirrored = self._view.layout.mirrored
        for number, share in enumerate(needs):
            place = len(needs) - 1 - number if mirrored else number
            bar = QRectF(area.left() + place * step + 1, area.bottom() + 3, step - 2, 5)
            painter.setBrush(look.named("line"))
            painter.drawRect(bar)
            full = QRectF(bar)
            full.setWidth(bar.width() * share)
            if mirrored:
                full.moveRight(bar.right())
            painter.setBrush(look.named("accent") if share >= 1 else LIT)
            painter.drawRect(full)

    def _paint_handle(self, painter: QPainter, node: Node, area: QRectF) -> None:
        """Say how many stand below a card that is folded, or that it can be folded."""
        texts = self._cards.look.texts
        count = texts.snapshot.index.child_count(node.row)
        if count:
            text = MINUS if node.is_open else f"+{texts.count(count)}"
            sharpness = (self._view.drawn_at, self._ratio)
            self._cards.paint_handle(painter, text, self._view.handle(area), sharpness)

    def _paint_upline(self, painter: QPainter) -> None:
        """Draw the way to the paid upline of the selected member.

        It goes beside the links, and below whoever is passed over.
        """
        view, extras = self._view, self._extras
        if extras.upline == NO_ROW:
            return
        place = view.layout.place_of_row(extras.selected)
        above = view.layout.place_of_row(extras.upline)
        if place is None or above is None:
            return
        way: list[QPointF] = []
        while place not in {NO_ROW, above}:
            area = view.areas[place]
            if way:
                way += _around(area, mirrored=view.layout.mirrored)
            parent = view.layout.nodes[place].parent
            if parent != NO_ROW:
                ends = link_ends(
                    view.areas[parent], area, mirrored=view.layout.mirrored
                )
                way += [point + _BESIDE for point in reversed(ends)]
            place = parent
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = self._cards.look.named("accent")
        painter.setPen(QPen(colour, 2.2, Qt.PenStyle.DashLine))
        painter.drawPolyline([view.to_screen(point) for point in way])

    def _paint_moves(self, painter: QPainter) -> None:
        """Draw from where everybody on the board has moved, if that is on it too."""
        view, comparison = self._view, self._cards.look.comparison
        if comparison is None:
            return
        for node, area in zip(view.layout.nodes, view.areas, strict=True):
            if node.kind is not Kind.CARD or not comparison.has_moved[node.row]:
                continue
            then = view.layout.place_of_row(int(comparison.old_sponsor[node.row]))
            if then is not None:
                start = view.on_screen(view.areas[then])
                paint_move(painter, start.center(), view.on_screen(area).center(), 1.5)

    def _paint_tag(self, painter: QPainter, row: int, text: str) -> None:
        """Write a small tag on the upper edge of a card."""
        place = self._view.layout.place_of_row(row)
        if place is None:
            return
        area = self._view.on_screen(self._view.areas[place])
        letters = round(_TAG_LETTERS * max(self._view.zoom, 1.0))
        painter.setFont(self._cards.look.font(letters, bold=True))
        metrics = painter.fontMetrics()
        width, high = metrics.horizontalAdvance(text) + letters, 1.7 * letters
        tag = QRectF(area.center().x() - width / 2, area.top() - high / 2, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(LIT)
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)
