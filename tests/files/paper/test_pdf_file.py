"""PDF files as readers find them, and what is in them besides pages."""

import zlib
from io import BytesIO

import pypdfium2
import pytest

from app.files.paper.cut_fonts import codes, cut_font, meanings
from app.files.paper.pdf_file import PdfFile
from app.files.pdf_fonts import REGULAR, font
from app.formats import Language


def file_of(pages: int, entries: list[tuple[int, str, int]]) -> bytes:
    """A file of empty pages; entries stand before a page, with title and level."""
    target = BytesIO()
    file = PdfFile(target, Language.EN, title="فیش (a)", author="\\Äiti")
    for number in range(pages):
        for page, title, level in entries:
            if page == number:
                file.contents_entry(title, level)
        file.add_page(200, 100.5, f"{number} w".encode())
    file.finish()
    return target.getvalue()


def shown(text: str) -> pypdfium2.PdfDocument:
    """A page that shows letters from left to right."""
    target = BytesIO()
    file = PdfFile(target, Language.EN, title="", author="")
    file.use(REGULAR, text)
    operators = f"BT 10 50 Td /F1 12 Tf <{codes(text)}> Tj ET"
    file.add_page(400, 100, operators.encode())
    file.finish()
    return pypdfium2.PdfDocument(target.getvalue())


def test_contents_lead_to_their_pages_in_two_levels():
    entries = [(0, "a", 0), (0, "a1", 1), (2, "a2", 1), (2, "b", 0), (3, "c", 0)]
    document = pypdfium2.PdfDocument(file_of(4, entries))
    try:
        found = [
            (one.get_dest().get_index(), one.get_title(), one.level)
            for one in document.get_toc()
        ]
    finally:
        document.close()
    assert found == entries


def test_title_and_author_are_kept_in_any_script():
    document = pypdfium2.PdfDocument(file_of(1, []))
    try:
        facts = document.get_metadata_dict()
    finally:
        document.close()
    assert (facts["Title"], facts["Author"]) == ("فیش (a)", "\\Äiti")


def test_every_object_stands_where_the_index_says():
    pdf = file_of(3, [(0, "a", 0), (1, "b", 0)])
    index = int(pdf.rsplit(b"startxref\n", 1)[1].split()[0])
    rows = pdf[index:].split(b"trailer")[0].splitlines()[3:]
    for number, row in enumerate(rows, 1):
        place = int(row[:10])
        assert pdf[place:].startswith(f"{number} 0 obj\n".encode())
    assert f"/Size {len(rows) + 1} ".encode() in pdf[index:]


def test_pages_have_their_size():
    document = pypdfium2.PdfDocument(file_of(2, []))
    try:
        assert [page.get_size() for page in document] == [(200, 100.5)] * 2
    finally:
        document.close()


@pytest.mark.parametrize("text", ["Äiti €1,50", "\ufee1\ufefc\ufeb3 ۱۲٬۳۰۰", "a漢b"])
def test_what_is_shown_is_copied(text: str):
    document = shown(text)
    try:
        copied = document[0].get_textpage().get_text_range()
    finally:
        document.close()
    for sign in text if text.isascii() else "".join(x for x in text if x < "\ufe00"):
        assert sign in copied


def test_joined_forms_stand_for_what_people_type():
    """Readers that look no further than the file find the letters of the alphabet."""
    table = zlib.decompress(meanings()).decode()
    for form, letter in (("\ufee7", "ن"), ("\ufb58", "پ"), ("\ufbfd", "ی")):
        assert f"<{ord(form):04X}> <{ord(letter):04X}>" in table
    # Readers do not agree on the order of two letters in one form.
    assert "<FEFB> <0644" not in table


def test_letters_are_as_wide_as_the_font_says():
    document = shown("iW")
    try:
        text = document[0].get_textpage()
        left = [text.get_charbox(n, loose=True)[0] for n in range(2)]
    finally:
        document.close()
    width = font(REGULAR).charWidths[ord("i")]
    assert left[1] - left[0] == pytest.approx(width * 12 / 1000, abs=0.01)


def test_a_letter_beyond_two_bytes_becomes_one_box():
    assert codes("a😀b") == "0061fffd0062"


def test_the_name_of_a_cut_tells_its_letters_apart():
    names = [cut_font(REGULAR, frozenset(letters)).name for letters in ("ab", "abc")]
    assert len(set(names)) == 2
    assert all(name.endswith(f"+{REGULAR}") for name in names)
