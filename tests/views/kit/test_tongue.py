import ast
import string

import pytest

from app.formats import Language
from app.resources import FOLDER
from tests.helpers.translations import texts_of

OTHERS = [Language.FA, Language.FI]


def texts_of_views() -> set[tuple[str, str]]:
    """Every text that a view hands to Qt for translation, with its context."""
    found: set[tuple[str, str]] = set()
    for path in (FOLDER / "app" / "views").rglob("*.py"):
        _collect(ast.parse(path.read_text(encoding="utf-8")), "", found)
    return found


def _collect(node: ast.AST, class_name: str, found: set[tuple[str, str]]) -> None:
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    if isinstance(node, ast.Call) and node.args:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
        texts = [word for word in words if isinstance(word, str)]
        if name == "tr" and texts:
            found.add((class_name, texts[0]))
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(texts) > 1:
            found.add((texts[0], texts[1]))
    for child in ast.iter_child_nodes(node):
        _collect(child, class_name, found)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", OTHERS, ids=str)
def test_every_text_of_the_window_is_translated(language):
    assert sorted(texts_of_views() - texts_of(language).keys()) == []


@pytest.mark.parametrize("language", OTHERS, ids=str)
def test_no_translation_is_left_of_a_text_that_is_gone(language):
    shown = texts_of_views()
    # What refusals and plans say stands outside of the views, and Qt names the keys.
    elsewhere = {"AppError", "PlanTexts", "QShortcut"}
    left = [key for key in texts_of(language) if key[0] not in elsewhere]
    assert sorted(set(left) - shown) == []


def test_persian_has_one_word_for_a_file():
    for path in (FOLDER / "i18n").glob("*_fa.*"):
        assert "پرونده" not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("language", OTHERS, ids=str)
def test_no_translation_is_unfinished(language):
    assert [key for key, text in texts_of(language).items() if not text] == []
    for path in (FOLDER / "i18n").glob(f"*_{language}.ts"):
        assert 'type="unfinished"' not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("language", OTHERS, ids=str)
def test_translations_keep_their_placeholders(language):
    for (context, source), text in texts_of(language).items():
        named, wanted = placeholders(text), placeholders(source)
        # A refusal may say in its own words what an English value says.
        is_kept = named <= wanted if context == "AppError" else named == wanted
        assert is_kept, source
