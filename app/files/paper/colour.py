"""Which colours does a page have?"""

from functools import cache
from typing import NamedTuple

_TINT_SHARE = 0.07
_COLOUR_STEPS = 255
_DARK = 0.04045


class Colour(NamedTuple):
    """A colour by its parts, 0 to 255."""

    red: int
    green: int
    blue: int

    @classmethod
    def of(cls, code: str) -> "Colour":
        """Return the colour of six hexadecimal digits."""
        return cls(*bytes.fromhex(code))

    @property
    def contrast_on_white(self) -> float:
        """How well it is read on white, 1 to 21.

        Source: W3C, Web Content Accessibility Guidelines 2.1, contrast ratio.
        """
        shares = [part / _COLOUR_STEPS for part in self]
        red, green, blue = (
            share / 12.92 if share <= _DARK else ((share + 0.055) / 1.055) ** 2.4
            for share in shares
        )
        return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)

    @property
    def tint(self) -> "Colour":
        """A pale colour of the same kind, to lie under text."""
        white = _COLOUR_STEPS * (1 - _TINT_SHARE)
        return Colour(*(round(white + part * _TINT_SHARE) for part in self))


@cache
def operands(colour: Colour) -> str:
    """Return the parts of a colour as a PDF file writes them, 0 to 1."""
    return " ".join(f"{part / _COLOUR_STEPS:.3f}" for part in colour)


INK = Colour.of("1c2b33")
MUTED = Colour.of("52636d")
HAIR = Colour.of("c9d3d8")
BLACK = Colour(0, 0, 0)
WARNING = Colour.of("8a4b08")
WARNING_TINT = Colour.of("fdf3e1")
