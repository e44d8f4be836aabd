"""Which passphrase does an encrypted organisation have?"""

import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from app.errors import AppError


class NoPassphrase(AppError):
    """Nobody can be asked for the passphrase."""

    template = "{file}: give the passphrase with --passphrase-file, {reason}"


class PassphrasesDiffer(AppError):
    """A new passphrase was not typed the same way twice."""

    template = "the two passphrases differ: nothing was made"


def passphrase_source(file: Path, passphrase_file: Path | None) -> Callable[[], str]:
    """Return how to get the passphrase, once it turns out that one is needed."""
    if passphrase_file is not None:
        return lambda: _from_file(file, passphrase_file)
    return lambda: _asked(file, "Passphrase")


def new_passphrase(file: Path, passphrase_file: Path | None) -> str:
    """Return the passphrase of a new organisation; it is typed twice.

    Raises:
        NoPassphrase: There is no terminal and no file to take it from.
        PassphrasesDiffer: It was typed in two ways.
    """
    if passphrase_file is not None:
        return _from_file(file, passphrase_file)
    first = _asked(file, "New passphrase")
    if first != _asked(file, "The same again"):
        raise PassphrasesDiffer
    return first


def _from_file(file: Path, passphrase_file: Path) -> str:
    """Return the first line of a file, without its line end."""
    try:
        text = passphrase_file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NoPassphrase(file=file, reason=f"which can't be read: {error}") from error
    return text.removesuffix("\n").removesuffix("\r")


def _asked(file: Path, prompt: str) -> str:
    if not sys.stdin.isatty():
        raise NoPassphrase(file=file, reason="as there is no terminal to ask at")
    return getpass(f"{prompt} of {file.name}: ")
