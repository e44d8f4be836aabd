"""How is a trustworthy copy of an organisation made, and put back?"""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app.models.audit import AuditHead
from app.models.database_errors import Damaged, FileExists, NoPermission
from app.models.store.connection import connect
from app.models.store.copying import check_copy, copy_to_part
from app.models.store.file_kind import asked_passphrase, existing_file
from app.models.store.file_lock import FileLock
from app.models.store.migration import newest_version
from app.models.store.new_file import (
    file_problems,
    journal_of,
    new_file,
    part_file,
    remove_parts,
    replace_file,
)
from app.models.store.open_file import OpenFile
from app.models.writing import Clock


@dataclass(frozen=True)
class BackupRecord:
    """What a finished copy holds.

    Attributes:
        path: Where the copy stands.
        head: End of its audit chain; kept elsewhere, it shows a cut tail.
        version: Version of its tables.
    """

    path: Path
    head: AuditHead
    version: int


@dataclass(frozen=True)
class RestoreRecord:
    """What a restore has put in place.

    Attributes:
        path: The restored file.
        head: End of its audit chain.
        kept: Where the file that stood there before is kept, or None.
    """

    path: Path
    head: AuditHead
    kept: Path | None


def backup_to(
    organisation: OpenFile, path: Path, *, is_thorough: bool = True
) -> BackupRecord:
    """Write a checked copy of an open organisation under a new name.

    A copy of an encrypted organisation is encrypted with the same passphrase.

    Args:
        organisation: The open organisation, outside of a transaction.
        path: The name of the copy; nothing may be there.
        is_thorough: Whether indexes and seals are checked too, see
            `check_soundness`.

    Raises:
        FileExists: If something has that name.
        FileProblem: If the copy can't be written or isn't sound.
    """
    final = path.absolute()
    phrase = organisation.passphrase
    with new_file(final) as part:
        with organisation.standing_still() as raw:
            copy_to_part(raw, part, named=final, passphrase=phrase)
        head, version = check_copy(
            part,
            named=final,
            passphrase=phrase,
            known=newest_version(),
            is_thorough=is_thorough,
        )
    return BackupRecord(final, head, version)


def restore(
    source: Path,
    target: Path,
    *,
    clock: Clock,
    passphrase: Callable[[], str | None] | None = None,
    replace: bool = False,
    expected_head: AuditHead | None = None,
    before_swap: Callable[[Path], None] | None = None,
) -> RestoreRecord:
    """Put a checked copy of a backup under the name of an organisation.

    Args:
        source: The backup; it stays as it is.
        target: The name the copy gets.
        clock: Gives the present instant, for the name of a replaced file.
        passphrase: Asked only where the backup is encrypted.
        replace: Whether a file of that name may be replaced; it's then kept beside
            it under a dated name.
        expected_head: Head of the audit chain noted when the backup was made.
        before_swap: Given the checked copy while the file that it replaces still
            stands under its name; may write into it what only that file knows.

    Raises:
        FileExists: If the target is there and must not be replaced.
        FileInUse: If the backup or the target is open.
        Unsound: If the backup is damaged; nothing is changed then.
        BrokenChain: If the audit record of the backup isn't whole.
    """
    origin = existing_file(source)
    final = target.resolve()
    if final.exists() and not replace:
        raise FileExists(target)
    with ExitStack() as locks:
        _hold(locks, origin, clock)
        if final.exists():
            locks.callback(FileLock.acquire(final, clock()).release)
            remove_parts(final.parent, f".{final.name}.")
        phrase = asked_passphrase(origin, newest_version(), passphrase)
        if not final.exists():
            with new_file(final) as part:
                head = _copy(origin, part, phrase, expected_head)
            return RestoreRecord(final, head, None)
        kept = _dated(final, clock)
        with part_file(final) as part:
            head = _copy(origin, part, phrase, expected_head)
            _play_back(final)
            if before_swap is not None:
                before_swap(part)
            replace_file(part, final, kept)
    return RestoreRecord(final, head, kept)


def _hold(locks: ExitStack, origin: Path, clock: Clock) -> None:
    """Lock the backup, unless it lies where nothing can be written."""
    try:
        locks.callback(FileLock.acquire(origin, clock()).release)
    except NoPermission:
        return


def _copy(
    origin: Path, part: Path, passphrase: str | None, expected: AuditHead | None
) -> AuditHead:
    """Copy a backup into an empty file and check the copy."""
    raw = connect(origin, passphrase=passphrase, mode="ro")
    try:
        copy_to_part(raw, part, named=origin, passphrase=passphrase)
    finally:
        raw.close()
    head, _version = check_copy(
        part,
        named=origin,
        passphrase=passphrase,
        known=newest_version(),
        is_thorough=True,
        expected_head=expected,
    )
    return head


def _play_back(file: Path) -> None:
    """Have the library take back what a killed program left half written.

    It needs no passphrase for that, and does nothing to a file that isn't its own.
    """
    with suppress(Damaged):
        connect(file, passphrase=None, mode="rw").close()
    journal = journal_of(file)
    with file_problems(journal):
        if journal.exists() and _is_void(journal):
            journal.unlink()


def _is_void(journal: Path) -> bool:
    """Say whether a journal was begun but holds nothing to play back."""
    with journal.open("rb") as stream:
        return stream.read(1) in {b"", b"\0"}


def _dated(final: Path, clock: Clock) -> Path:
    """Return the name under which a replaced file is kept, not taken yet."""
    at = clock()
    while True:
        stamp = at.strftime("%Y-%m-%d %H-%M-%S")
        kept = final.with_name(f"{final.stem} (replaced {stamp}){final.suffix}")
        if not kept.exists():
            return kept
        at += timedelta(seconds=1)
