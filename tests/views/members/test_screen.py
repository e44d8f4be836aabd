import json

import openpyxl
import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QToolButton

from app.formats import Language
from app.records.member_table import MemberFilter
from app.views.kit.date_field import DateField, calendar_of, read_day
from app.views.kit.reason_dialog import ReasonDialog
from app.views.members.filter_dialogs import BranchDialog, RangeDialog
from app.views.members.question import MemberQuestion
from tests.views.conftest import MEMBERS, members_of, shows_members


def wait_for_change(qtbot, screen, act) -> None:
    with qtbot.waitSignal(screen.table.modelReset):
        act()
    qtbot.waitUntil(lambda: screen.table.holds(0) or not screen.table.rowCount())


def chips(screen) -> list[str]:
    found = screen.filters.findChildren(QToolButton, "chip")
    return [chip.text() for chip in found if chip.isVisible()]


def codes(screen) -> list[str]:
    section = screen.table.section("code")
    return [
        screen.table.index(row, section).data()
        for row in range(screen.table.rowCount())
    ]


def test_search_shows_its_first_rows_then_all_and_keeps_the_row_chosen(
    open_window, qtbot, monkeypatch
):
    monkeypatch.setattr("app.views.members.screen.ROWS_A_PAGE", 3)
    screen = members_of(open_window)
    screen.view.select(20)
    chosen = screen.table.member_id(20)
    lengths = []
    screen.table.modelReset.connect(lambda: lengths.append(screen.table.rowCount()))
    counts = []
    screen.table.modelReset.connect(lambda: counts.append(screen.count_label.text()))
    qtbot.keyClicks(screen.filter_line, "f00")
    qtbot.waitUntil(lambda: lengths[-1:] == [MEMBERS])
    assert lengths == [3, MEMBERS]
    # Who is found was counted before all of them were sorted.
    assert counts[-1] == f"{MEMBERS} found"
    assert screen.count_label.text() == f"{MEMBERS} found"
    current = screen.view.currentIndex()
    assert screen.table.member_id(current.row()) == chosen


def test_search_for_nobody_says_so(open_window, qtbot):
    screen = members_of(open_window)
    wait_for_change(qtbot, screen, lambda: screen.filter_line.setText("qzxw"))
    assert screen.nobody.isVisible()
    assert screen.count_label.text() == "0 found"


def test_filter_from_the_menu_becomes_a_chip_that_takes_it_away(open_window, qtbot):
    screen = members_of(open_window)
    menu = next(
        one for one in screen.filters.menu.findChildren(QMenu) if one.title() == "Kind"
    )
    customer = next(act for act in menu.actions() if "customer" in act.text())
    wait_for_change(qtbot, screen, customer.trigger)
    assert 0 < screen.table.rowCount() < MEMBERS
    assert chips(screen) == ["Kind: preferred customer"]
    chip = next(c for c in screen.filters.findChildren(QToolButton, "chip"))
    wait_for_change(qtbot, screen, chip.click)
    assert screen.table.rowCount() == MEMBERS
    assert chips(screen) == []


def test_range_of_a_figure_is_asked_for_and_shown(open_window, qtbot):
    screen = members_of(open_window)
    action = next(
        a for a in screen.filters.menu.actions() if a.text().startswith("Paid")
    )
    action.trigger()
    dialog = open_window.findChild(RangeDialog)
    qtbot.keyClicks(dialog.least, "1,000")
    wait_for_change(qtbot, screen, dialog.accept)
    assert chips(screen) == ["Paid (toman): from 1,000"]
    assert 0 < screen.table.rowCount() < MEMBERS


def test_branch_is_asked_for_by_code(open_window, qtbot):
    screen = members_of(open_window)
    entries = screen.filters.menu.actions()
    next(one for one in entries if one.objectName() == "filter_branch").trigger()
    dialog = open_window.findChild(BranchDialog)
    qtbot.keyClicks(dialog.code, "F000002")
    wait_for_change(qtbot, screen, dialog.accept)
    assert "F000002" in codes(screen)
    assert chips(screen) == ["Branch of F000002"]


def test_members_are_sorted_from_the_menu_both_ways(open_window, qtbot):
    screen = members_of(open_window)
    for is_descending in (False, True):
        with qtbot.waitSignal(screen.table.modelReset, timeout=20_000):
            menu = screen.view.columns_menu()
            action = menu.findChild(QAction, "sort_name")
            assert action is not None
            action.trigger()
        assert screen.view.sorting == ("name", is_descending)


def test_columns_are_shown_hidden_and_read_when_needed(open_window, qtbot):
    screen = members_of(open_window)
    menu = QMenu()
    actions = {a.objectName(): a for a in screen.view.column_actions(menu)}
    actions["column_phone"].setChecked(True)
    actions["column_points"].setChecked(False)
    shown = screen.view.shown_columns
    assert "phone" in shown
    assert "points" not in shown
    section = screen.table.section("phone")
    screen.table.index(0, section).data()
    qtbot.waitUntil(lambda: screen.table.index(0, section).data() not in ("…", None))


