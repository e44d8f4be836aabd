"""Who has this organisation file open?"""

import errno
import getpass
import json
import os
import socket
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from filelock import lock_descriptor

from app.models.database_errors import FileProblem, NoPermission

LOCK_SUFFIX = ".lock"
_TEXT_FROM = 1
"""The holder's name starts after the byte that Windows locks against readers."""
_MOST_BYTES = 4_096
_REFUSED = frozenset((errno.EACCES, errno.EPERM, errno.EROFS))


class FileInUse(FileProblem):
    """Another program, or another window, has the file open."""

    template = (
        "{file} is already open: {user} on {host} has it, process {pid}, "
        "since {since}. Close it there first."
    )


class CannotLock(FileProblem):
    """The disk has no locks, or no room for the lock file."""

    template = (
        "{file} can't be locked against other programs: its disk is full or has no "
        "locks. Make room, or move the file to a disk of this computer."
    )


@dataclass(frozen=True)
class Holder:
    """Who holds the lock.

    Attributes:
        user: Name of the account.
        host: Name of the computer.
        pid: Number of the process.
        since: Instant in UTC, ISO 8601, to the second.
    """

    user: str
    host: str
    pid: int
    since: str


UNKNOWN = Holder("somebody", "an unknown computer", 0, "an unknown time")


class FileLock:
    """A held lock of the operating system, in a file beside the organisation.

    The lock falls with the process, however it ends; a lock file that is left
    behind locks nothing. It is never a lock on the organisation file itself:
    opening that apart from the database library would drop the library's own locks.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor
        self._is_released = False

    @classmethod
    def acquire(cls, file: Path, now: datetime) -> Self:
        """Take the lock of an organisation file at once or not at all.

        Args:
            file: The organisation file, with links resolved.
            now: The present instant, with time zone.

        Raises:
            FileInUse: If somebody holds it; the error names the holder.
            NoPermission: If the folder or the lock file can't be written.
            CannotLock: If the disk has no locks.
        """
        path = file.with_name(file.name + LOCK_SUFFIX)
        while True:
            descriptor = _open_lock_file(path, file)
            with ExitStack() as undo:
                undo.callback(os.close, descriptor)
                _lock(descriptor, file)
                if _is_still(path, descriptor):
                    _write_holder(descriptor, _holder(now))
                    undo.pop_all()
                    return cls(path, descriptor)

    def release(self) -> None:
        """Free the lock and take the lock file away; a second time does no harm."""
        if self._is_released:
            return
        self._is_released = True
        if os.name != "nt":
            # While the lock is held: whoever waits on this file sees it is gone.
            with suppress(OSError):
                self._path.unlink()
        os.close(self._descriptor)
        if os.name == "nt":
            # Windows refuses this where somebody has opened it in between.
            with suppress(OSError):
                self._path.unlink()


def _open_lock_file(path: Path, file: Path) -> int:
    """Open or create the lock file and return its descriptor."""
    follow = getattr(os, "O_NOFOLLOW", 0)
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | follow, 0o666)
    except OSError as failure:
        if failure.errno not in _REFUSED:
            raise CannotLock(file) from failure
    try:
        # Left behind by another account: it can be locked, but not written.
        return os.open(path, os.O_RDONLY | follow)
    except OSError as failure:
        raise NoPermission(file) from failure


def _lock(descriptor: int, file: Path) -> None:
    """Take the lock of the operating system, or raise where it is held."""
    try:
        is_taken = lock_descriptor(descriptor, blocking=False)
    except OSError as failure:
        raise CannotLock(file) from failure
    if not is_taken:
        holder = asdict(_read_holder(descriptor))
        # A number that names, which nobody counts.
        raise FileInUse(file, **holder | {"pid": str(holder["pid"])})


def _is_still(path: Path, descriptor: int) -> bool:
    """Say whether the locked file is the one that stands under the name."""
    try:
        named = path.stat(follow_symlinks=False)
    except FileNotFoundError:
        return False
    return os.path.samestat(named, os.fstat(descriptor))


def _holder(now: datetime) -> Holder:
    """Return this process as a holder."""
    try:
        user = getpass.getuser()
    except (ImportError, KeyError, OSError):
        user = UNKNOWN.user
    since = now.isoformat(sep=" ", timespec="seconds")
    return Holder(user, socket.gethostname(), os.getpid(), since)


def _write_holder(descriptor: int, holder: Holder) -> None:
    """Write who holds the lock, for the next one to read.

    A full disk or a file of another account takes only the name, not the lock.
    """
    text = json.dumps(asdict(holder), ensure_ascii=False).encode("utf-8", "replace")
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, b" " * _TEXT_FROM + text)


def _read_holder(descriptor: int) -> Holder:
    """Read who holds the lock, as far as it can be read."""
    try:
        os.lseek(descriptor, _TEXT_FROM, os.SEEK_SET)
        return Holder(**json.loads(os.read(descriptor, _MOST_BYTES)))
    except (OSError, ValueError, TypeError):
        return UNKNOWN
