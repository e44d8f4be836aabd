"""Which lines of text does a file hold, and are they UTF-8?

The file is read in blocks of whole lines, so that a long one needs little memory.
"""

import codecs
import io
from collections.abc import Iterator
from hashlib import sha256
from itertools import chain
from os import fstat
from pathlib import Path

from app.errors import AppError

BLOCK_BYTES = 1 << 18
LONGEST_LINE = 1 << 20


class UnreadableFile(AppError):
    """The file can't be opened or read."""

    template = "{file} can't be read: {reason}"


class MalformedText(Exception):
    """A fault behind which nothing in the file can be trusted."""

    def __init__(self, line: int, value: str, expected: str) -> None:
        super().__init__(line, value, expected)
        self.line, self.value, self.expected = line, value, expected


def opened(path: Path) -> io.BufferedReader:
    """Open a file of the operator.

    Raises:
        UnreadableFile: There is no such file, it is no ordinary file, or it may not
            be read.
    """
    try:
        # Opening a pipe would wait for a writer.
        if path.exists() and not path.is_file():
            reason = "it is a folder" if path.is_dir() else "it is no ordinary file"
            raise UnreadableFile(file=str(path), reason=reason)
        return path.open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableFile(file=str(path), reason=reason) from error


class TextLines:
    """The lines of a file, to be read once from top to bottom.

    Attributes:
        size: Its length in bytes when it was opened.
        position: How many bytes are read.
        digest: SHA-256 of these bytes.
    """

    def __init__(self, path: Path) -> None:
        """Open the file; see `opened`."""
        self._path = path
        self._stream = opened(path)
        self.size = fstat(self._stream.fileno()).st_size
        self.position = 0
        self.digest = sha256()

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def __iter__(self) -> Iterator[str]:
        r"""Yield each line with its `\n`, without a byte order mark.

        Raises:
            MalformedText: The bytes are no UTF-8 text, or a line has no end.
            UnreadableFile: The disk fails.
        """
        texts = (io.StringIO(text, newline="\n") for text in self._texts())
        return chain.from_iterable(texts)

    def _texts(self) -> Iterator[str]:
        line = 1
        while block := self._next_block():
            self.digest.update(block)
            if not self.position:
                block = block.removeprefix(codecs.BOM_UTF8)
            self.position = self._stream.tell()
            try:
                text = block.decode()
            except UnicodeDecodeError as error:
                raise _fault(line, block, error.start) from None
            if "\0" in text:
                raise _fault(line, block, block.find(b"\0"))
            if not block.endswith(b"\n") and self.position < self.size:
                line += text.count("\n")
                raise MalformedText(line, "", f"lines of at most {LONGEST_LINE} bytes")
            yield text
            line += text.count("\n")

    def _next_block(self) -> bytes:
        try:
            block = self._stream.read(BLOCK_BYTES)
            return block + self._stream.readline(LONGEST_LINE) if block else block
        except OSError as error:
            raise UnreadableFile(file=str(self._path), reason=error.strerror) from error


def _fault(line: int, block: bytes, place: int) -> MalformedText:
    line += block.count(b"\n", 0, place)
    return MalformedText(line, f"byte 0x{block[place]:02x}", "UTF-8 text")
