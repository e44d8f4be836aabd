"""How are the words and figures of a payout slip set in type?"""

from collections.abc import Callable
from dataclasses import dataclass

from app import formats
from app.files.pdf_sheet import (
    ACCENT,
    CONTENT_WIDTH,
    MUTED,
    Sheet,
    Style,
    Text,
    fitted,
    fitted_foreign,
)
from app.files.rtl import left_to_right
from app.files.statement_text import Wording
from app.formats import Currency
from app.statement import PayoutSlip

NOTE = Style(9.5)
QUIET = Style(9, colour=MUTED)
LABEL = Style(7.5, colour=MUTED)
HEADING = Style(8, is_bold=True, colour=ACCENT)
SMALLEST = 6.5
PADDING = 8.0
_MANY_ROWS = 18
_ROOMY_ROW = 16.0
_DENSE_ROW = 12.9
_ROOMY_SIZE = 9.5
_DENSE_SIZE = 8.6


@dataclass(frozen=True)
class Block:
    """One part of the page, drawn below a height.

    Attributes:
        height: Room that it takes.
        draw: Draws it on a sheet below a height.
        in_table: A row of the table, whose head a new page repeats.
    """

    height: float
    draw: Callable[[Sheet, float], None]
    in_table: bool = False


def gap(height: float) -> Block:
    """Return empty room."""
    return Block(height, lambda _sheet, _top: None)


@dataclass(frozen=True)
class SlipType:
    """A slip, the words of its language, and how both become text on the page."""

    slip: PayoutSlip
    wording: Wording

    @property
    def is_dense(self) -> bool:
        """Whether there are so many rows that they stand closer, to keep to a page."""
        rows = len(self.slip.lines) + len(self.slip.balance.adjustments)
        return rows > _MANY_ROWS

    @property
    def row_height(self) -> float:
        """Height of a row of one line."""
        return _DENSE_ROW if self.is_dense else _ROOMY_ROW

    @property
    def body(self) -> Style:
        """Type of the rows."""
        return Style(_DENSE_SIZE if self.is_dense else _ROOMY_SIZE)

    @property
    def body_bold(self) -> Style:
        """Type of the rows that sum up."""
        return Style(self.body.size, is_bold=True)

    @property
    def body_quiet(self) -> Style:
        """Type of the rows beside the sum."""
        return Style(self.body.size, colour=MUTED)

    def toman(self, amount: int) -> str:
        """Write an amount without its unit."""
        return formats.money(amount, Currency.TOMAN, self.wording.language)

    def count(self, number: int) -> str:
        """Write a whole number."""
        return formats.count(number, self.wording.language)

    def points(self, points_micro: int) -> str:
        """Write points."""
        return formats.points(points_micro, self.wording.language)

    def percent(self, rate_bp: int) -> str:
        """Write a rate."""
        return formats.percent(rate_bp, self.wording.language)

    def code(self, code: str) -> str:
        """Write a code in its own digits and order, or that there is none."""
        return left_to_right(code) if code else self.wording("slip.party.missing")

    def words(self, key: str, style: Style, **values: str) -> Text:
        """Set the words of a key on one line."""
        return self.fit(self.wording(key, **values), style)

    def fit(
        self,
        text: str,
        style: Style,
        width: float = CONTENT_WIDTH,
        *,
        least_size: float | None = None,
        most_lines: int = 1,
    ) -> Text:
        """Set a text of the program."""
        return fitted(
            text,
            width,
            style,
            self.wording.language,
            least_size=least_size,
            most_lines=most_lines,
        )

    def foreign(
        self,
        text: str,
        style: Style,
        width: float = CONTENT_WIDTH,
        *,
        least_size: float | None = None,
        most_lines: int = 1,
    ) -> Text:
        """Set a text written by people: a name, a reason."""
        return fitted_foreign(
            text,
            width,
            style,
            self.wording.language,
            least_size=least_size,
            most_lines=most_lines,
        )

    def labelled(
        self, key: str, value: str, width: float, style: Style = NOTE
    ) -> tuple[Text, Text]:
        """Set a small label, and the value that stands below it."""
        label = self.fit(self.wording(key), LABEL, width, least_size=SMALLEST)
        return label, self.fit(value, style, width, least_size=SMALLEST)
