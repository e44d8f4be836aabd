"""How does a value of the plan that is a table become rows of cells, and back?

Rates by rank, the conditions of the ranks, retail bands and awards each have their own
shape in the plan; a form knows how one of them is laid out in a grid.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.services.plan_values import PlanFigure
from app.views.plan.words import NotANumber, PlanWords, typed_number

CellKind = Literal["title", "number", "text", "points_or_rank"]
Row: TypeAlias = Mapping[str, PlanFigure]
_MOST_LEVELS = 7
_BRANCHES = 4
_TEXTS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("PlanGrid", "Rank"),
    QT_TRANSLATE_NOOP("PlanGrid", "Own"),
    QT_TRANSLATE_NOOP("PlanGrid", "Total"),
    QT_TRANSLATE_NOOP("PlanGrid", "Cash (toman)"),
    QT_TRANSLATE_NOOP("PlanGrid", "Gift"),
    QT_TRANSLATE_NOOP("PlanGrid", "Months that make an award"),
    QT_TRANSLATE_NOOP("PlanGrid", "Below the first band"),
    QT_TRANSLATE_NOOP("PlanGrid", "Ends at (points)"),
)
_NUMBERED: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("PlanGrid", "Level {number}"),
    QT_TRANSLATE_NOOP("PlanGrid", "Generation {number}"),
    QT_TRANSLATE_NOOP("PlanGrid", "Branch {number}"),
    QT_TRANSLATE_NOOP("PlanGrid", "Band {number}"),
    QT_TRANSLATE_NOOP("PlanGrid", "Month {number}"),
    QT_TRANSLATE_NOOP("PlanGrid", "Length {number}"),
)


@dataclass(frozen=True)
class Cell:
    """One cell: what stands there, and what may."""

    text: str
    kind: CellKind


@dataclass(frozen=True)
class Grid:
    """A table in the language of the window."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


Texts: TypeAlias = Sequence[Sequence[str]]


class CellFault(Exception):
    """A cell that can't be read."""

    def __init__(self, row: int, column: int, fault: NotANumber) -> None:
        super().__init__(row, column)
        self.row, self.column, self.fault = row, column, fault


@dataclass(frozen=True)
class GridForm:
    """How one shape of table is laid out, and read."""

    grid: Callable[[PlanFigure, PlanWords], Grid]
    figure: Callable[[PlanFigure, Texts, PlanWords], PlanFigure]


