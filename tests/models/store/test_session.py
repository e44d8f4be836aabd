"""Is an organisation file made whole, opened safely and written all or nothing?"""

import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
import threading
from pathlib import Path

import pytest
import sqlalchemy.exc

from app.models.audit import verify_chain
from app.models.database_errors import (
    Busy,
    Cancelled,
    Damaged,
    DiskFull,
    FileExists,
    FileMissing,
    FileProblem,
    NewerFile,
    NotAFile,
    NotAnOrganisation,
    PassphraseNeeded,
    ReadOnly,
    Unchangeable,
    WrongPassphrase,
)
from app.models.setting import settings, write_setting
from app.models.store.connection import PRAGMAS, UnsafeSettings, pragma_value
from app.models.store.file_kind import LinkedTwice
from app.models.store.file_lock import FileInUse
from app.models.store.new_file import JournalLeftOver
from app.models.store.session import EmptyPassphrase
from tests.models.conftest import PASSPHRASE, Books, first_line

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


def test_created_organisation_is_found_again(any_books):
    with any_books.create() as organisation:
        assert names(any_books.path.parent) == ["books.parvi", "books.parvi.lock"]
        with organisation.writing() as writing:
            write_setting(writing, "language", "fi")
    assert names(any_books.path.parent) == ["books.parvi"]
    with any_books.open() as organisation, organisation.reading() as connection:
        found = settings(connection)
        assert verify_chain(connection).count == 2
    assert found == {"language": "fi", "name": "Example", "plan": "farhan"}


def test_safe_settings_are_on(any_books):
    with any_books.create() as organisation, organisation.standing_still() as raw:
        raw.set_authorizer(None)
        found = {name: pragma_value(raw, name) for name in PRAGMAS}
    assert found == PRAGMAS
    assert (found["synchronous"], found["journal_mode"]) == (3, "delete")


def test_setting_that_does_not_hold_stops_the_program(plain_books, monkeypatch):
    plain_books.create().close()
    monkeypatch.setitem(PRAGMAS, "page_size", 1)
    with pytest.raises(UnsafeSettings, match="page_size at 4096 instead of 1"):
        plain_books.open()
    assert names(plain_books.path.parent) == ["books.parvi"]


def test_python_s_own_sqlite_is_never_loaded(tmp_path):
    done = run(
        """
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from app.models.store import automatic_backup, backup
        from app.models.store.session import OrganisationFile
        path = Path(sys.argv[1])
        now = datetime(2026, 1, 2, tzinfo=UTC)
        with OrganisationFile.create(
            path, plan="farhan", name="A", clock=lambda: now, actor="t"
        ) as organisation:
            automatic_backup.automatic_backup(organisation, "test")
            backup.backup_to(organisation, path.with_name("b.parvi"))
        print({"sqlite3", "_sqlite3"} & set(sys.modules))
        """,
        tmp_path / "books.parvi",
    )
    assert (done.stdout, done.stderr) == ("set()\n", "")


def test_failed_writing_changes_nothing(organisation):
    def write_and_fail():
        with organisation.writing() as writing:
            write_setting(writing, "language", "fi")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    with organisation.reading() as connection:
        assert "language" not in settings(connection)
        assert verify_chain(connection).count == 1


def test_change_without_an_audit_event_is_not_written(organisation):
    def write():
        with organisation.writing() as writing:
            writing.connection.exec_driver_sql("DELETE FROM setting")

    with pytest.raises(AssertionError, match="without an audit event"):
        write()
    with organisation.reading() as connection:
        assert settings(connection)


def test_writing_without_change_needs_no_event(organisation):
    with organisation.writing() as writing:
        write_setting(writing, "name", "Example")
    with organisation.reading() as connection:
        assert verify_chain(connection).count == 1


def test_transaction_inside_a_transaction_is_refused(organisation):
    def nest():
        with organisation.reading(), organisation.reading():
            pass

    with pytest.raises(AssertionError, match="inside a transaction"):
        nest()
    with organisation.reading():
        pass


