from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QAbstractAnimation, QByteArray, QRectF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QLineEdit

from app.downline.colouring import Mode
from app.downline.unfold import Kind
from app.formats import Language
from app.services.explaining import Question
from app.views.tree.export_dialog import ExportWish, Format, Part
from app.views.tree.outline_model import Column
from tests.views.tree.conftest import settle


def test_selection_is_the_same_everywhere(page, qtbot):
    page.select(5)
    texts = page.texts
    assert page.map.overlays.selected == 5
    assert page.branch.board.extras.selected == 5
    assert texts.name(5) in page.panel.name.text()
    assert texts.name(5) in page.map.accessibleDescription()
    page.branch.setCurrentIndex(1)
    outline = page.branch.outline
    assert outline.model().row_at(outline.currentIndex()) == 5
    outline.setCurrentIndex(outline.model().index_of(9))
    assert page.selected == 9
    assert page.map.overlays.selected == 9


def test_figures_of_the_selection_are_asked_about(page, qtbot):
    page.select(5)
    period = page.prepared.full.period
    question = Question("member", period, member=page.texts.code(5))
    for ask in (page.acts["why"].trigger, page.panel.why.click):
        with qtbot.waitSignal(page.place_wanted) as asked:
            ask()
        assert asked.args == ["explain", question]


def test_back_restores_exactly_and_forward_again(page, qtbot):
    page.map.look_at(3.0, 0.25)
    page.select(4)
    places = [(page.map.zoom, page.map.origin, page.selected)]
    leg = int(page.prepared.shown.index.children(0)[0])
    page.hoist(leg)
    assert page.prepared.scene.top == leg
    page.acts["back"].trigger()
    assert page.prepared.scene.top == -1
    assert [(page.map.zoom, page.map.origin, page.selected)] == places
    page.acts["forward"].trigger()
    assert page.prepared.scene.top == leg
    page.acts["up"].trigger()
    assert page.prepared.scene.top == 0


def test_search_marks_steps_and_counts(page, qtbot):
    name = page.texts.name(7).split()[0]
    page.controls.search.setText(name)
    page.look_for(name)
    rows = page.finding.hits.rows.tolist()
    assert 7 in rows
    assert page.selected == rows[0]
    steps = []
    for _ in rows:
        page.acts["next"].trigger()
        steps.append(page.selected)
    assert steps == [*rows[1:], rows[0]]
    page.acts["previous"].trigger()
    assert page.selected == rows[-1]
    count = page.texts.count(len(rows))
    assert page.controls.found.text() == f"{count} of {count}"
    page.look_for("nobody has such a name")
    assert len(page.finding.hits) == 0


def test_hit_outside_the_branch_leads_back_to_everybody(page):
    first, second = page.prepared.shown.index.children(0)[:2].tolist()
    page.hoist(first)
    page.controls.search.setText(page.texts.code(second))
    page.look_for(page.texts.code(second))
    assert page.selected == second
    assert page.prepared.scene.top == -1


def test_legend_picks_out_and_colours_change(page, qtbot):
    entry = page.legend.item(0)
    entry.setSelected(True)
    picked = page.prepared.scene.picked
    assert picked == {entry.data(Qt.ItemDataRole.UserRole)}
    page.controls.mode_chosen.emit(Mode.TEAM)
    settle(qtbot, page)
    assert page.prepared.scene.colouring.mode is Mode.TEAM
    assert not page.prepared.scene.picked


def test_compression_shows_only_the_qualified_and_keeps_the_selection(page, qtbot):
    measures = page.prepared.full.measures
    row = int(np.flatnonzero(measures.is_qualified)[3])
    page.select(row)
    key = page.prepared.key_of(row)
    page.acts["compression"].trigger()
    settle(qtbot, page)
    shown = page.prepared.shown
    assert len(shown.index) == np.count_nonzero(measures.is_qualified)
    assert page.prepared.key_of(page.selected) == key
    page.acts["compression"].trigger()
    settle(qtbot, page)
    assert page.selected == row


