"""Documents looked at, tried in another style, and handed to a printer."""

import pypdfium2
import pytest

from app.bootstrap import open_office
from app.calendars import Period
from app.formats import Language
from app.records.organisation import DocumentStyle
from app.services.documents import BadStyle
from app.services.member_list import Wanted
from app.services.paper_choice import Choice, NoStatement
from app.services.plan_books import NotClosed

MONTH = Period(1403, 1)
SLIPS = Choice(document="slip")


@pytest.fixture
def office(shop):
    """A closed month that brings a slip to A, B, C and K."""
    shop.order(
        "1,1403-01-11,A,P1,12,",
        "2,1403-01-12,B,P1,12,",
        "3,1403-01-13,C,P1,12,",
        "4,1403-01-14,K,P1,2,",
    )
    shop.must("close", MONTH)
    with open_office(shop.path, lambda: None) as office:
        yield office


def handed(office, choice=SLIPS):
    """The files that a printer gets, and the outcome."""
    files: list[bytes] = []
    return files, office.statements.hand_out(MONTH, choice, files.append)


def key_of(office, code):
    return int(office.member_list.order(Wanted(text=code))[0])


def test_every_member_concerned_hands_one_file_to_the_printer(office):
    files, outcome = handed(office)
    assert len(files) == 4
    assert outcome.statements == 4
    assert all(len(pypdfium2.PdfDocument(one)) == 1 for one in files)


def test_only_members_among_those_given_get_documents(office):
    among = (key_of(office, "B"), key_of(office, "K"), 9_999)
    files, outcome = handed(office, Choice(document="slip", among=among))
    assert (len(files), outcome.statements) == (2, 2)


def test_shown_is_what_is_printed_and_where_it_stands(office):
    shown = office.statements.shown(MONTH, SLIPS, 1)
    assert (shown.code, shown.place, shown.count) == ("B", 1, 4)
    assert shown.pdf == handed(office)[0][1]


def test_a_place_behind_the_last_shows_the_last(office):
    assert office.statements.shown(MONTH, SLIPS, 99).code == "K"


def test_nobody_chosen_is_refused(office):
    with pytest.raises(NoStatement):
        office.statements.shown(MONTH, Choice(document="slip", among=()))


def test_an_open_month_shows_no_slips(office):
    with pytest.raises(NotClosed):
        office.statements.shown(MONTH.next(), SLIPS)


def test_printed_again_is_known_as_the_same(office):
    assert office.statements.shown(MONTH, SLIPS).printed == "never"
    handed(office)
    assert office.statements.shown(MONTH, SLIPS).printed == "same"
    assert handed(office)[1].differing == ()


def test_another_look_is_told_and_the_look_of_then_gives_the_same_pages(office):
    first, _ = handed(office)
    office.documents.set_accent("7a1f5c")
    assert office.statements.shown(MONTH, SLIPS).printed == "other"
    as_printed = Choice(document="slip", as_printed=True)
    assert office.statements.shown(MONTH, as_printed).printed == "same"
    again, outcome = handed(office, as_printed)
    assert again == first
    assert outcome.differing == ()
    assert handed(office)[1].differing == ("A", "B", "C", "K")


def test_a_merged_file_too_comes_again_in_the_look_of_then(office, tmp_path):
    def merged(**choice):
        outcome = office.statements.write(
            MONTH, tmp_path, Choice(document="slip", **choice), merged=True
        )
        (path,) = tmp_path.glob("*.pdf")
        return path.read_bytes(), outcome.differing

    first, _ = merged()
    office.documents.set_accent("7a1f5c")
    office.documents.set_page("A5")
    assert merged(as_printed=True) == (first, ())
    assert merged()[1] == ("A", "B", "C", "K")


def test_letters_of_own_words_and_of_the_organisation_are_told_too(office):
    office.documents.set_text("fa", "footer.closing", "با سپاس 漢")
    assert office.statements.shown(MONTH, SLIPS).missing == "漢"
    office.settings.change({"name": "فرهان 字"})
    _, outcome = handed(office)
    assert set(outcome.missing_glyphs) == {"A", "B", "C", "K"}
    assert set(outcome.missing_glyphs.values()) == {"字 漢"}


def test_a_printer_that_fails_keeps_no_fingerprint(office):
    def take(_pdf: bytes) -> None:
        raise OSError("out of paper")

    with pytest.raises(OSError, match="out of paper"):
        office.statements.hand_out(MONTH, SLIPS, take)
    assert office.statements.shown(MONTH, SLIPS).printed == "never"


def test_a_style_that_is_tried_changes_the_pages_and_not_the_books(office):
    tried = DocumentStyle(page="A5", texts={"fa": {"slip.title": "کارنامه"}})
    shown = office.statements.shown(MONTH, SLIPS, 0, tried)
    width, _height = pypdfium2.PdfDocument(shown.pdf)[0].get_size()
    assert round(width) == 420
    assert office.documents.style() == DocumentStyle()


def test_a_style_is_set_at_once_and_empty_words_are_left_out(office):
    words = {"slip.title": "My slip", "kind.member": ""}
    office.documents.set_style(DocumentStyle("#7A1F5C", "A5", b"", {"en": words}))
    assert office.documents.style() == DocumentStyle(
        "7a1f5c", "A5", b"", {"en": {"slip.title": "My slip"}}
    )


@pytest.mark.parametrize(
    "style",
    [
        DocumentStyle(accent="ffff00"),
        DocumentStyle(page="A3"),
        DocumentStyle(texts={"en": {"no.such": "x"}}),
        DocumentStyle(texts={"en": {"footer.page": "Page {other}"}}),
        DocumentStyle(texts={"sv": {"slip.title": "x"}}),
    ],
    ids=["pale", "paper", "key", "place", "language"],
)
def test_a_style_that_can_not_be_set_changes_nothing(office, style):
    with pytest.raises(BadStyle):
        office.documents.set_style(style)
    assert office.documents.style() == DocumentStyle()


def test_the_program_s_words_can_be_read_in_each_language(office):
    assert office.documents.wording(Language.EN)["slip.title"] == "Payout slip"
