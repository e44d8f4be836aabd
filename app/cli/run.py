"""How does a command end?"""

import os
import sys
from collections.abc import Sequence

from app.cli.commands import COMMANDS, parser
from app.engine.findings import UnsoundFigures
from app.errors import AppError

REFUSED, INTERRUPTED = 1, 130


def run(arguments: Sequence[str]) -> int:
    """Carry out one command.

    Returns:
        0 done, 1 refused with a message on standard error, 2 wrong usage (by way of
        `SystemExit`), 3 a check found damage, 130 stopped from the keyboard.
    """
    chosen = parser().parse_args(arguments)
    try:
        code = COMMANDS[chosen.command](chosen)
        sys.stdout.flush()
    except (AppError, UnsoundFigures) as refusal:
        print(f"parvi: {refusal}", file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        print("parvi: stopped; nothing was changed", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone: nothing more is to be said, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    return code
