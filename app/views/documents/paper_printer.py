"""How do the pages of documents get onto a printer's paper?

As pictures: on every system and printer stands what the preview showed, dot for dot.
Drawing the letters anew through Qt would be a second setting of every page that had to
be kept like the first, and Qt's own reader of PDF files is not among its small parts.
At 300 dots an inch the smallest type, 6 points, is read without effort; whoever wants
lines without dots saves the file and prints that.
"""

from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.views.documents.page_image import POINTS_AN_INCH, pdf_pages
from app.views.kit.printing import PrinterFailed

MOST_DOTS_AN_INCH = 300
"""Finer pages look the same on paper, and take their time."""


class PaperPrinter:
    """Prints one PDF file after the other; used as a context, in one thread.

    A file that is printed to appears under its name only when all of it is there.
    """

    def __init__(self, printer: QPrinter) -> None:
        self._printer, self._painter = printer, QPainter()
        self._target = printer.outputFileName()
        self.pages = 0

    def __enter__(self) -> Self:
        if self._target:
            self._printer.setOutputFileName(f"{self._target}.part")
        return self

    def take(self, pdf: bytes) -> None:
        """Print every page of a file, as often as copies are wanted.

        Raises:
            PrinterFailed: The printer takes none.
        """
        has_own_copies = self._printer.supportsMultipleCopies()
        copies = 1 if has_own_copies else self._printer.copyCount()
        dots = min(MOST_DOTS_AN_INCH, self._printer.resolution())
        with pdf_pages(pdf) as pages:
            for page in list(range(len(pages))) * copies:
                self._turn()
                image = pages.image(page, dots / POINTS_AN_INCH)
                self._painter.drawImage(
                    place_on(self._printer, pages.size(page)), image
                )

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            self._printer.abort()
        if self._painter.isActive():
            self._painter.end()
        if not self._target:
            return
        part = Path(self._printer.outputFileName())
        self._printer.setOutputFileName(self._target)
        if error is not None or not self.pages:
            part.unlink(missing_ok=True)
            return
        try:
            part.replace(self._target)
        except OSError as refusal:
            raise PrinterFailed(printer=self._target) from refusal

    def _turn(self) -> None:
        """Begin a sheet."""
        is_ready = (
            self._printer.newPage()
            if self._painter.isActive()
            else self._painter.begin(self._printer)
        )
        if not is_ready or self._printer.printerState() is QPrinter.PrinterState.Error:
            raise PrinterFailed(printer=self._target or self._printer.printerName())
        # Letters stay sharp in a file: no picture is made smaller by its likeness.
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.pages += 1


def printer_for(page: str, title: str) -> QPrinter:
    """Return the usual printer, its paper being that of the documents."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    sizes = {"A4": QPageSize.PageSizeId.A4, "A5": QPageSize.PageSizeId.A5}
    printer.setPageSize(QPageSize(sizes[page]))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    # The pages have margins of their own.
    printer.setFullPage(True)
    printer.setDocName(title)
    printer.setCreator("Parvi")
    return printer


def place_on(printer: QPrinter, size: QSizeF) -> QRectF:
    """Return where a page goes on the printer's paper, in its dots.

    It keeps its size where there is room, else it becomes smaller; it stands at the
    head, in the middle.

    Args:
        printer: The printer.
        size: Of the page, in points.
    """
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
    share = min(1.0, paper.width() / size.width(), paper.height() / size.height())
    dots = printer.resolution() / POINTS_AN_INCH
    width, height = size.width() * share * dots, size.height() * share * dots
    return QRectF((paper.width() * dots - width) / 2, 0, width, height)