def grid_form(key: str, value: PlanFigure) -> GridForm | None:
    """Return how a value is laid out; None for one that is no table."""
    if key in _FORMS:
        return _FORMS[key]
    return None if not isinstance(value, list) else _FORMS["development_rates"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanGrid", text)


def _numbered(text: str, words: PlanWords, count: int) -> list[str]:
    return [
        _tr(text).format(number=formats.count(number, words.language))
        for number in range(1, count + 1)
    ]


def _shown(number: PlanFigure | None, words: PlanWords) -> Cell:
    return Cell("" if number is None else words.number(number), "number")


def _number(texts: Texts, row: int, column: int, words: PlanWords) -> Decimal:
    try:
        return typed_number(texts[row][column].strip(), words.language)
    except NotANumber as fault:
        raise CellFault(row, column, fault) from None


def _series(
    texts: Texts, row: int, columns: range, words: PlanWords
) -> list[PlanFigure]:
    """Return the numbers of a row up to the last one that is there."""
    there = [column for column in columns if texts[row][column].strip()]
    last = there[-1] + 1 if there else columns.start
    return [_number(texts, row, column, words) for column in range(columns.start, last)]


def _series_form(heading: str, most: int) -> GridForm:
    """Return the form of a single list of numbers."""

    def grid(value: PlanFigure, words: PlanWords) -> Grid:
        assert isinstance(value, list)
        count = max(most, len(value))
        cells = [_shown(one, words) for one in value]
        cells += [Cell("", "number")] * (count - len(value))
        return Grid(tuple(_numbered(heading, words, count)), (tuple(cells),))

    def figure(_before: PlanFigure, texts: Texts, words: PlanWords) -> PlanFigure:
        return _series(texts, 0, range(len(texts[0])), words)

    return GridForm(grid, figure)


def _rates_form(heading: str) -> GridForm:
    """Return the form of rates by rank and level."""

    def grid(value: PlanFigure, words: PlanWords) -> Grid:
        assert isinstance(value, dict)
        count = max([_MOST_LEVELS, *(len(_listed(one)) for one in value.values())])
        rows = []
        for code in words.ranks:
            rates = _listed(value.get(code, []))
            cells = [Cell(words.code(code), "title")]
            cells += [_shown(rate, words) for rate in rates]
            cells += [Cell("", "number")] * (count - len(rates))
            rows.append(tuple(cells))
        header = (_tr("Rank"), *_numbered(heading, words, count))
        return Grid(header, tuple(rows))

    def figure(_before: PlanFigure, texts: Texts, words: PlanWords) -> PlanFigure:
        rates: dict[str, PlanFigure] = {}
        for row, code in enumerate(words.ranks):
            listed = _series(texts, row, range(1, len(texts[row])), words)
            if listed:
                rates[code] = listed
        return rates

    return GridForm(grid, figure)


def _listed(value: PlanFigure) -> list[PlanFigure]:
    assert isinstance(value, list)
    return value


def _row(value: PlanFigure) -> dict[str, PlanFigure]:
    assert isinstance(value, dict)
    return value


def _ladder_grid(value: PlanFigure, words: PlanWords) -> Grid:
    rows = []
    for rank in map(_row, _listed(value)):
        branches = [
            *(words.number(one) for one in _listed(rank.get("branch_points", []))),
            *(words.code(str(one)) for one in _listed(rank.get("branch_ranks", []))),
        ]
        branches += [""] * (_BRANCHES - len(branches))
        rows.append(
            (
                Cell(words.code(str(rank["code"])), "title"),
                _shown(rank["personal"], words),
                *(Cell(text, "points_or_rank") for text in branches),
                _shown(rank["total"], words),
            )
        )
    header = (_tr("Rank"), _tr("Own"), *_numbered("Branch {number}", words, _BRANCHES))
    return Grid((*header, _tr("Total")), tuple(rows))


def _ladder_figure(before: PlanFigure, texts: Texts, words: PlanWords) -> PlanFigure:
    codes = {words.code(code).strip("\u2068\u2069"): code for code in words.ranks}
    codes |= {code: code for code in words.ranks}
    ranks: list[PlanFigure] = []
    for row, rank in enumerate(map(_row, _listed(before))):
        points: list[PlanFigure] = []
        branches: list[PlanFigure] = []
        for column in range(2, 2 + _BRANCHES):
            text = texts[row][column].strip().strip("\u2068\u2069")
            if text in codes:
                branches.append(codes[text])
            elif text:
                points.append(_number(texts, row, column, words))
        asked: dict[str, PlanFigure] = {
            "branch_points": points,
            "branch_ranks": branches,
        }
        ranks.append(
            {
                **{name: rank[name] for name in ("code", "name_fa", "name")},
                "personal": _number(texts, row, 1, words),
                **{name: one for name, one in asked.items() if one},
                "total": _number(texts, row, 2 + _BRANCHES, words),
            }
        )
    return ranks


def _retail_grid(value: PlanFigure, words: PlanWords) -> Grid:
    rates = _row(value)
    ends = _listed(rates["band_ends"])
    months = [_row(one) for one in _listed(rates["months"])]
    first = (
        Cell(_tr("Ends at (points)"), "title"),
        _shown(rates["threshold"], words),
        *(_shown(end, words) for end in ends),
        Cell("", "title"),
    )
    titles = _numbered("Month {number}", words, len(months))
    rows = [
        (
            Cell(title, "title"),
            _shown(month["below"], words),
            *(_shown(rate, words) for rate in _listed(month["bands"])),
        )
        for title, month in zip(titles, months, strict=True)
    ]
    bands = _numbered("Band {number}", words, len(ends) + 1)
    return Grid(("", _tr("Below the first band"), *bands), (first, *rows))


def _retail_figure(_before: PlanFigure, texts: Texts, words: PlanWords) -> PlanFigure:
    width = len(texts[0])
    months: list[PlanFigure] = [
        {
            "below": _number(texts, row, 1, words),
            "bands": [_number(texts, row, column, words) for column in range(2, width)],
        }
        for row in range(1, len(texts))
    ]
    return {
        "threshold": _number(texts, 0, 1, words),
        "band_ends": [
            _number(texts, 0, column, words) for column in range(2, width - 1)
        ],
        "months": months,
    }


def _awards_grid(value: PlanFigure, words: PlanWords) -> Grid:
    persistence = _row(value)
    awards = _row(persistence["awards"])
    rows: list[tuple[Cell, ...]] = [
        (
            Cell(_tr("Months that make an award"), "title"),
            _shown(persistence["periods"], words),
            Cell("", "title"),
        )
    ]
    for code in words.ranks:
        award = _row(awards.get(code, {}))
        rows.append(
            (
                Cell(words.code(code), "title"),
                _shown(award.get("cash"), words),
                Cell(str(award.get("gift", "")), "text"),
            )
        )
    return Grid((_tr("Rank"), _tr("Cash (toman)"), _tr("Gift")), tuple(rows))


def _awards_figure(_before: PlanFigure, texts: Texts, words: PlanWords) -> PlanFigure:
    awards: dict[str, PlanFigure] = {}
    for row, code in enumerate(words.ranks, 1):
        gift = texts[row][2].strip()
        if texts[row][1].strip() or gift:
            awards[code] = {"cash": _number(texts, row, 1, words), "gift": gift}
    return {"periods": _number(texts, 0, 1, words), "awards": awards}


_FORMS: Mapping[str, GridForm] = {
    "ranks": GridForm(_ladder_grid, _ladder_figure),
    "retail_rates": GridForm(_retail_grid, _retail_figure),
    "development_rates": _series_form("Level {number}", _MOST_LEVELS),
    "multilevel_rates": _rates_form("Level {number}"),
    "generation_rates": _rates_form("Generation {number}"),
    "persistence": GridForm(_awards_grid, _awards_figure),
    "later_terms": _series_form("Length {number}", 2),
}
