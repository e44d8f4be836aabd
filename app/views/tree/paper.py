"""How does a drawing become an image, vectors, pages in a file or on paper?

A file is written whole or not at all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgGenerator

from app.views.kit.drawn_file import keep, opened_buffer
from app.views.kit.printing import PrinterFailed
from app.views.kit.theme_colours import LIGHT

MARGIN = 24.0
HEADER = 40.0
RESOLUTION = 96

_MOST_PIXELS = 16_000
_SHARP = 2.0
_PAGE_MARGIN = 10
_HEADER_LETTERS = 13


@dataclass(frozen=True)
class Drawing:
    """One large page.

    Attributes:
        size: Its size.
        title: What the file is called inside.
        draw: Draws it.
    """

    size: QSizeF
    title: str
    draw: Callable[[QPainter], None]


def write_png(path: Path, drawing: Drawing) -> None:
    """Write an image, as sharp as its size allows.

    Raises:
        UnwritableFile: The file can't be written; an older one is unchanged.
    """
    size = drawing.size
    scale = min(_SHARP, _MOST_PIXELS / max(size.width(), size.height()))
    image = QImage((size * scale).toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT["surface"]))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        drawing.draw(painter)
    finally:
        painter.end()
    buffer = opened_buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload] # bytes in its stub
    keep(path, buffer)


def write_svg(path: Path, drawing: Drawing) -> None:
    """Write a drawing whose texts are texts.

    Raises:
        UnwritableFile: The file can't be written; an older one is unchanged.
    """
    buffer = opened_buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(drawing.size.toSize())
    generator.setViewBox(QRectF(QPointF(0, 0), drawing.size))
    generator.setTitle(drawing.title)
    painter = QPainter(generator)
    try:
        drawing.draw(painter)
    finally:
        painter.end()
    keep(path, buffer)


def write_page(path: Path, drawing: Drawing) -> None:
    """Write one page of A4 that shows everything.

    Raises:
        UnwritableFile: The file can't be written; an older one is unchanged.
    """
    buffer = opened_buffer()
    paint_page(pdf_writer(buffer, drawing.title), drawing)
    keep(path, buffer)


def paint_page(paper: QPdfWriter | QPrinter, drawing: Drawing) -> None:
    """Draw everything on one page.

    Raises:
        PrinterFailed: The printer takes none.
    """
    area = paper.pageLayout().paintRectPixels(RESOLUTION)
    size = drawing.size
    scale = min(area.width() / size.width(), area.height() / size.height())
    painter = begun(paper)
    try:
        painter.scale(scale, scale)
        drawing.draw(painter)
    finally:
        painter.end()


def begun(paper: QPdfWriter | QPrinter) -> QPainter:
    """Return a painter of the first page, as fine as it may be.

    Raises:
        PrinterFailed: The printer takes no pages.
    """
    painter = QPainter()
    if not painter.begin(paper):
        name = paper.printerName() if isinstance(paper, QPrinter) else ""
        raise PrinterFailed(printer=name)
    scale = paper.resolution() / RESOLUTION
    painter.scale(scale, scale)
    return painter


def pdf_writer(buffer: QBuffer, title: str) -> QPdfWriter:
    """Return a writer of A4 pages, wider than high."""
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("Parvi")
    writer.setPageLayout(_page_layout())
    return writer


def usual_printer(title: str) -> QPrinter:
    """Return the usual printer with pages of A4, wider than high."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_page_layout())
    printer.setDocName(title)
    printer.setCreator("Parvi")
    return printer


def _page_layout() -> QPageLayout:
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        QMarginsF(_PAGE_MARGIN, _PAGE_MARGIN, _PAGE_MARGIN, _PAGE_MARGIN),
        QPageLayout.Unit.Millimeter,
    )


def write_header(
    painter: QPainter, text: str, width: float, family: str, *, mirrored: bool
) -> None:
    """Write what is shown above it, at the side where the script begins."""
    font = QFont(family)
    font.setPixelSize(_HEADER_LETTERS)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT["text"]))
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(
        QRectF(MARGIN, 6, width - 2 * MARGIN, HEADER - 14),
        side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute,
        text,
    )
