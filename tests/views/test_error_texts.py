import pkgutil
import string
from importlib import import_module

import pytest

import app
from app.errors import AppError
from app.formats import Language
from app.views.kit.messages import CONTEXT
from tests.helpers.translations import texts_of


def every_error() -> list[type[AppError]]:
    """Every refusal that any part of the program knows."""
    for module in pkgutil.walk_packages(app.__path__, "app."):
        import_module(module.name)
    found: list[type[AppError]] = []
    waiting = [AppError]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting += kind.__subclasses__()
    return [kind for kind in found if kind.__module__.startswith("app.")]


def missing(language: Language) -> list[str]:
    translated = texts_of(language)
    templates = {kind.template for kind in every_error()}
    return sorted(
        template
        for template in templates
        if (CONTEXT, template) not in translated and not is_bare(template)
    )


def is_bare(template: str) -> bool:
    """Whether a template is nothing but one value, which has its own words."""
    parts = list(string.Formatter().parse(template))
    return all(not text.strip() for text, *_ in parts)


@pytest.mark.parametrize("language", [Language.FA, Language.FI], ids=str)
def test_every_refusal_can_be_said_in_the_language(language):
    assert missing(language) == []


@pytest.mark.parametrize("language", [Language.FA, Language.FI], ids=str)
def test_no_translation_is_left_of_a_refusal_that_is_gone(language):
    templates = {kind.template for kind in every_error()}
    kept = {source for context, source in texts_of(language) if context == CONTEXT}
    assert kept - templates == set()
