from functools import partial

import numpy as np
from PySide6.QtCore import Qt

from app.views.tree.siblings import SiblingsDialog
from tests.views.tree.conftest import settle


def press(qtbot, widget, shortcut):
    """Press the keys of a shortcut while a widget has the focus."""
    widget.setFocus()
    keys = shortcut[0]
    qtbot.keyClick(widget, keys.key(), keys.keyboardModifiers())


def test_every_act_is_done_by_its_key_in_map_board_and_outline(page, qtbot):
    page.activateWindow()
    done: list[str] = []
    for name, action in page.acts.by_name.items():
        action.setEnabled(True)
        action.triggered.disconnect()
        action.triggered.connect(partial(done.append, name))
    board, outline = page.branch.board, page.branch.outline
    for pane in (page.map, board, outline):
        if pane is not page.map:
            page.branch.setCurrentWidget(pane)
        for name, action in page.acts.by_name.items():
            for shortcut in action.shortcuts():
                press(qtbot, pane, shortcut)
                assert done == [name], (pane.objectName(), shortcut)
                done.clear()


def test_levels_are_unfolded_and_folded_by_key(page, qtbot):
    page.activateWindow()
    page.select(0)
    board = page.branch.board
    board.setFocus()
    for levels in (1, 3):
        qtbot.keyClick(board, str(levels))
        assert max(node.level for node in board.board.nodes) == levels
    for is_open in (False, True):
        qtbot.keyClick(board, Qt.Key.Key_Space)
        assert board.board.nodes[board.board.place_of_row(0)].is_open is is_open


def test_choices_of_colour_and_width_are_made_by_key(page, qtbot):
    page.activateWindow()
    for box, name in ((page.controls.mode, "mode"), (page.controls.width_by, "width")):
        before = getattr(page.choices.now, name)
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        settle(qtbot, page)
        assert getattr(page.choices.now, name) is not before


def test_more_of_the_direct_downline_is_shown_by_key(page):
    board = page.branch.board
    index = page.prepared.shown.index
    row = int(np.argmax(np.diff(index.child_start)))
    page.select(row)
    before = sum(node.row in index.children(row) for node in board.board.nodes)
    assert index.child_count(row) > before
    page.acts["more"].trigger()
    after = sum(node.row in index.children(row) for node in board.board.nodes)
    assert after > before


def test_board_or_map_is_fitted_whichever_has_the_focus(page):
    page.activateWindow()
    board = page.branch.board
    page.map.look_at(4.0, 0.1)
    board.setFocus()
    page.acts["fit"].trigger()
    assert board.rect().contains(
        board._view.on_screen(board.board.bounds).toAlignedRect()
    )
    assert page.map.zoom == 4.0
    page.map.setFocus()
    page.acts["fit"].trigger()
    assert page.map.zoom == 1.0


def test_direct_downline_is_listed_by_key(page, qtbot):
    page.select(0)
    page.acts["list"].trigger()
    dialog = page.branch.findChild(SiblingsDialog)
    assert dialog.isVisible()
    children = page.prepared.shown.index.children(0).tolist()
    assert sorted(dialog.model.rows.tolist()) == sorted(children)
    dialog.reject()


def test_keys_of_a_list_or_line_are_its_own(page, qtbot):
    page.select(4)
    page.activateWindow()
    page.legend.setFocus()
    page.legend.setCurrentRow(0)
    page.legend.clearSelection()
    nodes = page.branch.board.board.nodes
    qtbot.keyClick(page.legend, Qt.Key.Key_Space)
    assert len(page.legend.selectedItems()) == 1
    assert page.branch.board.board.nodes == nodes
    page.controls.search.setFocus()
    qtbot.keyClick(page.controls.search, Qt.Key.Key_Return)
    assert page.prepared.scene.top == -1
    page.map.setFocus()
    qtbot.keyClick(page.map, Qt.Key.Key_Return)
    assert page.prepared.scene.top == page.selected
