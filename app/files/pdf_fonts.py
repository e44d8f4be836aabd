"""Which fonts draw a page, how wide is a text in them, and what can't they draw?"""

import unicodedata
from functools import cache, lru_cache

from reportlab.pdfbase.ttfonts import TTFontFace

from app.files.rtl import shaped
from app.resources import FOLDER

FONTS = FOLDER / "resources" / "fonts"
REGULAR = "Vazirmatn-Regular"
BOLD = "Vazirmatn-Bold"


class _Widths(dict[str, float]):
    """Widths of letters in thousandths of their size, a box for those without."""

    def __init__(self, face: TTFontFace) -> None:
        super().__init__((chr(c), width) for c, width in face.charWidths.items())
        self._box = float(face.defaultWidth)

    def __missing__(self, letter: str) -> float:
        """Return the width of the box that stands for a letter without a shape."""
        return self._box


@cache
def font(name: str) -> TTFontFace:
    """Return a font of the page, read at its first use and never twice."""
    return TTFontFace(FONTS / f"{name}.ttf")


@cache
def letter_widths(name: str) -> "_Widths":
    """Return how wide each letter of a font is, in thousandths of its size."""
    return _Widths(font(name))


@lru_cache(maxsize=16384)
def text_width(line: str, name: str, size: float) -> float:
    """Return the width of a line in reading order, in points."""
    return sum(map(letter_widths(name).__getitem__, shaped(line))) * size / 1000


@cache
def _drawable() -> frozenset[str]:
    return frozenset(map(chr, font(REGULAR).charToGlyph))


def without_glyph(glyphs: str) -> frozenset[str]:
    """Return the characters of a shaped line for which the page shows an empty box."""
    missing = frozenset(glyphs) - _drawable()
    return frozenset(unicodedata.normalize("NFKC", sign) for sign in missing)
