"""Does an organisation have one user at a time, and is it free after a crash?"""

import os
import signal
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.models.store.file_lock import CannotLock, FileInUse, FileLock
from tests.models.conftest import first_line

NOW = datetime(2026, 1, 2, 8, 0, tzinfo=UTC)
HOLD = """
    import sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.models.store.file_lock import FileLock
    held = FileLock.acquire(Path(sys.argv[1]), datetime(2026, 1, 2, tzinfo=UTC))
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "books.parvi"
    path.write_bytes(b"untouched")
    return path


@pytest.fixture
def other_process(file):
    """Another process that holds the lock until it's killed."""
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(HOLD), str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    ) as process:
        assert first_line(process) == b"held\n"
        yield process
        process.kill()


def lock_file(file):
    return file.with_name("books.parvi.lock")


def test_second_one_is_refused_and_told_who_holds_it(file):
    first = FileLock.acquire(file, NOW)
    with pytest.raises(FileInUse) as refused:
        FileLock.acquire(file, NOW)
    assert refused.value.values["pid"] == str(os.getpid())
    assert "2026-01-02 08:00:00+00:00" in str(refused.value)
    first.release()


def test_release_leaves_nothing_behind(file):
    FileLock.acquire(file, NOW).release()
    assert [path.name for path in file.parent.iterdir()] == ["books.parvi"]
    assert file.read_bytes() == b"untouched"
    FileLock.acquire(file, NOW).release()


def test_another_process_is_named(file, other_process):
    with pytest.raises(FileInUse) as refused:
        FileLock.acquire(file, NOW)
    assert refused.value.values["pid"] == str(other_process.pid)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_lock_is_free_at_once_after_a_kill(file, other_process):
    os.kill(other_process.pid, signal.SIGKILL)
    other_process.wait()
    assert lock_file(file).exists()
    FileLock.acquire(file, NOW).release()
    assert not lock_file(file).exists()


@pytest.mark.parametrize("left", [b"", b"junk", b' {"user": "far away"}', b" [1]"])
def test_lock_file_that_is_left_behind_locks_nothing(file, left):
    lock_file(file).write_bytes(left)
    FileLock.acquire(file, NOW).release()


@pytest.mark.parametrize("text", [b"", b"junk", b' {"user": 1}', b" [1]"])
def test_unreadable_name_of_the_holder_does_not_harm_the_refusal(file, text):
    held = FileLock.acquire(file, NOW)
    lock_file(file).write_bytes(text)
    with pytest.raises(FileInUse, match="somebody on an unknown computer"):
        FileLock.acquire(file, NOW)
    held.release()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files from going")
def test_lock_file_taken_away_meanwhile_is_made_anew(file):
    first = FileLock.acquire(file, NOW)
    lock_file(file).unlink()
    second = FileLock.acquire(file, NOW)
    with pytest.raises(FileInUse):
        FileLock.acquire(file, NOW)
    second.release()
    first.release()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_lock_file_is_not_followed_elsewhere(file, tmp_path):
    elsewhere = tmp_path / "precious"
    elsewhere.write_bytes(b"precious")
    lock_file(file).symlink_to(elsewhere)
    with pytest.raises(CannotLock):
        FileLock.acquire(file, NOW)
    assert elsewhere.read_bytes() == b"precious"


def test_of_many_processes_one_gets_the_lock(file):
    command = [sys.executable, "-c", textwrap.dedent(HOLD), str(file)]
    racers = [
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[3],
        )
        for _ in range(4)
    ]
    answers = [first_line(racer) for racer in racers]
    for racer in racers:
        racer.communicate()
    assert answers.count(b"held\n") == 1
