"""How does a table stand on the page, with heads that repeat and sums that carry?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.files.paper.flow import Block, TableFrame
from app.files.paper.sheet import Sheet, Style, Text
from app.files.paper.typesetter import SMALLEST, Typesetter, Words

_COLUMN_GAP = 8.0
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
    share: float
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

    @property
    def last_start(self) -> float:
        """Where the last column starts."""
        return _places(self)[-1][0]

    @property
    def frame(self) -> TableFrame:
        """What repeats where the table is broken."""
        return _frame(self)

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
        set_cells: Sequence[Text] | None = self._set(cells, style or self.setter.body)
        added = self._added(sums)
        rows = []
        while set_cells is not None:
            now, set_cells = _cut(set_cells)
            block = self._block(now, is_open=is_open)
            rows.append(replace(block, frame=self.frame))
        last = replace(rows[-1], sums=added, keeps_next=keeps_next)
        return [*rows[:-1], last]

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
        """Return head, rows and totals, none of them alone on a page."""
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
        places = _places(self)
        found = []
        for number, (column, (start, end)) in enumerate(
            zip(self.columns, places, strict=True)
        ):
            if number == 0:
                taken = [
                    place[0]
                    for other, place in zip(self.columns[1:], places[1:], strict=True)
                    if other.key in cells
                ]
                full = self.setter.page.trailing + _COLUMN_GAP
                end = min(taken, default=full) - _COLUMN_GAP  # noqa: PLW2901 - it runs on over empty cells
            text = cells.get(column.key, "")
            least = SMALLEST if column.is_figure else self.setter.size(7)
            found.append(self.setter.fit(text, style, end - start, least_size=least))
        return found

    def _block(self, cells: Sequence[Text], *, is_open: bool = False) -> Block:
        text_height = max(cell.height for cell in cells)
        height = max(self.setter.row_height, text_height)
        down = (height - text_height) / 2
        page, places, columns = self.setter.page, _places(self), self.columns

        def draw(sheet: Sheet, top: float) -> None:
            _draw_cells(sheet, top - down, cells, columns, places)
            if not is_open:
                sheet.rule(page.leading, page.trailing, top - height)

        return Block(height, draw)


@lru_cache(maxsize=256)
def _places(table: Table) -> list[tuple[float, float]]:
    shares = [column.share for column in table.columns]
    return table.setter.shares(shares, _COLUMN_GAP)


@lru_cache(maxsize=256)
def _frame(table: Table) -> TableFrame:
    carried = _carried(table)
    # As high as a row of one line; figures shrink before they take two.
    height = 0.0 if carried is None else carried([0], True).height
    return TableFrame(_head(table), carried, height)


def _head(table: Table) -> Block:
    setter = table.setter
    places = _places(table)
    cells = [
        setter.fit(
            setter.wording(column.heading),
            setter.heading,
            end - start,
            least_size=SMALLEST,
        )
        for column, (start, end) in zip(table.columns, places, strict=True)
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


def _cut(cells: Sequence[Text]) -> tuple[list[Text], list[Text] | None]:
    """Return what of a row stands in its first block, and the rest if there is one."""
    if all(len(cell.lines) <= _MOST_LINES for cell in cells):
        return list(cells), None
    first = [replace(cell, lines=cell.lines[:_MOST_LINES]) for cell in cells]
    rest = [replace(cell, lines=cell.lines[_MOST_LINES:] or ("",)) for cell in cells]
    return first, rest


def _draw_cells(
    sheet: Sheet,
    top: float,
    cells: Sequence[Text],
    columns: Sequence[Column],
    places: Sequence[tuple[float, float]],
) -> None:
    for cell, column, (start, end) in zip(cells, columns, places, strict=True):
        _draw_cell(sheet, top, cell, column, start, end)


def _draw_cell(
    sheet: Sheet, top: float, cell: Text, column: Column, start: float, end: float
) -> None:
    if column.is_figure:
        sheet.figure(cell, start, end, top)
    else:
        sheet.write(cell, start, top)
