"""Which value stands in a cell?

Each parser takes the text of a cell and returns its value, or raises `ValueError`
with a phrase that says what is expected. Nothing is guessed: no blanks around a
number, no grouping, no exponents, digits of one script (ASCII, Persian or Arabic).
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date

from app.calendars import Period, parse_day, plain_digits
from app.files.formula_text import FORMULA_STARTS, unescaped

MOST_DIGITS = 18
LONGEST_CODE = 64
LONGEST_TEXT = 1_000
ARABIC_POINT = "\u066b"
LAST_YEAR = 9998
FIRST_BOOKS, LAST_BOOKS = 1900, 2899
"""Gregorian years of which a day may be; what follows a year later is still kept."""

_FIRST_MONTHS = 1000

_WHOLE = re.compile(rf"-?\d{{1,{MOST_DIGITS}}}", re.ASCII)
_DECIMAL = re.compile(r"(-?)(\d+)(?:\.(\d+))?", re.ASCII)
_DAY_FORM = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_USUAL_CODE = re.compile(rf"[A-Za-z0-9][A-Za-z0-9_./-]{{0,{LONGEST_CODE - 1}}}+")
# Control characters, line ends of Unicode, marks that turn the direction of what
# follows, and what stands for a character that some other program has lost.
_UNWRITABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]"
)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_PHONE = re.compile(r"\+?[0-9۰-۹٠-٩][0-9۰-۹٠-٩ ()/-]{2,29}")
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u2060-\u2064]")
_SEARCH_FOLDS = str.maketrans(
    "يىك۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "ییک01234567890123456789", "\u0640"
)


def _plain(text: str, expected: str) -> str:
    try:
        return plain_digits(text)
    except ValueError:
        raise ValueError(expected) from None


def whole(text: str, *, negative: bool = False) -> int:
    """Read a whole number of at most 18 digits.

    Args:
        text: The cell.
        negative: Whether a leading minus is allowed.

    Raises:
        ValueError: Anything else.
    """
    expected = f"a whole number of at most {MOST_DIGITS} digits"
    if not negative:
        expected += ", not negative"
    digits = _plain(text, expected)
    if _WHOLE.fullmatch(digits) is None or (digits[0] == "-" and not negative):
        raise ValueError(expected)
    return int(digits)


def signed(text: str) -> int:
    """Read a whole number that may be negative.

    Raises:
        ValueError: Anything else.
    """
    return whole(text, negative=True)


def decimal(text: str, places: int, *, negative: bool = False) -> int:
    """Read a decimal number as an integer of its smallest unit.

    Args:
        text: The cell, with a point; the Arabic point goes with Persian and Arabic
            digits.
        places: The most places behind the point; the result is in units of
            10**-places.
        negative: Whether a leading minus is allowed.

    Raises:
        ValueError: Anything else, or more than 18 digits in the smallest unit.
    """
    expected = f"a number with a point and at most {places} places"
    if not negative:
        expected += ", not negative"
    digits = _plain(text, expected)
    if ARABIC_POINT in digits:
        if text.isascii() or not set(text).isdisjoint("0123456789."):
            raise ValueError(expected)
        digits = digits.replace(ARABIC_POINT, ".")
    match = _DECIMAL.fullmatch(digits)
    if match is None or (match[1] and not negative):
        raise ValueError(expected)
    fraction = match[3] or ""
    if len(fraction) > places or len(match[2]) + places > MOST_DIGITS:
        raise ValueError(expected)
    return int(match[1] + match[2] + fraction.ljust(places, "0"))


def milli(text: str) -> int:
    """Read a coefficient, such as `0.8`, in thousandths.

    Raises:
        ValueError: No number, negative, or more than three places.
    """
    return decimal(text, 3)


def cents(text: str) -> int:
    """Read an amount in euros, such as `124.00`, in cents; it may be negative.

    Raises:
        ValueError: No number, or more than two places.
    """
    return decimal(text, 2, negative=True)


def day(text: str) -> date:
    """Read a day `YYYY-MM-DD` of either calendar (a year below 1700 is Jalali).

    Raises:
        ValueError: Not of that form, or there is no such day, or it lies in no year
            in which anybody keeps books.
    """
    expected = "a day written YYYY-MM-DD"
    digits = _plain(text, expected)
    if _DAY_FORM.fullmatch(digits) is None or not 1 <= int(digits[:4]) <= LAST_YEAR:
        raise ValueError(expected)
    try:
        found = parse_day(digits)
    except ValueError:
        found = None
    if found is not None:
        if not FIRST_BOOKS <= found.year <= LAST_BOOKS:
            expected = f"a day of the years {FIRST_BOOKS} to {LAST_BOOKS}"
            raise ValueError(expected)
        return found
    shown = digits[:7]
    try:
        period = Period.parse(shown)
    except ValueError:
        expected = "a day written YYYY-MM-DD, the month being 01 to 12"
        raise ValueError(expected) from None
    days = (period.last_day - period.first_day).days + 1
    expected = f"a day that there is: {shown} has {days} days"
    raise ValueError(expected)


def month(text: str) -> Period:
    """Read a month `YYYY-MM` of either calendar.

    Raises:
        ValueError: Not of that form, or there is no such month.
    """
    try:
        period = Period.parse(text)
    except ValueError:
        period = None
    if period is None or not _FIRST_MONTHS <= period.year <= LAST_BOOKS:
        expected = "a month written YYYY-MM"
        raise ValueError(expected)
    return period


def yes_no(text: str) -> bool:
    """Read `yes` or `no`.

    Raises:
        ValueError: Anything else.
    """
    if text not in {"yes", "no"}:
        expected = "yes or no"
        raise ValueError(expected)
    return text == "yes"


def one_of(*words: str) -> Callable[[str], str]:
    """Return a parser of a cell that is one of the words, letter by letter."""
    listed = f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]

    def parse(text: str) -> str:
        if text not in words:
            raise ValueError(listed)
        return text

    return parse


def code(text: str) -> str:
    """Read a code or number that names a record.

    Returns:
        The code as typed, in the composed form of Unicode.

    Raises:
        ValueError: Empty, longer than 64 characters, blank at an end, with a
            character that can't be seen, or with the start of a formula.
    """
    if _USUAL_CODE.fullmatch(text):
        return text
    composed = unicodedata.normalize("NFC", text)
    expected = ""
    if not 1 <= len(composed) <= LONGEST_CODE:
        expected = f"a code of 1 to {LONGEST_CODE} characters"
    elif composed != composed.strip():
        expected = "a code without blanks around it"
    elif _UNWRITABLE.search(composed) or _INVISIBLE.search(composed):
        expected = "a code without invisible characters"
    elif composed[0] in FORMULA_STARTS or composed[0] == "'":
        expected = "a code that starts with a letter or a digit"
    if expected:
        raise ValueError(expected)
    return composed


def free_text(text: str) -> str:
    """Read a name, a note or a reason.

    Returns:
        The text as typed, in the composed form of Unicode, without the apostrophe
        that an export sets before the start of a formula.

    Raises:
        ValueError: Nothing to be seen in it, longer than 1,000 characters, or with
            control characters.
    """
    composed = unicodedata.normalize("NFC", unescaped(text))
    expected = ""
    if not _INVISIBLE.sub("", composed).strip():
        expected = "a text"
    elif len(composed) > LONGEST_TEXT:
        expected = f"a text of at most {LONGEST_TEXT} characters"
    elif _UNWRITABLE.search(composed):
        expected = "a text in one line, without control characters"
    if expected:
        raise ValueError(expected)
    return composed


def email(text: str) -> str:
    """Read an e-mail address.

    Raises:
        ValueError: It is none; says what is expected.
    """
    if _EMAIL.fullmatch(text) is None:
        raise ValueError("an e-mail address like name@example.org")
    return free_text(text)


def phone(text: str) -> str:
    """Read a phone number as it is written.

    Raises:
        ValueError: It is none; says what is expected.
    """
    number = free_text(text)
    if _PHONE.fullmatch(number) is None:
        raise ValueError("a phone number of digits, blanks and ( ) / -")
    return number


def search_key(text: str) -> str:
    """Return what to compare where the spelling of a text may vary.

    Arabic ye and kaf become Persian, zero-width characters and the lengthening
    stroke go, digits become ASCII, case is folded, blanks become single.
    """
    folded = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return " ".join(folded.translate(_SEARCH_FOLDS).casefold().split())
