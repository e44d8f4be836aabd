"""What did the operator type in, as rows of a table?"""

from collections.abc import Iterator, Mapping, Sequence

from app.files.csv_table import Chunk
from app.files.findings import Findings


class TypedRows:
    """Rows typed in a window, to be read like those of a file; the first is 1.

    Attributes:
        findings: What is wrong so far; whoever parses the cells adds to it.
        size: Number of rows.
        position: How many of them are read.
    """

    def __init__(
        self, rows: Sequence[Mapping[str, str]], columns: Sequence[str]
    ) -> None:
        """Take the rows.

        Args:
            rows: Text by column; a column that is left out is empty.
            columns: Every column that there may be.
        """
        assert all(set(row) <= set(columns) for row in rows), "a column of no table"
        self.findings = Findings("")
        self.size, self.position = len(rows), 0
        self._rows, self._columns = rows, columns

    def chunks(self) -> Iterator[Chunk]:
        """Yield all rows."""
        self.position = self.size
        columns = {
            name: [row.get(name, "") for row in self._rows] for name in self._columns
        }
        yield Chunk(range(1, self.size + 1), columns)

    def tell(self) -> None:
        """Put what was typed beside the findings about its cells."""
        for line, row in enumerate(self._rows, 1):
            if line in self.findings.untold_lines:
                texts = {name: row.get(name, "") for name in self._columns}
                self.findings.tell(line, texts)
