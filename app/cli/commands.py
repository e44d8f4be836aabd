"""Which commands are there, and what may be asked of each?"""

import argparse
from collections.abc import Mapping

from app.cli import (
    alternatives,
    billing,
    copies,
    correct,
    details,
    journal,
    member,
    month,
    organisation,
    packages,
    papers,
    pay,
    plan,
    referrers,
    why,
)
from app.cli.command import Command

_SUBJECTS = (
    *(organisation, details, plan, member, referrers, packages, month, papers, pay),
    *(billing, why, alternatives, correct, journal, copies),
)

COMMANDS: Mapping[str, Command] = {
    name: command for subject in _SUBJECTS for name, command in subject.COMMANDS.items()
}


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; wrong usage ends with exit code 2."""
    top = argparse.ArgumentParser(
        prog="parvi",
        description="Books of a member network. Without a command the window opens.",
        epilog="Exit codes: 0 done, 1 can't be carried out, 2 wrong usage, "
        "3 check found damage.",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for subject in _SUBJECTS:
        subject.add_commands(commands)
    return top
