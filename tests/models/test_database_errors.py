"""Does every failure of the database have a plain text?"""

from pathlib import Path

import pytest
import sqlalchemy.exc
import sqlcipher3.dbapi2 as sqlcipher

from app.models.database_errors import (
    RAISED_BY_TRIGGERS,
    Busy,
    Cancelled,
    CannotOpen,
    Damaged,
    DiskFull,
    InputOutput,
    NoPermission,
    ReadOnly,
    translated,
)
from app.models.store.schema import found_triggers

WRITE_FAILED = sqlcipher.SQLITE_IOERR | 3 << 8


def failure(code):
    made = sqlcipher.OperationalError("as the library says it")
    made.sqlite_errorcode = code
    return made


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        (sqlcipher.SQLITE_FULL, DiskFull),
        (sqlcipher.SQLITE_IOERR, InputOutput),
        (WRITE_FAILED, InputOutput),
        (sqlcipher.SQLITE_READONLY, ReadOnly),
        (sqlcipher.SQLITE_BUSY, Busy),
        (sqlcipher.SQLITE_LOCKED, Busy),
        (sqlcipher.SQLITE_CORRUPT, Damaged),
        (sqlcipher.SQLITE_NOTADB, Damaged),
        (sqlcipher.SQLITE_CANTOPEN, CannotOpen),
        (sqlcipher.SQLITE_PERM, NoPermission),
        (sqlcipher.SQLITE_INTERRUPT, Cancelled),
    ],
)
def test_failure_of_the_surroundings_is_named(tmp_path, code, meaning):
    file = tmp_path / "books.parvi"
    with pytest.raises(meaning, match=r"books\.parvi"), translated(file):
        raise failure(code)
    wrapped = sqlalchemy.exc.OperationalError("SELECT", {}, failure(code))
    with pytest.raises(meaning, match=r"books\.parvi"), translated(file):
        raise wrapped


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("database or disk is full", DiskFull),
        ("disk I/O error", InputOutput),
        ("unable to open database file", CannotOpen),
        ("database disk image is malformed", Damaged),
    ],
)
def test_failure_without_a_code_is_named_by_its_text(tmp_path, text, meaning):
    with pytest.raises(meaning), translated(tmp_path / "books.parvi"):
        raise sqlcipher.OperationalError(text)


@pytest.mark.parametrize("code", [sqlcipher.SQLITE_ERROR, sqlcipher.SQLITE_CONSTRAINT])
def test_failure_of_our_own_is_not_hidden(code):
    own = failure(code)
    with pytest.raises(sqlcipher.OperationalError) as seen, translated(Path("a")):
        raise own
    assert seen.value is own


def test_every_refusal_of_a_trigger_has_a_name(organisation):
    with organisation.reading() as connection:
        found = found_triggers(connection).values()
    raised = {sql.split("'")[-2] for sql in found if "RAISE(" in sql}
    assert raised == set(RAISED_BY_TRIGGERS)
