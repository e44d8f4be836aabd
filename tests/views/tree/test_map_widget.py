import sys

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.downline.colouring import Mode, colouring
from app.downline.scene import box_of, make_scene
from app.downline.view_state import Width
from app.formats import Language
from app.views.kit.theme import theme
from app.views.tree.hubs import HIT
from app.views.tree.map_widget import MapWidget
from app.views.tree.overlays import MOVE
from app.views.tree.territories import territories_of
from app.views.tree.texts import Texts
from tests.helpers.networks import caterpillar, chain, random_tree, star
from tests.helpers.snapshots import snapshot_of


def scene_of(parents, *, mode=Mode.RANK, mirrored=False, picked=frozenset()):
    snapshot = snapshot_of(parents)
    colours = colouring(mode, snapshot.index, snapshot.measures, snapshot.period)
    return make_scene(
        snapshot, colours, Width.MEMBERS, is_mirrored=mirrored, picked=picked
    )


@pytest.fixture
def shown(qtbot):
    def show(scene, size=(600, 300)):
        widget = MapWidget()
        qtbot.addWidget(widget)
        widget.resize(*size)
        widget.overlays.texts = Texts(scene.snapshot, Language.EN)
        widget.show_scene(scene, dark=False)
        widget.show()
        qtbot.waitUntil(lambda: widget.frames > 0)
        return widget

    return show


def colours_of(widget) -> set[int]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    return set(pixels.tolist())


def turn(widget, at, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    "parents",
    [
        pytest.param(chain(100_000), id="chain"),
        pytest.param(star(100_000), id="star"),
        pytest.param(caterpillar(50_000), id="caterpillar"),
        pytest.param(random_tree(50_000), id="random"),
        pytest.param(np.array([-1]), id="single"),
        pytest.param(np.full(3, -1), id="roots"),
    ],
)
def test_every_shape_is_painted(shown, parents):
    widget = shown(scene_of(parents))
    assert len(colours_of(widget)) > 1
    frames = widget.frames
    widget.zoom_by(7.0)
    widget.repaint()
    assert widget.frames == frames + 1


def test_what_is_under_the_pointer_stays_there_on_zoom(shown):
    widget = shown(scene_of(random_tree(2_000)))
    at = QPoint(333, 20)
    slot = widget.window_on.view.slot_of(at.x())
    for notches in (1, 1, 1, -1, 1):
        turn(widget, at, notches)
        view = widget.window_on.view
        assert abs(view.pixel_of(slot) - at.x()) <= 1
    assert widget.zoom > 2


def test_keys_zoom_at_whoever_is_selected(shown, qtbot):
    scene = scene_of(random_tree(3_000))
    widget = shown(scene)
    widget.overlays.select(200)
    for _ in range(6):
        qtbot.keyClick(widget, Qt.Key.Key_Plus)
    assert widget.zoom == pytest.approx(1.3**6)
    box = widget.box_of(200)
    assert box.right > 0
    assert box.left < widget.width()
    for _ in range(9):
        qtbot.keyClick(widget, Qt.Key.Key_Minus)
    assert widget.zoom == 1.0


def test_control_and_wheel_make_rows_higher(shown):
    widget = shown(scene_of(random_tree(2_000)))
    turn(widget, QPoint(10, 100), 2, Qt.KeyboardModifier.ControlModifier)
    assert widget.stretch > 1
    widget.fit()
    assert (widget.zoom, widget.stretch, widget.scrolled) == (1, 1, 0)


def test_dragging_moves_and_does_not_select(shown, qtbot):
    widget = shown(scene_of(random_tree(2_000)))
    widget.look_at(8.0, 0.3)
    before = widget.origin
    with qtbot.assertNotEmitted(widget.selected):
        qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(300, 50))
        qtbot.mouseMove(widget, QPoint(200, 50))
        qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=QPoint(200, 50))
    assert widget.origin > before


def test_click_selects_and_double_click_hoists(shown, qtbot):
    widget = shown(scene_of(random_tree(2_000)))
    under = widget.under_pixel(5, 3)
    assert under is not None
    with qtbot.waitSignal(widget.selected) as selected:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(5, 3))
    with qtbot.waitSignal(widget.hoisted) as hoisted:
        qtbot.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(5, 3))
    assert selected.args == hoisted.args == [under.hit.row]


def test_pointer_names_how_many_stand_there(shown, qtbot):
    widget = shown(scene_of(star(5_000)))
    with qtbot.waitSignal(widget.hovered) as hovered:
        qtbot.mouseMove(widget, QPoint(100, 200))
    under = hovered.args[0]
    assert under.hit.boxes > 5
    assert under.below == under.hit.boxes


@pytest.mark.parametrize("mirrored", [False, True], ids=["fi", "fa"])
def test_arrows_follow_the_direction_of_the_script(shown, qtbot, mirrored):
    scene = scene_of(random_tree(500), mirrored=mirrored)
    widget = shown(scene)
    index = scene.snapshot.index
    first, second = index.children(0)[:2].tolist()
    widget.overlays.selected = first
    key = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
    with qtbot.waitSignal(widget.selected) as selected:
        qtbot.keyClick(widget, key)
    assert selected.args == [second]
    with qtbot.waitSignal(widget.selected) as selected:
        qtbot.keyClick(widget, Qt.Key.Key_Up)
    assert selected.args == [0]


def test_selection_and_upline_are_lit(shown):
    scene = scene_of(random_tree(500))
    widget = shown(scene)
    before = colours_of(widget)
    widget.overlays.selected = 40
    lit = colours_of(widget) - before
    assert 0xFFFF8A00 in lit


