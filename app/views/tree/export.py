"""How does a branch become a drawing, pages of paper or a table?

Everything is drawn from the layout, never from the screen, so nothing is cut off; a
card is drawn as vectors, so that its text can be selected and enlarged.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrinter

from app.downline.pages import Tile, tiles
from app.downline.unfold import Kind
from app.views.kit.drawn_file import keep, opened_buffer
from app.views.tree.board_layout import BoardLayout, link_ends
from app.views.tree.card_paint import CARD, CardPainter
from app.views.tree.hubs import paint_spokes
from app.views.tree.paper import (
    HEADER,
    MARGIN,
    RESOLUTION,
    Drawing,
    begun,
    pdf_writer,
    write_header,
)

PAGE_HEADER = 64.0
OVERLAP = (CARD.width() + 8.0, CARD.height() + 8.0)
"""Neighbouring pages share a strip larger than a card, so that each is whole on one."""

_MAP = 90.0


@dataclass(frozen=True)
class Sheet:
    """What is put on paper.

    Attributes:
        layout: The cards.
        painter: Draws them.
        header: Organisation, month, branch and filter.
        page_text: `{page} / {pages}` in the language of the window.
    """

    layout: BoardLayout
    painter: CardPainter
    header: str
    page_text: str

    @property
    def size(self) -> QSizeF:
        """Size of the picture with its margins, without the header."""
        bounds = self.layout.bounds
        return QSizeF(bounds.width() + 2 * MARGIN, bounds.height() + 2 * MARGIN)


def drawing_of(sheet: Sheet) -> Drawing:
    """Return the whole board on one large page, with its header."""

    def draw(painter: QPainter) -> None:
        _write_header(painter, sheet, sheet.size.width(), sheet.header)
        painter.translate(0, HEADER)
        _paint_cards(painter, sheet, QRectF(QPointF(0, 0), sheet.size))

    return Drawing(sheet.size + QSizeF(0, HEADER), sheet.header, draw)


def write_pdf(path: Path, sheet: Sheet) -> int:
    """Write pages of A4 that overlap, each with a header and a map of the pages.

    A page on which no card stands is left out.

    Returns:
        The number of pages.

    Raises:
        UnwritableFile: The file can't be written; an older one is unchanged.
    """
    buffer = opened_buffer()
    pages = paint_pages(pdf_writer(buffer, sheet.header), sheet)
    keep(path, buffer)
    return pages


def paint_pages(paper: QPdfWriter | QPrinter, sheet: Sheet) -> int:
    """Draw the pages; return how many they are.

    Raises:
        PrinterFailed: The printer takes none.
    """
    page = page_size(paper)
    cut = page_tiles(sheet, page)
    shown = [tile for tile in cut if _has_cards(sheet, tile, page)]
    painter = begun(paper)
    try:
        for number, tile in enumerate(shown, 1):
            if number > 1:
                paper.newPage()
            count = sheet.painter.look.texts.count
            text = sheet.page_text.format(page=count(number), pages=count(len(shown)))
            _paint_page(painter, sheet, page, (tile, cut), text)
    finally:
        painter.end()
    return len(shown)


def page_size(paper: QPdfWriter | QPrinter) -> QSizeF:
    """Return what a page shows of the picture, below its header."""
    area = paper.pageLayout().paintRectPixels(RESOLUTION)
    return QSizeF(area.width(), area.height() - PAGE_HEADER)


def page_tiles(sheet: Sheet, page: QSizeF) -> list[Tile]:
    """Cut the picture into pages; neighbours share more than a card both ways."""
    return tiles(
        (sheet.size.width(), sheet.size.height()),
        (page.width(), page.height()),
        OVERLAP,
    )


def _has_cards(sheet: Sheet, tile: Tile, page: QSizeF) -> bool:
    """Return whether a page would show anything."""
    bounds = sheet.layout.bounds
    part = QRectF(QPointF(tile.left, tile.top), page).translated(
        bounds.left() - MARGIN, bounds.top() - MARGIN
    )
    return any(area.intersects(part) for area in sheet.layout.areas)


def member_rows(sheet: Sheet) -> list[int]:
    """Return whoever has a card."""
    return [node.row for node in sheet.layout.nodes if node.kind is Kind.CARD]


def _paint_cards(painter: QPainter, sheet: Sheet, part: QRectF) -> None:
    """Draw the part of the picture that is shown, as vectors."""
    layout, look = sheet.layout, sheet.painter.look
    painter.save()
    painter.translate(MARGIN - layout.bounds.left(), MARGIN - layout.bounds.top())
    shown = part.translated(layout.bounds.left() - MARGIN, layout.bounds.top() - MARGIN)
    painter.setPen(QPen(look.named("edge"), 1.2))
    for node, area in zip(layout.nodes, layout.areas, strict=True):
        if node.parent < 0:
            continue
        corners = link_ends(layout.areas[node.parent], area, mirrored=layout.mirrored)
        around = QRectF(corners[0], corners[-1]).normalized()
        if around.adjusted(-1, -1, 1, 1).intersects(shown):
            painter.drawPolyline(corners)
    if look.hub is not None:
        paint_spokes(painter, layout.spokes(layout.areas, look.hub.rows))
    for node, area in zip(layout.nodes, layout.areas, strict=True):
        if area.intersects(shown):
            painter.save()
            painter.translate(area.topLeft())
            sheet.painter.paint(painter, node)
            painter.restore()
    painter.restore()


def _paint_page(
    painter: QPainter,
    sheet: Sheet,
    page: QSizeF,
    cut: tuple[Tile, list[Tile]],
    text: str,
) -> None:
    tile, all_tiles = cut
    _write_header(painter, sheet, page.width(), f"{sheet.header}    {text}")
    painter.save()
    painter.translate(0, PAGE_HEADER)
    painter.setClipRect(QRectF(QPointF(0, 0), page))
    painter.translate(-tile.left, -tile.top)
    _paint_cards(painter, sheet, QRectF(QPointF(tile.left, tile.top), page))
    painter.restore()
    if len(all_tiles) > 1:
        _paint_page_map(painter, sheet, page, tile, all_tiles)


def _write_header(painter: QPainter, sheet: Sheet, width: float, text: str) -> None:
    look = sheet.painter.look
    write_header(painter, text, width, look.family, mirrored=look.mirrored)


def _paint_page_map(
    painter: QPainter, sheet: Sheet, page: QSizeF, tile: Tile, all_tiles: list[Tile]
) -> None:
    """Draw which page this is, in the corner opposite to the header's text."""
    look = sheet.painter.look
    columns = max(one.column for one in all_tiles) + 1
    rows = max(one.row for one in all_tiles) + 1
    step = min(_MAP / columns, (PAGE_HEADER - 8) / rows)
    left = 4.0 if look.mirrored else page.width() - columns * step - 4
    for one in all_tiles:
        cell = QRectF(left + one.column * step, 4 + one.row * step, step, step)
        is_here = (one.column, one.row) == (tile.column, tile.row)
        painter.setPen(QPen(look.named("edge"), 0.6))
        painter.setBrush(look.named("accent" if is_here else "surface"))
        painter.drawRect(cell)
