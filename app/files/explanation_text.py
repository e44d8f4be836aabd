"""How does an explanation read in a language?"""

from app import formats
from app.explanation import (
    Bar,
    Cell,
    Count,
    Day,
    Exact,
    Explanation,
    Label,
    Money,
    Month,
    Part,
    Path,
    Person,
    Points,
    RankName,
    Rate,
    Sentence,
    Table,
    Value,
    Word,
)
from app.files.statement_text import Wording, wording
from app.formats import Language

_GAP = "  "
_FULL, _LONGEST = "\u2588", 24
_BETWEEN = {Language.FA: "، "}
FIGURES = (Money, Points, Rate, Count, Exact)


class Speaker:
    """Says values, sentences and tables in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._words: Wording = wording(language, "explain")

    def heading(self, column: str) -> str:
        """Return the heading of a column."""
        return self._words(f"column.{column}")

    def sentence(self, sentence: Sentence) -> str:
        """Return a sentence with its values."""
        values = {name: self.value(value) for name, value in sentence.values.items()}
        return self._words(sentence.key, **values)

    def alone(self, sentence: Sentence) -> str:
        """Return a sentence that stands by itself, also where it is a mere reason."""
        text = self.sentence(sentence)
        if not sentence.key.startswith("reason."):
            return text
        return f"{text[:1].upper()}{text[1:]}."

    def cell(self, cell: Cell) -> str:
        """Return what stands in a cell, its unit in the column's heading."""
        if isinstance(cell, Money):
            return formats.money(cell.amount, cell.currency, self.language)
        return "" if cell is None else self.value(cell)

    def value(self, value: Value) -> str:  # noqa: PLR0911 - one a kind
        """Return a value as it reads within a sentence."""
        language = self.language
        match value:
            case Money(amount, currency):
                return formats.money_with_unit(amount, currency, language)
            case Points(micro):
                return formats.points(micro, language)
            case Rate(bp):
                return formats.percent(bp, language)
            case Count(number):
                return formats.count(number, language)
            case Exact(scaled, places):
                return formats.decimal(scaled, places, language)
            case Month(period):
                return formats.month(period, language)
            case Day(day, jalali):
                return formats.day(day, language, jalali=jalali)
            case RankName(number):
                return self._words.rank(number) if number else self._words("word.none")
            case _:
                return self._named(value)

    def _named(self, value: Value) -> str:
        match value:
            case Sentence():
                return self.sentence(value)
            case Word(key):
                return self._words(key if "." in key else f"word.{key}")
            case Person(code, name):
                return f"{name} ({code})"
            case Path(steps):
                names = (f"({one.code})" if out else one.code for one, out in steps)
                return _BETWEEN.get(self.language, ", ").join(names)
            case Label(text):
                return text
            case Bar(number, most):
                return _FULL * -(-number * _LONGEST // most) if most else ""
            case _:
                raise TypeError(value)


def text_lines(explanation: Explanation, language: Language) -> list[str]:
    """Return an explanation as lines of plain text, tables in columns."""
    speaker = Speaker(language)
    lines = [speaker.sentence(explanation.title)]
    if explanation.is_projection:
        lines.append(speaker.sentence(Sentence("heading.projection")))
    for part in explanation.parts:
        lines += ["", *_part_lines(part, speaker)]
    return lines


def _part_lines(part: Part, speaker: Speaker) -> list[str]:
    lines = [] if part.heading is None else [speaker.sentence(part.heading)]
    lines += [speaker.alone(sentence) for sentence in part.sentences]
    if part.table is not None and part.table.rows:
        lines += _table_lines(part.table, speaker)
    return lines


def _table_lines(table: Table, speaker: Speaker) -> list[str]:
    rows = [[speaker.heading(column) for column in table.columns]]
    listed = table.rows if table.total is None else (*table.rows, table.total)
    rows += [[speaker.cell(cell) for cell in row] for row in listed]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    is_figure = [
        all(isinstance(row[place], (*FIGURES, type(None))) for row in table.rows)
        for place in range(len(table.columns))
    ]
    return [
        _GAP.join(
            text.rjust(width) if figure else text.ljust(width)
            for text, width, figure in zip(row, widths, is_figure, strict=True)
        ).rstrip()
        for row in rows
    ]
