from functools import partial

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import open_office
from app.calendars import Period
from app.downline.unfold import LONGEST_CHAIN, STEP, Kind
from tests.helpers.desk import Desk
from tests.views.tree.conftest import shown_page

LINE = 3 * STEP
MONTHS = [Period(2024, month) for month in (1, 2, 3)]


@pytest.fixture
def page(qtbot, tongue, tmp_path, capsys):
    """A line of members with closed months, read and shown."""
    desk = Desk(tmp_path, capsys)
    desk.begin(plan="porukka")
    lines = ["M00,First,member,,2024-01-01"]
    lines += [
        f"M{n:02},Member {n},member,M{n - 1:02},2024-01-01" for n in range(1, LINE)
    ]
    desk.give("members", "\n".join(["code,name,kind,sponsor,joined", *lines, ""]))
    for month in MONTHS:
        desk.must("close", str(month))
    with (
        open_office(desk.path, lambda: None) as office,
        shown_page(qtbot, tongue, office) as page,
    ):
        page.activateWindow()
        page.branch.board.setFocus()
        yield page


def shown(page):
    """Return the rows of the cards, and first and last row of each folded part."""
    nodes = page.branch.board.board.nodes
    cards = [node.row for node in nodes if node.kind is Kind.CARD]
    folded = [(node.row, node.last) for node in nodes if node.kind is Kind.CHAIN]
    return cards, folded


def test_a_run_opens_from_both_ends_by_key(page, qtbot):
    board = page.branch.board
    page.select(0)
    assert shown(page) == ([0, LINE - 1], [(1, LINE - 2)])
    qtbot.keyClick(board, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    last = LINE - 2 - STEP
    assert shown(page) == ([0, *range(last + 1, LINE)], [(1, last)])
    qtbot.keyClick(board, Qt.Key.Key_M)
    assert shown(page)[1] == [(1 + STEP, last)]
    assert last - STEP > LONGEST_CHAIN


def test_a_run_opens_upwards_from_the_card_below_it(page, qtbot):
    page.select(LINE - 1)
    key = (Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.branch.board, *key)
    assert shown(page)[1] == [(0, LINE - 2 - STEP)]


def test_both_sides_of_somebody_within_a_run_open(page, qtbot):
    middle = LINE // 2
    page.select(middle)
    assert shown(page)[1] == [(0, middle - 1), (middle + 1, LINE - 2)]
    qtbot.keyClick(page.branch.board, Qt.Key.Key_M)
    assert shown(page)[1] == [(STEP, middle - 1), (middle + 1 + STEP, LINE - 2)]


def shows(page, month):
    """Return whether a month is shown."""
    return page.prepared.full.period == month


def test_months_are_stepped_through_by_key(page, qtbot):
    controls, slider = page.controls, page.controls.slider
    said = controls.month.text()
    slider.setFocus()
    for key, month in (
        (Qt.Key.Key_Left, MONTHS[1]),
        (Qt.Key.Key_Home, MONTHS[0]),
        (Qt.Key.Key_End, MONTHS[2]),
    ):
        qtbot.keyClick(slider, key)
        qtbot.waitUntil(partial(shows, page, month), timeout=20_000)
        assert (controls.month.text() == said) is (month == MONTHS[2])
    assert page.prepared.wanted.period == MONTHS[2]
