"""Which kind of file is this, and which of its columns is which?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

_JOINERS = str.maketrans({" ": "_", "-": "_", "\u200c": "_", "\u00a0": "_"})


class Columns(Protocol):
    """The columns of one kind of file."""

    @property
    def required(self) -> Sequence[str]:
        """Columns that must be there."""

    @property
    def optional(self) -> Sequence[str]:
        """Columns that may be there."""


@dataclass(frozen=True)
class Guess:
    """How a header row fits a kind of file.

    Attributes:
        kind: The kind.
        names: Column of every name in the header; "" where none is known.
        missing: Required columns that no name stands for.
    """

    kind: str
    names: Mapping[str, str]
    missing: tuple[str, ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        """Names in the header that stand for no column."""
        return tuple(name for name, column in self.names.items() if not column)


def guess(
    kind: str,
    header: Sequence[str],
    columns: Columns,
    remembered: Mapping[str, str],
    spoken: Mapping[str, str],
) -> Guess:
    """Find the column of each name in a header row, as far as it can be told.

    Args:
        kind: Kind of file.
        header: Names as they stand in the file.
        columns: What a file of the kind holds.
        remembered: Column by name, as the operator said before; "" for none.
        spoken: What people call each column, in the language of the window.
    """
    wanted = (*columns.required, *columns.optional)
    by_folded = {_folded(spoken[name]): name for name in wanted if name in spoken}
    by_folded |= {_folded(name): name for name in wanted}
    names: dict[str, str] = {}
    for name in header:
        if name in remembered:
            column = remembered[name]
        elif name in wanted:
            column = name
        else:
            column = by_folded.get(_folded(name), "")
        is_free = column in wanted and column not in names.values()
        names[name] = column if is_free else ""
    found = set(names.values())
    missing = tuple(name for name in columns.required if name not in found)
    return Guess(kind, names, missing)


def best_guess(guesses: Sequence[Guess], passed_over: Mapping[str, int]) -> Guess:
    """Return the guess that leaves the least open; the first where no name is known.

    Args:
        guesses: One for each kind.
        passed_over: By kind, how many of its unknown names the operator has passed
            over before.
    """

    def rank(one: Guess) -> tuple[int, int]:
        open_names = len(one.unknown) - passed_over.get(one.kind, 0)
        return len(one.missing) + open_names, len(one.missing)

    if not any(any(one.names.values()) for one in guesses):
        return guesses[0]
    return min(guesses, key=rank)


def _folded(name: str) -> str:
    return name.strip().casefold().translate(_JOINERS)
