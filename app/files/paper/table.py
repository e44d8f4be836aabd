"""How does a table stand on the page, with heads that repeat and sums that carry?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from app.files.paper.flow import Block, TableFrame
from app.files.paper.sheet import BASELINE, Sheet
from app.files.paper.text import NO_LINE, Style, Text
from app.files.paper.typesetter import SMALLEST, Typesetter, Words

_COLUMN_GAP = 8.0
# A figure that is torn could be misread; a small one only has to be looked at closely.
_SMALLEST_FIGURE = 4.0
_MOST_LINES = 24


@dataclass(frozen=True)
class Column:
    """A column.

    Attributes:
        key: Names its cells.
        heading: Key of its heading in the wording.
        share: Its width, in parts of the sum of all shares.
        is_figure: The units of its figures stand under each other.
        is_summed: Its figures are money that is summed up.
    """

    key: str
    heading: str
    share: float = 1.0
    is_figure: bool = False
    is_summed: bool = False


@dataclass(frozen=True)
class Table:
    """A table of one document.

    Attributes:
        setter: Sets its cells.
        columns: From the leading edge on.
    """

    setter: Typesetter
    columns: tuple[Column, ...]

    @cached_property
    def places(self) -> list[tuple[float, float]]:
        """Where each column starts and ends."""
        shares = [column.share for column in self.columns]
        return self.setter.shares(shares, _COLUMN_GAP)

    @property
    def last_start(self) -> float:
        """Where the last column starts."""
        return self.places[-1][0]

    @cached_property
    def frame(self) -> TableFrame:
        """What repeats where the table is broken."""
        carried = _carried(self)
        # As high as a row of one line; figures shrink before they take two.
        height = 0.0 if carried is None else carried([0], True).height
        return TableFrame(_head(self), carried, height)

    @property
    def head(self) -> Block:
        """The head of the table."""
        return replace(self.frame.head, keeps_next=True, frame=self.frame)

    def row(
        self,
        cells: Mapping[str, Words],
        style: Style | None = None,
        *,
        sums: Mapping[str, int] | None = None,
        keeps_next: bool = False,
        is_open: bool = False,
    ) -> list[Block]:
        """Return a row; its first cell runs on over empty ones.

        A row is one block, but for cells of so many lines that it may not fit a page.

        Args:
            cells: Texts by column.
            style: How they look; as rows look if not told.
            sums: What it adds to the summed columns.
            keeps_next: It stays on the page of the next row.
            is_open: No line closes it, because the next row belongs to it.
        """
        now, rest = _cut(self._set(cells, style or self.setter.body))
        blocks = []
        while rest is not None:
            blocks.append(self._block(now, is_open=is_open, frame=self.frame))
            now, rest = _cut(rest)
        last = self._block(
            now,
            is_open=is_open,
            frame=self.frame,
            sums=self._added(sums),
            keeps_next=keeps_next,
        )
        return [*blocks, last]

    def money_row(
        self,
        cells: Mapping[str, Words],
        amounts: Mapping[str, int],
        style: Style | None = None,
        *,
        keeps_next: bool = False,
    ) -> list[Block]:
        """Return a row with amounts in summed columns."""
        written = {key: self.setter.money(value) for key, value in amounts.items()}
        return self.row(
            {**cells, **written}, style, sums=amounts, keeps_next=keeps_next
        )

    def total(
        self, label: str, amounts: Mapping[str, int], **others: str
    ) -> list[Block]:
        """Return the row that sums up; it adds nothing to the sums."""
        cells = {**self._sums(label, amounts), **others}
        return self.row(cells, self.setter.body_bold)

    def carried(self, label: str, amounts: Mapping[str, int]) -> Block:
        """Return the row of the sums so far, which is not part of the table."""
        return self._block(self._set(self._sums(label, amounts), self.setter.body_bold))

    def _sums(self, label: str, amounts: Mapping[str, int]) -> dict[str, Words]:
        written = {key: self.setter.money(value) for key, value in amounts.items()}
        return {self.columns[0].key: label, **written}

    def blocks(self, rows: Sequence[Block], totals: Sequence[Block]) -> list[Block]:
        """Return head, rows and totals, none of them alone on a page.

        Totals may go on with what else is not to stand alone, such as a panel.
        """
        body = list(rows)
        if body and totals:
            body[-1] = replace(body[-1], keeps_next=True)
        ends = [replace(block, keeps_next=True) for block in totals[:-1]]
        return [self.head, *body, *ends, *totals[-1:]]

    def _added(self, sums: Mapping[str, int] | None) -> tuple[int, ...]:
        if sums is None:
            return ()
        return tuple(sums.get(x.key, 0) for x in self.columns if x.is_summed)

    def _set(self, cells: Mapping[str, Words], style: Style) -> list[Text]:
        setter, places = self.setter, self.places
        least = setter.size(7)
        found: list[Text] = []
        for column, (start, end) in zip(self.columns, places, strict=True):
            room = end - start if found else self._first_end(cells) - start
            text = cells.get(column.key, "")
            smallest = _SMALLEST_FIGURE if column.is_figure else least
            found.append(setter.fit(text, style, room, least_size=smallest))
        return found

    def _first_end(self, cells: Mapping[str, Words]) -> float:
        """Return where the first cell ends, which runs on over empty ones."""
        for column, (start, _) in zip(self.columns[1:], self.places[1:], strict=True):
            if column.key in cells:
                return start - _COLUMN_GAP
        return self.setter.page.trailing

    def _block(
        self,
        cells: Sequence[Text],
        *,
        is_open: bool = False,
        frame: TableFrame | None = None,
        sums: Sequence[int] = (),
        keeps_next: bool = False,
    ) -> Block:
        page = self.setter.page
        largest = max([cell.style.size for cell in cells])
        # Cells in smaller type stand on the line of the others.
        drops = [(largest - cell.style.size) * BASELINE for cell in cells]
        text_height = max(
            [cell.height + drop for cell, drop in zip(cells, drops, strict=True)]
        )
        height = max(self.setter.row_height, text_height)
        down = (height - text_height) / 2

        def draw(sheet: Sheet, top: float) -> None:
            for cell, drop, column, (start, end) in zip(
                cells, drops, self.columns, self.places, strict=True
            ):
                _draw_cell(sheet, top - down - drop, cell, column, start, end)
            if not is_open:
                sheet.rule(page.leading, page.trailing, top - height)

        return Block(height, draw, keeps_next, frame, sums)


def fitted_columns(
    setter: Typesetter, columns: Sequence[Column], rows: Sequence[Mapping[str, str]]
) -> tuple[Column, ...]:
    """Return columns as wide as what stands in them, and what room is left dealt out.

    Where the room is short, figures shrink and texts break between words.

    Args:
        setter: Sets them.
        columns: With shares that do not matter.
        rows: Texts by column, of all rows or of the widest.
    """
    least, more = [], []
    for column in columns:
        texts = [row.get(column.key, "") for row in rows]
        head = setter.wording(column.heading).split(" ")
        words = list(map(setter.heading.width, head))
        if not column.is_figure:
            words += map(setter.body_bold.width, " ".join(texts).split(" "))
        whole = max([*words, *map(setter.body_bold.width, texts)])
        least.append(max(words) + _COLUMN_GAP + 1)
        more.append(whole - max(words))
    room = setter.page.content_width + _COLUMN_GAP
    left = max(room - sum(least), 0)
    part = min(left / sum(more), 1) if any(more) else 1
    extra = max(left - sum(more), 0) / len(least)
    return tuple(
        replace(column, share=words + part * rest + extra)
        for column, words, rest in zip(columns, least, more, strict=True)
    )


def _head(table: Table) -> Block:
    setter, places = table.setter, table.places
    texts = [setter.wording(column.heading) for column in table.columns]
    rooms = [end - start for start, end in places]
    style = setter.heading
    while style.size > SMALLEST and any(
        style.width(word) > room
        for text, room in zip(texts, rooms, strict=True)
        for word in text.split(" ")
    ):
        style = style.resized(style.size - 0.5)
    cells = [
        setter.fit(text, style, room) for text, room in zip(texts, rooms, strict=True)
    ]
    height = max(cell.height for cell in cells)
    page, accent = setter.page, setter.accent

    def draw(sheet: Sheet, top: float) -> None:
        for cell, column, (start, end) in zip(
            cells, table.columns, places, strict=True
        ):
            # Headings of few lines stand at the foot of the head.
            down = height - cell.height
            _draw_cell(sheet, top - down, cell, column, start, end)
        sheet.rule(page.leading, page.trailing, top - height - 3, strong=accent)

    return Block(height + 4, draw)


def _carried(table: Table) -> Callable[[Sequence[int], bool], Block] | None:
    summed = [column.key for column in table.columns if column.is_summed]
    if not summed:
        return None

    def carried(sums: Sequence[int], is_foot: bool) -> Block:
        key = "table.carried_over" if is_foot else "table.brought_over"
        amounts = dict(zip(summed, sums, strict=False))
        return table.carried(table.setter.wording(key), amounts)

    return carried


def _cut(cells: list[Text]) -> tuple[list[Text], list[Text] | None]:
    """Return what of a row stands in its first block, and the rest if there is one."""
    if max([len(cell.lines) for cell in cells]) <= _MOST_LINES:
        return cells, None
    first, rest = [], []
    for cell in cells:
        first.append(Text(cell.lines[:_MOST_LINES], cell.style))
        rest.append(Text(cell.lines[_MOST_LINES:] or (NO_LINE,), cell.style))
    return first, rest


def _draw_cell(
    sheet: Sheet, top: float, cell: Text, column: Column, start: float, end: float
) -> None:
    if column.is_figure:
        sheet.figure(cell, start, end, top)
    else:
        sheet.write(cell, start, top)
