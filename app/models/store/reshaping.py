"""How do the tables of an older file get the shape that this program gives them?

A table whose definition differs is built anew beside the old one, takes over every
column that both have, and takes its place. Whatever misses is made. This holds for
every earlier version: a step that also converts what stands in the tables comes
after it.
"""

import re

from sqlalchemy import Connection, Table
from sqlalchemy.schema import CreateTable

from app.models.base import metadata

_PREFIX = "reshaped_"
_BLANKS = re.compile(r"\s+")


def reshape(connection: Connection) -> None:
    """Make, or build anew, every table and index that is not as it should be.

    Args:
        connection: In a writing transaction, triggers away, foreign keys off.
    """
    found = _found_tables(connection)
    for table in metadata.sorted_tables:
        wanted = _definition(connection, table)
        if table.name in found and _plain(found[table.name]) != _plain(wanted):
            _build_anew(connection, table, wanted)
    metadata.create_all(connection)


def _found_tables(connection: Connection) -> dict[str, str]:
    query = "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
    return {row.name: row.sql for row in connection.exec_driver_sql(query)}


def _definition(connection: Connection, table: Table) -> str:
    return str(CreateTable(table).compile(dialect=connection.dialect))


def _plain(definition: str) -> str:
    """Return a definition without what carries no meaning: blanks and quotes.

    A table that was renamed has its name in quotes.
    """
    return _BLANKS.sub(" ", definition.replace('"', "")).strip()


def _build_anew(connection: Connection, table: Table, definition: str) -> None:
    """Put a table of the wanted definition in the place of an older one."""
    name, new = table.name, f"{_PREFIX}{table.name}"
    query = f'SELECT name FROM pragma_table_info("{name}")'  # noqa: S608 - own names
    old_columns = {row.name for row in connection.exec_driver_sql(query)}
    kept = ", ".join(c.name for c in table.columns if c.name in old_columns)
    connection.exec_driver_sql(
        definition.replace(f"CREATE TABLE {name}", f"CREATE TABLE {new}", 1)
    )
    connection.exec_driver_sql(f"INSERT INTO {new} ({kept}) SELECT {kept} FROM {name}")  # noqa: S608 - own names
    connection.exec_driver_sql(f"DROP TABLE {name}")
    connection.exec_driver_sql(f"ALTER TABLE {new} RENAME TO {name}")
    for index in table.indexes:
        index.create(connection)
