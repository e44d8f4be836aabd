"""Does the program notice when a file's tables and guards aren't its own?"""

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.models.base import metadata
from app.models.store.connection import pragma_value
from app.models.store.file_kind import APPLICATION_ID
from app.models.store.migration import newest_version
from app.models.store.schema import (
    TABLE_MODULES,
    GuardsBroken,
    check_triggers,
    found_triggers,
    try_guards,
)
from app.models.store.triggers import triggers


def change(path, *statements):
    raw = sqlcipher.connect(str(path), isolation_level=None)
    for statement in statements:
        raw.execute(statement)
    raw.close()


def trigger_of(body):
    return (
        "CREATE TRIGGER audit_event_delete_append_only BEFORE DELETE ON audit_event "
        f"{body}"
    )


def test_new_file_is_marked_as_one_of_this_program(organisation):
    with organisation.standing_still() as raw:
        assert pragma_value(raw, "application_id") == APPLICATION_ID
        assert pragma_value(raw, "user_version") == newest_version()


def test_every_table_is_strict(organisation):
    with organisation.reading() as connection:
        found = connection.exec_driver_sql(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' "
            # The index of members is no table of ours: it can be made anew.
            "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'member_search%'"
        )
        tables = {row.name: row.strict for row in found}
    assert set(tables) == set(metadata.tables)
    assert set(tables.values()) == {1}


def test_every_table_comes_from_a_listed_module():
    homes = {id(value) for module in TABLE_MODULES for value in vars(module).values()}
    lost = [name for name, table in metadata.tables.items() if id(table) not in homes]
    assert lost == []


def test_new_file_has_the_expected_triggers(organisation):
    with organisation.reading() as connection:
        check_triggers(connection)
        assert found_triggers(connection) == triggers(metadata)


@pytest.mark.parametrize(
    "statements",
    [
        pytest.param(["DROP TRIGGER audit_event_delete_append_only"], id="missing"),
        pytest.param(
            [
                "DROP TRIGGER audit_event_delete_append_only",
                trigger_of("WHEN OLD.seq < 0 BEGIN SELECT 1; END"),
            ],
            id="toothless",
        ),
        pytest.param(
            ["CREATE TRIGGER extra AFTER INSERT ON setting BEGIN SELECT 1; END"],
            id="foreign",
        ),
    ],
)
def test_file_with_other_triggers_is_not_opened(plain_books, statements):
    plain_books.create().close()
    change(plain_books.path, *statements)
    with pytest.raises(GuardsBroken):
        plain_books.open()
    assert [path.name for path in plain_books.path.parent.iterdir()] == ["books.parvi"]


def test_guards_that_do_not_bite_are_noticed(organisation):
    with organisation.standing_still() as raw:
        try_guards(raw)
        raw.set_authorizer(None)
        raw.execute("PRAGMA recursive_triggers = OFF")
        with pytest.raises(GuardsBroken, match="REPLACE"):
            try_guards(raw)
        assert not raw.in_transaction


def test_trying_the_guards_writes_nothing(plain_books):
    plain_books.create().close()
    before = plain_books.path.read_bytes()
    plain_books.open().close()
    assert plain_books.path.read_bytes() == before
