"""What do all documents have around their body?"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.files.paper.edges import foot, head, later_head
from app.files.paper.flow import Block, Document
from app.files.paper.typesetter import Typesetter
from app.files.rtl import clean, left_to_right
from app.statement.imprint import Imprint


@dataclass(frozen=True)
class Record:
    """Whose document it is.

    Attributes:
        imprint: The organisation, and the state of the books.
        owner: The member, or what else the document is about.
        code: Code of the member, "" for others.
    """

    imprint: Imprint
    owner: str
    code: str = ""


def document(
    setter: Typesetter,
    record: Record,
    title: str,
    aside: str,
    body: Sequence[Block],
) -> Document:
    """Put head, body and foot together.

    Args:
        setter: Sets them.
        record: Whose document it is.
        title: What it is.
        aside: Which one: the month, the day or the number.
        body: Everything between.
    """
    imprint = record.imprint
    owner = clean(record.owner)
    code = left_to_right(record.code) if record.code else ""
    subject = setter.wording(
        "document.subject", title=title, name=owner, aside=aside
    ).replace("\u200e", "")
    return Document(
        title=subject,
        author=clean(imprint.letterhead.name),
        owner=f"{owner} ({record.code})" if record.code else owner,
        name=f"{title} {aside}".replace("\u200e", ""),
        head=head(setter, imprint.letterhead, title, aside),
        later_head=later_head(setter, record.owner, code, aside),
        body=body,
        foot=lambda number, pages: foot(setter, imprint, number, pages),
    )
