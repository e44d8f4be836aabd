"""How does a page of a PDF file become a picture?"""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_AN_INCH = 72


class PdfPages:
    """The pages of an open PDF file; to be used in one thread."""

    def __init__(self, document: pypdfium2.PdfDocument) -> None:
        self._document = document

    def __len__(self) -> int:
        return len(self._document)

    def size(self, page: int) -> QSizeF:
        """Return the size of a page in points."""
        width, height = self._document.get_page_size(page)
        return QSizeF(width, height)

    def image(self, page: int, scale: float) -> QImage:
        """Return a page as a picture, with this many dots a point."""
        opened = self._document[page]
        bitmap = opened.render(scale=scale, prefer_bgrx=True)
        # The picture is drawn from PDFium's memory, so it is copied before that ends.
        image = QImage(
            bitmap.buffer,
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGB32,
        ).copy()
        bitmap.close()
        opened.close()
        return image


@contextmanager
def pdf_pages(pdf: bytes) -> Iterator[PdfPages]:
    """Open a PDF file."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield PdfPages(document)
    finally:
        document.close()
