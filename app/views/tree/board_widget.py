"""How is a branch shown as cards, moved, zoomed, folded and unfolded?"""

import time

from PySide6.QtCore import (
    QEasingCurve,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
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

from app.downline.navigation import Step
from app.downline.unfold import Kind
from app.views.kit.motion import glide
from app.views.kit.theme import theme
from app.views.tree.board_layout import BoardLayout, NodeKey
from app.views.tree.board_paint import BoardPaint, BoardView, Extras
from app.views.tree.card_paint import CardPainter
from app.views.tree.pace import Pace

_NOTCH = 120
_ZOOM_A_NOTCH = 1.2
_LEAST_ZOOM, _MOST_ZOOM = 0.05, 2.0
_CARDS_FROM, _BOXES_BELOW = 0.45, 0.38
_MARGIN = 24.0
_LEAST_HEIGHT = 200
"""Where letters are so large that all does not fit, the screen is scrolled."""
_TOP_ZOOM = 0.8
"""How small the letters may become to show who stands below the top."""
_ANIMATION = 150
_DRAG_PIXELS = 4
_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
"""Keys that look closer or from further away, and how many notches."""
_SCROLL = 0.6


class BoardWidget(QWidget):
    """The unfolded part of a branch as cards.

    Signals:
        selected: A member was chosen, by row.
        hoisted: The branch of a member is wanted, by row.
        folded: A card is to be folded or unfolded, as its node.
        opened: A bundle or a run is to be opened, as its node, and at which end.
        stepped: A step from the selected member is wanted.
    """

    selected = Signal(int)
    hoisted = Signal(int)
    folded = Signal(object)
    opened = Signal(object, bool)
    stepped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.zoom = 1.0
        self.offset = QPointF(_MARGIN, _MARGIN)
        self.frames = 0
        self.extras = Extras()
        self._layout: BoardLayout | None = None
        self._areas: tuple[QRectF, ...] = ()
        self._from: dict[NodeKey, QRectF] = {}
        self._painter: CardPainter | None = None
        self._shows_cards = True
        self.pace = Pace(self)
        self.pace.rested.connect(self.update)
        self._drawn_at = 1.0
        self._is_at_top = False
        self._pressed: QPointF | None = None
        self._pressed_offset = QPointF()
        self._is_dragging = False
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._move)

    @property
    def board(self) -> BoardLayout | None:
        """The cards that are shown."""
        return self._layout

    def show_board(
        self, layout: BoardLayout, painter: CardPainter, anchor: NodeKey | None
    ) -> None:
        """Show other cards; the anchor stays where it is on the screen.

        Args:
            layout: The cards.
            painter: Draws them.
            anchor: Key of the node that does not move; None shows the top.
        """
        keys = () if self._layout is None else self._layout.keys
        old = dict(zip(keys, self._areas, strict=True))
        self._layout, self._painter = layout, painter
        self._areas = layout.areas
        now = None if anchor is None else layout.place_of(anchor)
        if anchor is not None and now is not None and anchor in old:
            moved = old[anchor].topLeft() - layout.areas[now].topLeft()
            self._is_at_top = self._is_at_top and moved.isNull()
            self.offset += moved * self.zoom
            old = {key: area.translated(-moved) for key, area in old.items()}
            self._animate(old)
        else:
            self._motion.stop()
            self.show_top()
        self.update()

    def show_top(self) -> None:
        """Show the top of the branch and the nearest below it, in letters to read."""
        if self._layout is None or not self._layout.areas:
            return
        top = self._layout.areas[0]
        pair = self._top_pair(self._layout)
        room = max(self.height() - 2 * _MARGIN, 1.0)
        letters = theme().pixels(100) / 100
        zoom = min(letters, room / pair.height())
        if zoom < _TOP_ZOOM * letters:
            zoom, pair = letters, top
        self._set_zoom(zoom)
        x = _MARGIN - top.left() * zoom
        if self._layout.mirrored:
            x = self.width() - _MARGIN - top.right() * zoom
        y = self.height() / 2 - pair.center().y() * zoom
        bounds = self._layout.bounds
        if bounds.height() * zoom <= room:
            y = self.height() / 2 - bounds.center().y() * zoom
        self.offset = QPointF(x, y)
        self._is_at_top = True
        self.update()

    @staticmethod
    def _top_pair(layout: BoardLayout) -> QRectF:
        """Return what the first card and the nearest one below it cover."""
        top = layout.areas[0]
        below = [
            area
            for node, area in zip(layout.nodes, layout.areas, strict=True)
            if node.parent == 0
        ]
        if not below:
            return top
        middle = top.center().y()
        return top.united(min(below, key=lambda one: abs(one.center().y() - middle)))

    def fit(self) -> None:
        """Show all cards at once."""
        if self._layout is None or self._layout.bounds.isEmpty():
            return
        bounds = self._layout.bounds
        room = QSize(self.width(), self.height())
        scale = min(
            (room.width() - 2 * _MARGIN) / bounds.width(),
            (room.height() - 2 * _MARGIN) / bounds.height(),
            1.0,
        )
        self._set_zoom(max(scale, _LEAST_ZOOM))
        middle = QPointF(room.width() / 2, room.height() / 2)
        self._is_at_top = False
        self.offset = middle - bounds.center() * self.zoom
        self.update()

    def show_extras(self, extras: Extras) -> None:
        """Mark the selection, hits and what is paid."""
        self.extras = extras
        self.update()

    def reveal(self, row: int) -> None:
        """Move so that a member's card is in sight, if it is on the board."""
        place = None if self._layout is None else self._layout.place_of_row(row)
        if place is None or self._layout is None:
            return
        area = self._on_screen(self._layout.areas[place])
        inside = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        above = self._layout.nodes[place].parent
        if above >= 0:
            both = area.united(self._on_screen(self._layout.areas[above]))
            # With whom it stands below, where there is room.
            if both.width() <= inside.width() and both.height() <= inside.height():
                area = both
        if inside.contains(area):
            return
        by_x = max(inside.left() - area.left(), 0) or min(
            inside.right() - area.right(), 0
        )
        by_y = max(inside.top() - area.top(), 0) or min(
            inside.bottom() - area.bottom(), 0
        )
        # Somebody far away comes into the middle, with those around.
        if abs(by_x) > inside.width() / 2 or abs(by_y) > inside.height() / 2:
            by_x, by_y = (inside.center() - area.center()).toTuple()
        self._is_at_top = False
        self.offset += QPointF(by_x, by_y)
        self.update()

    def screen_area(self, key: NodeKey) -> QRectF:
        """Return where a node stands in the widget."""
        place = None if self._layout is None else self._layout.place_of(key)
        if place is None or self._layout is None:
            return QRectF()
        return self._on_screen(self._layout.areas[place])

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 360)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # The board may be filled before the window has found its size.
        if self._is_at_top:
            self.show_top()

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
        view = self._view
        if view is not None and self._painter is not None:
            self._drawn_at = view.drawn_at
            ratio = self.devicePixelRatioF()
            frame = BoardPaint(view, self._painter, self.extras, ratio)
            frame.paint(painter, QRectF(self.rect()))

    @property
    def _view(self) -> BoardView | None:
        """The board as it is looked at now."""
        if self._layout is None:
            return None
        # Cards that can't be drawn anew in time are stretched until all is at rest.
        is_coarse = self.pace.coarseness > 1
        return BoardView(
            self._layout,
            self._areas,
            self.zoom,
            self.offset,
            self._shows_cards,
            max(self._drawn_at, _CARDS_FROM) if is_coarse else self.zoom,
        )

    def _on_screen(self, area: QRectF) -> QRectF:
        view = self._view
        return QRectF() if view is None else view.on_screen(area)

    def _animate(self, old: dict[NodeKey, QRectF]) -> None:
        """Let cards glide from where they were, unless motion is not wanted."""
        duration = glide(self, _ANIMATION)
        self._motion.stop()
        if not duration:
            return
        self._from = old
        self._motion.setDuration(duration)
        self._motion.start()

    def _move(self, share: object) -> None:
        assert self._layout is not None
        done = float(str(share))
        areas = []
        for key, area in zip(self._layout.keys, self._layout.areas, strict=True):
            old = self._from.get(key, area)
            way = area.topLeft() - old.topLeft()
            areas.append(QRectF(old.topLeft() + way * done, area.size()))
        self._areas = tuple(areas)
        self.update()

    def _set_zoom(self, zoom: float) -> None:
        self.zoom = min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM)
        # Between the two limits it stays as it is, so that nothing flickers.
        if self.zoom >= _CARDS_FROM:
            self._shows_cards = True
        elif self.zoom < _BOXES_BELOW:
            self._shows_cards = False

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Look closer; what is under a point stays there."""
        point = (at - self.offset) / self.zoom
        self.pace.moved()
        self._set_zoom(self.zoom * factor)
        self.offset = at - point * self.zoom
        self.update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        self._is_at_top = False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_ZOOM_A_NOTCH ** (turned.y() / _NOTCH), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.offset += QPointF((turned.x() or turned.y()) * _SCROLL, 0)
        else:
            self.offset += QPointF(turned.x() * _SCROLL, turned.y() * _SCROLL)
        self.update()
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._pressed_offset = QPointF(self.offset)
            self._is_dragging = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        by = event.position() - self._pressed
        if self._is_dragging or by.manhattanLength() > _DRAG_PIXELS:
            self._is_dragging = True
            self._is_at_top = False
            self.offset = self._pressed_offset + by
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._pressed is not None and not self._is_dragging
        self._pressed, self._is_dragging = None, False
        if not was_click or event.button() is not Qt.MouseButton.LeftButton:
            return
        view = self._view
        if view is None:
            return
        node = view.node_at(event.position())
        if node is None:
            folding = view.handle_at(event.position())
            if folding is not None:
                self.folded.emit(folding)
        elif node.kind is Kind.CARD:
            self.selected.emit(node.row)
        else:
            area = self.screen_area(view.layout.key_of(node))
            is_second_half = event.position().x() > area.center().x()
            self.opened.emit(node, is_second_half is not view.layout.mirrored)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        view = self._view
        node = None if view is None else view.node_at(event.position())
        if node is not None and node.kind is Kind.CARD:
            self.hoisted.emit(node.row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ZOOM_KEYS:
            self._is_at_top = False
            self.zoom_by(_ZOOM_A_NOTCH ** _ZOOM_KEYS[key], self._middle())
            return
        step = self._step_of(key)
        if step is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        self.stepped.emit(step)

    def _middle(self) -> QPointF:
        """Return where the selected card stands, else the middle of the widget."""
        row = self.extras.selected
        place = None if self._layout is None else self._layout.place_of_row(row)
        if self._layout is None or place is None:
            return QRectF(self.rect()).center()
        return self._on_screen(self._layout.areas[place]).center()

    def _step_of(self, key: Qt.Key) -> Step | None:
        """Return the step of an arrow: levels go across, siblings down."""
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._layout is not None and self._layout.mirrored:
            forward, back = back, forward
        return {
            back: Step.TO_SPONSOR,
            forward: Step.TO_FIRST,
            Qt.Key.Key_Down: Step.TO_NEXT,
            Qt.Key.Key_Up: Step.TO_PREVIOUS,
        }.get(key)
