"""What does a failure of the database mean to the operator?"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy.exc
import sqlcipher3.dbapi2 as sqlcipher

from app.errors import AppError


class FileProblem(AppError):
    """Something is in the way of one file; `file` is its path."""

    def __init__(self, file: Path, **values: object) -> None:
        super().__init__(file=file, **values)


class FileExists(FileProblem):
    """A file would be overwritten."""

    template = "{file} is already there and was left as it is: choose another name."


class FileMissing(FileProblem):
    """There is no such file."""

    template = "{file} isn't there: check the name and the folder."


class NotAFile(FileProblem):
    """The path leads to something else than a file."""

    template = "{file} is a folder or a device: choose an organisation file."


class NoPermission(FileProblem):
    """The operating system refuses access."""

    template = (
        "{file} can't be used, you have no permission: "
        "ask its owner for access or choose another folder."
    )


class NotAnOrganisation(FileProblem):
    """Another kind of file, or an empty one."""

    template = "{file} isn't an organisation file of this program: choose another file."


class NewerFile(FileProblem):
    """The tables are of a later version than this program knows."""

    template = (
        "{file} was written by a newer version of the program "
        "(file version {found}, this program reads up to {known}): update the program."
    )


class PassphraseNeeded(FileProblem):
    """The file is encrypted and no passphrase was given."""

    template = "{file} is encrypted: give its passphrase."


class WrongPassphrase(FileProblem):
    """The key does not fit; the text says no more than that on purpose."""

    template = (
        "{file} can't be opened: the passphrase is wrong, or the file is damaged "
        "or isn't an organisation file. Check the passphrase, or restore a backup."
    )


class Damaged(FileProblem):
    """The database library found the file malformed."""

    template = "{file} is damaged: stop working with it and restore the last backup."


class DiskFull(FileProblem):
    """The disk has no room left."""

    template = (
        "{file} can't grow, the disk is full ({free_mb} MB free): "
        "make room and repeat the work. Nothing of it was written."
    )

    def __init__(self, file: Path) -> None:
        free_mb = shutil.disk_usage(file.parent).free // 1_000_000
        super().__init__(file, free_mb=free_mb)


class ReadOnly(FileProblem):
    """The file can be read but not written."""

    template = (
        "{file} can only be read: its disk, folder or permissions refuse writing. "
        "Nothing was written."
    )


class InputOutput(FileProblem):
    """A read, write or sync failed."""

    template = (
        "{file} can't be read or written: the disk reports an error, is gone, or "
        "allows no larger file. Check the disk and repeat the work. "
        "Nothing of it was written."
    )


class Unconfirmed(FileProblem):
    """The disk failed at the very last step, when the work was written already."""

    template = (
        "{file} was written, but the disk did not confirm the last step. Check the "
        "disk, open the file again, and see whether the work is there before you "
        "repeat it."
    )


class Busy(FileProblem):
    """Another program holds the lock of the database."""

    template = "{file} is being used by another program: close that program and repeat."


class CannotOpen(FileProblem):
    """The file or its journal could not be opened."""

    template = (
        "{file} or the journal beside it can't be opened: "
        "check the disk, the folder and your permissions."
    )


class Cancelled(FileProblem):
    """The operator stopped a long statement."""

    template = "The work on {file} was cancelled; nothing of it was written."


class PeriodClosed(AppError):
    """A fact of a closed period would change."""

    template = "The period is closed and can't be changed: reopen it first."


class Unchangeable(AppError):
    """A row of an append-only table would change."""

    template = "What is recorded can't be changed or deleted, only added to."


class OutOfReach(AppError):
    """A month is asked about that can't be worked out yet, or never."""

    template = "{period} is neither closed nor the next month to close, {next}"


class NotNext(AppError):
    """A close or a reopening is out of order."""

    template = (
        "Periods are closed in order, one after the other, "
        "and only the last closed one can be reopened."
    )


class PaidTwice(AppError):
    """A payout would stand in two payment files."""

    template = "A payout already stands in another payment file: reject that one first."


class PaymentOutOfOrder(AppError):
    """A payment file would change from a final state, or back."""

    template = (
        "A payment file is made, then sent, then confirmed or rejected; "
        "it can't go back."
    )


class PromotionOverlap(AppError):
    """Two promotions of a product would hold on the same day."""

    template = (
        "Two promotions of a product can't hold on the same day: change the days."
    )


RAISED_BY_TRIGGERS: dict[str, type[AppError]] = {
    "parvi:closed_period": PeriodClosed,
    "parvi:append_only": Unchangeable,
    "parvi:close_order": NotNext,
    "parvi:paid_twice": PaidTwice,
    "parvi:payment_state": PaymentOutOfOrder,
    "parvi:promotion_overlap": PromotionOverlap,
}

_FAILURES: dict[int, type[FileProblem]] = {
    sqlcipher.SQLITE_PERM: NoPermission,
    sqlcipher.SQLITE_BUSY: Busy,
    sqlcipher.SQLITE_LOCKED: Busy,
    sqlcipher.SQLITE_PROTOCOL: Busy,
    sqlcipher.SQLITE_INTERRUPT: Cancelled,
    sqlcipher.SQLITE_READONLY: ReadOnly,
    sqlcipher.SQLITE_FULL: DiskFull,
    sqlcipher.SQLITE_IOERR: InputOutput,
    sqlcipher.SQLITE_CORRUPT: Damaged,
    sqlcipher.SQLITE_NOTADB: Damaged,
    sqlcipher.SQLITE_CANTOPEN: CannotOpen,
}
_PRIMARY_CODE = 0xFF
"""The low byte of an extended result code tells the kind of failure."""

_FOLDER_SYNC_FAILED = sqlcipher.SQLITE_IOERR | 5 << 8
"""Comes only after the journal was deleted, which is what makes a commit."""

_CODE_OF_TEXT = {
    "access permission denied": sqlcipher.SQLITE_PERM,
    "database is locked": sqlcipher.SQLITE_BUSY,
    "database table is locked": sqlcipher.SQLITE_LOCKED,
    "attempt to write a readonly database": sqlcipher.SQLITE_READONLY,
    "interrupted": sqlcipher.SQLITE_INTERRUPT,
    "disk I/O error": sqlcipher.SQLITE_IOERR,
    "database disk image is malformed": sqlcipher.SQLITE_CORRUPT,
    "database or disk is full": sqlcipher.SQLITE_FULL,
    "unable to open database file": sqlcipher.SQLITE_CANTOPEN,
    "file is not a database": sqlcipher.SQLITE_NOTADB,
}
"""The library's own words: a failed backup comes from the driver without a code."""


@contextmanager
def translated(file: Path) -> Iterator[None]:
    """Turn failures that the environment causes into errors with a plain text.

    Failures that are our own fault, such as wrong SQL, pass through untouched.

    Args:
        file: The file to name in the text.
    """
    try:
        yield
    except (sqlalchemy.exc.DBAPIError, sqlcipher.Error) as failure:
        known = meaning(getattr(failure, "orig", failure), file)
        if known is None:
            raise
        raise known from failure


def meaning(failure: object, file: Path) -> AppError | None:
    """Return what a failure of the database library means, or None if unknown."""
    raised = RAISED_BY_TRIGGERS.get(str(failure))
    if raised is not None:
        return raised()
    code = getattr(failure, "sqlite_errorcode", _CODE_OF_TEXT.get(str(failure)))
    if code is None:
        return None
    if code == _FOLDER_SYNC_FAILED:
        return Unconfirmed(file)
    kind = _FAILURES.get(code & _PRIMARY_CODE)
    return None if kind is None else kind(file)
