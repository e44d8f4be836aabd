"""How is an organisation made, filled from files and set?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from app.bootstrap import DEMOS, PLANS, Office, begin_office, make_demo
from app.cli.command import (
    DONE,
    Command,
    Commands,
    add_command,
    assignments,
    positive,
    with_office,
)
from app.cli.passphrase import new_passphrase
from app.cli.progress_bar import ProgressBar


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    new = add_command(commands, "new", "make an organisation file")
    new.add_argument("--plan", choices=PLANS, required=True)
    new.add_argument("--name", help="name of the organisation; else the file's")
    new.add_argument("--set", action="append", default=[], metavar="OPTION=VALUE")
    new.add_argument("--encrypt", action="store_true", help="ask for a passphrase")

    imported = add_command(commands, "import", "take a file, all rows or none")
    imported.add_argument("kind", metavar="KIND")
    imported.add_argument("csv", type=Path, metavar="CSV")

    options = add_command(commands, "options", "list, show or set plan options")
    options.add_argument("option", nargs="?", metavar="OPTION")
    options.add_argument("value", nargs="?", metavar="VALUE")

    demo = add_command(commands, "demo", "make a demonstration organisation, closed")
    demo.add_argument("--plan", choices=PLANS, required=True)
    sizes = {plan: (size.members, size.periods) for plan, size in DEMOS.items()}
    for option, place in (("members", 0), ("periods", 1)):
        usual = ", ".join(f"{plan} {size[place]}" for plan, size in sizes.items())
        demo.add_argument(
            f"--{option}", type=positive, metavar="N", help=f"else: {usual}"
        )
    demo.add_argument("--seed", type=int, default=1, metavar="S")


def _new(arguments: Namespace) -> int:
    phrase = None
    if arguments.encrypt:
        phrase = new_passphrase(arguments.file, arguments.passphrase_file)
    name = arguments.name or arguments.file.stem
    options = assignments(arguments.set)
    begin_office(arguments.file, arguments.plan, name, options, phrase)
    print(f"Made {arguments.file} for {name} ({arguments.plan}).")
    return DONE


def _import(office: Office, arguments: Namespace) -> int:
    with ProgressBar() as progress:
        outcome = office.imports.take(arguments.kind, arguments.csv, progress)
    if outcome.is_repeat:
        print(f"{outcome.name}: imported before as {outcome.kind}; nothing was added.")
    else:
        print(f"{outcome.name}: {outcome.rows} rows of {outcome.kind} imported.")
    if outcome.known:
        print(f"  {outcome.known} more were there already; nothing was added for them.")
    for text in outcome.left_out:
        print(f"  left out: {text}")
    return DONE


def _options(office: Office, arguments: Namespace) -> int:
    if arguments.option is None:
        for option in office.organisations.options():
            print(f"{option.name}={option.value}")
    elif arguments.value is None:
        option = office.organisations.option(arguments.option)
        print(f"{option.name}={option.value}")
        print(f"  {option.label} ({option.source})")
        print(f"  default {option.default}: {option.why}")
        for reading, meaning in option.readings.items():
            print(f"  {reading}: {meaning}")
    else:
        start = office.organisations.set_option(arguments.option, arguments.value)
        since = f"from {start} on" if start else "from the first period on"
        print(f"{arguments.option}={arguments.value}, {since}.")
    return DONE


def _demo(arguments: Namespace) -> int:
    with ProgressBar() as progress:
        make_demo(
            arguments.file,
            plan=arguments.plan,
            members=arguments.members,
            periods=arguments.periods,
            seed=arguments.seed,
            progress=progress,
        )
    size = DEMOS[arguments.plan]
    print(
        f"Made {arguments.file}: {arguments.members or size.members} members,"
        f" {arguments.periods or size.periods} periods, all closed."
    )
    return DONE


COMMANDS: Mapping[str, Command] = {
    "new": _new,
    "import": with_office(_import),
    "options": with_office(_options),
    "demo": _demo,
}
