"""Which text does a file hold, and is it UTF-8?

The file is read in blocks of whole lines, so that a long one needs little memory.
"""

import codecs
from hashlib import sha256
from os import fstat
from pathlib import Path
from typing import BinaryIO

from app.errors import AppError

BLOCK_BYTES = 2 << 20
LONGEST_LINE = 1 << 20


class UnreadableFile(AppError):
    """The file can't be opened or read."""

    template = "{file} can't be read: {reason}"


class MalformedText(Exception):
    """A fault behind which nothing in the file can be trusted."""

    def __init__(self, line: int, value: str, expected: str) -> None:
        super().__init__(line, value, expected)
        self.line = line
        self.value = value
        self.expected = expected


class TextBlocks:
    """A text file, read once from top to bottom.

    Attributes:
        name: The file as the operator gave it.
        size: Its length in bytes when it was opened.
        position: How many bytes are read.
        is_at_end: Whether the whole file is read.
    """

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            UnreadableFile: There is no such file, it is no ordinary file, or it
                may not be read.
        """
        self.name = str(path)
        try:
            # Opening a pipe would wait for a writer.
            if path.exists() and not path.is_file():
                reason = "it is a folder" if path.is_dir() else "it is no ordinary file"
                raise UnreadableFile(file=self.name, reason=reason)
            self._stream: BinaryIO = path.open("rb")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise UnreadableFile(file=self.name, reason=reason) from error
        self.size = fstat(self._stream.fileno()).st_size
        self.position = 0
        self.is_at_end = False
        self._line = 1
        self._digest = sha256()

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    @property
    def digest(self) -> str:
        """SHA-256 of all bytes of the file, as 64 hexadecimal digits."""
        assert self.is_at_end, "the file is not read to its end"
        return self._digest.hexdigest()

    def read(self) -> str:
        r"""Return the next lines, each with its `\n`; "" at the end of the file.

        A byte order mark is left out, and a last line without an end gets one.

        Raises:
            MalformedText: The bytes are no UTF-8 text, or a line has no end.
            UnreadableFile: The disk fails.
        """
        start = self.position
        block = self._read_lines()
        mark = 0
        if not start and block.startswith(codecs.BOM_UTF8):
            mark = len(codecs.BOM_UTF8)
        try:
            text = block[mark:].decode("utf-8")
        except UnicodeDecodeError as error:
            raise self._fault(block, mark + error.start, start) from None
        nul = block.find(b"\0")
        if nul >= 0:
            raise self._fault(block, nul, start)
        self._line += block.count(b"\n")
        return text if text.endswith("\n") or not text else text + "\n"

    def _read_lines(self) -> bytes:
        rest = b""
        try:
            block = self._stream.read(BLOCK_BYTES)
            if block and not block.endswith(b"\n"):
                rest = self._stream.readline(LONGEST_LINE)
        except OSError as error:
            raise UnreadableFile(file=self.name, reason=error.strerror) from error
        self._digest.update(block)
        self._digest.update(rest)
        self.is_at_end = not block
        self.position += len(block) + len(rest)
        if len(rest) == LONGEST_LINE and not rest.endswith(b"\n"):
            line = self._line + block.count(b"\n")
            expected = f"lines of at most {LONGEST_LINE} bytes"
            raise MalformedText(line, "", expected)
        return block + rest

    def _fault(self, block: bytes, place: int, start: int) -> MalformedText:
        line = self._line + block.count(b"\n", 0, place)
        value = f"byte {start + place} is 0x{block[place]:02x}"
        return MalformedText(line, value, "UTF-8 text")
