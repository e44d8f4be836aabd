"""What holds for every kind of document in every language."""

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from io import BytesIO

import pypdfium2
import pytest

from app import formats
from app.files.paper.colour import Colour
from app.files.paper.look import Look
from app.files.paper.pdf_file import Picture
from app.files.paper.sheet import PageFormat
from app.files.statement_pdf import Statement, write_statements
from app.formats import Currency, Language
from app.statement.payout_slip import PayoutSlip
from app.statement.year import BonusYear
from tests.helpers.invoices import mixed_invoice, self_billed
from tests.helpers.papers import KINDS, copied, document_of, printed
from tests.helpers.reports import member_roll, transfer_list
from tests.helpers.slips import PARTY, fullest_slip, line, slip

_WITHOUT_AMOUNTS = frozenset({"certificate", "members"})
_UNSHOWN = re.compile("allowed|bonuses_before_cap|carried_in|everybody|vat_registered")


def seen(text: str) -> str:
    """A text as it is compared: marks gone, letters plain, blanks alike."""
    plain = unicodedata.normalize("NFKC", text.replace("\u200e", ""))
    return " ".join(plain.split())


def amounts(record: object, prefix: str = "") -> list[tuple[str, int]]:
    """Every amount of money in a record, with its unit as the end of its name."""
    found: list[tuple[str, int]] = []
    for field in fields(record):  # type: ignore[arg-type]
        value = getattr(record, field.name)
        many = value if isinstance(value, tuple) else (value,)
        for one in many:
            if is_dataclass(one):
                found += amounts(one, field.name)
            elif field.name.endswith(("_toman", "_cents")) or field.name == "amount":
                found.append((field.name, one))
    return found


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", [x for x in KINDS if x not in _WITHOUT_AMOUNTS])
def test_every_amount_can_be_copied(kind: str, language: Language):
    record = document_of(kind, language)
    text = seen(copied(printed(record, language))).replace("\u2212", "-")
    expected = []
    for name, amount in amounts(record):
        is_hidden = isinstance(record, PayoutSlip | BonusYear) and _UNSHOWN.match(name)
        if not is_hidden:
            euros = name.endswith("_cents")
            currency = Currency.EURO if euros else Currency.TOMAN
            expected.append(formats.money(abs(amount), currency, language))
    assert expected
    assert [one for one in map(seen, expected) if one not in text] == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", KINDS)
def test_organisation_state_of_the_books_and_page_can_be_copied(
    kind: str, language: Language
):
    record = document_of(kind, language)
    text = seen(copied(printed(record, language)))
    assert seen(record.imprint.letterhead.name) in text
    assert record.imprint.audit_head in text
    if hasattr(record, "party"):
        assert seen(record.party.name) in text
        assert record.party.code in text


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_document_gives_the_same_bytes(kind: str, language: Language):
    record = document_of(kind, language)
    first = printed(record, language)
    printed(slip(), language)
    assert printed(record, language) == first


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("page", list(PageFormat))
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_drawn_beyond_the_margins(
    kind: str, page: PageFormat, language: Language
):
    document = pypdfium2.PdfDocument(
        printed(document_of(kind, language), language, Look(page=page))
    )
    try:
        for one in document:
            width, height = one.get_size()
            assert (round(width), round(height)) == (
                round(page.width),
                round(page.height),
            )
            text = one.get_textpage()
            for number in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(number)
                if right > left:
                    assert left >= page.margin - 3
                    assert right <= page.width - page.margin + 3
                    assert bottom >= 8
                    assert top <= page.height - 8
    finally:
        document.close()


@pytest.mark.parametrize(
    ("language", "count"),
    [(Language.FA, 1_000), (Language.FI, 200), (Language.EN, 200)],
)
def test_slips_by_the_thousand_are_read_back_from_one_file(
    language: Language, count: int
):
    def made(number: int) -> PayoutSlip:
        lines = [
            line("multilevel", level, 1_237 * number + level, 500)
            for level in range(1, number % 7 + 2)
        ]
        party = replace(
            PARTY, name=f"{PARTY.name} {'ابپتث'[number % 5]}", code=f"F-{number:05d}"
        )
        return slip(lines, party=party, carried_in=number % 3 * 1_000)

    records = [made(number) for number in range(1, count + 1)]
    content = BytesIO()
    written = write_statements(content, records, language)
    assert len(written) == len({one.fingerprint for one in written}) == count
    document = pypdfium2.PdfDocument(content.getvalue())
    try:
        texts = [seen(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()
    assert len(texts) == count
    for record, text in zip(records, texts, strict=True):
        found = [
            *(x.amount_toman for x in record.lines),
            record.balance.bonuses_toman,
            record.balance.due_toman,
            record.balance.paid_toman,
        ]
        expected = [formats.money(x, Currency.TOMAN, language) for x in found]
        expected += [
            record.party.name,
            record.party.code,
            formats.day(record.pay_by, language, jalali=True),
            formats.month(record.period, language),
        ]
        assert [x for x in map(seen, expected) if x not in text] == []
        assert record.balance.bonuses_toman == sum(x.amount_toman for x in record.lines)


@pytest.mark.parametrize("language", list(Language))
def test_codes_and_accounts_of_a_list_can_be_copied_beside_persian_names(
    language: Language,
):
    text = seen(copied(printed(transfer_list(), language)))
    assert [x.code for x in transfer_list().transfers if x.code not in text] == []
    assert text.count("IR06 2960 0000 0010 0324 2000 01") == 4


def test_a_document_has_the_same_fingerprint_alone_and_among_others():
    among: list[Statement] = [slip(), fullest_slip(), slip()]
    alone = write_statements(BytesIO(), [fullest_slip()], Language.FA)
    together = write_statements(BytesIO(), among, Language.FA)
    assert together[1] == alone[0]
    assert together[0] == together[2]


def test_language_paper_colour_and_wording_change_the_fingerprint():
    looks = [
        (Language.FA, Look()),
        (Language.EN, Look()),
        (Language.EN, Look(page=PageFormat.A5)),
        (Language.EN, Look(accent=Colour.of("7a1f2b"))),
        (Language.EN, Look(texts={Language.EN: {"footer.closing": "Thank you"}})),
        (
            Language.EN,
            Look(logo=Picture(1, 1, b"x\x9cc\xd0\xd0\xd0\x00\x00\x01%\x00a")),
        ),
    ]
    found = [write_statements(BytesIO(), [slip()], x, look)[0] for x, look in looks]
    assert len({one.fingerprint for one in found}) == len(looks)


def test_several_documents_of_a_member_are_listed_below_the_name():
    content = BytesIO()
    records: list[Statement] = [mixed_invoice(), self_billed(), member_roll()]
    write_statements(content, records, Language.FI)
    document = pypdfium2.PdfDocument(content.getvalue())
    try:
        contents = [(one.level, one.get_title()) for one in document.get_toc()]
    finally:
        document.close()
    assert contents == [
        (0, "Äänekosken Öljymäki & Pojat Tmi (K-0042)"),
        (1, "Jäsenhankintaerittely ja itselaskutuslasku syyskuu 2024"),
        (0, "Osuuskunta Kyläpuoti"),
    ]


@pytest.mark.parametrize("kind", ["invoice", "self_billed"])
@pytest.mark.parametrize("language", list(Language))
def test_usual_invoice_keeps_to_one_small_page(kind: str, language: Language):
    look = Look(page=PageFormat.A5)
    document = pypdfium2.PdfDocument(
        printed(document_of(kind, language), language, look)
    )
    try:
        assert len(document) == 1
    finally:
        document.close()
