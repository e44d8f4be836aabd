"""How does an explanation become a page that can be read, followed and printed?"""

from collections.abc import Iterable, Mapping
from html import escape

from typing_extensions import override

from app.explanation import (
    Bar,
    Cell,
    Explanation,
    Label,
    Part,
    Path,
    Person,
    RankName,
    Sentence,
    Table,
    Value,
    Word,
)
from app.files.explanation_text import FIGURES, Speaker
from app.formats import Language

_ISOLATE, _LEFT, _END = "\u2068", "\u2066", "\u2069"
_SPACE = 6
_HEADING = "heading.projection"
_ISOLATED = (Label, Path)
# Ranks stand among the figures of a rank card.
_BESIDE_FIGURES = (*FIGURES, RankName, type(None))


class PageSpeaker(Speaker):
    """Says values so that scripts that run both ways don't disturb each other."""

    @override
    def value(self, value: Value) -> str:
        if isinstance(value, Person):
            name, code = value.name, value.code
            return f"{_ISOLATE}{name}{_END} ({_LEFT}{code}{_END})"
        text = super().value(value)
        return f"{_ISOLATE}{text}{_END}" if isinstance(value, _ISOLATED) else text


class Page:
    """Writes explanations in one language and the colours of one dress."""

    def __init__(
        self, language: Language, colours: Mapping[str, str], *, has_links: bool = True
    ) -> None:
        self._has_links = has_links
        self._speaker = PageSpeaker(language)
        self._colours = colours
        self._is_rtl = language.is_right_to_left

    def html(self, explanation: Explanation) -> str:
        """Return the page.

        Members are links `member:CODE`, kinds of line `kind:KIND:LEVEL`, orders
        `order:NUMBER`.
        """
        speaker = self._speaker
        parts = [f"<h2>{escape(speaker.sentence(explanation.title))}</h2>"]
        if explanation.is_projection:
            parts.append(self._notice(speaker.sentence(Sentence(_HEADING))))
        parts += [self._part(part) for part in explanation.parts]
        direction = "rtl" if self._is_rtl else "ltr"
        return (
            f'<html dir="{direction}"><body dir="{direction}" '
            f'style="color:{self._colours["text"]}">{"".join(parts)}</body></html>'
        )

    def _notice(self, text: str) -> str:
        back, front = self._colours["notice"], self._colours["notice_text"]
        return (
            f'<table width="100%" cellpadding="8" bgcolor="{back}"><tr><td>'
            f'<span style="color:{front}">{escape(text)}</span></td></tr></table>'
        )

    def _part(self, part: Part) -> str:
        speaker = self._speaker
        text = ""
        if part.heading is not None:
            text += f"<h3>{escape(speaker.sentence(part.heading))}</h3>"
        for sentence in part.sentences:
            text += f"<p>{escape(speaker.alone(sentence))}</p>"
        if part.table is not None and part.table.rows:
            text += self._table(part.table)
        return text

    def _table(self, table: Table) -> str:
        figures = [
            _is_of_figures([row[place] for row in table.rows])
            for place in range(len(table.columns))
        ]
        head = self._in_order(
            f'<th align="{self._align(figure)}" bgcolor="{self._colours["hover"]}">'
            f"{escape(self._speaker.heading(column))}</th>"
            for column, figure in zip(table.columns, figures, strict=True)
        )
        rows = [self._row(table.columns, row, figures) for row in table.rows]
        if table.total is not None:
            total = self._row(table.columns, table.total, figures)
            rows.append(total.replace("<td", '<td style="font-weight:bold"'))
        return (
            f'<table cellspacing="0" cellpadding="{_SPACE}">'
            f"<tr>{head}</tr>{''.join(rows)}</table>"
        )

    def _row(
        self, columns: tuple[str, ...], row: tuple[Cell, ...], figures: list[bool]
    ) -> str:
        level = _level_of(row)
        cells = self._in_order(
            f'<td align="{self._align(figure)}">{self._cell(column, cell, level)}</td>'
            for column, cell, figure in zip(columns, row, figures, strict=True)
        )
        return f"<tr>{cells}</tr>"

    def _in_order(self, cells: Iterable[str]) -> str:
        """Join cells from the leading side; rich text mirrors no tables itself."""
        listed = list(cells)
        return "".join(reversed(listed) if self._is_rtl else listed)

    def _align(self, figure: bool) -> str:
        """Return where cells stand: figures with units under units."""
        return "right" if figure or self._is_rtl else "left"

    def _cell(self, column: str, cell: Cell, level: int) -> str:
        text = escape(self._speaker.cell(cell))
        if isinstance(cell, Bar):
            name = "series_1" if column.endswith("before") else "series_2"
            return f'<span style="color:{self._colours[name]}">{text}</span>'
        target = ""
        if isinstance(cell, Person):
            target = f"member:{cell.code}"
        elif isinstance(cell, Word) and cell.key.startswith("kind."):
            target = f"kind:{cell.key.removeprefix('kind.')}:{level}"
        elif isinstance(cell, Label) and column == "order_no":
            target = f"order:{cell.text}"
        if not (target and self._has_links):
            return text
        accent = self._colours["accent"]
        return f'<a href="{escape(target)}" style="color:{accent}">{text}</a>'


def _level_of(row: tuple[Cell, ...]) -> int:
    """Return the level that a row names, 0 for none."""
    for cell in row:
        if isinstance(cell, Sentence) and cell.key.startswith("level."):
            number = cell.values["number"]
            return int(getattr(number, "number", 0))
    return 0


def _is_of_figures(cells: Iterable[Cell]) -> bool:
    """Say whether the units of a column stand under each other."""
    cells = list(cells)
    return any(isinstance(cell, FIGURES) for cell in cells) and all(
        isinstance(cell, _BESIDE_FIGURES) for cell in cells
    )
