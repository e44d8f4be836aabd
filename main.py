"""Starts the window or carries out a command."""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

_SUFFIX = ".parvi"


def main(arguments: Sequence[str]) -> int:
    """Open the window, or carry a command out.

    Args:
        arguments: Nothing, or one organisation file: the window opens. Else a command
            with its arguments; it imports no Qt. Or `screenshots`.
    """
    if arguments[:1] == ["screenshots"]:
        from app.views.shell.screenshots import take_all

        return take_all()
    is_file = len(arguments) == 1 and arguments[0].endswith(_SUFFIX)
    if arguments and not is_file:
        from app.cli.run import run

        return run(arguments)
    from app.cli.first_look import first_look, has_display

    if not (arguments or has_display()):
        return first_look()
    from app.views.shell.application import open_window

    return open_window(Path(arguments[0]) if arguments else None)


if __name__ == "__main__":
    # Where the program is one packed file, its worker begins here too.
    multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
