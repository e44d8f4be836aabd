"""How does a PDF file come to be, page after page, without staying in memory?

A page goes to the target as soon as it is drawn; what stays until the end is a few
numbers a page and the letters that were used, from which the fonts are cut. The same
pages always give the same bytes.
"""

import zlib
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont

from app.files.paper.cut_fonts import add_font, usual_letters
from app.formats import Language

_HEADER = b"%PDF-1.4\n%\x93\x8c\x8b\x9e\n"
_MOST_CACHED = 8192
# Streams are binary anyway; armour would only cost bytes and time.
rl_config.useA85 = 0


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


class PdfFile:
    """A PDF file that is being written to a binary stream."""

    def __init__(
        self, target: BinaryIO, language: Language, *, title: str, author: str
    ) -> None:
        self._target = target
        self._language = language
        self._size = 0
        # The stubs know few of the names of a document.
        self._document: Any = pdfdoc.PDFDocument(
            compression=1, invariant=1, lang=language.value
        )
        document: Any = self._document
        document.setTitle(title)
        document.setAuthor(author)
        document.setSubject(title)
        document.setCreator("Parvi")
        # Ready before the first page, which may be written before the end.
        document.Reference(document.Catalog)
        document.Reference(document.info)
        preferences = pdfdoc.ViewerPreferencesPDFDictionary()
        preferences["DisplayDocTitle"] = "true"
        # No direction R2L, right as it may sound: readers would turn copied codes.
        document.Catalog.ViewerPreferences = preferences
        self._resources: Any = pdfdoc.PDFResourceDictionary()
        self._resources.basicFonts()
        self._resources.allProcs()
        self._shared = document.Reference(self._resources, "PageResources")
        self._offsets: dict[str, int] = {}
        self._letters: dict[tuple[str, str], str] = {}
        self._fonts: set[str] = set()
        self._contents: list[tuple[str, str, pdfdoc.PDFObject, int]] = []
        self.pages = 0
        self._write(_HEADER)

    def letters(self, font: TTFont, line: str) -> str:
        """Return the operators that show a prepared line with its font selected.

        The font stands as `{size}` behind its name, for the caller to fill in.
        """
        key = (font.fontName, line)
        found = self._letters.get(key)
        if found is None:
            if font.fontName not in self._fonts:
                font.splitString(usual_letters(self._language), self._document)
                self._fonts.add(font.fontName)
            parts = []
            for subset, codes in font.splitString(line, self._document):
                name = font.getSubsetInternalName(subset, self._document)
                parts.append(f"{name} {{size}} Tf <{codes.hex()}> Tj")
            found = " ".join(parts)
            if len(self._letters) >= _MOST_CACHED:
                self._letters.clear()
            self._letters[key] = found
        return found

    def picture(self, picture: Picture) -> str:
        """Return the name under which pages draw a picture, embedded once."""
        name = f"Picture{sha256(picture.packed).hexdigest()[:16]}"
        if name not in self._offsets:
            facts = pdfdoc.PDFDictionary(
                {
                    "Type": pdfdoc.PDFName("XObject"),
                    "Subtype": pdfdoc.PDFName("Image"),
                    "Width": picture.width,
                    "Height": picture.height,
                    "BitsPerComponent": 8,
                    "ColorSpace": pdfdoc.PDFName("DeviceRGB"),
                    "Filter": pdfdoc.PDFName("FlateDecode"),
                }
            )
            stream = pdfdoc.PDFStream(facts, picture.packed)
            self._resources.XObject[name] = self._document.Reference(stream, name)
            self._write_object(name)
        return name

    def add_page(self, width: float, height: float, operators: str) -> None:
        """Write one page, drawn by the operators of the PDF language."""
        document = self._document
        content = pdfdoc.PDFStream(
            pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFName("FlateDecode")}),
            zlib.compress(operators.encode("ascii"), 6) + b"\n",
        )
        self.pages += 1
        content_name = f"Content{self.pages}"
        page = pdfdoc.PDFPage()
        page.MediaBox = pdfdoc.PDFArray([0, 0, round(width, 2), round(height, 2)])
        page.Contents = document.Reference(content, content_name)
        page.Resources = self._shared
        page.Parent = document.Reference(document.Pages)
        page.Override_default_compilation = 1
        page_name = document.thisPageName()
        document.addPage(page)
        for name in (content_name, page_name):
            self._write_object(name)

    def contents_entry(self, key: str, title: str, level: int) -> None:
        """Name the next page in the reader's list of contents."""
        destination = pdfdoc.PDFDestinationFit(self._document.thisPageRef())
        self._contents.append((key, title, destination, level))

    def finish(self) -> None:
        """Write what the pages share, and the end of the file."""
        document = self._document
        self._list_contents()
        for font in document.delayedFonts:
            add_font(document, font)
        document.info.invariant = 1
        document.info.digest(document.signature)
        # Writing an object may bring in more of them.
        number = 0
        while (number := number + 1) in document.numberToId:
            name = document.numberToId[number]
            if name not in self._offsets:
                self._write_object(name)
        self._write_index(number - 1)

    def _list_contents(self) -> None:
        outlines = self._document.outline
        tree: list[object] = []
        for key, title, destination, level in self._contents:
            outlines.destinationnamestotitles[key] = title
            leaf = {key: destination}
            if not level:
                tree.append(leaf)
            elif isinstance(tree[-1], tuple):
                tree[-1][1].append(leaf)
            else:
                tree[-1] = (tree[-1], [leaf])
        if tree:
            outlines.setDestinations(tree)
            self._document.Catalog.PageMode = pdfdoc.PDFName("UseOutlines")
        outlines.prepare(self._document, None)
        if outlines.ready < 0:
            self._document.Catalog.Outlines = None

    def _write_object(self, name: str) -> None:
        """Write an object and let go of it."""
        document = self._document
        thing = document.idToObject[name]
        text = pdfdoc.PDFIndirectObject(name, thing).format(document)
        self._offsets[name] = self._size
        self._write(text)
        if isinstance(thing, pdfdoc.PDFStream | pdfdoc.PDFPage):
            document.idToObject[name] = None

    def _write_index(self, count: int) -> None:
        document = self._document
        table = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, [document.numberToId[n + 1] for n in range(count)])
        document.idToOffset.update(self._offsets)
        start = self._size
        self._write(table.format(document))
        trailer = pdfdoc.PDFTrailer(
            startxref=start,
            Size=count + 1,
            Root=document.Reference(document.Catalog),
            Info=document.Reference(document.info),
            ID=document.ID(),
        )
        self._write(trailer.format(document))

    def _write(self, text: bytes) -> None:
        self._target.write(text)
        self._size += len(text)
