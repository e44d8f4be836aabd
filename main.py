"""Starts the window or carries out a command."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Open the window without a command, else carry the command out."""
    from app.cli.run import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
