"""How does a test make the disk fail at any one write, sync, naming or deletion?

The database library is given a file layer of our own that hands every call on to the
real one; what Python writes by itself goes through `os` and `io`, which are wrapped.
Both share one count, so that the n-th step of an operation can be made to fail,
wherever it happens.
"""

import ctypes
import errno
import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from functools import partial
from typing import Any

import sqlcipher3._sqlite3

FULL, INPUT_OUTPUT, CANNOT_OPEN = 13, 10, 14
"""Result codes of the database library."""

_WRITE_FAILED = INPUT_OUTPUT | 3 << 8
_SYNC_FAILED = INPUT_OUTPUT | 4 << 8
_FOLDER_SYNC_FAILED = INPUT_OUTPUT | 5 << 8
_TRUNCATE_FAILED = INPUT_OUTPUT | 6 << 8
_DELETE_FAILED = INPUT_OUTPUT | 10 << 8
_OPEN_TO_WRITE = 0x2 | 0x4
_NAME = b"parvi-faults"


class Kind(Enum):
    """What the disk says when it fails."""

    FULL = errno.ENOSPC
    BROKEN = errno.EIO
    KILLED = 0
    """Nothing: the program is killed at that step."""


class Faults:
    """Counts the steps of an operation and fails the chosen ones.

    Attributes:
        steps: Steps since it was armed, with what each was.
        struck: The steps that failed.
    """

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.struck: list[str] = []
        self._first = 0
        self._is_lasting = False
        self._is_armed = False
        self._kind = Kind.BROKEN

    @contextmanager
    def failing(
        self, first: int, kind: Kind, *, is_lasting: bool = False
    ) -> Iterator[None]:
        """Fail the `first`-th step from here on, the first being 1; 0 fails none.

        Args:
            first: Which step.
            kind: How.
            is_lasting: Whether all later steps fail too.
        """
        self.steps, self.struck = [], []
        self._first, self._kind, self._is_lasting = first, kind, is_lasting
        self._is_armed = True
        try:
            yield
        finally:
            self._is_armed = False

    def strikes(self, step: str) -> bool:
        """Count one step and say whether it fails."""
        if not self._is_armed:
            return False
        self.steps.append(step)
        number = len(self.steps)
        if number != self._first and not (self._is_lasting and number > self._first):
            return False
        if self._first == 0:
            return False
        if self._kind is Kind.KILLED:
            os.kill(os.getpid(), signal.SIGKILL)
        self.struck.append(step)
        return True

    def code(self, broken: int) -> int:
        """Return what the file layer answers to a failed step."""
        return FULL if self._kind is Kind.FULL else broken

    def error(self, path: object) -> OSError:
        """Return what the operating system raises at a failed step."""
        number = self._kind.value
        return OSError(number, os.strerror(number), str(path))


