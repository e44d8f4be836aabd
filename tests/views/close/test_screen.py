import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from app.bootstrap import open_office
from app.calendars import Period
from app.services.explaining import Question
from app.views.close.screen import CloseScreen
from app.views.close.texts import Step
from app.views.kit.jobs import Jobs
from app.views.kit.reason_dialog import ReasonDialog

CLOSED, OPEN = Period(1405, 1), Period(1405, 2)


@pytest.fixture
def office(organisation_file):
    with open_office(organisation_file, lambda: None) as office:
        yield office


@pytest.fixture
def jobs():
    opened = Jobs()
    yield opened
    opened.close()


@pytest.fixture
def screen(office, tongue, qtbot, jobs):
    jobs.interrupt_with(office.file.cancellable)
    screen = CloseScreen(office, jobs, tongue)
    screen.changed.connect(screen.refresh)
    qtbot.addWidget(screen)
    screen.resize(1100, 760)
    screen.show()
    qtbot.waitUntil(lambda: screen._state is not None, timeout=20_000)
    yield screen
    screen.stop()
    jobs.close()


def wait_for(qtbot, screen, step: Step) -> None:
    qtbot.waitUntil(
        lambda: screen.doing.is_free and screen._step is step, timeout=30_000
    )


def press(qtbot, screen) -> None:
    qtbot.mouseClick(screen.go, Qt.MouseButton.LeftButton)


def close(qtbot, screen) -> None:
    press(qtbot, screen)
    wait_for(qtbot, screen, Step.PREVIEW)
    press(qtbot, screen)
    qtbot.keyClicks(screen.commit.typed, str(screen._preview_period))
    press(qtbot, screen)
    wait_for(qtbot, screen, Step.SLIPS)


def test_nothing_can_be_pressed_before_the_month_is_known(office, tongue, qtbot):
    jobs = Jobs()
    screen = CloseScreen(office, jobs, tongue)
    qtbot.addWidget(screen)
    screen.show()
    assert not screen.go.isEnabled()
    qtbot.waitUntil(screen.go.isEnabled, timeout=20_000)
    screen.stop()
    jobs.close()


