"""How is one card of the board drawn?

A card says everything without its colour: the rank as a number, a dashed border for
whoever is not qualified, a thick bar for the head of a generation. Cards come from a
cache of pixmaps on the screen, and are drawn as vectors where they are exported.
"""

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from app.downline.colouring import Colouring
from app.downline.compare import Comparison
from app.downline.measures import Amount
from app.downline.snapshot import Hub
from app.downline.unfold import Kind, Node
from app.engine.columns import NO_ROW
from app.views.kit.theme_colours import DARK, LIGHT
from app.views.tree.colours import colour_of, ink_on
from app.views.tree.hubs import hub_text, paint_hub
from app.views.tree.texts import Texts, amount_text

CARD = QSize(224, 74)
SMALL = QSize(224, 44)
HANDLE = QSize(40, 18)
"""What folds and unfolds a card, beside it."""
HANDLE_LETTERS, LEAST_LETTERS = 10, 7
_BAND = 6.0
_BADGE = 22.0
_PADDING = 9.0
_RADIUS = 6.0
_LETTERS = 12
_SMALL_LETTERS = 10
_MOST_PIXMAPS = 3_000


@dataclass(frozen=True)
class CardLook:
    """What all cards of a board have in common.

    Attributes:
        texts: Writes names and figures.
        colouring: The colours.
        comparison: What has changed since another month, if that is shown.
        dark: Whether the window is dark.
        mirrored: Whether the script runs from right to left.
        family: The font of the window.
        hub: What members gather around beside the tree, if that is shown.
    """

    texts: Texts
    colouring: Colouring
    comparison: Comparison | None
    dark: bool
    mirrored: bool
    family: str
    hub: Hub | None = None

    def colour(self, row: int) -> QColor:
        """Return the colour of a member."""
        entry = self.colouring.legend[self.colouring.code_at(row) - 1]
        return colour_of(entry, self.colouring, dark=self.dark)

    def named(self, name: str) -> QColor:
        """Return a colour of the window by its name."""
        return QColor((DARK if self.dark else LIGHT)[name])

    def font(self, pixels: int, *, bold: bool = False) -> QFont:
        """Return the font of the window in a size."""
        font = QFont(self.family)
        font.setPixelSize(pixels)
        font.setBold(bold)
        return font


def size_of(node: Node) -> QSize:
    """Return the size of a node at 100 %."""
    return CARD if node.kind is Kind.CARD else SMALL


Sharpness: TypeAlias = tuple[float, float]
"""Pixels of the widget for one of a card, and of the screen for one of the widget."""


def _put(painter: QPainter, pixmap: QPixmap, area: QRectF) -> None:
    """Draw a pixmap where it belongs, stretched if it has another size."""
    size = pixmap.deviceIndependentSize()
    if abs(size.width() - area.width()) < 1:
        painter.drawPixmap(area.topLeft(), pixmap)
    else:
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))


def _drawn(
    size: QSize, sharpness: Sharpness, draw: Callable[[QPainter], None]
) -> QPixmap:
    """Draw on a pixmap of its own."""
    scale, ratio = sharpness
    pixmap = QPixmap(
        math.ceil(size.width() * scale * ratio),
        math.ceil(size.height() * scale * ratio),
    )
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        draw(painter)
    finally:
        painter.end()
    return pixmap


