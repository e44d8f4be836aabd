"""Words of the statements, the same ones in every language."""

import string

import pytest

from app.engine.farhan.result import HoldReason, LineKind
from app.files.statement_text import wording
from app.formats import Language


def placeholders(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


@pytest.mark.parametrize("language", [Language.FA, Language.FI])
def test_every_language_has_the_same_keys_and_placeholders(language: Language):
    english = wording(Language.EN).texts
    texts = wording(language).texts
    assert {key: placeholders(text) for key, text in texts.items()} == {
        key: placeholders(text) for key, text in english.items()
    }


@pytest.mark.parametrize("language", list(Language))
def test_every_bonus_and_reason_has_words(language: Language):
    texts = wording(language).texts
    assert {f"slip.line.{kind.name.lower()}" for kind in LineKind} <= set(texts)
    reasons = [reason for reason in HoldReason if reason is not HoldReason.NONE]
    assert {f"slip.held.{reason.name.lower()}" for reason in reasons} <= set(texts)


@pytest.mark.parametrize(
    ("language", "rank", "name"),
    [
        (Language.FA, 1, "استارتر"),
        (Language.FA, 8, "مشاور***"),
        (Language.FA, 16, "شکوه فرهان"),
        (Language.FA, 0, "—"),
        (Language.FI, 13, "Rahbar Momtaz"),
        (Language.EN, 6, "Moshaver*"),
        (Language.EN, 0, "–"),
    ],
)
def test_ranks_keep_their_persian_names(language: Language, rank: int, name: str):
    assert wording(language).rank(rank) == name
