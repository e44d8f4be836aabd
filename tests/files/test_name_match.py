import pytest

from app.files.name_match import NameIndex, NameScore, name_key

NAMES = ["Matti Virtanen", "Maija Mäkinen", "Hunajapaja Oy", "Anna-Liisa Korhonen"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Virtanen Matti", "Matti Virtanen", id="family-name-first"),
        pytest.param("Virtanen, Matti", "matti  virtanen", id="comma-case-blanks"),
        pytest.param("Anna-Liisa Korhonen", "Korhonen Anna Liisa", id="hyphen"),
        pytest.param("Hunajapaja Oy", "hunajapaja", id="form-of-a-company"),
        pytest.param("Tmi M. Mäkinen", "mäkinen m", id="trade-name"),
        pytest.param("Ma\u0308kinen", "Mäkinen", id="composed-letters"),
    ],
)
def test_spellings_of_one_name_have_one_key(one, other):
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Mäkinen", "Makinen", id="letters-stay-what-they-are"),
        pytest.param("Matti Virtanen", "Matti Virtanen-Laine", id="another-name-more"),
    ],
)
def test_different_names_have_different_keys(one, other):
    assert name_key(one) != name_key(other)


def test_form_of_a_company_alone_is_a_name():
    assert name_key("Oy") == "oy"


def test_same_name_is_found_in_any_order_and_more_than_once():
    index = NameIndex([*NAMES, "Virtanen, Matti"])

    assert index.same("virtanen matti") == [0, 4]
    assert index.same("...") == []


@pytest.mark.parametrize(
    ("typed", "first", "least"),
    [
        pytest.param("Matti Virtannen", 0, 95, id="one-letter-too-many"),
        pytest.param("Makinen Maija", 1, 90, id="letter-without-dots"),
        pytest.param("Virtanen", 0, 90, id="family-name-alone"),
        pytest.param("Korhonen Annaliisa", 3, 70, id="written-together"),
    ],
)
def test_name_with_a_slip_is_suggested_first(typed, first, least):
    best = NameIndex(NAMES).alike(typed)[0]

    assert best.place == first
    assert least <= best.score < 100


def test_same_name_scores_100_and_comes_first():
    found = NameIndex(["Matti Virtanen", "Virtanen Matti"]).alike("Matti Virtanen")

    assert found == [NameScore(0, 100), NameScore(1, 100)]


def test_nobody_below_the_least_score_is_suggested():
    assert NameIndex(NAMES).alike("Pekka Kettunen") == []
    assert NameIndex(NAMES).alike("") == []
    assert NameIndex(["", "…"]).alike("Matti") == []
