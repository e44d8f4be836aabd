"""How does the one whom a document is for stand below its head?"""

from app.files.paper.flow import Block, gap
from app.files.paper.parts import paragraph
from app.files.paper.typesetter import NAME_SMALLEST, Typesetter, Written
from app.files.rtl import listed
from app.statement.imprint import Party


def addressee(
    setter: Typesetter, person: Party, *, is_letter: bool = False
) -> list[Block]:
    """Return the name, and the address where it is known.

    Args:
        setter: Sets them.
        person: Whom the document is for.
        is_letter: The address stands line by line, as on an envelope.
    """
    lines = person.address if is_letter else (listed(person.address),)
    blocks = [paragraph(setter, Written(line), setter.note) for line in lines if line]
    return [_name(setter, person.name), *blocks, *([gap(4)] if blocks else [])]


def _name(setter: Typesetter, name: str) -> Block:
    """Return a name that stands out."""
    text = setter.fit(
        Written(name),
        setter.style(13, is_bold=True),
        least_size=NAME_SMALLEST,
        most_lines=2,
    )
    at = setter.page.leading
    return Block(text.height + 2, lambda sheet, top: sheet.write(text, at, top))