def test_a_line_leads_from_the_sponsor_before_a_move(shown):
    widget = shown(scene_of(random_tree(500)))
    widget.overlays.select(40)
    assert MOVE.rgb() not in colours_of(widget)
    widget.overlays.select(40, 3)
    assert MOVE.rgb() in colours_of(widget)


def test_member_out_of_sight_is_revealed(shown):
    scene = scene_of(random_tree(5_000))
    widget = shown(scene)
    row = int(np.flatnonzero(scene.snapshot.index.depth == 9)[-1])
    widget.look_at(50.0, 0.0)
    widget.reveal(row)
    box = box_of(scene, widget.window_on, row)
    assert box is not None
    assert -1 <= box.left <= 600
    assert 0 <= box.top <= 300


@pytest.mark.parametrize("letters", [13, 20, 26])
def test_leaders_have_names_in_letters_of_every_size(shown, letters):
    widget = shown(scene_of(random_tree(5_000)), size=(900, 600))
    font = widget.font()
    font.setPixelSize(letters)
    widget.setFont(font)
    rows = widget.window_on.rows
    line = widget.overlays.name_pixels(1.0)
    assert rows.last[0] - rows.first[0] >= int(line)


def test_groups_are_outlined_only_when_asked_for(shown):
    scene = scene_of(random_tree(500))
    widget = shown(scene)
    assert 0xFF7A1FA2 not in colours_of(widget)
    widget.overlays.territories = territories_of(scene)
    assert 0xFF7A1FA2 in colours_of(widget)


def test_groups_end_at_their_deepest_level():
    scene = scene_of(random_tree(500))
    groups = territories_of(scene)
    index = scene.snapshot.index
    assert groups.deepest.tolist() == [
        int(index.depth[head : index.end[head]].max()) for head in groups.heads.tolist()
    ]


def test_nobody_heads_no_group():
    assert not len(territories_of(scene_of(star(1))).heads)


def test_legs_say_how_many_hits_they_hold(shown):
    scene = scene_of(random_tree(500))
    widget = shown(scene)
    leg = int(scene.snapshot.index.children(0)[0])
    few = np.array([leg])
    widget.overlays.show_hits(few)
    untold = widget.grab().toImage()
    widget.overlays.show_hits(few, [(leg, 1)])
    assert widget.grab().toImage() != untold


def test_many_hits_leave_the_map_to_be_seen(shown):
    scene = scene_of(random_tree(20_000))
    widget = shown(scene)
    before = colours_of(widget)
    widget.overlays.show_hits(np.arange(20_000))
    marked = colours_of(widget)
    assert HIT.rgb() in marked
    assert len(before & marked) > len(before) // 2
    assert 0xFFFFFFFF not in marked - before


def test_a_slow_map_moves_with_less_detail_and_rests_in_full(shown, qtbot):
    widget = shown(scene_of(random_tree(5_000)))
    # However busy the computer is.
    widget.pace.budget = 1e6
    widget.look_at(3.0, 0.2)
    qtbot.waitUntil(lambda: widget.pace.coarseness == 1)
    full = widget.grab().toImage()
    for _ in range(2):
        widget.look_at(3.0, 0.2)
        widget.pace.took(2 * widget.pace.budget)
    assert widget.pace.coarseness == 2
    assert widget.grab().toImage() != full
    qtbot.waitUntil(lambda: widget.pace.coarseness == 1)
    assert widget.grab().toImage() == full


def test_another_map_begins_in_full(shown):
    widget = shown(scene_of(random_tree(500)))
    for _ in range(2):
        widget.look_at(3.0, 0.2)
        widget.pace.took(2 * widget.pace.budget)
    widget.show_scene(scene_of(random_tree(600)), dark=False)
    assert widget.pace.coarseness == 1


@pytest.mark.parametrize("is_still", [False, True], ids=["gliding", "at once"])
def test_another_map_comes_up_through_the_old_one(shown, qtbot, is_still):
    widget = shown(scene_of(random_tree(500)))
    theme().hold_still(is_still)
    try:
        widget.show_scene(scene_of(random_tree(600)), dark=False)
        assert widget.picture.is_turning is not is_still
        qtbot.waitUntil(lambda: not widget.picture.is_turning)
    finally:
        theme().hold_still(False)


def test_keys_make_rows_higher(shown, qtbot):
    widget = shown(scene_of(random_tree(2_000)))
    qtbot.keyClick(widget, Qt.Key.Key_Plus, Qt.KeyboardModifier.AltModifier)
    assert widget.stretch == pytest.approx(1.3)
    assert widget.zoom == 1
    qtbot.keyClick(widget, Qt.Key.Key_Minus, Qt.KeyboardModifier.AltModifier)
    assert widget.stretch == pytest.approx(1.0)


def test_a_map_of_nobody_says_so(shown):
    widget = shown(scene_of(np.zeros(0, dtype=np.int64)))
    assert len(colours_of(widget)) > 1


def test_an_error_while_painting_leaves_the_next_frame_whole(shown):
    widget = shown(scene_of(random_tree(500)))
    whole = widget.overlays.paint

    def fail(*_, **__):
        raise ZeroDivisionError

    widget.overlays.paint = fail
    with pytest.raises(ZeroDivisionError):
        widget.repaint()
    widget.overlays.paint = whole
    frames = widget.frames
    widget.repaint()
    assert widget.frames == frames + 1
    assert len(colours_of(widget)) > 3


def test_calls_without_a_result_do_not_eat_none(qapp):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(1_000):
        painter.setOpacity(1.0)
    painter.end()
    assert abs(sys.getrefcount(None) - before) < 500
