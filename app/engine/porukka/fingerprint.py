"""Which digest tells two sets of facts, or two results, apart?"""

import hashlib
from dataclasses import fields, is_dataclass
from datetime import date

from app.engine.porukka.inputs import CloseInput, in_order
from app.engine.porukka.ledger import Booking, Invoice
from app.engine.porukka.result import CloseResult


def digest_of(record: CloseInput | CloseResult | tuple[Invoice, ...]) -> str:
    """Return the SHA-256 of a record; the order of the facts of a close is no part."""
    ordered = in_order(record) if isinstance(record, CloseInput) else record
    return hashlib.sha256(_text(ordered).encode()).hexdigest()


def digest_of_bookings(bookings: tuple[Booking, ...]) -> str:
    """Return the SHA-256 of some bookings in their order."""
    return hashlib.sha256(_text(bookings).encode()).hexdigest()


def _text(value: object) -> str:
    """Write a value so that no two different ones read the same."""
    if is_dataclass(value) and not isinstance(value, type):
        parts = [
            f"{f.name}={_text(getattr(value, f.name))}"
            for f in fields(value)
            if getattr(value, f.name) or not f.metadata.get("left_out_empty")
        ]
        return f"{{{','.join(parts)}}}"
    if isinstance(value, tuple):
        return f"[{','.join(map(_text, value))}]"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return ascii(str(value))
    assert value is None or isinstance(value, int)
    return repr(value)
