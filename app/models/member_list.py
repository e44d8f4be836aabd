"""Which members does a table show, in which order, with which figures?

A plan says where its columns come from. Columns are SQL on a member `m`; `{close}`,
`{seq}` and `{open}` stand for the last close, its audit event and the month after it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from app.calendars import Period
from app.engine.columns import IntColumn
from app.models.bulk import KEYS_A_STATEMENT, read_columns, select_in
from app.models.close import last_live_close, live_close
from app.models.member_search import Condition, folded_sql
from app.records.member_table import MemberFilter, MemberRow, ValueKind

# Where the code of a Persian letter is not its place in the alphabet, it is put
# behind the letter before it.
_LAST = "\u06ff"
_ALPHABET = (
    ("پ", f"ب{_LAST}"),
    ("چ", f"ج{_LAST}"),
    ("ژ", f"ز{_LAST}"),
    ("ک", f"ق{_LAST}"),
    ("گ", f"ق{_LAST}{_LAST}"),
    ("و", f"ن{_LAST}"),
)
_NO_CLOSE, _NEVER = -1, 2**62
_BELOW = """
m.id IN (WITH RECURSIVE branch(id) AS (
  SELECT id FROM member WHERE code = ? UNION
  SELECT d.id FROM branch b JOIN member d ON d.sponsor_id = b.id)
SELECT id FROM branch)
"""


def alphabetic(expression: str) -> str:
    """Return the SQL by which a name is sorted as people expect it."""
    expression = folded_sql(expression)
    for old, new in _ALPHABET:
        expression = f"replace({expression}, '{old}', '{new}')"
    return expression


@dataclass(frozen=True)
class ColumnSource:
    """Where a column of the table comes from.

    Attributes:
        kind: What its values are.
        sql: The value, never NULL.
        needs: Names of the joins it needs.
        order: What is sorted by, where it is not the value.
        choices: The values there can be, where they are few.
        can_vary: Whether the values there can be are those that there are.
    """

    kind: ValueKind
    sql: str
    needs: tuple[str, ...] = ()
    order: str = ""
    choices: tuple[int | str, ...] = ()
    can_vary: bool = False


@dataclass(frozen=True)
class ListSource:
    """The columns of a plan's table of members, and the joins they need."""

    columns: Mapping[str, ColumnSource]
    joins: Mapping[str, str]


PERSON: Mapping[str, ColumnSource] = {
    "code": ColumnSource(ValueKind.TEXT, "m.code"),
    "name": ColumnSource(ValueKind.TEXT, "m.name", order=alphabetic("m.name")),
    "sponsor": ColumnSource(ValueKind.TEXT, "coalesce(s.code, '')", needs=("sponsor",)),
    "joined": ColumnSource(ValueKind.DAY, "m.joined_on"),
    **{
        name: ColumnSource(ValueKind.TEXT, f"coalesce(m.{name}, '')")
        for name in (
            *("national_id", "phone", "email", "iban"),
            *("street", "postcode", "town", "country"),
        )
    },
}
"""The columns that every plan has."""

PERSON_JOINS: Mapping[str, str] = {
    "sponsor": "LEFT JOIN member s ON s.id = m.sponsor_id"
}


def ordered_member_ids(
    connection: Connection,
    source: ListSource,
    by: str,
    *,
    descending: bool,
    conditions: Sequence[Condition],
    most: int = -1,
) -> IntColumn:
    """Return the keys of the members to show.

    Args:
        connection: Where to read.
        source: The columns of the plan.
        by: The column they are sorted by; equal ones stand by code.
        descending: Whether the largest comes first.
        conditions: All of them must hold.
        most: How many of them, the first ones; all where it is negative.
    """
    column = source.columns[by]
    order = f"{column.order or column.sql}{' DESC' if descending else ''}, m.code"
    where = " AND ".join(condition.sql for condition in conditions) or "true"
    needs = [*column.needs, *(need for one in conditions for need in one.needs)]
    query = f"""
    SELECT m.id FROM member m {_joins(source, needs)} WHERE {where} ORDER BY {order}
    LIMIT {most}
    """  # noqa: S608 - names of this program
    parameters = [value for one in conditions for value in one.parameters]
    (keys,) = read_columns(connection, _filled(connection, query), parameters, 1)
    return keys


def branch_condition(code: str) -> Condition:
    """Return which members stand in the branch of one, who is among them."""
    return Condition(_BELOW, (code,))


