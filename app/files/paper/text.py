"""How is a text broken into lines, and each of them shaped and measured?"""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from app.files.paper.colour import INK, Colour
from app.files.paper.cut_fonts import codes
from app.files.paper.pdf_file import FONT_NAMES
from app.files.pdf_fonts import BOLD, REGULAR, text_width, without_glyph
from app.files.rtl import broken, clean, drawn, mark_latin, reads_right_to_left
from app.formats import Language

LINE_HEIGHT = 1.5


class Style(NamedTuple):
    """How a piece of text looks."""

    size: float
    is_bold: bool = False
    colour: Colour = INK

    @property
    def font(self) -> str:
        """Name of the font."""
        return BOLD if self.is_bold else REGULAR

    @property
    def line(self) -> float:
        """Height of a line."""
        return self.size * LINE_HEIGHT

    def width(self, text: str) -> float:
        """Return the width of a text in reading order."""
        return text_width(text, self.font, self.size)

    def resized(self, size: float) -> "Style":
        """Return the same look at another size."""
        return self._replace(size=size)


class Line(NamedTuple):
    """One line, ready for the page.

    Attributes:
        glyphs: Its letters as they stand from left to right.
        operators: What shows them.
        width: In points.
        missing: Characters that the font can't draw.
    """

    glyphs: str
    operators: str
    width: float
    missing: frozenset[str]


NO_LINE = Line("", "", 0.0, frozenset())


@dataclass(frozen=True)
class Text:
    """A text broken into lines of one style."""

    lines: tuple[Line, ...]
    style: Style

    @property
    def height(self) -> float:
        """Height of all lines."""
        return len(self.lines) * self.style.line

    @property
    def width(self) -> float:
        """Width of the widest line."""
        return max(line.width for line in self.lines)


@lru_cache(maxsize=8192)
def fitted(
    text: str,
    width: float,
    style: Style,
    language: Language,
    least_size: float | None = None,
    most_lines: int = 1,
) -> Text:
    """Break a text into lines, in smaller type where that spares lines.

    Args:
        text: In reading order; words of the program, with codes marked.
        width: Room for a line.
        style: How it should look.
        language: Language of the page.
        least_size: Smallest type to try while there are more than `most_lines`.
        most_lines: Lines that are welcome.
    """
    lines, style = _broken(text, width, style, least_size, most_lines)
    return _set(lines, style, right_to_left=language.is_right_to_left)


@lru_cache(maxsize=2048)
def fitted_foreign(
    text: str,
    width: float,
    style: Style,
    language: Language,
    least_size: float | None = None,
    most_lines: int = 1,
) -> Text:
    """Break a text written by people, which reads in the direction of its letters."""
    plain = clean(text)
    leftwards = reads_right_to_left(plain, otherwise=language.is_right_to_left)
    lines, style = _broken(plain, width, style, least_size, most_lines)
    # Marked after breaking, so that each line has marks at both ends of its runs.
    marked = tuple(mark_latin(line, right_to_left=leftwards) for line in lines)
    return _set(marked, style, right_to_left=leftwards)


def _broken(
    text: str, width: float, style: Style, least_size: float | None, most_lines: int
) -> tuple[tuple[str, ...], Style]:
    """Return lines in reading order, and the style in which they fit.

    Where smaller type spares no line, it stays as large as it was.
    """
    lines, now = broken(text, width, style.width), style
    best, best_style = lines, style
    while least_size is not None and len(lines) > most_lines and now.size > least_size:
        now = now.resized(max(now.size - 0.5, least_size))
        lines = broken(text, width, now.width)
        if len(lines) < len(best):
            best, best_style = lines, now
    return best, best_style


def _set(lines: tuple[str, ...], style: Style, *, right_to_left: bool) -> Text:
    ready = [
        _line(line, style.font, style.size, right_to_left=right_to_left)
        for line in lines
    ]
    return Text(tuple(ready), style)


@lru_cache(maxsize=8192)
def _line(line: str, font: str, size: float, *, right_to_left: bool) -> Line:
    if not line:
        return NO_LINE
    glyphs = drawn(line, right_to_left=right_to_left)
    return Line(
        glyphs=glyphs,
        operators=f"/{FONT_NAMES[font]} {size:g} Tf <{codes(glyphs)}> Tj",
        width=text_width(line, font, size),
        missing=without_glyph(glyphs),
    )
