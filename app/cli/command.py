"""What do all commands of the command line share?"""

import argparse
from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from app.bootstrap import Office, open_office
from app.calendars import Period, day_text
from app.cli.passphrase import passphrase_source
from app.errors import AppError, WrongUsage
from app.files import cells

DONE, DAMAGED = 0, 3
PERIOD_HELP = "month of the plan's calendar, like 1403-05 or 2024-05"
Command = Callable[[Namespace], int]
OfficeCommand = Callable[[Office, Namespace], int]
Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names no public type


class NotAPeriod(WrongUsage):
    """A month is named in a way that can't be read."""

    template = "{text!r} is no month: expected one like 1403-05 or 2024-05"


class NotAnAssignment(WrongUsage):
    """A setting is not written NAME=VALUE."""

    template = "{text!r}: expected NAME=VALUE"


def period_of(text: str) -> Period:
    """Read a month.

    Raises:
        NotAPeriod: It is none.
    """
    try:
        return cells.month(text)
    except ValueError:
        raise NotAPeriod(text=text) from None


def assignments(texts: Sequence[str]) -> dict[str, str]:
    """Read values written NAME=VALUE.

    Raises:
        NotAnAssignment: One is written in another way.
    """
    pairs: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not (equals and name):
            raise NotAnAssignment(text=text)
        pairs[name] = value
    return pairs


def positive(text: str) -> int:
    """Read a whole number above 0, for argparse.

    Raises:
        ValueError: It is none.
    """
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def add_command(
    commands: "Commands[argparse.ArgumentParser]", name: str, text: str
) -> argparse.ArgumentParser:
    """Add a command on an organisation file."""
    command = commands.add_parser(name, help=text, description=text)
    command.add_argument("file", type=Path, metavar="FILE", help="organisation file")
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help="file whose first line is the passphrase of an encrypted organisation",
    )
    return command


def with_office(command: OfficeCommand) -> Command:
    """Open the organisation for a command and close it afterwards."""

    def run(arguments: Namespace) -> int:
        source = passphrase_source(arguments.file, arguments.passphrase_file)
        with open_office(arguments.file, source) as office:
            try:
                return command(office, arguments)
            except AppError as refusal:
                refusal.write_days(partial(day_text, jalali=office.is_jalali))
                raise

    return run
