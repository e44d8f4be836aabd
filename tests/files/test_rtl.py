"""Persian for a page that draws from left to right."""

import unicodedata

import pytest
from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from app.files import rtl

NON_JOINER = rtl.ZERO_WIDTH_NON_JOINER
MARK = "\u200e"


def plain(drawn: str) -> str:
    """Letters in place of their joined forms."""
    return unicodedata.normalize("NFKC", drawn)


def test_letters_are_joined_and_stand_from_right_to_left():
    assert rtl.drawn("سلام", right_to_left=True) == "\ufee1\ufefc\ufeb3"


def test_non_joiner_survives_at_its_place():
    drawn = plain(rtl.drawn(f"می{NON_JOINER}شود", right_to_left=True))
    assert drawn[::-1] == f"می{NON_JOINER}شود"


def test_hamza_and_tanwin_are_kept():
    assert "\u0654" in rtl.drawn("خانهٔ", right_to_left=True)
    assert "\u064b" in rtl.drawn("لطفاً", right_to_left=True)


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("\u200e\u2212۴٬۵۰۰", "\u2212۴٬۵۰۰"),
        ("\u200e۲۵٫۵٪", "۲۵٫۵٪"),
        ("۱۴۰۳/۰۵/۰۷", "۱۴۰۳/۰۵/۰۷"),
        (f"{MARK}F-00172{MARK}", "F-00172"),
        (f"{MARK}+358 40 1234{MARK}", "+358 40 1234"),
        (f"{MARK}IR06 2960 0000{MARK}", "IR06 2960 0000"),
        (f"{MARK}FI-77 (b){MARK}", "FI-77 (b)"),
    ],
    ids=["negative", "percent", "day", "code", "phone", "iban", "brackets"],
)
@pytest.mark.parametrize("before", ["", "کد "], ids=["alone", "after letters"])
def test_numbers_and_codes_keep_their_order(text: str, drawn: str, before: str):
    line = rtl.drawn(before + text, right_to_left=True)
    assert line.startswith(drawn)


def test_brackets_open_towards_the_reader():
    assert plain(rtl.drawn("آب (سرد)", right_to_left=True)) == "(درس) بآ"


def test_a_persian_name_on_a_latin_page_follows_the_latin_words():
    assert plain(rtl.drawn("Kod: آب 1", right_to_left=False)) == "Kod: 1 بآ"


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("علی", "علی"),
        ("شرکت Foo Bar (ب)", "شرکت |Foo Bar| (ب)"),
        ("تلفن +358 40 123 است", "تلفن |+358 40 123| است"),
        ("روز 2026-04-20 و a@b.fi", "روز |2026-04-20| و |a@b.fi|"),
        ("Mäki Öljy در تهران", "|Mäki Öljy| در تهران"),
        ("کد FI-77 (b) است", "کد |FI-77 (b)| است"),
        ("(Tehran) Ltd. در تهران", "|(Tehran) Ltd.| در تهران"),
        ("مبلغ \u221212.5 EUR شد", "مبلغ |\u221212.5 EUR| شد"),
        ("۱۲ و ۱۳", "۱۲ و ۱۳"),
    ],
)
def test_latin_runs_are_marked_inside_persian(text: str, marked: str):
    found = rtl.mark_latin(text, right_to_left=False)
    assert found.replace(MARK, "|") == marked


def test_persian_digits_stand_behind_the_latin_code_before_them():
    text = rtl.mark_latin("واحد B-12، ۱۹۳۹۵ تهران", right_to_left=True)
    drawn = plain(rtl.drawn(text, right_to_left=True))
    assert drawn == "نارهت ۱۹۳۹۵ ،B-12 دحاو"


