"""How are text and shapes put on an A4 page that may read from right to left?

Places along a line are counted in points from the page's leading edge (left, or
right on a Persian page); heights from its foot, as in PDF files.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.files.pdf_fonts import BOLD, REGULAR, font, text_width
from app.files.rtl import broken, clean, drawn, mark_latin, reads_right_to_left
from app.formats import Language

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 48.0
LEADING = MARGIN
TRAILING = PAGE_WIDTH - MARGIN
CONTENT_WIDTH = TRAILING - LEADING
LINE_HEIGHT = 1.5
_BASELINE = 1.06
_CORNER = 4.0

INK = HexColor(0x1C2B33)
MUTED = HexColor(0x52636D)
ACCENT = HexColor(0x0B5A60)
HAIR = HexColor(0xC9D3D8)
TINT = HexColor(0xEEF4F4)
WARNING = HexColor(0x8A4B08)
WARNING_TINT = HexColor(0xFDF3E1)


@dataclass(frozen=True)
class Style:
    """How a piece of text looks."""

    size: float
    is_bold: bool = False
    colour: Color = INK

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
        return Style(size, self.is_bold, self.colour)


@dataclass(frozen=True)
class Text:
    """A text broken into lines of one style.

    Attributes:
        lines: Lines in reading order.
        style: How they look.
        right_to_left: Direction in which they read.
    """

    lines: Sequence[str]
    style: Style
    right_to_left: bool

    @property
    def height(self) -> float:
        """Height of all lines."""
        return len(self.lines) * self.style.line

    @property
    def width(self) -> float:
        """Width of the widest line."""
        return max(map(self.style.width, self.lines))


def fitted(
    text: str,
    width: float,
    style: Style,
    language: Language,
    *,
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
    size = style.size
    lines = broken(text, width, style.width)
    while least_size is not None and len(lines) > most_lines and size > least_size:
        size = max(size - 0.5, least_size)
        style = style.resized(size)
        lines = broken(text, width, style.width)
    return Text(lines, style, language.is_right_to_left)


def fitted_foreign(
    text: str,
    width: float,
    style: Style,
    language: Language,
    *,
    least_size: float | None = None,
    most_lines: int = 1,
) -> Text:
    """Break a text written by people, which reads in the direction of its letters."""
    plain = clean(text)
    leftwards = reads_right_to_left(plain, otherwise=language.is_right_to_left)
    fit = fitted(
        plain, width, style, language, least_size=least_size, most_lines=most_lines
    )
    # Marked after breaking, so that each line has marks at both ends of its runs.
    lines = tuple(map(mark_latin, fit.lines)) if leftwards else fit.lines
    return Text(lines, fit.style, leftwards)


class Sheet:
    """The pages of one PDF file, drawn one after the other."""

    def __init__(
        self, target: BinaryIO, language: Language, *, title: str, author: str
    ) -> None:
        for name in (REGULAR, BOLD):
            font(name)
        # Fewer bytes and less work; the pages are binary anyway.
        rl_config.useA85 = 0
        self.language = language
        self._mirrored = language.is_right_to_left
        self._canvas = Canvas(target, pagesize=A4, invariant=1, lang=language.value)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("Parvi")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._colour: Color | None = None
        self._type: tuple[str, float] | None = None
        self._is_strong: bool | None = None

    def write(self, text: Text, at: float, top: float) -> None:
        """Draw lines that begin `at` a place, the first below the height `top`."""
        self._lines(text, top, PAGE_WIDTH - at if self._mirrored else at, leads=True)

    def write_back(self, text: Text, at: float, top: float) -> None:
        """Draw lines that end `at` a place, the first below the height `top`."""
        self._lines(text, top, PAGE_WIDTH - at if self._mirrored else at, leads=False)

    def figure(self, text: Text, start: float, end: float, top: float) -> None:
        """Draw a figure in a column so that its units stand under each other."""
        self._lines(text, top, self._right(start, end), leads=self._mirrored)

    def _lines(self, text: Text, top: float, edge: float, *, leads: bool) -> None:
        """Draw lines from a physical edge rightwards or up to it."""
        style = text.style
        ends_at_edge = leads is self._mirrored
        self._fill(style.colour)
        if (style.font, style.size) != self._type:
            self._canvas.setFont(style.font, style.size)
            self._type = (style.font, style.size)
        y = top - style.size * _BASELINE
        for line in filter(None, text.lines):
            x = edge - style.width(line) if ends_at_edge else edge
            self._canvas.drawString(x, y, drawn(line, right_to_left=text.right_to_left))
            y -= style.line

    def rule(self, start: float, end: float, y: float, *, strong: bool = False) -> None:
        """Draw a line across, from one place to another."""
        if strong is not self._is_strong:
            self._canvas.setStrokeColor(ACCENT if strong else HAIR)
            self._canvas.setLineWidth(1.2 if strong else 0.5)
            self._is_strong = strong
        self._canvas.line(self._left(start, end), y, self._right(start, end), y)

    def panel(
        self, start: float, end: float, top: float, height: float, colour: Color
    ) -> None:
        """Fill a box with rounded corners."""
        self._fill(colour)
        self._canvas.roundRect(
            self._left(start, end),
            top - height,
            end - start,
            height,
            _CORNER,
            stroke=0,
            fill=1,
        )

    def bar(
        self, start: float, end: float, top: float, height: float, colour: Color
    ) -> None:
        """Fill a box with square corners."""
        self._fill(colour)
        self._canvas.rect(
            self._left(start, end), top - height, end - start, height, stroke=0, fill=1
        )

    def bookmark(self, key: str, title: str) -> None:
        """Name the current page in the reader's list of contents."""
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(title, key, level=0)

    def next_page(self) -> None:
        """End the current page."""
        self._canvas.showPage()
        # A new page begins with a pen of its own.
        self._colour = self._type = self._is_strong = None

    def save(self) -> None:
        """End the file."""
        self._canvas.save()

    def _fill(self, colour: Color) -> None:
        if colour is not self._colour:
            self._canvas.setFillColor(colour)
            self._colour = colour

    def _left(self, start: float, end: float) -> float:
        return PAGE_WIDTH - end if self._mirrored else start

    def _right(self, start: float, end: float) -> float:
        return PAGE_WIDTH - start if self._mirrored else end
