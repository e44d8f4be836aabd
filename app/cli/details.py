"""Who is the organisation, on its papers and to its bank?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping

from app.bootstrap import Office
from app.cli.command import DONE, Command, Commands, add_command, with_office


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    details = add_command(
        commands, "details", "list, show or set the organisation's name, address, bank"
    )
    details.add_argument("field", nargs="?", metavar="FIELD")
    details.add_argument("value", nargs="?", metavar="VALUE", help="'' empties it")


def _details(office: Office, arguments: Namespace) -> int:
    if arguments.field is None:
        for field in office.settings.fields:
            print(f"{field}={office.settings.detail(field)}")
        return DONE
    if arguments.value is not None:
        office.settings.change({arguments.field: arguments.value})
    print(f"{arguments.field}={office.settings.detail(arguments.field)}")
    return DONE


COMMANDS: Mapping[str, Command] = {"details": with_office(_details)}
