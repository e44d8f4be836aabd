"""How is the database library opened so that it is safe and stays so?"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from app.errors import AppError
from app.models.database_errors import Damaged, WrongPassphrase, translated

BEGIN = "parvi_begin"
"""Execution option of a connection: the statement that opens its transaction."""

PRAGMAS: dict[str, object] = {
    "synchronous": 3,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "cell_size_check": 1,
    "trusted_schema": 0,
    "cache_size": -65_536,
    "mmap_size": 0,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "temp_store": 0,
    "busy_timeout": 0,
    "journal_mode": "delete",
}
"""Value of each pragma as it reads back. Synchronous 3 is EXTRA: without it a power
cut can take the last commit. It comes first, so that the journal mode is never
switched under less. Full syncs do nothing outside macOS."""

_READABLE_PRAGMAS = frozenset(
    {
        "application_id",
        "cipher_integrity_check",
        # The index of members asks for it before it writes.
        "data_version",
        "foreign_key_check",
        "foreign_key_list",
        "freelist_count",
        "index_info",
        "index_list",
        "index_xinfo",
        "integrity_check",
        "page_count",
        "page_size",
        "quick_check",
        "table_info",
        "table_list",
        "table_xinfo",
        "user_version",
    }
)
_TAKE_NO_VALUE = frozenset({"application_id", "page_size", "user_version"})

_REFUSED_ACTIONS = frozenset(
    getattr(sqlcipher, f"SQLITE_{name}")
    for name in (
        "ALTER_TABLE",
        "ATTACH",
        "CREATE_INDEX",
        "CREATE_TABLE",
        "CREATE_TEMP_TRIGGER",
        "CREATE_TEMP_VIEW",
        "CREATE_TRIGGER",
        "CREATE_VIEW",
        "CREATE_VTABLE",
        "DETACH",
        "DROP_INDEX",
        "DROP_TABLE",
        "DROP_TRIGGER",
        "DROP_VIEW",
        "DROP_VTABLE",
    )
)
_CHANGES = frozenset(
    (sqlcipher.SQLITE_INSERT, sqlcipher.SQLITE_UPDATE, sqlcipher.SQLITE_DELETE)
)


class RawCursor(Protocol):
    """The part of a driver's cursor that the program uses."""

    def fetchone(self) -> tuple[object, ...] | None:
        """Return the next row, None at the end."""

    def fetchall(self) -> list[tuple[object, ...]]:
        """Return the rows that are left."""


class RawConnection(Protocol):
    """The part of a driver's connection that the program uses."""

    @property
    def total_changes(self) -> int:
        """Rows changed since the connection was opened."""

    def execute(self, sql: str, values: Sequence[object] = ...) -> RawCursor:
        """Run one statement."""

    def executemany(self, sql: str, rows: Iterable[Sequence[object]]) -> RawCursor:
        """Run one statement for every row."""

    def backup(self, target: "RawConnection") -> None:
        """Copy the whole database into another one."""

    def set_key(self, key: str) -> None:
        """Set the key of an encrypted file, before anything else."""

    def set_authorizer(self, callback: Callable[..., int] | None) -> None:
        """Have a function asked before a statement is prepared."""

    def set_progress_handler(
        self, callback: Callable[[], bool] | None, steps: int
    ) -> None:
        """Have a function asked between steps; true stops the statement."""

    def close(self) -> None:
        """Close the connection."""


class UnsafeSettings(AppError):
    """The database library did not take a setting that keeps the data safe."""

    template = (
        "The database library keeps {name} at {found} instead of {wanted}, so the "
        "data wouldn't be safe and nothing was opened: install the program anew."
    )


def connect(file: Path, *, passphrase: str | None, mode: str) -> RawConnection:
    """Open a database file with every safe setting on, and check that it can be read.

    Args:
        file: Path of the file.
        passphrase: Passphrase of an encrypted file, None for a plain one.
        mode: `ro`, `rw`, or `rwc` to create the file.

    Raises:
        WrongPassphrase: If the passphrase doesn't fit, or the file only looks
            encrypted.
        Damaged: If a plain file is malformed.
        FileProblem: If the file can't be opened or read.
        UnsafeSettings: If a pragma reads back another value than was set.
    """
    address = f"{file.absolute().as_uri()}?mode={mode}"
    with translated(file):
        connection: RawConnection = sqlcipher.connect(
            address,
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=0,
        )
    with ExitStack() as undo:
        undo.callback(connection.close)
        if passphrase is not None:
            _unlock(connection, file, passphrase)
        with translated(file):
            _set_pragmas(connection)
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        undo.pop_all()
    return connection


def key_text(passphrase: str) -> str:
    """Return a passphrase in the one form in which it is a key.

    The same letters typed on two systems can be different characters.
    """
    return unicodedata.normalize("NFC", passphrase)


def engine_of(connection: RawConnection) -> Engine:
    """Return an engine whose only connection this is.

    Every transaction is opened by a statement of ours, BEGIN or BEGIN IMMEDIATE: the
    driver's own habit commits schema statements one by one.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: connection,
        module=sqlcipher,
        poolclass=StaticPool,
        skip_autocommit_rollback=False,
    )

    @event.listens_for(engine, "begin")
    def _begin(opened: Connection) -> None:
        opened.exec_driver_sql(opened.get_execution_options().get(BEGIN, "BEGIN"))

    return engine


@contextmanager
def transaction(engine: Engine, begin: str) -> Iterator[Connection]:
    """Run one transaction: written at the end, rolled back where anything is raised.

    Args:
        engine: An engine of `engine_of`.
        begin: `BEGIN` to read one state of the file, `BEGIN IMMEDIATE` to write.
    """
    with engine.execution_options(**{BEGIN: begin}).begin() as connection:
        yield connection


def protect(connection: RawConnection) -> None:
    """Refuse schema changes, other files and new settings from now on."""
    connection.set_authorizer(_authorise)


def pragma_value(connection: RawConnection, name: str) -> object:
    """Return what a pragma reads."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return None if row is None else row[0]


def _unlock(connection: RawConnection, file: Path, passphrase: str) -> None:
    """Set the key and read the first page with it."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.set_key(key_text(passphrase))
    try:
        with translated(file):
            pragma_value(connection, "user_version")
    except Damaged:
        raise WrongPassphrase(file) from None


def _set_pragmas(connection: RawConnection) -> None:
    """Set every pragma and read it back."""
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        found = pragma_value(connection, name)
        if found != value:
            raise UnsafeSettings(name=name, found=found, wanted=value)


def _authorise(
    action: int, first: str | None, second: str | None, *_place: str | None
) -> int:
    """Say whether a statement may be prepared, as the library asks."""
    refused = action in _REFUSED_ACTIONS
    if action == sqlcipher.SQLITE_PRAGMA:
        name = (first or "").lower()
        refused = name not in _READABLE_PRAGMAS or (
            second is not None and name in _TAKE_NO_VALUE
        )
    elif action in _CHANGES:
        refused = first in {"sqlite_master", "sqlite_schema", "sqlite_sequence"}
    return int(sqlcipher.SQLITE_DENY if refused else sqlcipher.SQLITE_OK)