def test_month_goes_step_by_step_to_the_sent_payments(screen, office, qtbot, tmp_path):
    assert screen._state.period == OPEN
    assert screen.data.notices.list.count() > 3
    press(qtbot, screen)
    wait_for(qtbot, screen, Step.PREVIEW)
    assert screen._preview.since_last.period == CLOSED
    assert office.closing.closed_through() == CLOSED
    assert screen.focusWidget() is screen.go
    press(qtbot, screen)
    assert not screen.go.isEnabled()
    assert screen.focusWidget() is screen.commit.typed
    screen.commit.typed.setText("۱۴۰۵-۰۱")
    assert not screen.go.isEnabled()
    screen.commit.typed.setText("۱۴۰۵-۰۲")
    press(qtbot, screen)
    wait_for(qtbot, screen, Step.SLIPS)
    assert "head" in screen.said.text
    assert screen.focusWidget() is screen.go
    assert office.closing.closed_through() == OPEN
    with qtbot.waitSignal(screen.place_wanted) as wanted:
        press(qtbot, screen)
    assert wanted.args == ["documents", OPEN]
    office.statements.write(OPEN, tmp_path / "slips")
    screen.refresh()
    qtbot.waitUntil(lambda: screen._done[Step.SLIPS], timeout=20_000)
    qtbot.mouseClick(screen.skip, Qt.MouseButton.LeftButton)
    screen.doing.make_payments(OPEN, tmp_path / "pay.csv", screen.bank.choice)
    wait_for(qtbot, screen, Step.SENT)
    qtbot.waitUntil(lambda: len(screen._state.files) == 1)
    assert (tmp_path / "pay.csv").read_text(encoding="utf-8").startswith("payment")
    qtbot.mouseClick(screen.sent.files.buttons["sent"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen._state.is_sent, timeout=20_000)
    assert office.payments.files(OPEN)[0].state == "sent"
    assert "is sent to the bank" in screen.said.text
    assert screen.focusWidget() is screen.sent.files.buttons["confirmed"]


def test_second_preview_shows_what_a_correction_did(screen, office, qtbot):
    press(qtbot, screen)
    wait_for(qtbot, screen, Step.PREVIEW)
    payee = screen._preview.since_last.movers.rows[0].member_code
    office.registers.add_adjustment(payee, OPEN, "123000", "Correction", "")
    screen.refresh()
    qtbot.waitUntil(lambda: "preview again" in screen.said.text, timeout=20_000)
    assert not screen.go.isEnabled()
    qtbot.mouseClick(screen.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.doing.is_free and not screen._is_stale)
    assert screen._preview.since_earlier is not None
    [mover] = screen._preview.since_earlier.movers.rows
    assert mover.member_code == payee
    assert mover.after - mover.before == 123_000
    assert not screen.previewed.same.isVisible()
    assert screen.previewed.beside.currentData() == "since_earlier"
    assert screen.go.isEnabled()
    assert screen.focusWidget() is screen.go


def test_stopped_close_leaves_the_month_open(screen, office, qtbot, jobs):
    press(qtbot, screen)
    wait_for(qtbot, screen, Step.PREVIEW)
    press(qtbot, screen)
    qtbot.keyClicks(screen.commit.typed, str(OPEN))
    # Something before it keeps the close from being faster than a hand.
    going_on = threading.Event()
    jobs.start(lambda _progress: going_on.wait())
    press(qtbot, screen)
    screen.work.stop.click()
    going_on.set()
    qtbot.waitUntil(lambda: screen.doing.is_free, timeout=20_000)
    assert "Stopped" in screen.said.text
    assert office.closing.closed_through() == CLOSED


def test_last_month_is_reopened_with_a_reason(screen, office, qtbot, monkeypatch):
    close(qtbot, screen)
    assert office.closing.closed_through() == OPEN
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Late orders", True))
    qtbot.mouseClick(screen.bar.reopen, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "open again" in screen.said.text, timeout=20_000)
    qtbot.waitUntil(lambda: not screen._state.is_closed)
    assert office.closing.closed_through() == CLOSED


def test_refusal_is_said_on_the_screen(screen, office, qtbot):
    press(qtbot, screen)
    wait_for(qtbot, screen, Step.PREVIEW)
    press(qtbot, screen)
    qtbot.keyClicks(screen.commit.typed, str(OPEN))
    payee = screen._preview.since_last.movers.rows[0].member_code
    office.registers.add_adjustment(payee, OPEN, "5000", "Correction", "")
    press(qtbot, screen)
    qtbot.waitUntil(lambda: "no longer those previewed" in screen.said.text)
    assert office.closing.closed_through() == CLOSED


def test_payment_that_the_bank_sent_back_is_marked_and_released(
    screen, office, qtbot, tmp_path
):
    office.payments.make(CLOSED, str(tmp_path / "pay.csv"))
    office.payments.mark(CLOSED, "sent")
    screen.read(CLOSED, Step.SENT)
    payments = screen.sent.payments
    qtbot.waitUntil(lambda: bool(payments.table.records), timeout=20_000)
    first = payments.table.records[0]
    payments.search.setText(first.iban[-6:])
    assert payments.table.records == [first]
    payments.view.selectRow(0)
    with qtbot.waitSignal(screen.place_wanted) as asked:
        payments.why.trigger()
    assert asked.args == ["explain", Question("member", CLOSED, member=first.member)]
    assert payments.give_back.isEnabled()
    assert not payments.release.isEnabled()

    payments.give_back.trigger()
    dialog = screen.findChild(ReasonDialog)
    dialog.value.setText("no day")
    dialog.reason.setText("AC04")
    assert not dialog.do.isEnabled()
    dialog.value.setText("1405-02-01")
    qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: payments.table.records[0].is_held, timeout=20_000)
    assert office.single_payments.rows(CLOSED)[0].reason == "AC04"
    assert "AC04" in payments.table.index(0, 4).data()

    payments.view.selectRow(0)
    payments.release.trigger()
    dialog = screen.findChild(ReasonDialog)
    dialog.reason.setText("the bank erred")
    qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not payments.table.records[0].is_held, timeout=20_000)
    made = office.payments.make(CLOSED, str(tmp_path / "again.csv"))
    assert made.files[0].count == 1
