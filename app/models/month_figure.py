"""Which sums of a close are kept for charts, so that nobody counts millions of rows?

Sums are kept under a key and an item: the key `kind` has one for each kind of bonus,
most keys have the item 0 alone.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import Column, Connection, ForeignKey, Integer, Table, Text, select

from app.models.base import Guard, guarded, metadata
from app.models.bulk import insert_rows
from app.models.writing import Writing

MonthFigures: TypeAlias = Mapping[tuple[str, int], int]
"""Sums by key and item."""

month_figure = guarded(
    Table(
        "month_figure",
        metadata,
        Column("close_id", ForeignKey("period_close.id"), primary_key=True),
        Column("key", Text, primary_key=True),
        Column("item", Integer, primary_key=True),
        Column("value", Integer, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    ),
    Guard.APPEND_ONLY,
)


def save_month_figures(writing: Writing, close_id: int, figures: MonthFigures) -> None:
    """Keep the sums of a close, in the transaction that appended it."""
    rows = sorted(figures.items())
    insert_rows(
        writing.connection,
        month_figure.name,
        ("close_id", "key", "item", "value"),
        [
            [close_id] * len(rows),
            [key for (key, _), _ in rows],
            [item for (_, item), _ in rows],
            [value for _, value in rows],
        ],
    )


def month_figures(
    connection: Connection, close_ids: Sequence[int]
) -> dict[int, dict[tuple[str, int], int]]:
    """Return the sums kept with some closes; a close without any is left out."""
    table = month_figure
    query = select(table.c.close_id, table.c.key, table.c.item, table.c.value)
    found: dict[int, dict[tuple[str, int], int]] = {}
    for row in connection.execute(query.where(table.c.close_id.in_(close_ids))):
        found.setdefault(row.close_id, {})[row.key, row.item] = row.value
    return found
