"""How does a file get written whole or not at all?"""

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import UnsupportedOperation
from pathlib import Path
from typing import BinaryIO

from app.errors import AppError

STANDARD_OUTPUT = "-"


class UnwritableFile(AppError):
    """The file can't be written; what stood under its name is unchanged."""

    template = "{file} can't be written: {reason}"


@contextmanager
def whole_file(target: str) -> Iterator[BinaryIO]:
    """Open a file that appears under its name only when all of it is on the disk.

    It is written beside its place under another name, flushed to the disk and
    renamed; an older file of the name is replaced. After an error nothing of it
    stays. Only its owner may read it. A device or a pipe is written as it is.

    Args:
        target: Path of the file, or `-` for standard output.

    Raises:
        UnwritableFile: No such folder, no permission, disk full and the like.
    """
    try:
        with _opened(target) as stream:
            yield stream
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnwritableFile(file=target, reason=reason) from error


def flush_to_disk(stream: BinaryIO) -> None:
    """Wait until what was written is on the disk; pipes and devices are only flushed.

    Where something else must not happen before the whole file can be had.
    """
    stream.flush()
    with suppress(UnsupportedOperation):
        number = stream.fileno()
        if stat.S_ISREG(os.fstat(number).st_mode):
            os.fsync(number)


@contextmanager
def _opened(target: str) -> Iterator[BinaryIO]:
    if target == STANDARD_OUTPUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if "\0" in target:
        raise UnwritableFile(file=target, reason="no file can have this name")
    # A link stays a link: the file behind it is replaced.
    path = Path(os.path.realpath(target))
    if path.is_dir():
        raise UnwritableFile(file=target, reason="it is a folder")
    if path.exists() and not path.is_file():
        with path.open("wb") as stream:
            yield stream
        return
    with _renamed(path) as stream:
        yield stream


@contextmanager
def _renamed(path: Path) -> Iterator[BinaryIO]:
    number, unfinished_name = tempfile.mkstemp(".part", ".parvi-", path.parent)
    unfinished = Path(unfinished_name)
    try:
        with os.fdopen(number, "wb") as stream:
            yield stream
            flush_to_disk(stream)
        unfinished.replace(path)
    finally:
        # It is there only if it did not get its name.
        unfinished.unlink(missing_ok=True)
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name survive a power cut; Windows does so by itself."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