class _Layer(ctypes.Structure):
    """`sqlite3_vfs` up to version 3."""

    _fields_ = (
        ("iVersion", ctypes.c_int),
        ("szOsFile", ctypes.c_int),
        ("mxPathname", ctypes.c_int),
        ("pNext", ctypes.c_void_p),
        ("zName", ctypes.c_char_p),
        ("pAppData", ctypes.c_void_p),
        ("xOpen", ctypes.c_void_p),
        ("xDelete", ctypes.c_void_p),
        ("rest", ctypes.c_void_p * 14),
    )


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods` up to version 3."""

    _fields_ = (
        ("iVersion", ctypes.c_int),
        ("xClose", ctypes.c_void_p),
        ("xRead", ctypes.c_void_p),
        ("xWrite", ctypes.c_void_p),
        ("xTruncate", ctypes.c_void_p),
        ("xSync", ctypes.c_void_p),
        ("rest", ctypes.c_void_p * 13),
    )


class _File(ctypes.Structure):
    """The public beginning of an open file of the library."""

    _fields_ = (("pMethods", ctypes.POINTER(_Methods)),)


_OPEN = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.POINTER(_File),
    ctypes.c_int,
    ctypes.c_void_p,
)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


class _FaultyLayer:
    """A file layer that asks before each step, then lets the real one do it.

    It stays registered as long as the process lives, since open files keep using it.
    """

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._kept: list[object] = []
        self._methods: dict[int, _Methods] = {}
        library = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Layer)
        self._register = library.sqlite3_vfs_register
        self._register.argtypes = [ctypes.POINTER(_Layer), ctypes.c_int]
        self._real = library.sqlite3_vfs_find(None)
        real = self._real.contents
        layer = _Layer.from_buffer_copy(real)
        layer.zName = _NAME
        layer.xOpen = self._address(_OPEN(partial(self._open, _OPEN(real.xOpen))))
        layer.xDelete = self._address(
            _DELETE(partial(self._delete, _DELETE(real.xDelete)))
        )
        self._layer = layer

    def put_in(self) -> None:
        """Have every file opened from now on go through this layer."""
        self._register(ctypes.byref(self._layer), 1)

    def take_out(self) -> None:
        """Have files opened from now on go straight to the real layer."""
        self._register(self._real, 1)

    def _address(self, function: Any) -> int | None:
        self._kept.append(function)
        return ctypes.cast(function, ctypes.c_void_p).value

    def _open(
        self,
        real: Callable[..., int],
        layer: int,
        name: int,
        file: Any,
        flags: int,
        found: int,
    ) -> int:
        if flags & _OPEN_TO_WRITE and self._faults.strikes("open"):
            file.contents.pMethods = ctypes.POINTER(_Methods)()
            return CANNOT_OPEN
        code = real(layer, name, file, flags, found)
        if code == 0 and file.contents.pMethods:
            file.contents.pMethods = ctypes.pointer(self._wrapped(file.contents))
        return code

    def _wrapped(self, file: Any) -> _Methods:
        methods = file.pMethods.contents
        at = ctypes.addressof(methods)
        if at not in self._methods:
            mine = _Methods.from_buffer_copy(methods)
            for name, kind, code in (
                ("xWrite", _WRITE, _WRITE_FAILED),
                ("xTruncate", _TRUNCATE, _TRUNCATE_FAILED),
                ("xSync", _SYNC, _SYNC_FAILED),
            ):
                real = kind(getattr(methods, name))
                step = partial(self._step, name, real, code)
                setattr(mine, name, self._address(kind(step)))
            self._methods[at] = mine
        return self._methods[at]

    def _step(
        self, name: str, real: Callable[..., int], code: int, *values: Any
    ) -> int:
        if self._faults.strikes(name):
            return code if name == "xSync" else self._faults.code(code)
        return real(*values)

    def _delete(
        self, real: Callable[..., int], layer: int, name: bytes, is_synced: int
    ) -> int:
        if self._faults.strikes("xDelete"):
            return _DELETE_FAILED
        code = real(layer, name, is_synced)
        if code == 0 and is_synced and self._faults.strikes("xDelete's folder sync"):
            return _FOLDER_SYNC_FAILED
        return code


@contextmanager
def disk_faults() -> Iterator[Faults]:
    """Put the wrappers in; files opened meanwhile can be made to fail."""
    faults = Faults()
    layer = _FaultyLayer(faults)
    real = {name: getattr(os, name) for name in _PATH_AT}
    real_open = io.open
    layer.put_in()
    for name, function in real.items():
        setattr(os, name, partial(_call, faults, name, function))
    io.open = partial(_open_stream, faults, real_open)
    try:
        yield faults
    finally:
        io.open = real_open
        for name, function in real.items():
            setattr(os, name, function)
        layer.take_out()
        _LAYERS.append(layer)


_LAYERS: list[_FaultyLayer] = []
"""Layers that were used: a file may still be open through one."""

_PATH_AT = {
    "open": 0,
    "write": 0,
    "fsync": 0,
    "ftruncate": 0,
    "mkdir": 0,
    "link": 1,
    "rename": 1,
    "replace": 1,
    "unlink": 0,
}
"""What Python's own writing goes through, and which argument names the file."""


def _call(
    faults: Faults, name: str, real: Callable[..., Any], *values: Any, **named: Any
) -> Any:
    is_reading = name == "open" and not values[1] & (os.O_WRONLY | os.O_RDWR)
    if not is_reading and faults.strikes(f"os.{name}"):
        raise faults.error(values[_PATH_AT[name]])
    return real(*values, **named)


class _FaultyStream(io.FileIO):
    """A stream without buffer whose writes can fail."""

    faults: Faults

    def write(self, data: Any) -> int:  # type: ignore[explicit-override]
        if self.faults.strikes("write"):
            raise self.faults.error(self.name)
        return super().write(data)


def _open_stream(
    faults: Faults,
    real: Callable[..., Any],
    file: Any,
    mode: str = "r",
    *values: Any,
    **named: Any,
) -> Any:
    if not set(mode) & set("wax+"):
        return real(file, mode, *values, **named)
    if not isinstance(file, int) and faults.strikes("io.open"):
        raise faults.error(file)
    stream = _FaultyStream(file, mode.replace("b", "").replace("t", ""))
    stream.faults = faults
    buffered = io.BufferedWriter(stream)
    if "b" in mode:
        return buffered
    return io.TextIOWrapper(buffered, *values[1:], **named)
