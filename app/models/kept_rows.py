"""How are rows kept that the operator enters, corrects and takes away?

Such rows have a key that the operator knows. Entering a key again replaces what stood
there; the audit journal holds every change.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import Table, and_

from app.models.bulk import insert_rows
from app.models.writing import Writing

Value: TypeAlias = str | int | None


def named(
    names: Sequence[str], rows: Iterable[Sequence[Value]]
) -> list[dict[str, Value]]:
    """Return rows by name of column."""
    return [dict(zip(names, row, strict=True)) for row in rows]


def put_rows(
    writing: Writing,
    table: Table,
    key: Sequence[str],
    rows: Sequence[Mapping[str, Value]],
    event_seq: int,
) -> None:
    """Enter rows, or enter them anew.

    Args:
        writing: The transaction.
        table: Its table, with a column `event_seq`.
        key: Columns under which a row stands once.
        rows: Values by column, all with the same columns.
        event_seq: The audit event of the change.
    """
    if not rows:
        return
    names = list(rows[0])
    updates = ", ".join(
        f"{name} = excluded.{name}" for name in (*names, "event_seq") if name not in key
    )
    insert_rows(
        writing.connection,
        table.name,
        (*names, "event_seq"),
        [*([row[name] for row in rows] for name in names), [event_seq] * len(rows)],
        on_conflict=f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {updates}",
    )


def take_away(writing: Writing, table: Table, key: Mapping[str, Value]) -> None:
    """Delete the row of a key."""
    whom = and_(*(table.c[name] == value for name, value in key.items()))
    writing.connection.execute(table.delete().where(whom))