class CardPainter:
    """Paints the nodes of boards that look alike."""

    def __init__(self, look: CardLook) -> None:
        self.look = look
        self._pixmaps: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def paint_cached(
        self, painter: QPainter, node: Node, area: QRectF, sharpness: Sharpness
    ) -> None:
        """Draw a node from the cache.

        Args:
            painter: In pixels of the widget.
            node: What.
            area: Where; a drawing of another size is stretched to it.
            sharpness: Of the drawing.
        """
        key = (node.kind, node.row, node.last, node.members)
        drawing = partial(self.paint, node=node)
        pixmap = self._cached(key, size_of(node), sharpness, drawing)
        _put(painter, pixmap, area)

    def paint_handle(
        self, painter: QPainter, text: str, area: QRectF, sharpness: Sharpness
    ) -> None:
        """Draw from the cache what folds and unfolds a card, as `paint_cached`."""
        scale = sharpness[0]
        letters = max(round(HANDLE_LETTERS * scale), LEAST_LETTERS) / scale
        drawing = partial(self._paint_handle, text=text, letters=letters)
        pixmap = self._cached((text,), HANDLE, sharpness, drawing)
        _put(painter, pixmap, area)

    def _cached(
        self,
        what: tuple[object, ...],
        size: QSize,
        sharpness: Sharpness,
        draw: Callable[[QPainter], None],
    ) -> QPixmap:
        """Return a drawing from the cache, else draw it.

        Args:
            what: What is drawn.
            size: At 100 %.
            sharpness: Of the drawing.
            draw: Draws it at 100 %, its left top corner at 0, 0.
        """
        key = (*what, *sharpness)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = _drawn(size, sharpness, draw)
            self._pixmaps[key] = pixmap
            if len(self._pixmaps) > _MOST_PIXMAPS:
                self._pixmaps.popitem(last=False)
        return pixmap

    def _paint_handle(self, painter: QPainter, text: str, letters: float) -> None:
        look = self.look
        area = QRectF(0.5, 0.5, HANDLE.width() - 1, HANDLE.height() - 1)
        painter.setPen(QPen(look.named("edge"), 1))
        painter.setBrush(look.named("surface"))
        painter.drawRoundedRect(area, 4, 4)
        painter.setFont(look.font(round(letters), bold=True))
        painter.setPen(look.named("accent"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def paint(self, painter: QPainter, node: Node) -> None:
        """Draw a node as vectors, its left top corner at 0, 0."""
        if node.kind is Kind.CARD:
            self._paint_card(painter, node.row)
        elif node.kind is Kind.HUB:
            self._paint_hub(painter)
        else:
            self._paint_small(painter, node)

    def _paint_card(self, painter: QPainter, row: int) -> None:
        look = self.look
        measures = look.texts.snapshot.measures
        area = QRectF(1, 1, CARD.width() - 2, CARD.height() - 2)
        is_qualified = bool(measures.is_qualified[row])
        self._paint_body(painter, area, is_dashed=not is_qualified)
        colour = look.colour(row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRect(self._at_start(area, 0, _BAND))
        if measures.is_head[row]:
            painter.setBrush(look.named("text"))
            painter.drawRect(self._at_end(area, 0, _BAND - 1))
        badge = look.texts.badge(row)
        room = area.width() - _BAND - 3 * _PADDING
        if badge:
            self._paint_badge(painter, area, badge, colour)
            room -= _BADGE
        first = QRectF(0, area.top() + 5, room, 22)
        self._write(painter, first, look.texts.name(row), bold=True)
        second = QRectF(0, area.top() + 26, room, 20)
        standing = look.texts.standing(row)
        self._write(painter, second, f"{standing}{self._change(row)}", muted=True)
        third = QRectF(0, area.top() + 46, area.width() - _BAND - 3 * _PADDING, 20)
        self._write_figures(painter, third, row)

    def _write_figures(self, painter: QPainter, line: QRectF, row: int) -> None:
        """Write the two figures that matter most; words are cut, numbers never."""
        texts = self.look.texts
        font = self.look.font(_SMALL_LETTERS)
        metrics = QFontMetricsF(font)
        shown = (texts.snapshot.plan.amounts[1], Amount.PAID)
        numbers = [texts.amount_of(amount, row) for amount in shown]
        titles = [amount_text(amount) for amount in shown]
        gap = metrics.horizontalAdvance("   ")
        room = line.width() - gap - sum(map(metrics.horizontalAdvance, numbers))
        wanted = [metrics.horizontalAdvance(f"{title} ") for title in titles]
        if sum(wanted) > room:
            # Each word has its half, and what the other one leaves.
            first = max(room / 2, room - wanted[1])
            for place, width in ((0, first), (1, room - min(wanted[0], first))):
                space = metrics.horizontalAdvance(" ")
                titles[place] = metrics.elidedText(
                    titles[place], Qt.TextElideMode.ElideRight, max(width - space, 0)
                )
        pairs = zip(titles, numbers, strict=True)
        text = "   ".join(f"{title} {number}".strip() for title, number in pairs)
        self._write(painter, line, text, small=True)

    def _change(self, row: int) -> str:
        comparison = self.look.comparison
        if comparison is None:
            return ""
        if comparison.earlier_row[row] == NO_ROW:
            return "  +"
        change = int(comparison.rank_change[row])
        return "  ▲" if change > 0 else "  ▼" if change < 0 else ""

    def _paint_small(self, painter: QPainter, node: Node) -> None:
        """Draw a folded run or a bundle, with the highest ranks behind it."""
        look = self.look
        area = QRectF(1, 1, SMALL.width() - 2, SMALL.height() - 2)
        self._paint_body(painter, area, is_dashed=False, ground="hover")
        text = (
            QCoreApplication.translate("Tree", "{count} levels without a branch")
            if node.kind is Kind.CHAIN
            else QCoreApplication.translate("Tree", "{count} more")
        )
        count = look.texts.count(node.members)
        sign = "⋯ " if node.kind is Kind.CHAIN else "+ "
        room = area.width() - 3 * _PADDING
        line = QRectF(0, area.top(), room, area.height())
        self._write(painter, line, sign + text.format(count=count), bold=True)

    def _paint_hub(self, painter: QPainter) -> None:
        look = self.look
        assert look.hub is not None
        painter.setFont(look.font(_LETTERS, bold=True))
        area = QRectF(1, 1, SMALL.width() - 2, SMALL.height() - 2)
        paint_hub(painter, area, hub_text(look.texts, look.hub))

    def _paint_body(
        self,
        painter: QPainter,
        area: QRectF,
        *,
        is_dashed: bool,
        ground: str = "surface",
    ) -> None:
        pen = QPen(self.look.named("edge"), 1.2)
        if is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self.look.named(ground))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    def _paint_badge(
        self, painter: QPainter, area: QRectF, badge: str, colour: QColor
    ) -> None:
        place = self._at_end(area, _PADDING + 2, _BADGE)
        place = QRectF(place.left(), area.top() + 8, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        painter.setPen(ink_on(colour))
        painter.setFont(self.look.font(_LETTERS, bold=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, badge)

    def _write(
        self,
        painter: QPainter,
        line: QRectF,
        text: str,
        *,
        bold: bool = False,
        muted: bool = False,
        small: bool = False,
    ) -> None:
        """Write a line at the side where the script begins, cut to its room."""
        font = self.look.font(_SMALL_LETTERS if small else _LETTERS, bold=bold)
        painter.setFont(font)
        painter.setPen(self.look.named("muted" if muted else "text"))
        width = line.width()
        left = _BAND + _PADDING
        if self.look.mirrored:
            left = CARD.width() - _BAND - _PADDING - width
        side = (
            Qt.AlignmentFlag.AlignRight
            if self.look.mirrored
            else Qt.AlignmentFlag.AlignLeft
        )
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(
            QRectF(left, line.top(), width, line.height()),
            side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute,
            shown,
        )

    def _at_start(self, area: QRectF, inset: float, width: float) -> QRectF:
        """Return a strip at the side where the script begins."""
        left = area.left() + inset
        if self.look.mirrored:
            left = area.right() - inset - width
        return QRectF(left, area.top(), width, area.height())

    def _at_end(self, area: QRectF, inset: float, width: float) -> QRectF:
        left = area.right() - inset - width
        if self.look.mirrored:
            left = area.left() + inset
        return QRectF(left, area.top(), width, area.height())