def test_arrangement_is_kept_for_the_organisation(
    open_window, organisation_file, qtbot
):
    screen = members_of(open_window)
    screen.view.show_column("phone", is_shown=True)
    wanted = MemberFilter("qualified", choices=(1,))
    wait_for_change(qtbot, screen, lambda: screen.filters.set_filter(wanted))
    open_window.open_file(organisation_file)
    qtbot.waitUntil(lambda: shows_members(open_window), timeout=20_000)
    anew = members_of(open_window)
    assert anew is not screen
    assert "phone" in anew.view.shown_columns
    assert anew.filters.filters == (wanted,)
    assert chips(anew) == ["Qualified: yes"]


def test_arrangement_of_another_version_is_passed_over(open_window):
    screen = members_of(open_window)
    for state in (b"no json", json.dumps({"header": 1}).encode()):
        screen.restore(QByteArray(state))
    assert screen.filters.filters == ()


def test_question_of_another_screen_shows_what_it_asks(open_window, qtbot):
    screen = members_of(open_window)
    question = MemberQuestion((MemberFilter("held", least=1),), branch="F000001")
    wait_for_change(qtbot, screen, lambda: screen.show_place(question))
    assert chips(screen) == ["Carried out (toman): from 1", "Branch of F000001"]


def test_copy_takes_the_rows_chosen_as_they_are_read(open_window, qtbot):
    screen = members_of(open_window)
    screen.view.selectRow(0)
    screen.view.setSelectionMode(screen.view.SelectionMode.MultiSelection)
    screen.view.selectRow(1)
    with qtbot.waitSignal(screen.told):
        screen.export.copy.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Code\tName\tRank")
    assert [line.split("\t")[0] for line in lines[1:]] == codes(screen)[:2]


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_export_writes_just_what_is_shown(open_window, qtbot, tmp_path, language):
    open_window.actions_.languages[language].trigger()
    screen = members_of(open_window)
    wanted = MemberFilter("kind", choices=("customer",))
    wait_for_change(qtbot, screen, lambda: screen.filters.set_filter(wanted))
    for name in ("members.xlsx", "members.csv"):
        with qtbot.waitSignal(screen.told, timeout=20_000) as told:
            screen.export.write(tmp_path / name)
        assert name in told.args[0]
    sheet = openpyxl.load_workbook(tmp_path / "members.xlsx").worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    count = screen.table.rowCount()
    titles = [screen.words.title(name) for name in screen.view.shown_columns]
    assert rows[0] == titles
    assert [row[0] for row in rows[1:]] == codes(screen)
    assert bool(sheet.sheet_view.rightToLeft) is (language is Language.FA)
    lines = (tmp_path / "members.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == count + 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1405-01-01", "2026-03-21"),
        ("۱۴۰۵/۱/۱", "2026-03-21"),
        ("2026-03-21", "2026-03-21"),
        ("21.3.2026", "2026-03-21"),
        ("1405-13-01", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_day_is_read_in_either_calendar(text, expected):
    when = read_day(text)
    assert (None if when is None else when.isoformat()) == expected


def test_day_field_marks_what_is_no_day_and_takes_one_from_the_calendar(tongue, qtbot):
    tongue.speak(Language.FA)
    field = DateField(tongue, jalali=True)
    qtbot.addWidget(field)
    field.show()
    field.setText("۱۴۰۵/۱۳/۰۱")
    assert field.property("state") == "wrong"
    field.setText("۱۴۰۵/۰۱/۰۱")
    assert field.property("state") == ""
    field.pick.trigger()
    calendar = field.calendar
    calendar.clicked.emit(calendar.selectedDate().addDays(1))
    assert field.text() == "۱۴۰۵/۰۱/۰۲"
    assert field.number() == 20260322


def test_calendar_begins_the_week_on_saturday_with_friday_off(tongue, qtbot):
    tongue.speak(Language.FA)
    calendar = calendar_of(tongue, jalali=True)
    qtbot.addWidget(calendar)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Saturday
    friday = calendar.weekdayTextFormat(Qt.DayOfWeek.Friday).foreground().color()
    sunday = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
    assert friday != sunday


def test_bulk_act_shows_count_and_sum_before_it_asks_why(open_window, qtbot):
    screen = members_of(open_window)
    screen.bulk.acts["duties"].trigger()
    qtbot.waitUntil(lambda: open_window.findChild(ReasonDialog) is not None)
    dialog = open_window.findChild(ReasonDialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "toman" in told
    assert "Ordibehesht 1405" in told
    assert not dialog.do.isEnabled()
    dialog.reason.setText("all reported")
    with qtbot.waitSignal(screen.changed, timeout=20_000):
        dialog.do.click()
    done = MemberFilter("duties", choices=("done",))
    wait_for_change(qtbot, screen, lambda: screen.filters.set_filter(done))
    assert screen.table.rowCount() > 0
