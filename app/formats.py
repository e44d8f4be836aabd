"""How are money, points, rates, counts and days written for people?

All figures are exact integers: toman, cents, millionths of a point, basis points.
On screen and on paper they follow the language; the `plain_` functions write CSV.
A negative Persian number and every Persian percentage begin with a left-to-right
mark, which keeps the sign on the same side whatever stands around it.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.calendars import Period, day_text

LEFT_TO_RIGHT_MARK = "\u200e"
MINUS = "\u2212"
_NO_BREAK_SPACE = "\u00a0"
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_POINT_PLACES = 6
_PERCENT_PLACES = 2
_CENT_PLACES = 2
_MILLI_PLACES = 3
_IBAN_GROUP = 4


class Language(StrEnum):
    """Languages of screen and paper."""

    FA = "fa"
    FI = "fi"
    EN = "en"

    @property
    def is_right_to_left(self) -> bool:
        """Whether the script runs from right to left."""
        return self is Language.FA


class Currency(StrEnum):
    """Currencies: toman are counted whole, euros in cents."""

    TOMAN = "toman"
    EURO = "euro"


@dataclass(frozen=True)
class _Signs:
    """What a language puts between and around digits."""

    group: str
    decimal: str
    minus: str


_SIGNS = {
    Language.FA: _Signs("\u066c", "\u066b", LEFT_TO_RIGHT_MARK + MINUS),
    Language.FI: _Signs(_NO_BREAK_SPACE, ",", MINUS),
    Language.EN: _Signs(",", ".", MINUS),
}

_JALALI_MONTHS_FA = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)
_JALALI_MONTHS_LATIN = (
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
)
_GREGORIAN_MONTHS = {
    Language.FA: (
        "ژانویه",
        "فوریه",
        "مارس",
        "آوریل",
        "مه",
        "ژوئن",
        "ژوئیه",
        "اوت",
        "سپتامبر",
        "اکتبر",
        "نوامبر",
        "دسامبر",
    ),
    Language.FI: (
        "tammikuu",
        "helmikuu",
        "maaliskuu",
        "huhtikuu",
        "toukokuu",
        "kesäkuu",
        "heinäkuu",
        "elokuu",
        "syyskuu",
        "lokakuu",
        "marraskuu",
        "joulukuu",
    ),
    Language.EN: (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def signs(language: Language) -> tuple[str, str]:
    """Return what stands between thousands, and before decimals."""
    return _SIGNS[language].group, _SIGNS[language].decimal


def digits(text: str, language: Language) -> str:
    """Return `text` with its ASCII digits as the language writes them."""
    return text.translate(_PERSIAN_DIGITS) if language is Language.FA else text


def _plain(scaled: int, places: int, least_places: int) -> str:
    """Write `scaled` / 10**places in ASCII, without needless zeros at its end."""
    whole, fraction = divmod(abs(scaled), 10**places)
    decimals = _decimals(fraction, places, least_places)
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"


def _decimals(fraction: int, places: int, least_places: int) -> str:
    if not fraction:
        return "0" * least_places
    decimals = f"{fraction:0{places}d}"
    return decimals[:least_places] + decimals[least_places:].rstrip("0")


def decimal(
    scaled: int, places: int, language: Language, *, least_places: int = 0
) -> str:
    """Write `scaled` / 10**places, grouped by thousands.

    Args:
        scaled: The figure as an integer, signed.
        places: How many of its last digits are decimals.
        language: Whose digits and signs to use.
        least_places: Decimals written even if they are zeros.
    """
    signs = _SIGNS[language]
    whole, fraction = divmod(abs(scaled), 10**places)
    text = f"{whole:,}".replace(",", signs.group)
    if decimals := _decimals(fraction, places, least_places):
        text += signs.decimal + decimals
    return (signs.minus if scaled < 0 else "") + digits(text, language)


def count(number: int, language: Language) -> str:
    """Write a whole number, grouped by thousands."""
    return decimal(number, 0, language)


def exact(number: Decimal, language: Language) -> str:
    """Write a decimal with all its decimals, grouped by thousands."""
    _, _, exponent = number.as_tuple()
    places = max(-exponent, 0) if isinstance(exponent, int) else 0
    return decimal(int(number.scaleb(places)), places, language)


def money(amount: int, currency: Currency, language: Language) -> str:
    """Write toman, or cents as euros with two decimals, without the unit."""
    if currency is Currency.TOMAN:
        return decimal(amount, 0, language)
    return decimal(amount, _CENT_PLACES, language, least_places=_CENT_PLACES)


def unit(currency: Currency, language: Language) -> str:
    """Write the unit of an amount, as it stands behind one or in a heading."""
    if language is Language.FA:
        return "تومان" if currency is Currency.TOMAN else "یورو"
    if currency is Currency.TOMAN:
        return "toman" if language is Language.EN else "tomania"
    return "€"


def money_with_unit(amount: int, currency: Currency, language: Language) -> str:
    """Write toman, or cents as euros with two decimals, with the unit."""
    text = money(amount, currency, language)
    if language is Language.EN and currency is Currency.EURO:
        sign = MINUS if amount < 0 else ""
        return f"{sign}€{text.removeprefix(MINUS)}"
    return f"{text}{_NO_BREAK_SPACE}{unit(currency, language)}"


def points(points_micro: int, language: Language) -> str:
    """Write millionths of a point as points, without needless zeros."""
    return decimal(points_micro, _POINT_PLACES, language)


def percent(rate_bp: int, language: Language) -> str:
    """Write basis points as a percentage, without needless zeros."""
    text = decimal(rate_bp, _PERCENT_PLACES, language)
    if language is Language.FA:
        return LEFT_TO_RIGHT_MARK + text.removeprefix(LEFT_TO_RIGHT_MARK) + "\u066a"
    if language is Language.FI:
        return f"{text}{_NO_BREAK_SPACE}%"
    return f"{text}%"


def day(when: date, language: Language, *, jalali: bool) -> str:
    """Write a day in the chosen calendar: ۱۴۰۳/۰۵/۰۷, 29.7.2024 or 2024-07-29.

    A Jalali day reads 1403-05-07 in Finnish too, so that it can't be taken for a
    Gregorian one.
    """
    if language is Language.FI and not jalali:
        return f"{when.day}.{when.month}.{when.year}"
    text = day_text(when, jalali=jalali)
    if language is Language.FA:
        return digits(text.replace("-", "/"), language)
    return text


def month_name(period: Period, language: Language) -> str:
    """Write the name of a month alone."""
    if not period.is_jalali:
        names = _GREGORIAN_MONTHS[language]
    elif language is Language.FA:
        names = _JALALI_MONTHS_FA
    else:
        names = _JALALI_MONTHS_LATIN
    return names[period.month - 1]


def month(period: Period, language: Language) -> str:
    """Write a month by name and year: مرداد ۱۴۰۳, Mordad 1403, syyskuu 2024."""
    return f"{month_name(period, language)} {digits(str(period.year), language)}"


def iban(account: str) -> str:
    """Write an account number in groups of four, as on bank papers."""
    starts = range(0, len(account), _IBAN_GROUP)
    return " ".join(account[start : start + _IBAN_GROUP] for start in starts)


def plain_points(points_micro: int) -> str:
    """Write millionths of a point for a CSV file: `500`, `12.5`, `-0.000001`."""
    return _plain(points_micro, _POINT_PLACES, 0)


def plain_euros(cents: int) -> str:
    """Write cents for a CSV file: `10.00`, `-0.05`."""
    return _plain(cents, _CENT_PLACES, _CENT_PLACES)


def plain_percent(rate_bp: int) -> str:
    """Write basis points for a CSV file: `5`, `25.5`."""
    return _plain(rate_bp, _PERCENT_PLACES, 0)


def plain_decimal(scaled: int, places: int) -> str:
    """Write `scaled` / 10**places for a file, without needless zeros: `12.5`."""
    return _plain(scaled, places, 0)


def plain_milli(milli: int) -> str:
    """Write thousandths for a CSV file: `1`, `0.8`."""
    return _plain(milli, _MILLI_PLACES, 0)
