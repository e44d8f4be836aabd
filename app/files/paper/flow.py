"""What stands on which page, so that nothing is torn apart?

A document is a list of blocks. A block is never split; one that `keeps_next` stays on
the page of the next. Where a table goes on over a page, its sums so far close the old
page and open the new one below the repeated head.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from app.files.paper.sheet import Sheet


@dataclass(frozen=True)
class TableFrame:
    """What a table repeats where it is broken.

    Attributes:
        head: Names of the columns.
        carried: Makes the row of the sums so far, at the foot of a page (True) or at
            the head of the next one; None where nothing is summed.
        carried_height: Room that such a row takes.
    """

    head: "Block"
    carried: "Callable[[Sequence[int], bool], Block] | None"
    carried_height: float


@dataclass(frozen=True)
class Block:
    """One part of the page, drawn below a height.

    Attributes:
        height: Room that it takes.
        draw: Draws it on a sheet below a height.
        keeps_next: It stays on the page of the block after it.
        frame: The table that it is a row of, or None.
        sums: What the row adds to the sums of its table.
        is_gap: It is empty, and nothing at the head of a page.
    """

    height: float
    draw: Callable[[Sheet, float], None]
    keeps_next: bool = False
    frame: TableFrame | None = None
    sums: Sequence[int] = ()
    is_gap: bool = False


@dataclass(frozen=True)
class Document:
    """A document, ready to be dealt out to pages.

    Attributes:
        title: Of the file, for the reader's window.
        author: Whose document it is.
        owner: Whom it is about, for a list of contents.
        name: How that list tells it from others of its owner.
        head: Head of the first page.
        later_head: Head of the other pages.
        body: Everything between heads and feet.
        foot: Makes the foot of a page from its number and the count of pages.
    """

    title: str
    author: str
    owner: str
    name: str
    head: Block
    later_head: Block
    body: Sequence[Block]
    foot: Callable[[int, int], Block]


def gap(height: float) -> Block:
    """Return empty room."""
    return Block(height, lambda _sheet, _top: None, is_gap=True)


def together(*blocks: Block) -> list[Block]:
    """Return blocks that stay on one page."""
    return [*(replace(block, keeps_next=True) for block in blocks[:-1]), blocks[-1]]


def draw(sheet: Sheet, document: Document) -> None:
    """Draw a document on as many pages as it needs."""
    page = sheet.page
    # The foot is as high on every page.
    foot_height = document.foot(1, 1).height
    top_edge = page.height - page.margin + 10
    foot_top = page.margin * 0.5 + foot_height
    pages = _Pages(document, top_edge - foot_top - 6)
    dealt = pages.dealt()
    for number, blocks in enumerate(dealt, start=1):
        top = top_edge
        for block in blocks:
            block.draw(sheet, top)
            top -= block.height
        document.foot(number, len(dealt)).draw(sheet, foot_top)
        sheet.next_page()


class _Pages:
    """Blocks dealt out to pages, with the heads that each page needs."""

    def __init__(self, document: Document, room: float) -> None:
        self._document = document
        self._whole = room
        self._pages: list[list[Block]] = [[document.head]]
        self._room = room - document.head.height
        self._frame: TableFrame | None = None
        self._sums: list[int] = []

    def dealt(self) -> list[list[Block]]:
        groups = list(_groups(self._document.body))
        for group, following in zip(groups, [*groups[1:], []], strict=True):
            self._place(group, following)
        return self._pages

    def _place(self, group: Sequence[Block], following: Sequence[Block]) -> None:
        frame = group[-1].frame
        goes_on = bool(following) and frame is not None and following[0].frame is frame
        after = frame.carried_height if goes_on and frame else 0.0
        if sum(block.height for block in group) + after > self._room:
            gaps = len(list(takewhile(lambda block: block.is_gap, group)))
            group = group[gaps:]
            if not group:
                # What follows begins a page.
                self._room = 0
                return
            self._break(group[0].frame)
        for block in group:
            # Only where a group is higher than a page.
            if block.height > self._room and len(self._pages[-1]) > 1:
                self._break(block.frame)
            self._add(block)

    def _add(self, block: Block) -> None:
        self._pages[-1].append(block)
        self._room -= block.height
        begins = block.frame is not None and block.draw is block.frame.head.draw
        if begins or block.frame is not self._frame:
            self._frame, self._sums = block.frame, []
        if block.sums:
            before = self._sums or [0] * len(block.sums)
            self._sums = [a + b for a, b in zip(before, block.sums, strict=True)]

    def _break(self, frame: TableFrame | None) -> None:
        """Begin a page, inside a table with its head and its sums so far."""
        inside = frame is not None and frame is self._frame
        carried = frame.carried if inside and frame and self._sums else None
        if carried is not None:
            self._pages[-1].append(carried(self._sums, True))
        page = [self._document.later_head]
        if inside and frame is not None:
            page.append(frame.head)
        if carried is not None:
            page.append(carried(self._sums, False))
        self._pages.append(page)
        self._room = self._whole - sum(block.height for block in page)


def _groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Yield the blocks that stay together."""
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keeps_next:
            yield group
            group = []
    if group:
        yield group
