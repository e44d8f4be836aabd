"""How are the figures of the plan written, and read, in the language of the window?"""

from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.calendars import plain_digits
from app.errors import AppError
from app.formats import Currency, Language
from app.services.plan_in_force import PlanInForce, PlanOption, PlanValue
from app.services.plan_values import PlanFigure
from app.views.words.plan import plan_text

_HUNDREDTHS = 100
_MOST_DIGITS, _MOST_PLACES = 15, 6
_UNITS: dict[str, object] = {
    "toman": QT_TRANSLATE_NOOP("PlanUnits", "toman"),
    "euro": QT_TRANSLATE_NOOP("PlanUnits", "euros, tax included"),
    "points": QT_TRANSLATE_NOOP("PlanUnits", "sales points"),
    "percent": QT_TRANSLATE_NOOP("PlanUnits", "percent"),
    "levels": QT_TRANSLATE_NOOP("PlanUnits", "levels"),
    "months": QT_TRANSLATE_NOOP("PlanUnits", "months"),
    "days": QT_TRANSLATE_NOOP("PlanUnits", "days"),
    "day": QT_TRANSLATE_NOOP("PlanUnits", "day of the month"),
    "rank": QT_TRANSLATE_NOOP("PlanUnits", "rank"),
    "number": QT_TRANSLATE_NOOP("PlanUnits", "number"),
    "package": QT_TRANSLATE_NOOP("PlanUnits", "merchant package"),
}


class NotANumber(AppError):
    """What was typed is no number."""

    template = "{text!r}: expected a number from 0 on"


def unit_text(unit: str) -> str:
    """Return what the numbers of a value count."""
    return QCoreApplication.translate("PlanUnits", str(_UNITS[unit]))


def status_text(code: str) -> str:
    """Return what a status of a member is called."""
    return QCoreApplication.translate("Standings", code)


def typed_number(text: str, language: Language) -> Decimal:
    """Return a number as it is typed in a language, grouped or not.

    Raises:
        NotANumber: It is none.
    """
    group, decimal = formats.signs(language)
    try:
        plain = plain_digits(text)
    except ValueError:
        raise NotANumber(text=text) from None
    for sign in (group, " ", "\u00a0", formats.LEFT_TO_RIGHT_MARK):
        plain = plain.replace(sign, "")
    plain = plain.replace(decimal, ".")
    whole, point, places = plain.partition(".")
    is_number = whole.isascii() and whole.isdigit() and len(whole) <= _MOST_DIGITS
    has_places = places.isascii() and places.isdigit() and len(places) <= _MOST_PLACES
    if not is_number or (point and not has_places):
        raise NotANumber(text=text)
    return Decimal(plain)


class PlanWords:
    """Says the figures of one plan."""

    def __init__(self, plan: PlanInForce, language: Language) -> None:
        self.plan, self.language = plan, language
        self.ranks = self._names("ranks", persian="name_fa")
        self.packages = self._names("packages", persian="name")

    def _names(self, key: str, persian: str) -> dict[str, str]:
        """Return the names of ranks or packages by code, in their order."""
        rows = next((one for one in self.plan.values if one.key == key), None)
        if rows is None or not isinstance(rows.in_force.value, list):
            return {}
        name = persian if self.language is Language.FA else "name"
        return {
            str(row["code"]): str(row[name])
            for row in rows.in_force.value
            if isinstance(row, dict)
        }

    def code(self, code: str) -> str:
        """Return what a rank or a package is called."""
        name = self.ranks.get(code) or self.packages.get(code) or code
        return f"\u2068{name}\u2069"

    def number(self, value: PlanFigure) -> str:
        """Write a number without its unit."""
        assert isinstance(value, int | Decimal)
        return formats.exact(Decimal(value), self.language)

    def figure(self, known: PlanValue, value: PlanFigure) -> str:
        """Return a value on one line."""
        match value:
            case str():
                return self.code(value)
            case list() if value and not isinstance(value[0], dict):
                return self._list([self.figure(known, one) for one in value])
            case list() | dict():
                return QCoreApplication.translate("PlanWords", "a table")
            case _:
                return self._with_unit(known.unit, Decimal(value))

    def _with_unit(self, unit: str, number: Decimal) -> str:
        language = self.language
        if unit == "percent":
            return formats.percent(int(number * _HUNDREDTHS), language)
        if unit == "euro":
            cents = int(number * _HUNDREDTHS)
            return formats.money_with_unit(cents, Currency.EURO, language)
        if unit == "toman":
            return formats.money_with_unit(int(number), Currency.TOMAN, language)
        if unit == "day":
            return self.number(number)
        if unit == "number":
            # The number of an invoice is no amount.
            return formats.digits(str(number), language)
        text = QCoreApplication.translate("PlanWords", "{number} {unit}")
        return text.format(number=self.number(number), unit=unit_text(unit))

    def reading(self, option: PlanOption, value: str) -> str:
        """Return what a reading of an option is."""
        if option.kind == "choice":
            return plan_text(option.readings[value])
        if option.kind == "ranks":
            return self._list([self.code(one) for one in value.split(",") if one])
        if option.kind == "statuses":
            return self._list([status_text(one) for one in value.split(",") if one])
        if option.kind == "euros":
            cents = int(Decimal(value) * _HUNDREDTHS)
            return formats.money_with_unit(cents, Currency.EURO, self.language)
        if option.kind == "amount":
            return formats.money_with_unit(int(value), Currency.TOMAN, self.language)
        return self._with_unit("days", Decimal(value))

    def _list(self, names: list[str]) -> str:
        """Return several figures, the first one on the leading side."""
        if not names:
            return QCoreApplication.translate("PlanWords", "nobody")
        mark = "\u200f" if self.language.is_right_to_left else ""
        return mark + " · ".join(f"\u2068{name}\u2069" for name in names)
