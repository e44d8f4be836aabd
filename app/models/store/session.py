"""How is an organisation file made and opened?"""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Self

from app.models.audit import append_event
from app.models.database_errors import (
    FileProblem,
    NoPermission,
    ReadOnly,
    translated,
)
from app.models.setting import setting
from app.models.store.automatic_backup import automatic_backup
from app.models.store.connection import (
    connect,
    engine_of,
    pragma_value,
    protect,
    transaction,
)
from app.models.store.file_kind import (
    asked_passphrase,
    check_identity,
    existing_file,
)
from app.models.store.file_lock import FileLock
from app.models.store.migration import migrate, newest_version
from app.models.store.new_file import new_file, remove_parts
from app.models.store.open_file import OpenFile
from app.models.store.schema import check_triggers, create_schema, try_guards
from app.models.writing import Clock, Reading, Writing

__all__ = ["Clock", "OrganisationFile", "Reading", "Writing"]


class EmptyPassphrase(FileProblem):
    """An empty passphrase would leave the file readable to anybody."""

    template = "{file} can't be encrypted with an empty passphrase: choose another."


class OrganisationFile(OpenFile):
    """An open organisation file: one connection, one writer, the file lock held."""

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
        begin: Callable[[Writing], None] | None = None,
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
            begin: Writes what else belongs to a new organisation.

        Raises:
            FileExists: If something has that name.
            EmptyPassphrase: If the passphrase is empty.
            FileProblem: If the folder is missing or can't be written.
        """
        final = path.absolute()
        if passphrase is not None and not passphrase:
            raise EmptyPassphrase(path)
        facts = {"name": name, "plan": plan}
        with new_file(final) as part:
            raw = connect(part, passphrase=passphrase, mode="rwc")
            try:
                with (
                    translated(final),
                    transaction(engine_of(raw), "BEGIN IMMEDIATE") as connection,
                ):
                    create_schema(connection, newest_version())
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
                    if begin is not None:
                        begin(Writing(connection, clock, actor))
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

        Where the folder or the file can't be written, it's opened for reading only.

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
                remove_parts(file.parent, f".{file.name}.")
            phrase = asked_passphrase(file, newest_version(), passphrase)

            over = partial(
                cls._over,
                file,
                clock=clock,
                actor=actor,
                passphrase=phrase,
                is_read_only=lock is None,
                lock=lock,
            )
            opened = over()
            undo.callback(opened.close)
            if _has_migrated(opened):
                opened = over()
                undo.callback(opened.close)
            _guard(opened)
            undo.pop_all()
        return opened

    @classmethod
    def open_beside(
        cls,
        file: Path,
        *,
        clock: Clock,
        actor: str,
        passphrase: str | None,
        is_read_only: bool,
    ) -> Self:
        """Open a file that the process which started this one holds open and locked.

        Only one of the two may work on it at a time; the library refuses the other.

        Args:
            file: The path of the open file, as it holds it.
            clock: Gives the present instant with time zone.
            actor: Who works, for the audit record.
            passphrase: Its passphrase, None for a plain file.
            is_read_only: Whether it is open for reading only.

        Raises:
            FileProblem: If it can't be read any more.
            GuardsBroken: If the triggers of the file aren't ours or don't bite.
        """
        opened = cls._over(
            file,
            clock=clock,
            actor=actor,
            passphrase=passphrase,
            is_read_only=is_read_only,
            lock=None,
        )
        with ExitStack() as undo:
            undo.callback(opened.close)
            _guard(opened)
            undo.pop_all()
        return opened

    @classmethod
    def _over(
        cls,
        file: Path,
        *,
        clock: Clock,
        actor: str,
        passphrase: str | None,
        is_read_only: bool,
        lock: FileLock | None,
    ) -> Self:
        """Connect to a file and return it open."""
        mode = "ro" if is_read_only else "rw"
        return cls(
            file,
            connect(file, passphrase=passphrase, mode=mode),
            clock=clock,
            actor=actor,
            passphrase=passphrase,
            is_read_only=is_read_only,
            lock=lock,
        )


def _has_migrated(organisation: OpenFile) -> bool:
    """Bring a file of an earlier version up to date; its connection is closed then."""
    with organisation.standing_still() as raw:
        application = pragma_value(raw, "application_id")
        found = pragma_value(raw, "user_version")
        newest = newest_version()
        version = check_identity(organisation.path, application, found, newest)
        if version == newest:
            return False
        if organisation.is_read_only:
            raise ReadOnly(organisation.path)
        automatic_backup(organisation, "migration", is_beside=True)
        migrate(
            organisation.path,
            raw,
            passphrase=organisation.passphrase,
            version=version,
            clock=organisation.clock,
            actor=organisation.actor,
        )
    return True


def _guard(organisation: OpenFile) -> None:
    """Look at the triggers, try them, and allow no other changes of the schema."""
    with organisation.reading() as connection:
        check_triggers(connection)
    with organisation.standing_still() as raw:
        if not organisation.is_read_only:
            try:
                with translated(organisation.path):
                    try_guards(raw)
            except ReadOnly:
                organisation.is_read_only = True
        protect(raw)


def _lock_or_none(file: Path, clock: Clock) -> FileLock | None:
    """Take the lock, or return None in a folder where nothing can be written."""
    try:
        return FileLock.acquire(file, clock())
    except NoPermission:
        return None