def test_another_thread_waits_for_its_turn(organisation):
    order = []

    def read():
        with organisation.reading():
            order.append("reader")

    reader = threading.Thread(target=read)
    with organisation.writing() as writing:
        reader.start()
        writing.record("a", "b", {})
        order.append("writer")
    reader.join()
    assert order == ["writer", "reader"]


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA recursive_triggers = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA user_version = 7",
        "PRAGMA writable_schema = ON",
        "DROP TRIGGER audit_event_delete_append_only",
        "DROP TABLE setting",
        "CREATE TABLE other (a)",
        "CREATE TEMP TRIGGER t AFTER INSERT ON setting BEGIN SELECT 1; END",
        "ALTER TABLE setting RENAME TO other",
        "UPDATE sqlite_schema SET sql = ''",
        "ATTACH ':memory:' AS other",
    ],
)
def test_normal_work_can_not_weaken_the_file(organisation, statement):
    def attack():
        with organisation.writing() as writing:
            writing.connection.exec_driver_sql(statement)

    with pytest.raises(sqlalchemy.exc.DBAPIError):
        attack()


def test_trigger_refusals_have_names(organisation):
    def attack():
        with organisation.writing() as writing:
            writing.connection.exec_driver_sql("DELETE FROM audit_event")

    with pytest.raises(Unchangeable):
        attack()


def test_file_that_is_there_is_not_overwritten(plain_books):
    plain_books.path.write_bytes(b"precious")
    with pytest.raises(FileExists):
        plain_books.create()
    assert plain_books.path.read_bytes() == b"precious"
    assert names(plain_books.path.parent) == ["books.parvi"]


def test_journal_of_another_file_is_not_played_back_into_a_new_one(plain_books):
    journal = plain_books.path.with_name("books.parvi-journal")
    journal.write_bytes(b"pages of a moved file")
    with pytest.raises(JournalLeftOver):
        plain_books.create()
    assert names(plain_books.path.parent) == ["books.parvi-journal"]


def test_failed_creation_leaves_nothing(plain_books, monkeypatch):
    def fail(*_arguments):
        raise ZeroDivisionError

    monkeypatch.setattr("app.models.store.session.create_schema", fail)
    with pytest.raises(ZeroDivisionError):
        plain_books.create()
    assert names(plain_books.path.parent) == []


def test_disk_without_hard_links_takes_new_files_too(plain_books, monkeypatch):
    def refuse(self, target):
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    plain_books.create().close()
    assert names(plain_books.path.parent) == ["books.parvi"]
    with pytest.raises(FileExists):
        plain_books.create()


def test_folder_that_is_not_there_is_named(clock, tmp_path):
    with pytest.raises(FileMissing, match="nowhere"):
        Books(tmp_path / "nowhere" / "books.parvi", None, clock).create()


def test_empty_passphrase_is_refused(clock, tmp_path):
    with pytest.raises(EmptyPassphrase):
        Books(tmp_path / "books.parvi", "", clock).create()
    assert names(tmp_path) == []


def test_missing_file_and_folder_are_told_apart(plain_books, clock, tmp_path):
    with pytest.raises(FileMissing):
        plain_books.open()
    with pytest.raises(NotAFile):
        Books(tmp_path, None, clock).open()


def test_second_opener_is_refused_also_through_a_link(plain_books, clock, tmp_path):
    link = tmp_path / "link.parvi"
    with plain_books.create():
        link.symlink_to(plain_books.path)
        for path in (plain_books.path, link):
            with pytest.raises(FileInUse):
                Books(path, None, clock).open()
    with Books(link, None, clock).open() as organisation:
        assert organisation.path == plain_books.path


def test_file_with_a_second_name_is_refused(plain_books, tmp_path):
    plain_books.create().close()
    (tmp_path / "twin.parvi").hardlink_to(plain_books.path)
    with pytest.raises(LinkedTwice):
        plain_books.open()


