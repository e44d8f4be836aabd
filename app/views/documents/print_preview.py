"""How will the documents lie on the printer's paper?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtPrintSupport import QPageSetupDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.views.documents.page_image import POINTS_AN_INCH, pdf_pages
from app.views.documents.paper_printer import place_on
from app.views.kit.icons import beside_icon, icon

PREVIEWED = 24
"""Pages that are shown beforehand at most."""
_DOTS_AN_INCH = 110
_WIDTH, _HEIGHT = 860, 760


def preview_images(pdf: bytes) -> list[QImage]:
    """Return the first pages of a PDF file as pictures."""
    with pdf_pages(pdf) as pages:
        return [
            pages.image(page, _DOTS_AN_INCH / POINTS_AN_INCH)
            for page in range(min(len(pages), PREVIEWED))
        ]


class PrintPreview(QDialog):
    """Shows pages on the paper of a printer; accepted when they are to be printed."""

    def __init__(
        self,
        printer: QPrinter,
        images: Sequence[QImage],
        note: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self.resize(_WIDTH, _HEIGHT)
        self._printer, self._images = printer, images
        self.pages = QPrintPreviewWidget(printer)
        self.pages.paintRequested.connect(self._paint)
        said = QLabel(note)
        said.setObjectName("muted")
        self.paper, self.go = (
            QPushButton(),
            QPushButton(icon("print", "accent_text"), ""),
        )
        self.paper.setText(self.tr("Paper …"))
        self.paper.clicked.connect(self._ask_paper)
        self.go.setText(beside_icon(self.tr("Print …")))
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        row = QHBoxLayout()
        for action in self._acts():
            button = QToolButton()
            button.setDefaultAction(action)
            row.addWidget(button)
        row.addStretch(1)
        for widget in (said, self.paper, self.go):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.pages, 1)

    def _acts(self) -> list[QAction]:
        view = self.pages
        acts = (
            ("zoom_out", "zoom_out", self.tr("Smaller"), view.zoomOut),
            ("zoom_in", "add", self.tr("Larger"), view.zoomIn),
            ("fit_width", "fit_width", self.tr("As wide as there is room"), None),
            ("fit_page", "fit_page", self.tr("Whole page"), None),
            ("all_pages", "columns", self.tr("All pages"), None),
        )
        fits = {
            "fit_width": view.fitToWidth,
            "fit_page": view.setSinglePageViewMode,
            "all_pages": view.setAllPagesViewMode,
        }
        actions = []
        for name, drawing, text, do in acts:
            action = QAction(icon(drawing), text, self)
            action.setObjectName(name)
            action.triggered.connect(lambda _on=False, do=do or fits[name]: do())
            actions.append(action)
        self.addActions(actions)
        return actions

    def _paint(self, printer: QPrinter) -> None:
        painter = QPainter(printer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, image in enumerate(self._images):
            if number:
                printer.newPage()
            size = image.size().toSizeF() * POINTS_AN_INCH / _DOTS_AN_INCH
            painter.drawImage(place_on(printer, size), image)
        painter.end()

    def _ask_paper(self) -> None:
        dialog = QPageSetupDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.pages.updatePreview)
        dialog.open()
