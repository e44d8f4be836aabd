import ast

import pytest

from app.formats import Language
from app.resources import FOLDER
from app.views.tongue import texts_of


def texts_of_views() -> set[str]:
    """Every text that a view hands to Qt for translation."""
    found = set()
    for path in (FOLDER / "app" / "views").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                found |= _texts_of_call(node)
    return found


def _texts_of_call(node: ast.Call) -> set[str]:
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    if name not in {"tr", "translate", "QT_TRANSLATE_NOOP"} or not node.args:
        return set()
    text = node.args[-1]
    value = text.value if isinstance(text, ast.Constant) else None
    return {value} if isinstance(value, str) else set()


@pytest.mark.parametrize("language", [Language.FA, Language.FI], ids=str)
def test_every_text_of_the_window_is_translated(language):
    translated = {source for _, source in texts_of(language)}
    assert texts_of_views() - translated == set()


@pytest.mark.parametrize("language", [Language.FA, Language.FI], ids=str)
def test_translations_keep_their_placeholders(language):
    for (_, source), text in texts_of(language).items():
        for word in ("{month}", "{file}", "{count}", "{day}", "{factor}", "{reason}"):
            assert (word in source) == (word in text), source
