import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from app.bootstrap import back_up, begin_office, make_demo, now, open_office
from app.calendars import Period
from app.models.store.session import OrganisationFile
from app.progress import Stopped, silent, unreported
from app.services.alternatives import Viewed, worked_out
from app.services.closing import NotNext
from app.services.comparing import compared
from app.services.scenarios import Scenario
from app.worker.fault import WorkerFault
from app.worker.worker import WorkCutOff, WorkCutOffLate, Worker

pytestmark = pytest.mark.slow
CLOSED, OPEN, LATER = Period(1405, 1), Period(1405, 2), Period(1405, 3)


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory):
    """A demonstration with one closed month and the orders of the next."""
    path = tmp_path_factory.mktemp("demo") / "demo.parvi"
    make_demo(path, members=40, periods=2, seed=1, progress=silent, open_periods=1)
    return path


@pytest.fixture(scope="module")
def office(demo_file, tmp_path_factory):
    """Books that every test leaves as it found them: the second month is open."""
    path = tmp_path_factory.mktemp("shared") / "books.parvi"
    path.write_bytes(demo_file.read_bytes())
    with open_office(path, lambda: None) as office:
        yield office


@pytest.fixture(scope="module")
def worker(office):
    worker = Worker(office)
    yield worker
    worker.close()


class Steps:
    """A progress that keeps what it was told, and acts at one step."""

    def __init__(self, at: str = "", act=lambda: None) -> None:
        self.told: list[str] = []
        self._at, self._act = at, act

    def __call__(self, step: str, _done: int, _total: int) -> None:
        if step not in self.told:
            self.told.append(step)
        if step and step == self._at:
            self._at = ""
            self._act()


def stop() -> None:
    raise Stopped


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def test_month_is_previewed_closed_and_reopened_by_one_process(worker, office):
    steps = Steps()
    preview = worker.run(partial(office.closing.compared_preview, OPEN), steps)
    assert preview.since_last.period == CLOSED
    assert "comparing" in steps.told
    first = worker.pid
    assert first not in (None, os.getpid())
    digest = preview.outcome.result_digest
    assert office.closing.closed_through() == CLOSED
    close = partial(office.closing.close, OPEN, previewed=digest)
    outcome = worker.run(close, silent)
    assert outcome.result_digest == digest
    # The books of this process are those that the other one wrote.
    assert office.closing.closed_through() == OPEN
    assert office.closing.figures(OPEN) == outcome.figures
    worker.run(partial(office.closing.reopen, OPEN, "Late orders"), silent)
    assert office.closing.closed_through() == CLOSED
    assert worker.pid == first


def test_months_worked_out_and_compared_there_are_those_of_here(worker, office):
    for work in (
        partial(worked_out, office.what_if, Scenario(), CLOSED, OPEN, 10),
        partial(compared, office.comparing, Viewed(CLOSED), Viewed(OPEN), 10),
    ):
        assert worker.run(work, silent) == work()


def test_copy_and_table_are_written_there(worker, office, tmp_path):
    copy, table = tmp_path / "copy.parvi", tmp_path / "payouts.csv"
    write = partial(office.exports.write, "payouts", CLOSED, str(table))
    for work in (partial(back_up, office, copy), write):
        worker.run(partial(unreported, work), silent)
    with open_office(copy, lambda: None) as copied:
        assert copied.closing.closed_through() == CLOSED
    assert table.read_text(encoding="utf-8").startswith("member,carried_in")


def test_refusal_comes_back_as_it_was_raised_here(worker, office):
    with pytest.raises(NotNext) as here:
        office.closing.close(LATER)
    with pytest.raises(NotNext) as there:
        worker.run(partial(office.closing.close, LATER), silent)
    assert there.value.values == here.value.values
    assert str(there.value) == str(here.value)


def test_mistake_of_the_program_comes_back_with_its_place(worker, office):
    with pytest.raises(WorkerFault) as fault:
        worker.run(partial(office.closing.close, "no period"), silent)
    assert fault.value.lines[0] == "AttributeError"
    assert any("services/closing.py" in line for line in fault.value.lines)
    assert not any("no period" in line for line in fault.value.lines)


def test_stopped_close_leaves_the_month_open(worker, office):
    with pytest.raises(Stopped):
        worker.run(partial(office.closing.close, OPEN), Steps("backup", stop))
    assert office.closing.closed_through() == CLOSED


def kill(worker) -> None:
    os.kill(worker.pid, getattr(signal, "SIGKILL", signal.SIGTERM))


def test_killed_process_leaves_the_month_open_and_another_goes_on(worker, office):
    steps = Steps("backup", partial(kill, worker))
    with pytest.raises(WorkCutOff):
        worker.run(partial(office.closing.close, OPEN), steps)
    assert office.closing.closed_through() == CLOSED
    assert not office.verification.check().faults
    assert worker.run(partial(office.closing.preview, OPEN), silent).period == OPEN


def test_work_that_was_cut_off_after_writing_says_so(worker, office):
    def write_as_the_last_act() -> None:
        pid = worker.pid
        kill(worker)
        while is_alive(pid):
            time.sleep(0.01)
        office.settings.change({"town": "Tehran"})

    steps = Steps("pages and journal", write_as_the_last_act)
    with pytest.raises(WorkCutOffLate):
        worker.run(office.verification.check, steps)


def test_process_that_ended_while_idle_is_replaced(worker, office):
    worker.run(office.verification.check, silent)
    kill(worker)
    assert not worker.run(office.verification.check, silent).faults


def test_encrypted_books_are_opened_without_a_passphrase_on_the_command_line(tmp_path):
    path = tmp_path / "secret.parvi"
    begin_office(path, "farhan", "Secret", {}, "correct horse")
    with open_office(path, lambda: "correct horse") as office:
        worker = Worker(office)
        try:
            assert not worker.run(office.verification.check, silent).faults
            command = Path(f"/proc/{worker.pid}/cmdline")
            if command.exists():
                assert b"correct horse" not in command.read_bytes()
        finally:
            worker.close()


PARENT = """
import sys, time
from functools import partial
from pathlib import Path
from app.bootstrap import open_office
from app.calendars import Period
from app.worker.worker import Worker

if __name__ == "__main__":
    office = open_office(Path(sys.argv[1]), lambda: None)
    worker = Worker(office)
    def tell(step, done, total):
        if step == "backup":
            print(worker.pid, flush=True)
            time.sleep(60)
    worker.run(partial(office.closing.close, Period(1405, 2)), tell)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a hard kill")
def test_process_ends_with_the_one_that_started_it(demo_file, tmp_path):
    path = tmp_path / "books.parvi"
    path.write_bytes(demo_file.read_bytes())
    script = tmp_path / "parent.py"
    script.write_text(PARENT, encoding="utf-8")
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, script, path],
        env={**os.environ, "PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    end = time.monotonic() + 30
    while is_alive(child) and time.monotonic() < end:
        time.sleep(0.02)
    assert not is_alive(child)
    with OrganisationFile.open(path, clock=now, actor="t") as file:
        assert file.is_read_only is False


def test_no_qt_is_loaded_where_the_work_is_done():
    code = "import sys, app.worker.serving; print('PySide6' in sys.modules)"
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
