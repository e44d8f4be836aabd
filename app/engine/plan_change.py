"""What would the plan say with other numbers?

A number is named by its table and the way into it, such as `capped_share`,
`ranks.rahbar.total`, `multilevel_rates.hami` or `persistence.awards.rahbar.cash`. The
new number holds at all times; lists are written with commas.
"""

import tomllib
from collections.abc import Mapping, Sequence
from copy import deepcopy
from decimal import Decimal, InvalidOperation
from typing import TypeAlias, TypeVar

from app.engine.plan_file import PlanTable, checked_plan
from app.errors import AppError

_Node: TypeAlias = (
    "str | int | bool | Decimal | list[_Node] | dict[str, _Node]"  # as in TOML
)
_Plan = TypeVar("_Plan", bound=PlanTable)


class NoSuchValue(AppError):
    """The plan has no number of that name."""

    template = "{value}: the plan has no such value; a name is like {example}"


class BadValue(AppError):
    """A number of the plan is written in a way that can't be read."""

    template = "{value}: {text!r} can't be read; expected {expected}"


def changed_plan(text: str, changes: Mapping[str, str], kind: type[_Plan]) -> _Plan:
    """Return a plan with some numbers changed.

    Args:
        text: The plan file.
        changes: New value by name, as text.
        kind: The tables of its plan.

    Raises:
        NoSuchValue, BadValue: Naming the value.
        BadPlanFile: The plan would not be sound.
    """
    tables: dict[str, _Node] = tomllib.loads(text, parse_float=Decimal)
    for name, new in changes.items():
        key, *way = name.split(".")
        table = tables.get(key)
        dated = table.get("values") if isinstance(table, dict) else None
        if not isinstance(dated, list):
            raise NoSuchValue(value=name, example="capped_share")
        for one in dated:
            assert isinstance(one, dict)
            _change(one, ["value", *way], name, new)
    return checked_plan(tables, kind, file="what if")


def changed_figure(figure: _Node, way: Sequence[str], name: str, new: str) -> _Node:
    """Return a value of a plan with the number at the end of a way changed.

    Args:
        figure: The whole value as TOML holds it, fractions as `Decimal`.
        way: Into its tables; empty for a value that is a number or a list itself.
        name: What the number is called in full.
        new: The new number as text.

    Raises:
        NoSuchValue, BadValue: Naming the value.
    """
    held: dict[str, _Node] = {"value": deepcopy(figure)}
    _change(held, ["value", *way], name, new)
    return held["value"]


def _change(node: _Node, way: Sequence[str], name: str, new: str) -> None:
    """Put a new value at the end of a way into tables and lists of tables."""
    first, *rest = way
    if isinstance(node, list):
        found = [
            one for one in node if isinstance(one, dict) and one.get("code") == first
        ]
        if not found or not rest:
            raise NoSuchValue(value=name, example="ranks.rahbar.total")
        _change(found[0], rest, name, new)
    elif not isinstance(node, dict) or first not in node:
        raise NoSuchValue(value=name, example="multilevel_rates.hami")
    elif rest:
        _change(node[first], rest, name, new)
    else:
        node[first] = _read(node[first], name, new)


def _read(old: _Node, name: str, text: str) -> _Node:
    """Read a new value of the kind of the old one."""
    if isinstance(old, str):
        return text
    if isinstance(old, dict) or _is_of_tables(old):
        raise NoSuchValue(value=name, example="ranks.rahbar.total")
    if isinstance(old, list):
        parts = [part.strip() for part in text.split(",")] if text.strip() else []
        if all(isinstance(one, str) for one in old) and old:
            return list(parts)
        return [_number(name, part) for part in parts]
    return _number(name, text)


def _is_of_tables(node: _Node) -> bool:
    return isinstance(node, list) and any(isinstance(one, dict) for one in node)


def _number(name: str, text: str) -> int | Decimal:
    try:
        number = Decimal(text.replace("_", ""))
    except InvalidOperation:
        raise BadValue(value=name, text=text, expected="a number") from None
    return int(number) if number == number.to_integral_value() else number
