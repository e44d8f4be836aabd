import pytest
from PySide6.QtCore import Qt

from app.bootstrap import begin_office, open_office
from app.calendars import Period
from app.views.kit.jobs import Jobs
from app.views.kit.theme import theme
from app.views.registers.screen import RegistersScreen

OPEN = Period(1405, 2)


def shown(office, tongue, qtbot):
    theme()
    screen = RegistersScreen(office, Jobs(), tongue)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    qtbot.waitUntil(lambda: screen.register is not None, timeout=20_000)
    return screen


@pytest.fixture
def farhan(organisation_file, tongue, qtbot):
    with open_office(organisation_file, lambda: None) as office:
        screen = shown(office, tongue, qtbot)
        yield office, screen
        screen.stop()
        screen.page._jobs.close()


@pytest.fixture
def porukka(tmp_path, tongue, qtbot):
    path = tmp_path / "books.parvi"
    begin_office(path, "porukka", "Porukka", {}, None)
    files = {
        "members": "code,name,kind,joined,referrer_name\n"
        "M1,Aino Virtanen,member,2024-01-05,\n"
        "M2,Eino Laine,member,2024-01-06,Aino Virtane\n",
        "subscriptions": "member,package,start,term\nM1,kauppias,2024-01-05,12\n",
        "payments": "payment_no,date,amount\n1,2024-01-20,50.00\n",
    }
    with open_office(path, lambda: None) as office:
        for kind, content in files.items():
            file = tmp_path / f"{kind}.csv"
            file.write_text(content, encoding="utf-8")
            office.imports.take(kind, file)
        screen = shown(office, tongue, qtbot)
        yield office, screen
        screen.stop()
        screen.page._jobs.close()


def choose(qtbot, screen, name: str) -> None:
    screen.show_place(name)
    assert screen.register.name == name
    qtbot.waitUntil(lambda: not screen.page.asking.is_waiting, timeout=20_000)


def fill(screen, act: str, **values: str):
    screen.page.act(act)
    for name, text in values.items():
        screen.page.form.put(name, text)
    return screen.page.form


def save(qtbot, form) -> None:
    with qtbot.waitSignal(form.saved, timeout=20_000):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def test_adjustment_is_added_and_taken_away_with_a_reason(farhan, qtbot):
    office, screen = farhan
    choose(qtbot, screen, "adjustments")
    before = len(office.registers.adjustments(OPEN))
    form = fill(
        screen,
        "add_adjustment",
        member="F000001",
        amount="-50000",
        reason="Damaged goods",
        note="by phone",
    )
    with qtbot.waitSignal(screen.changed):
        save(qtbot, form)
    added = office.registers.adjustments(OPEN)
    assert len(added) == before + 1
    qtbot.waitUntil(lambda: screen.page.table.rowCount() == before + 1)
    row = next(
        number
        for number, record in enumerate(screen.page.table.records)
        if record.note == "by phone"
    )
    screen.page.view.selectRow(row)
    save(qtbot, fill(screen, "remove_adjustment", why="Entered twice"))
    assert len(office.registers.adjustments(OPEN)) == before


def undone(qtbot, screen, form) -> None:
    with qtbot.waitSignal(screen.undoable, timeout=20_000) as done:
        save(qtbot, form)
    (undo,) = done.args
    undo.take_back("a slip of the hand")


def test_duty_recorded_anew_gets_back_what_it_said(farhan, qtbot):
    office, screen = farhan
    stood = office.registers.duties(OPEN)
    assert stood[0].is_done
    choose(qtbot, screen, "duties")
    screen.page.view.selectRow(0)
    undone(qtbot, screen, fill(screen, "change_duty", done="no", note=""))
    assert office.registers.duties(OPEN) == stood


def test_exemption_is_undone_whether_it_is_new_or_entered_anew(farhan, qtbot):
    office, screen = farhan
    choose(qtbot, screen, "exemptions")
    (stood,) = office.registers.exemptions(OPEN)
    for member in ("F000002", stood.member_code):
        asked = {"member": member, "reason": "in hospital"}
        undone(qtbot, screen, fill(screen, "add_exemption", **asked))
        assert office.registers.exemptions(OPEN) == [stood]


def test_adjustment_is_undone_whether_added_or_taken_away(farhan, qtbot):
    office, screen = farhan
    choose(qtbot, screen, "adjustments")
    stood = office.registers.adjustments(OPEN)
    asked = {"member": "F000001", "amount": "-50000", "reason": "Damaged goods"}
    undone(qtbot, screen, fill(screen, "add_adjustment", **asked))
    assert office.registers.adjustments(OPEN) == stood
    office.registers.add_adjustment("F000001", OPEN, "700", "Thanks", "by phone")
    screen.page.read()
    qtbot.waitUntil(lambda: screen.page.table.rowCount() == len(stood) + 1)
    row = [one.note for one in screen.page.table.records].index("by phone")
    screen.page.view.selectRow(row)
    undone(qtbot, screen, fill(screen, "remove_adjustment", why="Entered twice"))
    again = max(office.registers.adjustments(OPEN), key=lambda one: one.id)
    assert (again.amount_toman, again.reason, again.note) == (700, "Thanks", "by phone")