def filter_condition(source: ListSource, wanted: MemberFilter) -> Condition:
    """Return which members have the values that a filter wants."""
    column = source.columns[wanted.column]
    parts: list[str] = []
    parameters: list[object] = [*wanted.choices]
    if wanted.choices:
        places = ", ".join("?" * len(wanted.choices))
        parts.append(f"{column.sql} IN ({places})")
    for sign, limit in ((">=", wanted.least), ("<=", wanted.most)):
        if limit is not None:
            parts.append(f"{column.sql} {sign} ?")
            parameters.append(limit)
    sql = " AND ".join(parts) or "true"
    return Condition(sql, tuple(parameters), column.needs)


def month_condition(
    connection: Connection, source: ListSource, wanted: MemberFilter
) -> Condition:
    """Return who had the values that a filter wants in its month, or has them now."""
    condition = filter_condition(source, wanted)
    if wanted.month is None:
        return condition
    joins = _joins(source, condition.needs)
    query = f"m.id IN (SELECT m.id FROM member m {joins} WHERE {condition.sql})"  # noqa: S608 - names of this program
    close = live_close(connection, Period.of_number(wanted.month))
    # What was decided after a close does not change what it left.
    filled = query.format(
        close=_NO_CLOSE if close is None else close.id,
        seq=_NEVER,
        open=Period.of_number(wanted.month).next().number,
    )
    return Condition(filled, condition.parameters)


def member_rows(
    connection: Connection,
    source: ListSource,
    columns: Sequence[str],
    keys: Sequence[int],
) -> list[MemberRow]:
    """Return some columns of some members, at most a few hundred, as asked for."""
    chosen = [source.columns[name] for name in columns]
    joins = _joins(source, [need for column in chosen for need in column.needs])
    values = "".join(f", {column.sql}" for column in chosen)
    query = _filled(
        connection,
        f"SELECT m.id{values} FROM member m {joins} WHERE m.id IN ({{{{keys}}}})",  # noqa: S608 - names of this program
    )
    found = {
        row[0]: MemberRow(row[0], dict(zip(columns, row[1:], strict=True)))
        for row in select_in(connection, query, keys)
    }
    return [found[key] for key in keys]


def sum_of(
    connection: Connection, source: ListSource, name: str, keys: IntColumn
) -> int:
    """Return the sum of a column of figures over some members."""
    column = source.columns[name]
    joins = _joins(source, column.needs)
    query = _filled(
        connection,
        f"SELECT sum({column.sql}) FROM member m {joins} WHERE m.id IN ({{{{keys}}}})",  # noqa: S608 - names of this program
    )
    total = 0
    for start in range(0, len(keys), KEYS_A_STATEMENT):
        some = keys[start : start + KEYS_A_STATEMENT].tolist()
        total += sum(row[0] for row in select_in(connection, query, some))
    return total


def group_sums(
    connection: Connection, source: ListSource, *, by: str, of: str
) -> list[tuple[str, int, int]]:
    """Return how many members have each value of a column, and a sum over them.

    Args:
        connection: Where to read.
        source: The columns of the plan.
        by: The column of values.
        of: The column of figures that is added up; members without any are left out.
    """
    value, figure = source.columns[by], source.columns[of]
    joins = _joins(source, (*value.needs, *figure.needs))
    query = f"""
    SELECT {value.sql}, count(*), sum({figure.sql}) FROM member m {joins}
    WHERE {figure.sql} <> 0 GROUP BY 1 ORDER BY 1
    """  # noqa: S608 - names of this program
    rows = connection.exec_driver_sql(_filled(connection, query))
    return [(row[0], row[1], row[2]) for row in rows]


def values_there(connection: Connection, source: ListSource, name: str) -> list[str]:
    """Return the different values that a column has."""
    column = source.columns[name]
    joins = _joins(source, column.needs)
    query = f"SELECT DISTINCT {column.sql} FROM member m {joins} ORDER BY 1"  # noqa: S608 - names of this program
    return [row[0] for row in connection.exec_driver_sql(_filled(connection, query))]


def _joins(source: ListSource, needs: Sequence[str]) -> str:
    return " ".join(text for name, text in source.joins.items() if name in needs)


def _filled(connection: Connection, sql: str) -> str:
    last = last_live_close(connection)
    if last is None:
        return sql.format(close=_NO_CLOSE, seq=0, open=0)
    following = last.period.next().number
    return sql.format(close=last.id, seq=last.event_seq, open=following)
