"""Which parts do the documents share between head and foot: fields, boxes?"""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from app.files.paper.colour import WARNING, WARNING_TINT
from app.files.paper.flow import Block, gap
from app.files.paper.sheet import BASELINE, Sheet
from app.files.paper.text import Style, Text
from app.files.paper.typesetter import (
    NAME_SMALLEST,
    SMALLEST,
    Typesetter,
    Words,
)

_CELL_GAP = 10.0
_STRIPE = 3.0
_ONE_LINE = 1
_MOST_SMALL = 3
_FIGURE_SHARE = 0.2


def fields(
    setter: Typesetter,
    values: Sequence[tuple[str, Words]],
    shares: Sequence[float] = (165, 210, 134),
    small_shares: Sequence[float] = (1, 1),
) -> list[Block]:
    """Return small labels with their values, in rows of columns.

    Args:
        setter: Sets them.
        values: Label and value; a label "" leaves its place empty.
        shares: Widths of the columns.
        small_shares: Those on a small page.
    """
    if setter.page.is_small:
        shares = small_shares
    places = setter.shares(shares, _CELL_GAP)
    rows = [
        list(values[start : start + len(places)])
        for start in range(0, len(values), len(places))
    ]
    return [_field_row(setter, row, places) for row in rows]


def _field_row(
    setter: Typesetter,
    values: Sequence[tuple[str, Words]],
    places: Sequence[tuple[float, float]],
) -> Block:
    cells = [
        (setter.labelled(label, value, end - start), start)
        for (label, value), (start, end) in zip(values, places, strict=False)
    ]
    labels = max(label.height for (label, _), _ in cells)
    height = labels + max(value.height for (_, value), _ in cells) + 4

    def draw(sheet: Sheet, top: float) -> None:
        for (label, value), start in cells:
            sheet.write(label, start, top)
            sheet.write(value, start, top - labels)

    return Block(height, draw)


def strip(setter: Typesetter, values: Sequence[tuple[str, str]]) -> list[Block]:
    """Return figures side by side on a pale ground, in two rows on a small page."""
    most = len(values)
    if setter.page.is_small:
        most = ceil(most / ceil(most / _MOST_SMALL))
    rows = [values[start : start + most] for start in range(0, len(values), most)]
    return [_strip_row(setter, row, most) for row in rows]


def _strip_row(
    setter: Typesetter, values: Sequence[tuple[str, str]], columns: int
) -> Block:
    page, padding, style = setter.page, setter.padding, setter.style(11, is_bold=True)
    room = (page.content_width - padding) / columns
    names = _alike(setter, [label for label, _ in values], setter.label, room - padding)
    figures = _alike(setter, [value for _, value in values], style, room - padding)
    labels = max(name.height for name in names)
    height = labels + max(figure.height for figure in figures) + 2 * padding - 4

    def draw(sheet: Sheet, top: float) -> None:
        sheet.panel(page.leading, page.trailing, top, height, setter.tint)
        for column, (name, figure) in enumerate(zip(names, figures, strict=True)):
            at = page.leading + padding + column * room
            sheet.write(name, at, top - padding + 2)
            sheet.write(figure, at, top - padding + 2 - labels)

    return Block(height + 2, draw)


def _alike(
    setter: Typesetter, texts: Sequence[str], style: Style, room: float
) -> list[Text]:
    """Set texts beside each other in one size, in which the widest fits."""
    found = [setter.fit(text, style, room, least_size=SMALLEST) for text in texts]
    size = min(text.style.size for text in found)
    if size == style.size:
        return found
    return [setter.fit(text, style.resized(size), room) for text in texts]


def title(setter: Typesetter, text: str, *, above_table: bool = False) -> Block:
    """Return the title of a part, which stays with what follows.

    Above a table, whose head has a line of its own, it is larger instead.
    """
    page = setter.page
    large = setter.style(10.5, is_bold=True)
    words = setter.fit(text, large if above_table else setter.heading)

    def draw(sheet: Sheet, top: float) -> None:
        sheet.write(words, page.leading, top)
        y = top - words.height - 3
        if not above_table:
            sheet.rule(page.leading, page.trailing, y, strong=setter.accent)

    return Block(words.height + 4, draw, keeps_next=True)


