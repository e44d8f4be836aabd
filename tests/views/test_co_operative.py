"""Does the window open a co-operative, every place of it, without an error?"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.bootstrap import make_demo
from app.calendars import day_number
from app.progress import silent
from app.services.scenarios import Scenario
from app.views.members.card import MemberCardScreen
from app.views.members.form import MemberForm
from tests.views.conftest import decide


@pytest.fixture(scope="module")
def co_operative(tmp_path_factory):
    path = tmp_path_factory.mktemp("co-operative") / "demo.parvi"
    make_demo(
        path,
        plan="porukka",
        members=12,
        periods=4,
        seed=1,
        progress=silent,
        open_periods=1,
    )
    return path


@pytest.fixture
def open_co_operative(window, co_operative, qtbot, tmp_path):
    """The window, showing a copy of the co-operative."""
    path = tmp_path / "books.parvi"
    path.write_bytes(co_operative.read_bytes())
    window.open_file(path)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    return window


def test_every_place_of_a_co_operative_is_shown(open_co_operative, qtbot):
    window = open_co_operative
    desk = window.desk
    failures: list[object] = []
    desk.failed.connect(failures.append)
    for name in desk.places:
        desk.go(name)
        # One thread does all jobs: when this one is done, those before it are.
        with qtbot.waitSignal(window._jobs.start(lambda _progress: None).finished):
            pass
    assert failures == []


@pytest.fixture
def card(open_co_operative, qtbot) -> MemberCardScreen:
    """The card of a member of the co-operative."""
    desk = open_co_operative.desk
    desk.member_wanted("P002")
    card = desk.screens["member"]
    assert isinstance(card, MemberCardScreen)
    qtbot.waitUntil(lambda: card.head is not None, timeout=20_000)
    return card


def test_details_of_a_member_are_changed(card, qtbot):
    card.acts.edit.trigger()
    qtbot.waitUntil(lambda: card.window().findChild(MemberForm) is not None)
    form = card.window().findChild(MemberForm)
    assert isinstance(form, MemberForm)
    phone = form.fields["phone"]
    assert isinstance(phone, QLineEdit)
    phone.setText("040 123 4567")
    form.reason.setText("As told")
    with qtbot.waitSignal(card.changed, timeout=20_000):
        form.accept()
    office = card.window().desk.office
    assert office.members.member("P002").phone == "040 123 4567"


@pytest.mark.parametrize("what", ["self_billing", "consent_marketing"])
def test_agreement_is_recorded_with_a_reason(card, qtbot, what):
    before = card.head.standing[what]
    decide(card, what, qtbot)
    qtbot.waitUntil(lambda: card.head.standing[what] != before)


def test_renewal_of_a_member_is_paused_in_its_form(card, qtbot):
    card.acts.edit.trigger()
    qtbot.waitUntil(lambda: card.window().findChild(MemberForm) is not None)
    form = card.window().findChild(MemberForm)
    renewal = form.fields["renewal"]
    qtbot.keyClick(renewal, Qt.Key.Key_End)
    assert renewal.currentData() == "pause"
    qtbot.keyClicks(form.reason, "Asked by phone")
    with qtbot.waitSignal(card.changed, timeout=20_000):
        qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.head.member.renewal == "pause")


def test_member_has_left_with_a_reason(card, qtbot):
    first_open = card._office.closing.next_period().first_day
    decide(card, "member_left", qtbot)
    qtbot.waitUntil(lambda: card.head.member.left_on is not None)
    assert card.head.member.left_on == day_number(first_open)
    assert not card.acts.left.isEnabled()


def test_another_minimum_is_tried_on_a_co_operative(open_co_operative, qtbot):
    desk = open_co_operative.desk
    desk.go("what_if")
    screen = desk.screens["what_if"]
    qtbot.waitUntil(lambda: screen.last.currentData() is not None, timeout=20_000)
    screen.form.show_scenario(Scenario({"minimum_payout": "100"}, moved={"P0002": ""}))
    assert "Another referrer" in screen.form.list.item(1).text()
    screen.form.show_scenario(Scenario({"minimum_payout": "100"}))
    for act in (screen.run, screen.compare):
        act.trigger()
        qtbot.waitUntil(lambda: screen.doing.is_free, timeout=20_000)
        assert screen.said.text == ""


def test_figures_of_a_co_operative_are_asked_about_in_its_table(
    open_co_operative, qtbot
):
    desk = open_co_operative.desk
    desk.go("members")
    members = desk.screens["members"]
    qtbot.waitUntil(lambda: members.table.holds(0), timeout=20_000)
    members.view.select(0)
    members.why.trigger()
    why = desk.screens["explain"]
    qtbot.waitUntil(lambda: why.view.explanation is not None, timeout=20_000)
    assert why.view.explanation.title.key == "title.credit"
