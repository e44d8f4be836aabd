"""How does a command end?"""

import os
import sys
from collections.abc import Sequence

from app.cli.commands import parser, subjects
from app.engine.findings import UnsoundFigures
from app.errors import AppError, WrongUsage

REFUSED, MISUSED, INTERRUPTED = 1, 2, 130
_FIRST_NO_TEXT, _LAST_NO_TEXT = "\ud800", "\udfff"
"""Python puts one of these in the place of a byte that it can't read."""


class NotText(AppError):
    """An argument holds bytes that are no text."""

    template = "argument {argument}: expected UTF-8 text"


def run(arguments: Sequence[str]) -> int:
    """Carry out one command.

    Returns:
        0 done, 1 refused with a message on standard error, 2 wrong usage (where the
        parser finds it by way of `SystemExit`), 3 a check found damage, 130 stopped
        from the keyboard.
    """
    possible = subjects(arguments)
    commands = {
        name: act for subject in possible for name, act in subject.COMMANDS.items()
    }
    chosen = parser(possible).parse_args(arguments)
    try:
        _check_text(arguments)
        code = commands[chosen.command](chosen)
        sys.stdout.flush()
    except (AppError, UnsoundFigures) as refusal:
        print(f"parvi: {refusal}", file=sys.stderr)
        return MISUSED if isinstance(refusal, WrongUsage) else REFUSED
    except KeyboardInterrupt:
        print("parvi: stopped; nothing was changed", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone: nothing more is to be said, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    return code


def _check_text(arguments: Sequence[str]) -> None:
    """Refuse bytes that stand for no letters: they can't be kept, nor told.

    Raises:
        NotText: Naming the first argument that holds some.
    """
    for argument in arguments:
        if any(_FIRST_NO_TEXT <= letter <= _LAST_NO_TEXT for letter in argument):
            raise NotText(argument=ascii(argument))
