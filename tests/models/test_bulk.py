import numpy as np
import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.models import bulk
from app.models.bulk import (
    LostRows,
    insert_rows,
    read_columns,
    read_texts,
    select_in,
    stream_rows,
)
from app.models.store.connection import engine_of, transaction


@pytest.fixture
def connection():
    raw = sqlcipher.connect(":memory:", isolation_level=None)
    with transaction(engine_of(raw), "BEGIN") as opened:
        opened.exec_driver_sql(
            "CREATE TABLE thing (id INTEGER PRIMARY KEY, number INTEGER, text TEXT)"
            " STRICT"
        )
        yield opened
    raw.close()


def insert_things(connection, count, progress=None):
    numbers = np.arange(count) * 7 - 3
    texts = [None if row % 3 == 0 else f"t{row}" for row in range(count)]
    insert_rows(
        connection,
        "thing",
        ("id", "number", "text"),
        [range(1, count + 1), numbers, texts],
        progress,
    )
    return numbers, texts


@pytest.mark.parametrize("count", [0, 1, 499, 500, 501, 16_000, 16_001, 33_333])
def test_rows_come_back_as_they_were_inserted(connection, count):
    numbers, texts = insert_things(connection, count)
    rows = list(stream_rows(connection, "SELECT number, text FROM thing ORDER BY id"))
    assert rows == list(zip(numbers.tolist(), texts, strict=True))


def test_progress_tells_the_rows_that_stand_and_ends_with_all(connection):
    told: list[int] = []
    insert_things(connection, 33_333, told.append)
    assert told == [16_000, 32_000, 33_333]


def test_booleans_are_stored_as_whole_numbers(connection):
    marked = np.array([True, False, True])
    insert_rows(connection, "thing", ("number",), [marked])
    stored = connection.exec_driver_sql("SELECT number, typeof(number) FROM thing")
    assert stored.all() == [(1, "integer"), (0, "integer"), (1, "integer")]


def test_a_taken_key_is_refused_unless_the_clause_says_otherwise(connection):
    insert_rows(connection, "thing", ("id", "number"), [[1], [5]])
    with pytest.raises(sqlcipher.IntegrityError, match="UNIQUE"):
        insert_rows(connection, "thing", ("id", "number"), [[1], [6]])
    insert_rows(
        connection,
        "thing",
        ("id", "number"),
        [[1], [6]],
        on_conflict=" ON CONFLICT DO UPDATE SET number = excluded.number",
    )
    assert connection.exec_driver_sql("SELECT number FROM thing").scalar_one() == 6


@pytest.mark.parametrize("rows_a_read", [1, 7, 100, 101, 1_000_000])
def test_columns_are_read_in_the_order_of_the_query(connection, rows_a_read):
    numbers, _ = insert_things(connection, 100)
    query = "SELECT id, number FROM thing WHERE id > ? ORDER BY number DESC"
    key, number = read_columns(connection, query, (10,), 2, rows_a_read)
    assert key.tolist() == list(range(100, 10, -1))
    assert number.tolist() == numbers[:9:-1].tolist()


@pytest.mark.parametrize("letters", range(1, 12))
def test_a_long_column_is_read_in_parts(connection, monkeypatch, letters):
    monkeypatch.setattr(bulk, "_LETTERS_A_TURN", letters)
    numbers, _texts = insert_things(connection, 40)
    query = "SELECT number FROM thing ORDER BY id"
    (found,) = read_columns(connection, query, (), 1)
    assert found.tolist() == numbers.tolist()


def test_a_column_of_nothing_but_null_is_refused(connection):
    with pytest.raises(LostRows):
        read_columns(connection, "SELECT NULL", (), 1)


def test_a_query_without_rows_gives_empty_columns(connection):
    columns = read_columns(connection, "SELECT id, number FROM thing", (), 2)
    assert [column.tolist() for column in columns] == [[], []]
    assert all(column.dtype == np.int64 for column in columns)


def test_the_largest_integers_are_read_exactly(connection):
    extremes = np.array([2**63 - 1, -(2**63), 2**53 + 1, 0], np.int64)
    insert_rows(connection, "thing", ("number",), [extremes])
    (number,) = read_columns(connection, "SELECT number FROM thing ORDER BY id", (), 1)
    assert number.tolist() == extremes.tolist()


@pytest.mark.parametrize("lost", ["NULL", "1.5", "'a'", "''"])
def test_a_value_that_is_no_integer_is_refused(connection, lost):
    query = f"SELECT 1 UNION ALL SELECT {lost} UNION ALL SELECT 2"
    with pytest.raises(LostRows):
        read_columns(connection, query, (), 1)


@pytest.mark.parametrize("rows_a_read", [1, 2, 3, 100])
def test_texts_are_read_with_whatever_they_hold_but_a_line_end(connection, rows_a_read):
    texts = ["a,b", "", "سلام", "'x'\t", "z"]
    insert_rows(connection, "thing", ("text",), [texts])
    query = "SELECT text FROM thing ORDER BY id"
    assert read_texts(connection, query, (), rows_a_read) == texts


@pytest.mark.parametrize("text", [None, "a\nb"])
def test_a_text_that_would_shift_the_others_is_refused(connection, text):
    insert_rows(connection, "thing", ("text",), [["a", text]])
    with pytest.raises(LostRows):
        read_texts(connection, "SELECT text FROM thing")


def test_no_rows_give_no_texts(connection):
    assert read_texts(connection, "SELECT text FROM thing") == []


@pytest.mark.parametrize("count", [0, 1, 500, 1_201])
def test_rows_of_many_keys_are_found(connection, count):
    insert_things(connection, 2_000)
    keys = list(range(1, 2 * count, 2))
    query = "SELECT id FROM thing WHERE id IN ({keys})"
    assert {row[0] for row in select_in(connection, query, keys)} == set(
        range(1, min(2 * count, 2_001), 2)
    )