def test_trail_is_shown_beside_the_selected_member(page, qtbot):
    measures = page.prepared.full.measures
    deep = page.prepared.full.index.depth >= 2
    row = int(np.flatnonzero(measures.is_qualified & deep)[0])
    page.select(row)
    qtbot.waitUntil(lambda: page.trail.list.count() > 0, timeout=20_000)
    assert not page.trail.isHidden()
    needs = page.panes.needs
    assert (
        page.texts.snapshot.rank_name(int(measures.rank[row]) + 1, Language.EN)
        in needs.title.text()
    )
    assert "✗" in "".join(
        needs.list.item(place).text() for place in range(needs.list.count())
    )
    assert len(page.branch.board.extras.needs) == needs.list.count()
    step = page.trail.list.item(0)
    page.trail.list.itemActivated.emit(step)
    assert page.prepared.full.index.is_below(row, page.selected)


def test_sources_colour_the_map_and_go_again(page, qtbot):
    page.select(0)
    page.acts["source"].trigger()
    qtbot.waitUntil(
        lambda: page.prepared.scene.colouring.mode is Mode.SOURCE, timeout=20_000
    )
    page.acts["source"].trigger()
    qtbot.waitUntil(lambda: page.prepared.scene.colouring.mode is Mode.RANK)


def test_outline_says_what_is_marked_on_the_cards(page, qtbot):
    page.branch.setCurrentWidget(page.branch.outline)
    page.acts["compare"].trigger()
    settle(qtbot, page)
    name = page.texts.name(7)
    page.look_for(name)
    model = page.branch.outline.model()
    line = model.index_of(7)
    remark = line.siblingAtColumn(Column.REMARKS).data()
    assert "found" in remark
    assert remark in line.data(Qt.ItemDataRole.AccessibleTextRole)


def test_compressing_lets_cards_glide_around_the_selected_one(page, qtbot):
    qualified = np.flatnonzero(page.prepared.full.measures.is_qualified)
    page.select(int(qualified[2]))
    board = page.branch.board
    key = (Kind.CARD, page.prepared.key_of(page.selected))
    moving = board._motion.state
    qtbot.waitUntil(lambda: moving() is not QAbstractAnimation.State.Running)
    at = board.screen_area(key)
    seen = []
    board._motion.stateChanged.connect(lambda now, _before: seen.append(now))
    page.acts["compression"].trigger()
    settle(qtbot, page)
    assert seen
    assert board.screen_area(key).topLeft() == at.topLeft()


def test_outline_alone_can_do_the_job(page, qtbot):
    """Find somebody, read who it is and who was paid, look at the branch, go back."""
    outline = page.branch.outline
    page.activateWindow()
    page.branch.setCurrentWidget(outline)
    outline.setFocus()
    index = page.prepared.shown.index
    wanted = int(np.argmax(index.depth))
    qtbot.keyClick(outline, "/")
    assert page.focusWidget() is page.controls.search
    qtbot.keyClicks(page.controls.search, page.texts.code(wanted))
    qtbot.keyClick(page.controls.search, Qt.Key.Key_Return)
    for _ in range(len(index)):
        if page.selected != wanted:
            qtbot.keyClick(page.controls.search, Qt.Key.Key_F3)
    assert page.selected == wanted
    current = outline.currentIndex()
    assert outline.model().row_at(current) == wanted
    said = current.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.texts.name(wanted) in said
    qtbot.waitUntil(lambda: page.trail.list.count() > 0, timeout=20_000)
    outline.setFocus()
    while page.selected != index.parent[wanted]:
        qtbot.keyClick(outline, Qt.Key.Key_Left)
    qtbot.keyClick(outline, Qt.Key.Key_Return)
    assert page.prepared.scene.top == index.parent[wanted]
    assert outline.model().rowCount() == 1
    qtbot.keyClick(outline, Qt.Key.Key_Backspace)
    assert page.prepared.scene.top == -1


def test_panes_are_cycled(page, qtbot):
    page.activateWindow()
    page.map.setFocus()
    seen = []
    for _ in range(4):
        page.acts["next_pane"].trigger()
        seen.append(page.focusWidget())
    assert seen == [
        page.branch.board,
        page.legend,
        page.controls.search,
        page.map,
    ]


def test_state_is_kept_and_restored(page, qtbot):
    page.select(6)
    page.controls.mode_chosen.emit(Mode.PAID)
    settle(qtbot, page)
    page.acts.depths[1].trigger()
    kept = page.state()
    page.restore(QByteArray(b"no such thing"))
    page.controls.mode_chosen.emit(Mode.RANK)
    page.restore(kept)
    page.refresh()
    qtbot.waitUntil(lambda: page.prepared is not None, timeout=20_000)
    assert page.prepared.scene.colouring.mode is Mode.PAID
    assert page.branch.folds.levels == 2
    assert page.selected == 6


