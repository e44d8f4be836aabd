"""Payout slips as PDF files, read back from the page."""

import errno
import os
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from app import formats
from app.files.statement_pdf import write_statements
from app.files.statement_text import wording
from app.files.whole_file import UnwritableFile
from app.formats import Currency, Language
from app.statement.payout_slip import PayoutSlip, SlipAdjustment
from tests.helpers.slips import PARTY, capped, fullest_slip, line, slip

LANGUAGES = list(Language)
LONG_NAME = (
    "شرکت بازرگانی بین\u200cالمللی توسعهٔ صنایع غذایی و بهداشتی آفتاب\u200cگردان طلایی "
    "شرق (سهامی خاص) و شعب استان\u200cهای خراسان رضوی، سیستان و بلوچستان، کرمان، "
    "هرمزگان، آذربایجان شرقی و غربی، اصفهان و فارس"
)


def written(record: PayoutSlip, language: Language) -> bytes:
    content = BytesIO()
    write_statements(content, [record], language)
    return content.getvalue()


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page as a reader copies it, spaces made alike."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [" ".join(unicodedata.normalize("NFKC", text).split()) for text in texts]


def as_copied(text: str) -> str:
    """What a reader finds of a text: its marks are not on the page."""
    plain = unicodedata.normalize("NFKC", text.replace("\u200e", ""))
    return " ".join(plain.split())


