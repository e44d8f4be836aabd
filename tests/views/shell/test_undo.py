import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from app.calendars import Period
from app.formats import Language
from app.services.journal import EventFilter
from app.services.members import Changes
from tests.views.conftest import shows_members

OPEN, MEMBER = Period(1405, 2), "F000003"


@pytest.fixture
def card(open_window, qtbot):
    open_window.desk.member_wanted(MEMBER)
    screen = open_window.desk.screens["member"]
    qtbot.waitUntil(lambda: screen.head is not None, timeout=20_000)
    return screen


def mail_of(window):
    return window.office.members.member(MEMBER).email


def change(card, qtbot, **fields: str) -> None:
    with qtbot.waitSignals([card.changed, card.undoable], timeout=20_000):
        card.acts.decided.emit(Changes(fields), "asked by phone")


def test_change_of_a_member_is_taken_back_by_the_key(card, open_window, qtbot):
    before = mail_of(open_window)
    undo = open_window.actions_.undo
    assert not undo.isEnabled()
    change(card, qtbot, email="new@example.org")
    assert mail_of(open_window) == "new@example.org"
    assert MEMBER in undo.text()
    with qtbot.waitSignal(open_window.undoing.undone, timeout=20_000):
        qtbot.keySequence(open_window, QKeySequence(QKeySequence.StandardKey.Undo))
    assert mail_of(open_window) == before
    assert not undo.isEnabled()
    assert "Taken back" in open_window.statusBar().currentMessage()
    journal = open_window.office.journal
    numbers = journal.find(EventFilter(action="member_changed", text=MEMBER))
    undone, done = journal.page(numbers, 0, 2)
    assert "Undone" in undone.payload
    assert "asked by phone" in done.payload


def test_sponsor_is_given_back(card, open_window, qtbot):
    members = open_window.office.members
    before = members.member(MEMBER).sponsor_code
    change(card, qtbot, sponsor="F000001" if before != "F000001" else "F000002")
    with qtbot.waitSignal(open_window.undoing.undone, timeout=20_000):
        open_window.actions_.undo.trigger()
    assert members.member(MEMBER).sponsor_code == before


def test_other_change_of_the_books_ends_the_offer(card, open_window, qtbot):
    change(card, qtbot, email="new@example.org")
    assert open_window.actions_.undo.isEnabled()
    card.changed.emit()
    assert not open_window.actions_.undo.isEnabled()
    open_window.undoing.undo()
    assert mail_of(open_window) == "new@example.org"


def test_what_can_no_longer_be_taken_back_is_refused(card, open_window, qtbot):
    office = open_window.office
    assert len(office.registers.exemptions(OPEN)) == 1
    open_window.desk.go("registers")
    registers = open_window.desk.screens["registers"]
    registers.show_place("exemptions")
    page = registers.page
    qtbot.waitUntil(lambda: page.table.rowCount() == 1, timeout=20_000)
    page.view.selectRow(0)
    page.act("remove_exemption")
    page.form.put("why", "entered twice")
    with qtbot.waitSignal(registers.undoable, timeout=20_000):
        qtbot.mouseClick(page.form.save_button, Qt.MouseButton.LeftButton)
    assert not office.registers.exemptions(OPEN)
    office.closing.close(OPEN)
    with qtbot.waitSignal(open_window.undoing.failed, timeout=20_000):
        open_window.actions_.undo.trigger()
    assert not office.registers.exemptions(OPEN)


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_offer_is_said_in_the_language(card, open_window, qtbot, language):
    open_window.actions_.languages[language].trigger()
    change(card, qtbot, email="new@example.org")
    word = {"en": "Undo: ", "fi": "Kumoa: ", "fa": "واگرد: "}[language]
    assert open_window.actions_.undo.text().startswith(word)
    assert "Ctrl+Z" in open_window.statusBar().currentMessage()
    assert shows_members(open_window)