def test_dates_keep_their_order_behind_a_persian_name_on_a_latin_page():
    text = rtl.mark_latin("Tilaus آب 2024-05-06", right_to_left=False)
    assert plain(rtl.drawn(text, right_to_left=False)) == "Tilaus بآ 2024-05-06"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  دو   واژه \n", "دو واژه"),
        ("a\u2066b\u2069\u202ec\u200f", "abc"),
        ("A\u0308iti", "Äiti"),
        (f"می{NON_JOINER}شود", f"می{NON_JOINER}شود"),
        ("one\u2028two\x00three", "one two three"),
    ],
    ids=["spaces", "directions", "composed", "non-joiner", "line breaks"],
)
def test_text_of_people_is_cleaned(text: str, cleaned: str):
    assert rtl.clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [
        ("علی (Ali)", True),
        ("Ali (علی)", False),
        ("12 علی", True),
        ("\u200eعلی", True),
    ],
)
def test_direction_is_that_of_the_first_letter(text: str, leftwards: bool):
    assert rtl.reads_right_to_left(text, otherwise=not leftwards) is leftwards


@pytest.mark.parametrize("otherwise", [True, False])
def test_direction_of_figures_is_that_of_the_page(otherwise: bool):
    assert rtl.reads_right_to_left("(12)", otherwise=otherwise) is otherwise


def test_lines_are_broken_in_reading_order():
    assert rtl.broken("یک دو سه چهار", 6, len) == ("یک دو", "سه", "چهار")


def test_a_word_too_wide_is_broken_between_letters():
    assert rtl.broken("ab abcdefgh c", 3, len) == ("ab", "abc", "def", "gh", "c")


def test_a_mark_stays_with_its_letter():
    assert rtl.broken("خانهٔ", 4, len) == ("خانهٔ",)


@given(
    st.lists(st.text("ابپ\u200cxyz۱۲", min_size=1), min_size=1),
    st.integers(min_value=1, max_value=12),
)
def test_breaking_loses_nothing(words: list[str], width: int):
    text = " ".join(words)
    lines = rtl.broken(text, width, len)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(st.text("ابپتلاژ \u200c()۱۲٬xyz09-", max_size=30))
def test_what_is_drawn_is_what_was_measured(text: str):
    def width_classes(line: str) -> list[str]:
        return sorted(line.replace("(", "|").replace(")", "|"))

    drawn = rtl.drawn(text, right_to_left=True)
    assert width_classes(drawn) == width_classes(rtl.shaped(text))


def test_codes_parted_by_marked_dots_are_read_from_right_to_left():
    dot = f" {rtl.RIGHT_TO_LEFT_MARK}·{rtl.RIGHT_TO_LEFT_MARK} "
    codes = dot.join(map(rtl.left_to_right, ("+358 17", "a@b.fi", "c.fi")))
    drawn = plain(rtl.drawn(f"تلفن {codes}", right_to_left=True))
    assert drawn == "c.fi · a@b.fi · +358 17 نفلت"


@pytest.mark.parametrize(
    "words", ["سلام دنیا", "لا اله", "خانهٔ لطفاً", "کد ۱۲ F-1", " سلام  "]
)
def test_letters_are_joined_within_words_alone(words: str):
    whole = ArabicReshaper(configuration={"delete_harakat": False})
    assert rtl.shaped(words) == whole.reshape(words)


_TOKENS = st.one_of(
    st.text("ابپتثجچحخدرزژسشصطعغفقکگلمنوهیآئء\u200c", min_size=1, max_size=6).filter(
        lambda word: word[0] != NON_JOINER and word[-1] != NON_JOINER
    ),
    st.integers(0, 10**9).map(lambda n: f"{n:,}".replace(",", "٬")),
).flatmap(
    lambda word: st.sampled_from(
        [word.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")), f"{word}:", word]
    )
)


@given(st.lists(_TOKENS, min_size=1, max_size=6))
def test_plain_lines_are_ordered_as_the_whole_rule_does(words: list[str]):
    line = " ".join(words)
    joined = rtl.shaped(line)
    held = joined.replace(NON_JOINER, "\u034f")
    ordered = get_display(held, base_dir="R").replace("\u034f", NON_JOINER)
    assert rtl.drawn(line, right_to_left=True) == ordered
