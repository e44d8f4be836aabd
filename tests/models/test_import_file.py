import pytest
from sqlalchemy.exc import IntegrityError

from app.models.import_file import imports, known_import, record_import


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


def test_a_file_is_not_imported_twice(organisation):
    with organisation.writing() as writing:
        record_import(writing, "orders", "d1", "may.csv", 7)
    with pytest.raises(IntegrityError), organisation.writing() as writing:
        record_import(writing, "orders", "d1", "copy.csv", 7)
