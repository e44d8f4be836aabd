"""Which values stand in a column?"""

from collections.abc import Callable
from typing import Generic, TypeVar

from app.files.csv_table import Chunk
from app.files.findings import Findings

MOST_REMEMBERED = 200_000

Value = TypeVar("Value")


class Column(Generic[Value]):
    """Parses one column of a table, each text that repeats only once."""

    def __init__(
        self,
        name: str,
        parse: Callable[[str], Value],
        *,
        default: Value,
        optional: bool,
    ) -> None:
        """Prepare the column.

        Args:
            name: Its name in the header row.
            parse: Returns the value of a cell or raises `ValueError` with a phrase
                that says what is expected.
            default: Value of an empty cell of an optional column; it also stands
                in for a refused cell, so that other columns can still be checked.
            optional: Whether a cell may be empty.
        """
        self.name = name
        self._parse = parse
        self._default = default
        self._optional = optional
        self._values: dict[str, Value] = {}

    def read(self, chunk: Chunk, findings: Findings) -> list[Value]:
        """Return the values of the chunk's rows and note the cells that are wrong."""
        texts = chunk.columns[self.name]
        if len(self._values) > MOST_REMEMBERED:
            self._values.clear()
        values = self._values
        refused = self._learn(set(texts).difference(values))
        if not refused:
            return list(map(values.__getitem__, texts))
        for line, text in zip(chunk.lines, texts, strict=True):
            if text in refused:
                findings.add(line, self.name, text, refused[text])
        return [values.get(text, self._default) for text in texts]

    def _learn(self, texts: set[str]) -> dict[str, str]:
        """Parse the texts; return what is expected in place of the wrong ones."""
        refused: dict[str, str] = {}
        values, parse = self._values, self._parse
        if self._optional and "" in texts:
            texts.remove("")
            values[""] = self._default
        for text in texts:
            try:
                values[text] = parse(text)
            except ValueError as error:
                refused[text] = str(error)
        return refused
