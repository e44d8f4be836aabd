import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from app.formats import Currency, Language
from app.formats import money as money_text
from app.views.kit.cell_delegate import running_its_way


@pytest.fixture
def in_persian(tongue):
    tongue.speak(Language.FA)


def test_latin_name_in_a_persian_table_is_cut_at_its_own_end(in_persian, qapp):
    text = running_its_way("Tuomisen hunajatila / Johanna")
    cut = QFontMetrics(qapp.font()).elidedText(text, Qt.TextElideMode.ElideRight, 120)
    assert cut.startswith("\u2066Tuom")
    assert cut.endswith("…")


def test_persian_name_in_an_english_table_is_cut_at_its_own_end(tongue):
    assert running_its_way("امیرحسین کریمی").startswith("\u2067")


def test_texts_that_run_with_the_window_stay_as_they_are(in_persian):
    for text in ("امیرحسین کریمی", "F000001 · امیر", "۱۴۰۵/۰۹/۰۵ ۰۹:۰۹", ""):
        assert running_its_way(text) == text


def test_sign_of_a_negative_amount_stays_on_its_side(in_persian):
    text = money_text(-15_000, Currency.TOMAN, Language.FA)
    assert running_its_way(text).lstrip("\u2066") == text
