from datetime import date

import pytest

from app.calendars import Period
from app.files import cells

TRAPS = [
    "",
    " ",
    " 5",
    "5 ",
    "5\u00a0",
    "5\n",
    "+5",
    "--5",
    "-",
    "−5",
    "1_000",
    "1,000",
    "1 000",
    "1'000",
    "1٬000",
    "1e5",
    "1E5",
    "0x10",
    "0b1",
    "1.",
    ".5",
    "1..5",
    "1.5.2",
    "1,5",
    "٫5",
    "1٫5",
    "NaN",
    "nan",
    "sNaN",
    "Infinity",
    "-inf",
    "∞",
    "１２",
    "५",
    "²",
    "½",
    "Ⅷ",
    "۱2",
    "۱٢",
    "5-",
    "(5)",
    "5%",
    "5€",
    "five",
    "True",
    "=5",
    "'5",
    "5\u200f",
    "\u200e5",
    "\ufeff5",
    "1\u200c0",
    "9" * 19,
    "0" * 19,
]


@pytest.mark.parametrize("text", [*TRAPS, "1.0", "1.5"], ids=ascii)
def test_odd_text_is_no_whole_number(text):
    with pytest.raises(ValueError, match="a whole number of at most 18 digits"):
        cells.signed(text)


@pytest.mark.parametrize("text", [*TRAPS, "0.0001", "1.2345", "9" * 16], ids=ascii)
def test_odd_text_is_no_coefficient(text):
    with pytest.raises(ValueError, match="a number with a point and at most 3 places"):
        cells.milli(text)


@pytest.mark.parametrize("text", [*TRAPS, "124,00", "0.001", "124.000"], ids=ascii)
def test_odd_text_is_no_amount_in_euros(text):
    with pytest.raises(ValueError, match="a number with a point and at most 2 places"):
        cells.cents(text)


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        (cells.whole, "0", 0),
        (cells.whole, "125000", 125_000),
        (cells.whole, "۱۲۵۰۰۰", 125_000),
        (cells.whole, "١٢٥", 125),
        (cells.whole, "9" * 18, 10**18 - 1),
        (cells.signed, "-5", -5),
        (cells.signed, "-۵", -5),
        (cells.milli, "0.8", 800),
        (cells.milli, "1", 1000),
        (cells.milli, "1.25", 1250),
        (cells.milli, "0.333", 333),
        (cells.milli, "۰٫۸", 800),
        (cells.milli, "٠٫٨", 800),
        (cells.milli, "۰.۸", 800),
        (cells.cents, "124.00", 12_400),
        (cells.cents, "124", 12_400),
        (cells.cents, "0.5", 50),
        (cells.cents, "-0.05", -5),
    ],
)
def test_number_is_read(parse, text, value):
    assert parse(text) == value


@pytest.mark.parametrize("parse", [cells.whole, cells.milli])
def test_negative_number_is_refused_where_it_makes_no_sense(parse):
    with pytest.raises(ValueError, match="not negative"):
        parse("-5")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1403-01-01", date(2024, 3, 20)),
        ("1403-12-30", date(2025, 3, 20)),
        ("۱۴۰۳-۰۱-۰۱", date(2024, 3, 20)),
        ("2024-02-29", date(2024, 2, 29)),
        ("1699-01-01", date(2320, 3, 21)),
        ("1900-01-01", date(1900, 1, 1)),
        ("2899-12-31", date(2899, 12, 31)),
    ],
)
def test_day_is_read_in_its_calendar(text, value):
    assert cells.day(text) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1403-12-31", "1403-12 has 30 days"),
        ("1402-12-30", "1402-12 has 29 days"),
        ("1403-07-31", "1403-07 has 30 days"),
        ("2023-02-29", "2023-02 has 28 days"),
        ("9998-12-32", "9998-12 has 31 days"),
        ("1403-13-01", "the month being 01 to 12"),
        ("1403-00-01", "the month being 01 to 12"),
        ("1403-01-00", "1403-01 has 31 days"),
        ("", "written YYYY-MM-DD"),
        ("1403/01/01", "written YYYY-MM-DD"),
        ("1403-1-1", "written YYYY-MM-DD"),
        ("01-01-1403", "written YYYY-MM-DD"),
        ("1403-01-01 ", "written YYYY-MM-DD"),
        ("1403-01-01T00:00", "written YYYY-MM-DD"),
        ("14030101", "written YYYY-MM-DD"),
        ("１４０３-01-01", "written YYYY-MM-DD"),
        ("1403-۰۱-01", "written YYYY-MM-DD"),
        ("0000-01-01", "written YYYY-MM-DD"),
        ("9999-12-31", "written YYYY-MM-DD"),
        ("1700-01-01", "a day of the years 1900 to 2899"),
        ("1899-12-31", "a day of the years 1900 to 2899"),
        ("2900-01-01", "a day of the years 1900 to 2899"),
        ("1200-01-01", "a day of the years 1900 to 2899"),
    ],
)
def test_wrong_day_is_refused_and_told_why(text, expected):
    with pytest.raises(ValueError, match=expected):
        cells.day(text)


