"""What are the totals of a month called, and how are they written?"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.formats import Currency, Language
from app.services.farhan.exports import FACTOR_PLACES, factor

_BASIS_POINTS = 10_000
_Figures = Mapping[str, int]
_NAMES: dict[str, object] = {
    "sales": QT_TRANSLATE_NOOP("Figures", "Sales"),
    "discounts": QT_TRANSLATE_NOOP("Figures", "Retail discounts"),
    "bonuses_before_cap": QT_TRANSLATE_NOOP("Figures", "Bonuses before the cap"),
    "share": QT_TRANSLATE_NOOP("Figures", "Share of sales"),
    "cap": QT_TRANSLATE_NOOP("Figures", "Payout cap"),
    "factor": QT_TRANSLATE_NOOP("Figures", "Factor"),
    "bonuses": QT_TRANSLATE_NOOP("Figures", "Bonuses after the cap"),
    "members": QT_TRANSLATE_NOOP("Figures", "Members"),
    "qualified": QT_TRANSLATE_NOOP("Figures", "Qualified"),
    "closed_now": QT_TRANSLATE_NOOP("Figures", "Closed for want of orders"),
    "earned": QT_TRANSLATE_NOOP("Figures", "Referral commissions earned"),
    "set_off": QT_TRANSLATE_NOOP("Figures", "Set off against fees"),
    "paid": QT_TRANSLATE_NOOP("Figures", "Paid to accounts"),
    "invoiced_net": QT_TRANSLATE_NOOP("Figures", "Invoiced, net"),
    "invoiced_vat": QT_TRANSLATE_NOOP("Figures", "VAT invoiced"),
    "invoiced_gross": QT_TRANSLATE_NOOP("Figures", "Invoiced, gross"),
    "trials_ended": QT_TRANSLATE_NOOP("Figures", "Trials ended"),
}
_COUNTS = frozenset({"members", "qualified", "closed_now", "trials_ended"})
_OF_FARHAN = (
    "sales",
    "discounts",
    "bonuses_before_cap",
    "share",
    "cap",
    "factor",
    "bonuses",
    "members",
    "qualified",
    "closed_now",
)
_OF_PORUKKA = (
    "earned",
    "set_off",
    "paid",
    "invoiced_net",
    "invoiced_vat",
    "invoiced_gross",
    "trials_ended",
)


def figure_name(key: str) -> str:
    """Return what a total is called."""
    return QCoreApplication.translate("Figures", str(_NAMES[key]))


def figure_keys(figures: _Figures) -> tuple[str, ...]:
    """Return which totals are shown, in their order."""
    return _OF_FARHAN if "sales" in figures else _OF_PORUKKA


def currency_of(figures: _Figures) -> Currency:
    """Return in which currency the totals are."""
    return Currency.TOMAN if "sales" in figures else Currency.EURO


def figure_text(
    key: str, figures: _Figures, language: Language, *, has_unit: bool = True
) -> str:
    """Write one total, money with its unit or, beside another total, without."""
    write = _WRITTEN.get(key)
    if write is not None:
        return write(figures, language)
    if key in _COUNTS:
        return formats.count(figures[key], language)
    write_money = formats.money_with_unit if has_unit else formats.money
    return write_money(figures[key], currency_of(figures), language)


def change_text(key: str, before: _Figures, after: _Figures, language: Language) -> str:
    """Write by how much a total has grown; "" where it has not."""
    if key in _WRITTEN or before[key] == after[key]:
        return ""
    grown = after[key] - before[key]
    if key in _COUNTS:
        text = formats.count(grown, language)
    else:
        text = formats.money(grown, currency_of(after), language)
    return signed(text, grown, language)


def signed(text: str, number: int, language: Language) -> str:
    """Put a plus in front of a written number that is above 0."""
    if number <= 0:
        return text
    mark = formats.LEFT_TO_RIGHT_MARK if language.is_right_to_left else ""
    return f"{mark}+{text}"


def share_bp(figures: _Figures) -> int:
    """Return the part of the sales given away before the cap, in basis points."""
    given = figures["discounts"] + figures["bonuses_before_cap"]
    sales = figures["sales"]
    return round(Decimal(given * _BASIS_POINTS) / sales) if sales > 0 else 0


def _share_text(figures: _Figures, language: Language) -> str:
    if figures["sales"] <= 0:
        return "–"
    return formats.percent(share_bp(figures), language)


def _factor_text(figures: _Figures, language: Language) -> str:
    text = factor(
        figures["allowed"],
        figures["bonuses_before_cap"],
        is_capped=bool(figures["is_capped"]),
    )
    scaled = int(Decimal(text).scaleb(FACTOR_PLACES))
    return formats.decimal(scaled, FACTOR_PLACES, language)


_WRITTEN: dict[str, Callable[[_Figures, Language], str]] = {
    "share": _share_text,
    "factor": _factor_text,
}
"""Totals that are worked out from others."""
