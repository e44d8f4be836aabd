"""Blocks dealt out to pages: nothing torn, sums carried."""

import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pypdfium2
import pytest

from app import formats
from app.files.paper.look import Look
from app.files.paper.sheet import PageFormat
from app.files.statement_pdf import Statement, write_statements
from app.files.statement_text import wording
from app.formats import Language
from app.statement.payout_slip import SlipAdjustment
from tests.helpers.invoices import FIRST_YEAR, invoice, referral
from tests.helpers.reports import (
    bonus_year,
    discount_statement,
    member_roll,
    transfer_list,
)
from tests.helpers.slips import slip

EN = Language.EN


def pages(record: Statement, page: PageFormat = PageFormat.A4) -> list[list[str]]:
    """The lines of each page."""
    content = BytesIO()
    write_statements(content, [record], EN, Look(page=page))
    document = pypdfium2.PdfDocument(content.getvalue())
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [text.splitlines() for text in texts]


def carried(lines: list[str], key: str) -> list[int]:
    """The sums of the rows that carry over a page, as whole numbers."""
    label = wording(EN)(f"table.{key}")
    return [
        int(re.sub(r"\D", "", line.removeprefix(label)))
        for line in lines
        if line.startswith(label)
    ]


@pytest.mark.parametrize("page", list(PageFormat))
def test_sums_so_far_close_a_page_and_open_the_next(page: PageFormat):
    record = transfer_list(200)
    found = pages(record, page)
    assert len(found) > 2
    for before, after in pairwise(found):
        (left,), (opened,) = (
            carried(before, "carried_over"),
            carried(after, "brought_over"),
        )
        assert left == opened
    places = [
        [int(code) for line in lines for code in re.findall(r"F-(\d{5})", line)]
        for lines in found
    ]
    so_far = 0
    for lines, rows in zip(found[:-1], places, strict=False):
        so_far += sum(record.transfers[place - 1].amount for place in rows)
        assert carried(lines, "carried_over") == [so_far]
    assert [place for rows in places for place in rows] == list(range(1, 201))


@pytest.mark.parametrize("rows", range(28, 50, 2))
@pytest.mark.parametrize(
    ("make", "total"),
    [
        (transfer_list, "list.total"),
        (discount_statement, "discounts.table.sum"),
        (lambda rows: invoice([FIRST_YEAR] * rows), "invoice.table.sum"),
        (referral, "referral.table.sum"),
    ],
    ids=["transfers", "discounts", "invoice", "referral"],
)
def test_a_total_never_stands_on_a_page_without_a_row(make, total: str, rows: int):
    label = wording(EN)(total)
    for lines in pages(make(rows)):
        at = next((n for n, line in enumerate(lines) if line.startswith(label)), None)
        if at is not None:
            brought = wording(EN)("table.brought_over")
            assert not lines[at - 1].startswith(brought)
            return
    pytest.fail("no total")


@pytest.mark.parametrize("rows", range(20, 34, 2))
@pytest.mark.parametrize(
    ("make", "panel", "above"),
    [
        (discount_statement, "discounts.given", "discounts.table.sum"),
        (lambda rows: invoice([FIRST_YEAR] * rows), "invoice.total", "24%"),
    ],
    ids=["discounts", "invoice"],
)
def test_what_it_comes_to_stands_on_the_page_of_the_sums(
    make, panel: str, above: str, rows: int
):
    said = wording(EN)(panel)
    text = wording(EN)(above) if "." in above else above
    lines = next(
        lines
        for lines in pages(make(rows), PageFormat.A5)
        if any(line.startswith(said) for line in lines)
    )
    assert any(line.startswith(text) for line in lines)


def test_the_head_of_a_table_is_repeated_on_every_page():
    found = pages(member_roll(150))
    head = wording(EN)("list.joined")
    assert [sum(head in line for line in lines) for lines in found] == [1] * len(found)


def test_the_year_of_twelve_months_takes_one_page():
    assert len(pages(bonus_year(12))) == 1


def test_each_page_tells_its_number_and_their_count():
    found = pages(transfer_list(120))
    for number, lines in enumerate(found, 1):
        page = wording(EN)("footer.page", number=str(number), count=str(len(found)))
        assert any(line.endswith(page) for line in lines)


def test_a_text_higher_than_a_page_goes_on_over_pages_and_is_not_cut():
    words = [f"word{number:04d}" for number in range(2_000)]
    line = replace(FIRST_YEAR, item=" ".join(words))
    text = " ".join(" ".join(lines) for lines in pages(invoice([line])))
    assert [word for word in words if word not in text] == []
    assert formats.money(12_400, formats.Currency.EURO, EN) in text


def test_a_long_reason_leaves_room_for_its_amount_on_a_persian_page():
    """The figure stands at the near end of its column, which is nearer to the text."""
    reason = "آزمون " * 40
    record = slip(adjustments=[SlipAdjustment(reason.strip(), -125)])
    content = BytesIO()
    write_statements(content, [record], Language.FA)
    document = pypdfium2.PdfDocument(content.getvalue())
    try:
        text = document[0].get_textpage()
        count = text.count_chars()
        boxes = [
            (text.get_charbox(at), text.get_text_range(at, 1)) for at in range(count)
        ]
    finally:
        document.close()
    minus = next(box for box, sign in boxes if sign == "\u2212")
    beside = [
        box[0]
        for box, sign in boxes
        if sign == "آ" and box[1] < minus[3] and box[3] > minus[1]
    ]
    assert beside
    assert min(beside) > minus[2] + 20
