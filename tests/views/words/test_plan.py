import tomllib

import pytest

from app.formats import Language
from app.resources import plan_readings, plan_template
from app.views.words.plan import CONTEXT
from tests.helpers.translations import texts_of

PLANS = ["farhan", "porukka"]


def texts_of_plans() -> set[str]:
    """Everything that the plans, as they come with the program, say in English."""
    found: set[str] = set()
    for plan in PLANS:
        tables = tomllib.loads(plan_template(plan))
        for key, entry in tables.items():
            if isinstance(entry, dict) and key != "options":
                found |= {key, entry["label"], entry["source"]}
        for option in tables["options"].values():
            found |= {option["label"], option["source"], option["why"]}
            found |= set(option.get("readings", {}).values())
        for note in tomllib.loads(plan_readings(plan))["readings"]:
            found |= {note["text"], note["source"]}
    return found


@pytest.mark.parametrize("language", [Language.FA, Language.FI], ids=str)
def test_everything_a_plan_says_is_translated_and_nothing_else(language):
    kept = {source for context, source in texts_of(language) if context == CONTEXT}
    assert kept == texts_of_plans()