def entry(
    setter: Typesetter,
    label: Words,
    figure: str,
    style: Style | None = None,
    *,
    lead: str = "",
    start: float | None = None,
    keeps_next: bool = False,
) -> Block:
    """Return a row: what, and how much.

    Args:
        setter: Sets it.
        label: What.
        figure: How much.
        style: How it looks; as rows look if not told.
        lead: Says what kind of a text the label is.
        start: Where the column of figures starts, to stand under that of a table.
        keeps_next: The row stays with the next.
    """
    page, look = setter.page, style or setter.body
    amount = setter.fit(figure, look)
    before = setter.fit(lead, look) if lead else None
    indent = before.width + 4 if before else 0.0
    column = start or page.trailing - _FIGURE_SHARE * page.content_width
    at = min(column, page.trailing - amount.width)
    # The figure stands at the far end of its column, but on a Persian page.
    text = setter.fit(label, look, at - page.leading - indent - setter.padding)
    height = max(setter.row_height, text.height)
    down = (height - text.height) / 2

    def draw(sheet: Sheet, top: float) -> None:
        if before is not None:
            sheet.write(before, page.leading, top - down)
        sheet.write(text, page.leading + indent, top - down)
        sheet.figure(amount, at, page.trailing, top - down)
        sheet.rule(page.leading, page.trailing, top - height)

    return Block(height, draw, keeps_next=keeps_next)


def panel(
    setter: Typesetter, label: str, amount: str, below: Sequence[Words] = ()
) -> Block:
    """Return the panel with what a document comes to, and what there is to say."""
    page, padding = setter.page, setter.padding
    figure = setter.fit(amount, setter.style(15, is_bold=True, colour=setter.accent))
    room = page.content_width - figure.width - 3 * padding
    name = setter.fit(label, setter.strong, room, least_size=SMALLEST)
    notes = [setter.fit(text, setter.quiet, room) for text in below]
    height = name.height + sum(note.height for note in notes) + 2 * padding - 4
    down = (height - figure.height) / 2
    first = padding - 2
    if not notes:
        # On one line with the figure.
        first = down + (figure.style.size - name.style.size) * BASELINE

    def draw(sheet: Sheet, top: float) -> None:
        sheet.panel(page.leading, page.trailing, top, height, setter.tint)
        y = top - first
        for text in (name, *notes):
            sheet.write(text, page.leading + padding, y)
            y -= text.height
        sheet.write_back(figure, page.trailing - padding, top - down)

    return Block(height, draw)


def box(
    setter: Typesetter, heading: str, text: Words, *, is_warning: bool = False
) -> Block:
    """Return a heading and a text, on one line if there is room."""
    page, padding = setter.page, setter.padding
    room = page.content_width - 3 * padding
    colour = WARNING if is_warning else setter.accent
    tint = WARNING_TINT if is_warning else setter.tint
    words = setter.fit(text, setter.note, room)
    style = setter.note._replace(is_bold=True, colour=colour)
    start = setter.fit(heading, style, room)
    indent = start.width + padding
    is_one_line = len(words.lines) == _ONE_LINE and indent + words.width <= room
    height = start.height + (0 if is_one_line else words.height) + padding

    def draw(sheet: Sheet, top: float) -> None:
        sheet.bar(page.leading, page.trailing, top, height, tint)
        sheet.bar(page.leading, page.leading + _STRIPE, top, height, colour)
        at = page.leading + 1.5 * padding
        first = top - padding / 2
        sheet.write(start, at, first)
        if is_one_line:
            sheet.write(words, at + indent, first)
        else:
            sheet.write(words, at, first - start.height)

    return Block(height, draw)


def paragraph(setter: Typesetter, text: Words, style: Style | None = None) -> Block:
    """Return a text as wide as the page."""
    words = setter.fit(text, style or setter.style(8.5, colour=setter.quiet.colour))
    at = setter.page.leading
    return Block(words.height, lambda sheet, top: sheet.write(words, at, top))


def signatures(setter: Typesetter, roles: Sequence[str]) -> list[Block]:
    """Return lines to sign on, with who signs, and room above them."""
    places = setter.shares([1] * len(roles), 3 * _CELL_GAP)
    labels: list[Text] = [
        setter.fit(role, setter.quiet, end - start, least_size=SMALLEST)
        for role, (start, end) in zip(roles, places, strict=True)
    ]
    height = max(label.height for label in labels)

    def draw(sheet: Sheet, top: float) -> None:
        for label, (start, end) in zip(labels, places, strict=True):
            sheet.rule(start, end, top)
            sheet.write(label, start, top - 3)

    return [replace(gap(48), keeps_next=True), Block(height + 3, draw)]


def centred(setter: Typesetter, text: Words, style: Style) -> Block:
    """Return a text with each line in the middle of the page."""
    words = setter.fit(text, style, least_size=NAME_SMALLEST, most_lines=2)
    lines = [replace(words, lines=(line,)) for line in words.lines]
    page = setter.page

    def draw(sheet: Sheet, top: float) -> None:
        y = top
        for line in lines:
            at = page.leading + (page.content_width - line.width) / 2
            sheet.write(line, at, y)
            y -= line.height

    return Block(words.height, draw)
