"""Why was it done? Every act that changes the books says so in the journal."""

from app.errors import AppError
from app.files import cells


class ReasonNeeded(AppError):
    """An act must say why."""

    template = "say why with a reason: it goes into the journal"


def given_reason(text: str) -> str:
    """Return the reason of an act.

    Raises:
        ReasonNeeded: There is none that can be kept.
    """
    try:
        return cells.free_text(text.strip())
    except ValueError:
        raise ReasonNeeded from None
