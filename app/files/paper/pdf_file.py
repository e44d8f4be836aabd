"""How does a PDF file come to be, page after page, without staying in memory?

A page goes to the target as soon as it is drawn; what stays until the end is a few
numbers a page and the letters that were used, from which the fonts are cut. The same
pages always give the same bytes.

Source: ISO 32000-1:2008.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

from app.files.paper.cut_fonts import CutFont, cut_font, meanings, usual_letters
from app.files.pdf_fonts import BOLD, REGULAR
from app.formats import Language

FONT_NAMES = {REGULAR: "F1", BOLD: "F2"}
"""What pages call the fonts."""
_HEADER = b"%PDF-1.4\n%\x93\x8c\x8b\x9e\n"
_CATALOG, _INFO, _PAGES, _RESOURCES, _FIRST_FREE = range(1, 6)
_LEVEL = 6


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture for the pages.

    Attributes:
        width: In dots.
        height: In dots.
        packed: Its dots in rows from the top, three bytes each, deflated.
    """

    width: int
    height: int
    packed: bytes


@dataclass(frozen=True)
class _Entry:
    """A line of the reader's list of contents."""

    title: str
    level: int
    page: int


class PdfFile:
    """A PDF file that is being written to a binary stream."""

    def __init__(
        self, target: BinaryIO, language: Language, *, title: str, author: str
    ) -> None:
        self._target, self._language = target, language
        self._title, self._author = title, author
        self._size = 0
        self._places = [0] * _FIRST_FREE
        self._page_numbers: list[int] = []
        self._pictures: dict[str, int] = {}
        self._contents: list[_Entry] = []
        self._letters: dict[str, set[str]] = {}
        self._seen = sha256()
        self._write(_HEADER)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._page_numbers)

    def use(self, font: str, glyphs: str) -> None:
        """Note that a shaped line is shown in a font."""
        if font not in self._letters:
            self._letters[font] = set(usual_letters(self._language))
        self._letters[font].update(glyphs)

    def picture(self, picture: Picture) -> str:
        """Return the name under which pages draw a picture, embedded once."""
        name = f"P{sha256(picture.packed).hexdigest()}"
        if name not in self._pictures:
            self._pictures[name] = self._add_stream(
                picture.packed,
                "/Type /XObject /Subtype /Image /BitsPerComponent 8 "
                "/ColorSpace /DeviceRGB "
                f"/Width {picture.width} /Height {picture.height}",
            )
        return name

    def add_page(self, width: float, height: float, operators: bytes) -> None:
        """Write one page, drawn by the operators of the PDF language."""
        self._seen.update(operators)
        content = self._add_stream(zlib.compress(operators, _LEVEL))
        page = (
            f"<< /Type /Page /Parent {_PAGES} 0 R /Resources {_RESOURCES} 0 R "
            f"/MediaBox [0 0 {width:g} {height:g}] /Contents {content} 0 R >>"
        )
        self._page_numbers.append(self._add(page))

    def contents_entry(self, title: str, level: int) -> None:
        """Name the next page in the reader's list of contents.

        Args:
            title: What it is called.
            level: 0, or 1 to stand below the last entry of level 0.
        """
        self._contents.append(_Entry(title, level, self.pages))

    def finish(self) -> None:
        """Write what the pages share, and the end of the file."""
        # Letters mean the same in every font.
        meant = self._add_stream(meanings()) if self._letters else 0
        cuts = {
            name: cut_font(name, frozenset(letters))
            for name, letters in sorted(self._letters.items())
        }
        fonts = " ".join(
            f"/{FONT_NAMES[name]} {self._add_font(cut, meant)} 0 R"
            for name, cut in cuts.items()
        )
        pictures = " ".join(
            f"/{name} {number} 0 R" for name, number in self._pictures.items()
        )
        self._put(_RESOURCES, f"<< /Font << {fonts} >> /XObject << {pictures} >> >>")
        kids = " ".join(f"{number} 0 R" for number in self._page_numbers)
        self._put(_PAGES, f"<< /Type /Pages /Count {self.pages} /Kids [{kids}] >>")
        outline = self._add_outline()
        # No direction R2L, right as it may sound: readers would turn copied codes.
        self._put(
            _CATALOG,
            f"<< /Type /Catalog /Pages {_PAGES} 0 R /Lang ({self._language}) "
            f"/ViewerPreferences << /DisplayDocTitle true >> {outline}>>",
        )
        self._put(
            _INFO,
            f"<< /Title {_text(self._title)} /Author {_text(self._author)} "
            f"/Subject {_text(self._title)} /Creator (Parvi) /Producer (Parvi) >>",
        )
        self._write_index()

    def _add_font(self, cut: CutFont, meant: int) -> int:
        """Add a font whose codes are letters, and whose outlines are its own."""
        program = self._add_stream(cut.program, f"/Length1 {cut.length}")
        shapes = self._add_stream(cut.shapes)
        facts = self._add(
            f"<< /Type /FontDescriptor /FontName /{cut.name} {cut.facts} "
            f"/FontFile2 {program} 0 R >>"
        )
        outlines = self._add(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{cut.name} "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            f"/FontDescriptor {facts} 0 R /CIDToGIDMap {shapes} 0 R "
            f"/DW {cut.default_width} /W [{cut.widths}] >>"
        )
        return self._add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{cut.name} "
            f"/Encoding /Identity-H /DescendantFonts [{outlines} 0 R] "
            f"/ToUnicode {meant} 0 R >>"
        )

    def _add_outline(self) -> str:
        """Add the list of contents; return what the catalog says of it."""
        if not self._contents:
            return ""
        root = self._reserve()
        numbers = [self._reserve() for _ in self._contents]
        tops = [n for n, entry in enumerate(self._contents) if not entry.level]
        self._put(root, f"<< /Type /Outlines {_span(numbers, tops, is_open=True)}>>")
        for place, top in enumerate(tops):
            following = [*tops, len(numbers)][place + 1]
            below = list(range(top + 1, following))
            beside = _beside(numbers, tops, place)
            inside = _span(numbers, below, is_open=False)
            self._put_entry(numbers[top], top, root, beside + inside)
            for child_place, child in enumerate(below):
                beside = _beside(numbers, below, child_place)
                self._put_entry(numbers[child], child, numbers[top], beside)
        return f"/PageMode /UseOutlines /Outlines {root} 0 R "

    def _put_entry(self, number: int, place: int, parent: int, links: str) -> None:
        entry = self._contents[place]
        page = self._page_numbers[entry.page]
        self._put(
            number,
            f"<< /Title {_text(entry.title)} /Parent {parent} 0 R "
            f"/Dest [{page} 0 R /Fit] {links}>>",
        )

    def _add_stream(self, packed: bytes, facts: str = "") -> int:
        head = f"<< /Filter /FlateDecode /Length {len(packed)} {facts} >>\nstream\n"
        number = self._reserve()
        self._begin(number)
        self._write(head.encode("ascii") + packed + b"\nendstream\nendobj\n")
        return number

    def _add(self, text: str) -> int:
        number = self._reserve()
        self._put(number, text)
        return number

    def _reserve(self) -> int:
        self._places.append(0)
        return len(self._places) - 1

    def _put(self, number: int, text: str) -> None:
        self._begin(number)
        self._write(f"{text}\nendobj\n".encode("ascii"))

    def _begin(self, number: int) -> None:
        self._places[number] = self._size
        self._write(f"{number} 0 obj\n".encode("ascii"))

    def _write_index(self) -> None:
        start = self._size
        rows = "".join(f"{place:010d} 00000 n \n" for place in self._places[1:])
        count = len(self._places)
        mark = self._seen.hexdigest()[:32]
        self._write(
            f"xref\n0 {count}\n0000000000 65535 f \n{rows}"
            f"trailer\n<< /Size {count} /Root {_CATALOG} 0 R /Info {_INFO} 0 R "
            f"/ID [<{mark}> <{mark}>] >>\nstartxref\n{start}\n%%EOF\n".encode("ascii")
        )

    def _write(self, content: bytes) -> None:
        self._target.write(content)
        self._size += len(content)


def _text(text: str) -> str:
    """Write a text that people read outside the pages."""
    return f"<feff{text.encode('utf-16-be', 'replace').hex()}>"


def _span(numbers: Sequence[int], places: Sequence[int], *, is_open: bool) -> str:
    """Write first, last and count of the entries below one."""
    if not places:
        return ""
    first, last = numbers[places[0]], numbers[places[-1]]
    count = len(places) if is_open else -len(places)
    return f"/First {first} 0 R /Last {last} 0 R /Count {count} "


def _beside(numbers: Sequence[int], places: Sequence[int], place: int) -> str:
    """Write which entries stand before and after one of the same level."""
    before = f"/Prev {numbers[places[place - 1]]} 0 R " if place else ""
    is_last = place == len(places) - 1
    return before + ("" if is_last else f"/Next {numbers[places[place + 1]]} 0 R ")
