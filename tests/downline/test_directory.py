import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.downline.directory import directory

TEXTS = ["A1\tNadia Ivanov", "A12\tعلي كريمي", "B7\tمیم‌رضا", "C9\tÄijälä ÄÖ"]
ORDER = np.array([2, 0, 3, 1])


@pytest.fixture
def book():
    return directory(TEXTS, ORDER)


def test_codes_and_names_stand_by_row(book):
    assert [book.code(row) for row in range(len(book))] == ["B7", "A1", "C9", "A12"]
    assert book.name(3) == "علي كريمي"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param("a1", [1, 3], id="code in small letters"),
        pytest.param("ivan", [1], id="part of a name"),
        pytest.param("علی کریمی", [3], id="Persian letters for Arabic ones"),
        pytest.param("میمرضا", [0], id="without the joiner"),
        pytest.param("a۱۲", [3], id="Persian digits"),
        pytest.param("ÄIJ", [2], id="letters of two bytes"),
        pytest.param("zz", [], id="nobody"),
        pytest.param("", [], id="nothing"),
        pytest.param("x" * 500, [], id="longer than everything"),
    ],
)
def test_text_is_found_in_code_or_name(book, text, rows):
    assert book.find(text).tolist() == rows
    assert book.first(text, 200) == rows


@given(
    st.lists(st.text("abآب1 ", min_size=1, max_size=8), min_size=1, max_size=30),
    st.text("abآب1 ", min_size=1, max_size=3),
)
def test_all_rows_are_found_as_by_looking_at_each(names, text):
    book = directory([f"k\t{name}" for name in names], np.arange(len(names)))
    expected = [row for row, name in enumerate(names) if text in f"k\t{name}"]
    assert book.find(text).tolist() == expected
    assert book.first(text, 3) == expected[:3]


def test_nobody_has_an_empty_book():
    book = directory([], np.zeros(0, np.int64))
    assert len(book) == 0
    assert book.find("a").tolist() == []
    assert book.first("a", 3) == []


def test_some_rows_keep_their_texts(book):
    few = book.narrowed(np.array([0, 2, 3]))
    assert [few.code(row) for row in range(len(few))] == ["B7", "C9", "A12"]
    assert few.find("a1").tolist() == [2]
    assert few.first("a1", 5) == [2]
    fewer = few.narrowed(np.array([1, 2]))
    assert [fewer.name(row) for row in range(2)] == ["Äijälä ÄÖ", "علي كريمي"]
