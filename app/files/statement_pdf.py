"""How are the statements of members written as PDF files?

The same slip always gives the same bytes: nothing on the page or in the file
depends on when or where it is written.
"""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from app import formats
from app.files.pdf_sheet import MARGIN, PAGE_HEIGHT, Sheet
from app.files.rtl import clean
from app.files.slip_balance import balance, notes
from app.files.slip_head import continued_head, figures, foot, head, party
from app.files.slip_table import table_head, table_rows
from app.files.slip_type import Block, SlipType, gap
from app.files.statement_text import wording
from app.files.whole_file import whole_file
from app.formats import Language
from app.statement import PayoutSlip

_TOP = PAGE_HEIGHT - MARGIN + 10
_FOOT = MARGIN
_BOTTOM = _FOOT + 6


def write_slip(target: Path | BinaryIO, slip: PayoutSlip, language: Language) -> None:
    """Write the payout slip of one member as a PDF file of its own.

    Args:
        target: A path, replaced only once the whole file stands, or an open file.
        slip: What stands on it.
        language: Language of the page.

    Raises:
        UnwritableFile: The path can't be written; what stood there is whole.
    """
    words = wording(language)
    title = words(
        "slip.subject",
        name=clean(slip.party.name),
        period=formats.month(slip.period, language),
    )
    content = BytesIO()
    sheet = Sheet(content, language, title=title, author=clean(slip.organisation))
    _draw(sheet, slip)
    sheet.save()
    _deliver(target, content)


def write_merged(
    target: Path | BinaryIO, slips: Iterable[PayoutSlip], language: Language
) -> int:
    """Write the payout slips of many members of one period into one PDF file.

    Each begins on a page of its own and stands in the reader's list of contents.

    Args:
        target: A path, replaced only once the whole file stands, or an open file.
        slips: At least one, in the order of the file; taken one by one.
        language: Language of the pages.

    Returns:
        How many slips were written.

    Raises:
        UnwritableFile: The path can't be written; what stood there is whole.
        ValueError: No slips were given.
    """
    content = BytesIO()
    sheet = None
    count = 0
    for slip in slips:
        if sheet is None:
            title = f"{wording(language)('slip.title')}, " + formats.month(
                slip.period, language
            )
            author = clean(slip.organisation)
            sheet = Sheet(content, language, title=title, author=author)
        name, code = clean(slip.party.name), slip.party.code
        sheet.bookmark(f"member {code}", f"{name} ({code})")
        _draw(sheet, slip)
        count += 1
    if sheet is None:
        raise ValueError("no slips to write")
    sheet.save()
    _deliver(target, content)
    return count


def _draw(sheet: Sheet, slip: PayoutSlip) -> None:
    """Draw one slip on as many pages as it needs."""
    setting = SlipType(slip, wording(sheet.language))
    pages = _paged(setting)
    for number, blocks in enumerate(pages, start=1):
        top = _TOP
        for block in blocks:
            block.draw(sheet, top)
            top -= block.height
        foot(setting, number, len(pages)).draw(sheet, _FOOT)
        sheet.next_page()


def _blocks(setting: SlipType) -> list[Block]:
    """Return everything between the heads and the feet of the pages."""
    return [
        party(setting),
        figures(setting),
        gap(12),
        table_head(setting),
        *table_rows(setting),
        gap(10),
        *balance(setting),
        gap(8),
        *notes(setting),
    ]


def _paged(setting: SlipType) -> list[list[Block]]:
    """Deal the blocks out to pages, with the heads that each page needs."""
    pages = [[head(setting)]]
    room = _TOP - _BOTTOM - pages[0][0].height
    for block in _blocks(setting):
        if block.height > room:
            pages.append([continued_head(setting)])
            if block.in_table:
                pages[-1].append(table_head(setting))
            room = _TOP - _BOTTOM - sum(part.height for part in pages[-1])
        pages[-1].append(block)
        room -= block.height
    return pages


def _deliver(target: Path | BinaryIO, content: BytesIO) -> None:
    if isinstance(target, Path):
        with whole_file(str(target)) as stream:
            stream.write(content.getbuffer())
    else:
        target.write(content.getbuffer())
