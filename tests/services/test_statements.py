"""Documents of closed months: which, where, and the same when printed again."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.bootstrap import open_office
from app.calendars import Period
from app.formats import Language
from app.services.paper_choice import Choice, NoStatement
from tests.helpers.papers import copied

MONTH = "1403-01"
DAVOUD = "D,داود 漢,representative,B,1402-12-02,,U-4,IR820540102680020817909002\n"


@pytest.fixture
def closed(shop):
    """A month of which everybody in the network has a part."""
    shop.order(
        "1,1403-01-11,A,P1,12,",
        "2,1403-01-12,B,P1,12,",
        "3,1403-01-13,C,P1,12,",
        "4,1403-01-14,K,P1,2,",
    )
    shop.must("close", MONTH)
    return shop


def printed(desk, *arguments: object) -> list[str]:
    """What a run of statements says, its last line being the sum."""
    out = desk.folder / "out"
    said: str = desk.must("statements", "--period", MONTH, "--out", out, *arguments)
    return said.splitlines()


def names(desk) -> list[str]:
    return sorted(path.name for path in (desk.folder / "out").iterdir())


def test_a_closed_month_brings_a_slip_for_everybody_concerned(closed):
    assert printed(closed)[-1].startswith("4 statements in 4 files")
    assert names(closed) == [f"{MONTH}-{code}.pdf" for code in "ABCK"]


def test_an_open_month_brings_none(shop):
    out = shop.folder / "out"
    said = shop.refused("statements", "--period", MONTH, "--out", out)
    assert "1403-01 is not closed" in said


def test_printed_again_it_is_the_same_and_the_books_are_untouched(closed):
    printed(closed)
    first = {p.name: p.read_bytes() for p in (closed.folder / "out").iterdir()}
    before = closed.fingerprint()
    assert len(printed(closed)) == 1
    assert closed.fingerprint() == before
    again = {p.name: p.read_bytes() for p in (closed.folder / "out").iterdir()}
    assert again == first


def test_what_came_out_otherwise_than_before_is_told(closed):
    printed(closed)
    closed.must("member", "B", "--set", "name=Bita Bahar", "--reason", "married")
    assert printed(closed)[0] == "B: not the same as when it was printed before"
    assert len(printed(closed)) == 1


def test_a_merged_print_counts_as_the_same_document(closed):
    printed(closed, "--language", "en")
    assert len(printed(closed, "--language", "en", "--merged")) == 1


def test_members_without_a_language_get_that_of_the_plan(closed):
    closed.must("member", "B", "--set", "language=fi", "--reason", "asked")
    printed(closed)
    out = closed.folder / "out"
    assert "Maksuerittely" in copied((out / f"{MONTH}-B.pdf").read_bytes())
    assert "فیش پرداخت" in copied((out / f"{MONTH}-A.pdf").read_bytes())
    printed(closed, "--language", "en")
    assert "Payout slip" in copied((out / f"{MONTH}-B.pdf").read_bytes())


def test_a_merged_file_follows_the_upline_if_asked(closed):
    closed.give(
        "members",
        "code,name,kind,sponsor,joined\nAA,Zari,representative,C,1402-12-03\n",
    )
    closed.must("reopen", MONTH, "--reason", "one more")
    closed.order("5,1403-01-15,AA,P1,2,")
    closed.must("close", MONTH)

    def order(*arguments: str) -> list[str]:
        printed(closed, "--merged", "--language", "en", *arguments)
        document = pypdfium2.PdfDocument(closed.folder / "out" / f"{MONTH}.pdf")
        try:
            return [one.get_title().split("(")[-1][:-1] for one in document.get_toc()]
        finally:
            document.close()

    assert order() == ["A", "AA", "B", "C", "K"]
    assert order("--order", "upline") == ["A", "B", "C", "AA", "K"]


def test_files_are_named_by_a_pattern(closed):
    printed(closed, "--names", "{code} {name} {period}", "--member", "A")
    assert names(closed) == ["A Ava 1403-01.pdf"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{period}", "no two are alike"),
        ("{code}{salary}", "no places but"),
        ("../{code}", "not a path"),
        ("{code", "{period}"),
        ("{code:>99999999}", "no places but"),
        ("{code.__class__}", "no places but"),
    ],
)
def test_a_pattern_that_gives_no_names_is_refused(closed, pattern: str, expected: str):
    out = closed.folder / "out"
    said = closed.refused(
        "statements", "--period", MONTH, "--out", out, "--names", pattern
    )
    assert expected in said


def test_characters_that_cannot_be_drawn_are_told(shop):
    shop.give(
        "members", f"code,name,kind,sponsor,joined,national_id,unit_code,iban\n{DAVOUD}"
    )
    shop.order("1,1403-01-11,D,P1,12,")
    shop.must("close", MONTH)
    assert printed(shop)[0] == "D: the font can't draw 漢"


def test_who_had_not_joined_has_no_slip(closed):
    out = closed.folder / "out"
    said = closed.refused(
        "statements", "--period", MONTH, "--out", out, "--member", "Z"
    )
    assert "Z has no statement for 1403-01" in said


def test_an_unknown_document_is_answered_with_those_there_are(closed):
    said = closed.refused(
        "statements", "--period", MONTH, "--out", closed.folder, "--document", "x"
    )
    assert "slip, discount, certificate, year, transfers" in said
    listed = closed.must(
        "statements", "--period", MONTH, "--out", closed.folder, "--document", "?"
    )
    assert listed.split() == ["slip", "discount", "certificate", "year", "transfers"]


def test_a_folder_that_is_a_file_is_named(closed):
    path = closed.file("in the way", "out")
    said = closed.refused("statements", "--period", MONTH, "--out", path)
    assert f"{path} can't be written" in said


def test_discounts_certificates_and_years_are_written(closed):
    for document, files in (("discount", 4), ("certificate", 3), ("year", 4)):
        said = printed(closed, "--document", document, "--language", "en")
        assert said[-1].startswith(f"{files} statements in {files} files")
    out = closed.folder / "out"
    text = copied((out / f"{MONTH}-discount-K.pdf").read_bytes())
    assert "200,000" in text
    assert "Rank card: Joyandeh" in copied(
        (out / f"{MONTH}-certificate-C.pdf").read_bytes()
    )


def test_a_payment_file_brings_a_list_to_sign(closed):
    closed.must("pay", MONTH, "--out", closed.folder / "pay.csv")
    printed(closed, "--document", "transfers", "--language", "en")
    (name,) = names(closed)
    text = copied((closed.folder / "out" / name).read_bytes())
    assert "IR82 0540 1026 8002 0817 9090 02" in text
    assert "Approved by" in text


def test_a_preview_leaves_the_books_untouched(closed):
    before = closed.fingerprint()
    with open_office(closed.path, lambda: None) as office:
        choice = Choice(members=("A",), language=Language.EN)
        shown = office.statements.shown(Period(1403, 1), choice)
        assert "Ava" in copied(shown.pdf)
        with pytest.raises(NoStatement):
            office.statements.shown(Period(1403, 1), Choice(document="transfers"))
    assert closed.fingerprint() == before


def test_logo_colour_paper_and_words_of_the_organisation_stand_on_paper(closed):
    logo = closed.folder / "logo.png"
    Image.new("RGB", (40, 20), "#7a1f2b").save(logo)
    said = closed.must(
        "style",
        *("--accent", "#7a1f2b", "--page", "A5", "--logo", logo),
        *("--text", "en", "footer.closing", "Thank you for a good month."),
    )
    assert "accent  7a1f2b" in said
    printed(closed, "--language", "en", "--member", "A")
    document = pypdfium2.PdfDocument(closed.folder / "out" / f"{MONTH}-A.pdf")
    try:
        assert [round(side) for side in document[0].get_size()] == [420, 595]
        kinds = [one.type for one in document[0].get_objects()]
        assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE in kinds
        text = document[0].get_textpage().get_text_range()
    finally:
        document.close()
    assert "Thank you for a good month." in text
    closed.must("style", "--no-logo", "--accent", "")
    assert "none" in closed.must("style")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--accent", "ffee99"), "dark enough"),
        (("--accent", "green"), "hexadecimal"),
        (("--page", "A3"), "A4 or A5"),
        (("--text", "en", "slip.nothing", "x"), "a key of the wording"),
        (("--text", "sv", "slip.title", "x"), "fa, fi, en"),
        (("--text", "en", "footer.page", "Page {number}"), "{count}"),
        (("--text", "en", "footer.page", "{number:9}{count}"), "{count}"),
        (("--text", "en", "slip.title", "x" * 501), "at most 500"),
    ],
)
def test_a_style_that_would_spoil_documents_is_refused(closed, arguments, expected):
    assert expected in closed.refused("style", *arguments)


def test_a_file_that_is_no_picture_is_no_logo(closed, tmp_path: Path):
    path = closed.file("no picture", "logo.png")
    assert "can't be the logo" in closed.refused("style", "--logo", path)


def test_members_of_a_network_write_no_invoices(closed):
    said = closed.refused("self-billing", "A", "yes", "--reason", "asked")
    assert "write no invoices" in said