def places(pdf: bytes, sign: str) -> list[tuple[float, float]]:
    """Left edge and foot of each place where a character stands on page 1."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = document[0].get_textpage()
        return [
            text.get_charbox(index)[:2]
            for index in range(text.count_chars())
            if text.get_text_range(index, 1) == sign
        ]
    finally:
        document.close()


def left_edge(pdf: bytes, words: str) -> float:
    """Left edge of the first place where words stand on page 1."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = document[0].get_textpage()
        found = text.search(words).get_next()
        assert found is not None, words
        start, count = found
        return float(min(text.get_charbox(start + n)[0] for n in range(count)))
    finally:
        document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_of_the_slip_can_be_copied(language: Language):
    record = fullest_slip(is_latin=language is not Language.FA)
    (text,) = page_texts(written(record, language))
    amounts = [
        record.figures.gross_toman,
        record.balance.carried_in_toman,
        record.balance.bonuses_toman,
        record.balance.due_toman,
        record.balance.paid_toman,
        record.balance.carried_out_toman,
        record.cap.sales_toman,
        record.cap.cap_toman,
        record.cap.allowed_toman,
        *(entry.amount_toman for entry in record.balance.adjustments),
        *(entry.amount_toman for entry in record.lines),
        *(entry.before_cap_toman for entry in record.lines),
    ]
    expected = [formats.money(x, Currency.TOMAN, language) for x in amounts]
    expected += [formats.points(x.base_micro, language) for x in record.bonuses]
    expected += [
        formats.percent(x.rate_bp, language) for x in record.bonuses if x.level
    ]
    expected += [formats.percent(8_300, language)]
    assert [x for x in map(as_copied, expected) if x not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_codes_and_words_can_be_copied(language: Language):
    record = fullest_slip()
    words = wording(language)
    (text,) = page_texts(written(record, language))
    expected = [
        record.imprint.letterhead.name,
        record.party.name,
        record.party.code,
        "IR06 2960 0000 0010 0324 2000 01",
        record.gift,
        record.imprint.audit_head,
        words("slip.title"),
        words("slip.held.no_unit_code"),
        words.rank(record.figures.rank),
        formats.month(record.period, language),
        *(words(f"slip.line.{entry.kind}") for entry in record.lines),
    ]
    assert [x for x in map(as_copied, expected) if x not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_day_of_payment_stands_beside_what_is_paid(language: Language):
    (text,) = page_texts(written(slip(), language))
    assert formats.day(slip().pay_by, language, jalali=True) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fullest_slip_takes_one_page(language: Language):
    assert len(page_texts(written(fullest_slip(), language))) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_slip_gives_the_same_bytes(language: Language):
    first = written(fullest_slip(), language)
    written(slip(), language)
    assert written(fullest_slip(), language) == first


def test_columns_of_a_persian_page_are_mirrored():
    heads = ["kind", "level", "base", "rate", "amount"]

    def edges(language: Language) -> list[float]:
        pdf = written(slip(), language)
        return [left_edge(pdf, wording(language)(f"slip.table.{x}")) for x in heads[1:]]

    assert edges(Language.FI) == sorted(edges(Language.FI))
    assert edges(Language.FA) == sorted(edges(Language.FA), reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_minus_stands_left_of_its_figure(language: Language):
    record = slip([line("persistence", 0, 100_000)], carried_in=-77_777)
    pdf = written(record, language)
    (minus,) = places(pdf, formats.MINUS)
    seven = formats.digits("7", language)
    row = [x for x, y in places(pdf, seven) if abs(y - minus[1]) < 6]
    assert len(row) == 5
    assert minus[0] < min(row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_codes_keep_latin_digits_and_figures_follow_the_language(language: Language):
    (text,) = page_texts(written(slip(), language))
    assert PARTY.code in text
    assert formats.money(25_000, Currency.TOMAN, language) in text.replace(
        " ", "\u00a0"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        LONG_NAME,
        "بی\u200cنهایت" * 20,
        "Matti Meikäläinen (Teppo) Öberg " * 6,
        "W" * 200,
    ],
    ids=["Persian", "one word", "Latin", "wide letters"],
)
def test_a_long_name_is_never_cut(language: Language, name: str):
    record = slip(party=replace(PARTY, name=name), organisation=name)
    text = "".join(page_texts(written(record, language)))
    letters = Counter(as_copied(name).replace(" ", ""))
    assert [x for x, count in letters.items() if text.count(x) < 2 * count] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_does_not_fit_goes_on_a_second_page(language: Language):
    numbers = [formats.count(number, Language.FA) for number in range(10, 60)]
    reasons = [f"دلیل {number} برای" for number in numbers]
    entries = tuple(SlipAdjustment(reason, 1_000) for reason in reasons)
    texts = page_texts(written(slip(adjustments=entries), language))
    assert len(texts) == 2
    assert [reason for reason in reasons if reason not in " ".join(texts)] == []
    words = wording(language)
    for number, text in enumerate(texts, start=1):
        page = words(
            "footer.page",
            number=formats.count(number, language),
            count=formats.count(2, language),
        )
        assert page in text
        assert PARTY.code in text


def test_a_second_page_repeats_the_head_of_the_table():
    lines = [line("multilevel", n % 7 + 1, 1_000 + n, 500) for n in range(60)]
    texts = page_texts(written(slip(lines), Language.EN))
    head = wording(Language.EN)("slip.table.base")
    assert [head in text for text in texts] == [True, True]


def test_the_amount_before_the_cap_stands_only_where_the_cap_bit():
    head = as_copied(wording(Language.EN)("slip.table.before_cap"))
    (open_text,) = page_texts(written(slip(), Language.EN))
    (capped_text,) = page_texts(written(fullest_slip(), Language.EN))
    assert (head in open_text, head in capped_text) == (False, True)


def test_a_line_that_the_cap_took_whole_is_shown_as_zero():
    tiny = capped(line("multilevel", 1, 1, 500))
    record = slip([tiny], cap=fullest_slip().cap)
    (text,) = page_texts(written(record, Language.EN))
    assert "Multi-level bonus level 1 0.02 5% 1 0" in text


def test_a_customer_has_no_unit_code_to_enter():
    customer = replace(PARTY, kind="customer", unit_code="")
    (text,) = page_texts(written(slip(party=customer), Language.EN))
    assert "not entered" not in text


@pytest.mark.parametrize(
    ("reason", "title"),
    [("duties", "The balance is held"), ("negative", "Nothing to pay")],
)
def test_the_slip_says_why_nothing_is_paid(reason: str, title: str):
    (text,) = page_texts(written(slip(reason=reason), Language.EN))
    assert f"{title} {wording(Language.EN)(f'slip.held.{reason}')}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_names_its_title_author_and_language(language: Language):
    pdf = written(slip(), language)
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert PARTY.name in document.get_metadata_value("Title")
        assert document.get_metadata_value("Author") == slip().imprint.letterhead.name
    finally:
        document.close()
    assert f"/Lang ({language})".encode() in pdf


def many(count: int) -> Iterator[PayoutSlip]:
    for number in range(1, count + 1):
        code = f"F {number:03d}/ب"
        yield slip(party=replace(PARTY, code=code, name=f"عضو {number}"))


def test_a_merged_file_has_every_slip_and_lists_them():
    content = BytesIO()
    printed = write_statements(content, many(3), Language.FA)
    assert [one.pages for one in printed] == [1, 1, 1]
    document = pypdfium2.PdfDocument(content.getvalue())
    try:
        contents = [
            (entry.get_title(), entry.get_dest().get_index())
            for entry in document.get_toc()
        ]
    finally:
        document.close()
    assert contents == [(f"عضو {n} (F 00{n}/ب)", n - 1) for n in (1, 2, 3)]
    assert len(page_texts(content.getvalue())) == 3


def test_a_merged_file_is_the_same_each_time():
    contents = [BytesIO(), BytesIO()]
    for content in contents:
        write_statements(content, many(3), Language.FI)
    assert contents[0].getvalue() == contents[1].getvalue()


def test_no_slips_make_no_file(tmp_path: Path):
    with pytest.raises(ValueError, match="no documents"):
        write_statements(tmp_path / "slips.pdf", [], Language.FA)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_among_the_slips_leaves_no_file(tmp_path: Path):
    def broken() -> Iterator[PayoutSlip]:
        yield slip()
        raise LookupError

    with pytest.raises(LookupError):
        write_statements(tmp_path / "slips.pdf", broken(), Language.FA)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_older_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "slip.pdf"
    path.write_bytes(b"older")

    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnwritableFile, match=r"slip\.pdf.*No space left"):
        write_statements(path, [slip()], Language.FA)
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_named(tmp_path: Path):
    path = tmp_path / "absent" / "slip.pdf"
    with pytest.raises(UnwritableFile, match="absent"):
        write_statements(path, [slip()], Language.FA)


def test_a_written_file_takes_the_place_of_the_older_one(tmp_path: Path):
    path = tmp_path / "slip.pdf"
    path.write_bytes(b"older")
    write_statements(path, [slip()], Language.EN)
    assert path.read_bytes() == written(slip(), Language.EN)
    assert list(tmp_path.iterdir()) == [path]


def test_a_slip_without_bonuses_says_so():
    (text,) = page_texts(written(slip([], carried_in=5_000), Language.EN))
    assert wording(Language.EN)("slip.table.empty") in text
