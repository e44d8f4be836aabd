"""How does a file of an earlier version get the tables of this one?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, inspect

from app.models.audit import append_event
from app.models.database_errors import FileProblem, translated
from app.models.member_search import SEARCH_TABLE
from app.models.store.connection import RawConnection, connect, engine_of, transaction
from app.models.store.copying import check_copy, copy_to_part
from app.models.store.new_file import file_problems, part_file, sync_file, sync_folder
from app.models.store.reshaping import reshape
from app.models.store.schema import create_triggers, drop_triggers
from app.models.writing import Clock

_SUMMED = ("_toman", "_micro", "_cents")
_UNCOUNTED = ("audit_event", SEARCH_TABLE)
"""How names begin of tables that a step adds to, or makes anew from others."""


def standard_sums(connection: Connection) -> dict[str, int]:
    """Return the number of rows and the sum of every money column of each table."""
    sums: dict[str, int] = {}
    inspector = inspect(connection)
    for table in inspector.get_table_names():
        if table.startswith(_UNCOUNTED):
            continue
        names = [column["name"] for column in inspector.get_columns(table)]
        figures = {
            f"sum of {table}.{name}": f'coalesce(sum("{name}"), 0)'
            for name in names
            if name.endswith(_SUMMED)
        }
        figures[f"rows of {table}"] = "count(*)"
        query = f'SELECT {", ".join(figures.values())} FROM "{table}"'  # noqa: S608  # names of the file's own tables
        sums.update(zip(figures, connection.exec_driver_sql(query).one(), strict=True))
    return sums


@dataclass(frozen=True)
class Migration:
    """One step from a version of the tables to the next.

    Attributes:
        change: Alters the tables; triggers and foreign keys are off meanwhile.
        sums: Figures that must be the same before and after.
    """

    change: Callable[[Connection], None]
    sums: Callable[[Connection], Mapping[str, int]] = standard_sums


MIGRATIONS: dict[int, Migration] = {
    2: Migration(reshape),
    3: Migration(reshape),
    4: Migration(reshape),
}
"""The step that leads to each version after the first."""


class MigrationFailed(FileProblem):
    """A migration would have changed figures; the old file is as it was."""

    template = (
        "{file} couldn't be brought to version {version}: {figure} would change from "
        "{before} to {after}. The file is as it was; keep using the program version "
        "that wrote it, and report this text."
    )


def newest_version(migrations: Mapping[int, Migration] = MIGRATIONS) -> int:
    """Return the version of the tables that this program writes."""
    return max(migrations, default=1)


def migrate(
    file: Path,
    source: RawConnection,
    *,
    passphrase: str | None,
    version: int,
    clock: Clock,
    actor: str,
    migrations: Mapping[int, Migration] = MIGRATIONS,
) -> None:
    """Bring a copy up to date, check it, and put it in the place of the file.

    Closes the source. The caller holds the lock and has kept a backup.

    Args:
        file: The file of an earlier version.
        source: The only connection to it.
        passphrase: Its passphrase, None for a plain file.
        version: Version of its tables.
        clock: Gives the present instant.
        actor: Who works, for the audit record.
        migrations: The steps by the version they lead to.

    Raises:
        MigrationFailed: If a figure would change; the file is as it was.
        FileProblem: If the copy can't be written; the file is as it was.
    """
    newest = newest_version(migrations)
    with part_file(file) as part:
        copy_to_part(source, part, named=file, passphrase=passphrase)
        copy = connect(part, passphrase=passphrase, mode="rw")
        try:
            # A table rebuilt under foreign keys would empty the tables that lead to it.
            copy.execute("PRAGMA foreign_keys = OFF")
            engine = engine_of(copy)
            with (
                translated(file),
                transaction(engine, "BEGIN IMMEDIATE") as connection,
            ):
                drop_triggers(connection)
                for step in range(version + 1, newest + 1):
                    _take_step(connection, file, step, migrations[step])
                create_triggers(connection)
                connection.exec_driver_sql(f"PRAGMA user_version = {newest}")
                append_event(
                    connection,
                    at=clock(),
                    actor=actor,
                    action="migrated",
                    subject=str(newest),
                    payload={"before": version, "after": newest},
                )
        finally:
            copy.close()
        check_copy(
            part, named=file, passphrase=passphrase, known=newest, is_thorough=True
        )
        with file_problems(file):
            sync_file(part)
            source.close()
            part.replace(file)
            sync_folder(file.parent)


def _take_step(
    connection: Connection, file: Path, version: int, migration: Migration
) -> None:
    """Run one step and compare its figures before and after."""
    before = migration.sums(connection)
    migration.change(connection)
    after = migration.sums(connection)
    for figure, value in before.items():
        if after.get(figure) != value:
            raise MigrationFailed(
                file,
                version=version,
                figure=figure,
                before=value,
                after=after.get(figure),
            )