def test_place_of_a_code_selects_the_member(page):
    code = page.texts.code(8)
    page.hoist(int(page.prepared.shown.index.children(0)[1]))
    page.show_place(code)
    assert page.selected == 8


def test_persian_page_is_mirrored_and_translated(page, qtbot, tongue):
    page.select(3)
    tongue.speak(Language.FA)
    settle(qtbot, page)
    assert page.prepared.scene.layout.is_mirrored
    assert page.branch.board.board.mirrored
    texts = {label.text() for label in page.findChildren(QLabel)}
    latin = {
        text
        for text in texts
        if any(word in text for word in ("Level", "points", "Month", "Colour"))
    }
    assert not latin


def test_outline_left_in_another_language_is_written_anew(page, qtbot, tongue):
    page.branch.setCurrentWidget(page.branch.outline)
    page.branch.setCurrentWidget(page.branch.board)
    tongue.speak(Language.FA)
    settle(qtbot, page)
    page.branch.setCurrentWidget(page.branch.outline)
    first = page.branch.outline.model().index(0, Column.BELOW)
    below = int(page.prepared.shown.index.end[0]) - 1
    assert first.data() == page.texts.count(below)


def test_whoever_is_selected_is_in_sight_when_found_or_mirrored(page, qtbot, tongue):
    deep = int(np.argmax(page.prepared.shown.index.depth))
    board = page.branch.board
    key = (Kind.CARD, page.prepared.key_of(deep))
    page.select(deep)
    for act in (
        lambda: page.look_for(page.texts.code(deep)),
        lambda: tongue.speak(Language.FA),
    ):
        board.show_top()
        act()
        settle(qtbot, page)
        assert page.selected == deep
        assert QRectF(board.rect()).contains(board.screen_area(key))


def test_export_writes_what_is_shown(page, qtbot, tmp_path):
    for kind in set(Format) - {Format.PAPER}:
        path = tmp_path / f"tree.{kind.value}"
        wish = ExportWish(Part.BOARD, 0, kind, hides_names=True, path=path)
        with qtbot.waitSignal(page.told, timeout=20_000):
            page.exporting.export(page.prepared, page.texts, wish)
        assert path.stat().st_size > 500
        path = tmp_path / f"map.{kind.value}"
        wish = ExportWish(Part.MAP, 0, kind, hides_names=False, path=path)
        with qtbot.waitSignal(page.told, timeout=20_000):
            page.exporting.export(page.prepared, page.texts, wish)
        assert path.stat().st_size > 500


def test_paper_says_which_months_are_compared(page, qtbot):
    assert "compared with" not in page.exporting.header(page.prepared, page.texts)
    page.prepared = replace(page.prepared, earlier=page.prepared.full)
    assert "compared with" in page.exporting.header(page.prepared, page.texts)


@pytest.mark.parametrize("part", [Part.BOARD, Part.MAP])
def test_tree_is_printed_as_vectors(page, qtbot, tmp_path, part):
    wish = ExportWish(part, 0, Format.PAPER, hides_names=True, path=Path())
    page.exporting.export(page.prepared, page.texts, wish)
    asked = page.exporting.asked
    path = tmp_path / "printed.pdf"
    asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asked.findChild(QLineEdit, "filename").setText(str(path))
    with qtbot.waitSignal(page.told, timeout=20_000):
        asked.accept()
    with pdfium.PdfDocument(path) as pages:
        text = "".join(one.get_textpage().get_text_range() for one in pages)
    assert page.texts.code(0) in text


def test_export_dialog_asks_for_what_and_where(page, qtbot, tmp_path):
    dialog = page.exporting.ask(page.prepared, page.texts)
    qtbot.addWidget(dialog)
    dialog.ask_path = lambda suggestion: str(tmp_path / suggestion)
    dialog.part.setCurrentIndex(1)
    dialog.levels.setValue(2)
    dialog.format.setCurrentIndex(dialog.format.findData(Format.CSV))
    with qtbot.waitSignal(page.told, timeout=20_000):
        dialog.buttons.accepted.emit()
    written = list(tmp_path.glob("*.csv"))
    assert len(written) == 1


@pytest.mark.parametrize("name", ["generations", "tail", "path", "fit", "top"])
def test_views_of_the_map_can_be_switched(page, name):
    page.select(5)
    page.acts[name].trigger()
    frames = page.map.frames
    page.map.repaint()
    assert page.map.frames == frames + 1
