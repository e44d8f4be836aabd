"""Which fonts draw a page, how wide is a text in them, and what can't they draw?"""

import unicodedata
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.files.rtl import shaped
from app.resources import FOLDER

FONTS = FOLDER / "resources" / "fonts"
REGULAR = "Vazirmatn-Regular"
BOLD = "Vazirmatn-Bold"


@cache
def font(name: str) -> TTFont:
    """Return a font of the page, registered at its first use and never twice."""
    loaded = TTFont(name, FONTS / f"{name}.ttf", shapable=False, asciiReadable=False)
    pdfmetrics.registerFont(loaded)
    return loaded


@lru_cache(maxsize=16384)
def text_width(line: str, name: str, size: float) -> float:
    """Return the width of a line in reading order, in points."""
    return float(font(name).stringWidth(shaped(line), size))


@lru_cache(maxsize=16384)
def without_glyph(glyphs: str) -> frozenset[str]:
    """Return the characters of a shaped line for which the page shows an empty box."""
    known = font(REGULAR).face.charToGlyph
    missing = (sign for sign in glyphs if ord(sign) not in known)
    return frozenset(unicodedata.normalize("NFKC", sign) for sign in missing)
