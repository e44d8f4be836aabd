"""How is the whole company shown, looked at closely and pointed at?

Labels, the selection and what the pointer is on are drawn over the painted picture. A
map that can't keep up with the hand moves with less detail, and rests in full.
"""

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.downline.navigation import Step, stepped
from app.downline.raster import Hit, hit
from app.downline.scene import Box, Scene, Sight, Window, box_of, window_on
from app.engine.columns import NO_ROW
from app.views.kit.theme import colour
from app.views.tree.canvas import Canvas
from app.views.tree.colours import palette_of
from app.views.tree.map_picture import MapPicture
from app.views.tree.overlays import MapOverlays
from app.views.tree.pace import Pace

_NOTCH = 120
_ZOOM_A_NOTCH = 1.3
_MOST_STRETCH = 12.0
_LEAST_HEIGHT = 120
_DRAG_PIXELS = 4
_NO_NAMES_FROM = 4
"""So coarse that the names are left out as well."""
_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
"""Keys that look closer or from further away, and how many notches."""


@dataclass(frozen=True)
class Under:
    """What the pointer is on."""

    scene: Scene
    hit: Hit

    @property
    def below(self) -> int:
        """Members of all boxes under the pixel, with everybody below them."""
        return int(self.scene.snapshot.index.size[self.hit.rows].sum())


