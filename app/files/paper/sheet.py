"""How are text and shapes put on a page that may read from right to left?

Places along a line are counted in points from the page's leading edge (left, or
right on a Persian page); heights from its foot, as in PDF files.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from hashlib import sha256
from typing import BinaryIO

from app.files.paper.pdf_file import PdfFile, Picture
from app.files.pdf_fonts import BOLD, REGULAR, font, text_width, without_glyph
from app.files.rtl import broken, clean, drawn, mark_latin, reads_right_to_left
from app.formats import Language

LINE_HEIGHT = 1.5
_BASELINE = 1.06
_CORNER = 4.0
# How far the handles of a curve stand from its ends to look like a quarter circle.
_ROUND = 0.5523
_TINT_SHARE = 0.07
_COLOUR_STEPS = 255
_DARK = 0.04045


class PageFormat(Enum):
    """A size of paper, upright: width, height and margin in points."""

    A4 = (595.28, 841.89, 48.0)
    A5 = (419.53, 595.28, 30.0)

    def __init__(self, width: float, height: float, margin: float) -> None:
        self.width, self.height, self.margin = width, height, margin

    @property
    def leading(self) -> float:
        """Where lines begin."""
        return self.margin

    @property
    def trailing(self) -> float:
        """Where lines end."""
        return self.width - self.margin

    @property
    def content_width(self) -> float:
        """Room for a line."""
        return self.width - 2 * self.margin

    @property
    def is_small(self) -> bool:
        """Whether less stands beside each other, in smaller type."""
        return self is PageFormat.A5


@dataclass(frozen=True)
class Colour:
    """A colour by its parts, 0 to 255."""

    red: int
    green: int
    blue: int

    @classmethod
    def of(cls, code: str) -> "Colour":
        """Return the colour of six hexadecimal digits."""
        return cls(*bytes.fromhex(code))

    @property
    def parts(self) -> str:
        """The parts as a PDF file writes them, 0 to 1."""
        parts = (self.red, self.green, self.blue)
        return " ".join(f"{part / _COLOUR_STEPS:.3f}" for part in parts)

    @property
    def contrast_on_white(self) -> float:
        """How well it is read on white, 1 to 21.

        Source: W3C, Web Content Accessibility Guidelines 2.1, contrast ratio.
        """
        shares = [part / _COLOUR_STEPS for part in (self.red, self.green, self.blue)]
        red, green, blue = (
            share / 12.92 if share <= _DARK else ((share + 0.055) / 1.055) ** 2.4
            for share in shares
        )
        return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)

    @property
    def tint(self) -> "Colour":
        """A pale colour of the same kind, to lie under text."""
        parts = (self.red, self.green, self.blue)
        white = _COLOUR_STEPS * (1 - _TINT_SHARE)
        return Colour(*(round(white + part * _TINT_SHARE) for part in parts))


INK = Colour.of("1c2b33")
MUTED = Colour.of("52636d")
HAIR = Colour.of("c9d3d8")
WARNING = Colour.of("8a4b08")
WARNING_TINT = Colour.of("fdf3e1")


@dataclass(frozen=True)
class Style:
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


@lru_cache(maxsize=8192)
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


@lru_cache(maxsize=2048)
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
        self,
        target: BinaryIO,
        language: Language,
        *,
        title: str,
        author: str,
        page: PageFormat = PageFormat.A4,
    ) -> None:
        self.language = language
        self.page = page
        self._mirrored = language.is_right_to_left
        self._file = PdfFile(target, language, title=title, author=author)
        self._code: list[str] = []
        self._seen: list[str] = []
        self._missing: set[str] = set()
        self._colour: Colour | None = None
        self._pen: Colour | None = None

    def write(self, text: Text, at: float, top: float) -> None:
        """Draw lines that begin `at` a place, the first below the height `top`."""
        self._lines(text, top, self._edge(at), leads=True)

    def write_back(self, text: Text, at: float, top: float) -> None:
        """Draw lines that end `at` a place, the first below the height `top`."""
        self._lines(text, top, self._edge(at), leads=False)

    def figure(self, text: Text, start: float, end: float, top: float) -> None:
        """Draw a figure in a column so that its units stand under each other."""
        self._lines(text, top, self._right(start, end), leads=self._mirrored)

    def _lines(self, text: Text, top: float, edge: float, *, leads: bool) -> None:
        """Draw lines from a physical edge rightwards or up to it."""
        style = text.style
        ends_at_edge = leads is self._mirrored
        self._fill(style.colour)
        face, size = font(style.font), f"{style.size:g}"
        y = top - style.size * _BASELINE
        for line in filter(None, text.lines):
            x = edge - style.width(line) if ends_at_edge else edge
            glyphs = drawn(line, right_to_left=text.right_to_left)
            self._missing |= without_glyph(glyphs)
            letters = self._file.letters(face, glyphs).replace("{size}", size)
            place = f"{x:.2f} {y:.2f}"
            self._code.append(f"BT {place} Td {letters} ET")
            self._seen.append(f"{style.font} {size} {place} {glyphs}")
            y -= style.line

    def rule(
        self, start: float, end: float, y: float, *, strong: Colour | None = None
    ) -> None:
        """Draw a line across, from one place to another; `strong` in a colour."""
        colour = strong or HAIR
        if colour is not self._pen:
            self._draw(f"{colour.parts} RG {1.2 if strong else 0.5} w")
            self._pen = colour
        left, right = self._left(start, end), self._right(start, end)
        self._draw(f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S")

    def panel(
        self, start: float, end: float, top: float, height: float, colour: Colour
    ) -> None:
        """Fill a box with rounded corners."""
        self._fill(colour)
        x, y = self._left(start, end), top - height
        right, r, k = x + end - start, _CORNER, _CORNER * (1 - _ROUND)
        self._draw(
            f"{x + r:.2f} {y:.2f} m {right - r:.2f} {y:.2f} l "
            f"{right - k:.2f} {y:.2f} {right:.2f} {y + k:.2f} "
            f"{right:.2f} {y + r:.2f} c {right:.2f} {top - r:.2f} l "
            f"{right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} "
            f"{right - r:.2f} {top:.2f} c {x + r:.2f} {top:.2f} l "
            f"{x + k:.2f} {top:.2f} {x:.2f} {top - k:.2f} "
            f"{x:.2f} {top - r:.2f} c {x:.2f} {y + r:.2f} l "
            f"{x:.2f} {y + k:.2f} {x + k:.2f} {y:.2f} {x + r:.2f} {y:.2f} c f"
        )

    def bar(
        self, start: float, end: float, top: float, height: float, colour: Colour
    ) -> None:
        """Fill a box with square corners."""
        self._fill(colour)
        x = self._left(start, end)
        self._draw(f"{x:.2f} {top - height:.2f} {end - start:.2f} {height:.2f} re f")

    def stripes(
        self, start: float, end: float, top: float, height: float, widths: Sequence[int]
    ) -> None:
        """Draw black stripes and gaps in turn, from left to right in any language.

        Args:
            start: One end of the whole.
            end: The other.
            top: Upper edge.
            height: Of each stripe.
            widths: Stripe, gap, stripe and so on, in parts of the whole.
        """
        self._fill(INK)
        self._draw("0 0 0 rg")
        self._colour = None
        unit = (end - start) / sum(widths)
        x = self._left(start, end)
        for number, width in enumerate(widths):
            if number % 2 == 0:
                self._draw(
                    f"{x:.3f} {top - height:.2f} {width * unit:.3f} {height:.2f} re"
                )
            x += width * unit
        self._draw("f")

    def picture(
        self, picture: Picture, at: float, top: float, width: float, height: float
    ) -> None:
        """Draw a picture that begins `at` a place, below the height `top`."""
        name = self._file.picture(picture)
        x = self._left(at, at + width)
        self._draw(
            f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {top - height:.2f} cm /{name} Do Q"
        )
        self._seen.append(sha256(picture.packed).hexdigest())

    def bookmark(self, key: str, title: str, level: int = 0) -> None:
        """Name the current page in the reader's list of contents."""
        self._file.contents_entry(key, title, level)

    def next_page(self) -> None:
        """End the current page."""
        code = "\n".join(self._code)
        self._file.add_page(self.page.width, self.page.height, code)
        # A new page begins with a pen of its own.
        self._code.clear()
        self._colour = self._pen = None

    def fingerprint(self) -> str:
        """Return the SHA-256 of all that was drawn since it was last asked for.

        It depends on nothing but the look of the pages: neither on what else is in
        the file nor on the fonts that were cut for it.
        """
        seen = "\n".join((self.language, self.page.name, *self._seen))
        self._seen.clear()
        return sha256(seen.encode()).hexdigest()

    def missing(self) -> str:
        """Return what the font could not draw since it was last asked for, sorted."""
        missing = " ".join(sorted(self._missing))
        self._missing.clear()
        return missing

    @property
    def pages(self) -> int:
        """How many pages are ended."""
        return self._file.pages

    def save(self) -> None:
        """End the file."""
        self._file.finish()

    def _draw(self, operators: str) -> None:
        self._code.append(operators)
        self._seen.append(operators)

    def _fill(self, colour: Colour) -> None:
        if colour is not self._colour:
            self._draw(f"{colour.parts} rg")
            self._colour = colour

    def _edge(self, at: float) -> float:
        return self.page.width - at if self._mirrored else at

    def _left(self, start: float, end: float) -> float:
        return self.page.width - end if self._mirrored else start

    def _right(self, start: float, end: float) -> float:
        return self.page.width - start if self._mirrored else end
