"""How does what Qt draws become a file, whole or not at all?"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice

from app.files.whole_file import whole_file


def opened_buffer() -> QBuffer:
    """Return a buffer to write into."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def keep(path: Path, buffer: QBuffer) -> None:
    """Write what was drawn under its name, whole or not at all.

    Raises:
        UnwritableFile: The file can't be written; an older one is unchanged.
    """
    with whole_file(str(path)) as stream:
        stream.write(bytes(buffer.data().data()))