def test_month_is_read():
    assert cells.month("1403-05") == Period(1403, 5)
    assert cells.month("۱۴۰۳-۰۵") == Period(1403, 5)


@pytest.mark.parametrize(
    "text", ["", "1403-13", "1403-00", "1403-5", "1403-05-01", "9999-01", "0000-01"]
)
def test_wrong_month_is_refused(text):
    with pytest.raises(ValueError, match="a month written YYYY-MM"):
        cells.month(text)


def test_yes_and_no_are_read():
    assert cells.yes_no("yes") is True
    assert cells.yes_no("no") is False


@pytest.mark.parametrize("text", ["", "Yes", "y", "1", "true", " yes", "بله"])
def test_other_answers_are_refused(text):
    with pytest.raises(ValueError, match="yes or no"):
        cells.yes_no(text)


def test_word_is_one_of_the_list():
    kind = cells.one_of("customer", "representative", "member")

    assert kind("customer") == "customer"
    for text in ("", "Customer", "customer "):
        with pytest.raises(ValueError, match="customer, representative or member"):
            kind(text)


@pytest.mark.parametrize(
    "text", ["M00001", "S-1403/05", "کد۱۲", "#1001", "ä", "a b", "x" * 64]
)
def test_code_is_kept_as_typed(text):
    assert cells.code(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " M1",
        "M1 ",
        "M1\u00a0",
        "M\t1",
        "M\n1",
        "M\x7f1",
        "M\u200b1",
        "M\u200c1",
        "M\u202e1",
        "M\ufeff1",
        "=M1",
        "-M1",
        "+M1",
        "@M1",
        "'=M1",
        "＝M1",
        "x" * 65,
        "é" * 65,
    ],
    ids=ascii,
)
def test_odd_code_is_refused(text):
    with pytest.raises(ValueError, match="a code"):
        cells.code(text)


def test_twins_of_unicode_become_one_code():
    assert cells.code("e\u0301") == cells.code("\u00e9")


@pytest.mark.parametrize(
    "text", ["علی‌رضا قلی‌زاده", "علي كاظمي", 'O\'Brien, "Bo"', "Ääkkönen ", "\u200fسلام"]
)
def test_text_is_kept_as_typed(text):
    assert cells.free_text(text) == text


@pytest.mark.parametrize(
    "text",
    ["", "  ", "\u200c", "a\tb", "a\nb", "a\0", "\u202ea", "a\ufffdb", "x" * 1001],
    ids=ascii,
)
def test_odd_text_is_refused(text):
    with pytest.raises(ValueError, match="a text"):
        cells.free_text(text)


def test_apostrophe_of_an_export_is_taken_off():
    assert cells.free_text("'=1+1") == "=1+1"
    assert cells.free_text("'tis") == "'tis"


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("علي كاظمي", "علی کاظمی"),
        ("قلی‌زاده", "قلیزاده"),
        ("کـــد ۱۲", "کد 12"),
        ("١٢", "۱۲"),
        ("ÄITI  Matti ", "äiti matti"),
        ("e\u0301", "é"),
        ("\u200fعلی\u200e", "علی"),
    ],
)
def test_spellings_of_one_name_have_one_search_key(text, like):
    assert cells.search_key(text) == cells.search_key(like)
