"""How does the operator look at the pages of a document?"""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.progress import Progress
from app.views.documents.page_image import POINTS_AN_INCH, pdf_pages
from app.views.kit.asking import Asking
from app.views.kit.flow_layout import flowing
from app.views.kit.jobs import Jobs
from app.views.kit.named_action import named_action
from app.views.kit.tongue import Tongue

ZOOMS = (25, 33, 50, 67, 80, 100, 125, 150, 200, 300, 400)
"""Sizes of the page that can be chosen, in percent."""
_DOTS_AN_INCH = 96
_PAGES_KEPT = 6
_MARGIN = 12
_HUNDRED, _BASIS_POINTS = 100, 100
# Name, drawing, key.
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
_ACTIONS = (
    ("page_previous", "backward", "PgUp"),
    ("page_next", "forward", "PgDown"),
    ("zoom_out", "zoom_out", "-"),
    ("zoom_in", "add", "+"),
    ("fit_width", "fit_width", "W"),
    ("fit_page", "fit_page", "P"),
)


@dataclass(frozen=True)
class _Drawn:
    """A page that was drawn, and what is known of the file."""

    image: QImage
    size: QSizeF
    count: int


class PageView(QWidget):
    """Shows a PDF file page by page; pages are drawn beside the window's thread."""

    failed = Signal(object)

    def __init__(self, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self._asking = Asking(jobs, self)
        self._asking.failed.connect(self.failed)
        self._pdf = b""
        self._size = QSizeF()
        self.page, self.count, self._percent = 0, 0, _HUNDRED
        self.zoom: int | None = None
        self._fits_width = False
        self._kept: OrderedDict[tuple[int, float], _Drawn] = OrderedDict()
        self.picture, self.where, self.percent = QLabel(), QLabel(), QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setObjectName("pages")
        self.area.setWidget(self.picture)
        self.area.setWidgetResizable(True)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.viewport().installEventFilter(self)
        self.acts = {
            about[0]: named_action(self.area, *about, _WITHIN) for about in _ACTIONS
        }
        for name, do in {
            "page_previous": lambda: self.go(self.page - 1),
            "page_next": lambda: self.go(self.page + 1),
            "zoom_out": lambda: self._step_zoom(-1),
            "zoom_in": lambda: self._step_zoom(1),
            "fit_width": lambda: self._fit(is_width=True),
            "fit_page": lambda: self._fit(is_width=False),
        }.items():
            self.acts[name].triggered.connect(do)
        self._arrange()
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def show_pdf(self, pdf: bytes) -> None:
        """Show a file, on the page that is shown if it has one; b"" for nothing."""
        if pdf == self._pdf:
            return
        self._pdf = pdf
        self._kept.clear()
        if pdf:
            self._draw()
            return
        self._asking.stop()
        self.page = self.count = 0
        self.picture.clear()
        self._show_acts()

    def go(self, page: int) -> None:
        """Show a page, from 0."""
        if 0 <= page < self.count and page != self.page:
            self.page = page
            self.area.verticalScrollBar().setValue(0)
            self._draw()

    def set_zoom(self, percent: int) -> None:
        """Show the page at this size, 100 being that of the paper."""
        self.zoom = percent
        self._draw()

    def stop(self) -> None:
        """Draw nothing any more."""
        self._pdf = b""
        self._asking.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.zoom is None and self._pdf:
            self._draw()
        is_zooming = (
            isinstance(event, QWheelEvent)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if is_zooming and isinstance(event, QWheelEvent):
            self._step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        """Have the page drawn as large as it is wanted."""
        if not self._pdf:
            return
        pdf, page = self._pdf, self.page
        room, ratio = self.area.maximumViewportSize(), self.devicePixelRatioF()
        zoom, fits_width = self.zoom, self._fits_width
        if self._size.isValid():
            kept = self._kept.get((page, self._scale(room, self._size) * ratio))
            if kept is not None:
                self._take(kept)
                return

        def draw(_progress: Progress) -> _Drawn:
            with pdf_pages(pdf) as pages:
                number = min(page, len(pages) - 1)
                size = pages.size(number)
                scale = scale_of(room, size, zoom, fits_width=fits_width)
                return _Drawn(pages.image(number, scale * ratio), size, len(pages))

        self._asking.ask(draw, self._take)

    def _take(self, answer: object) -> None:
        assert isinstance(answer, _Drawn)
        ratio = self.devicePixelRatioF()
        self._size, self.count = answer.size, answer.count
        self.page = min(self.page, answer.count - 1)
        scale = answer.image.width() / max(answer.size.width(), 1)
        room = self.area.maximumViewportSize()
        self._kept[self.page, self._scale(room, answer.size) * ratio] = answer
        while len(self._kept) > _PAGES_KEPT:
            self._kept.popitem(last=False)
        picture = QPixmap.fromImage(answer.image)
        picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)
        self._percent = round(scale / ratio * POINTS_AN_INCH / _DOTS_AN_INCH * _HUNDRED)
        self._show_acts()

    def _scale(self, room: QSize, size: QSizeF) -> float:
        return scale_of(room, size, self.zoom, fits_width=self._fits_width)

    def _step_zoom(self, step: int) -> None:
        if not self._size.isValid():
            return
        scale = self._scale(self.area.maximumViewportSize(), self._size)
        now = scale * POINTS_AN_INCH / _DOTS_AN_INCH * _HUNDRED
        others = [
            zoom for zoom in ZOOMS if (zoom > now + 1 if step > 0 else zoom < now - 1)
        ]
        if others:
            self.set_zoom(others[0] if step > 0 else others[-1])

    def _fit(self, *, is_width: bool) -> None:
        self.zoom, self._fits_width = None, is_width
        self._draw()

    def _show_acts(self) -> None:
        language = self._tongue.language
        self.acts["page_previous"].setEnabled(self.page > 0)
        self.acts["page_next"].setEnabled(self.page + 1 < self.count)
        for name in ("zoom_in", "zoom_out", "fit_width", "fit_page"):
            self.acts[name].setEnabled(self.count > 0)
        self.percent.setVisible(self.count > 0)
        self.percent.setText(formats.percent(self._percent * _BASIS_POINTS, language))
        text = self.tr("Page {page} of {count}").format(
            page=formats.count(self.page + 1, language),
            count=formats.count(self.count, language),
        )
        self.where.setText(text if self.count else "")

    def _arrange(self) -> None:
        turning = self._row("page_previous", self.where, "page_next")
        sizing = self._row("zoom_out", self.percent, "zoom_in", "fit_width", "fit_page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(flowing(turning, sizing))
        column.addWidget(self.area, 1)

    def _row(self, *parts: str | QLabel) -> QWidget:
        """Return buttons and texts that stay side by side."""
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in parts:
            row.addWidget(part if isinstance(part, QLabel) else self._button(part))
        return group

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self.acts[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    def _retranslate(self) -> None:
        texts = {
            "page_previous": self.tr("Page before"),
            "page_next": self.tr("Next page"),
            "zoom_in": self.tr("Larger"),
            "zoom_out": self.tr("Smaller"),
            "fit_width": self.tr("As wide as there is room"),
            "fit_page": self.tr("Whole page"),
        }
        for name, text in texts.items():
            self.acts[name].setText(text)
            keys = self.acts[name].shortcut()
            self.acts[name].setToolTip(
                f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
            )
        self.area.setAccessibleName(self.tr("Preview"))
        self._show_acts()


def scale_of(room: QSize, size: QSizeF, zoom: int | None, *, fits_width: bool) -> float:
    """Return how many dots of the screen a point of the page takes.

    Args:
        room: Room on the screen, in its dots.
        size: Of the page, in points.
        zoom: Percent of the size on paper; None to fit the room.
        fits_width: It fits by its width alone, else as a whole.
    """
    if zoom is not None:
        return zoom / _HUNDRED * _DOTS_AN_INCH / POINTS_AN_INCH
    across = (room.width() - 2 * _MARGIN) / size.width()
    down = (room.height() - 2 * _MARGIN) / size.height()
    wanted = across if fits_width else min(across, down)
    least = ZOOMS[0] / _HUNDRED * _DOTS_AN_INCH / POINTS_AN_INCH
    return max(wanted, least)
