"""Formats of figures and days, for people and for CSV files."""

from datetime import date

import pytest

from app import formats
from app.calendars import Period
from app.formats import Currency, Language

FA, FI, EN = Language.FA, Language.FI, Language.EN


@pytest.mark.parametrize(
    ("number", "persian", "finnish", "english"),
    [
        (0, "۰", "0", "0"),
        (7, "۷", "7", "7"),
        (999, "۹۹۹", "999", "999"),
        (1_000, "۱٬۰۰۰", "1\u00a0000", "1,000"),
        (-1, "\u200e\u2212۱", "\u22121", "\u22121"),
        (-4_500, "\u200e\u2212۴٬۵۰۰", "\u22124\u00a0500", "\u22124,500"),
        (1_234_567, "۱٬۲۳۴٬۵۶۷", "1\u00a0234\u00a0567", "1,234,567"),
        (
            2**63,
            "۹٬۲۲۳٬۳۷۲٬۰۳۶٬۸۵۴٬۷۷۵٬۸۰۸",
            "9\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0808",
            "9,223,372,036,854,775,808",
        ),
    ],
)
def test_counts_and_toman_are_grouped(
    number: int, persian: str, finnish: str, english: str
):
    expected = {FA: persian, FI: finnish, EN: english}
    for language, text in expected.items():
        assert formats.count(number, language) == text
        assert formats.money(number, Currency.TOMAN, language) == text


@pytest.mark.parametrize(
    ("cents", "persian", "finnish", "english", "plain"),
    [
        (0, "۰٫۰۰", "0,00", "0.00", "0.00"),
        (5, "۰٫۰۵", "0,05", "0.05", "0.05"),
        (-5, "\u200e\u2212۰٫۰۵", "\u22120,05", "\u22120.05", "-0.05"),
        (1_000, "۱۰٫۰۰", "10,00", "10.00", "10.00"),
        (12_450, "۱۲۴٫۵۰", "124,50", "124.50", "124.50"),
        (-99, "\u200e\u2212۰٫۹۹", "\u22120,99", "\u22120.99", "-0.99"),
        (
            123_456_789,
            "۱٬۲۳۴٬۵۶۷٫۸۹",
            "1\u00a0234\u00a0567,89",
            "1,234,567.89",
            "1234567.89",
        ),
    ],
)
def test_euros_have_two_decimals(
    cents: int, persian: str, finnish: str, english: str, plain: str
):
    assert formats.money(cents, Currency.EURO, FA) == persian
    assert formats.money(cents, Currency.EURO, FI) == finnish
    assert formats.money(cents, Currency.EURO, EN) == english
    assert formats.plain_euros(cents) == plain


@pytest.mark.parametrize(
    ("amount", "currency", "language", "text"),
    [
        (-1_500, Currency.TOMAN, FA, "\u200e\u2212۱٬۵۰۰\u00a0تومان"),
        (1_500, Currency.TOMAN, FI, "1\u00a0500\u00a0tomania"),
        (1_500, Currency.TOMAN, EN, "1,500\u00a0toman"),
        (1_500, Currency.EURO, FA, "۱۵٫۰۰\u00a0یورو"),
        (-1_500, Currency.EURO, FI, "\u221215,00\u00a0€"),
        (1_500, Currency.EURO, EN, "€15.00"),
        (-150_000, Currency.EURO, EN, "\u2212€1,500.00"),
    ],
)
def test_money_carries_its_unit(
    amount: int, currency: Currency, language: Language, text: str
):
    assert formats.money_with_unit(amount, currency, language) == text


@pytest.mark.parametrize(
    ("micro", "persian", "finnish", "english", "plain"),
    [
        (0, "۰", "0", "0", "0"),
        (1, "۰٫۰۰۰۰۰۱", "0,000001", "0.000001", "0.000001"),
        (-1, "\u200e\u2212۰٫۰۰۰۰۰۱", "\u22120,000001", "\u22120.000001", "-0.000001"),
        (100_000, "۰٫۱", "0,1", "0.1", "0.1"),
        (500_000_000, "۵۰۰", "500", "500", "500"),
        (12_500_000, "۱۲٫۵", "12,5", "12.5", "12.5"),
        (10_000_000, "۱۰", "10", "10", "10"),
        (
            2_000_000_050_000,
            "۲٬۰۰۰٬۰۰۰٫۰۵",
            "2\u00a0000\u00a0000,05",
            "2,000,000.05",
            "2000000.05",
        ),
    ],
)
def test_points_end_without_zeros(
    micro: int, persian: str, finnish: str, english: str, plain: str
):
    assert formats.points(micro, FA) == persian
    assert formats.points(micro, FI) == finnish
    assert formats.points(micro, EN) == english
    assert formats.plain_points(micro) == plain


@pytest.mark.parametrize(
    ("rate_bp", "persian", "finnish", "english", "plain"),
    [
        (0, "\u200e۰٪", "0\u00a0%", "0%", "0"),
        (500, "\u200e۵٪", "5\u00a0%", "5%", "5"),
        (2_550, "\u200e۲۵٫۵٪", "25,5\u00a0%", "25.5%", "25.5"),
        (1, "\u200e۰٫۰۱٪", "0,01\u00a0%", "0.01%", "0.01"),
        (-250, "\u200e\u2212۲٫۵٪", "\u22122,5\u00a0%", "\u22122.5%", "-2.5"),
        (10_000, "\u200e۱۰۰٪", "100\u00a0%", "100%", "100"),
    ],
)
def test_rates_are_percentages(
    rate_bp: int, persian: str, finnish: str, english: str, plain: str
):
    assert formats.percent(rate_bp, FA) == persian
    assert formats.percent(rate_bp, FI) == finnish
    assert formats.percent(rate_bp, EN) == english
    assert formats.plain_percent(rate_bp) == plain


@pytest.mark.parametrize(
    ("jalali", "language", "text"),
    [
        (True, FA, "۱۴۰۳/۱۲/۳۰"),
        (True, FI, "1403-12-30"),
        (True, EN, "1403-12-30"),
        (False, FA, "۲۰۲۵/۰۳/۲۰"),
        (False, FI, "20.3.2025"),
        (False, EN, "2025-03-20"),
    ],
)
def test_a_day_shows_which_calendar_it_is_of(
    jalali: bool, language: Language, text: str
):
    assert formats.day(date(2025, 3, 20), language, jalali=jalali) == text


@pytest.mark.parametrize(
    ("period", "language", "text"),
    [
        (Period(1403, 1), FA, "فروردین ۱۴۰۳"),
        (Period(1403, 12), FI, "Esfand 1403"),
        (Period(1403, 5), EN, "Mordad 1403"),
        (Period(2024, 9), FA, "سپتامبر ۲۰۲۴"),
        (Period(2024, 9), FI, "syyskuu 2024"),
        (Period(2024, 12), EN, "December 2024"),
    ],
)
def test_a_month_is_named(period: Period, language: Language, text: str):
    assert formats.month(period, language) == text


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("year", [1403, 2024])
def test_the_twelve_months_of_a_year_differ(language: Language, year: int):
    names = {formats.month_name(Period(year, n), language) for n in range(1, 13)}
    assert len(names) == 12
    assert all(names)


def test_only_persian_runs_from_right_to_left():
    assert [language for language in Language if language.is_right_to_left] == [FA]


def test_codes_take_the_digits_of_the_language():
    assert formats.digits("A-09", FA) == "A-۰۹"
    assert formats.digits("A-09", FI) == "A-09"
