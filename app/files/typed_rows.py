"""What did the operator type in, as rows of a table?"""

from collections.abc import Iterator, Mapping, Sequence

from app.files.csv_table import Chunk
from app.files.findings import Findings


class TypedRows:
    """Rows typed in a window, to be read like those of a file; the first is 1.

    Attributes:
        header: Every column that there may be.
        findings: What is wrong so far; whoever parses the cells adds to it.
        size: Number of rows.
        position: How many of them are read.
    """

    def __init__(
        self,
        rows: Sequence[Mapping[str, str]],
        columns: Sequence[str],
        *,
        lines: Sequence[int] = (),
        findings: Findings | None = None,
    ) -> None:
        """Take the rows.

        Args:
            rows: Text by column; a column that is left out is empty.
            columns: Every column that there may be.
            lines: Line of each row, where they come from a file; else they are
                counted from 1.
            findings: Those of the file that they come from.
        """
        assert all(set(row) <= set(columns) for row in rows), "a column of no table"
        self.header = columns
        self.findings = Findings("") if findings is None else findings
        self.size, self.position = len(rows), 0
        self._rows = rows
        self._lines = lines or range(1, len(rows) + 1)

    def chunks(self) -> Iterator[Chunk]:
        """Yield all rows."""
        self.position = self.size
        columns = {
            name: [row.get(name, "") for row in self._rows] for name in self.header
        }
        yield Chunk(self._lines, columns)

    def tell(self) -> None:
        """Put what was typed beside the findings about its cells."""
        for line, row in zip(self._lines, self._rows, strict=True):
            if line in self.findings.untold_lines:
                texts = {name: row.get(name, "") for name in self.header}
                self.findings.tell(line, texts)
