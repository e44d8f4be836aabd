"""What do the window's process and the one that does heavy work tell each other?

Both ends of the pipe belong to one program of one user; nothing else can write to it.
"""

import io
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from typing_extensions import override

from app.office import Office

_OFFICE = "office"


@dataclass(frozen=True)
class Do:
    """Begin a piece of work.

    Attributes:
        path: The open file.
        passphrase: Its passphrase; here and nowhere else does it leave the process.
        is_read_only: Whether it is open for reading only.
        work: What to do, as `packed` wrote it.
    """

    path: Path
    passphrase: str | None = field(repr=False)
    is_read_only: bool
    work: bytes


@dataclass(frozen=True)
class Stop:
    """Give up what is being done."""


@dataclass(frozen=True)
class Begun:
    """The work was taken on."""


@dataclass(frozen=True)
class At:
    """How far a step is, as in `Progress`."""

    step: str
    done: int
    total: int


@dataclass(frozen=True)
class Done:
    """The work is done."""

    result: object


@dataclass(frozen=True)
class Failed:
    """The work ended with an error: a refusal, or a mistake of the program."""

    error: Exception


def packed(work: Callable[..., object], office: Office) -> bytes:
    """Write work down; the office and its services stand in it by their names."""
    stream = io.BytesIO()
    _Packer(stream, office).dump(work)
    return stream.getvalue()


def unpacked(work: bytes, office: Office) -> Callable[..., object]:
    """Return work that was written down, to be done by the services of an office."""
    found: Callable[..., object] = _Unpacker(io.BytesIO(work), office).load()
    return found


class _Packer(pickle.Pickler):
    def __init__(self, stream: io.BytesIO, office: Office) -> None:
        super().__init__(stream, pickle.HIGHEST_PROTOCOL)
        self._names = {
            id(service): name
            for name, service in vars(office).items()
            if not name.startswith("_")
        }
        self._names[id(office)] = _OFFICE

    @override
    def persistent_id(self, obj: object) -> str | None:
        return self._names.get(id(obj))


class _Unpacker(pickle.Unpickler):
    def __init__(self, stream: io.BytesIO, office: Office) -> None:
        super().__init__(stream)
        self._office = office

    @override
    def persistent_load(self, pid: str) -> object:
        return self._office if pid == _OFFICE else getattr(self._office, pid)
