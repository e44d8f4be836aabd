from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QPointF, QRectF, Qt

from app.downline.colouring import Mode, colouring
from app.downline.compare import compare
from app.downline.measures import Amount
from app.downline.navigation import Step
from app.downline.unfold import Folds, Kind, Unfolding
from app.formats import Language
from app.views.kit.theme import theme
from app.views.tree.board_layout import lay_out_board
from app.views.tree.board_paint import Extras
from app.views.tree.board_widget import BoardWidget
from app.views.tree.card_paint import CARD, CardLook, CardPainter
from app.views.tree.overlays import MOVE
from app.views.tree.texts import Texts
from tests.helpers.networks import random_tree
from tests.helpers.snapshots import snapshot_of


def look_of(snapshot, *, mirrored=False, language=Language.EN, hides_names=False):
    return CardLook(
        texts=Texts(snapshot, language, hides_names=hides_names),
        colouring=colouring(
            Mode.RANK, snapshot.index, snapshot.measures, snapshot.period
        ),
        comparison=None,
        dark=False,
        mirrored=mirrored,
        family="Vazirmatn",
    )


def board_of(snapshot, folds=Folds(), *, top=0, mirrored=False):  # noqa: B008 - frozen
    nodes = Unfolding(snapshot.index, snapshot.weight).unfold(top, folds)
    return lay_out_board(nodes, snapshot.index.member_id, mirrored=mirrored)


@pytest.fixture
def snapshot():
    return snapshot_of(random_tree(400))


@pytest.fixture
def shown(qtbot, snapshot):
    def show(*, mirrored=False):
        board = BoardWidget()
        qtbot.addWidget(board)
        board.resize(900, 500)
        board.show()
        layout = board_of(snapshot, mirrored=mirrored)
        board.show_board(
            layout, CardPainter(look_of(snapshot, mirrored=mirrored)), None
        )
        qtbot.waitUntil(lambda: board.frames > 0)
        return board

    return show


def test_mirrored_board_is_the_mirror_image(snapshot):
    plain, mirrored = board_of(snapshot), board_of(snapshot, mirrored=True)
    assert plain.nodes == mirrored.nodes
    for one, other in zip(plain.areas, mirrored.areas, strict=True):
        assert other.right() == -one.left()
        assert (other.top(), other.height()) == (one.top(), one.height())


def test_no_card_covers_another(snapshot):
    areas = board_of(snapshot).areas
    for place, area in enumerate(areas):
        assert not any(area.intersects(other) for other in areas[place + 1 :])


def test_clicked_card_does_not_move_when_it_is_folded(shown, snapshot):
    board = shown()
    opened = [
        node
        for node in board.board.nodes
        if node.is_open and node.level == 2 and node.kind is Kind.CARD
    ]
    key = board.board.key_of(opened[0])
    before = board.screen_area(key)
    folded = Folds(closed=frozenset({opened[0].row}))
    board.show_board(board_of(snapshot, folded), CardPainter(look_of(snapshot)), key)
    after = board.screen_area(key)
    assert after.x() == pytest.approx(before.x())
    assert after.y() == pytest.approx(before.y())
    assert len(board.board.nodes) < 120


def test_top_is_shown_at_full_size_where_the_script_begins(shown):
    plain, mirrored = shown(), shown(mirrored=True)
    for board in (plain, mirrored):
        assert board.zoom == 1
        area = board.screen_area(board.board.keys[0])
        assert area.width() == CARD.width()
        if board is plain:
            assert area.left() < 50
        else:
            assert area.right() > 850


