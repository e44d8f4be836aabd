"""Which digest tells two sets of facts, or two results, apart?"""

import hashlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from types import NoneType

from app.engine.porukka.inputs import CloseInput, in_order
from app.engine.porukka.ledger import Booking, Invoice
from app.engine.porukka.result import CloseResult

_Writer = Callable[[object], str]
_WRITERS: dict[type, _Writer] = {}


def digest_of(record: CloseInput | CloseResult | tuple[Invoice, ...]) -> str:
    """Return the SHA-256 of a record; the order of the facts of a close is no part."""
    ordered = in_order(record) if isinstance(record, CloseInput) else record
    return hashlib.sha256(_text(ordered).encode()).hexdigest()


def digest_of_bookings(bookings: tuple[Booking, ...]) -> str:
    """Return the SHA-256 of some bookings in their order."""
    return hashlib.sha256(_text(bookings).encode()).hexdigest()


def _text(value: object) -> str:
    """Write a value so that no two different ones read the same."""
    return _writer(type(value))(value)


def _writer(kind: type) -> _Writer:
    """Return what writes the values of a type: there are many of few types."""
    known = _WRITERS.get(kind)
    if known is None:
        known = _WRITERS[kind] = _new_writer(kind)
    return known


def _new_writer(kind: type) -> _Writer:
    if is_dataclass(kind):
        return _record_writer(kind)
    if issubclass(kind, tuple):
        return _write_tuple
    if issubclass(kind, date):
        return str
    if issubclass(kind, str):
        return lambda text: ascii(str(text))
    assert issubclass(kind, int | NoneType)
    return repr


def _write_tuple(values: object) -> str:
    assert isinstance(values, tuple)
    return f"[{','.join(map(_text, values))}]"


def _record_writer(kind: type) -> _Writer:
    """Return what writes a record; a field may be left out where it is empty."""
    may_miss = {
        field.name for field in fields(kind) if field.metadata.get("left_out_empty")
    }
    names = [field.name for field in fields(kind)]
    pattern = f"{{{','.join(f'{name}=%s' for name in names)}}}"

    def write(record: object) -> str:
        values: list[object] = [getattr(record, name) for name in names]
        return pattern % tuple([_writer(type(value))(value) for value in values])

    def write_what_is_there(record: object) -> str:
        values: dict[str, object] = {name: getattr(record, name) for name in names}
        parts = [
            f"{name}={_text(value)}"
            for name, value in values.items()
            if value or name not in may_miss
        ]
        return f"{{{','.join(parts)}}}"

    return write_what_is_there if may_miss else write
