"""How does a finished file get its name without harm to anything else?"""

import errno
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.models.database_errors import (
    DiskFull,
    FileExists,
    FileMissing,
    FileProblem,
    InputOutput,
    NoPermission,
)

if sys.platform == "darwin":
    import fcntl

JOURNAL_SUFFIX = "-journal"
PART_SUFFIX = ".part"
_NO_ROOM = frozenset((errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)))


class JournalLeftOver(FileProblem):
    """A journal without its file would be played back into a new file."""

    template = (
        "{file} can't be written: {journal} lies there and belongs to a file that was "
        "moved away. Move the journal to where that file is now, and repeat."
    )


@contextmanager
def part_file(final: Path) -> Iterator[Path]:
    """Yield an empty temporary file in the folder of a file, removed at the end.

    Raises:
        FileProblem: If the folder is missing or can't be written.
    """
    part = final.with_name(f".{final.name}.{secrets.token_hex(4)}{PART_SUFFIX}")
    with file_problems(final):
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield part
    finally:
        for left in (part, journal_of(part)):
            with suppress(OSError):
                left.unlink(missing_ok=True)


@contextmanager
def new_file(final: Path) -> Iterator[Path]:
    """Yield a temporary name in the same folder and give it the final name at the end.

    The caller writes and closes the temporary file. On failure it's removed and
    nothing stands under the final name.

    Args:
        final: The name that the finished file gets; nothing may be there.

    Raises:
        FileExists: If something stands under the final name, before or after.
        JournalLeftOver: If a journal of another file lies beside it.
        FileProblem: If the folder is missing or can't be written.
    """
    refuse_existing(final)
    remove_parts(final.parent, f".{final.name}.")
    with part_file(final) as part:
        yield part
        with file_problems(final):
            sync_file(part)
            refuse_existing(final)
            _name_without_overwriting(part, final)
            try:
                sync_folder(final.parent)
            except OSError:
                final.unlink(missing_ok=True)
                raise


@contextmanager
def file_problems(file: Path) -> Iterator[None]:
    """Turn refusals of the operating system into errors with a plain text."""
    try:
        yield
    except FileExistsError as failure:
        raise FileExists(file) from failure
    except (FileNotFoundError, NotADirectoryError) as failure:
        raise FileMissing(file.parent) from failure
    except PermissionError as failure:
        raise NoPermission(file) from failure
    except OSError as failure:
        if failure.errno in _NO_ROOM:
            raise DiskFull(file) from failure
        raise InputOutput(file) from failure


def refuse_existing(final: Path) -> None:
    """Raise where a new file would take a name that is used.

    Raises:
        FileExists: If something stands under the name, be it a dead link.
        JournalLeftOver: If a journal of another file lies beside it.
    """
    if os.path.lexists(final):
        raise FileExists(final)
    journal = journal_of(final)
    if os.path.lexists(journal):
        raise JournalLeftOver(final, journal=journal.name)


def journal_of(file: Path) -> Path:
    """Return where the database library keeps the rollback journal of a file."""
    return file.with_name(file.name + JOURNAL_SUFFIX)


def sync_file(file: Path) -> None:
    """Wait until the bytes of a closed file are on the disk."""
    descriptor = os.open(file, os.O_RDWR)
    try:
        if sys.platform == "darwin":
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _name_without_overwriting(part: Path, final: Path) -> None:
    """Give a file its final name; FileExistsError where the name is taken."""
    if os.name == "nt":
        part.rename(final)
        return
    try:
        final.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        # A disk without hard links: hold the name with an empty file, then replace it.
        os.close(os.open(final, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        part.replace(final)
    else:
        # Where this fails, the second name goes when the file is opened.
        with suppress(OSError):
            part.unlink(missing_ok=True)


def replace_file(part: Path, final: Path, kept: Path) -> None:
    """Put a new file in the place of an old one, of which a copy is kept.

    At every moment one of the two stands under the name, whole. A second name instead
    of a copy would leave a file with two names behind when the program is killed.

    The caller holds the lock of the old file and no connection to either.

    Args:
        part: The new file, finished, in the same folder.
        final: The old file, and the name that the new one gets.
        kept: The name of the copy; nothing may be there.

    Raises:
        JournalLeftOver: If the old file has a journal that was not played back.
        FileProblem: If the copy or the new file can't be written.
    """
    journal = journal_of(final)
    if os.path.lexists(journal):
        raise JournalLeftOver(final, journal=journal.name)
    with part_file(final) as copy, file_problems(kept):
        shutil.copyfile(final, copy)
        sync_file(copy)
        refuse_existing(kept)
        copy.replace(kept)
    with file_problems(final):
        sync_file(part)
        part.replace(final)
        sync_folder(final.parent)


def remove_parts(folder: Path, beginning: str) -> None:
    """Take away what a killed program left half written.

    Only one program may write such files: the caller holds a lock, or nothing stands
    under the final name.

    Args:
        folder: Where to look.
        beginning: How the names begin: a dot, the name of the file, a dot.
    """
    end = (PART_SUFFIX, PART_SUFFIX + JOURNAL_SUFFIX)
    with suppress(OSError):
        for left in list(folder.iterdir()):
            if left.name.startswith(beginning) and left.name.endswith(end):
                left.unlink(missing_ok=True)


def forget_second_names(file: Path) -> None:
    """Take away second names that a killed program left on its way to a new name.

    Such a name leads to the very same file, so nothing is lost. The caller holds the
    lock of the file.
    """
    with suppress(OSError):
        for other in list(file.parent.iterdir()):
            is_part = other.name.startswith(f".{file.name}.")
            is_ours = is_part and other.name.endswith(PART_SUFFIX)
            if is_ours and other.samefile(file):
                other.unlink(missing_ok=True)
