"""Words of explanations, the same ones in every language."""

import string
from typing import get_args

import pytest

from app.engine.farhan.rank_card import ConditionCode
from app.engine.farhan.reasons import ReasonCode
from app.engine.farhan.result import LineKind
from app.explanation import (
    Count,
    Exact,
    Explanation,
    Label,
    Money,
    Part,
    Path,
    Person,
    Points,
    Sentence,
    Table,
)
from app.files.explanation_json import explanation_json
from app.files.explanation_text import Speaker, text_lines
from app.files.statement_text import wording
from app.formats import Language


def placeholders(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


@pytest.mark.parametrize("language", [Language.FA, Language.FI])
def test_every_language_has_the_same_keys_and_placeholders(language: Language):
    english = wording(Language.EN, "explain").texts
    texts = wording(language, "explain").texts
    assert {key: placeholders(text) for key, text in texts.items()} == {
        key: placeholders(text) for key, text in english.items()
    }


@pytest.mark.parametrize("language", list(Language))
def test_every_reason_condition_and_kind_has_words(language: Language):
    texts = set(wording(language, "explain").texts)
    assert {f"reason.{code}" for code in get_args(ReasonCode)} <= texts
    assert {f"condition.{code}" for code in get_args(ConditionCode)} <= texts
    assert {f"step.{code}" for code in get_args(ConditionCode)} <= texts
    assert {f"kind.{kind.name.lower()}" for kind in LineKind} <= texts


EXAMPLE = Explanation(
    Sentence("title.line", {name: Label(name) for name in ("kind", "member", "month")}),
    (
        Part(
            Sentence("heading.orders"),
            (Sentence("says.others", {"count": Count(3)}),),
            Table(
                ("contributor", "path", "points", "share"),
                (
                    (
                        Person("A", "Anna"),
                        Path(((Person("B", "Bo"), True), (Person("C", "Cia"), False))),
                        Points(12_500_000),
                        Exact(56_968_500_0000, 7),
                    ),
                ),
                (Label("all"), None, Points(12_500_000), Money(56_969)),
            ),
        ),
    ),
    is_projection=True,
)


def test_an_explanation_reads_as_lines_with_columns():
    assert text_lines(EXAMPLE, Language.EN) == [
        "kind of member, month",
        "Projection: the month is open, these figures are a preview and may change.",
        "",
        "The orders behind it",
        "3 others",
        "Member    Between (passed over in brackets)  Points  Share (toman)",
        "Anna (A)  (B), C                               12.5       56,968.5",
        "all                                            12.5         56,969",
    ]


def test_an_explanation_is_given_to_programs_with_exact_figures():
    data = explanation_json(EXAMPLE, Language.EN)
    assert data["is_projection"] is True
    parts = data["parts"]
    assert isinstance(parts, list)
    assert isinstance(parts[0], dict)
    assert parts[0]["table"] == {
        "columns": ["contributor", "path", "points", "share"],
        "rows": [
            {
                "contributor": {"code": "A", "name": "Anna"},
                "path": [
                    {"code": "B", "passed_over": True},
                    {"code": "C", "passed_over": False},
                ],
                "points": "12.5",
                "share": "56968.5",
            }
        ],
        "total": {
            "contributor": "all",
            "path": None,
            "points": "12.5",
            "share": 56_969,
        },
    }


def test_persian_writes_its_own_digits():
    speaker = Speaker(Language.FA)
    assert speaker.value(Count(12)) == "۱۲"


def test_a_reason_that_stands_by_itself_is_a_sentence() -> None:
    reason = Sentence("reason.nobody_below")
    part = Part(None, (reason,), Table(("reason",), ((reason,),)))
    lines = text_lines(Explanation(Sentence("title.corrections"), (part,)), Language.EN)
    assert lines[2:] == ["Nobody stands below.", "Why not", "nobody stands below"]
