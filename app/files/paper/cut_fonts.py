"""Which part of a font goes into a file, and how do its pages name the letters?

A page names a letter by its number in Unicode, whatever else is in the file. A file
holds the letters that it shows, and those of the wording of its language: so the same
cut serves most files of a run and is made only once.
"""

import string
import sys
import unicodedata
import zlib
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from itertools import groupby

from app.files.pdf_fonts import REGULAR, font, letter_widths
from app.files.rtl import shaped
from app.files.statement_text import wording
from app.formats import Language, decimal, percent

_SYMBOLIC, _NON_SYMBOLIC = 1 << 2, 1 << 5
_TAG_LETTERS = 6
_ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
_CODE_LETTERS = string.ascii_uppercase + string.hexdigits + "-/@."
_NO_LETTER = "\ufffd"
_LAST_LETTER = 0xFFFF
_HALVES = range(0xD800, 0xE000)
_MOST_ENTRIES = 100
_FORMS = ("<isolated>", "<initial>", "<medial>", "<final>")


@cache
def usual_letters(language: Language) -> frozenset[str]:
    """Return the letters, joined in all their ways, that documents consist of.

    Those of the wording, of figures and of codes; on Persian pages also all others of
    the alphabet, for names.
    """
    words = " ".join(wording(language).texts.values())
    if language is Language.FA:
        words += " ".join(f"{letter} {letter * 3}" for letter in _ALPHABET)
    figures = decimal(-1_234_567_890, 2, language) + percent(1, language)
    return frozenset({*shaped(words), *shaped(figures), *_CODE_LETTERS})


def codes(glyphs: str) -> str:
    """Return a shaped line as a page shows it: two bytes a letter, in hexadecimal."""
    if not glyphs.isascii() and max(glyphs) > chr(_LAST_LETTER):
        wide = {ord(sign) for sign in glyphs if ord(sign) > _LAST_LETTER}
        glyphs = glyphs.translate(dict.fromkeys(wide, _NO_LETTER))
    return glyphs.encode("utf-16-be").hex()


@dataclass(frozen=True)
class CutFont:
    """A part of a font, as the objects of a PDF file.

    Attributes:
        name: That of the font, with a mark of the part.
        program: The outlines, deflated.
        length: Of the outlines before.
        shapes: Which outline each code shows, deflated.
        widths: Of the letters by code.
        default_width: Of all others.
        facts: What a reader wants to know of the font.
    """

    name: str
    program: bytes
    length: int
    shapes: bytes
    widths: str
    default_width: str
    facts: str


@lru_cache(maxsize=32)
def cut_font(name: str, letters: frozenset[str]) -> CutFont:
    """Return the part of a font that draws some letters."""
    face = font(name)
    known = sorted(code for code in map(ord, letters) if code in face.charToGlyph)
    program: bytes = face.makeSubset(known)
    # The cut numbers its outlines in the order in which they are asked for.
    numbers = {0: 0}
    shapes = array("H", [0]) * (_LAST_LETTER + 1)
    for code in known:
        glyph = face.charToGlyph[code]
        shapes[code] = numbers.setdefault(glyph, len(numbers))
    if sys.byteorder == "little":
        shapes.byteswap()
    box = " ".join(f"{edge:.0f}" for edge in face.bbox)
    return CutFont(
        name=f"{_tag(known)}+{name}",
        program=zlib.compress(program),
        length=len(program),
        shapes=zlib.compress(shapes.tobytes()),
        widths=" ".join(_widths(name, known)),
        default_width=f"{face.defaultWidth:g}",
        facts=(
            f"/Ascent {face.ascent:.0f} /Descent {face.descent:.0f} "
            f"/CapHeight {face.capHeight:.0f} /FontBBox [{box}] /ItalicAngle 0 "
            f"/StemV {face.stemV} /Flags {face.flags & ~_NON_SYMBOLIC | _SYMBOLIC}"
        ),
    )


@cache
def meanings() -> bytes:
    """Return which letter each code stands for, in any font, deflated.

    A joined form stands for the letter that it is a form of, so that who copies or
    searches finds in any reader what people type. Forms of two letters at once stand
    for themselves: readers do not agree on the order of what they stand for.
    """
    forms = _letters_of_forms()
    rows, singles = [], []
    for high in range(_LAST_LETTER // 256 + 1):
        first = high << 8
        if first in _HALVES:
            continue
        row = range(first, first + 256)
        for is_form, codes_of_run in groupby(row, key=forms.__contains__):
            run = list(codes_of_run)
            if is_form:
                singles += [f"<{code:04X}> <{forms[code]:04X}>" for code in run]
            else:
                rows.append(f"<{run[0]:04X}> <{run[-1]:04X}> <{run[0]:04X}>")
    parts = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for kind, entries in (("range", rows), ("char", singles)):
        for start in range(0, len(entries), _MOST_ENTRIES):
            some = entries[start : start + _MOST_ENTRIES]
            parts += [f"{len(some)} beginbf{kind}", *some, f"endbf{kind}"]
    parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return zlib.compress("\n".join(parts).encode("ascii"))


def _letters_of_forms() -> dict[int, int]:
    """Return the letter of each joined form that the fonts have."""
    found = {}
    for code in font(REGULAR).charToGlyph:
        letters = unicodedata.normalize("NFKC", chr(code))
        if (
            unicodedata.decomposition(chr(code)).startswith(_FORMS)
            and len(letters) == 1
        ):
            found[code] = ord(letters)
    return found


def _widths(name: str, known: Iterable[int]) -> Iterator[str]:
    """Yield runs of letters that follow each other, the first with its code."""
    widths = letter_widths(name)
    runs = groupby(enumerate(known), key=lambda place: place[1] - place[0])
    for _, run in runs:
        found = [code for _, code in run]
        listed = " ".join(f"{widths[chr(code)]:g}" for code in found)
        yield f"{found[0]} [{listed}]"


def _tag(known: Iterable[int]) -> str:
    """Return the six letters that mark a part of a font."""
    number = int.from_bytes(sha256(str(list(known)).encode()).digest())
    letters = []
    for _ in range(_TAG_LETTERS):
        number, digit = divmod(number, len(string.ascii_uppercase))
        letters.append(string.ascii_uppercase[digit])
    return "".join(letters)