def test_handle_folds_and_card_selects(shown, qtbot):
    board = shown()
    node = board.board.nodes[0]
    area = board.screen_area(board.board.keys[0])
    with qtbot.waitSignal(board.selected) as selected:
        qtbot.mouseClick(board, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    assert selected.args == [node.row]
    handle = QPoint(round(area.right()) + 12, round(area.center().y()))
    with qtbot.waitSignal(board.folded) as folded:
        qtbot.mouseClick(board, Qt.MouseButton.LeftButton, pos=handle)
    assert folded.args == [node]


@pytest.mark.parametrize("mirrored", [False, True], ids=["fi", "fa"])
def test_arrows_follow_the_direction_of_the_script(shown, qtbot, mirrored):
    board = shown(mirrored=mirrored)
    steps: list[Step] = []
    board.stepped.connect(steps.append)
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up)
    for key in keys:
        qtbot.keyClick(board, key)
    across = [Step.TO_FIRST, Step.TO_SPONSOR]
    assert steps[:2] == (across[::-1] if mirrored else across)
    assert steps[2:] == [Step.TO_NEXT, Step.TO_PREVIOUS]


def test_keys_zoom_and_the_selected_card_stays(shown, qtbot):
    board = shown()
    board.show_extras(Extras(selected=0))
    before = board.screen_area(board.board.keys[0]).center()
    zoom = board.zoom
    qtbot.keyClick(board, Qt.Key.Key_Minus)
    assert board.zoom == pytest.approx(zoom / 1.2)
    after = board.screen_area(board.board.keys[0]).center()
    assert (after - before).manhattanLength() < 1


def test_small_cards_are_boxes_with_some_room_between_the_limits(shown):
    board = shown()
    middle = QPointF(450, 250)
    board.zoom_by(0.40, middle)
    assert board._shows_cards
    board.zoom_by(0.9, middle)
    assert not board._shows_cards
    board.zoom_by(1.2, middle)
    assert not board._shows_cards
    board.zoom_by(1.2, middle)
    assert board._shows_cards


def test_selection_path_and_tags_are_drawn(shown, qtbot):
    board = shown()
    plain = board.grab().toImage()
    board.show_extras(Extras(selected=1, upline=0, tags=((0, "1 · 5%"),)))
    marked = board.grab().toImage()
    assert plain != marked


def test_colours_not_picked_out_are_dimmed(shown):
    board = shown()
    plain = board.grab().toImage()
    colours = board._painter.look.colouring
    node = board.board.nodes[0]
    card = board.screen_area(board.board.keys[0]).toRect().adjusted(4, 4, -4, -4)
    whole = board.grab(card).toImage()
    board.show_extras(Extras(picked=frozenset({colours.code_at(node.row)})))
    assert board.grab(card).toImage() == whole
    assert board.grab().toImage() != plain
    board.show_extras(Extras(picked=frozenset({-1})))
    assert board.grab(card).toImage() != whole


def test_member_is_revealed_by_moving_no_further_than_needed(shown):
    board = shown()
    last = max(board.board.nodes, key=lambda node: node.level)
    board.reveal(last.row)
    area = board.screen_area(board.board.keys[board.board.place_of_row(last.row)])
    assert area.left() >= 0
    assert area.right() <= 900


def test_whoever_is_revealed_is_seen_with_its_sponsor(shown):
    board = shown()
    board.zoom_by(0.6, QPointF(0, 0))
    board.offset = QPointF(-3_000, -3_000)
    nodes, areas = board.board.nodes, board.board.areas
    place = min(
        (place for place, node in enumerate(nodes) if node.level == 2),
        key=lambda one: abs(areas[one].y() - areas[nodes[one].parent].y()),
    )
    node = nodes[place]
    board.reveal(node.row)
    for one in (place, node.parent):
        area = board.screen_area(board.board.keys[one])
        assert QRectF(board.rect()).contains(area)


def test_cards_that_are_slow_to_draw_are_stretched_until_they_rest(shown, qtbot):
    board = shown()
    board.zoom_by(0.9, QPointF(450, 250))
    for _ in range(2):
        board.pace.took(2 * board.pace.budget)
    board.zoom_by(0.9, QPointF(450, 250))
    board.repaint()
    assert board._drawn_at != pytest.approx(board.zoom)
    qtbot.waitUntil(lambda: board._drawn_at == pytest.approx(board.zoom))


