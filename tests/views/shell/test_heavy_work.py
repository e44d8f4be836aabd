import os
import signal

import pytest

from app.calendars import Period
from app.formats import Language
from app.views.close.texts import Step

CLOSED, OPEN = Period(1405, 1), Period(1405, 2)
pytestmark = pytest.mark.slow


@pytest.fixture
def closing(open_window, qtbot):
    """The place where the next month is closed, its preview shown."""
    open_window.close_month()
    screen = open_window.desk.screens["close"]
    qtbot.waitUntil(lambda: screen._state is not None, timeout=20_000)
    screen.go.click()
    qtbot.waitUntil(
        lambda: screen.doing.is_free and screen._step is Step.PREVIEW, timeout=60_000
    )
    screen.go.click()
    screen.commit.typed.setText(str(OPEN))
    return screen


def killing(worker, step: str):
    """The worker's helper, which is killed when its work comes to a step."""

    def run(work, progress):
        def watch(now: str, done: int, total: int) -> None:
            if now == step:
                os.kill(worker.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
            progress(now, done, total)

        return worker.run(work, watch)

    return run


def test_close_whose_process_is_killed_is_told_and_can_be_done_again(
    open_window, closing, qtbot
):
    worker, office = open_window.worker, open_window.office
    assert worker.pid not in (None, os.getpid())
    open_window._jobs.help_with(killing(worker, "backup"))
    closing.go.click()
    qtbot.waitUntil(lambda: closing.doing.is_free, timeout=60_000)
    assert "its process ended" in closing.said.text
    assert office.closing.closed_through() == CLOSED
    open_window._jobs.help_with(worker.run)
    closing.go.click()
    qtbot.waitUntil(
        lambda: closing.doing.is_free and closing._step is Step.SLIPS, timeout=60_000
    )
    assert office.closing.closed_through() == OPEN


def test_close_goes_on_when_its_place_is_left(open_window, closing, qtbot):
    closing.go.click()
    open_window.desk.go("members")
    with qtbot.waitSignal(closing.changed, timeout=60_000):
        pass
    open_window.desk.go("close")
    qtbot.waitUntil(lambda: closing._step is Step.SLIPS, timeout=20_000)
    assert "head" in closing.said.text


def test_refusal_of_the_other_process_is_said_in_the_windows_language(
    open_window, closing, qtbot
):
    office = open_window.office
    payee = closing._preview.since_last.movers.rows[0].member_code
    office.registers.add_adjustment(payee, OPEN, "5000", "Correction", "")
    open_window._tongue.speak(Language.FI)
    closing.go.click()
    qtbot.waitUntil(lambda: closing.doing.is_free, timeout=60_000)
    assert "esikatsel" in closing.said.text
    assert office.closing.closed_through() == CLOSED


@pytest.mark.parametrize("has_left", [False, True])
def test_window_closed_in_the_middle_of_a_close_leaves_no_process(
    open_window, closing, organisation_file, has_left
):
    worker = open_window.worker
    closing.go.click()
    if has_left:
        open_window.leave()
    open_window.close()
    assert worker.pid is None
    assert not organisation_file.with_name("books.parvi.lock").exists()
