"""How is an organisation file made, opened, read and written?"""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from app.models.audit import append_event
from app.models.connection import (
    BEGIN,
    RawConnection,
    connect,
    engine_of,
    pragma_value,
    protect,
)
from app.models.database_errors import (
    FileProblem,
    NoPermission,
    PassphraseNeeded,
    ReadOnly,
    translated,
)
from app.models.file_kind import FileKind, check_identity, existing_file, kind_of
from app.models.file_lock import FileLock
from app.models.new_file import new_file
from app.models.schema import check_triggers, create_schema, try_guards
from app.models.setting import setting
from app.models.writing import Clock, Writing

__all__ = ["Clock", "OrganisationFile", "Writing"]

_STEPS_BETWEEN_QUESTIONS = 20_000
"""Steps of the database machine between two looks at a cancel button, about 1 ms."""


class EmptyPassphrase(FileProblem):
    """An empty passphrase would leave the file readable to anybody."""

    template = "{file} can't be encrypted with an empty passphrase: choose another."


class OrganisationFile:
    """An open organisation file: one connection, one writer, the file lock held.

    One thread at a time works on it; another one waits. A transaction inside a
    transaction of the same thread is a mistake and asserted.

    Attributes:
        path: The file, links resolved.
        passphrase: Its passphrase, None for a plain file.
        is_read_only: Whether the disk or the permissions refuse writing.
    """

    def __init__(
        self,
        path: Path,
        raw: RawConnection,
        *,
        clock: Clock,
        actor: str,
        passphrase: str | None,
        lock: FileLock | None,
    ) -> None:
        self.path = path
        self.passphrase = passphrase
        self.is_read_only = lock is None
        self.clock = clock
        self.actor = actor
        self._raw = raw
        self._lock = lock
        self._engine: Engine = engine_of(raw)
        self._turn = threading.RLock()
        self._is_busy = False

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        plan: str,
        name: str,
        clock: Clock,
        actor: str,
        passphrase: str | None = None,
    ) -> Self:
        """Make a new organisation file and open it.

        The file appears under its name only when it's whole.

        Args:
            path: Where to; nothing may be there.
            plan: `farhan` or `porukka`.
            name: Name of the organisation.
            clock: Gives the present instant with time zone.
            actor: Who works, for the audit record.
            passphrase: Encrypts the file where given.

        Raises:
            FileExists: If something has that name.
            EmptyPassphrase: If the passphrase is empty.
            FileProblem: If the folder is missing or can't be written.
        """
        final = path.absolute()
        if passphrase is not None and not passphrase:
            raise EmptyPassphrase(path)
        with new_file(final) as part:
            raw = connect(part, passphrase=passphrase, mode="rwc")
            try:
                engine = engine_of(raw).execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
                with translated(final), engine.begin() as connection:
                    create_schema(connection)
                    facts = {"name": name, "plan": plan}
                    rows = [{"key": key, "value": facts[key]} for key in sorted(facts)]
                    connection.execute(setting.insert(), rows)
                    append_event(
                        connection,
                        at=clock(),
                        actor=actor,
                        action="created",
                        subject=name,
                        payload=facts,
                    )
            finally:
                raw.close()
        return cls.open(final, clock=clock, actor=actor, passphrase=lambda: passphrase)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        clock: Clock,
        actor: str,
        passphrase: Callable[[], str | None] | None = None,
    ) -> Self:
        """Open an organisation file, bring its tables up to date and try its guards.

        Args:
            path: The file, or a link to it.
            clock: Gives the present instant with time zone.
            actor: Who works, for the audit record.
            passphrase: Asked only where the file is encrypted.

        Raises:
            FileInUse: If it is open already; the error names the holder.
            WrongPassphrase: If the passphrase doesn't fit.
            NotAnOrganisation: If it is another kind of file.
            NewerFile: If a later version of the program wrote it.
            FileProblem: If it is missing, damaged or can't be read.
            GuardsBroken: If the triggers of the file aren't ours or don't bite.
        """
        file = existing_file(path)
        with ExitStack() as undo:
            lock = _lock_or_none(file, clock)
            if lock is not None:
                undo.callback(lock.release)
            phrase = _passphrase_of(file, passphrase)
            mode = "ro" if lock is None else "rw"
            raw = connect(file, passphrase=phrase, mode=mode)
            undo.callback(raw.close)
            opened = cls(
                file, raw, clock=clock, actor=actor, passphrase=phrase, lock=lock
            )
            opened._check()
            undo.pop_all()
        return opened

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
        """
        if self.is_read_only:
            raise ReadOnly(self.path)
        with self._transaction("BEGIN IMMEDIATE") as connection:
            before = self._raw.total_changes
            writing = Writing(connection, self.clock, self.actor)
            yield writing
            is_unchanged = self._raw.total_changes == before
            if not (writing.events or is_unchanged):
                raise AssertionError("a change was written without an audit event")

    @contextmanager
    def cancellable(self, is_cancelled: Callable[[], bool]) -> Iterator[None]:
        """Let statements inside be stopped; they then raise Cancelled.

        Args:
            is_cancelled: Asked about a thousand times a second while a statement
                runs; must be quick and must not use the file.
        """
        self._raw.set_progress_handler(is_cancelled, _STEPS_BETWEEN_QUESTIONS)
        try:
            yield
        finally:
            self._raw.set_progress_handler(None, 0)

    @contextmanager
    def raw(self) -> Iterator[RawConnection]:
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
                engine = self._engine.execution_options(**{BEGIN: begin})
                with translated(self.path), engine.begin() as connection:
                    yield connection
            finally:
                self._is_busy = False

    def _check(self) -> None:
        """Check identity and guards of a file just opened, then protect it."""
        with translated(self.path):
            application = pragma_value(self._raw, "application_id")
            version = pragma_value(self._raw, "user_version")
        check_identity(self.path, application, version)
        with self.reading() as connection:
            check_triggers(connection)
        if not self.is_read_only:
            try:
                with translated(self.path):
                    try_guards(self._raw)
            except ReadOnly:
                self.is_read_only = True
        protect(self._raw)


def _lock_or_none(file: Path, clock: Clock) -> FileLock | None:
    """Take the lock, or return None in a folder where nothing can be written."""
    try:
        return FileLock.acquire(file, clock())
    except NoPermission:
        return None


def _passphrase_of(
    file: Path, passphrase: Callable[[], str | None] | None
) -> str | None:
    """Return the passphrase of an encrypted file, None for a plain one."""
    if kind_of(file) is FileKind.PLAIN:
        return None
    phrase = None if passphrase is None else passphrase()
    if not phrase:
        raise PassphraseNeeded(file)
    return phrase
