"""What is said in answer to a question about figures?

Records between the books and whoever shows them: sentences by key with exact values,
tables by column key. The words of a language are put in where they are shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from app.calendars import Period
from app.formats import Currency


@dataclass(frozen=True)
class Money:
    """An amount in toman, or in cents."""

    amount: int
    currency: Currency = Currency.TOMAN


@dataclass(frozen=True)
class Points:
    """Millionths of a point."""

    micro: int


@dataclass(frozen=True)
class Rate:
    """Basis points."""

    bp: int


@dataclass(frozen=True)
class Count:
    """A whole number."""

    number: int


@dataclass(frozen=True)
class Exact:
    """A decimal: `scaled` / 10**`places`."""

    scaled: int
    places: int


@dataclass(frozen=True)
class Bar:
    """A length beside others of its column: `number` of at most `most`."""

    number: int
    most: int


@dataclass(frozen=True)
class Person:
    """A member by code and name."""

    code: str
    name: str


@dataclass(frozen=True)
class Path:
    """Members one above the other, the lowest first; some are passed over."""

    steps: tuple[tuple[Person, bool], ...]


@dataclass(frozen=True)
class RankName:
    """A rank by number, 0 for none."""

    number: int


@dataclass(frozen=True)
class Month:
    """A month."""

    period: Period


@dataclass(frozen=True)
class Day:
    """A day, in the calendar of the plan."""

    day: date
    jalali: bool


@dataclass(frozen=True)
class Word:
    """A word of the language by its key, such as `kind.multilevel`."""

    key: str


@dataclass(frozen=True)
class Label:
    """Text that is the same in every language, such as an order's number."""

    text: str


@dataclass(frozen=True)
class Sentence:
    """A text by its key, with the values of its placeholders."""

    key: str
    values: Mapping[str, "Value"] = field(default_factory=dict)


Value: TypeAlias = (
    Money
    | Points
    | Rate
    | Count
    | Exact
    | Bar
    | Person
    | Path
    | RankName
    | Month
    | Day
    | Word
    | Label
    | Sentence
)
Cell: TypeAlias = Value | None


@dataclass(frozen=True)
class Table:
    """Rows under column keys; `total` is a last row that adds up."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] | None = None


@dataclass(frozen=True)
class Part:
    """Sentences and a table under a heading."""

    heading: Sentence | None
    sentences: tuple[Sentence, ...] = ()
    table: Table | None = None


@dataclass(frozen=True)
class Explanation:
    """An answer.

    Attributes:
        title: What it is about.
        parts: What is said.
        is_projection: The month is open: its figures are a preview and may change.
    """

    title: Sentence
    parts: tuple[Part, ...]
    is_projection: bool = False
