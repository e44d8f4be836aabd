"""How are text and shapes put on a page that may read from right to left?

Places along a line are counted in points from the page's leading edge (left, or
right on a Persian page); heights from its foot, as in PDF files.
"""

from collections.abc import Sequence
from enum import Enum
from hashlib import sha256
from typing import BinaryIO

from app.files.paper.colour import BLACK, HAIR, Colour, operands
from app.files.paper.pdf_file import PdfFile, Picture
from app.files.paper.text import Text
from app.formats import Language

BASELINE = 1.06
"""How far below its top a line stands, in sizes of its type."""
_CORNER = 4.0
# How far the handles of a curve stand from its ends to look like a quarter circle.
_ROUND = 0.5523


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
        self._seen = sha256()
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
        y = top - style.size * BASELINE
        for line in text.lines:
            if line.glyphs:
                x = edge - line.width if ends_at_edge else edge
                self._draw(f"BT {x:.2f} {y:.2f} Td {line.operators} ET")
                self._file.use(style.font, line.glyphs)
                if line.missing:
                    self._missing |= line.missing
            y -= style.line

    def rule(
        self, start: float, end: float, y: float, *, strong: Colour | None = None
    ) -> None:
        """Draw a line across, from one place to another; `strong` in a colour."""
        colour = strong or HAIR
        if colour != self._pen:
            self._draw(f"{operands(colour)} RG {1.2 if strong else 0.5} w")
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
        self._fill(BLACK)
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

    def bookmark(self, title: str, level: int = 0) -> None:
        """Name the current page in the reader's list of contents."""
        self._file.contents_entry(title, level)

    def next_page(self) -> None:
        """End the current page."""
        operators = "\n".join(self._code).encode("ascii")
        self._file.add_page(self.page.width, self.page.height, operators)
        self._seen.update(operators)
        # A new page begins with a pen of its own.
        self._code.clear()
        self._colour = self._pen = None

    def fingerprint(self) -> str:
        """Return the SHA-256 of all pages since it was last asked for.

        It depends on nothing but the look of the pages: neither on what else is in
        the file nor on the fonts that were cut for it.
        """
        self._seen.update(f"{self.language} {self.page.name}".encode())
        seen, self._seen = self._seen.hexdigest(), sha256()
        return seen

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

    def _fill(self, colour: Colour) -> None:
        if colour != self._colour:
            self._draw(f"{operands(colour)} rg")
            self._colour = colour

    def _edge(self, at: float) -> float:
        return self.page.width - at if self._mirrored else at

    def _left(self, start: float, end: float) -> float:
        return self.page.width - end if self._mirrored else start

    def _right(self, start: float, end: float) -> float:
        return self.page.width - start if self._mirrored else end
