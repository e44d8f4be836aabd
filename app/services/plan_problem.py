"""What is wrong with a plan, in one phrase?"""

import re

from app.engine.plan_file import BadPlanFile
from app.errors import AppError

_PLACE = re.compile(r"^(?:[a-z_0-9]+(?:\.[a-z_0-9]+)*)?: (?:Value error, )?")
_DAY = re.compile(r"^from \d{4}-\d{2}-\d{2}: ")


class UnfitValue(AppError):
    """A value breaks the rules of the plan."""

    template = "{rule}: this value does not fit into the plan: {finding}"


def first_problem(refusal: BadPlanFile) -> str:
    """Return the first thing that is wrong, without its place in the text."""
    first = str(refusal.values["problems"]).split("; ", 1)[0]
    return _DAY.sub("", _PLACE.sub("", first))
