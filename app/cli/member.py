"""How is one member changed?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping

from app.bootstrap import Office
from app.cli.command import (
    DONE,
    Command,
    Commands,
    add_command,
    assignments,
    with_office,
)
from app.services.members import Changes


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    member = add_command(commands, "member", "change one member; it is recorded")
    member.add_argument("code", metavar="CODE")
    member.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE")
    member.add_argument("--reopen", action="store_true", help="end its closing")
    member.add_argument(
        "--release-held", action="store_true", help="pay what is held as closed"
    )
    member.add_argument(
        "--left",
        action="store_true",
        help="has left, from the first open month on (porukka; a day: --set left=DAY)",
    )
    member.add_argument(
        "--correct",
        action="store_true",
        help="change a referrer who has earned; the next close moves the commission",
    )
    member.add_argument("--reason", required=True, metavar="TEXT")


def _member(office: Office, arguments: Namespace) -> int:
    start = office.members.change(
        arguments.code,
        Changes(
            assignments(arguments.set),
            reopen=arguments.reopen,
            release=arguments.release_held,
            left=arguments.left,
            correct=arguments.correct,
        ),
        arguments.reason,
    )
    since = f"from {start} on" if start else "from the first period on"
    print(f"{arguments.code} changed, {since}.")
    return DONE


COMMANDS: Mapping[str, Command] = {"member": with_office(_member)}
