import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_office
from app.calendars import Period
from app.formats import Language
from app.models.store.session import OrganisationFile
from app.views.kit.flat_table import RECORD_ROLE
from app.views.kit.problem_dialog import ProblemDialog
from app.views.kit.remembered import Remembered
from tests.views.conftest import MEMBERS, members_of, now, shows_members

CLOSED, OPEN = Period(1405, 1), Period(1405, 2)


def texts(window, name: str) -> list[str]:
    table = members_of(window).table
    column = table.section(name)
    return [table.index(row, column).data() for row in range(table.rowCount())]


def wait_for_rows(qtbot, window, count: int) -> None:
    table = members_of(window).table
    qtbot.waitUntil(lambda: table.rowCount() == count and table.holds(0))


def test_window_without_organisation_says_what_to_do(window):
    assert "demonstration" in window.welcome.text.text()
    assert not window.actions_.close_month.isEnabled()
    assert window.actions_.open.isEnabled()


def test_table_shows_every_member_by_code(open_window):
    assert members_of(open_window).table.rowCount() == MEMBERS
    assert texts(open_window, "code") == sorted(texts(open_window, "code"))
    assert members_of(open_window).count_label.text() == f"{MEMBERS} members"


def test_table_is_a_sound_model_without_children(open_window, qtbot):
    table = members_of(open_window).table
    tester = QAbstractItemModelTester(
        table, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    members_of(open_window).filter_line.setText("F00000")
    wait_for_rows(qtbot, open_window, 9)
    assert table.rowCount(table.index(0, 0)) == 0
    tester.deleteLater()


def test_click_on_a_header_sorts_by_it(open_window, qtbot):
    header = members_of(open_window).view.horizontalHeader()
    with qtbot.waitSignal(members_of(open_window).table.modelReset):
        header.setSortIndicator(
            members_of(open_window).table.section("paid"), Qt.SortOrder.DescendingOrder
        )
    wait_for_rows(qtbot, open_window, MEMBERS)
    table = members_of(open_window).table
    paid = [
        table.index(row, 0).data(RECORD_ROLE).values["paid"] for row in range(MEMBERS)
    ]
    assert paid == sorted(paid, reverse=True)
    assert paid[0] > 0


def test_filter_finds_part_of_a_code_and_says_when_there_is_nobody(open_window, qtbot):
    members_of(open_window).filter_line.setText("f000012")
    wait_for_rows(qtbot, open_window, 1)
    assert texts(open_window, "code") == ["F000012"]
    members_of(open_window).filter_line.setText("nobody has this")
    qtbot.waitUntil(members_of(open_window).nobody.isVisible)
    assert "No member fits" in members_of(open_window).nobody.text()


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_language_turns_direction_digits_and_texts(open_window, language, qtbot):
    open_window.statusBar().showMessage("Said in English")
    members_of(open_window).view.show_column("joined", is_shown=True)
    open_window.actions_.languages[language].trigger()
    direction = QApplication.layoutDirection()
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert is_mirrored is (language is Language.FA)
    table = members_of(open_window).table
    section = table.section("joined")
    qtbot.waitUntil(lambda: table.index(0, section).data() != "…")
    joined = table.index(0, section).data()
    assert ("۱۴۰۵" in joined) is (language is Language.FA)
    name = table.headerData(table.section("name"), Qt.Orientation.Horizontal)
    assert name == {"fa": "نام", "fi": "Nimi", "en": "Name"}[language]
    assert open_window.actions_.languages[language].isChecked()
    assert open_window.statusBar().currentMessage() == ""


def test_closing_a_month_leads_to_its_place(open_window):
    open_window.actions_.close_month.trigger()
    assert open_window.desk.place.name == "close"


def test_payouts_and_backup_are_written(open_window, qtbot, tmp_path):
    papers = open_window.papers
    targets = (
        (papers.write_payouts, (CLOSED, str(tmp_path / "payouts.csv"))),
        (papers.write_backup, (tmp_path / "copy.parvi",)),
    )
    for write, arguments in targets:
        with qtbot.waitSignal(papers.written, timeout=30_000) as told:
            write(*arguments)
        assert str(arguments[-1]) in told.args[0]
    assert (tmp_path / "payouts.csv").read_text(encoding="utf-8").startswith("member")
    with open_office(tmp_path / "copy.parvi", lambda: None) as copy:
        assert copy.closing.closed_through() == CLOSED


def test_file_held_by_a_second_program_is_told_with_its_holder(
    window, organisation_file, qtbot
):
    with OrganisationFile.open(organisation_file, clock=now, actor="somebody"):
        window.open_file(organisation_file)
        qtbot.waitUntil(lambda: bool(window.findChildren(ProblemDialog)))
    dialog = window.findChildren(ProblemDialog)[0]
    assert "already open" in dialog.text.text()
    dialog.leave.click()
    assert window.office is None


def test_window_remembers_the_organisation_and_its_language(
    open_window, organisation_file, tmp_path
):
    open_window.actions_.languages[Language.FI].trigger()
    open_window.close()
    remembered = Remembered(tmp_path / "window.ini")
    assert remembered.recent == (organisation_file.resolve(),)
    assert remembered.language is Language.FI
    assert remembered.state(organisation_file.resolve(), "place-members") is not None


def test_another_organisation_takes_the_place_of_the_first(
    open_window, demo_file, tmp_path, qtbot
):
    second = tmp_path / "second.parvi"
    second.write_bytes(demo_file.read_bytes())
    open_window.open_file(second)
    qtbot.waitUntil(lambda: open_window.desk is not None, timeout=20_000)
    assert open_window.office.file.path == second.resolve()
    assert open_window.desk.place.name == "home"
    open_window.desk.go("members")
    qtbot.waitUntil(lambda: shows_members(open_window), timeout=20_000)
    assert members_of(open_window).table.rowCount() == MEMBERS
