"""What is told and left when a disk, a kill or a permission stands in the way?"""

import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

import pytest

from app.models.audit import verify_chain
from app.models.database_errors import (
    Busy,
    Cancelled,
    Damaged,
    DiskFull,
    FileProblem,
    ReadOnly,
    WrongPassphrase,
)
from app.models.setting import settings, write_setting
from app.models.store.connection import pragma_value
from tests.models.conftest import Books, first_line

LONG_STATEMENT = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
    "WHERE i < 100000000) SELECT sum(i) FROM n"
)

HOLD_EXCLUSIVE = """
import sys
import sqlcipher3.dbapi2 as sqlcipher
raw = sqlcipher.connect(sys.argv[1], isolation_level=None)
raw.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""

PROJECT = Path(__file__).parents[3]


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def run(code, *arguments):
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )


KILLED_WHILE_WRITING = """
    import os, signal, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.models.store.session import OrganisationFile
    phrase = sys.argv[2] or None
    with OrganisationFile.open(
        Path(sys.argv[1]), clock=lambda: datetime(2026, 1, 2, tzinfo=UTC),
        actor="t", passphrase=lambda: phrase,
    ) as organisation:
        with organisation.writing() as writing:
            raw = writing.connection.connection.dbapi_connection
            raw.execute("UPDATE setting SET value = 'half'")
            writing.record("half", "done", {"text": "x" * 300_000})
            # More than the cache holds: pages go to the file before the end.
            raw.set_authorizer(None)
            raw.execute("PRAGMA cache_size = 1")
            for number in range(200):
                writing.record("half", str(number), {"text": "x" * 5_000})
            os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_kill_in_the_middle_of_a_transaction_leaves_the_state_before(any_books):
    any_books.create().close()
    path = any_books.path
    before = path.stat().st_size
    run(KILLED_WHILE_WRITING, path, any_books.passphrase or "")
    assert path.with_name("books.parvi-journal").exists()
    assert path.stat().st_size > before
    if any_books.passphrase:
        with pytest.raises(WrongPassphrase):
            any_books.open(lambda: "wrong")
    with any_books.open() as organisation, organisation.reading() as connection:
        assert settings(connection)["name"] == "Example"
        assert verify_chain(connection).count == 1


def test_long_statement_can_be_cancelled(organisation):
    asked = []

    def is_cancelled():
        asked.append(1)
        return len(asked) > 3

    def work():
        with organisation.cancellable(is_cancelled), organisation.writing() as writing:
            write_setting(writing, "language", "fi")
            writing.connection.exec_driver_sql(LONG_STATEMENT)

    with pytest.raises(Cancelled):
        work()
    with organisation.reading() as connection:
        assert "language" not in settings(connection)


def test_full_disk_is_told_and_the_file_stays_whole(organisation):
    with organisation.standing_still() as raw:
        raw.set_authorizer(None)
        raw.execute(f"PRAGMA max_page_count = {pragma_value(raw, 'page_count')}")

    def write():
        with organisation.writing() as writing:
            writing.record("a", "b", {"text": "x" * 100_000})

    with pytest.raises(DiskFull, match=r"\d+ MB free"):
        write()
    with organisation.standing_still() as raw:
        raw.execute("PRAGMA max_page_count = 1000000")
    write()
    with organisation.reading() as connection:
        assert verify_chain(connection).count == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of file size")
def test_limit_of_file_size_is_told_as_a_refusal_of_the_disk(plain_books):
    plain_books.create().close()
    done = run(
        """
        import resource, signal, sys
        from datetime import UTC, datetime
        from pathlib import Path
        from app.models.database_errors import InputOutput
        from app.models.store.session import OrganisationFile
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        path = Path(sys.argv[1])
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size,) * 2)
        with OrganisationFile.open(
            path, clock=lambda: datetime(2026, 1, 2, tzinfo=UTC), actor="t"
        ) as organisation:
            try:
                with organisation.writing() as writing:
                    writing.record("a", "b", {"text": "x" * 5_000_000})
            except InputOutput as told:
                print(told)
        """,
        plain_books.path,
    )
    assert "the disk reports an error" in done.stdout
    with plain_books.open() as organisation, organisation.reading() as connection:
        assert verify_chain(connection).count == 1