class MapWidget(QWidget):
    """The map of a downline.

    Signals:
        selected: A member was chosen, by row.
        hoisted: The branch of a member is wanted, by row.
        hovered: The pointer is on an `Under`, or on nothing (None).
        moved: Another part of the map is in sight.
    """

    selected = Signal(int)
    hoisted = Signal(int)
    hovered = Signal(object)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.overlays = MapOverlays(self.font)
        self.zoom, self.origin = 1.0, 0.0
        self.stretch, self.scrolled = 1.0, 0
        self.tail_open = False
        self.is_dark = False
        self.frames = 0
        self._scene: Scene | None = None
        self._window: Window | None = None
        self.picture, self.pace = MapPicture(self), Pace(self)
        self.pace.rested.connect(self._look)
        self._is_stale = True
        self._under: Under | None = None
        self._pressed: QPoint | None = None
        self._drag_from = (0.0, 0)
        self._is_dragging = False

    @property
    def scene(self) -> Scene | None:
        """What is shown."""
        return self._scene

    @property
    def window_on(self) -> Window:
        """The part in sight."""
        if self._window is None:
            ratio = self.devicePixelRatioF()
            self._window = self.window_of(self._size(), ratio)
        return self._window

    def window_of(self, size: tuple[int, int], ratio: float = 1.0) -> Window:
        """Return the part in sight as a picture shows it.

        Args:
            size: Pixels of the picture, across and down.
            ratio: Pixels of the picture a pixel of the widget.
        """
        assert self._scene is not None
        sight = Sight(
            zoom=self.zoom,
            origin=self.origin,
            stretch=self.stretch,
            scrolled=round(self.scrolled * size[1] / self._size()[1]),
            tail_open=self.tail_open,
            name_pixels=self.overlays.name_pixels(ratio),
        )
        return window_on(self._scene, size, sight)

    def show_scene(self, scene: Scene, *, dark: bool) -> None:
        """Show another branch, or the same one in other colours."""
        is_other = self._scene is None or self._scene.layout is not scene.layout
        if is_other:
            self.picture.turn()
            self.pace.forget()
        self._scene, self.is_dark = scene, dark
        self.picture.palette = palette_of(scene.colouring, scene.picked, dark=dark)
        self.overlays.forget()
        if is_other:
            self.stretch, self.scrolled = 1.0, 0
            self._point_at(None)
        self._look()

    def look_at(self, zoom: float, origin: float) -> None:
        """Show a part: how much wider than the window, and where it begins."""
        most = self._scene.most_zoom_in(self._size()[0]) if self._scene else 1.0
        self.zoom = min(max(zoom, 1.0), most)
        self.origin = min(max(origin, 0.0), 1 - 1 / self.zoom)
        self.pace.moved()
        self._look()
        self.moved.emit()

    def zoom_by(self, factor: float, pixel: float | None = None) -> None:
        """Look closer; what is under a pixel stays there."""
        width = self._size()[0]
        at = width / 2 if pixel is None else pixel
        share = self.origin + at / width / self.zoom
        most = self._scene.most_zoom_in(width) if self._scene else 1.0
        zoom = min(max(self.zoom * factor, 1.0), most)
        self.look_at(zoom, share - at / width / zoom)

    def stretch_by(self, factor: float, pixel: float) -> None:
        """Make the rows higher; what is under a pixel stays there."""
        height = self._size()[1]
        share = (self.scrolled + pixel) / (height * self.stretch)
        self.stretch = min(max(self.stretch * factor, 1.0), _MOST_STRETCH)
        self._scroll_to(round(share * height * self.stretch - pixel))

    def open_tail(self, is_open: bool) -> None:
        """Give the height to the thin levels, or back to the others."""
        self.tail_open = is_open
        self._look()

    def fit(self) -> None:
        """Show everything again."""
        self.stretch, self.scrolled = 1.0, 0
        self.look_at(1.0, 0.0)

    def reveal(self, row: int) -> None:
        """Move so that the box of a row is in sight."""
        if self._scene is None or row == NO_ROW:
            return
        box = box_of(self._scene, self.window_on, row)
        width, height = self._size()
        if box is None:
            return
        if box.right < 0 or box.left > width:
            middle = (box.left + box.right) / 2 / width / self.zoom + self.origin
            self.look_at(self.zoom, middle - 0.5 / self.zoom)
        if box.bottom > height or box.top < 0:
            self._scroll_to(self.scrolled + box.top - height // 2)

    def under_pixel(self, x: int, y: int) -> Under | None:
        """Return who stands under a pixel."""
        if self._scene is None:
            return None
        found = hit(
            self._scene.layout,
            self._scene.codes,
            self.window_on.view,
            self.window_on.rows,
            (x, y),
        )
        return None if found is None else Under(self._scene, found)

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 320)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        painter = QPainter(self)
        try:
            self._paint(painter)
        finally:
            painter.end()
        self.frames += 1
        self.pace.took((time.perf_counter() - began) * 1_000)

    def _paint(self, painter: QPainter) -> None:
        if self._scene is None or not self._scene.layout.levels:
            self._say_why_empty(painter)
            return
        coarseness = self.pace.coarseness
        if self._is_stale:
            height = self._size()[1]
            self.picture.paint(self._scene, self.window_on, height, coarseness)
            self._is_stale = False
        self.picture.draw(painter)
        canvas = Canvas(
            scene=self._scene,
            window=self.window_on,
            size=self._size(),
            ratio=self.devicePixelRatioF(),
            dark=self.is_dark,
        )
        pointed = NO_ROW if self._under is None else self._under.hit.row
        has_names = coarseness < _NO_NAMES_FROM
        self.overlays.paint(painter, canvas, pointed, with_names=has_names)

    def _say_why_empty(self, painter: QPainter) -> None:
        """Say that it is read, or that there is nobody."""
        text = self.tr("Reading …") if self._scene is None else self.tr("No members")
        painter.fillRect(self.rect(), colour("surface"))
        painter.setPen(colour("muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)

    def _size(self) -> tuple[int, int]:
        """Return the pixels of the screen, across and down."""
        ratio = self.devicePixelRatioF()
        return max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1)

    def _look(self) -> None:
        self._window, self._is_stale = None, True
        self.update()

    def _scroll_to(self, scrolled: int) -> None:
        height = self._size()[1]
        self.scrolled = min(max(scrolled, 0), round(height * (self.stretch - 1)))
        self.pace.moved()
        self._look()
        self.moved.emit()

    def _point_at(self, under: Under | None) -> None:
        if self._under is not None or under is not None:
            self._under = under
            self.hovered.emit(under)
            self.update()

    def _pixel_of(self, event: QMouseEvent | QWheelEvent) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        place = event.position()
        return int(place.x() * ratio), int(place.y() * ratio)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.pace.moved()
        self._look()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.overlays.forget()
            self._look()
        super().changeEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        x, y = self._pixel_of(event)
        turned = event.angleDelta()
        factor = _ZOOM_A_NOTCH ** (turned.y() / _NOTCH)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or turned.x():
            by = turned.x() or turned.y()
            self.look_at(self.zoom, self.origin - by / self._size()[0] / self.zoom)
        else:
            self.zoom_by(factor, x)
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.stretch_by(factor, y)
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._drag_from = (self.origin, self.scrolled)
            self._is_dragging = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._point_at(self.under_pixel(*self._pixel_of(event)))
            return
        by = event.position().toPoint() - self._pressed
        if self._is_dragging or by.manhattanLength() > _DRAG_PIXELS:
            self._is_dragging = True
            ratio = self.devicePixelRatioF()
            width = self._size()[0]
            self.scrolled = self._drag_from[1]
            self._scroll_to(round(self._drag_from[1] - by.y() * ratio))
            origin = self._drag_from[0] - by.x() * ratio / width / self.zoom
            self.look_at(self.zoom, origin)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_drag, self._pressed = self._is_dragging, None
        self._is_dragging = False
        if event.button() is Qt.MouseButton.LeftButton and not was_drag:
            under = self.under_pixel(*self._pixel_of(event))
            if under is not None:
                self.selected.emit(under.hit.row)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        under = self.under_pixel(*self._pixel_of(event))
        if under is not None and event.button() is Qt.MouseButton.LeftButton:
            self.hoisted.emit(under.hit.row)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._scene is not None and key in _ZOOM_KEYS:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                middle_row = self.rect_of(self.overlays.selected).center().y()
                self.stretch_by(_ZOOM_A_NOTCH ** _ZOOM_KEYS[key], middle_row)
                return
            box = self.box_of(self.overlays.selected)
            middle = None if box is None else (box.left + box.right) / 2
            self.zoom_by(_ZOOM_A_NOTCH ** _ZOOM_KEYS[key], middle)
            self.reveal(self.overlays.selected)
            return
        step = self._step_of(key)
        if (
            self._scene is None
            or step is None
            or event.modifiers() != Qt.KeyboardModifier.NoModifier
        ):
            super().keyPressEvent(event)
            return
        row = stepped(self._scene.snapshot.index, self.overlays.selected, step)
        self.selected.emit(row)

    def _step_of(self, key: Qt.Key) -> Step | None:
        """Return the step of an arrow: levels go down, siblings across."""
        mirrored = self._scene is not None and self._scene.layout.is_mirrored
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if mirrored:
            forward, back = back, forward
        return {
            Qt.Key.Key_Up: Step.TO_SPONSOR,
            Qt.Key.Key_Down: Step.TO_FIRST,
            forward: Step.TO_NEXT,
            back: Step.TO_PREVIOUS,
        }.get(key)

    def box_of(self, row: int) -> Box | None:
        """Return where the box of a row stands, None for a row that is not shown."""
        if self._scene is None:
            return None
        return box_of(self._scene, self.window_on, row)

    def rect_of(self, row: int) -> QRect:
        """Return the part of the widget that a row covers; null if it is not shown."""
        box = self.box_of(row)
        if box is None:
            return QRect()
        ratio = self.devicePixelRatioF()
        left = round(max(box.left, 0) / ratio)
        right = round(min(box.right, self._size()[0]) / ratio)
        top, bottom = round(box.top / ratio), round(box.bottom / ratio)
        return QRect(left, top, max(right - left, 1), max(bottom - top, 1))