def is_gliding(board):
    """Return whether cards are on their way."""
    return board._motion.state() is QAbstractAnimation.State.Running


@pytest.mark.parametrize("is_still", [False, True], ids=["gliding", "at once"])
def test_cards_glide_to_their_places_unless_nothing_shall_move(
    shown, snapshot, qtbot, is_still
):
    board = shown()
    smaller = board_of(snapshot, Folds(levels=1))
    theme().hold_still(is_still)
    try:
        board.show_board(smaller, CardPainter(look_of(snapshot)), board.board.keys[0])
        assert is_gliding(board) is not is_still
        qtbot.waitUntil(lambda: not is_gliding(board))
    finally:
        theme().hold_still(False)


def test_way_to_the_paid_upline_leaves_cards_readable(shown, snapshot):
    """It goes below whoever is passed over, not through the text."""
    board = shown()
    deep = next(node for node in board.board.nodes if node.level == 2)
    between = board.board.nodes[deep.parent]
    above = board.board.nodes[between.parent]
    board.show_extras(Extras(selected=deep.row))
    board.reveal(deep.row)
    area = board.screen_area(board.board.key_of(between)).adjusted(12, 12, -12, -12)
    card = area.toRect().intersected(board.rect())
    before = board.grab(card).toImage()
    whole = board.grab().toImage()
    board.show_extras(Extras(selected=deep.row, upline=above.row))
    assert board.grab(card).toImage() == before
    assert board.grab().toImage() != whole


def test_somebody_far_away_comes_into_the_middle(shown):
    board = shown()
    last = board.board.nodes[-1]
    board.offset = QPointF(-20_000, -20_000)
    board.reveal(last.row)
    area = board.screen_area(board.board.key_of(last))
    assert abs(area.center().x() - board.width() / 2) < 1
    assert abs(area.center().y() - board.height() / 2) < 1


def test_a_line_leads_from_the_sponsor_before_a_move(shown, snapshot):
    board = shown()
    board.fit()
    plain = board.grab().toImage()
    earlier = snapshot_of(moved(random_tree(400), 2, 1))
    comparison = compare(
        (earlier.index, earlier.measures), (snapshot.index, snapshot.measures)
    )
    assert comparison.has_moved.sum() == 1
    look = replace(look_of(snapshot), comparison=comparison)
    board.show_board(board.board, CardPainter(look), board.board.keys[0])
    assert not violet_pixels(plain)
    assert violet_pixels(board.grab().toImage()) >= 10


def violet_pixels(image):
    """Count the pixels almost as violet as the line of a move."""
    pixels = (
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
    )
    return sum(
        abs(one.red() - MOVE.red()) < 12
        and abs(one.green() - MOVE.green()) < 12
        and abs(one.blue() - MOVE.blue()) < 12
        for one in pixels
    )


def moved(parents, member, sponsor):
    """Return a tree in which a member stands below another sponsor."""
    changed = parents.copy()
    assert changed[member] != sponsor
    changed[member] = sponsor
    return changed


def test_top_is_in_the_middle_again_once_the_board_has_its_size(shown):
    board = shown()
    board.resize(board.width(), board.height() + 200)
    first = board.screen_area(board.board.keys[0])
    assert QRectF(board.rect()).contains(first)
    moved = QPointF(board.offset)
    board.reveal(board.board.nodes[-1].row)
    revealed = QPointF(board.offset)
    assert revealed != moved
    board.resize(board.width(), board.height() - 50)
    assert board.offset == revealed


def test_numbers_on_a_card_are_never_cut(shown, monkeypatch):
    painter = shown()._painter
    written = []
    monkeypatch.setattr(painter, "_write", lambda *args, **_: written.append(args[2]))
    painter._write_figures(None, QRectF(0, 0, 120, 20), 0)
    texts = painter.look.texts
    for amount in (Amount.TEAM, Amount.PAID):
        assert texts.amount_of(amount, 0) in written[0]
