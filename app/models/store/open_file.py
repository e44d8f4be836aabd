"""How is an open organisation file read and written?"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from app.models.audit import head
from app.models.database_errors import (
    InputOutput,
    ReadOnly,
    Unconfirmed,
    translated,
)
from app.models.store.connection import RawConnection, engine_of, transaction
from app.models.store.file_lock import FileLock
from app.models.writing import Clock, Writing

_STEPS_BETWEEN_QUESTIONS = 20_000
"""Steps of the database machine between two looks at a cancel button, about 1 ms."""


class OpenFile:
    """One connection, one writer, the file lock held here or by who started us.

    One thread at a time works on it; another one waits. A transaction inside a
    transaction of the same thread is a mistake and asserted.

    Attributes:
        path: The file, links resolved.
        passphrase: Its passphrase, None for a plain file.
        is_read_only: Whether the disk or the permissions refuse writing.
        clock: Gives the present instant with time zone.
        actor: Who works, for the audit record.
    """

    def __init__(
        self,
        path: Path,
        raw: RawConnection,
        *,
        clock: Clock,
        actor: str,
        passphrase: str | None,
        is_read_only: bool,
        lock: FileLock | None,
    ) -> None:
        self.path = path
        self.passphrase = passphrase
        self.is_read_only = is_read_only
        self.clock = clock
        self.actor = actor
        self._raw = raw
        self._lock = lock
        self._engine: Engine = engine_of(raw)
        self._turn = threading.RLock()
        self._is_busy = False

    def close(self) -> None:
        """Close the connection and free the lock; closing twice does no harm."""
        with self._turn:
            self._engine.dispose()
            self._raw.close()
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the file from start to end."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """Give one transaction that is written whole at the end or not at all.

        It must record an audit event if it changes anything.

        Raises:
            FileProblem: If the file can't be written; the text says why.
            Unconfirmed: If it was written and only the disk's last word is missing.
        """
        if self.is_read_only:
            raise ReadOnly(self.path)
        events = 0
        try:
            with self._transaction("BEGIN IMMEDIATE") as connection:
                before = self._raw.total_changes
                writing = Writing(connection, self.clock, self.actor)
                events = head(connection).count
                yield writing
                is_unchanged = self._raw.total_changes == before
                if not (writing.events or is_unchanged):
                    raise AssertionError("a change was written without an audit event")
        except InputOutput as failure:
            # The journal may be gone already, and with it the way back.
            with self.reading() as connection:
                is_written = head(connection).count > events
            if is_written:
                raise Unconfirmed(self.path) from failure
            raise

    @contextmanager
    def cancellable(self, is_cancelled: Callable[[], bool]) -> Iterator[None]:
        """Let statements inside be stopped; they then raise Cancelled.

        Args:
            is_cancelled: Asked about a thousand times a second while a statement
                runs; must be quick and must not use the file.
        """
        self._ask(is_cancelled, _STEPS_BETWEEN_QUESTIONS)
        try:
            yield
        finally:
            self._ask(None, 0)

    def _ask(self, is_cancelled: Callable[[], bool] | None, steps: int) -> None:
        """Set who is asked between so many steps of the database machine.

        In its turn like everything else: the driver waits here for the connection
        without letting other threads go on, and one of them may be using it.
        """
        with self._turn:
            self._raw.set_progress_handler(is_cancelled, steps)

    @contextmanager
    def standing_still(self) -> Iterator[RawConnection]:
        """Give the driver's connection outside of a transaction, for a backup."""
        with self._turn, translated(self.path):
            assert not self._is_busy, "a backup inside a transaction"
            yield self._raw

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        with self._turn:
            assert not self._is_busy, "a transaction inside a transaction"
            self._is_busy = True
            try:
                with (
                    translated(self.path),
                    transaction(self._engine, begin) as connection,
                ):
                    yield connection
            finally:
                self._is_busy = False
