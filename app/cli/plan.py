"""What are the numbers of the plan, and how are they changed from a day on?"""

import argparse
import tomllib
from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from app.bootstrap import Office
from app.calendars import day_text, parse_day
from app.cli.command import DONE, Command, Commands, add_command, with_office
from app.errors import AppError
from app.files.plan_text import PlanFigure, block_text, read_tables, toml_text
from app.services.plan_in_force import DatedValue, PlanInForce, PlanValue

_MOST_SHOWN = 70


class NotADay(AppError):
    """A day is named in a way that can't be read."""

    template = "{text!r} is no day: expected one like 1403-05-01 or 2024-05-01"


class UnreadableValue(AppError):
    """A value is not written as it should be."""

    template = "{rule}: {text!r}: expected {expected}"


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    plan = add_command(
        commands, "plan", "list, show or change the numbers of the plan, by day"
    )
    plan.add_argument("key", nargs="?", metavar="KEY")
    given = plan.add_mutually_exclusive_group()
    given.add_argument("--set", metavar="VALUE", help="a number, 5,4,3 or a code")
    given.add_argument(
        "--file", dest="table", type=Path, metavar="TOML", help="a table: value = …"
    )
    plan.add_argument(
        "--from", dest="since", metavar="DAY", help="else the first open month's first"
    )
    plan.add_argument("--reason", default="", metavar="TEXT")


def _plan(office: Office, arguments: Namespace) -> int:
    plan = office.plan_values.plan()
    if arguments.key is None:
        _list(plan)
        return DONE
    known = plan.value(arguments.key)
    if arguments.set is None and arguments.table is None:
        _show(plan, known)
        return DONE
    value = _given(known, arguments)
    since = plan.suggested if arguments.since is None else _day(arguments.since)
    changed = office.plan_values.set_value(known.key, value, since, arguments.reason)
    day = day_text(since, jalali=changed.is_jalali)
    print(
        f"{known.key}={_short(changed.value(known.key).on(since).value)}, from {day}."
    )
    return DONE


def _list(plan: PlanInForce) -> None:
    for value in plan.values:
        print(f"{value.key}={_short(value.in_force.value)}")


def _show(plan: PlanInForce, known: PlanValue) -> None:
    print(f"{known.key}: {known.label} ({known.unit}; {known.source})")
    for dated in known.values:
        mark = "*" if dated is known.in_force else " "
        _show_dated(plan, known, dated, mark)
    for note in known.notes:
        print(f"  {note.text} ({note.source})")


def _show_dated(
    plan: PlanInForce, known: PlanValue, dated: DatedValue, mark: str
) -> None:
    day = day_text(dated.from_on, jalali=plan.is_jalali)
    text = toml_text(dated.value)
    change = dated.change
    why = f"  ({change.actor}: {change.reason})" if change is not None else ""
    if len(text) <= _MOST_SHOWN:
        print(f"{mark} from {day}: {text}{why}")
        return
    print(f"{mark} from {day}:{why}")
    lines = block_text(known.key, day, dated.value).splitlines()
    for line in filter(None, lines[2:]):
        print(f"    {line}")


def _short(value: PlanFigure) -> str:
    text = toml_text(value)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]} …"


def _given(known: PlanValue, arguments: Namespace) -> PlanFigure:
    """Return the value that is asked for, in the form of the one in force."""
    if arguments.table is not None:
        return _from_file(known, arguments.table)
    text: str = arguments.set
    match known.in_force.value:
        case list() as row if row and not isinstance(row[0], dict):
            return [_number(known, part) for part in text.split(",")]
        case list() | dict():
            raise UnreadableValue(
                rule=known.key, text=text, expected="a table, given by --file"
            )
        case str():
            return text
        case _:
            return _number(known, text)


def _number(known: PlanValue, text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise UnreadableValue(rule=known.key, text=text, expected="a number")
    return number


def _from_file(known: PlanValue, path: Path) -> PlanFigure:
    """Read `value = …`, which may be a table."""
    try:
        tables = read_tables(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnreadableValue(rule=known.key, text=path, expected=error) from None
    if "value" not in tables:
        raise UnreadableValue(
            rule=known.key, text=path, expected="a TOML file with value = …"
        )
    value: PlanFigure = tables["value"]  # type: ignore[assignment] # TOML holds these
    return value


def _day(text: str) -> date:
    try:
        return parse_day(text)
    except ValueError:
        raise NotADay(text=text) from None


COMMANDS: Mapping[str, Command] = {"plan": with_office(_plan)}
