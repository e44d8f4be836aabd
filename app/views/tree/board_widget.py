"""How is a branch shown as cards, moved, zoomed, folded and unfolded?"""

from dataclasses import dataclass

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
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from app.downline.navigation import Step
from app.downline.unfold import Kind, Node
from app.engine.columns import NO_ROW
from app.formats import MINUS
from app.views.tree.board_layout import BoardLayout, NodeKey, link_ends
from app.views.tree.card_paint import CardPainter
from app.views.tree.overlays import HIT, LIT

_NOTCH = 120
_ZOOM_A_NOTCH = 1.2
_LEAST_ZOOM, _MOST_ZOOM = 0.05, 2.0
_CARDS_FROM, _BOXES_BELOW = 0.45, 0.38
_MARGIN = 24.0
_ANIMATION = 150
_DRAG_PIXELS = 4
_SCROLL = 0.6


@dataclass(frozen=True)
class Extras:
    """What is drawn over the cards.

    Attributes:
        selected: Row of the selected member, -1 for none.
        hits: Rows that a search found, among those on the board.
        upline: Row of the selected member's paid upline, -1 for none.
        tags: A text on the way up to each row, such as what it is paid.
    """

    selected: int = NO_ROW
    hits: frozenset[int] = frozenset()
    upline: int = NO_ROW
    tags: tuple[tuple[int, str], ...] = ()


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
        self.zoom = 1.0
        self.offset = QPointF(_MARGIN, _MARGIN)
        self.frames = 0
        self.extras = Extras()
        self._layout: BoardLayout | None = None
        self._areas: tuple[QRectF, ...] = ()
        self._from: dict[NodeKey, QRectF] = {}
        self._painter: CardPainter | None = None
        self._shows_cards = True
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
        before = self._layout
        old = {} if before is None else self._old_areas(before)
        self._layout, self._painter = layout, painter
        self._areas = layout.areas
        now = None if anchor is None else layout.place_of(anchor)
        if anchor is not None and now is not None and anchor in old:
            moved = old[anchor].topLeft() - layout.areas[now].topLeft()
            self.offset += moved * self.zoom
            old = {key: area.translated(-moved) for key, area in old.items()}
            self._animate(old)
        else:
            self._motion.stop()
            self.show_top()
        self.update()

    def show_top(self) -> None:
        """Show the top of the branch at 100 %, in the middle of the height."""
        if self._layout is None or not self._layout.areas:
            return
        self._set_zoom(1.0)
        top = self._layout.areas[0]
        x = _MARGIN - top.left()
        if self._layout.mirrored:
            x = self.width() - _MARGIN - top.right()
        y = self.height() / 2 - top.center().y()
        if self._layout.bounds.height() + 2 * _MARGIN <= self.height():
            y = (self.height() - self._layout.bounds.height()) / 2
        self.offset = QPointF(x, y)
        self.update()

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
        if inside.contains(area):
            return
        by_x = max(inside.left() - area.left(), 0) or min(
            inside.right() - area.right(), 0
        )
        by_y = max(inside.top() - area.top(), 0) or min(
            inside.bottom() - area.bottom(), 0
        )
        self.offset += QPointF(by_x, by_y)
        self.update()

    def screen_area(self, key: NodeKey) -> QRectF:
        """Return where a node stands in the widget."""
        place = None if self._layout is None else self._layout.place_of(key)
        if place is None or self._layout is None:
            return QRectF()
        return self._on_screen(self._layout.areas[place])

    def say(self, text: str) -> None:
        """Tell a screen reader who is selected."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 360)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            self._paint(painter)
        finally:
            painter.end()
        self.frames += 1

    def _paint(self, painter: QPainter) -> None:
        if self._layout is None or self._painter is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._painter.look
        screen = QRectF(self.rect())
        self._paint_links(painter, screen)
        for node, area in zip(self._layout.nodes, self._areas, strict=True):
            shown = self._on_screen(area)
            if not shown.intersects(screen):
                continue
            if self._shows_cards:
                self._painter.paint_cached(
                    painter,
                    node,
                    shown.topLeft(),
                    self.zoom,
                    self.devicePixelRatioF(),
                )
            else:
                ground = look.named("hover")
                is_card = node.kind is Kind.CARD
                painter.fillRect(shown, look.colour(node.row) if is_card else ground)
            self._paint_marks(painter, node, shown)
        self._paint_upline(painter)

    def _paint_links(self, painter: QPainter, screen: QRectF) -> None:
        """Draw the lines to the parents, each cut to what is in sight."""
        assert self._layout is not None
        assert self._painter is not None
        line = self._painter.look.named("edge")
        path = self._path_rows()
        for node, area in zip(self._layout.nodes, self._areas, strict=True):
            if node.parent < 0:
                continue
            corners = [
                self._to_screen(point)
                for point in link_ends(
                    self._areas[node.parent], area, mirrored=self._layout.mirrored
                )
            ]
            around = QRectF(corners[0], corners[-1]).normalized()
            if not around.adjusted(-1, -1, 1, 1).intersects(screen):
                continue
            is_lit = node.kind is Kind.CARD and node.row in path
            painter.setPen(QPen(LIT if is_lit else line, 2.5 if is_lit else 1.2))
            painter.drawPolyline(corners)

    def _paint_marks(self, painter: QPainter, node: Node, area: QRectF) -> None:
        if node.kind is not Kind.CARD:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if node.row in self.extras.hits:
            painter.setPen(QPen(HIT, 3))
            painter.drawRect(area.adjusted(-2, -2, 2, 2))
        if node.row == self.extras.selected:
            painter.setPen(QPen(LIT, 3))
            painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 6, 6)
        if self._shows_cards:
            self._paint_more(painter, node, area)

    def _paint_more(self, painter: QPainter, node: Node, area: QRectF) -> None:
        """Say how many stand below a card that is folded, or that it can be folded."""
        assert self._painter is not None
        look = self._painter.look
        count = look.texts.snapshot.index.child_count(node.row)
        if not count:
            return
        handle = self._handle(area)
        painter.setPen(QPen(look.named("edge"), 1))
        painter.setBrush(look.named("surface"))
        painter.drawRoundedRect(handle, 4, 4)
        painter.setFont(look.font(max(round(10 * self.zoom), 7), bold=True))
        painter.setPen(look.named("accent"))
        text = MINUS if node.is_open else f"+{look.texts.count(count)}"
        painter.drawText(handle, Qt.AlignmentFlag.AlignCenter, text)

    def _handle(self, area: QRectF) -> QRectF:
        """Return where a card on the screen is folded and unfolded."""
        assert self._layout is not None
        width, height = 40 * self.zoom, 18 * self.zoom
        left = area.left() - width if self._layout.mirrored else area.right()
        return QRectF(left, area.center().y() - height / 2, width, height)

    def _paint_upline(self, painter: QPainter) -> None:
        """Draw the paid upline of the selected member, and what is paid on the way."""
        assert self._layout is not None
        assert self._painter is not None
        extras = self.extras
        place = self._layout.place_of_row(extras.selected)
        above = self._layout.place_of_row(extras.upline)
        if extras.upline != NO_ROW and place is not None and above is not None:
            start = self._on_screen(self._areas[place]).center()
            end = self._on_screen(self._areas[above]).center()
            path = QPainterPath(start)
            path.quadTo(QPointF(end.x(), start.y()), end)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(LIT, 1.6, Qt.PenStyle.DotLine))
            painter.drawPath(path)
        if not self._shows_cards:
            return
        for row, text in extras.tags:
            at = self._layout.place_of_row(row)
            if at is not None:
                self._paint_tag(painter, self._on_screen(self._areas[at]), text)

    def _paint_tag(self, painter: QPainter, area: QRectF, text: str) -> None:
        """Write a small tag on the upper edge of a card."""
        assert self._painter is not None
        painter.setFont(self._painter.look.font(10, bold=True))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text) + 10
        tag = QRectF(area.center().x() - width / 2, area.top() - 9, width, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(LIT)
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)

    def _path_rows(self) -> set[int]:
        """Return the rows from the selected member up."""
        assert self._painter is not None
        index = self._painter.look.texts.snapshot.index
        return set(index.path(self.extras.selected))

    def _to_screen(self, point: QPointF) -> QPointF:
        return point * self.zoom + self.offset

    def _on_screen(self, area: QRectF) -> QRectF:
        return QRectF(self._to_screen(area.topLeft()), area.size() * self.zoom)

    def _old_areas(self, before: BoardLayout) -> dict[NodeKey, QRectF]:
        return dict(zip(before.keys, self._areas, strict=True))

    def _animate(self, old: dict[NodeKey, QRectF]) -> None:
        """Let cards glide from where they were, unless motion is not wanted."""
        duration = self.style().styleHint(
            QStyle.StyleHint.SH_Widget_Animation_Duration, None, self
        )
        self._motion.stop()
        if duration <= 0 or not self.isVisible():
            return
        self._from = old
        self._motion.setDuration(min(duration, _ANIMATION))
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
        self._set_zoom(self.zoom * factor)
        self.offset = at - point * self.zoom
        self.update()

    def _node_at(self, at: QPointF) -> Node | None:
        if self._layout is None:
            return None
        place = self._layout.node_at((at - self.offset) / self.zoom)
        return None if place is None else self._layout.nodes[place]

    def _handle_at(self, at: QPointF) -> Node | None:
        """Return the card whose handle is at a point."""
        if self._layout is None or not self._shows_cards:
            return None
        for node, area in zip(self._layout.nodes, self._areas, strict=True):
            if node.kind is Kind.CARD and self._handle(self._on_screen(area)).contains(
                at
            ):
                return node
        return None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
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
            self.offset = self._pressed_offset + by
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._pressed is not None and not self._is_dragging
        self._pressed, self._is_dragging = None, False
        if not was_click or event.button() is not Qt.MouseButton.LeftButton:
            return
        node = self._node_at(event.position())
        if node is None:
            folding = self._handle_at(event.position())
            if folding is not None:
                self.folded.emit(folding)
        elif node.kind is Kind.CARD:
            self.selected.emit(node.row)
        elif self._layout is not None:
            area = self.screen_area(self._layout.key_of(node))
            is_second_half = event.position().x() > area.center().x()
            self.opened.emit(node, is_second_half is not self._layout.mirrored)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self._node_at(event.position())
        if node is not None and node.kind is Kind.CARD:
            self.hoisted.emit(node.row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step_of(Qt.Key(event.key()))
        if step is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        self.stepped.emit(step)

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
