"""What of the plan can be different in a scenario, and how is it called?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from app.services.plan_in_force import PlanInForce, PlanOption, PlanValue
from app.views.words.plan import plan_text


@dataclass(frozen=True)
class Offered:
    """One reading, or one number, that can be chosen.

    Attributes:
        name: Its name in the plan.
        text: What it is, in the language of the window.
        now: What holds in the first open month, as a scenario writes it.
        choices: Text by each value that it can have; empty where one is typed.
    """

    name: str
    text: str
    now: str
    choices: Mapping[str, str] = field(default_factory=dict)

    def said(self, value: str) -> str:
        """Return a value in the language of the window."""
        return self.choices.get(value, value)


def offered_by(plan: PlanInForce) -> Mapping[str, Sequence[Offered]]:
    """Return what a plan offers: its readings, and its numbers that stand alone.

    Numbers in its tables have no name but the one that the plan gives them.
    """
    return {
        "options": [_reading(option) for option in plan.options],
        "values": [
            Offered(value.key, plan_text(value.label), str(value.in_force.value))
            for value in plan.values
            if _is_plain(value)
        ],
    }


def _reading(option: PlanOption) -> Offered:
    choices = {value: plan_text(text) for value, text in option.readings.items()}
    return Offered(option.name, plan_text(option.label), option.value, choices)


def _is_plain(value: PlanValue) -> bool:
    return isinstance(value.in_force.value, int | Decimal | str)
