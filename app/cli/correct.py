"""How is a closed month corrected, and what would that do?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from app.bootstrap import Office
from app.cli.command import (
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
from app.services.correcting import (
    DutiesPostNothing,
    Late,
    LateExemption,
    LateOrders,
    LateStanding,
    TrueMember,
    TrueOpening,
    TrueValue,
)

_WHAT = (
    *("orders", "member", "exemption", "opening", "value", "duties", "standing"),
    *("take-back", "list"),
)


class Incomplete(WrongUsage):
    """A correction is asked for without what it needs."""

    template = "correct {what}: {needed} is needed"


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    correct = add_command(
        commands, "correct", "enter a late fact of closed months; they stay as they are"
    )
    correct.add_argument("what", choices=_WHAT)
    correct.add_argument(
        "name",
        nargs="?",
        default="",
        metavar="NAME",
        help="orders: a CSV file; member, exemption, opening, standing: a code; value: "
        "its name in the plan; take-back: a number",
    )
    correct.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE")
    correct.add_argument("--to", default="", metavar="NUMBER", help="what a value was")
    correct.add_argument(
        "--since",
        metavar="P",
        help="first month in which it is true; else the last closed",
    )
    correct.add_argument(
        "--period", action="append", default=[], metavar="P", help=PERIOD_HELP
    )
    correct.add_argument("--reason", default="", metavar="TEXT")
    correct.add_argument("--preview", action="store_true", help="write nothing")
    add_form(correct)


def _correct(office: Office, arguments: Namespace) -> int:
    correcting = office.correcting
    if arguments.what == "list":
        return print_explanation(correcting.listed(), arguments)
    with ProgressBar() as progress:
        if arguments.what == "take-back":
            number = int(arguments.name) if arguments.name.isdecimal() else 0
            told = correcting.told_back(number, arguments.reason, progress)
        elif arguments.preview:
            told = correcting.told_before(_late(arguments), progress)
        else:
            told = correcting.told_after(_late(arguments), arguments.reason, progress)
    return print_explanation(told.explanation, arguments)


def _late(arguments: Namespace) -> Late:
    """Return the late fact that was asked for."""
    if not arguments.name:
        raise Incomplete(what=arguments.what, needed="NAME")
    if arguments.what == "duties":
        raise DutiesPostNothing(member=arguments.name)
    if arguments.what == "standing":
        return LateStanding(arguments.name)
    if arguments.what == "orders":
        return LateOrders(path=Path(arguments.name))
    since = None if arguments.since is None else period_of(arguments.since)
    if arguments.what == "member":
        return TrueMember(arguments.name, assignments(arguments.set), since)
    if arguments.what == "opening":
        return TrueOpening(arguments.name, assignments(arguments.set))
    if arguments.what == "value":
        if not arguments.to:
            raise Incomplete(what=arguments.what, needed="--to")
        return TrueValue(arguments.name, arguments.to, since)
    return LateExemption(arguments.name, [period_of(one) for one in arguments.period])


COMMANDS: Mapping[str, Command] = {"correct": with_office(_correct)}
