"""How are the documents of an organisation written as PDF files?

The same document always gives the same bytes: nothing on the page or in the file
depends on when or where it is written.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, TypeAlias

from app.files.documents.campaign import campaign
from app.files.documents.discounts import discounts
from app.files.documents.invoice import invoice
from app.files.documents.lists import member_roll, transfer_list
from app.files.documents.payout_slip import payout_slip
from app.files.documents.rank_certificate import rank_certificate
from app.files.documents.referral import referral
from app.files.documents.year import bonus_year, credit_year
from app.files.paper.flow import Document, draw
from app.files.paper.look import PLAIN, Look
from app.files.paper.sheet import Sheet
from app.files.whole_file import whole_file
from app.formats import Language
from app.statement.campaign import CampaignReport
from app.statement.discounts import DiscountStatement
from app.statement.invoice import Invoice
from app.statement.member_roll import MemberRoll
from app.statement.payout_slip import PayoutSlip
from app.statement.rank_certificate import RankCertificate
from app.statement.referral import ReferralStatement
from app.statement.transfers import TransferList
from app.statement.year import BonusYear, CreditYear

Statement: TypeAlias = (
    PayoutSlip
    | DiscountStatement
    | RankCertificate
    | BonusYear
    | Invoice
    | ReferralStatement
    | CreditYear
    | CampaignReport
    | TransferList
    | MemberRoll
)
"""Everything that can be put on paper."""
Dressed: TypeAlias = tuple[Statement, Look]
"""A document, and how it looks."""

_LAYOUTS: Mapping[type, Callable[..., Document]] = {
    PayoutSlip: payout_slip,
    DiscountStatement: discounts,
    RankCertificate: rank_certificate,
    BonusYear: bonus_year,
    Invoice: invoice,
    ReferralStatement: referral,
    CreditYear: credit_year,
    CampaignReport: campaign,
    TransferList: transfer_list,
    MemberRoll: member_roll,
}


@dataclass(frozen=True)
class Printed:
    """One document of a file.

    Attributes:
        pages: How many pages it has.
        fingerprint: SHA-256 of what stands on them, whatever else is in the file.
        missing: Characters that the font can't draw, each once; empty boxes stand in
            their place.
    """

    pages: int
    fingerprint: str
    missing: str = ""


def write_statements(
    target: Path | BinaryIO,
    statements: Iterable[Statement],
    language: Language,
    look: Look = PLAIN,
) -> list[Printed]:
    """Write documents into one PDF file, each beginning on a page of its own.

    More than one stand in the reader's list of contents, by whom they are about. The
    pages go to the file as they are drawn, so that it may be of any length.

    Args:
        target: A path, replaced only once the whole file stands, or an open file.
        statements: At least one, in the order of the file; taken one by one.
        language: Language of the pages.
        look: How they look.

    Returns:
        What was written, document by document.

    Raises:
        UnwritableFile: The path can't be written; what stood there is whole.
        ValueError: No documents were given.
    """
    return write_dressed(target, ((one, look) for one in statements), language)


def write_dressed(
    target: Path | BinaryIO, statements: Iterable[Dressed], language: Language
) -> list[Printed]:
    """Write documents into one PDF file, each with a look of its own.

    See `write_statements`.
    """
    laid_out = (
        (_LAYOUTS[type(statement)](statement, look, language), look.page)
        for statement, look in statements
    )
    first_two = list(islice(laid_out, 2))
    if not first_two:
        raise ValueError("no documents to write")
    (first, page), is_merged = first_two[0], len(first_two) > 1
    opened = (
        whole_file(str(target)) if isinstance(target, Path) else nullcontext(target)
    )
    with opened as stream:
        sheet = Sheet(
            stream,
            language,
            title=first.name if is_merged else first.title,
            author=first.author,
            page=page,
        )
        printed = []
        owner = ""
        for document, page in chain(first_two, laid_out):
            sheet.page = page
            if is_merged:
                _bookmark(sheet, document, owner)
                owner = document.owner
            printed.append(_drawn(sheet, document))
        sheet.save()
    return printed


def _bookmark(sheet: Sheet, document: Document, owner: str) -> None:
    """List a document: by its owner, or below it if the one before is there too."""
    is_same = document.owner == owner
    title = document.name if is_same else document.owner
    sheet.bookmark(title, level=int(is_same))


def _drawn(sheet: Sheet, document: Document) -> Printed:
    before = sheet.pages
    draw(sheet, document)
    return Printed(sheet.pages - before, sheet.fingerprint(), sheet.missing())
