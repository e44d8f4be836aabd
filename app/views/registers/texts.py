"""What are the values in the registers called?"""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_VALUES: dict[str, object] = {
    "yes": QT_TRANSLATE_NOOP("RegisterValues", "yes"),
    "no": QT_TRANSLATE_NOOP("RegisterValues", "no"),
    "team": QT_TRANSLATE_NOOP("RegisterValues", "team"),
    "product_group": QT_TRANSLATE_NOOP("RegisterValues", "product group"),
    "season": QT_TRANSLATE_NOOP("RegisterValues", "season"),
    "b2b": QT_TRANSLATE_NOOP("RegisterValues", "to companies"),
    "novelty": QT_TRANSLATE_NOOP("RegisterValues", "novelty"),
    "joint": QT_TRANSLATE_NOOP("RegisterValues", "joint"),
    "web_shop": QT_TRANSLATE_NOOP("RegisterValues", "web shop"),
    "letters": QT_TRANSLATE_NOOP("RegisterValues", "letters to companies"),
    "personal_selling": QT_TRANSLATE_NOOP("RegisterValues", "personal selling"),
    "recommendation": QT_TRANSLATE_NOOP("RegisterValues", "recommendation"),
    "fairs": QT_TRANSLATE_NOOP("RegisterValues", "fairs and events"),
    "": QT_TRANSLATE_NOOP("RegisterValues", "all together"),
    "pro_bono": QT_TRANSLATE_NOOP("RegisterValues", "pro bono"),
    "paid": QT_TRANSLATE_NOOP("RegisterValues", "paid"),
    "booked": QT_TRANSLATE_NOOP("RegisterValues", "booked"),
    "missed": QT_TRANSLATE_NOOP("RegisterValues", "missed"),
    "thinking": QT_TRANSLATE_NOOP("RegisterValues", "still thinking"),
    "declined": QT_TRANSLATE_NOOP("RegisterValues", "declined"),
    "joined": QT_TRANSLATE_NOOP("RegisterValues", "joined"),
    "exact": QT_TRANSLATE_NOOP("RegisterValues", "exactly the rest"),
    "part": QT_TRANSLATE_NOOP("RegisterValues", "a part"),
    "surplus": QT_TRANSLATE_NOOP("RegisterValues", "more than the rest"),
    "refund": QT_TRANSLATE_NOOP("RegisterValues", "a refund"),
    "unknown": QT_TRANSLATE_NOOP("RegisterValues", "no invoice found"),
}


def value_text(value: str) -> str:
    """Return what a value of a register is called."""
    known = _VALUES.get(value)
    if known is None:
        return value
    return QCoreApplication.translate("RegisterValues", str(known))


def choices_of(values: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return each value with what it is called, for a form."""
    return tuple((value, value_text(value)) for value in values)
