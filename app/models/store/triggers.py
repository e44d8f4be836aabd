"""Which triggers keep recorded history as it is?"""

from collections.abc import Iterator

from sqlalchemy import MetaData, Table

from app.models.base import Guard, guard_of

_LAST_LIVE = (
    "(SELECT c.period FROM period_close c WHERE NOT EXISTS "
    "(SELECT 1 FROM close_reversal r WHERE r.close_id = c.id) "
    "ORDER BY c.id DESC LIMIT 1)"
)
"""Period of the last close that isn't reversed, NULL where there is none. Closes come
in order, so the first one found from the end is the last."""

_LAST_LIVE_ID = _LAST_LIVE.replace("SELECT c.period", "SELECT c.id", 1)
_NEXT_PERIOD = f"({_LAST_LIVE} + CASE WHEN {_LAST_LIVE} % 100 = 12 THEN 89 ELSE 1 END)"
_CLOSE = "period_close"
_REVERSAL = "close_reversal"
_AUDIT = "audit_event"
_EVENT = "event_seq"
_LAST_EVENT = "(SELECT seq FROM audit_event ORDER BY seq DESC LIMIT 1)"


def triggers(metadata: MetaData) -> dict[str, str]:
    """Return the SQL of every trigger by its name.

    A table may bring its own under `triggers` in its `info`; the others follow from
    its guard.

    A table marked LOCKED_BY_CLOSE is locked by its own `period`; without one, by the
    period of the row its first foreign key to such a table leads to; without either,
    as soon as any close is live.

    A table marked APPEND_ONLY that has no audit event of its own but leads to a table
    that has, such as the lines of a close, takes rows only while that event is the
    last one: in the transaction that made it.
    """
    made = [
        trigger
        for table in metadata.sorted_tables
        for trigger in (
            *_table_triggers(table, metadata),
            *table.info.get("triggers", ()),
        )
    ]
    return {sql.split()[2]: sql for sql in made}


def _table_triggers(table: Table, metadata: MetaData) -> Iterator[str]:
    guard = guard_of(table)
    if guard is Guard.APPEND_ONLY:
        for change in ("UPDATE", "DELETE"):
            yield _refusal(table.name, change, "append_only")
        yield from _seal(table)
    can_close = {_CLOSE, _REVERSAL} <= metadata.tables.keys()
    if guard is Guard.LOCKED_BY_CLOSE and can_close:
        yield from _period_triggers(table)
    if table.name == _CLOSE and can_close:
        condition = f"{_LAST_LIVE} IS NOT NULL AND NEW.period <> {_NEXT_PERIOD}"
        yield _refusal(_CLOSE, "INSERT", "close_order", condition)
    if table.name == _REVERSAL and can_close:
        condition = f"NEW.close_id IS NOT {_LAST_LIVE_ID}"
        yield _refusal(_REVERSAL, "INSERT", "close_order", condition)
    if table.name == _AUDIT:
        last = f"FROM {_AUDIT} ORDER BY seq DESC LIMIT 1"
        condition = (
            f"NEW.seq <> coalesce((SELECT seq {last}), 0) + 1 "
            f"OR NEW.previous <> coalesce((SELECT hash {last}), NEW.previous)"
        )
        yield _refusal(_AUDIT, "INSERT", "append_only", condition)


def _period_triggers(table: Table) -> Iterator[str]:
    """Refuse every change that touches a closed period, before or after it."""
    for change, rows in (
        ("INSERT", ("NEW",)),
        ("UPDATE", ("OLD", "NEW")),
        ("DELETE", ("OLD",)),
    ):
        condition = " OR ".join(_is_closed(table, row) for row in rows)
        yield _refusal(table.name, change, "closed_period", condition)


def _seal(table: Table) -> Iterator[str]:
    """Refuse new rows under a recorded act once anything else was recorded."""
    if _EVENT in table.columns or table.name == _AUDIT:
        return
    for column in table.columns:
        for key in column.foreign_keys:
            act = key.column.table
            if guard_of(act) is Guard.APPEND_ONLY and _EVENT in act.columns:
                event = (
                    f"SELECT a.{_EVENT} FROM {act.name} a "  # noqa: S608  # own names
                    f"WHERE a.{key.column.name} = NEW.{column.name}"
                )
                condition = f"({event}) IS NOT {_LAST_EVENT}"
                yield _refusal(table.name, "INSERT", "append_only", condition)
                return


def _is_closed(table: Table, row: str) -> str:
    """Return the condition under which a row belongs to a closed period."""
    if "period" in table.columns:
        return f"{row}.period <= {_LAST_LIVE}"
    for column in table.columns:
        for key in column.foreign_keys:
            parent = key.column.table
            if guard_of(parent) is Guard.LOCKED_BY_CLOSE and "period" in parent.columns:
                period = (
                    f"SELECT p.period FROM {parent.name} p "  # noqa: S608  # own names
                    f"WHERE p.{key.column.name} = {row}.{column.name}"
                )
                return f"({period}) <= {_LAST_LIVE}"
    return f"{_LAST_LIVE} IS NOT NULL"


def _refusal(table: str, change: str, reason: str, condition: str | None = None) -> str:
    """Return one trigger that refuses one kind of change, under a condition."""
    when = "" if condition is None else f" WHEN {condition}"
    return (
        f"CREATE TRIGGER {table}_{change.lower()}_{reason} "
        f"BEFORE {change} ON {table}{when} "
        f"BEGIN SELECT RAISE(ABORT, 'parvi:{reason}'); END"
    )
