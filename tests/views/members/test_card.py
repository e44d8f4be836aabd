import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from app.calendars import Period
from app.formats import Language
from app.services.members import Changes
from app.views.kit.reason_dialog import ReasonDialog
from app.views.members.card import MemberCardScreen
from app.views.members.form import MemberForm
from tests.views.conftest import decide, members_of

MEMBER = "F000012"


@pytest.fixture
def card(open_window, qtbot) -> MemberCardScreen:
    open_window.desk.member_wanted(MEMBER)
    screen = open_window.desk.screens["member"]
    assert isinstance(screen, MemberCardScreen)
    qtbot.waitUntil(lambda: screen.head is not None)
    return screen


def form_of(card, qtbot) -> MemberForm:
    card.acts.edit.trigger()
    qtbot.waitUntil(lambda: card.window().findChild(MemberForm) is not None)
    form = card.window().findChild(MemberForm)
    assert isinstance(form, MemberForm)
    return form


def line(form, name: str) -> QLineEdit:
    field = form.fields[name]
    assert isinstance(field, QLineEdit)
    return field


def record(card):
    return card._office.members.member(MEMBER)


def test_card_names_the_member_the_upline_and_the_months(card, qtbot):
    assert MEMBER in card.person.title.text()
    assert card.head.upline[-1].code == "F000001"
    assert "F000001" in card.person.upline.text()
    qtbot.waitUntil(lambda: len(card.tables["months"].records) == 1)


def facts_of(card) -> list[QLabel]:
    grid = card.person._grid
    columns, rows = range(1, grid.columnCount(), 2), range(grid.rowCount())
    cells = [grid.itemAtPosition(row, column) for row in rows for column in columns]
    return [cell.widget() for cell in cells if cell is not None]


def test_facts_stand_side_by_side_as_far_as_there_is_room(card, qtbot):
    for width, columns in ((1100, 3), (760, 2), (420, 1)):
        card.person.setFixedWidth(width)
        qtbot.waitUntil(lambda columns=columns: card.person._columns == columns)
        qtbot.waitUntil(lambda: all(one.isVisible() for one in facts_of(card)))
    assert card.person.minimumSizeHint().width() <= 420


def test_account_stays_on_one_line_and_is_copied_with_plain_blanks(card, qtbot):
    account = next(one for one in facts_of(card) if "\u00a0" in one.text())
    assert " " not in account.text()
    account.setSelection(0, len(account.text()))
    card.window().activateWindow()
    account.setFocus()
    QTest.keyClick(account, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "\u00a0" not in QApplication.clipboard().text()
    assert len(QApplication.clipboard().text().split()) == 7


def test_cursor_waits_at_the_first_act_of_the_card(card, qtbot):
    assert card.focusWidget().text().strip() == card.acts.edit.text()


def test_link_of_the_upline_leads_to_its_card(card, qtbot):
    sponsor = card.head.upline[0].code
    card.person.upline.linkActivated.emit(sponsor)
    qtbot.waitUntil(lambda: card.head.member.code == sponsor)


def test_every_tab_is_read_when_it_is_looked_at(card, qtbot):
    for place in range(card.tabs.count()):
        card.tabs.setCurrentIndex(place)
        qtbot.waitUntil(lambda: not card._table_asking.is_waiting)
    assert card._read == set(card._office.member_card.tables)


def test_row_of_the_members_opens_the_card(open_window, qtbot):
    members = members_of(open_window)
    members.view.select(3)
    members.view.activated.emit(members.view.currentIndex())
    qtbot.waitUntil(lambda: open_window.desk.place.name == "member")


def test_field_is_checked_while_it_is_typed_and_saved_with_a_reason(card, qtbot):
    form = form_of(card, qtbot)
    line(form, "email").setText("no address")
    form.reason.setText("asked by phone")
    assert "e-mail" in form.problems["email"].text()
    assert not form.do.isEnabled()
    line(form, "email").setText("sara@example.org")
    assert not form.problems["email"].isVisible()
    with qtbot.waitSignal(card.changed):
        form.do.click()
    assert record(card).email == "sara@example.org"
    place = card._office.member_card.tables.index("journal")
    qtbot.waitUntil(lambda: not card._asking.is_waiting)
    card.tabs.setCurrentIndex(place)
    qtbot.waitUntil(lambda: len(card.tables["journal"].records) > 0)
    assert "asked by phone" in str(card.tables["journal"].records[0])


def test_form_needs_a_change_and_a_reason(card, qtbot):
    form = form_of(card, qtbot)
    form.reason.setText("why not")
    assert not form.do.isEnabled()
    language = form.fields["language"]
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findData("fi"))
    assert form.changes == {"language": "fi"}
    assert form.do.isEnabled()
    form.reason.clear()
    assert not form.do.isEnabled()


