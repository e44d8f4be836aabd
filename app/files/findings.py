"""What is wrong in the file that is being read?"""

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

    def __len__(self) -> int:
        return len(self._found)

    @property
    def is_full(self) -> bool:
        """Whether there are more findings than anybody reads."""
        return len(self._found) >= MOST_KEPT

    def add(self, line: int, column: str, value: str, expected: str) -> None:
        """Note a finding; see `CellFinding` for the arguments."""
        if not self.is_full:
            if len(value) > _LONGEST_VALUE:
                value = value[: _LONGEST_VALUE - 1] + "…"
            self._found.append(CellFinding(self.file, line, column, value, expected))

    def raise_if_any(self) -> None:
        """Refuse the file if anything is wrong in it.

        Raises:
            BadFile: There are findings; they come in the order of lines.
        """
        if self._found:
            by_line = sorted(self._found, key=lambda finding: finding.line)
            raise BadFile(self.file, tuple(by_line))
