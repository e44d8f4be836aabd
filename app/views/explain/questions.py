"""Which question does a row of a member's card ask, and which a place?"""

from collections.abc import Mapping, Sequence

from app.calendars import Period
from app.services.explaining import Question, Subject

_Value = str | int | None
_NUMBERED: Mapping[str, tuple[Subject, int]] = {
    "orders": ("order", 1),
    "invoices": ("invoice", 0),
}
"""What a table's rows are, and in which column their number stands."""


def question_of(table: str, row: Sequence[_Value], member: str) -> Question | None:
    """Return what is to be explained about a row, None where there is nothing.

    Args:
        table: Name of the table on the card.
        row: Its values.
        member: Code of the member.
    """
    if table == "lines":
        return Question(
            "line",
            _month(row[0]),
            member=member,
            kind=str(row[1]),
            level=int(row[2] or 0),
        )
    if table in ("months", "gifts"):
        return Question("member", _month(row[0]), member=member)
    if table == "branches":
        return Question("member", member=str(row[0]))
    if table == "commissions":
        return Question("credit", member=member)
    if table in _NUMBERED:
        subject, place = _NUMBERED[table]
        return Question(subject, number=str(row[place]))
    return None


def _month(number: _Value) -> Period:
    return Period.of_number(int(number or 0))
