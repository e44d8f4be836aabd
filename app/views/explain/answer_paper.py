"""How does an answer get onto paper: which sheet, which page, how many?"""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter

from app.explanation import Explanation
from app.files.statement_text import wording
from app.formats import Language, count
from app.views.kit.printing import PrinterFailed
from app.views.kit.theme_colours import LIGHT

_MARGIN = 15.0
_MOST_COLUMNS = 6
_FOOT_LINES = 2.5


def choose_sheet(device: QPagedPaintDevice, explanation: Explanation) -> None:
    """Choose the sheet: on its side for wide tables."""
    widths = [len(one.table.columns) for one in explanation.parts if one.table]
    is_wide = max(widths, default=0) > _MOST_COLUMNS
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(
        QPageLayout.Orientation.Landscape
        if is_wide
        else QPageLayout.Orientation.Portrait
    )
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def draw_pages(
    device: QPagedPaintDevice, paper: QTextDocument, title: str, language: Language
) -> None:
    """Draw an answer page by page, each with what it is and its number at the foot.

    Args:
        device: A printer or a writer, its sheet chosen.
        paper: The answer, laid out for the device.
        title: What it is about.
        language: Language of the answer.

    Raises:
        PrinterFailed: The printer takes no pages.
    """
    painter = QPainter()
    if not painter.begin(device):
        name = device.printerName() if isinstance(device, QPrinter) else ""
        raise PrinterFailed(printer=name)
    try:
        painter.setFont(paper.defaultFont())
        foot = painter.fontMetrics().height() * _FOOT_LINES
        room = QSizeF(device.width(), device.height() - foot)
        paper.setPageSize(room)
        for page in range(paper.pageCount()):
            if page:
                device.newPage()
            window = QRectF(QPointF(0, page * room.height()), room)
            painter.save()
            painter.translate(0, -window.top())
            paper.drawContents(painter, window)
            painter.restore()
            _draw_foot(
                painter,
                QRectF(0, room.height(), room.width(), foot),
                title,
                _page_text(language, page + 1, paper.pageCount()),
                mirrored=language.is_right_to_left,
            )
    finally:
        painter.end()


def _page_text(language: Language, number: int, pages: int) -> str:
    return wording(language)(
        "footer.page", number=count(number, language), count=count(pages, language)
    )


def _draw_foot(
    painter: QPainter, room: QRectF, title: str, which: str, *, mirrored: bool
) -> None:
    begins, ends = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    runs = Qt.TextFlag.TextForceLeftToRight
    if mirrored:
        begins, ends = ends, begins
        runs = Qt.TextFlag.TextForceRightToLeft
    fixed = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
    painter.setPen(QColor(LIGHT["muted"]))
    metrics = painter.fontMetrics()
    left_for_title = int(room.width() - 2 * metrics.horizontalAdvance(which))
    title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, left_for_title)
    painter.drawText(room, begins | fixed | runs, title)
    painter.drawText(room, ends | fixed | runs, which)