def test_another_database_program_in_the_file_is_told(plain_books):
    with plain_books.create() as organisation:
        other = subprocess.Popen(
            [sys.executable, "-c", HOLD_EXCLUSIVE, str(plain_books.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=PROJECT,
        )
        assert first_line(other) == b"held\n"
        with pytest.raises(Busy), organisation.reading() as connection:
            settings(connection)
        other.communicate()
        with organisation.reading() as connection:
            assert settings(connection)


@pytest.fixture
def ordinary_user():
    """Somebody whom permissions bind; the superuser takes another identity."""
    if os.name == "nt":
        pytest.skip("Windows keeps permissions differently")
    # The folders of pytest can't be entered by another identity.
    folder = Path(tempfile.mkdtemp(prefix="parvi-"))
    folder.chmod(0o777)
    is_super = os.geteuid() == 0
    if is_super:
        os.seteuid(65_534)
    yield folder
    if is_super:
        os.seteuid(0)
    folder.chmod(0o777)
    shutil.rmtree(folder)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_can_not_be_written_can_be_read(ordinary_user, clock, what):
    books = Books(ordinary_user / "inner" / "books.parvi", None, clock)
    books.path.parent.mkdir()
    books.create().close()
    locked = books.path if what == "file" else books.path.parent
    locked.chmod(0o444 if what == "file" else 0o555)
    with books.open() as organisation:
        assert organisation.is_read_only
        with organisation.reading() as connection:
            assert settings(connection)["name"] == "Example"
        with pytest.raises(ReadOnly), organisation.writing():
            pass
    locked.chmod(0o777)
    with books.open() as organisation:
        assert not organisation.is_read_only


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_can_not_be_read_is_told(ordinary_user, clock, what):
    books = Books(ordinary_user / "inner" / "books.parvi", None, clock)
    books.path.parent.mkdir()
    books.create().close()
    locked = books.path if what == "file" else books.path.parent
    locked.chmod(0o000)
    with pytest.raises(FileProblem, match="no permission"):
        books.open()
    locked.chmod(0o700)


def test_folder_that_refuses_a_new_file_is_told(ordinary_user, clock):
    inner = ordinary_user / "inner"
    inner.mkdir(mode=0o555)
    with pytest.raises(FileProblem, match="no permission"):
        Books(inner / "books.parvi", None, clock).create()
    assert names(inner) == []


def test_damage_found_while_working_is_told(plain_books):
    with plain_books.create() as organisation, organisation.writing() as writing:
        writing.record("a", "b", {"text": "x" * 100_000})
        writing.record("c", "d", {})
    size = plain_books.path.stat().st_size
    with plain_books.path.open("r+b") as stream:
        stream.seek(size - 20 * 4_096)
        stream.write(b"\xff" * 20 * 4_096)
    with (
        plain_books.open() as organisation,
        pytest.raises(Damaged),
        organisation.reading() as connection,
    ):
        verify_chain(connection)


def test_closing_twice_does_no_harm(organisation):
    organisation.close()
    organisation.close()


TWO_THREADS = """
import sys, threading
from pathlib import Path
from app.bootstrap import open_office

with open_office(Path(sys.argv[1]), lambda: None) as office:
    is_over = threading.Event()

    def ask():
        while not is_over.is_set():
            with office.file.cancellable(lambda: False):
                pass

    thread = threading.Thread(target=ask)
    thread.start()
    for number in range(500):
        with office.file.reading() as reading:
            reading.exec_driver_sql(f"SELECT {number} FROM member").all()
    is_over.set()
    thread.join()
"""


def test_thread_that_may_be_cancelled_and_one_that_reads_both_go_on(plain_books):
    plain_books.create().close()
    # Were they to wait for each other, nothing in their process would go on.
    command = [sys.executable, "-c", TWO_THREADS, str(plain_books.path)]
    done = subprocess.run(
        command, cwd=PROJECT, capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
