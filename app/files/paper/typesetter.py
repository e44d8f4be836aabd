"""How are the words and figures of a document set in type?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import TypeAlias

from app import formats
from app.calendars import Period
from app.files.paper.colour import MUTED, Colour
from app.files.paper.look import Look
from app.files.paper.sheet import PageFormat
from app.files.paper.text import Style, Text, fitted, fitted_foreign
from app.files.rtl import left_to_right
from app.files.statement_text import Wording
from app.formats import Currency, Language

SMALLEST = 6.0
NAME_SMALLEST = 8.0
_SMALL_SHARE = 0.86
_ROOMY_ROW = 16.0
_DENSE_ROW = 12.9
_ROOMY_SIZE = 9.5
_DENSE_SIZE = 8.6


@dataclass(frozen=True)
class Written:
    """Text written by people: a name, a reason. Not words of the program."""

    text: str


Words: TypeAlias = str | Written


@lru_cache(maxsize=64)
def typesetter(
    look: Look, language: Language, currency: Currency, *, is_dense: bool
) -> "Typesetter":
    """Return the typesetter of documents that are to look alike."""
    return Typesetter(look, language, currency, is_dense)


@dataclass(frozen=True, eq=False)
class Typesetter:
    """The words of a language, the look of a document, and what it counts in.

    Attributes:
        look: Paper, colour and wording of the organisation.
        language: Language of the page.
        currency: What money is counted in.
        is_dense: There are so many rows that they stand closer, to keep to a page.
    """

    look: Look
    language: Language
    currency: Currency
    is_dense: bool

    @cached_property
    def wording(self) -> Wording:
        """The words of the language, those of the organisation first."""
        return self.look.wording(self.language)

    @property
    def page(self) -> PageFormat:
        """The paper."""
        return self.look.page

    @property
    def accent(self) -> Colour:
        """Colour of titles and strong lines."""
        return self.look.accent

    @cached_property
    def tint(self) -> Colour:
        """Pale colour to lie under text."""
        return self.accent.tint

    def size(self, points: float) -> float:
        """Return a size of type for this paper."""
        small = max(points * _SMALL_SHARE, SMALLEST)
        return round(small * 2) / 2 if self.page.is_small else points

    def style(
        self, points: float, *, is_bold: bool = False, colour: Colour | None = None
    ) -> Style:
        """Return a style for this paper."""
        plain = Style(self.size(points), is_bold)
        return plain if colour is None else Style(plain.size, is_bold, colour)

    @property
    def row_height(self) -> float:
        """Height of a row of one line."""
        height = _DENSE_ROW if self.is_dense else _ROOMY_ROW
        return height * _SMALL_SHARE if self.page.is_small else height

    @property
    def padding(self) -> float:
        """Room around what stands in a box."""
        return 6.0 if self.page.is_small else 8.0

    @cached_property
    def body(self) -> Style:
        """Type of rows."""
        return self.style(_DENSE_SIZE if self.is_dense else _ROOMY_SIZE)

    @cached_property
    def body_bold(self) -> Style:
        """Type of rows that sum up."""
        return Style(self.body.size, is_bold=True)

    @cached_property
    def body_quiet(self) -> Style:
        """Type of rows beside the sum."""
        return Style(self.body.size, colour=MUTED)

    @cached_property
    def note(self) -> Style:
        """Type of values and notes."""
        return self.style(9.5)

    @cached_property
    def quiet(self) -> Style:
        """Type of what is said aside."""
        return self.style(9, colour=MUTED)

    @cached_property
    def label(self) -> Style:
        """Type of small labels."""
        return self.style(7.5, colour=MUTED)

    @cached_property
    def heading(self) -> Style:
        """Type of the heads of tables and parts."""
        return self.style(8, is_bold=True, colour=self.accent)

    @cached_property
    def strong(self) -> Style:
        """Type of what a document comes to."""
        return self.style(12, is_bold=True, colour=self.accent)

    def money(self, amount: int) -> str:
        """Write an amount without its unit."""
        return formats.money(amount, self.currency, self.language)

    def sum_of_money(self, amount: int) -> str:
        """Write an amount with its unit."""
        return formats.money_with_unit(amount, self.currency, self.language)

    def count(self, number: int) -> str:
        """Write a whole number."""
        return formats.count(number, self.language)

    def points(self, points_micro: int) -> str:
        """Write points."""
        return formats.points(points_micro, self.language)

    def percent(self, rate_bp: int) -> str:
        """Write a rate."""
        return formats.percent(rate_bp, self.language)

    def day(self, when: date) -> str:
        """Write a day in the calendar of the plan."""
        is_jalali = self.currency is Currency.TOMAN
        return formats.day(when, self.language, jalali=is_jalali)

    def month(self, period: Period) -> str:
        """Write a month."""
        return formats.month(period, self.language)

    def code(self, code: str) -> str:
        """Write a code in its own digits and order, or that there is none."""
        return left_to_right(code) if code else self.wording("party.missing")

    def account(self, iban: str) -> str:
        """Write an account number in groups, or that there is none."""
        return self.code(formats.iban(iban))

    def words(self, key: str, style: Style, **values: str) -> Text:
        """Set the words of a key on one line."""
        return self.fit(self.wording(key, **values), style)

    def fit(
        self,
        text: Words,
        style: Style,
        width: float | None = None,
        *,
        least_size: float | None = None,
        most_lines: int = 1,
    ) -> Text:
        """Set a text of the program or of people, as wide as the page if not told."""
        room = self.page.content_width if width is None else width
        if isinstance(text, Written):
            return fitted_foreign(
                text.text, room, style, self.language, least_size, most_lines
            )
        return fitted(text, room, style, self.language, least_size, most_lines)

    def labelled(
        self, label: str, value: Words, width: float, style: Style | None = None
    ) -> tuple[Text, Text]:
        """Set a small label, and the value that stands below it.

        A figure or a code becomes small before it is torn; a text of people does not.
        """
        least = NAME_SMALLEST if isinstance(value, Written) else SMALLEST
        return (
            self.fit(label, self.label, width, least_size=SMALLEST),
            self.fit(value, style or self.note, width, least_size=least),
        )

    def shares(self, shares: Sequence[float], gap: float) -> list[tuple[float, float]]:
        """Return columns of the page by their shares, from start to end."""
        unit = (self.page.content_width + gap) / sum(shares)
        start = self.page.leading
        places = []
        for share in shares:
            places.append((start, start + share * unit - gap))
            start += share * unit
        return places
