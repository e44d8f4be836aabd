"""Is this an organisation file, and is it encrypted?"""

import os
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from app.models.database_errors import (
    FileMissing,
    FileProblem,
    InputOutput,
    NewerFile,
    NoPermission,
    NotAFile,
    NotAnOrganisation,
    PassphraseNeeded,
)
from app.models.store.new_file import forget_second_names

APPLICATION_ID = 0x50617276
"""Marks a database file as one of this program."""

_PLAIN = b"SQLite format 3\0"
_HEADER_BYTES = 100
_VERSION_AT = 60
_APPLICATION_AT = 68
_SMALLEST_PAGE = 512
_ENCRYPTED_PAGE = 4_096


class LinkedTwice(FileProblem):
    """Under two names the file would have two locks and two journals."""

    template = (
        "{file} has a second name (a hard link), so two programs could open it "
        "at once. Copy it to a new name and work with the copy."
    )


class FileKind(Enum):
    """How the bytes of a file can be read."""

    PLAIN = "plain"
    ENCRYPTED = "encrypted"


def existing_file(path: Path) -> Path:
    """Return the file a path leads to, links resolved.

    Raises:
        FileMissing: If nothing is there.
        NotAFile: If it is a folder or a device.
        NoPermission: If the folder can't be entered.
    """
    try:
        file = path.resolve(strict=True)
        if not file.is_file():
            raise NotAFile(path)
    except (FileNotFoundError, NotADirectoryError):
        raise FileMissing(path) from None
    except PermissionError:
        raise NoPermission(path) from None
    except OSError as failure:
        raise InputOutput(path) from failure
    return file


def kind_of(file: Path, known: int) -> FileKind:
    """Tell from its first bytes how a file can be opened.

    The caller must have no connection to the file and hold its lock: opening and
    closing a file that the database library has open would drop the library's locks.

    Args:
        file: An existing file.
        known: The newest version of the tables that can be read.

    Raises:
        NotAnOrganisation: If it is another kind of file, or empty.
        NewerFile: If it is a plain file of a later version.
        LinkedTwice: If it stands under a second name.
        NoPermission: If it can't be read.
    """
    try:
        with file.open("rb") as stream:
            header = stream.read(_HEADER_BYTES)
            status = os.fstat(stream.fileno())
        if status.st_nlink > 1:
            forget_second_names(file)
            status = file.stat()
    except PermissionError:
        raise NoPermission(file) from None
    except OSError as failure:
        raise InputOutput(file) from failure
    if status.st_nlink > 1:
        raise LinkedTwice(file)
    size = status.st_size
    if header.startswith(_PLAIN):
        if size < _SMALLEST_PAGE:
            raise NotAnOrganisation(file)
        application = _number(header, _APPLICATION_AT)
        check_identity(file, application, _number(header, _VERSION_AT), known)
        return FileKind.PLAIN
    # Every page of an encrypted file is whole; its contents look like chance.
    if size == 0 or size % _ENCRYPTED_PAGE:
        raise NotAnOrganisation(file)
    return FileKind.ENCRYPTED


def asked_passphrase(
    file: Path, known: int, passphrase: Callable[[], str | None] | None
) -> str | None:
    """Return the passphrase of an encrypted file, None for a plain one.

    Args:
        file: An existing file, locked and open nowhere.
        known: The newest version of the tables that can be read.
        passphrase: Asked only where the file is encrypted.

    Raises:
        PassphraseNeeded: If nothing is answered, or nobody can be asked.
        FileProblem: As `kind_of` says.
    """
    if kind_of(file, known) is FileKind.PLAIN:
        return None
    phrase = None if passphrase is None else passphrase()
    if not phrase:
        raise PassphraseNeeded(file)
    return phrase


def check_identity(file: Path, application: object, version: object, known: int) -> int:
    """Return the version of the tables of a file of this program.

    Raises:
        NotAnOrganisation: If another program wrote it.
        NewerFile: If a later version of this program wrote it.
    """
    if application != APPLICATION_ID or not isinstance(version, int) or version < 1:
        raise NotAnOrganisation(file)
    if version > known:
        raise NewerFile(file, found=version, known=known)
    return version


def _number(header: bytes, at: int) -> int:
    """Return a four-byte number of the header."""
    return int.from_bytes(header[at : at + 4], "big", signed=True)