def test_row_of_a_kept_register_is_undone_however_it_was_changed(porukka, qtbot):
    office, screen = porukka
    rows = office.kept_registers.rows
    asked = {"code": "T1", "name": "Alku"}
    choose(qtbot, screen, "courses")
    undone(qtbot, screen, fill(screen, "add_courses", **asked))
    assert rows("courses") == []
    office.kept_registers.put("courses", asked)
    stood = rows("courses")
    screen.page.read()
    qtbot.waitUntil(lambda: screen.page.table.rowCount() == 1, timeout=20_000)
    screen.page.view.selectRow(0)
    undone(qtbot, screen, fill(screen, "change_courses", name="Jatko"))
    assert rows("courses") == stood
    undone(qtbot, screen, fill(screen, "remove_courses", why="not held"))
    assert rows("courses") == stood


def test_what_is_wrong_stands_below_its_field(farhan, qtbot):
    _office, screen = farhan
    choose(qtbot, screen, "adjustments")
    form = fill(screen, "add_adjustment", member="nobody", amount="x")
    form.save()
    assert form.faults["reason"].text() == "This is needed."
    form.put("reason", "Why")
    form.save()
    qtbot.waitUntil(form.faults["member"].isVisible, timeout=20_000)
    assert "the code of a member" in form.faults["member"].text()
    assert form.faults["amount"].isVisible()
    form.reject()


def test_duties_and_exemptions_are_recorded_for_the_month(farhan, qtbot):
    office, screen = farhan
    choose(qtbot, screen, "duties")
    save(qtbot, fill(screen, "add_duty", member="F000003", done="no", note="absent"))
    duty = next(
        one for one in office.registers.duties(OPEN) if one.member_code == "F000003"
    )
    assert (duty.is_done, duty.note) == (False, "absent")
    choose(qtbot, screen, "exemptions")
    save(qtbot, fill(screen, "add_exemption", member="F000004", reason="Illness"))
    codes = [one.member_code for one in office.registers.exemptions(OPEN)]
    assert "F000004" in codes


def test_closed_month_is_only_looked_at(farhan, qtbot):
    _office, screen = farhan
    choose(qtbot, screen, "duties")
    months = screen.months
    closed = [
        row for row in range(months.count()) if months.itemData(row) == OPEN.previous()
    ]
    months.setCurrentIndex(closed[0])
    months.activated.emit(closed[0])
    assert not screen.page.buttons["add_duty"].isEnabled()


def test_campaign_is_added_changed_and_taken_away(porukka, qtbot):
    office, screen = porukka
    choose(qtbot, screen, "campaigns")
    values = {"code": "K1", "name": "Kevät", "kind": "season"}
    days = {"from": "2024-03-01", "to": "2024-04-01", "channels": "letters fairs"}
    save(qtbot, fill(screen, "add_campaigns", **values, **days))
    qtbot.waitUntil(lambda: screen.page.table.rowCount() == 1)
    screen.page.view.selectRow(0)
    save(qtbot, fill(screen, "change_campaigns", name="Kevät 2024"))
    assert office.kept_registers.rows("campaigns")[0]["name"] == "Kevät 2024"
    qtbot.waitUntil(lambda: not screen.page.asking.is_waiting)
    screen.page.view.selectRow(0)
    save(qtbot, fill(screen, "remove_campaigns", why="Not held"))
    assert office.kept_registers.rows("campaigns") == []


def test_referrer_is_decided_among_the_suggestions(porukka, qtbot):
    office, screen = porukka
    choose(qtbot, screen, "referrer_matching")
    screen.page.view.selectRow(0)
    save(qtbot, fill(screen, "decide_referrer", referrer="M1", why="She said so"))
    assert office.referrers.waiting() == []
    assert office.members.member("M2").sponsor_code == "M1"


def test_payment_without_invoice_is_given_one(porukka, qtbot):
    office, screen = porukka
    choose(qtbot, screen, "payment_matching")
    assert office.billing.waiting()[0].invoice == 0
    screen.page.view.selectRow(0)
    save(qtbot, fill(screen, "choose_invoice", invoice="1001", why="Told by phone"))
    assert office.billing.waiting()[0].invoice == 1001


def test_empty_register_tells_the_way_in_and_leads_to_the_import(porukka, qtbot):
    _office, screen = porukka
    choose(qtbot, screen, "campaigns")
    note = screen.page.none
    qtbot.waitUntil(lambda: "Press “Add …” above" in note.text.text(), timeout=20_000)
    assert note.isVisible()
    with qtbot.waitSignal(screen.place_wanted) as wanted:
        qtbot.mouseClick(note.buttons["import"], Qt.MouseButton.LeftButton)
    assert wanted.args == ["import", None]


def test_empty_register_without_a_way_in_says_that_nothing_waits(farhan, qtbot):
    _office, screen = farhan
    choose(qtbot, screen, "gifts")
    note = screen.page.none
    qtbot.waitUntil(lambda: "nothing to do" in note.text.text(), timeout=20_000)
    assert note.buttons == {}
