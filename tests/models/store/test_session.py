"""Is an organisation file made whole, opened safely and written all or nothing?"""

import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
import sqlalchemy.exc

from app.models.audit import verify_chain
from app.models.database_errors import (
    FileExists,
    Unchangeable,
)
from app.models.setting import settings, write_setting
from app.models.store.connection import PRAGMAS, UnsafeSettings, pragma_value
from app.models.store.new_file import JournalLeftOver

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
