"""Does an older file come up to date, or stay exactly as it was?"""

import pytest

from app.models.audit import events, verify_chain
from app.models.database_errors import NewerFile
from app.models.setting import settings
from app.models.store import migration
from app.models.store.automatic_backup import automatic_backups
from app.models.store.connection import pragma_value
from app.models.store.migration import Migration, MigrationFailed, newest_version
from app.models.store.schema import check_triggers
from app.models.store.soundness import Unsound

TODAY = newest_version()


def add_table(connection):
    connection.exec_driver_sql("CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT")


def add_column(connection):
    connection.exec_driver_sql("ALTER TABLE note ADD COLUMN text TEXT")


def fail(connection):
    add_column(connection)
    raise ZeroDivisionError


def lose_a_row(connection):
    connection.exec_driver_sql("DELETE FROM setting WHERE key = 'plan'")


def lead_nowhere(connection):
    connection.exec_driver_sql(
        "INSERT INTO plan_version (id, digest, text, event_seq) "
        "VALUES (1, printf('%064d', 1), 't', 77)"
    )


def nothing(_connection):
    return {}


@pytest.fixture
def known(monkeypatch):
    """Make this program one of a later version, with the given steps."""

    def use(*changes, **sums):
        steps = {
            version: Migration(change, **sums)
            for version, change in enumerate(changes, start=TODAY + 1)
        }
        for version, step in steps.items():
            monkeypatch.setitem(migration.MIGRATIONS, version, step)

    return use


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_there_is_a_step_to_every_version():
    assert sorted(migration.MIGRATIONS) == list(range(2, newest_version() + 1))


def test_older_file_is_brought_up_to_date_when_opened(any_books, known):
    any_books.create().close()
    before = any_books.path.read_bytes()
    known(add_table, add_column)
    with any_books.open() as organisation:
        with organisation.standing_still() as raw:
            assert pragma_value(raw, "user_version") == TODAY + 2
        with organisation.reading() as connection:
            assert settings(connection)["name"] == "Example"
            connection.exec_driver_sql("SELECT id, text FROM note").all()
            check_triggers(connection)
            assert verify_chain(connection).count == 2
            (event,) = events(connection, after=1)
    assert event.action == "migrated"
    assert event.payload == f'{{"after":{TODAY + 2},"before":{TODAY}}}'
    (kept,) = automatic_backups(any_books.path)
    assert kept.name.endswith(" migration.parvi")
    assert kept.stat().st_size == len(before)
    assert names(any_books.path.parent) == ["books.parvi", "books.parvi.backups"]


def test_file_of_today_is_not_touched(plain_books, known):
    known(add_table)
    plain_books.create().close()
    plain_books.open().close()
    assert names(plain_books.path.parent) == ["books.parvi"]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        pytest.param(fail, ZeroDivisionError, id="fails in the middle"),
        pytest.param(lose_a_row, MigrationFailed, id="loses a row"),
        pytest.param(lead_nowhere, MigrationFailed, id="adds a row"),
    ],
)
def test_failed_step_leaves_the_file_as_it_was(any_books, known, change, refusal):
    any_books.create().close()
    before = any_books.path.read_bytes()
    known(add_table, change)
    with pytest.raises(refusal):
        any_books.open()
    assert any_books.path.read_bytes() == before
    assert names(any_books.path.parent) == ["books.parvi", "books.parvi.backups"]


def test_row_that_leads_nowhere_after_a_step_leaves_the_file_as_it_was(
    plain_books, known
):
    plain_books.create().close()
    before = plain_books.path.read_bytes()
    known(lead_nowhere, sums=nothing)
    with pytest.raises(Unsound, match="leads to a missing one"):
        plain_books.open()
    assert plain_books.path.read_bytes() == before


def test_changed_figure_is_named(plain_books, known):
    plain_books.create().close()
    known(lose_a_row)
    with pytest.raises(MigrationFailed, match="rows of setting would change from 2 to"):
        plain_books.open()


def test_older_program_refuses_the_migrated_file(plain_books, known, monkeypatch):
    plain_books.create().close()
    known(add_table)
    plain_books.open().close()
    monkeypatch.undo()
    with pytest.raises(NewerFile):
        plain_books.open()
