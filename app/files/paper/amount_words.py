"""How is an amount of money said in words?

num2words knows the numbers. What it leaves to its caller is done here: units, cents,
and Finnish millions, which are words of their own.
"""

import re

from num2words import num2words

from app.formats import Currency, Language, count

_CENTS = 100
_BEYOND = 10**15
_FINNISH_LARGE = re.compile(r"(?<=\w)(miljoonaa|miljardia|biljoonaa)")
_ONE = 1
_UNITS = {
    (Currency.TOMAN, Language.FA): ("تومان", "تومان"),
    (Currency.TOMAN, Language.FI): ("toman", "tomania"),
    (Currency.TOMAN, Language.EN): ("toman", "toman"),
    (Currency.EURO, Language.FA): ("یورو", "یورو"),
    (Currency.EURO, Language.FI): ("euro", "euroa"),
    (Currency.EURO, Language.EN): ("euro", "euros"),
}
_PARTS = {
    Language.FA: ("سنت", "سنت"),
    Language.FI: ("sentti", "senttiä"),
    Language.EN: ("cent", "cents"),
}
_AND = {Language.FA: " و ", Language.FI: " ", Language.EN: " and "}
_MINUS = {Language.FA: "منفی", Language.FI: "miinus", Language.EN: "minus"}


def number_in_words(number: int, language: Language) -> str:
    """Say a whole number; in figures from 10**15 on, where words help nobody."""
    if abs(number) >= _BEYOND:
        return count(number, language)
    words = str(num2words(abs(number), lang=language.value))
    if language is Language.FI:
        words = _FINNISH_LARGE.sub(r" \1", words)
    return f"{_MINUS[language]} {words}" if number < 0 else words


def money_in_words(amount: int, currency: Currency, language: Language) -> str:
    """Say an amount: toman, or cents as euros and cents.

    Args:
        amount: Toman or cents, signed.
        currency: Which of them.
        language: In which words.
    """
    whole, cents = abs(amount), 0
    if currency is Currency.EURO:
        whole, cents = divmod(whole, _CENTS)
    parts = []
    if whole or not cents:
        parts.append(_said(whole, _UNITS[currency, language], language))
    if cents:
        parts.append(_said(cents, _PARTS[language], language))
    words = _AND[language].join(parts)
    return f"{_MINUS[language]} {words}" if amount < 0 else words


def _said(number: int, units: tuple[str, str], language: Language) -> str:
    unit = units[0] if number == _ONE else units[1]
    return f"{number_in_words(number, language)} {unit}"
