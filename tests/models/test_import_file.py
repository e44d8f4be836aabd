import pytest
from sqlalchemy.exc import IntegrityError

from app.models.import_file import (
    imports,
    known_import,
    record_import,
    record_repeat,
)


def test_the_same_file_is_known_again_by_kind_and_contents(organisation):
    with organisation.writing() as writing:
        seq = record_import(writing, "orders", "d1", "may.csv", 7)
        record_import(writing, "members", "d1", "may.csv", 7)
    with organisation.reading() as connection:
        found = known_import(connection, "orders", "d1")
        assert found is not None
        assert (found.name, found.rows, found.event_seq) == ("may.csv", 7, seq)
        assert known_import(connection, "orders", "d2") is None
        assert [file.kind for file in imports(connection)] == ["orders", "members"]


def test_a_repeat_is_told_in_the_journal_alone(organisation):
    with organisation.writing() as writing:
        first = record_import(writing, "duties", "d1", "may.csv", 7)
        again = record_repeat(writing, "duties", "d1", "copy.csv", 7)
        assert again > first
        assert [file.event_seq for file in imports(writing.connection)] == [first]


def test_a_file_is_not_imported_twice(organisation):
    with organisation.writing() as writing:
        record_import(writing, "orders", "d1", "may.csv", 7)
    with pytest.raises(IntegrityError), organisation.writing() as writing:
        record_import(writing, "orders", "d1", "copy.csv", 7)
