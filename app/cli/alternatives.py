"""In what do months differ, and what would they have paid otherwise?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace

from app.bootstrap import Office
from app.calendars import Period
from app.cli.command import (
    DONE,
    PERIOD_HELP,
    Command,
    Commands,
    add_command,
    assignments,
    period_of,
    with_office,
)
from app.cli.progress_bar import ProgressBar
from app.cli.why import add_form, print_explanation
from app.errors import WrongUsage
from app.services.alternatives import Viewed
from app.services.plan_books import NothingClosed, NotInThisPlan
from app.services.scenarios import Scenario, read_newcomer


class MonthsReversed(WrongUsage):
    """Months are asked for from a later one to an earlier one."""

    template = "whatif: {first} lies after {last}; name the earlier month with --from"


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    compare = add_command(commands, "compare", "show in what two months differ")
    help_text = "month, closed or open, or MONTH@SCENARIO"
    compare.add_argument("before", metavar="BEFORE", help=help_text)
    compare.add_argument("after", metavar="AFTER", help=help_text)
    compare.add_argument("--table", default="members", metavar="TABLE")
    compare.add_argument("--out", metavar="CSV", help="write one table; - for output")
    add_form(compare)

    what_if = add_command(
        commands, "whatif", "work months out with something different; writes nothing"
    )
    what_if.add_argument("--from", dest="first", metavar="P", help=PERIOD_HELP)
    what_if.add_argument("--to", dest="last", metavar="P", help=PERIOD_HELP)
    what_if.add_argument("--scenario", default="", metavar="NAME", help="one kept")
    what_if.add_argument("--set", action="append", default=[], metavar="OPTION=VALUE")
    what_if.add_argument(
        "--value",
        action="append",
        default=[],
        metavar="NAME=NUMBER",
        help="a number of the plan, such as ranks.rahbar.total=40000",
    )
    what_if.add_argument(
        "--move", action="append", default=[], metavar="CODE=SPONSOR", help="place anew"
    )
    what_if.add_argument(
        "--add",
        action="append",
        default=[],
        metavar="CODE:SPONSOR:TOMAN:POINTS",
        help="somebody who buys that much every month; CODE:REFERRER:PACKAGE in a "
        "co-operative",
    )
    what_if.add_argument(
        "--disqualify",
        action="append",
        default=[],
        metavar="CODE",
        help="not qualified, or has left the co-operative",
    )
    keep = what_if.add_mutually_exclusive_group()
    keep.add_argument("--save", metavar="NAME", help="keep it beside the books")
    keep.add_argument("--forget", metavar="NAME", help="throw one away")
    keep.add_argument("--list", action="store_true", help="names of those kept")
    what_if.add_argument("--out", metavar="CSV", help="everybody's bonuses")
    add_form(what_if)


def _compare(office: Office, arguments: Namespace) -> int:
    comparing, table = office.comparing, arguments.table
    if table not in comparing.tables:
        raise NotInThisPlan(kind=table, kinds=", ".join(comparing.tables))
    sides = [_viewed(office, text) for text in (arguments.before, arguments.after)]
    with ProgressBar() as progress:
        comparison = comparing.compare(sides[0], sides[1], progress)
    if arguments.out is not None:
        comparing.write(comparison, table, arguments.out)
        return DONE
    shown = comparing.shown(comparison, arguments.most)
    return print_explanation(shown, arguments)


def _viewed(office: Office, text: str) -> Viewed:
    month, at, name = text.partition("@")
    return Viewed(period_of(month), office.scenarios.scenario(name) if at else None)


def _what_if(office: Office, arguments: Namespace) -> int:
    if arguments.list:
        print("\n".join(office.scenarios.names()))
        return DONE
    if arguments.forget is not None:
        office.scenarios.forget(arguments.forget)
        print(f"{arguments.forget} is forgotten.")
        return DONE
    scenario = _scenario(office, arguments)
    if arguments.save is not None:
        office.scenarios.keep(arguments.save, scenario)
    first, last = _months(office, arguments)
    with ProgressBar() as progress:
        outcome = office.what_if.run(scenario, first, last, progress)
    if arguments.out is not None:
        office.what_if.write(outcome, arguments.out)
        return DONE
    shown = office.what_if.shown(outcome, arguments.most)
    return print_explanation(shown, arguments)


def _scenario(office: Office, arguments: Namespace) -> Scenario:
    """Return the scenario kept under a name, with what else is asked for."""
    kept = Scenario()
    if arguments.scenario:
        kept = office.scenarios.scenario(arguments.scenario)
    return replace(
        kept,
        options={**kept.options, **assignments(arguments.set)},
        values={**kept.values, **assignments(arguments.value)},
        moved={**kept.moved, **assignments(arguments.move)},
        added=(*kept.added, *map(read_newcomer, arguments.add)),
        disqualified=(*kept.disqualified, *arguments.disqualify),
    )


def _months(office: Office, arguments: Namespace) -> tuple[Period, Period]:
    """Return the first and the last month; all closed ones unless told."""
    closed = office.closing.closed_periods()
    if not closed and (arguments.first is None or arguments.last is None):
        raise NothingClosed
    first = closed[0] if arguments.first is None else period_of(arguments.first)
    last = closed[-1] if arguments.last is None else period_of(arguments.last)
    if first > last:
        raise MonthsReversed(first=first, last=last)
    return first, last


COMMANDS: Mapping[str, Command] = {
    "compare": with_office(_compare),
    "whatif": with_office(_what_if),
}