def test_joining_day_is_shown_and_kept_in_the_calendar_of_the_plan(card, qtbot):
    form = form_of(card, qtbot)
    assert line(form, "joined").text().startswith("140")
    assert form.changes == {}
    line(form, "joined").setText("1405-01-02")
    assert form.changes == {"joined": "2026-03-22"}


def test_sponsor_is_changed_with_a_reason_and_a_circle_is_refused(card, qtbot):
    card.acts.sponsor.trigger()
    dialog = card.window().findChild(ReasonDialog)
    dialog.value.setText(MEMBER)
    assert not dialog.do.isEnabled()
    dialog.reason.setText("entered wrongly")
    with qtbot.waitSignal(card.failed):
        dialog.do.click()
    with qtbot.waitSignal(card.changed):
        card.acts.decided.emit(Changes({"sponsor": "F000001"}), "entered wrongly")
    assert record(card).sponsor_code == "F000001"


def test_acts_fit_the_member(card):
    assert card.acts.edit.isEnabled()
    assert not card.acts.reopen.isEnabled()
    assert card.acts.left not in card.acts.shown


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_card_speaks_the_language(card, open_window, language):
    open_window.actions_.languages[language].trigger()
    title = {"fa": "دوره‌ها", "fi": "Kuukaudet", "en": "Months"}[language]
    assert card.tabs.tabText(0) == title
    assert {"fa": "تغییر …", "fi": "Muuta …", "en": "Change …"}[language] == (
        card.acts.edit.text()
    )


@pytest.fixture
def closed_card(desk, window, qtbot) -> MemberCardScreen:
    """The card of a member whom a rule has closed, with money held."""
    desk.fill()
    desk.order("O1,1403-01-02,A,P1,1,", "O2,1403-02-02,A,P1,1,")
    desk.must("close", "1403-01")
    desk.give(
        "adjustments", "member,period,amount,reason\nB,1403-02,5000000,Promised\n"
    )
    desk.must("close", "1403-02")
    window.open_file(desk.path)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    window.desk.member_wanted("B")
    card = window.desk.screens["member"]
    assert isinstance(card, MemberCardScreen)
    qtbot.waitUntil(lambda: card.head is not None, timeout=20_000)
    return card


def test_closed_member_is_reopened_with_a_reason(closed_card, qtbot):
    decide(closed_card, "reopen_member", qtbot)

    qtbot.waitUntil(lambda: not closed_card.head.closed, timeout=20_000)
    assert closed_card.head.standing["status"] == "active"
    assert not closed_card.acts.reopen.isEnabled()


def test_what_is_held_for_a_closed_member_is_paid_with_the_next_close(
    closed_card, qtbot
):
    assert closed_card.head.standing["held"] == 5_000_000

    decide(closed_card, "release_member", qtbot)

    office = closed_card._office
    office.closing.close(Period(1403, 3))
    (row,) = office.member_list.rows(["status", "held", "paid"], [2])
    assert row.values == {"status": "closed", "held": 0, "paid": 5_000_000}
