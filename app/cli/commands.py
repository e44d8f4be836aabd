"""Which commands are there, and what may be asked of each?

Only the code of the command that is asked for is read: a start takes half as long.
"""

import argparse
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Protocol

from app.cli.command import Command, Commands

SUBJECTS: Mapping[str, Sequence[str]] = {
    "organisation": ("new", "import", "options", "demo"),
    "details": ("details",),
    "plan": ("plan",),
    "member": ("member",),
    "referrers": ("referrers",),
    "packages": ("package", "addon"),
    "month": ("close", "reopen", "export"),
    "papers": ("statements", "self-billing", "style"),
    "pay": ("pay",),
    "billing": ("payments",),
    "why": ("explain", "rank-card"),
    "alternatives": ("compare", "whatif"),
    "correct": ("correct",),
    "journal": ("journal",),
    "copies": ("check", "backup", "restore"),
}
"""The commands of each module of this folder, in the order of the help."""


class Subject(Protocol):
    """A module with commands."""

    COMMANDS: Mapping[str, Command]

    def add_commands(self, commands: "Commands[argparse.ArgumentParser]") -> None:
        """Say what may be asked."""


def subjects(arguments: Sequence[str]) -> list[Subject]:
    """Return the module of the command that is asked for, or all of them."""
    wanted = arguments[0] if arguments else ""
    named = [module for module, commands in SUBJECTS.items() if wanted in commands]
    return [import_module(f"app.cli.{module}") for module in named or SUBJECTS]


def parser(chosen: Sequence[Subject]) -> argparse.ArgumentParser:
    """Return the parser of some commands; wrong usage ends with exit code 2."""
    top = argparse.ArgumentParser(
        prog="parvi",
        description="Books of a member network. Without a command the window opens.",
        epilog="Exit codes: 0 done, 1 can't be carried out, 2 wrong usage, "
        "3 check found damage.",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for subject in chosen:
        subject.add_commands(commands)
    return top
