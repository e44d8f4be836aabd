"""Which bonus lines make up the payment of a payout slip?"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from app.files.pdf_sheet import LEADING, TRAILING, Sheet, Style, Text
from app.files.slip_type import (
    HEADING,
    SMALLEST,
    Block,
    SlipType,
)
from app.statement import RETAIL_DISCOUNT, SlipLine

_COLUMN_GAP = 8.0
# The last column takes what is left of the line.
_WIDTHS = {"kind": 166, "level": 76, "base": 101, "rate": 60, "amount": 0}
_CAPPED_WIDTHS = {
    "kind": 128,
    "level": 64,
    "base": 92,
    "rate": 46,
    "before_cap": 86,
    "amount": 0,
}


@dataclass(frozen=True)
class Column:
    """A column from one place to another; the units of figures stand in line."""

    key: str
    start: float
    end: float
    is_figure: bool


@cache
def columns(*, is_capped: bool) -> tuple[Column, ...]:
    """Return the columns; the amount before the cap only where the cap bit."""
    widths = _CAPPED_WIDTHS if is_capped else _WIDTHS
    start = LEADING
    found = []
    for key, width in widths.items():
        end = start + width if width else TRAILING + _COLUMN_GAP
        is_figure = key not in {"kind", "level"}
        found.append(Column(key, start, end - _COLUMN_GAP, is_figure))
        start = end
    return tuple(found)


def table_head(setting: SlipType) -> Block:
    """Return the head of the table."""
    places = columns(is_capped=setting.slip.cap.is_capped)
    cells = [
        setting.fit(
            setting.wording(f"slip.table.{column.key}"),
            HEADING,
            column.end - column.start,
            least_size=SMALLEST,
        )
        for column in places
    ]
    height = max(cell.height for cell in cells)

    def draw(sheet: Sheet, top: float) -> None:
        _draw_cells(sheet, top, cells, places)
        sheet.rule(LEADING, TRAILING, top - height - 3, strong=True)

    return Block(height + 4, draw, in_table=True)


def table_rows(setting: SlipType) -> list[Block]:
    """Return a row for each line that is paid, their sum, and the discount."""
    slip, wording = setting.slip, setting.wording
    rows = [_row(setting, _line(setting, line), setting.body) for line in slip.bonuses]
    if not rows:
        rows.append(
            _row(setting, {"kind": wording("slip.table.empty")}, setting.body_quiet)
        )
    before = sum(line.before_cap_toman for line in slip.bonuses)
    total = {
        "kind": wording("slip.table.total"),
        "before_cap": setting.toman(before),
        "amount": setting.toman(slip.balance.bonuses_toman),
    }
    rows.append(_row(setting, total, setting.body_bold))
    for line in slip.lines:
        if line.kind == RETAIL_DISCOUNT:
            given = wording("slip.table.given", kind=wording(f"slip.line.{line.kind}"))
            amount = setting.toman(line.amount_toman)
            rows.append(
                _row(setting, {"kind": given, "amount": amount}, setting.body_quiet)
            )
    return rows


def _line(setting: SlipType, line: SlipLine) -> dict[str, str]:
    wording = setting.wording
    cells = {
        "kind": wording(f"slip.line.{line.kind}"),
        "before_cap": setting.toman(line.before_cap_toman),
        "amount": setting.toman(line.amount_toman),
    }
    if line.level:
        number = setting.count(line.level)
        cells["level"] = wording(f"slip.level.{line.kind}", number=number)
    if line.base_micro:
        cells["base"] = setting.points(line.base_micro)
    if line.rate_bp:
        cells["rate"] = setting.percent(line.rate_bp)
    return cells


def _row(setting: SlipType, values: dict[str, str], style: Style) -> Block:
    """Return a row; its first cell runs on over empty ones."""
    places = columns(is_capped=setting.slip.cap.is_capped)
    cells = []
    for number, column in enumerate(places):
        end = column.end
        if number == 0:
            taken = [place.start for place in places[1:] if place.key in values]
            end = min(taken, default=TRAILING + _COLUMN_GAP) - _COLUMN_GAP
        text = values.get(column.key, "")
        cells.append(setting.fit(text, style, end - column.start, least_size=SMALLEST))
    text_height = max(cell.height for cell in cells)
    height = max(setting.row_height, text_height)
    down = (height - text_height) / 2

    def draw(sheet: Sheet, top: float) -> None:
        _draw_cells(sheet, top - down, cells, places)
        sheet.rule(LEADING, TRAILING, top - height)

    return Block(height, draw, in_table=True)


def _draw_cells(
    sheet: Sheet, top: float, cells: Sequence[Text], places: Sequence[Column]
) -> None:
    for cell, column in zip(cells, places, strict=True):
        if column.is_figure:
            sheet.figure(cell, column.start, column.end, top)
        else:
            sheet.write(cell, column.start, top)
