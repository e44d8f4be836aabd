"""Which tables does an organisation file have, and which rule guards each?"""

from enum import Enum

from sqlalchemy import MetaData, Table

metadata = MetaData()


class Guard(Enum):
    """What the triggers of a table refuse.

    APPEND_ONLY: every update and delete.
    LOCKED_BY_CLOSE: any change of a row whose `period` is closed.
    """

    APPEND_ONLY = "append_only"
    LOCKED_BY_CLOSE = "locked_by_close"


def guarded(table: Table, guard: Guard) -> Table:
    """Mark a table for the triggers that `schema` makes, and return it."""
    table.info["guard"] = guard
    return table


def guard_of(table: Table) -> Guard | None:
    """Return the guard of a table, or None where rows may change freely."""
    guard = table.info.get("guard")
    assert guard is None or isinstance(guard, Guard)
    return guard
