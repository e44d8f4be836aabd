import pytest
from PySide6.QtCore import Qt

from app.bootstrap import open_office
from app.downline.unfold import Kind
from app.views.tree.export_dialog import ExportWish, Format, Part
from app.views.tree.outline_model import Column
from tests.helpers.desk import Desk
from tests.views.tree.conftest import shown_page


@pytest.fixture
def page(qtbot, tongue, tmp_path, capsys):
    """Two legs, of which one has taken part in both campaigns, the other in one."""
    desk = Desk(tmp_path, capsys)
    desk.begin(plan="porukka")
    desk.give(
        "members",
        "code,name,kind,sponsor,joined\n"
        "A,Aino,member,,2024-01-01\nB,Bertta,member,A,2024-01-01\n"
        "C,Celia,member,A,2024-01-01\nD,Daga,member,C,2024-01-01\n",
    )
    desk.give(
        "campaigns",
        "code,name,kind,from,to,channels,cost,note\n"
        "C1,May fair,season,2024-01-01,2024-05-31,fairs,0.00,\n"
        "C2,Letters,b2b,2024-01-02,2024-07-31,letters,0.00,\n",
    )
    desk.give(
        "campaign_participants",
        "campaign,member,cost,note\nC1,B,0.00,\nC1,D,0.00,\nC2,D,0.00,\n",
    )
    with (
        open_office(desk.path, lambda: None) as office,
        shown_page(qtbot, tongue, office) as page,
    ):
        page.activateWindow()
        yield page


def hubs_of(page):
    return [one for one in page.branch.board.board.nodes if one.kind is Kind.HUB]


def codes_of(page, rows):
    return {page.texts.code(row) for row in rows}


def test_campaign_gathers_its_participants_and_is_no_member(page, qtbot):
    box = page.controls.hub
    assert [box.itemText(n) for n in range(3)] == [
        "none",
        "May fair (2)",
        "Letters (1)",
    ]
    assert not hubs_of(page)
    cards = len(page.branch.board.board.nodes)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert codes_of(page, page.finding.hits.rows) == {"B", "D"}
    assert page.map.overlays.hub == "May fair (2)"
    board = page.branch.board.board
    assert [one.members for one in hubs_of(page)] == [2]
    assert len(board.nodes) == cards + 1
    assert len(board.spokes(board.areas, page.finding.hub.rows)) == 2
    assert page.controls.found.text() == "1 of 2"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert not hubs_of(page)
    assert len(page.finding.hits) == 0
    assert page.map.overlays.hub == ""


def test_participants_are_stepped_through_and_named_in_the_outline(page, qtbot):
    page.finding.gather("C1")
    seen = {page.selected}
    page.map.setFocus()
    qtbot.keyClick(page.map, Qt.Key.Key_F3)
    seen.add(page.selected)
    assert codes_of(page, seen) == {"B", "D"}
    page.branch.setCurrentWidget(page.branch.outline)
    line = page.branch.outline.currentIndex()
    remark = line.siblingAtColumn(Column.REMARKS).data()
    assert "campaign:" in remark
    assert "May fair" in remark


def test_search_takes_the_place_of_a_campaign(page):
    page.finding.gather("C2")
    page.look_for("Bertta")
    assert page.finding.hub is None
    assert not hubs_of(page)
    assert page.controls.hub.currentData() == ""


@pytest.mark.parametrize("part", [Part.BOARD, Part.MAP])
def test_campaign_is_drawn_on_paper_and_is_no_line_of_the_table(
    page, qtbot, tmp_path, part
):
    page.finding.gather("C1")
    for kind in (Format.SVG, Format.CSV):
        path = tmp_path / f"tree.{kind.value}"
        wish = ExportWish(part, 0, kind, hides_names=False, path=path)
        with qtbot.waitSignal(page.told, timeout=20_000):
            page.exporting.export(page.prepared, page.texts, wish)
    assert "May fair (2)" in (tmp_path / "tree.svg").read_text(encoding="utf-8")
    table = (tmp_path / "tree.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(table) == 1 + len(page.prepared.shown.index)
