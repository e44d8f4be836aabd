import pytest

from app.formats import Language
from app.views.words.findings import expected_text
from app.views.words.register_findings import REGISTER_PHRASES

_ISOLATE, _END = "\u2068", "\u2069"


@pytest.mark.parametrize(
    ("phrase", "gap"),
    [
        ("a participant of the campaign K2", "K2"),
        ("a day from 2024-01-05 on", "2024-01-05"),
        ("a package on sale: kauppias", "kauppias"),
        ("each form once: it stands in line 4 too", "4"),
        ("days without the same add-on, run from 2024-01-01 on", "2024-01-01"),
        ("names of products of the list, each of one product: not 'Boat'", "'Boat'"),
    ],
)
def test_what_services_say_fits_a_phrase_with_its_values(phrase, gap):
    shown = expected_text(phrase, Language.EN)

    assert shown.replace(_ISOLATE, "").replace(_END, "") == phrase
    assert not shown.startswith(_ISOLATE)
    assert gap in shown


@pytest.mark.parametrize(
    "phrase", [p for p in map(str, REGISTER_PHRASES) if "{" not in p]
)
def test_phrase_without_values_is_said_as_it_stands(phrase):
    assert expected_text(phrase, Language.EN) == phrase
