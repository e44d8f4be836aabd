"""Amounts of money in words."""

import pytest

from app.files.paper.amount_words import money_in_words, number_in_words
from app.formats import Currency, Language

FA, FI, EN = Language.FA, Language.FI, Language.EN


@pytest.mark.parametrize(
    ("number", "persian", "finnish", "english"),
    [
        (0, "صفر", "nolla", "zero"),
        (11, "یازده", "yksitoista", "eleven"),
        (21, "بیست و یک", "kaksikymmentäyksi", "twenty-one"),
        (100, "صد", "sata", "one hundred"),
        (101, "صد و یک", "satayksi", "one hundred and one"),
        (1_000, "هزار", "tuhat", "one thousand"),
        (1_001, "هزار و یک", "tuhat yksi", "one thousand and one"),
        (2_000, "دو هزار", "kaksituhatta", "two thousand"),
        (1_000_000, "یک میلیون", "miljoona", "one million"),
        (
            2_500_000,
            "دو میلیون و پانصد هزار",
            "kaksi miljoonaa viisisataatuhatta",
            "two million, five hundred thousand",
        ),
        (3_000_000_000, "سه میلیارد", "kolme miljardia", "three billion"),
        (-45, "منفی چهل و پنج", "miinus neljäkymmentäviisi", "minus forty-five"),
    ],
)
def test_a_number_is_said_as_it_is_written_by_hand(
    number: int, persian: str, finnish: str, english: str
):
    said = [number_in_words(number, language) for language in (FA, FI, EN)]
    assert said == [persian, finnish, english]


@pytest.mark.parametrize(
    ("cents", "persian", "finnish", "english"),
    [
        (0, "صفر یورو", "nolla euroa", "zero euros"),
        (100, "یک یورو", "yksi euro", "one euro"),
        (1, "یک سنت", "yksi sentti", "one cent"),
        (
            12_501,
            "صد و بیست و پنج یورو و یک سنت",
            "satakaksikymmentäviisi euroa yksi sentti",
            "one hundred and twenty-five euros and one cent",
        ),
        (
            -250,
            "منفی دو یورو و پنجاه سنت",
            "miinus kaksi euroa viisikymmentä senttiä",
            "minus two euros and fifty cents",
        ),
    ],
)
def test_euros_and_cents_have_their_own_words(
    cents: int, persian: str, finnish: str, english: str
):
    said = [money_in_words(cents, Currency.EURO, x) for x in (FA, FI, EN)]
    assert said == [persian, finnish, english]


def test_toman_are_counted_whole():
    said = [money_in_words(1_001, Currency.TOMAN, x) for x in (FA, FI, EN)]
    assert said == [
        "هزار و یک تومان",
        "tuhat yksi tomania",
        "one thousand and one toman",
    ]


def test_what_no_words_help_with_stays_in_figures():
    assert number_in_words(10**15, EN) == "1,000,000,000,000,000"