def test_what_a_killed_program_left_is_taken_away(plain_books, tmp_path):
    plain_books.create().close()
    part = tmp_path / ".books.parvi.0a1b2c3d.part"
    part.hardlink_to(plain_books.path)
    (tmp_path / ".other.parvi.0a1b2c3d.part").write_bytes(b"")
    plain_books.open().close()
    assert names(tmp_path) == [".other.parvi.0a1b2c3d.part", "books.parvi"]


FOREIGN = {
    "empty": b"",
    "text": b"name;sum\n",
    "odd length of chance": bytes(range(256)) * 15 + b"odd",
    "header alone": b"SQLite format 3\0",
    "header of a page and junk": b"SQLite format 3\0" + b"junk" * 1020,
}


@pytest.mark.parametrize("contents", FOREIGN.values(), ids=[*FOREIGN])
def test_foreign_file_is_refused_untouched(plain_books, contents):
    plain_books.path.write_bytes(contents)
    with pytest.raises(NotAnOrganisation):
        plain_books.open()
    assert plain_books.path.read_bytes() == contents
    assert names(plain_books.path.parent) == ["books.parvi"]


def test_database_of_another_program_is_refused_untouched(plain_books):
    plain_books.create().close()
    contents = bytearray(plain_books.path.read_bytes())
    contents[68:72] = b"\0\0\0\0"
    plain_books.path.write_bytes(contents)
    with pytest.raises(NotAnOrganisation):
        plain_books.open()
    assert plain_books.path.read_bytes() == contents


def test_file_of_a_newer_version_is_refused_untouched(plain_books):
    plain_books.create().close()
    contents = bytearray(plain_books.path.read_bytes())
    contents[60:64] = (99).to_bytes(4, "big")
    plain_books.path.write_bytes(contents)
    with pytest.raises(NewerFile, match="99"):
        plain_books.open()
    assert plain_books.path.read_bytes() == contents


@pytest.mark.parametrize("end", [512, 5_000, -4_096], ids=str)
def test_cut_off_plain_file_is_damaged(plain_books, end):
    plain_books.create().close()
    contents = plain_books.path.read_bytes()[:end]
    plain_books.path.write_bytes(contents)
    with pytest.raises(Damaged, match="restore the last backup"):
        plain_books.open()
    assert plain_books.path.read_bytes() == contents


def test_wrong_passphrase_tells_nothing_and_writes_nothing(encrypted_books, capfd):
    encrypted_books.create().close()
    path = encrypted_books.path
    contents = path.read_bytes()
    with pytest.raises(WrongPassphrase) as wrong:
        encrypted_books.open(lambda: PASSPHRASE + " ")
    assert path.read_bytes() == contents
    path.write_bytes(os.urandom(len(contents)))
    with pytest.raises(WrongPassphrase) as foreign:
        encrypted_books.open()
    assert str(wrong.value) == str(foreign.value)
    assert capfd.readouterr() == ("", "")
    assert names(path.parent) == ["books.parvi"]


def test_encrypted_file_shows_nothing_of_its_contents(encrypted_books):
    with encrypted_books.create() as organisation, organisation.writing() as writing:
        write_setting(writing, "language", "fi")
        journal = organisation.path.with_name("books.parvi-journal").read_bytes()
    contents = encrypted_books.path.read_bytes() + journal
    for word in (b"SQLite", b"CREATE TABLE", b"Example", b"tester"):
        assert word not in contents


def test_passphrase_is_the_same_in_both_forms_of_its_letters(encrypted_books):
    encrypted_books.create().close()
    decomposed = PASSPHRASE.replace("ä", "a\N{COMBINING DIAERESIS}")
    encrypted_books.open(lambda: decomposed).close()


@pytest.mark.parametrize("answer", [None, ""])
def test_encrypted_file_asks_for_its_passphrase(encrypted_books, answer):
    encrypted_books.create().close()
    with pytest.raises(PassphraseNeeded):
        encrypted_books.open(lambda: answer)


def test_plain_file_asks_nobody(plain_books):
    plain_books.create().close()

    def ask():
        raise AssertionError

    plain_books.open(ask).close()


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
