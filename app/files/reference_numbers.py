"""Which reference number does a payer give: a Finnish one, or the same in RF form?

Kept and compared is the Finnish number alone: `10016` and `RF92 1001 6` are one.
"""

import re

from stdnum import iso11649

from app.engine.porukka.references import BASE, reference_number

_LEAST_DIGITS, _MOST_DIGITS = 4, 20
_NATIONAL = re.compile(r"\d{4,20}", re.ASCII)
_RF = re.compile(r"RF\d{2}[0-9A-Z]{1,21}", re.ASCII)
REFERENCE_SAYS = (
    f"a reference number of {_LEAST_DIGITS} to {_MOST_DIGITS} digits, or RF and one,"
    " whose check digits fit"
)


def reference(text: str) -> int:
    """Return the Finnish reference number that a text holds.

    Args:
        text: Digits, or an RF creditor reference of digits; blanks may group them.

    Raises:
        ValueError: Neither, or check digits do not fit.

    Source: ISO 11649; Finnish banks' reference number, weights 7-3-1.
    """
    plain = text.replace(" ", "")
    if _RF.fullmatch(plain) and iso11649.is_valid(plain):
        plain = plain[len("RF00") :].lstrip("0")
    if _NATIONAL.fullmatch(plain) is None:
        raise ValueError(REFERENCE_SAYS)
    number = int(plain)
    if number < BASE or reference_number(number // BASE) != number:
        raise ValueError(REFERENCE_SAYS)
    return number
