"""What the font of the page can draw."""

import pytest

from app.files import pdf_fonts
from app.files.rtl import clean, shaped
from app.files.statement_text import wording
from app.formats import Language


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("سید محمدرضا کریمی\u200cنژاد", ""),
        ("Äiti Öljymäki Ångström Şükrü", ""),
        ("خانهٔ لطفاً ۱۲٬۳۴۵٫۶ ٪ \u2212 €", ""),
        ("a\u2066b\u2069", ""),
        ("علی 😀 漢字 漢", "字漢😀"),
    ],
    ids=["Persian", "Latin", "signs", "isolates", "others"],
)
def test_characters_without_a_shape_are_named(text: str, missing: str):
    assert pdf_fonts.without_glyph(shaped(clean(text))) == set(missing)


@pytest.mark.parametrize("language", list(Language))
def test_the_words_of_statements_can_be_drawn(language: Language):
    words = " ".join(wording(language).texts.values())
    assert pdf_fonts.without_glyph(shaped(clean(words))) == set()


def test_a_font_is_registered_once():
    assert pdf_fonts.font(pdf_fonts.BOLD) is pdf_fonts.font(pdf_fonts.BOLD)


def test_marks_and_non_joiners_take_no_room():
    marked = pdf_fonts.text_width("\u200eF-1\u200e", pdf_fonts.REGULAR, 10)
    assert marked == pdf_fonts.text_width("F-1", pdf_fonts.REGULAR, 10)
