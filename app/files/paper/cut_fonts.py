"""Which part of a font goes into a file, and as which objects?

A file holds the letters that it shows, and those of the wording of its language: so
the same cut serves most files of a run and is made only once.
"""

import string
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont, makeToUnicodeCMap

from app.files.pdf_fonts import font
from app.files.rtl import shaped
from app.files.statement_text import wording
from app.formats import Language, decimal, percent

_SYMBOLIC, _NON_SYMBOLIC = 1 << 2, 1 << 5
_TAG_LETTERS = 6
_ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
_CODE_LETTERS = string.ascii_uppercase + string.hexdigits + "-/@."


@cache
def usual_letters(language: Language) -> str:
    """Return the letters, joined in all their ways, that documents consist of.

    Those of the wording, of figures and of codes; on Persian pages also all others of
    the alphabet, for names.
    """
    words = " ".join(wording(language).texts.values())
    if language is Language.FA:
        words += " ".join(f"{letter} {letter * 3}" for letter in _ALPHABET)
    figures = decimal(-1_234_567_890, 2, language) + percent(1, language)
    return "".join(sorted({*shaped(words), *shaped(figures), *_CODE_LETTERS}))


@dataclass(frozen=True)
class CutFont:
    """A part of a font, ready for a file.

    Attributes:
        program: The outlines, deflated.
        length: Of the outlines before.
        widths: Of every letter, as a PDF file lists them.
        meanings: Which letter each code stands for, deflated.
    """

    program: bytes
    length: int
    widths: bytes
    meanings: bytes


class _Written(pdfdoc.PDFObject):
    """What is written as it is."""

    def __init__(self, text: bytes) -> None:
        self.text = text

    def format(self, _document: object) -> bytes:
        """Return the text."""
        return self.text


def add_font(document: Any, whole: TTFont) -> None:  # noqa: ANN401 - the stubs know few of the names of a document
    """Add the letters that a document shows of a font, once it has all its pages."""
    state = whole.state.pop(document)
    face = whole.face
    for number, codes in enumerate(state.subsets):
        name = f"{_tag(number)}+{face.name.decode('ascii')}"
        cut = _cut(whole.fontName, name, tuple(codes))
        program = _packed(cut.program, Length1=cut.length)
        meanings = _packed(cut.meanings)
        facts = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "Ascent": face.ascent,
                "CapHeight": face.capHeight,
                "Descent": face.descent,
                "Flags": face.flags & ~_NON_SYMBOLIC | _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(face.bbox),
                "FontName": pdfdoc.PDFName(name),
                "ItalicAngle": face.italicAngle,
                "StemV": face.stemV,
                "FontFile2": document.Reference(program, f"FontFile:{name}"),
                "MissingWidth": face.defaultWidth,
            }
        )
        key = f"{state.internalName}+{number}"
        described: Any = pdfdoc.PDFTrueTypeFont()
        described.Name = key
        described.BaseFont = name
        described.FirstChar = 0
        described.LastChar = len(codes) - 1
        described.Widths = _Written(cut.widths)
        described.ToUnicode = document.Reference(meanings, f"ToUnicode:{name}")
        described.FontDescriptor = document.Reference(facts, f"Descriptor:{name}")
        document.Reference(described, key)
        document.idToObject["BasicFonts"].dict[key] = described


@lru_cache(maxsize=32)
def _cut(font_name: str, name: str, codes: tuple[int, ...]) -> CutFont:
    face = font(font_name).face
    width: Callable[[int], float] = face.getCharWidth
    program: bytes = face.makeSubset(list(codes))
    widths = " ".join(f"{width(code):g}" for code in codes)
    meanings: str = makeToUnicodeCMap(name, list(codes))
    return CutFont(
        program=zlib.compress(program) + b"\n",
        length=len(program),
        widths=f"[{widths}]".encode(),
        meanings=zlib.compress(meanings.encode()) + b"\n",
    )


def _packed(content: bytes, **facts: int) -> pdfdoc.PDFStream:
    filters = {"Filter": pdfdoc.PDFName("FlateDecode"), **facts}
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(filters), content)


def _tag(number: int) -> str:
    """Return the six letters that mark a cut font."""
    letters = []
    for _ in range(_TAG_LETTERS):
        number, digit = divmod(number, len(string.ascii_uppercase))
        letters.append(string.ascii_uppercase[digit])
    return "".join(reversed(letters))
