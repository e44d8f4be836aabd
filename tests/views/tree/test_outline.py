import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from app.formats import Language
from app.views.tree.outline_model import BATCH, Column, OutlineModel
from app.views.tree.outline_view import OutlineView
from app.views.tree.siblings import SiblingsDialog, SiblingsModel
from app.views.tree.texts import Texts
from tests.helpers.networks import chain, random_tree, star
from tests.helpers.snapshots import snapshot_of


def texts_of(parents, **more):
    return Texts(snapshot_of(parents, **more), Language.EN)


def all_rows(model, parent=None):
    """Load and return every line below a line, in the order of the model."""
    parent = QModelIndex() if parent is None else parent
    rows = []
    while model.canFetchMore(parent):
        model.fetchMore(parent)
    for place in range(model.rowCount(parent)):
        index = model.index(place, 0, parent)
        rows.append(model.row_at(index))
        rows += all_rows(model, index)
    return rows


@pytest.mark.parametrize("top", [-1, 0, 7])
def test_outline_lists_every_member_of_the_branch_under_qt_s_checker(qapp, top):
    texts = texts_of(random_tree(300))
    model = OutlineModel(texts, top)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    branch = texts.snapshot.index.branch(top)
    assert sorted(all_rows(model)) == list(range(branch.start, branch.stop))
    cell = model.index(0, Column.CODE, QModelIndex())
    assert model.rowCount(cell) == 0


def test_lines_come_in_batches(qapp):
    model = OutlineModel(texts_of(star(2_000)), 0)
    top = model.index(0, 0, QModelIndex())
    assert model.rowCount(top) == 0
    assert model.canFetchMore(top)
    model.fetchMore(top)
    assert model.rowCount(top) == BATCH
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    deep = model.index_of(1_700)
    assert model.row_at(deep) == 1_700
    assert model.rowCount(top) == 4 * BATCH - 1
    assert not model.canFetchMore(top)


def test_line_says_who_stands_there(qapp):
    texts = texts_of(random_tree(50))
    model = OutlineModel(texts, -1)
    index = model.index_of(7)
    name = model.data(index, Qt.ItemDataRole.DisplayRole)
    said = str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    assert name == texts.name(7)
    assert f"level {texts.snapshot.index.depth[7]}" in said
    assert str(name) in said


def test_every_member_is_reached_by_keyboard(qtbot):
    texts = texts_of(random_tree(80))
    view = OutlineView()
    qtbot.addWidget(view)
    view.show_branch(texts, -1)
    view.show()
    seen: set[int] = set()
    view.selected.connect(seen.add)
    view.setCurrentIndex(view.model().index(0, 0))
    for _ in range(200):
        # On an opened line the key would lead to its first child.
        if not view.isExpanded(view.currentIndex()):
            qtbot.keyClick(view, Qt.Key.Key_Right)
        before = view.currentIndex()
        qtbot.keyClick(view, Qt.Key.Key_Down)
        if view.currentIndex() == before:
            break
    assert seen == set(range(80))


def test_everything_is_not_opened_when_it_is_too_much(qtbot):
    view = OutlineView()
    qtbot.addWidget(view)
    view.show_branch(texts_of(star(6_000)), 0)
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(view.limited):
        qtbot.keyClick(view, Qt.Key.Key_Asterisk)


def test_names_stay_on_the_screen_however_deep(qtbot):
    view = OutlineView()
    qtbot.addWidget(view)
    view.resize(700, 300)
    parents = np.arange(120) - 1
    # Everybody has a second child, so that nothing is folded.
    parents = np.concatenate([parents, np.arange(119)])
    texts = texts_of(parents)
    view.show_branch(texts, 0)
    view.show()
    row = int(np.argmax(texts.snapshot.index.depth))
    view.reveal(row)
    assert view.visualRect(view.currentIndex()).left() < 300
    assert view.indentation() * 119 <= 12 * 20


def test_a_chain_is_not_indented(qtbot):
    view = OutlineView()
    qtbot.addWidget(view)
    view.show_branch(texts_of(chain(1_502)), 0)
    view.reveal(1_501)
    depth, index = 0, view.currentIndex()
    while index.isValid():
        depth, index = depth + 1, index.parent()
    assert depth == 2


def test_siblings_are_sorted_filtered_and_paged(qtbot, qapp):
    names = [f"Name {n % 10}" for n in range(2_000)]
    texts = texts_of(star(2_000), names=names)
    rows = texts.snapshot.index.children(0)
    model = SiblingsModel(texts, rows, qapp)
    assert model.rowCount() == BATCH
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * BATCH
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(3 + 1, Qt.SortOrder.DescendingOrder)
    team = texts.snapshot.measures.amount(model.amounts[0])[model.rows]
    assert np.all(np.diff(team) <= 0)
    model.show_matching("name 7")
    assert len(model.rows) == 200
    assert {texts.name(row) for row in model.rows.tolist()} == {"Name 7"}
    model.show_matching("")
    assert len(model.rows) == 1_999


def test_chosen_sibling_is_told(qtbot):
    texts = texts_of(star(50))
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SiblingsDialog(texts, 0, window)
    dialog.line.setText("0000033")
    assert len(dialog.model.rows) == 1
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.table.activated.emit(dialog.model.index(0, 0))
    assert texts.code(chosen.args[0]) == "M0000033"
