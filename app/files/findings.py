"""What is wrong in the file that is being read?"""

from collections.abc import Container, Mapping
from dataclasses import replace

from app.errors import BadFile, CellFinding

MOST_KEPT = 10_000
_LONGEST_VALUE = 80


class Findings:
    """Collects what is wrong in one file, in the order in which it is found.

    The first `MOST_KEPT` findings are kept; a reader stops when they are reached.

    Attributes:
        file: Name of the file as the operator gave it.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[CellFinding] = []
        self._places: set[tuple[int, str]] = set()
        self._untold: dict[int, dict[str, list[int]]] = {}

    def __len__(self) -> int:
        return len(self._found)

    @property
    def is_full(self) -> bool:
        """Whether there are more findings than anybody reads."""
        return len(self._found) >= MOST_KEPT

    def add(self, line: int, column: str, value: str, expected: str) -> None:
        """Note a finding; see `CellFinding` for the arguments."""
        if not self.is_full:
            finding = CellFinding(self.file, line, column, _short(value), expected)
            self._found.append(finding)
            self._places.add((line, column))

    def add_cell(self, line: int, column: str, expected: str) -> None:
        """Note a finding about a cell whose text is no longer at hand: see `tell`."""
        if not self.is_full:
            places = self._untold.setdefault(line, {}).setdefault(column, [])
            places.append(len(self._found))
            self.add(line, column, "", expected)

    def has(self, line: int, column: str) -> bool:
        """Return whether there is a finding about a cell."""
        return (line, column) in self._places

    @property
    def untold_lines(self) -> Container[int]:
        """Lines with findings that wait for their cell's text."""
        return self._untold.keys()

    def tell(self, line: int, cells: Mapping[str, str]) -> None:
        """Put the texts that stand in a line beside the findings about its cells."""
        for column, places in self._untold.pop(line, {}).items():
            for place in places:
                told = replace(self._found[place], value=_short(cells[column]))
                self._found[place] = told

    def raise_if_any(self) -> None:
        """Refuse the file if anything is wrong in it.

        Raises:
            BadFile: There are findings; they come in the order of lines.
        """
        if self._found:
            raise BadFile(self.file, self.listed())

    def listed(self) -> tuple[CellFinding, ...]:
        """Return the findings in the order of lines."""
        return tuple(sorted(self._found, key=lambda finding: finding.line))


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST_VALUE else value[: _LONGEST_VALUE - 1] + "…"
