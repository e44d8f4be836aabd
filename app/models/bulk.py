"""How do millions of rows get from tables into arrays, and back?"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from app.engine.columns import IntColumn

Column: TypeAlias = NDArray[Any] | Sequence[str | int | None]
"""One value a row: an array of integers or booleans, or texts and NULL."""

ROWS_A_STATEMENT = 500
STATEMENTS_A_BLOCK = 32
KEYS_A_STATEMENT = 500
ROWS_A_FETCH = 10_000
INTEGERS_A_READ = 16_000_000
"""Rows in one answer: an integer takes up to 21 bytes, SQLite allows 1e9."""
TEXTS_A_READ = 1_000_000
_LETTERS_A_TURN = 500_000
_LINE_END = "\n"


class LostRows(Exception):
    """A column came back shorter than its table: a NULL, or no integer."""


def read_columns(
    connection: Connection,
    sql: str,
    parameters: Sequence[object],
    count: int,
    rows_a_read: int = INTEGERS_A_READ,
) -> tuple[IntColumn, ...]:
    """Read the integers that a query finds, column by column.

    One step of SQLite joins each column to one text, several times faster than
    taking rows one by one.

    Args:
        connection: Where to read.
        sql: Query of `count` columns without NULL: wrap what may be NULL in
            `coalesce`.
        parameters: Values of the query's `?`.
        count: Number of columns.
        rows_a_read: Most rows that are joined at once.

    Returns:
        One array a column, rows in the order of the query.

    Raises:
        LostRows: A value is NULL or no integer.
    """
    names = ", ".join(f"c{column}" for column in range(count))
    joined = ", ".join(f"group_concat(c{column})" for column in range(count))
    parts: list[tuple[IntColumn, ...]] = []
    for rows, texts in _joined(
        connection, (sql, names, joined), parameters, rows_a_read
    ):
        parts.append(tuple(_integers(text, rows) for text in texts))
    if len(parts) == 1:
        return parts[0]
    return tuple(np.concatenate(column) for column in zip(*parts, strict=True))


def read_texts(
    connection: Connection,
    sql: str,
    parameters: Sequence[object] = (),
    rows_a_read: int = TEXTS_A_READ,
) -> list[str]:
    """Read the one column of texts that a query finds, in the query's order.

    Raises:
        LostRows: A value is NULL or holds a line end.
    """
    found: list[str] = []
    query = (sql, "c0", "group_concat(c0, char(10))")
    for rows, texts in _joined(connection, query, parameters, rows_a_read):
        part = (texts[0] or "").split(_LINE_END) if rows else []
        if len(part) != rows:
            raise LostRows(sql)
        found += part
    return found


def _joined(
    connection: Connection,
    query: tuple[str, str, str],
    parameters: Sequence[object],
    rows_a_read: int,
) -> Iterator[tuple[int, Sequence[str | None]]]:
    sql, names, joined = query
    statement = f"""
    WITH found({names}) AS (SELECT * FROM ({sql}) LIMIT ? OFFSET ?)
    SELECT count(*), {joined} FROM found
    """  # noqa: S608 - names of this program
    start = 0
    while True:
        row = connection.exec_driver_sql(
            statement, (*parameters, rows_a_read, start)
        ).one()
        yield row[0], row[1:]
        if row[0] < rows_a_read:
            return
        start += rows_a_read


def _integers(text: str | None, rows: int) -> IntColumn:
    if rows == 0:
        return np.zeros(0, np.int64)
    try:
        column = np.concatenate([*map(_numbers, _cut(text or ""))])
    except ValueError:
        raise LostRows from None
    if len(column) != rows:
        raise LostRows
    return column


def _cut(text: str) -> Iterator[str]:
    """Yield a list of numbers in parts: while one is read, no other thread goes on."""
    start = 0
    while start <= len(text):
        end = text.find(",", start + _LETTERS_A_TURN)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 1


def _numbers(text: str) -> IntColumn:
    return np.fromstring(text, dtype=np.int64, sep=",")


def select_in(
    connection: Connection, sql: str, keys: Sequence[str] | Sequence[int]
) -> Iterator[Sequence[Any]]:
    """Run a query for many keys, some hundred at a time.

    Args:
        connection: Where to read.
        sql: Query with `IN ({keys})`.
        keys: What to look for.

    Yields:
        Rows found, in no particular order.
    """
    for start in range(0, len(keys), KEYS_A_STATEMENT):
        some = tuple(keys[start : start + KEYS_A_STATEMENT])
        marks = ", ".join("?" * len(some))
        yield from connection.exec_driver_sql(sql.format(keys=marks), some)


def stream_rows(
    connection: Connection, sql: str, parameters: Sequence[object] = ()
) -> Iterator[Sequence[Any]]:
    """Yield the rows of a query without holding them all."""
    cursor = _dbapi_cursor(connection)
    cursor.execute(sql, tuple(parameters))
    while block := cursor.fetchmany(ROWS_A_FETCH):
        yield from block
    cursor.close()


def insert_rows(
    connection: Connection,
    table_name: str,
    column_names: Sequence[str],
    columns: Sequence[Column],
    progress: Callable[[int], None] | None = None,
    *,
    on_conflict: str = "",
) -> None:
    """Insert rows given as columns, in the caller's transaction.

    Args:
        connection: Where to write.
        table_name: Table, a name of this program.
        column_names: Its columns, in the order of `columns`.
        columns: One value a row each, all of one length.
        progress: Told now and then how many rows stand.
        on_conflict: Clause for rows whose key is taken; without it they are refused.
    """
    rows = len(columns[0])
    assert len(columns) == len(column_names)
    assert all(len(column) == rows for column in columns)
    cursor = _dbapi_cursor(connection)
    names = ", ".join(column_names)
    head = f"INSERT INTO {table_name} ({names}) VALUES "  # noqa: S608 - names of this program
    marks = f"({', '.join('?' * len(columns))})"
    block = ROWS_A_STATEMENT * STATEMENTS_A_BLOCK
    for start in range(0, rows, block):
        lists = [_values(column, start, start + block) for column in columns]
        for parameters in _statements(lists):
            count = len(parameters) // len(columns)
            sql = head + ", ".join([marks] * count) + on_conflict
            cursor.execute(sql, parameters)
        if progress is not None:
            progress(min(start + block, rows))
    cursor.close()


def _statements(lists: list[list[Any]]) -> Iterator[list[Any]]:
    """Yield the flat parameters of one statement after another."""
    width = len(lists)
    rows = len(lists[0])
    for start in range(0, rows, ROWS_A_STATEMENT):
        count = min(ROWS_A_STATEMENT, rows - start)
        parameters: list[Any] = [None] * (count * width)
        for column, values in enumerate(lists):
            parameters[column::width] = values[start : start + count]
        yield parameters


def _values(column: Column, start: int, stop: int) -> list[Any]:
    part = column[start:stop]
    if not isinstance(part, np.ndarray):
        return list(part)
    if part.dtype == np.bool_:
        part = part.view(np.int8)
    values: list[Any] = part.tolist()
    return values


def _dbapi_cursor(connection: Connection) -> Any:  # noqa: ANN401 - DBAPI is untyped
    raw = connection.connection.dbapi_connection
    assert raw is not None
    return raw.cursor()
